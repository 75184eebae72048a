import type { Draft } from "../draft/draft.ts";
import { allMatches } from "../text/all-matches.ts";
import { memoise } from "../text/memoise.ts";
import type { Span } from "../text/span.ts";

/** `[^2]` in a text; with a colon behind it, the note itself. */
const MARK = /\[\^[^\]\s]{1,40}\](?!:)/g;

/** A stretch of source with the footnote marks that follow it. */
export function withFootnotes(text: string, { start, end }: Span): Span {
  const mark = new RegExp(MARK.source, "y");
  let to = end;
  for (mark.lastIndex = to; mark.test(text); mark.lastIndex = to) to = mark.lastIndex;
  return { start, end: to };
}

export function withoutFootnotes(source: string): string {
  return source.replace(MARK, "");
}

/** Whether every note that these stretches call up is called up elsewhere too, so that none is left without its mark. */
export function keepsNotes(draft: Draft, cuts: readonly Span[]): boolean {
  const gone = countMarks(cuts.map(({ start, end }) => draft.text.slice(start, end)).join("\n"));
  return [...gone].every(([mark, count]) => count < (marksIn(draft).get(mark) ?? 0));
}

const marksIn = memoise(({ text }: Draft) => countMarks(text));

function countMarks(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { 0: mark } of allMatches(text, MARK)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return counts;
}
