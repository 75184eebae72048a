/** A place in a text: zero-based line and UTF-16 column, as the Language Server Protocol counts. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Line starts of a text, for the step from offsets to positions at the edges. Lines end with LF, CRLF or CR. */
export class LineIndex {
  readonly #starts: number[] = [0];
  readonly #length: number;

  constructor(text: string) {
    this.#length = text.length;
    for (const match of text.matchAll(/\r\n?|\n/g)) this.#starts.push(match.index + match[0].length);
  }

  get lineCount(): number {
    return this.#starts.length;
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
