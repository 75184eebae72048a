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

/**
 * How the process that measures growth runs: the engine compiles and collects on the one thread that is measured, and
 * collects before a stage rather than in it, for what a collection costs depends on all that is there. Without this, one
 * and the same stage looked linear in one run and six times as long in the next.
 */
export const ENGINE = [
  "--single-threaded",
  "--expose-gc",
  "--min-semi-space-size=128",
  "--max-semi-space-size=128",
] as const;

/**
 * In characters, of the shorter text, as long as a book; the longer one is the draft of a megabyte that budgets are about.
 * On shorter ones a stage takes so few milliseconds that a compilation is half of them, and superlinear work hides.
 */
const LENGTH = 90_000;
/** Milliseconds that a stage takes at least on the longer text; below, its growth is noise, and does not matter. */
const MEASURABLE = 80;
/**
 * How often the shorter text is measured for each time the longer one is: it costs a quarter, and the less it took the
 * worse the ratio, so what errs says too much.
 */
const SHORTS = 2;
/** Rounds for a text on which a stage still looks worse than it may: what the machine did goes, what the stage does stays. */
const MOST_ROUNDS = 9;

/** Growth of reading and of each rule, of those that take long enough to be measured. */
export function measureGrowth({ name, make }: HostileText, most: number): Growth[] {
  const [short, long] = [make(LENGTH), make(4 * LENGTH)];
  const [once, fourfold] = [new BestTimes(), new BestTimes()];
  let growths: Growth[] = [];
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    // In turn, so that what slows the machine slows both.
    for (let time = 0; time < SHORTS; time += 1) once.measure(short);
    fourfold.measure(long);
    growths = [...fourfold.times]
      .filter(([, time]) => time >= MEASURABLE)
      .map(([stage, time]) => ({
        stage,
        text: name,
        time,
        ratio: time / (once.times.get(stage) as number),
      }));
    if (growths.every(({ ratio }) => ratio <= most)) break;
  }
  return growths;
}

/** The least time that each stage has taken on a text, in milliseconds. */
class BestTimes {
  readonly times = new Map<string, number>();

  measure(text: string): void {
    let draft = null as Draft | null;
    this.#take("reading", () => {
      draft = buildDraft(text);
    });
    for (const rule of rules) this.#take(rule.id, () => lintDraft(draft as Draft, [rule], new Map()));
  }

  #take(stage: string, work: () => unknown): void {
    // What was left by the others is not for this stage to clear.
    globalThis.gc?.();
    this.times.set(stage, Math.min(cpuTime(work), this.times.get(stage) ?? Number.POSITIVE_INFINITY));
  }
}
