import type { Passage } from "../facts/passage.ts";
import { resolveDay } from "../facts/times/resolve-day.ts";
import type { Time } from "../facts/times/time.ts";
import { readWholeYears, type WholeYears } from "../facts/times/whole-years.ts";
import { DEED_WORD, YEARS_IN_WORDS } from "../language/deed-words.ts";
import { readSmallNumber } from "../language/small-number.ts";
import { itemsWithin } from "../text/sorted-items.ts";
import type { Span } from "../text/span.ts";
import { spanContains } from "../text/span.ts";
import { initialTimes, opensSentence, sentenceOf } from "./initial-times.ts";
import type { Profile } from "./profile.ts";
import { thisYear } from "./resolve-time.ts";
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

/** The one number of years that all times of its sentence give a number, those up to the end of its clause where there are any. */
export function yearsInSentence(number: MeasuredIn): number | null {
  const around = timesAround(number).filter((time) => !isOfItsClause(time, number));
  // “十五五”期间共关停500座、年均80座，能耗高出2025年…: a later clause tells of its own time.
  const upTo = around.filter(({ span }) => span.start < number.measurement.clause.end);
  const near = upTo.some((time) => countYears(time).length > 0) ? upTo : around;
  const said = yearsInWords(number);
  // 2025年和2026年两年: the years themselves, and then how many.
  const isListed = said.length === 1 && said[0] === near.filter(isOfOneYear).length;
  const counts = new Set(isListed ? said : [...near.flatMap(countYears), ...said]);
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

/**
 * 五年来，…。城镇新增就业50万人: the years of the last time before its sentence that opens a clause. Of a number of which an
 * average is told, earlier times of one year say nothing, nor those behind it.
 */
export function yearsOfPassage(number: MeasuredIn, isAveraged: boolean): number | null {
  const { start } = sentenceAround(number);
  const { passage } = number.placed;
  const isTold = (one: Time): boolean => isSaidOnce(one) && !(isAveraged && isOfOneYear(one));
  const isOver = (one: Time): boolean => isAveraged && one.span.start > number.measurement.quantity.span.end;
  if (timesAround(number).some((one) => isSaidOnce(one) && !isOver(one))) return null;
  const time = initialTimes(passage).findLast(
    (one) =>
      one.span.end <= start &&
      isTold(one) &&
      !/^连续/.test(one.text) &&
      // ，近三年每年都在1000万吨以上: of that number alone.
      ((yearsLasting(one) !== 1 && !isAhead(one) && !isOfNextAlone(one, passage)) ||
        opensSentence(passage, one)),
  );
  return time === undefined ? null : yearsLasting(time);
}

/** 五年来，…比2020年增长12%；…年均80座: the years that the sentence of a number looks back on from its beginning, or all of its passage. */
export function yearsOpening(number: MeasuredIn): number | null {
  const { passage } = number.placed;
  const own = sentenceAround(number);
  // 2022年起，年均60公里、累计180公里: of what its own sentence says.
  const isDated = passage.times.some(({ kind, span }) => kind !== "recurring" && spanContains(own, span));
  const starts = isDated ? [own.start] : [own.start, passage.sentences[0]?.span.start];
  const opening = passage.times.filter(
    (time) => opensSentence(passage, time) && yearsLookedBack(time) !== null && isSaidOnce(time),
  );
  for (const start of starts) {
    const time = opening.find((one) => sentenceOf(passage, one.span)?.start === start);
    if (time !== undefined) return yearsLookedBack(time);
  }
  return null;
}

function isOfNextAlone({ text, span }: Time, { reading }: Passage): boolean {
  return text.startsWith("近") && /^(?:每年|年均|平均)/.test(reading.text.slice(span.end, span.end + 2));
}

/** 三年内, 用五年时间; not 五年来: behind other words of its sentence it is of that alone. */
export function isAhead({ kind, past }: Time): boolean {
  return kind === "duration" && !past;
}

/** 三年内, 2024—2026年, 五年来: of no more than about so many years there is no number. */
export function yearsLasting(time: Time): number | null {
  const years = readWholeYears(time);
  return years === null ? yearsLookedBack(time) : years.about ? null : years.count;
}

/** 2020年, 去年, 过去一年. */
export function isOfOneYear(time: Time): boolean {
  const { from, to } = time;
  return yearsLasting(time) === 1 || (from !== null && from.year === to?.year);
}

/** The years of the time that governs a number from elsewhere: “十五五”时期的目标 in a report of one year. */
export function yearsGoverning({ governing, placed }: Target): number | null {
  return governing === null || governing.placed === placed ? null : yearsLasting(governing.time);
}

/** 五年来, 过去五年: the years of a length that looks back; not 两年半来, 两年多来. */
export function yearsLookedBack({ kind, past, years, ambiguous }: Time): number | null {
  const isWhole = years !== undefined && Number.isInteger(years) && !ambiguous;
  return kind === "duration" && past && isWhole ? years : null;
}

function isSaidOnce({ kind, attributive }: Time): boolean {
  return kind !== "recurring" && !attributive;
}

/** 连续三年获评先进: as long as this goes on, and no other. 连续三年每年投入5亿元 is not. */
function isOfItsClause({ text, span }: Time, { placed }: MeasuredIn): boolean {
  if (!text.startsWith("连续")) return false;
  const rest = placed.passage.reading.text.slice(span.end, span.end + FAR).split(/[，；。]/, 1)[0] ?? "";
  // 连续三年、共15亿元: the sum is of these years.
  if (/^、[共合总累]/.test(rest)) return false;
  return rest !== "" && (!/\d/.test(rest) || rest.search(DEED_WORD) < 0);
}

function countYears(time: Time): number[] {
  const back = yearsLookedBack(time);
  if (back !== null) return [back];
  const years = readWholeYears(time);
  if (years !== null) return [years.about ? Number.NaN : years.count];
  return time.kind === "duration" ? [Number.NaN] : [];
}

/** How far before a sum its years are looked for, in characters. */
const FAR = 120;

const NUMBER_OF_YEARS = /([\d两二三四五六七八九十]{1,2})年/;

/** 连续投入5年, ，三年下派: where the words are no time of their own. */
function yearsInWords(number: MeasuredIn): number[] {
  const { start, end } = sentenceAround(number);
  const at = number.measurement.quantity.core.start;
  const from = Math.max(start, at - FAR);
  const words = number.placed.passage.reading.text.slice(from, Math.min(end, at));
  const times = timesAround(number);
  return Array.from(words.matchAll(YEARS_IN_WORDS), ({ index, 0: said }) =>
    times.some(({ span }) => span.start <= from + index && from + index < span.end)
      ? null
      : readSmallNumber(NUMBER_OF_YEARS.exec(said)?.[1] ?? ""),
  ).filter((count) => count !== null);
}

/** 从2025年起，每年新增30家. */
function yearBegun(target: Target, profile: Profile): number | null {
  const begun = timesAround(target).find(isBeginning)?.from;
  const day = begun && resolveDay(begun, thisYear(profile));
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
