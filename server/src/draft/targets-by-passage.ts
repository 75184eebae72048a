import { groupBy } from "../text/group-by.ts";
import { memoise } from "../text/memoise.ts";
import type { Draft, PlacedPassage } from "./draft.ts";
import type { Target } from "./target.ts";

/** The targets of one passage, in order. */
export function targetsIn(draft: Draft, placed: PlacedPassage): readonly Target[] {
  return byPassage(draft).get(placed) ?? [];
}

const byPassage = memoise(({ targets }: Draft) => groupBy(targets, ({ placed }) => placed));
