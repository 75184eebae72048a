import { resolveDay } from "../facts/times/resolve-day.ts";
import type { Time } from "../facts/times/time.ts";
import { memoise } from "../text/memoise.ts";
import type { Profile } from "./profile.ts";
import type { Deadline } from "./target.ts";

/** The days a time expression means in a document, or null where it only says how often or its year is unknown. */
export function resolveTime(time: Time, profile: Profile): Deadline | null {
  return resolveUnder(profile)(time);
}

const resolveUnder = memoise((profile: Profile) =>
  memoise((time: Time): Deadline | null => {
    if (time.kind === "duration") return resolveDuration(time, profile);
    if (time.ofPlan !== undefined) return resolveOfPlan(time.ofPlan, profile);
    // 全年 and 上年 in a review of 2024 are counted from 2024, though it is published in 2025.
    const year = yearReviewed(profile) ?? thisYear(profile);
    const from = time.from && resolveDay(time.from, year);
    const to = time.to === null ? endOfPlan(from, profile) : resolveDay(time.to, year);
    return to === null ? null : { from: isToCome(time, profile) ? null : from, to };
  }),
);

/** The year that 今年 is: in a report given in December nobody knows whether that, or the one that it plans. */
export function thisYear({ year, earliestYear }: Profile): number | null {
  return earliestYear === year ? year : null;
}

/** The one year that a review is of, whenever it is published; null for what is no review, or of several years. */
export function yearReviewed({ kind, period }: Profile): number | null {
  return kind === "review" && period !== null && period.from === period.to ? period.to : null;
}

/** 规划期内, 规划期末, where the document says which years it is for. */
function resolveOfPlan(part: "whole" | "end", profile: Profile): Deadline | null {
  const { period } = profile;
  if (period === null || !hasTerm(profile)) return null;
  return { from: part === "end" ? null : `${period.from}-01-01`, to: `${period.to}-12-31` };
}

/** In a report 期末 is the end of whatever time it tells of. */
function hasTerm({ kind }: Profile): boolean {
  return kind !== "report" && kind !== "review";
}

/** 自2025年起 lasts as long as the plan does; what began before is no part of it. */
function endOfPlan(from: string | null, { period, year }: Profile): string | null {
  if (from === null || period === null || from < `${year ?? period.from}-01-01`) return null;
  return from > `${period.to}-12-31` ? null : `${period.to}-12-31`;
}

/** Whether a time is gone by when the document is written. */
export function isPast(time: Time, profile: Profile): boolean {
  if (time.past) return !isToCome(time, profile);
  const { year } = profile;
  const resolved = resolveTime(time, profile);
  return resolved !== null && year !== null && resolved.to < `${year}-01-01`;
}

/** 截至2026年底 in 2024: written for 到, since nobody can know. */
function isToCome({ kind, to }: Time, { year }: Profile): boolean {
  return kind === "point" && to !== null && !to.relative && year !== null && to.year > year;
}

/**
 * Whether a time can be a deadline: it describes no noun and ends in or after the document's year. Where that year is
 * not known (三年内, 6月底前) or the text cannot tell the day (本届政府任期内, 自2025年起), the time still is one.
 */
export function governs(time: Time, profile: Profile): boolean {
  if (time.attributive || time.kind === "recurring") return false;
  if (time.ofPlan !== undefined && !hasTerm(profile)) return false;
  if (time.past) return isToCome(time, profile);
  const { year } = profile;
  if (year === null) return true;
  const resolved = resolveTime(time, profile);
  if (resolved !== null) return resolved.to >= `${year}-01-01`;
  if (time.kind === "duration") return false;
  return time.from === null || (resolveDay(time.from, year) ?? "") >= `${year}-01-01`;
}

/**
 * A duration is counted from the first year of the plan, or from the document's own if that is later, and ends with the plan
 * at the latest; in the plan or report of one year it begins with that year (今后五年 in 2026 end in 2030), else
 * somewhere in the document's (用3年时间 in 2024 end in 2027).
 */
function resolveDuration(time: Time, { period, year }: Profile): Deadline | null {
  const start = period === null ? year : Math.max(period.from, Math.min(year ?? period.from, period.to));
  if (start === null || time.years === undefined || time.past) return null;
  // 第三年 is counted in a plan of several years alone.
  if (time.isLastOnly && (period === null || start + time.years - 1 > period.to)) return null;
  const last = Math.ceil(period === null ? start + time.years : start + time.years - 1);
  const end = period !== null && period.to > period.from ? Math.min(last, period.to) : last;
  return { from: `${time.isLastOnly ? end : start}-01-01`, to: `${end}-12-31` };
}
