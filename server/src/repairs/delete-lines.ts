import type { Draft } from "../draft/draft.ts";
import { linesOf } from "../draft/draft-lines.ts";
import type { Span } from "../text/span.ts";

/** Whole lines, the last included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/**
 * What to cut so that lines are gone as if they had never been: with them goes one of two blank lines that would meet, and
 * at the end of a text the line end that would be left over.
 */
export function spanOfLines(draft: Draft, { first, last }: LineRange): Span {
  const lines = linesOf(draft);
  const isAtEnd = lines.lineSpan(last).end === draft.text.length;
  const below = isAtEnd ? "" : quoteMarksOfBlank(draft, last + 1);
  const above = first === 0 ? "" : quoteMarksOfBlank(draft, first - 1);
  if (above === null || below === null || (first === 0 && isAtEnd)) return cut(draft, first, last);
  // Of a blank line in a quotation and one around it, the one around it parts what is left.
  const sparesAbove = first > 0 && (isAtEnd || above.length > below.length);
  return sparesAbove ? cut(draft, first - 1, last) : cut(draft, first, last + 1);
}

/** Whether a line holds nothing but space and the marks of the quotations it stands in. */
export function isBlankLine(draft: Draft, line: number): boolean {
  return quoteMarksOfBlank(draft, line) !== null;
}

/** The marks alone, null for a line that says something. */
function quoteMarksOfBlank(draft: Draft, line: number): string | null {
  const { start, end } = linesOf(draft).textSpan(line);
  const text = draft.text.slice(start, end);
  return /^[\s>]*$/.test(text) ? text.replace(/\s/g, "") : null;
}

/** With the line end behind them, or the one before where they are the last and have none. */
function cut(draft: Draft, first: number, last: number): Span {
  const lines = linesOf(draft);
  const { end } = lines.lineSpan(last);
  const isOpenEnd = end === draft.text.length && lines.textSpan(last).end === end;
  const { start } = lines.lineSpan(first);
  return { start: isOpenEnd && first > 0 ? lines.textSpan(first - 1).end : start, end };
}
