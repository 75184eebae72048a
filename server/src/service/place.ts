import type { LineIndex } from "../text/line-index.ts";
import type { Span } from "../text/span.ts";

/** A stretch as people count it: lines and columns from 1, columns in UTF-16 units, the end excluded. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function placeOf(lines: LineIndex, span: Span): Place {
  const start = lines.position(span.start);
  const end = lines.position(span.end);
  return { line: start.line + 1, column: start.column + 1, endLine: end.line + 1, endColumn: end.column + 1 };
}
