/**
 * Measures what DESIGN calls budgets, as ratios within one run and in processor time. Without arguments all; else the
 * named groups: reading, check, keys, growth. Ends with 1 where a budget is exceeded.
 */

import { buildDraft } from "../server/src/draft/build-draft.ts";
import { lintDraft } from "../server/src/lint/run.ts";
import { rules } from "../server/src/rules/index.ts";
import { BUDGETS, type BudgetId } from "./budgets.ts";
import { cpuTime, quantile, timeRatio } from "./cpu-time.ts";
import { largeDraft, readDocuments } from "./documents.ts";
import { FIRST_RUNS, type FirstRun, firstTime, printFirstTime } from "./first-run.ts";
import { type Growth, LENGTH, measureGrowth } from "./growth.ts";
import { hostileTexts } from "./hostile-texts.ts";
import { timeKeyPresses } from "./key-presses.ts";
import { parseAlone } from "./parse-alone.ts";

const ROUNDS = 9;
const KEY_PRESSES = 300;

const checkFromScratch = (text: string): unknown => lintDraft(buildDraft(text), rules, new Map());

const GROUPS = {
  reading() {
    const documents = readDocuments();
    const read = (): unknown => documents.map((text) => buildDraft(text));
    report(
      "reading",
      timeRatio(read, () => documents.map(parseAlone), ROUNDS),
    );
    report("reading-cold", firstTime("read-documents") / firstTime("parse-documents"));
  },
  check() {
    const draft = largeDraft();
    report(
      "check",
      timeRatio(
        () => checkFromScratch(draft),
        () => parseAlone(draft),
        ROUNDS,
      ),
    );
    report("check-cold", firstTime("check-large") / firstTime("parse-large"));
  },
  keys() {
    const draft = largeDraft();
    const scratch = Array.from({ length: ROUNDS }, () => cpuTime(() => checkFromScratch(draft)));
    const presses = timeKeyPresses(draft, KEY_PRESSES);
    report("key-median", quantile(presses, 0.5) / quantile(scratch, 0.5));
    report("key-p99", quantile(presses, 0.99) / quantile(scratch, 0.5));
  },
  growth() {
    const growths = hostileTexts.flatMap((text) => {
      const first = measureGrowth(text, LENGTH);
      // What looks bad is measured on longer texts: there it looks worse, unless it was the machine.
      return first.some(isTooMuch) ? lower(first, measureGrowth(text, 4 * LENGTH)) : first;
    });
    for (const { stage, text, ratio } of growths.filter(isTooMuch))
      console.log(`${ratio.toFixed(1)}  ${stage}: ${text}`);
    report("growth", Math.max(...growths.map(({ ratio }) => ratio)));
  },
} as const;

function lower(first: readonly Growth[], second: readonly Growth[]): Growth[] {
  return first.map((growth) => ({
    ...growth,
    ratio: Math.min(growth.ratio, second.find(({ stage }) => stage === growth.stage)?.ratio ?? growth.ratio),
  }));
}

function isTooMuch({ ratio }: Growth): boolean {
  return ratio > BUDGETS.growth.most;
}

function report(id: BudgetId, ratio: number): void {
  const { text, most, aim } = BUDGETS[id];
  const verdict =
    most === null ? "" : ratio <= aim ? "as aimed for" : ratio <= most ? "within the budget" : "TOO MUCH";
  const budget = most === null ? "" : `of ${most.toFixed(2)}`;
  console.log(`${ratio.toFixed(3).padStart(7)}  ${budget.padEnd(7)}  ${verdict.padEnd(18)} ${text}`);
  if (most !== null && ratio > most) process.exitCode = 1;
}

const [named = ""] = process.argv.slice(2);
if (named in FIRST_RUNS) printFirstTime(named as FirstRun);
else for (const [name, measure] of Object.entries(GROUPS)) if (named === "" || named === name) measure();
