import { execFileSync } from "node:child_process";
import { buildDraft } from "../server/src/draft/build-draft.ts";
import { lintDraft } from "../server/src/lint/run.ts";
import { rules } from "../server/src/rules/index.ts";
import { cpuTime, quantile } from "./cpu-time.ts";
import { largeDraft, readDocuments } from "./documents.ts";
import { parseAlone } from "./parse-alone.ts";

/** What is measured in a process of its own, where nothing is compiled yet. */
export const FIRST_RUNS = {
  "parse-documents": [readDocuments, parseAlone],
  "read-documents": [readDocuments, (text: string) => buildDraft(text)],
  "parse-large": [() => [largeDraft()], parseAlone],
  "check-large": [() => [largeDraft()], (text: string) => lintDraft(buildDraft(text), rules, new Map())],
} as const;

export type FirstRun = keyof typeof FIRST_RUNS;

const PROCESSES = 5;

/** Median time in milliseconds over several processes. */
export function firstTime(run: FirstRun): number {
  const times = Array.from({ length: PROCESSES }, () =>
    Number(execFileSync(process.execPath, [process.argv[1] as string, run], { encoding: "utf8" })),
  );
  return quantile(times, 0.5);
}

/** In the process that was started for it: prints how long the run took. */
export function printFirstTime(run: FirstRun): void {
  const [read, measured] = FIRST_RUNS[run];
  const texts = read();
  process.stdout.write(String(cpuTime(() => texts.map(measured))));
}
