import { fingerprintsOf, hashRows, type ShareableText } from "./shareable-text.ts";

/**
 * Which document is the first to hold any forty characters in a row that others hold too. It keeps no text, and only of what
 * several documents share: twelve bytes for each such row, and room for as many again.
 */
export class FirstHolders {
  readonly #shared: Float64Array;
  #rows = new Float64Array(1024).fill(Number.NaN);
  #holders = new Uint32Array(1024);
  #length = 0;

  /** `shared` are the hashes of fingerprints that several documents have, from low to high. */
  constructor(shared: Float64Array) {
    this.#shared = shared;
  }

  /** Takes in the next document. Returns the documents before it that are the first to hold something it holds. */
  take(text: ShareableText, document: number): Set<number> {
    const rows = hashRows(text.text);
    const earlier = new Set<number>();
    for (const { hash, windows } of fingerprintsOf(text)) {
      if (!holdsNumber(this.#shared, hash)) continue;
      for (let at = windows.start; at < windows.end; at++) {
        const holder = this.#holderOf(rows[at] as number, document);
        if (holder !== document) earlier.add(holder);
      }
    }
    return earlier;
  }

  /** The first document with a row, which is this one if there was none. */
  #holderOf(row: number, document: number): number {
    if (2 * this.#length === this.#rows.length) this.#grow();
    const slot = this.#slotOf(row);
    if (this.#rows[slot] === row) return this.#holders[slot] as number;
    this.#rows[slot] = row;
    this.#holders[slot] = document;
    this.#length += 1;
    return document;
  }

  /** Where a row is, or would be. */
  #slotOf(row: number): number {
    const mask = this.#rows.length - 1;
    let slot = row & mask;
    while (!Number.isNaN(this.#rows[slot]) && this.#rows[slot] !== row) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [rows, holders] = [this.#rows, this.#holders];
    this.#rows = new Float64Array(2 * rows.length).fill(Number.NaN);
    this.#holders = new Uint32Array(2 * rows.length);
    rows.forEach((row, at) => {
      if (Number.isNaN(row)) return;
      const slot = this.#slotOf(row);
      this.#rows[slot] = row;
      this.#holders[slot] = holders[at] as number;
    });
  }
}

function holdsNumber(sorted: Float64Array, number: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < number) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === number;
}
