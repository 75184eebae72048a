import {
  FOLLOWING_YEAR,
  HAN_YEAR,
  RANGE_DASH,
  RELATIVE_YEARS,
  YEAR_PARTS,
} from "../../language/calendar-words.ts";
import { readSmallNumber } from "../../language/small-number.ts";
import { yearOfDigits } from "../../language/year-digits.ts";
import { lastDayOf } from "./resolve-day.ts";
import type { DayReference } from "./time.ts";

/** A stretch of the calendar as far as it is written: a year, a half, a quarter, a month, a day. */
export interface Moment {
  readonly from: DayReference;
  readonly to: DayReference;
  readonly unit: "year" | "part" | "month" | "day";
}

const MOMENT_PARTS = new RegExp(
  `^(?:(?<year>(?:19|20)\\d{2}(?!\\d)年?|${HAN_YEAR}年|${RELATIVE_YEARS.map(({ word }) => word).join("|")})度?)?` +
    `(?:${YEAR_PARTS.map(({ words }, index) => `(?<part${index}>${words})`).join("|")}` +
    `|(?<firstMonth>\\d{1,2})(?:月份?)?${RANGE_DASH}(?<lastMonth>\\d{1,2})月` +
    `|(?<month>\\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?:(?<day>\\d{1,2}|[一二三四五六七八九十]{1,3})[日号](?:${RANGE_DASH}(?<lastDay>\\d{1,2})[日号])?|(?<third>[上中下])旬)?)?`,
);

function yearOf(
  text: string | undefined,
  before: DayReference | null,
): Pick<DayReference, "year" | "relative"> {
  if (text === undefined) return before ?? { year: 0, relative: true };
  // 2024年11月至次年3月
  return before !== null && FOLLOWING_YEAR.test(text)
    ? { year: before.year + 1, relative: before.relative }
    : readYear(text);
}

/** Reads a moment; without a year of its own it is in that of `before`, else in the document's. */
export function readMoment(text: string, before: DayReference | null): Moment {
  const groups: Readonly<Record<string, string | undefined>> = MOMENT_PARTS.exec(text)?.groups ?? {};
  const year = yearOf(groups.year, before);
  const day = (month: number, number: number): DayReference => ({
    year: year.year,
    relative: year.relative,
    month,
    day: number,
  });
  const months = (first: number, last: number): Omit<Moment, "unit"> => ({
    from: day(first, 1),
    to: day(last, lastDayOf(year, last)),
  });
  const part = YEAR_PARTS.findIndex((_, index) => groups[`part${index}`] !== undefined);
  if (part >= 0) {
    const { from, to } = YEAR_PARTS[part] as (typeof YEAR_PARTS)[number];
    return { unit: "part", ...months(from, to) };
  }
  if (groups.firstMonth !== undefined) {
    return { unit: "part", ...months(Number(groups.firstMonth), Number(groups.lastMonth)) };
  }
  if (groups.month === undefined) return { unit: "year", ...months(1, 12) };
  const month = readSmallNumber(groups.month) ?? 1;
  if (groups.day !== undefined) {
    const only = day(month, readSmallNumber(groups.day) ?? 1);
    if (groups.lastDay !== undefined)
      return { from: only, to: day(month, Number(groups.lastDay)), unit: "part" };
    return { from: only, to: only, unit: "day" };
  }
  const third = "上中下".indexOf(groups.third ?? "无");
  if (third < 0) return { unit: "month", ...months(month, month) };
  const end = third === 2 ? lastDayOf(year, month) : third * 10 + 10;
  return { from: day(month, third * 10 + 1), to: day(month, end), unit: "month" };
}

function readYear(text: string): Pick<DayReference, "year" | "relative"> {
  const relative = RELATIVE_YEARS.find(({ word }) => word === text);
  if (relative !== undefined) return { year: relative.offset, relative: true };
  return { year: yearOfDigits(text), relative: false };
}

/** Whole years, both ends included. */
export function yearSpan(from: number, to: number): { from: DayReference; to: DayReference } {
  return {
    from: { year: from, relative: false, month: 1, day: 1 },
    to: { year: to, relative: false, month: 12, day: 31 },
  };
}

/** Of a five-year plan, which begins in a year that ends in 1 or 6. */
export const LENGTH_OF_PLAN = 5;

/** First and last year of the n-th five-year plan: the first ran from 1953 to 1957; those since the seventh in five years each. */
export function yearsOfPlan(number: number): readonly [first: number, last: number] {
  const last = 1955 + LENGTH_OF_PLAN * number;
  return [last - LENGTH_OF_PLAN + 1, last];
}
