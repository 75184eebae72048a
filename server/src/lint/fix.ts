import { applyEdits, type TextEdit } from "../text/edit.ts";
import type { Span } from "../text/span.ts";
import type { Finding } from "./finding.ts";

/** Rounds of repairs after which a text that still changes is left as it is: two repairs undo each other. */
const MOST_ROUNDS = 10;

/** Applies the safe repairs of what `find` finds until there are none, and nothing but safe ones. */
export function fixText(text: string, find: (text: string) => readonly Finding[]): string {
  let fixed = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const edits = planSafeEdits(find(fixed));
    if (edits.length === 0) return fixed;
    fixed = applyEdits(fixed, edits);
  }
  return fixed;
}

/** The edits of the first safe repair of each finding, as far as repairs keep clear of those before them in the text. */
export function planSafeEdits(findings: readonly Finding[]): TextEdit[] {
  const planned = findings
    .flatMap(({ repairs }) => repairs.find(({ safe }) => safe) ?? [])
    .map(({ edits }) => ({ edits, ...hull(edits) }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let clear = -1;
  return planned.flatMap(({ edits, start, end }) => {
    if (start <= clear) return [];
    clear = end;
    return edits;
  });
}

/** From the start of the first edit to the end of the last. */
function hull(edits: readonly TextEdit[]): Span {
  return {
    start: Math.min(...edits.map(({ span }) => span.start)),
    end: Math.max(...edits.map(({ span }) => span.end)),
  };
}
