/**
 * Measures what DESIGN calls budgets, as ratios within one run and in processor time. Without arguments all; else the
 * named group: reading, check, keys, growth; growth on all hostile texts, or on those named behind it. Ends with 1 where a
 * budget is exceeded.
 */

import { spawnSync } from "node:child_process";
import { buildDraft } from "../server/src/draft/build-draft.ts";
import { lintDraft } from "../server/src/lint/run.ts";
import { rules } from "../server/src/rules/index.ts";
import { BUDGETS, type BudgetId } from "./budgets.ts";
import { cpuTime, quantile, timeRatio } from "./cpu-time.ts";
import { largeDraft, readDocuments } from "./documents.ts";
import { FIRST_RUNS, type FirstRun, firstTime, printFirstTime } from "./first-run.ts";
import { ENGINE, type Growth, measureGrowth } from "./growth.ts";
import { hostileTexts } from "./hostile-texts.ts";
import { timeKeyPresses } from "./key-presses.ts";
import { parseAlone } from "./parse-alone.ts";

const ROUNDS = 9;
const KEY_PRESSES = 300;

const [group = "", ...named] = process.argv.slice(2);

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
    if (globalThis.gc === undefined) {
      const run = [...ENGINE, ...process.argv.slice(1)];
      if (spawnSync(process.execPath, run, { stdio: "inherit" }).status !== 0) process.exitCode = 1;
      return;
    }
    // To have all of it compiled.
    checkFromScratch(largeDraft());
    const worst = new Map<string, Growth>();
    for (const text of hostileTexts.filter(({ name }) => named.length === 0 || named.includes(name))) {
      const growths = measureGrowth(text, BUDGETS.growth.most);
      for (const growth of growths) {
        if (growth.ratio > (worst.get(growth.stage)?.ratio ?? 0)) worst.set(growth.stage, growth);
      }
      const told = growths.map(({ stage, ratio }) => `${stage} ${ratio.toFixed(1)}`).join(", ");
      console.log(`  ${text.name}: ${told || "too fast to be measured"}`);
    }
    console.log("\nThe worst growth of each, with the milliseconds that the longer text took:");
    for (const { stage, text, time, ratio } of [...worst.values()].sort((a, b) => b.ratio - a.ratio))
      console.log(`${ratio.toFixed(1).padStart(7)}  ${stage}, ${text}: ${time.toFixed(0)} ms`);
    report("growth", Math.max(...[...worst.values()].map(({ ratio }) => ratio)));
  },
} as const;

function report(id: BudgetId, ratio: number): void {
  const { text, most, aim } = BUDGETS[id];
  const verdict =
    most === null ? "" : ratio <= aim ? "as aimed for" : ratio <= most ? "within the budget" : "TOO MUCH";
  const budget = most === null ? "" : `of ${most.toFixed(2)}`;
  console.log(`${ratio.toFixed(3).padStart(7)}  ${budget.padEnd(7)}  ${verdict.padEnd(18)} ${text}`);
  if (most !== null && ratio > most) process.exitCode = 1;
}

if (group in FIRST_RUNS) printFirstTime(group as FirstRun);
else for (const [name, measure] of Object.entries(GROUPS)) if (group === "" || group === name) measure();
