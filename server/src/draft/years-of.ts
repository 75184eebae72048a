import { readWholeYears, type WholeYears } from "../facts/whole-years.ts";
import { itemsWithin } from "../text/sorted-items.ts";
import type { PlanPeriod, Profile } from "./profile.ts";
import { resolveTime } from "./resolve-time.ts";
import type { Target } from "./target.ts";
import { timeBefore } from "./words-before.ts";
import { isBeginning } from "./yearly-beside.ts";

/** The years that the nearest time in its own sentence gives a number: 三年共, 2024—2026年. */
export function yearsSaid(target: Target): WholeYears | null {
  const said = timeBefore(target, ({ kind, attributive }) =>
    kind === "duration" ? true : kind !== "recurring" && !attributive,
  );
  const years = said === undefined ? null : readWholeYears(said);
  return years?.about ? null : years;
}

/** The years of the plan, for a number that is due when the plan ends; from 2025 on, where its sentence says 从2025年起. */
export function yearsOfPlan(target: Target, profile: Profile): WholeYears | null {
  const { period } = profile;
  const { deadline } = target;
  if (period === null || deadline === null || yearOf(deadline.to) !== period.to) return null;
  const begun = yearBegun(target, profile) ?? period.from;
  const isOfAll = deadline.from === null || [period.from, begun].includes(yearOf(deadline.from));
  return isOfAll && isWithin(begun, period)
    ? { count: period.to - begun + 1, to: period.to, about: false }
    : null;
}

/** 从2025年起，每年新增30家. */
function yearBegun({ placed, measurement }: Target, profile: Profile): number | null {
  const { times, sentences } = placed.passage;
  const sentence = sentences[measurement.sentence]?.span ?? measurement.clause;
  const begun = itemsWithin(times, sentence, ({ span }) => span).find(isBeginning);
  const from = begun === undefined ? null : (resolveTime(begun, profile)?.from ?? null);
  return from === null ? null : yearOf(from);
}

function isWithin(year: number, { from, to }: PlanPeriod): boolean {
  return from <= year && year <= to;
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
