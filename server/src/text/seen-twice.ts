/** For each hash, so that few share a slot by chance. */
const SLOTS = 8;

/**
 * Which of many hashes may be there twice. Where nearly all are there once, as with the clauses and sentences of a text, this
 * spares a look at what they stand for; one in eight of those passes too, by the last bits of another.
 */
export class SeenTwice {
  readonly #counts: Uint8Array;

  /** For about so many hashes. */
  constructor(size: number) {
    this.#counts = new Uint8Array(2 ** Math.ceil(Math.log2(1 + SLOTS * size)));
  }

  add(hash: number): void {
    const slot = hash & (this.#counts.length - 1);
    this.#counts[slot] = this.#counts[slot] === 0 ? 1 : 2;
  }

  has(hash: number): boolean {
    return this.#counts[hash & (this.#counts.length - 1)] === 2;
  }
}
