import { buildDraft } from "../server/src/draft/build-draft.ts";
import type { Draft } from "../server/src/draft/draft.ts";
import { lintDraft } from "../server/src/lint/run.ts";
import { rules } from "../server/src/rules/index.ts";
import { cpuTime } from "./cpu-time.ts";
import type { HostileText } from "./hostile-texts.ts";

/** How the time of a stage grows when its text becomes four times as long. */
export interface Growth {
  readonly stage: string;
  readonly text: string;
  readonly ratio: number;
}

/** In characters, of the shorter text: below, memory that is near and code not yet compiled decide. */
export const LENGTH = 100_000;
/** Milliseconds that a stage takes at least on the longer text; below, its growth is noise, and does not matter. */
const MEASURABLE = 40;
const ROUNDS = 3;

/** Growth of reading and of each rule, of those that take long enough to be measured. */
export function measureGrowth({ name, make }: HostileText, length: number): Growth[] {
  // To have it compiled.
  bestTimes(make(length));
  const once = bestTimes(make(length));
  const fourfold = bestTimes(make(4 * length));
  return [...fourfold]
    .filter(([, time]) => time >= MEASURABLE)
    .map(([stage, time]) => ({ stage, text: name, ratio: time / (once.get(stage) as number) }));
}

/** By stage, in milliseconds. What several rules ask for counts for the first of them. */
function bestTimes(text: string): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  const take = (stage: string, work: () => unknown): void => {
    best.set(stage, Math.min(cpuTime(work), best.get(stage) ?? Number.POSITIVE_INFINITY));
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    let draft = null as Draft | null;
    take("reading", () => {
      draft = buildDraft(text);
    });
    for (const rule of rules) take(rule.id, () => lintDraft(draft as Draft, [rule], new Map()));
  }
  return best;
}
