import type { Passage } from "../../facts/passage.ts";
import { YEARLY } from "../../language/growth-words.ts";
import { BROUGHT_INTO_LINE, OPENS_YEARS } from "../../language/time-words.ts";
import { memoise } from "../../text/memoise.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import type { Profile } from "../profile.ts";
import { resolveTime } from "../resolve-time.ts";
import type { Deadline, Target } from "../target.ts";
import { timeBefore, wordsBefore } from "../words-before.ts";
import { isAside } from "./mention-time.ts";
import type { Mention } from "./mentions.ts";
import { OF_ITS_YEAR } from "./year-told-of.ts";

/**
 * Whether two numbers of a report may be told of one stretch of time, by their own sentences and by what the headings and
 * paragraphs above them open with. What a report says of five years and of the last of them, of the year gone by and of the next, of
 * a year and of its first months is of one indicator and never one value, whatever heading was lost on the way.
 */
export function areOfOneStretch(draft: Draft): (a: Mention, b: Mention) => boolean {
  const { kind, year } = draft.profile;
  if (kind !== "report") return () => true;
  const isPast = ({ to }: Deadline): boolean => year !== null && to < `${year}-01-01`;
  return (a, b) => {
    const [one, other] = [stretchOf(a.target, draft), stretchOf(b.target, draft)];
    if (one === null || other === null || one === other) return true;
    // What was reached in five years is what there was at their end.
    if (one === "several") return typeof other !== "string" && isPast(other) && [a, b].every(isState);
    if (other === "several") return typeof one !== "string" && isPast(one) && [a, b].every(isState);
    if (one === "average" || other === "average") return areOfYearsTo(a.target, b.target);
    return areOne(one, other) || (one.to === other.to && [a, b].every(isReached));
  };
}

/** “十四五”时期, of which a sentence gives an average and a sum, and another sentence the sum again. */
function areOfYearsTo({ deadline: one }: Target, { deadline: other }: Target): boolean {
  if (one === null || other === null || one.from === null || isOfOneYear(one)) return false;
  return one.from === other.from && one.to === other.to;
}

/** Several years gone by, whichever they are, several that an average is of, or the days from the first to the last. */
type Stretch = Told | "average";
type Told = "several" | Deadline;

function isState({ target: { measurement }, verb }: Mention): boolean {
  return verb === "" && (measurement.measure === "level" || measurement.measure === "share");
}

/** 2026年，收入**达到**40亿元, and of the five years up to then 收入**突破**30亿元: both say what there is in the end. */
function isReached(mention: Mention): boolean {
  return mention.manner === "state" && isState(mention);
}

/** 到今年 is as much as this year, and 到2025年 as much as “十四五”. */
function areOne(one: Deadline, other: Deadline): boolean {
  return (
    one.to === other.to &&
    (yearOf(one.from) === yearOf(other.from) || one.from === null || other.from === null)
  );
}

const yearOf = (day: string | null): string | undefined => day?.slice(0, 4);

/** What a number is told of, null where nothing says it. */
export function stretchOf(target: Target, draft: Draft): Stretch | null {
  // Headers date what a table gives, whatever stands above it.
  if (target.placed.passage.cell !== null) return null;
  return ownStretch(target, draft.profile) ?? stretchesTold(draft)[target.placed.index] ?? null;
}

function ownStretch(target: Target, profile: Profile): Stretch | null {
  // 年均增长8%，失业率控制在4%以内; 利用外资五年累计18亿元，出口80亿元: all of one sentence is of the same years.
  if (OF_ALL_YEARS.test(wordsBefore(target, "sentence"))) return "average";
  // 今后五年的目标是：, and below it 全年优良天数达到300天: of each year, and not of this.
  const isOfAnyYear = OF_ITS_YEAR.test(target.governing?.time.text ?? "");
  if (target.status === "target" && IN_SENTENCE.has(target.deadlineSource) && !isOfAnyYear)
    return target.deadline;
  const own = timeBefore(target, ({ kind, attributive }) => kind !== "recurring" && !attributive);
  return own === undefined || OF_ITS_YEAR.test(own.text) || isAside(own, target)
    ? null
    : resolveTime(own, profile);
}

const OF_ALL_YEARS = new RegExp(`(?:${YEARLY})(?!浓度)|[三四五]年累计`);
const IN_SENTENCE: ReadonlySet<string> = new Set(["clause", "sentence"]);

/** For each passage what the last one up to it that opens with a time tells of; null where that names two. */
const stretchesTold = memoise(({ passages, profile }: Draft): readonly (Told | null)[] => {
  let told: Told | null = null;
  return passages.map((placed) => {
    if (placed.passage.cell !== null) return told;
    const opened = stretchOpened(placed, profile);
    // 到2030年，…: and the next paragraph goes on with what was told before.
    const holds = opened === null || opened === "several" || (opened !== undefined && isOfWholeYears(opened));
    const here = opened === undefined ? told : opened;
    if (endsInYears(placed.passage)) told = "several";
    else if (holds) told = opened;
    return here;
  });
});

/** 2025年的任务全面完成。五年来，我们…: from the last sentence that opens so on. */
const endsInYears = memoise(({ sentences, reading }: Passage): boolean =>
  sentences
    .slice(1)
    .some(({ span: { start } }) => OPENS_YEARS.test(reading.text.slice(start, start + LONGEST_OPENING))),
);

function isOfWholeYears({ from, to }: Deadline): boolean {
  return from?.endsWith("-01-01") === true && to.endsWith("-12-31");
}

/** In characters, of what a paragraph is about. */
const LONGEST_OPENING = 24;

/** How far the words reach that say what a paragraph is about: into its first sentence, an address before it left out. */
function openingOf({ sentences }: Passage): number {
  const [first, second] = sentences;
  const opening = (first?.span.end ?? 0) <= LONGEST_ADDRESS ? (second ?? first) : first;
  return Math.min(opening?.span.end ?? 0, (opening?.span.start ?? 0) + LONGEST_OPENING);
}

/** In characters, of 各位代表！ */
const LONGEST_ADDRESS = 6;

/** What a passage opens with: undefined for no time, null for a heading that names two. */
function stretchOpened({ passage, section }: PlacedPassage, profile: Profile): Told | null | undefined {
  const isHeading = section.opening?.passage === passage && section.title !== "";
  const length = isHeading ? section.title.length : openingOf(passage);
  const named = passage.times
    .filter(
      ({ span, kind, attributive, text }) =>
        span.end <= length && kind !== "recurring" && !attributive && !OF_ITS_YEAR.test(text),
    )
    .filter(
      ({ span }) => !BROUGHT_INTO_LINE.test(passage.reading.text.slice(span.end, span.end + LONGEST_OPENING)),
    )
    .flatMap((time) => resolveTime(time, profile) ?? []);
  const [first] = named;
  const isOfYears = OPENS_YEARS.test(passage.reading.text.slice(0, length));
  if (first === undefined) return isOfYears ? "several" : undefined;
  // “十四五”成就和2025年工作安排
  if (isHeading && (isOfYears || named.some((time) => !areOne(time, first)))) return null;
  const isGoneBy = profile.year !== null && first.to < `${profile.year}-01-01`;
  return isGoneBy && !isOfOneYear(first) ? "several" : first;
}

function isOfOneYear({ from, to }: Deadline): boolean {
  return yearOf(from) === yearOf(to);
}
