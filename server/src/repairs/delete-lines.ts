import type { Draft } from "../draft/draft.ts";
import { linesOf, textOfLine } from "../draft/draft-lines.ts";
import { endsParagraph } from "../markdown/logical-paragraphs.ts";
import { memoise } from "../text/memoise.ts";
import { firstFrom, isWithinOneOf } from "../text/sorted-items.ts";
import { type Span, shiftSpan } from "../text/span.ts";

/** Whole lines, the last included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/**
 * What to cut so that lines are gone as if they had never been: with them goes one of two blank lines that would meet, and
 * at the end of a text the line end that would be left over. Where what stands above and below would run into each other,
 * an empty line stays; null where that would tear a quotation apart,
 * or indented text might go on with a list above.
 */
export function spanOfLines(draft: Draft, { first, last }: LineRange): Span | null {
  const lines = linesOf(draft);
  const isAtEnd = lines.lineSpan(last).end === draft.text.length;
  const below = isAtEnd ? "" : quoteMarksOfBlank(draft, last + 1);
  const above = first === 0 ? "" : quoteMarksOfBlank(draft, first - 1);
  if (above === null && below === null && !mayMeet(draft, first - 1, last + 1)) {
    const start = lines.lineSpan(first).start;
    const tears = isQuoted(draft, first) || /^[ \t]*(?: {2}|\t)/.test(textOfLine(draft, last + 1));
    return tears ? null : { start, end: lines.textSpan(last).end };
  }
  if (above === null || below === null || (first === 0 && isAtEnd)) return cut(draft, first, last);
  // Of a blank line in a quotation and one around it, the one around it parts what is left.
  const sparesAbove = first > 0 && (isAtEnd || above.length > below.length);
  return sparesAbove ? cut(draft, first - 1, last) : cut(draft, first, last + 1);
}

/** Whether a line holds nothing but space and the marks of the quotations it stands in. */
export function isBlankLine(draft: Draft, line: number): boolean {
  return quoteMarksOfBlank(draft, line) !== null;
}

function isQuoted(draft: Draft, line: number): boolean {
  return /^[ \t]*>/.test(textOfLine(draft, line));
}

/** Whether two lines are read as they are when nothing parts them any more. */
function mayMeet(draft: Draft, above: number, below: number): boolean {
  const lines = linesOf(draft);
  const blocks = blocksOf(draft);
  const { start, end } = lines.lineSpan(below);
  // An empty line would end the block of HTML that holds both.
  if (isWithinOneOf(htmlOf(draft), { start: lines.textSpan(above).end, end: start + 1 })) return true;
  const before = blocks[firstFrom(blocks, lines.lineSpan(above + 1).start, ({ span }) => span) - 1];
  const after = blocks[firstFrom(blocks, start, ({ span }) => span)];
  const text = draft.text.slice(start, end);
  if (/^[ \t]{0,3}(?:```|<!--)/.test(text)) return true;
  if (before === undefined || lines.lineAt(before.span.end) < above) return false;
  if (before.span.end > start) return true;
  if (lines.lineAt(before.span.end) > above) return false;
  if (after === undefined || after.span.start >= end) return false;
  const [upper, lower] = [before.block, after.block];
  if (lower.type === "heading") return /^[ \t>]*#/.test(text);
  if (upper.type === "heading") return true;
  if (upper.type === "table" || lower.type === "table" || upper.quoted !== lower.quoted) return false;
  // A list may begin right under a paragraph with any sign, but with no number other than 1 (CommonMark 0.31, 5.2).
  if (lower.marker !== null)
    return (
      lower.listDepth <= upper.listDepth ||
      !/\d/.test(lower.marker) ||
      Number.parseInt(lower.marker, 10) === 1
    );
  return upper.listDepth === lower.listDepth && endsParagraph(upper.prose.text);
}

const blocksOf = memoise(({ markdown }: Draft) =>
  markdown.chunks.flatMap(({ offset, content }) =>
    content.blocks.map((block) => ({ block, span: shiftSpan(block.span, offset) })),
  ),
);

const htmlOf = memoise(({ markdown }: Draft) =>
  markdown.chunks.flatMap(({ offset, content }) => content.html.map((span) => shiftSpan(span, offset))),
);

/** The marks alone, null for a line that says something. */
function quoteMarksOfBlank(draft: Draft, line: number): string | null {
  const text = textOfLine(draft, line);
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
