import { allMatches } from "../../text/all-matches.ts";
import type { Span } from "../../text/span.ts";

/** A day that no calendar has: 11月31日, 2月30日, 2023年2月29日. */
export interface ImpossibleDate {
  /** Month and day, with the year where the text says it. */
  readonly span: Span;
  readonly month: number;
  /** How many days the month has, 0 where there is no such month. */
  readonly days: number;
}

const DATE = /(?<![\d./])(?:(?<year>(?:19|20)\d\d)年)?(?<month>\d{1,2})月(?<day>\d{1,2})日/g;

/** A leap year: a date without its year may be of one. */
const UNKNOWN = 2000;

/** The dates of a reading text that no calendar has; by the Gregorian calendar. */
export function findImpossibleDates(text: string): ImpossibleDate[] {
  if (!text.includes("日")) return [];
  return allMatches(text, DATE).flatMap(({ index, 0: found, groups }): ImpossibleDate[] => {
    const [month, day] = [Number(groups?.month), Number(groups?.day)];
    const days = daysOf(Number(groups?.year ?? UNKNOWN), month);
    return day >= 1 && day <= days
      ? []
      : [{ span: { start: index, end: index + found.length }, month, days }];
  });
}

function daysOf(year: number, month: number): number {
  return month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0;
}
