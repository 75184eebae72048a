import { resolveDay } from "../facts/resolve-day.ts";
import type { Time } from "../facts/time.ts";
import { readWholeYears, type WholeYears } from "../facts/whole-years.ts";
import { YEARS_IN_WORDS } from "../language/deed-words.ts";
import { readSmallNumber } from "../language/small-number.ts";
import { itemsWithin } from "../text/sorted-items.ts";
import type { Span } from "../text/span.ts";
import type { Profile } from "./profile.ts";
import type { DeadlineSource, Target } from "./target.ts";
import { type MeasuredIn, timeBefore } from "./words-before.ts";

/** The years that the nearest time in its own sentence gives a number: 三年共, 2024—2026年. */
export function yearsSaid(target: Target): WholeYears | null {
  const said = timeBefore(target, ({ kind, attributive }) =>
    kind === "duration" ? true : kind !== "recurring" && !attributive,
  );
  const years = said === undefined ? null : readWholeYears(said);
  return years?.about ? null : years;
}

/** The years up to the deadline of a number: from 2025 on, where its sentence says 从2025年起, or all of the plan. */
export function yearsDue(target: Target, profile: Profile): WholeYears | null {
  const { period } = profile;
  const { deadline } = target;
  if (deadline === null) return null;
  const begun = yearBegun(target, profile);
  const to = yearOf(deadline.to);
  const from = begun ?? period?.from;
  const isDated = begun === null ? to === period?.to : DATED.has(target.deadlineSource) || to === period?.to;
  const isOfAll = deadline.from === null || [period?.from, from].includes(yearOf(deadline.from));
  return from === undefined || !isDated || !isOfAll ? null : { count: to - from + 1, to, about: false };
}

/** Sources that say until when a yearly number recurs. */
const DATED: ReadonlySet<DeadlineSource> = new Set(["clause", "sentence"]);

/** The one number of years that all times of its sentence give a number. */
export function yearsInSentence(number: MeasuredIn): number | null {
  const near = timesAround(number);
  const counts = new Set([...near.flatMap(countYears), ...yearsInWords(number)]);
  const [count] = counts;
  // 2024—2026年，从2025年起每年新增30家: they are not those of the stretch.
  const begun = near.find(isBeginning);
  if (
    begun !== undefined &&
    near.some(({ from, to }) => to !== null && from !== null && from.year !== begun.from?.year)
  )
    return null;
  return counts.size === 1 && count !== undefined && count > 1 ? count : null;
}

function countYears(time: Time): number[] {
  if (time.kind === "duration" && time.past && /^连续/.test(time.text))
    return time.years === undefined ? [] : [time.years];
  const years = readWholeYears(time);
  if (years !== null) return [years.about ? Number.NaN : years.count];
  return time.kind === "duration" ? [Number.NaN] : [];
}

/** How far before a sum its years are looked for, in characters. */
const FAR = 120;

/** 连续投入5年, ，三年下派: where the words are no time of their own. */
function yearsInWords(number: MeasuredIn): number[] {
  const { start, end } = sentenceAround(number);
  const at = number.measurement.quantity.core.start;
  const words = number.placed.passage.reading.text.slice(Math.max(start, at - FAR), Math.min(end, at));
  return Array.from(words.matchAll(YEARS_IN_WORDS), ([, running, opening, within]) =>
    readSmallNumber(running ?? opening ?? within ?? ""),
  ).filter((count) => count !== null);
}

/** 从2025年起，每年新增30家. */
function yearBegun(target: Target, profile: Profile): number | null {
  const begun = timesAround(target).find(isBeginning)?.from;
  const day = begun && resolveDay(begun, profile.year);
  return day ? yearOf(day) : null;
}

/** 从2025年起. */
function isBeginning({ from, to, past }: Time): boolean {
  return from !== null && to === null && !past;
}

function timesAround(number: MeasuredIn): readonly Time[] {
  return itemsWithin(number.placed.passage.times, sentenceAround(number), ({ span }) => span);
}

function sentenceAround({ placed, measurement }: MeasuredIn): Span {
  return placed.passage.sentences[measurement.sentence]?.span ?? measurement.clause;
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
