import type { Measurement } from "../../facts/measurements/measurement.ts";
import type { Passage } from "../../facts/passage.ts";
import type { Time } from "../../facts/times/time.ts";
import { OF_ALL, OTHER_DEED } from "../../language/cues.ts";
import { AS_SOON_AS_POSSIBLE } from "../../language/time-words.ts";
import { allMatches } from "../../text/all-matches.ts";
import { firstNamedAnswer, type NamedSteps } from "../../text/first-answer.ts";
import { memoise } from "../../text/memoise.ts";
import { firstFrom } from "../../text/sorted-items.ts";
import type { Span } from "../../text/span.ts";
import {
  firstTime,
  holdsOn,
  isAsLong,
  isCounted,
  isWithinYear,
  lastTime,
  reachesOn,
} from "../governing-times.ts";
import { initialTimes } from "../initial-times.ts";
import type { Profile } from "../profile.ts";
import { governs, resolveTime } from "../resolve-time.ts";
import type { DeadlineSource } from "../target.ts";
import { timeInTurn } from "../time-in-turn.ts";
import { isWithinPeriod } from "./deadline-around.ts";
import { inClosing, inYearsBehind, lastOfYearsBeside, partsBehind } from "./years-behind.ts";

/** What a passage says by itself of the deadline of a number. */
export interface OwnDeadline {
  readonly found: readonly [DeadlineSource, Time] | null;
  /** 2026年完成摸底。…尽快实现全覆盖: what is to be soon is not of the time before, nor of that in a note. */
  readonly isSoon: boolean;
}

/** A number whose deadline is sought in its passage. */
interface Sought {
  readonly passage: Passage;
  readonly measurement: Measurement;
  readonly profile: Profile;
  readonly sentence: Span;
  /** How far the heading that the passage opens with reaches, in characters. */
  readonly title: number;
  /** What deals the number out in a bracket behind it. */
  readonly parts: ReturnType<typeof partsBehind>;
}

/** Where its sentence may date a number, nearest first: the first time found decides. */
const IN_SENTENCE: NamedSteps<DeadlineSource, [Sought], Time> = [
  ["clause", inTurnInClause],
  ["sentence", inTurn],
  ["clause", beforeInClause],
  ["clause", behindInClause],
  ["sentence", earlierInSentence],
  ["clause", lastOfParts],
  ["sentence", ({ passage, measurement, profile }) => lastOfYearsBeside(passage, measurement, profile)],
  ["sentence", laterInSentence],
];

/** The same of what its paragraph says in other sentences. */
const IN_PARAGRAPH: NamedSteps<DeadlineSource, [Sought], Time> = [
  ["paragraph", earlierInParagraph],
  ["paragraph", inClosingNote],
  ["paragraph", ({ passage, measurement, profile }) => inYearsBehind(passage, measurement, profile)],
  ["paragraph", ({ passage, measurement, profile }) => inClosing(passage, measurement, profile)],
];

/** By the heading that the passage opens with, of so many characters: it follows from the passage and the profile. */
export const deadlineInPassage = memoise((profile: Profile) =>
  memoise((measurement: Measurement, passage: Passage, title: number): OwnDeadline => {
    const { clause, quantity } = measurement;
    const from = Math.max(clause.start, quantity.span.start - FAR);
    const isSoon = AS_SOON_AS_POSSIBLE.test(passage.reading.text.slice(from, quantity.span.start));
    const sentence = passage.sentences[measurement.sentence]?.span ?? clause;
    const parts = partsBehind(passage, measurement);
    const sought = { passage, measurement, profile, sentence, title, parts };
    return {
      found:
        firstNamedAnswer(IN_SENTENCE, sought) ?? (isSoon ? null : firstNamedAnswer(IN_PARAGRAPH, sought)),
      isSoon,
    };
  }),
);

/** How far before a number its clause is searched: no clause needs more, and work stays linear. */
const FAR = 200;

/** 2025年、2030年分别达到60%、**75%**: the time that stands in its row where the number stands in its own. */
function inTurn({ passage, measurement, profile }: Sought): Time | null {
  const time = timeInTurn(passage, measurement);
  return time !== null && governs(time, profile) ? time : null;
}

function inTurnInClause(sought: Sought): Time | null {
  const time = inTurn(sought);
  return time !== null && time.span.start >= sought.measurement.clause.start ? time : null;
}

/** 到2026年新增**5家**. */
function beforeInClause(sought: Sought): Time | null {
  const { passage, measurement, profile } = sought;
  const before = { start: commaClauseStart(passage, measurement), end: measurement.quantity.span.start };
  return lastTime(passage, before, profile, (time) => settles(time, sought));
}

/** 新增**5家**以上（2026年）; not the years that deal it out. */
function behindInClause({ passage, measurement: { quantity, clause }, profile, parts }: Sought): Time | null {
  return parts === null ? firstTime(passage, { start: quantity.span.end, end: clause.end }, profile) : null;
}

/** 到2026年，建成平台，新增**5家**. */
function earlierInSentence(sought: Sought): Time | null {
  const { passage, measurement, profile, sentence } = sought;
  const earlier = { start: sentence.start, end: measurement.clause.start };
  return lastTime(
    passage,
    earlier,
    profile,
    (time) =>
      holdsOn(passage, time) &&
      settles(time, sought) &&
      reachesClausesAfter(sought, time) &&
      !isOfNote(sought, time),
  );
}

/** 处理率达到70%（其中，2024年达到60%），回收率达到20%: a year in a bracket that gives a number of its own. */
function isOfNote({ passage: { reading }, measurement: { clause } }: Sought, { span }: Time): boolean {
  const behind = reading.text.slice(span.end, Math.min(span.end + LONGEST_NOTE, clause.start));
  const noted = /^[^（）]*）/.exec(behind)?.[0] ?? "";
  return /\d/.test(noted);
}

/** In characters, from its year to its end. */
const LONGEST_NOTE = 40;

/** 做好防汛准备，5月底前完成清淤工作，新建水库5座: a part of the year amid a sentence is of its own deed, unless a comma stands behind it. */
function reachesClausesAfter({ passage, sentence }: Sought, time: Time): boolean {
  if (!isWithinYear(time)) return true;
  const { text } = passage.reading;
  return text[time.span.end] === "，" || !/[，：]/.test(text.slice(sentence.start, time.span.start));
}

/** 新增**5家**（2025年2家、2026年3家). */
function lastOfParts({ passage, profile, parts }: Sought): Time | null {
  return parts?.areAll ? lastTime(passage, parts.span, profile) : null;
}

/** 新建**5个**中心，2025年底前投用: a later clause dates it, if that clause counts nothing itself; behind ； only with 均 or 全部. */
function laterInSentence({ passage, measurement: { clause }, profile, sentence }: Sought): Time | null {
  const { text } = passage.reading;
  const semicolons = semicolonsIn(passage);
  const closes = semicolons[firstFrom(semicolons, clause.end - 1, (span) => span)]?.start ?? sentence.end;
  return firstTime(
    passage,
    { start: clause.end, end: sentence.end },
    profile,
    (time) =>
      !time.ofPurpose &&
      !isCounted(passage, time) &&
      !isOfOtherDeed(passage, time) &&
      (time.span.end <= closes || OF_ALL.test(text.slice(time.span.start - 6, time.span.end + 6))),
  );
}

/** Read once: to look for the next from each number costs as much as the rest of the sentence. */
const semicolonsIn = memoise(({ reading: { text } }: Passage): readonly Span[] =>
  allMatches(text, /；/g).map(({ index }) => ({ start: index, end: index + 1 })),
);

/** 治理河流13条，汛期前完成**闸坝等水毁工程修复**: a part of the year in which something else is done. */
function isOfOtherDeed({ reading: { text } }: Passage, time: Time): boolean {
  if (!isWithinYear(time)) return false;
  const after = text.slice(time.span.end, time.span.end + LONGEST_DEED);
  return OTHER_DEED.test(after) && !OF_ALL.test(after);
}

const LONGEST_DEED = 20;

/** 到2026年，全面建成。新增**5家**. */
function earlierInParagraph({ passage, measurement, profile, title }: Sought): Time | null {
  const start = passage.sentences[measurement.sentence]?.span.start ?? 0;
  return lastTime(
    passage,
    { start: title, end: start },
    profile,
    (time) =>
      reachesOn(time) &&
      !isWithinYear(time) &&
      isAsLong(time, measurement, profile) &&
      (profile.period === null || isWithinPeriod(time, profile) || initialTimes(passage).includes(time)),
  );
}

/** In the note that closes the item: 新增**5家**。（6月底前完成，牵头单位：区科技局）. */
function inClosingNote({ passage, measurement, profile }: Sought): Time | null {
  const start = passage.sentences[measurement.sentence]?.span.start ?? 0;
  const note = passage.notes[firstFrom(passage.notes, start, (span) => span)];
  return note === undefined ? null : firstTime(passage, note, profile);
}

/** 自2025年起，每年新增5家 says all, without the end of the plan as well, and so does 自2025年起覆盖率达到100%; 自2025年起新增5家 does not. */
function settles(time: Time, { measurement, profile }: Sought): boolean {
  return (
    measurement.cadence !== "once" ||
    measurement.measure === "share" ||
    time.kind !== "period" ||
    resolveTime(time, profile) !== null
  );
}

/** How many clauses with a colon are looked back over: no sentence needs more, and work stays linear. */
const COLONS = 4;

/** Where the words before a number begin that no comma divides from it: a colon does not (**今年的主要目标是：**产值增长5%). */
function commaClauseStart({ sentences, reading }: Passage, { clause, sentence }: Measurement): number {
  const clauses = sentences[sentence]?.clauses ?? [];
  const own = firstFrom(clauses, clause.start, (span) => span);
  let index = own;
  while (index > Math.max(0, own - COLONS) && reading.text[(clauses[index]?.start ?? 0) - 1] === "：")
    index -= 1;
  return clauses[index]?.start ?? clause.start;
}
