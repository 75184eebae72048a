const BASES = [0x01000193, 0x5bd1e995] as const;

/** The hash of the last characters of a text, so many in a row, as characters come in and go out. */
export class RollingHash {
  readonly #row: number;
  readonly #leaving: readonly [number, number];
  #first = 0;
  #second = 0;

  constructor(row: number) {
    this.#row = row;
    this.#leaving = [power(BASES[0], row), power(BASES[1], row)];
  }

  /** Takes in the character at `end`, the next after the last taken. */
  take(text: string, end: number): void {
    const code = text.charCodeAt(end);
    this.#first = (Math.imul(this.#first, BASES[0]) + code) | 0;
    this.#second = (Math.imul(this.#second, BASES[1]) + code) | 0;
    if (end < this.#row) return;
    const left = text.charCodeAt(end - this.#row);
    this.#first = (this.#first - Math.imul(left, this.#leaving[0])) | 0;
    this.#second = (this.#second - Math.imul(left, this.#leaving[1])) | 0;
  }

  /** From -2^31 to below 2^31. */
  get tiny(): number {
    return scramble(this.#first) | 0;
  }

  /** Below 2^36. */
  get short(): number {
    return joinHashes(this.#first, this.#second, SHORT);
  }

  /** Below 2^52: of millions of rows hardly any two share one by chance. */
  get long(): number {
    return joinHashes(this.#first, this.#second, LONG);
  }
}

/** The hash of a text as a whole, below 2^36. */
export function hashText(text: string): number {
  const hash = new RollingHash(text.length);
  for (let at = 0; at < text.length; at++) hash.take(text, at);
  return hash.short;
}

const SHORT = 2 ** 4 - 1;
const LONG = 2 ** 20 - 1;

function joinHashes(first: number, second: number, mask: number): number {
  return (scramble(second) & mask) * 2 ** 32 + scramble(first);
}

/** The last steps of MurmurHash3, so that low hashes are spread over all texts. */
function scramble(value: number): number {
  const half = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const whole = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
  return (whole ^ (whole >>> 16)) >>> 0;
}

function power(base: number, exponent: number): number {
  let product = 1;
  for (let step = 0; step < exponent; step++) product = Math.imul(product, base);
  return product;
}
