import { buildDraft, DraftMemo } from "../server/src/draft/build-draft.ts";
import { lintDraft } from "../server/src/lint/run.ts";
import { rules } from "../server/src/rules/index.ts";
import { cpuTime } from "./cpu-time.ts";

/** What is typed, in turn: words, numbers, a paragraph's end, a deletion. */
const PRESSES: readonly (readonly [typed: string, deleted: number])[] = [
  ["改", 0],
  ["5", 0],
  ["，", 0],
  ["", 1],
  ["\n\n", 0],
];

/** Times in milliseconds of the checks after so many key presses, spread over the draft. */
export function timeKeyPresses(draft: string, count: number): number[] {
  const memo = new DraftMemo();
  let text = draft;
  const check = (): unknown => lintDraft(buildDraft(text, {}, memo), rules, new Map());
  check();
  return Array.from({ length: count }, (_, index) => {
    const [typed, deleted] = PRESSES[index % PRESSES.length] as (typeof PRESSES)[number];
    const at = Math.floor(text.length * ((index * 0.618) % 1));
    text = text.slice(0, at) + typed + text.slice(at + deleted);
    return cpuTime(check);
  });
}
