/** A hash of a row of characters, and where it begins. */
export interface Fingerprint {
  /** Below 2^36. */
  readonly hash: number;
  readonly at: number;
}

/** In characters: so many in a row are hashed. */
const ROW = 20;

/** Of so many rows that begin one after the other, the one with the lowest hash is kept. */
const WINDOW = 21;

/** Two texts that share so many characters in a row share a fingerprint within them: one window of rows, whole. */
export const SURELY_SHARED = ROW + WINDOW - 1;

const BASES = [0x01000193, 0x5bd1e995] as const;
const LEAVING = BASES.map((base) => power(base, ROW)) as [number, number];

/**
 * Fingerprints of a text by winnowing (Schleimer, Wilkerson, Aiken 2003): about one for eleven characters, none for a
 * text shorter than is surely shared.
 */
export function* winnow(text: string): Iterable<Fingerprint> {
  if (text.length < SURELY_SHARED) return;
  const hashes = new Float64Array(WINDOW);
  const [first, second] = [new Rolling(0), new Rolling(1)];
  let lowest = -1;
  for (let end = 0; end < text.length; end++) {
    first.take(text, end);
    second.take(text, end);
    const at = end + 1 - ROW;
    if (at < 0) continue;
    hashes[at % WINDOW] = joinHashes(first.hash, second.hash);
    if (at + 1 < WINDOW) continue;
    const opens = at + 1 - WINDOW;
    const known = lowest;
    const lowestHash = lowest >= opens ? (hashes[lowest % WINDOW] as number) : Number.POSITIVE_INFINITY;
    if ((hashes[at % WINDOW] as number) <= lowestHash && lowest >= opens) lowest = at;
    else if (lowest < opens) {
      lowest = opens;
      for (let other = opens + 1; other <= at; other++) {
        if ((hashes[other % WINDOW] as number) <= (hashes[lowest % WINDOW] as number)) lowest = other;
      }
    }
    if (lowest !== known) yield { hash: hashes[lowest % WINDOW] as number, at: lowest };
  }
}

/** The hash of a text as a whole, in the same range. */
export function hashText(text: string): number {
  const [first, second] = BASES.map((base) => {
    let hash = 0;
    for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, base) + text.charCodeAt(at)) | 0;
    return hash;
  }) as [number, number];
  return joinHashes(first, second);
}

function joinHashes(first: number, second: number): number {
  return (scramble(second) & 0xf) * 2 ** 32 + scramble(first);
}

/** The hash of the last row, as characters come in and go out. */
class Rolling {
  readonly #base: number;
  readonly #leaving: number;
  hash = 0;

  constructor(which: 0 | 1) {
    this.#base = BASES[which];
    this.#leaving = LEAVING[which];
  }

  take(text: string, end: number): void {
    this.hash = (Math.imul(this.hash, this.#base) + text.charCodeAt(end)) | 0;
    if (end >= ROW) this.hash = (this.hash - Math.imul(text.charCodeAt(end - ROW), this.#leaving)) | 0;
  }
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
