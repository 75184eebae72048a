import type { GrowthStatement } from "../../facts/growth/growth-statement.ts";
import { GOES_FROM_YEAR } from "../../language/growth-words.ts";
import type { PlacedPassage } from "../draft.ts";
import type { Profile } from "../profile.ts";

/**
 * 税收增长29%，由2021年的30亿元增长至48亿元, in a report on 2023: what stands alone before both is by how much the last year grew, as everywhere in
 * a report, and the base is of years before.
 */
export function isGrowthOfYear(
  statement: GrowthStatement,
  { passage: { reading } }: PlacedPassage,
  { kind, year }: Profile,
): boolean {
  if (statement.kind !== "change" || statement.manner !== "by" || kind !== "report" || year === null)
    return false;
  const { base, change } = statement;
  const since = GOES_FROM_YEAR.exec(reading.text.slice(change.span.end, base.core.start))?.groups?.year;
  return since !== undefined && Number(since) < year - YEARS_BACK;
}

/** From a report to the base of the growth that it tells: it is of the year before. */
const YEARS_BACK = 2;
