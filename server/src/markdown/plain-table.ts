import { allMatches } from "../text/all-matches.ts";
import type { Span } from "../text/span.ts";

/** Characters that may mean something in a cell: without them every bar stands between two cells. */
const MEANINGFUL = /[\\`*_[<&]/;

const LINE = /[^\r\n]+/g;
const ROW = /^\|.*\|[ \t]*$/s;
const DELIMITERS = /^\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/;

/**
 * The cells of a text without blank lines that is one table and no more, each line with bars at both ends: row by row, without the dashes.
 * Null for any other text, and where only a parser can tell. A parser takes some 25 µs for each cell, too long for an
 * annex of thousands of lines.
 */
export function plainTableCells(text: string): Span[][] | null {
  if (!text.startsWith("|") || MEANINGFUL.test(text)) return null;
  const lines = allMatches(text, LINE);
  if (!lines.every(({ 0: line }) => ROW.test(line))) return null;
  const [header, ...rows] = lines.map(({ index, 0: line }) => cellsOf(line, index));
  const dashes = rows.shift();
  if (!DELIMITERS.test(lines[1]?.[0] ?? "") || header?.length !== dashes?.length) return null;
  return [header as Span[], ...rows];
}

function cellsOf(line: string, start: number): Span[] {
  const cells: Span[] = [];
  for (let bar = 0, next = line.indexOf("|", 1); next > 0; bar = next, next = line.indexOf("|", bar + 1))
    cells.push({ start: start + bar + 1, end: start + next });
  return cells;
}
