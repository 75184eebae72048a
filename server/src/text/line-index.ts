import { allMatches } from "./all-matches.ts";
import type { Span } from "./span.ts";

/** A place in a text: zero-based line and UTF-16 column, as the Language Server Protocol counts. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const LINE_END = /\r\n?|\n/g;

/** Line starts of a text, for the step from offsets to positions at the edges. Lines end with LF, CRLF or CR. */
export class LineIndex {
  readonly #starts: number[] = [0];
  /** Length of the line end of each line; the last has none. */
  readonly #ends: number[] = [];
  readonly #length: number;

  constructor(text: string) {
    this.#length = text.length;
    for (const { index, 0: end } of allMatches(text, LINE_END)) {
      this.#starts.push(index + end.length);
      this.#ends.push(end.length);
    }
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** A line with its line end. */
  lineSpan(line: number): Span {
    const start = this.#starts[line] ?? this.#length;
    return { start, end: this.#starts[line + 1] ?? this.#length };
  }

  /** A line without its line end. */
  textSpan(line: number): Span {
    const { start, end } = this.lineSpan(line);
    return { start, end: end - (this.#ends[line] ?? 0) };
  }

  /** The line that holds an offset. */
  lineAt(offset: number): number {
    return this.position(offset).line;
  }

  /** A column behind the end of its line stands for that end, a line behind the last one for the end of the text. */
  offset({ line, column }: Position): number {
    const { start, end } = this.textSpan(line);
    return Math.min(start + column, end);
  }

  position(offset: number): Position {
    const bounded = Math.min(Math.max(offset, 0), this.#length);
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= bounded) low = middle;
      else high = middle - 1;
    }
    return { line: low, column: bounded - (this.#starts[low] as number) };
  }
}
