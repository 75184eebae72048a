import type { GrowthChange } from "../../facts/growth/growth-statement.ts";
import { LENGTH_OF_PLAN } from "../../facts/times/moment.ts";
import type { PlacedPassage } from "../draft.ts";
import type { Profile } from "../profile.ts";
import { yearsOfSection } from "./years-looked-back.ts";

/** The last results of a report are of the year it is written in, of that before, or, for want of others, of two before. */
const LAGS = [1, 0, 2];

/**
 * The numbers of yearly steps that are fair for a change whose passage does not say them: since the year of its base up to the
 * results of a report, or those of the years that its section looks back on.
 */
export function stepsAround(
  { open, change }: GrowthChange,
  placed: PlacedPassage,
  { kind, year, period }: Pick<Profile, "kind" | "year" | "period">,
): readonly number[] {
  if (open === null) return [];
  if (open.since === null) {
    const length = yearsOfSection(placed, change.span, true);
    return length !== null && length > 1 ? [length, length - 1] : [];
  }
  const { since } = open;
  // 是2015年的1.7倍, as a plan for 2021 to 2025 begins: what came of the five years before it.
  if (kind === "plan" && period !== null && since === period.from - 1 - LENGTH_OF_PLAN)
    return period.to - period.from + 1 === LENGTH_OF_PLAN ? [LENGTH_OF_PLAN, LENGTH_OF_PLAN - 1] : [];
  // A report on the plan of several years looks back on those before it.
  if (kind !== "report" || year === null || period?.from !== year || since >= year - 2) return [];
  const steps = LAGS.map((lag) => year - lag - since);
  // 是2020年的1.7倍, once the plan from 2021 to 2025 is over: what came of its five years.
  const isOfPlan = since % LENGTH_OF_PLAN === 0 && steps.includes(LENGTH_OF_PLAN);
  return isOfPlan ? [LENGTH_OF_PLAN, ...steps.filter((count) => count !== LENGTH_OF_PLAN)] : steps;
}
