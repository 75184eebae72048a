import { memoise } from "../text/memoise.ts";
import type { Draft, PlacedPassage } from "./draft.ts";
import type { Target } from "./target.ts";

/** The targets of one passage, in order. */
export function targetsIn(draft: Draft, placed: PlacedPassage): readonly Target[] {
  return byPassage(draft).get(placed) ?? [];
}

const byPassage = memoise((draft: Draft): ReadonlyMap<PlacedPassage, readonly Target[]> => {
  const targets = new Map<PlacedPassage, Target[]>();
  for (const target of draft.targets) {
    const known = targets.get(target.placed);
    if (known === undefined) targets.set(target.placed, [target]);
    else known.push(target);
  }
  return targets;
});
