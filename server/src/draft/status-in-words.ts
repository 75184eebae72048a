import type { Measurement } from "../facts/measurement.ts";
import type { Passage } from "../facts/passage.ts";
import type { Quantity } from "../facts/quantity.ts";
import type { Time } from "../facts/time.ts";
import {
  AS_OF_NOW,
  ASKS_FOR,
  BASELINE_AFTER,
  BASELINE_BEFORE,
  BASIS_AFTER,
  BEGINS_ANEW,
  COMPARED_WITH_YEAR_BEFORE,
  COMPLETED,
  COST_OR_SOURCE,
  DESCRIPTIVE,
  DRAWN_IN,
  FUNDS_NAME,
  GOAL_STATED,
  INTENDED,
  RESULT_UNLESS_AIMED,
  SOURCED,
  WHOLE_COST,
} from "../language/cues.ts";
import { looksForward } from "../language/document-kinds.ts";
import { WHOLE_COST_NAME } from "../language/table-words.ts";
import { firstFrom } from "../text/sorted-items.ts";
import {
  AIMED,
  COMPARED,
  type DecidedStatus,
  DONE,
  DUE,
  GOAL,
  GONE_BY,
  MEANT,
  NOT_A_METRIC,
  OPEN,
  RULED,
  STATED_GOAL,
} from "./decided-status.ts";
import { isCounted, REACH } from "./governing-times.ts";
import { initialTimes } from "./initial-times.ts";
import { isNoMetric } from "./no-metric.ts";
import type { Profile } from "./profile.ts";
import { governs, isPast, resolveTime } from "./resolve-time.ts";
import { continuesRule, isStandingRule } from "./standing-rule.ts";
import type { StatusReason, TargetStatus } from "./target.ts";
import { timeInTurn } from "./time-in-turn.ts";

/** All that stands around a passage and bears on the status of its numbers. */
export interface Surroundings {
  /** What the header of its column or the headings above it say. */
  readonly stated: DecidedStatus | null;
  /** What holds where its own words say nothing. */
  readonly otherwise: DecidedStatus;
  /** What holds on from the passage before, whose last sentence goes on here; null where none does. */
  readonly broken: OpenSentence | null;
}

/** What the last sentence of a passage says, should the next go on with it. */
export interface OpenSentence {
  readonly carried: DecidedStatus | null;
  readonly asserted: boolean;
}

export interface DecidedPassage {
  /** One for each measurement, in order. */
  readonly statuses: readonly DecidedStatus[];
  /** Null where its last sentence measures nothing. */
  readonly open: OpenSentence | null;
}

/** Tells aims from results in a passage, clause by clause, by the first of a list of signs that holds. */
export function decideStatuses(
  passage: Passage,
  measurements: readonly Measurement[],
  { stated, otherwise, broken }: Surroundings,
  profile: Profile,
): DecidedPassage {
  const looksBack = (stated?.status ?? (profile.kind === "review" ? "reported" : null)) === "reported";
  let sentence = broken === null ? -1 : 0;
  let carried: DecidedStatus | null = broken?.carried ?? null;
  /** Whether the number before it in the sentence lays down a rule. */
  let isRule = false;
  /** The number before it, or of a series the first: 面积分别为12平方公里、38平方公里 says of all what it says of that. */
  let leader: Measurement | null = null;
  /** The last number before it in the sentence that is no part of one, where that is no metric. */
  let without: Measurement | null = null;
  const statuses = measurements.map((measurement) => {
    if (measurement.sentence !== sentence) {
      without = null;
      sentence = measurement.sentence;
      carried = null;
      isRule = false;
    }
    leader = (measurement.series?.place ?? 0) > 0 ? (leader ?? measurement) : measurement;
    if (without !== null && isPartOf(passage, measurement, without)) return NOT_A_METRIC;
    without = isNoMetric(passage, measurement) ? measurement : null;
    if (without !== null) return NOT_A_METRIC;
    if (measurement.indicator !== "" && isBaseline(passage, measurement)) return DONE;
    const said = readSayings(passage, measurement, stated?.status ?? null, profile);
    // 力争2024年突破100亿元 names nothing, but a number with its year is an aim or a result all the same.
    if (measurement.indicator === "" && !DATED_REASONS.has(said?.reason)) return NOT_A_METRIC;
    if (said === null && isFinancing(passage, measurement, profile)) return NOT_A_METRIC;
    if (said?.status !== "target" && otherwise.status !== "reported" && otherwise !== GOAL) {
      isRule = isStandingRule(passage, measurement) || (isRule && continuesRule(measurement));
      if (isRule) return NOT_A_METRIC;
    }
    if (said === COMPARED && looksForward(profile.kind)) return said;
    // 资金筹措：三年计划投入28.5亿元: what it costs, whoever means to spend it.
    if (said === MEANT && stated === RULED && measurement.quantity.kind === "money") return stated;
    if (said === null && carried === null && leadsBack(passage, measurement, profile)) return GONE_BY;
    // 争取资金 in a review is what was done: there only a coming deadline makes an aim.
    if (said !== null && (said === STATED_GOAL || said.reason !== "modality" || !looksBack)) carried = said;
    else if (carried !== null && beginsAnew(passage, measurement, carried)) carried = null;
    const asserted = measurement.asserted || (broken?.asserted === true && measurement.clause.start === 0);
    const decided = carried ?? narrow(otherwise, passage, leader, asserted);
    return decided.status === "target" && isWholeCost(passage, measurement) ? NOT_A_METRIC : decided;
  });
  const last = measurements.at(-1);
  const isOpen = last !== undefined && last.sentence === passage.sentences.length - 1;
  return { statuses, open: isOpen ? { carried, asserted: last.asserted } : null };
}

/**
 * 过去一年，各项工作成绩很大。生产总值增长10%: what an earlier sentence of a report looks back on, until another time takes over. In
 * a plan the next sentence may say what is to be done about it.
 */
function leadsBack(passage: Passage, { sentence }: Measurement, profile: Profile): boolean {
  if (profile.kind !== "report") return false;
  const start = passage.sentences[sentence]?.span.start ?? 0;
  const before = initialTimes(passage).findLast(
    ({ span, kind, attributive }) => span.end <= start && kind !== "recurring" && !attributive,
  );
  return before !== undefined && isPast(before, profile);
}

/** Where only the surroundings speak of aims, a number must be made or reached to be one, unless they are goals. */
function narrow(
  otherwise: DecidedStatus,
  passage: Passage,
  measurement: Measurement,
  asserted: boolean,
): DecidedStatus {
  if (otherwise.status !== "target" || otherwise === GOAL || asserted) return otherwise;
  return otherwise === AIMED && isTask(passage, measurement) ? otherwise : OPEN;
}

/** 奖励不超过500万元，其中辅导备案100万元、申报受理200万元: the parts of what is no metric are none. */
function isPartOf({ reading }: Passage, { clause, quantity }: Measurement, whole: Measurement): boolean {
  return (
    quantity.unit === whole.quantity.unit &&
    whole.clause.end === clause.start &&
    reading.text.startsWith("其中", clause.start)
  );
}

/** What the clause says of itself, or an earlier clause of the sentence for it; among stated aims, 比上年增长 is one. */
function readSayings(
  passage: Passage,
  measurement: Measurement,
  stated: TargetStatus | null,
  profile: Profile,
): DecidedStatus | null {
  const amongAims = stated === "target";
  const { clause, quantity, sentence } = measurement;
  const { text } = passage.reading;
  const start = passage.sentences[sentence]?.span.start ?? clause.start;
  const upTo = text.slice(near(clause.start, quantity), quantity.span.start);
  // 在去年产量38万吨的基础上，达到40万吨: what is built on dates nothing behind it.
  const basis = text.slice(near(start, quantity), clause.start).lastIndexOf("基础上");
  const from = basis < 0 ? start : near(start, quantity) + basis;
  const time = timeInTurn(passage, measurement) ?? lastTime(passage, from, clause.end);
  if (time !== null && isPast(time, profile)) return GONE_BY;
  // 要争取实现甲，新建乙，丙突破…: an intention holds for the clauses after it.
  const soFar = text.slice(near(start, quantity), quantity.span.start);
  const intended = isIntended(soFar, quantity, time, profile);
  const isNow = time === null && AS_OF_NOW.test(text.slice(start, start + LONGEST_OPENING));
  const isAim = amongAims || intended;
  if (isNow || COMPLETED.test(upTo) || (RESULT_UNLESS_AIMED.test(upTo) && !isAim)) return DONE;
  if (COMPARED_WITH_YEAR_BEFORE.test(upTo) && !isAim && !isAskedFor(upTo, quantity, time, profile))
    return COMPARED;
  // 全年完成82.5亿元, under 2024年工作回顾: the year that is told of.
  const isTold = stated === "reported" && time?.kind === "period" && time.to?.relative === true;
  if (time !== null && !isTold && isDeadline(time, amongAims, profile)) return DUE;
  if (intended) return GOAL_STATED.test(soFar) ? STATED_GOAL : MEANT;
  return time === null && endsInPast(passage, quantity, sentence) ? GONE_BY : null;
}

/** 总投资7.2亿元，争取补助3.6亿元，申请专项债2亿元: of whom the money is, in a sentence of a plan that says what a thing costs or who is asked. */
function isFinancing(
  passage: Passage,
  { quantity, indicator, clause, sentence }: Measurement,
  { kind }: Profile,
): boolean {
  if (quantity.kind !== "money" || !looksForward(kind) || !FUNDS_NAME.test(indicator)) return false;
  const { text } = passage.reading;
  const start = passage.sentences[sentence]?.span.start ?? clause.start;
  if (DRAWN_IN.test(text.slice(near(clause.start, quantity), quantity.span.start))) return false;
  return COST_OR_SOURCE.test(text.slice(near(start, quantity), clause.start));
}

/** 争取上级资金2亿元, of a plan, says who pays and not what is striven for, unless by a time. */
function isIntended(words: string, { kind }: Quantity, time: Time | null, profile: Profile): boolean {
  const isSourced = kind === "money" && time === null && looksForward(profile.kind);
  return INTENDED.test(isSourced ? words.replace(SOURCED, "") : words);
}

/** 同比增长8%以上, 推动零售额同比增长12%: in a document that looks forward, what leaves room above or follows such a verb. */
function isAskedFor(upTo: string, { bound }: Quantity, time: Time | null, { kind }: Profile): boolean {
  const leavesRoom = bound === "at-least" || bound === "about";
  return looksForward(kind) && (leavesRoom || time?.kind === "deadline" || ASKS_FOR.test(upTo));
}

/** 每年新增10个以上，连续三年居全省前列: what a later clause looks back on, if it counts nothing itself. */
function endsInPast(passage: Passage, { span }: Quantity, sentence: number): boolean {
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

/** 由76家增加到120家, 在76家的基础上: the number is what there is. */
function isBaseline({ reading }: Passage, { clause, quantity }: Measurement): boolean {
  const { start, end } = quantity.span;
  const after = reading.text.slice(end, Math.min(clause.end, end + LONGEST_BASIS));
  if (BASIS_AFTER.test(after)) return true;
  return (
    BASELINE_AFTER.test(after) &&
    BASELINE_BEFORE.test(reading.text.slice(near(clause.start, quantity), start))
  );
}

/** 实施60个项目，总投资30亿元: what the things named before cost in all is a result once it was, and never an aim. */
function isWholeCost({ reading, cell }: Passage, { clause, quantity, indicator }: Measurement): boolean {
  if (cell !== null && WHOLE_COST_NAME.test(indicator)) return true;
  return (
    quantity.kind === "money" &&
    WHOLE_COST.test(reading.text.slice(near(clause.start, quantity), quantity.span.start))
  );
}

/**
 * Among tasks, a number that closes its clause behind its name is what is to be done, and so are things counted right
 * behind the words that open the clause: 打通断点**17处**，更新公交车**200台以上**，清理整改**16座**小水电站。
 */
function isTask({ reading }: Passage, { clause, quantity, indicator, subject }: Measurement): boolean {
  const { span, kind } = quantity;
  if (indicator === "" || kind === "duration") return false;
  const before = reading.text.slice(near(clause.start, quantity), span.start);
  if (DESCRIPTIVE.test(before)) return false;
  const after = reading.text.slice(span.end, Math.min(clause.end, span.end + 1));
  return subject === "" ? /^[，。；、]?$/.test(after) : kind === "count" && OPENS_WITH_VERB.test(before);
}

/** Words of the length of a verb, at the start of a clause: 清理整改**16座**小水电站, but not 和20个, 对全市23家. */
const OPENS_WITH_VERB = /^(?![对和与及以在全各每其这该做])[\u3400-\u9fff（）]{2,6}$/;

/** 已建成5个，再建3个; 在现有20家、去年8家的基础上，新增30家: what was done so far does not reach on. */
function beginsAnew(
  { reading: { text }, sentences }: Passage,
  { clause, quantity, sentence }: Measurement,
  { reason }: DecidedStatus,
): boolean {
  const start = sentences[sentence]?.span.start ?? clause.start;
  if (reason !== "completed" && reason !== "past-time") return false;
  if (text.slice(near(start, quantity), clause.start).includes("基础上")) return true;
  return reason === "completed" && BEGINS_ANEW.test(text.slice(clause.start, quantity.span.start));
}

/** How far behind a number, in characters, 基础上 is looked for. */
const LONGEST_BASIS = 16;
/** How many characters AS_OF_NOW may take. */
const LONGEST_OPENING = 12;

/** How far from a number its sentence is searched for signs: no sentence needs more, and work stays linear. */
const FAR = 400;

function near(start: number, quantity: Quantity): number {
  return Math.max(start, quantity.span.start - FAR);
}

const DATED_REASONS: ReadonlySet<StatusReason | undefined> = new Set(["deadline", "past-time"]);
