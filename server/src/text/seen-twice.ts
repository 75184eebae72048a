/** For each hash, so that the next free slot is near. */
const SLOTS = 2;

/**
 * Which of many hashes are there twice. Where nearly all are there once, as with the clauses and sentences of a text, this
 * spares a look at what they stand for.
 */
export class SeenTwice {
  readonly #hashes: Int32Array;
  readonly #counts: Uint8Array;

  /** For so many hashes of 32 bits at most. */
  constructor(size: number) {
    const slots = 2 ** Math.ceil(Math.log2(1 + SLOTS * size));
    this.#hashes = new Int32Array(slots);
    this.#counts = new Uint8Array(slots);
  }

  add(hash: number): void {
    const slot = this.#slotOf(hash);
    this.#hashes[slot] = hash;
    this.#counts[slot] = this.#counts[slot] === 0 ? 1 : 2;
  }

  has(hash: number): boolean {
    return this.#counts[this.#slotOf(hash)] === 2;
  }

  /** Where a hash stands, or the first free slot from the one that its last bits name. */
  #slotOf(hash: number): number {
    const last = this.#counts.length - 1;
    let slot = hash & last;
    while (this.#counts[slot] !== 0 && this.#hashes[slot] !== (hash | 0)) slot = (slot + 1) & last;
    return slot;
  }
}
