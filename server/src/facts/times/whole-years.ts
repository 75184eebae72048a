import { readSmallNumber } from "../../language/small-number.ts";
import type { Time } from "./time.ts";

/** How many years a time says something lasts, both ends counted. */
export interface WholeYears {
  readonly count: number;
  /** Its last year, null where only the length is said. */
  readonly to: number | null;
  /** 3年左右. */
  readonly about: boolean;
}

/** The whole years of 三年内, 用3年时间, 三年累计, 2024—2026年; null where a time says none, several numbers, or looks back. */
export function readWholeYears({
  kind,
  from,
  to,
  years,
  isLastOnly,
  past,
  ambiguous,
  text,
}: Time): WholeYears | null {
  if (past || ambiguous || isLastOnly) return null;
  if (kind === "duration") {
    const isWhole = years !== undefined && Number.isInteger(years);
    return isWhole ? { count: years, to: null, about: /约|左右/.test(text) } : null;
  }
  if (kind !== "period" || from === null || to === null || from.relative !== to.relative) return null;
  const count = to.year - from.year + 1;
  const isWhole = from.month === 1 && to.month === 12 && (years ?? count) === count;
  // 今明两年; 今年 is none that lasts.
  if (!isWhole || (to.relative && count === 1)) return null;
  return { count, to: to.relative ? null : to.year, about: false };
}

/** The fewest years that 用8—10年时间 leaves open; null where a time is no range of years to come. */
export function fewestYears({ kind, past, ambiguous, text }: Time): number | null {
  if (kind !== "duration" || past || !ambiguous) return null;
  return readSmallNumber(
    /([\d一二三四五六七八九十]{1,3})[—~至到-][\d一二三四五六七八九十]{1,3}年/.exec(text)?.[1] ?? "",
  );
}
