import { eveOfLunarDay } from "./lunar-calendar.ts";
import type { DayReference } from "./time.ts";

/** ISO date of a day; null if it counts from a document year that is not known. */
export function resolveDay(day: DayReference, documentYear: number | null): string | null {
  if (day.relative && documentYear === null) return null;
  const year = day.relative ? day.year + (documentYear ?? 0) : day.year;
  if (day.lunarEve) return eveOfLunarDay(year, day.month, day.day);
  const last = lastDayOf({ year, relative: false }, day.month);
  const twoDigits = (value: number): string => String(value).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${twoDigits(day.month)}-${twoDigits(Math.min(day.day, last))}`;
}

/** Days of each month of a leap year. */
const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The last day of a month; of a February whose year is not known yet the 29th, which `resolveDay` mends. */
export function lastDayOf(year: Pick<DayReference, "year" | "relative">, month: number): number {
  const isLeap = year.relative || (year.year % 4 === 0 && (year.year % 100 !== 0 || year.year % 400 === 0));
  return month === 2 && !isLeap ? 28 : (MONTH_LENGTHS[month - 1] ?? 31);
}

export function dayAfter(day: DayReference): DayReference {
  if (day.day < lastDayOf(day, day.month)) return { ...day, day: day.day + 1 };
  return day.month === 12
    ? { ...day, year: day.year + 1, month: 1, day: 1 }
    : { ...day, month: day.month + 1, day: 1 };
}

export function dayBefore(day: DayReference): DayReference {
  if (day.day > 1) return { ...day, day: day.day - 1 };
  if (day.month === 1) return { ...day, year: day.year - 1, month: 12, day: 31 };
  return { ...day, month: day.month - 1, day: lastDayOf(day, day.month - 1) };
}
