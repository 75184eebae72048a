import { LineIndex } from "../text/line-index.ts";
import { memoise } from "../text/memoise.ts";
import type { Draft } from "./draft.ts";

/** The lines of a draft's source: one index for all who cut or put in whole lines. */
export const linesOf = memoise(({ text }: Draft) => new LineIndex(text));

/** A line of the source, without its end. */
export function textOfLine(draft: Draft, line: number): string {
  const { start, end } = linesOf(draft).textSpan(line);
  return draft.text.slice(start, end);
}
