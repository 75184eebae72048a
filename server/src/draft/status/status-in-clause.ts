import type { Measurement } from "../../facts/measurements/measurement.ts";
import type { Passage } from "../../facts/passage.ts";
import type { Quantity } from "../../facts/quantities/quantity.ts";
import type { Time } from "../../facts/times/time.ts";
import { BASIS_ENDS } from "../../language/basis-words.ts";
import {
  AS_OF_NOW,
  ASKS_FOR,
  COMPARED_WITH_YEAR_BEFORE,
  COMPLETED,
  GOAL_STATED,
  INTENDED,
  RESULT_UNLESS_AIMED,
  SOURCED,
} from "../../language/cues.ts";
import { looksForward } from "../../language/document-kinds.ts";
import { allMatches } from "../../text/all-matches.ts";
import { firstAnswer, type Steps } from "../../text/first-answer.ts";
import { firstFrom } from "../../text/sorted-items.ts";
import { isCounted, REACH } from "../governing-times.ts";
import type { Profile } from "../profile.ts";
import { governs, isPast, resolveTime } from "../resolve-time.ts";
import type { TargetStatus } from "../target.ts";
import { timeInTurn } from "../time-in-turn.ts";
import { COMPARED, type DecidedStatus, DONE, DUE, GONE_BY, MEANT, STATED_GOAL } from "./decided-status.ts";

/** A number with what its own words say before it. */
interface Words {
  readonly passage: Passage;
  readonly measurement: Measurement;
  readonly profile: Profile;
  /** What the headings above say. */
  readonly stated: TargetStatus | null;
  /** Those of its clause. */
  readonly upTo: string;
  /** Those of its sentence. */
  readonly soFar: string;
  readonly opening: string;
  /** The time that they say last. */
  readonly time: Time | null;
  readonly isIntended: boolean;
}

/** What a clause may say of its number, or an earlier clause of the sentence for it: the first that holds decides. */
const STEPS: Steps<[Words], DecidedStatus> = [
  // 2. Past point or period.
  function isOfTimeGoneBy({ time, profile }) {
    return time !== null && isPast(time, profile) ? GONE_BY : null;
  },
  // 3. Completed.
  function isDone({ time, opening, upTo, stated, isIntended }) {
    const isNow = time === null && AS_OF_NOW.test(opening);
    const isResult = RESULT_UNLESS_AIMED.test(upTo) && stated !== "target" && !isIntended;
    return isNow || COMPLETED.test(upTo) || isResult ? DONE : null;
  },
  /** Among stated aims, 比上年增长 is one. */
  function isCompared(words) {
    const isAim = words.stated === "target" || words.isIntended;
    return COMPARED_WITH_YEAR_BEFORE.test(words.upTo) && !isAim && !isAskedFor(words) ? COMPARED : null;
  },
  // 4. A deadline.
  function isDue({ time, stated, profile, isIntended }) {
    // 全年完成82.5亿元, 年内竣工3座, under 2024年工作回顾: the year that is told of.
    const isTold =
      stated === "reported" &&
      time?.to?.relative === true &&
      (time.kind === "period" || (!isIntended && time.to.lunarEve !== true));
    return time !== null && !isTold && isDeadline(time, stated === "target", profile) ? DUE : null;
  },
  // 5. An intention.
  function isMeant({ isIntended, soFar }) {
    return !isIntended ? null : GOAL_STATED.test(soFar) ? STATED_GOAL : MEANT;
  },
  // A past period, said behind it.
  function isLookedBackOn({ time, passage, measurement }) {
    return time === null && endsInPast(passage, measurement) ? GONE_BY : null;
  },
];

/** What its own sentence says of a number; null where it says nothing. */
export function statusInClause(
  passage: Passage,
  measurement: Measurement,
  stated: TargetStatus | null,
  profile: Profile,
): DecidedStatus | null {
  const { clause, quantity, sentence } = measurement;
  const { text } = passage.reading;
  const start = passage.sentences[sentence]?.span.start ?? clause.start;
  // 在去年产量38万吨的基础上，达到40万吨: what is built on dates nothing behind it.
  const from = basisEnd(text, near(start, quantity), clause.start) ?? start;
  const time = timeInTurn(passage, measurement) ?? lastTime(passage, from, clause.end);
  // 要争取实现甲，新建乙，丙突破…: an intention holds for the clauses after it.
  const soFar = text.slice(near(start, quantity), quantity.span.start);
  return firstAnswer(STEPS, {
    passage,
    measurement,
    profile,
    stated,
    upTo: text.slice(near(clause.start, quantity), quantity.span.start),
    soFar,
    opening: text.slice(start, start + LONGEST_OPENING),
    time,
    isIntended: isIntended(soFar, quantity, time, profile),
  });
}

/** Where the last of what is built on ends, within a stretch of a text. */
export function basisEnd(text: string, from: number, to: number): number | null {
  const last = allMatches(text.slice(from, to), BASIS_ENDS).at(-1);
  return last === undefined ? null : from + last.index + last[0].length;
}

/** How many characters AS_OF_NOW may take. */
const LONGEST_OPENING = 12;

/** How far from a number its sentence is searched for signs: no sentence needs more, and work stays linear. */
const FAR = 400;

/** Where to begin reading what stands from `start` to a number. */
export function near(start: number, { span }: Quantity): number {
  return Math.max(start, span.start - FAR);
}

/** 争取上级资金2亿元, of a plan, says who pays and not what is striven for, unless by a time. */
function isIntended(words: string, { kind }: Quantity, time: Time | null, profile: Profile): boolean {
  const isSourced = kind === "money" && time === null && looksForward(profile.kind);
  return INTENDED.test(isSourced ? words.replace(SOURCED, "") : words);
}

/** 同比增长8%以上, 推动零售额同比增长12%: in a document that looks forward, what leaves room above or follows such a verb. */
function isAskedFor({ upTo, measurement: { quantity }, time, profile }: Words): boolean {
  const leavesRoom = quantity.bound === "at-least" || quantity.bound === "about";
  return looksForward(profile.kind) && (leavesRoom || time?.kind === "deadline" || ASKS_FOR.test(upTo));
}

/** 每年新增10个以上，连续三年居全省前列: what a later clause looks back on, if it counts nothing itself. */
function endsInPast(passage: Passage, { quantity: { span }, sentence }: Measurement): boolean {
  const { times, sentences } = passage;
  const start = firstFrom(times, span.end, (time) => time.span);
  const end = sentences[sentence]?.span.end ?? span.end;
  return times
    .slice(start, start + REACH)
    .some(
      (time) =>
        time.span.end <= end &&
        time.kind === "duration" &&
        time.past &&
        !time.attributive &&
        !isCounted(passage, time),
    );
}

function lastTime({ times }: Passage, from: number, to: number): Time | null {
  const end = firstFrom(times, to, ({ span }) => span) - 1;
  for (let index = end; index >= 0 && index > end - REACH; index -= 1) {
    const time = times[index] as Time;
    if (time.span.start < from) return null;
    if (!time.attributive && time.kind !== "recurring") return time;
  }
  return null;
}

/** A deadline, or a period to come. The document's own year (今年, 全年) may be either half of a report. */
function isDeadline(time: Time, amongAims: boolean, profile: Profile): boolean {
  const { year, kind } = profile;
  // 自2025年起 says when something begins to hold, be it an aim or a rule.
  const isOpen = time.kind === "period" && time.to === null;
  if (isOpen || !governs(time, profile)) return false;
  if (looksForward(kind) || time.kind === "deadline" || amongAims) return true;
  // 通过两年努力 tells in a report how long it took.
  if (time.kind === "duration" || year === null) return false;
  return (resolveTime(time, profile)?.to ?? "") > `${year}-12-31`;
}
