import { buildDraft } from "../server/src/draft/build-draft.ts";
import type { Draft } from "../server/src/draft/draft.ts";
import { lintDraft } from "../server/src/lint/run.ts";
import { rules } from "../server/src/rules/index.ts";
import { cpuTime } from "./cpu-time.ts";
import type { HostileText } from "./hostile-texts.ts";

/** How the time of a stage grows when its text becomes four times as long. */
export interface Growth {
  /** Reading, or a rule; what several rules ask for counts for the first of them. */
  readonly stage: string;
  readonly text: string;
  /** In milliseconds, on the longer text. */
  readonly time: number;
  readonly ratio: number;
}

/** In characters, of the shorter text; the longer one is that of a long book. */
const LENGTH = 25_000;
/** Milliseconds that a stage takes at least on the longer text; below, its growth is noise, and does not matter. */
const MEASURABLE = 40;
const ROUNDS = 3;

/**
 * Growth of reading and of each rule, of those that take long enough to be measured. What looks worse than `most` is
 * measured on texts four times as long: there it looks worse still, unless it was the machine.
 */
export function measureGrowth(text: HostileText, most: number): Growth[] {
  const growths = compareLengths(text, LENGTH);
  if (growths.every(({ ratio }) => ratio <= most)) return growths;
  const again = compareLengths(text, 4 * LENGTH);
  return growths.map((growth) => {
    const longer = again.find(({ stage }) => stage === growth.stage);
    return longer !== undefined && longer.ratio < growth.ratio ? longer : growth;
  });
}

function compareLengths({ name, make }: HostileText, length: number): Growth[] {
  const once = bestTimes(make(length));
  return [...bestTimes(make(4 * length))]
    .filter(([, time]) => time >= MEASURABLE)
    .map(([stage, time]) => ({ stage, text: name, time, ratio: time / (once.get(stage) as number) }));
}

/** By stage, in milliseconds. */
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
