import { memoise } from "../text/memoise.ts";
import type { Draft, PlacedPassage } from "./draft.ts";

/** For each passage of a list the nearest paragraph before it that stands less deep: what leads into its list. */
export const listLeads = memoise(({ passages }: Draft): ReadonlyMap<PlacedPassage, PlacedPassage> => {
  const leads = new Map<PlacedPassage, PlacedPassage>();
  const open: PlacedPassage[] = [];
  for (const placed of passages) {
    const { kind, listDepth } = placed.passage;
    if (kind === "cell") continue;
    while ((open.at(-1)?.passage.listDepth ?? -1) >= listDepth) open.pop();
    const lead = open.at(-1);
    if (lead !== undefined) leads.set(placed, lead);
    open.push(placed);
  }
  return leads;
});
