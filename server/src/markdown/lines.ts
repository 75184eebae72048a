import { MappedTextBuilder } from "../text/mapped-text.ts";
import type { Span } from "../text/span.ts";
import type { MarkPair, Prose } from "./block.ts";
import { type Inline, isBlank, type Piece } from "./inline.ts";

/** A line of running text without the space around it. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly text: string;
  /** In the source: from its first mark or character to its last. */
  readonly span: Span;
  /** Quote marks and indentation before it, if it begins a line of the source but the first. */
  readonly prefix: string;
  /** Whether it begins with spaces that Markdown takes for text: U+3000, NBSP, `&emsp;`. */
  readonly wideIndent: boolean;
}

/** The lines of inline text that covers `span` of the source. A line with nothing to read has no pieces. */
export function splitLines(inline: Inline, source: string, span: Span): Line[] {
  const lines: Line[] = [];
  let pieces: Piece[] = [];
  let from = span.start;
  const close = (to: number): void => {
    // A line after `<br>` is none of the source's.
    const prefixed = lines.length > 0 && source[from - 1] !== ">";
    lines.push(trimLine(pieces, source, { start: from, end: to }, prefixed));
    pieces = [];
  };
  for (const piece of inline.pieces) {
    if (piece.text === "\n") {
      close(piece.source);
      from = piece.source + piece.sourceLength;
    } else {
      pieces.push(piece);
    }
  }
  close(span.end);
  return lines;
}

/** Lines as one prose, with `\n` for all that stands between two of them in the source. */
export function joinLines(
  lines: readonly Line[],
  protectedSpans: readonly Span[],
  emphasis: readonly MarkPair[],
): Prose {
  const builder = new MappedTextBuilder();
  let end = 0;
  for (const { pieces, span } of lines) {
    if (builder.length > 0) builder.append("\n", end, span.start - end);
    for (const piece of pieces) builder.append(piece.text, piece.source, piece.sourceLength);
    end = span.end;
  }
  const { text, runs } = builder.build();
  return { text, runs, protectedSpans, emphasis };
}

/** A line without the space around it; the span keeps the marks that are left. */
function trimLine(pieces: readonly Piece[], source: string, span: Span, prefixed: boolean): Line {
  let { start, end } = span;
  if (prefixed) while (start < end && isPrefix(source[start])) start += 1;
  const prefix = source.slice(span.start, start);
  const indented = start;

  let from = 0;
  let to = pieces.length;
  while (from < to && isSpace(pieces[from] as Piece)) {
    start = endOf(pieces[from] as Piece);
    from += 1;
  }
  while (from < to && isSpace(pieces[to - 1] as Piece)) {
    to -= 1;
    end = (pieces[to] as Piece).source;
  }
  const kept = pieces.slice(from, to);
  const head = kept[0];
  if (head !== undefined) {
    const text = head.text.trimStart();
    if (text !== head.text) {
      start = endOf(head) - text.length;
      kept[0] = { text, source: start, sourceLength: text.length };
    }
  }
  const tail = kept.at(-1);
  if (tail !== undefined) {
    const text = tail.text.trimEnd();
    if (text !== tail.text) {
      end = tail.source + text.length;
      kept[kept.length - 1] = { text, source: tail.source, sourceLength: text.length };
    }
  }
  while (end > start && isBlank(source[end - 1])) end -= 1;
  return {
    pieces: kept,
    text: kept.map((piece) => piece.text).join(""),
    span: { start, end: Math.max(start, end) },
    prefix,
    wideIndent: start > indented,
  };
}

function endOf(piece: Piece): number {
  return piece.source + piece.sourceLength;
}

function isSpace(piece: Piece): boolean {
  return piece.text.trim() === "";
}

/** Spaces before a line and the marks of the quotes it stands in. */
function isPrefix(char: string | undefined): boolean {
  return isBlank(char) || char === ">";
}
