import type { Draft, PlacedPassage } from "../draft.ts";
import { yearLookedBackOn } from "../indicators/year-told-of.ts";

/** The one year that a report looks back on in the chapter of a passage; null where it tells of others too. */
export function yearTold({ section }: PlacedPassage, { profile }: Draft): number | null {
  const told = profile.kind === "report" ? yearLookedBackOn(section, profile) : null;
  return told === null ? null : Number(told.to.slice(0, 4));
}
