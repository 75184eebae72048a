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
 * collects before a stage and never in it, for what a collection costs depends on all that is there. So the room for new
 * objects holds all that a stage makes of the longer text: where it holds only what is made of the shorter, a stage pays
 * for a collection on the longer alone, and looks up to half again as bad as it is.
 */
export const ENGINE = [
  "--single-threaded",
  "--expose-gc",
  "--min-semi-space-size=1024",
  "--max-semi-space-size=1024",
] as const;

/**
 * In characters, of the shorter text, as long as a book; the longer one is the draft of a megabyte that budgets are about.
 * On shorter ones a stage takes so few milliseconds that a compilation is half of them, and superlinear work hides.
 */
const LENGTH = 90_000;
/** The same of the text that a stage is run on before: long enough for the engine to compile what it runs, and no text that it has seen. */
const OTHER = LENGTH - 1000;
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
  const [short, long, other] = [make(LENGTH), make(4 * LENGTH), make(OTHER)];
  const [once, fourfold] = [new BestTimes(), new BestTimes()];
  let growths: Growth[] = [];
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    // In turn, so that what slows the machine slows both.
    for (let time = 0; time < SHORTS; time += 1) once.measure(short, other);
    fourfold.measure(long, other);
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

  /** Runs each stage on a text, right after the same on another. */
  measure(text: string, other: string): void {
    let [draft, otherDraft] = [null, null] as (Draft | null)[];
    this.#take(
      "reading",
      () => {
        otherDraft = buildDraft(other);
      },
      () => {
        draft = buildDraft(text);
      },
    );
    for (const rule of rules) {
      const run = (on: Draft | null | undefined): unknown => lintDraft(on as Draft, [rule], new Map());
      this.#take(
        rule.id,
        () => run(otherDraft),
        () => run(draft),
      );
    }
  }

  #take(stage: string, before: () => unknown, work: () => unknown): void {
    // What was left by the others is not for this stage to clear. With it goes code that the engine had compiled for objects
    // no longer there: it is compiled anew on the other text, for it takes as long as the work of a cheap stage.
    globalThis.gc?.();
    before();
    this.times.set(stage, Math.min(cpuTime(work), this.times.get(stage) ?? Number.POSITIVE_INFINITY));
  }
}
