import { RollingHash } from "./rolling-hash.ts";
import type { Span } from "./span.ts";

/** A hash of a row of characters, and where it begins. */
export interface Fingerprint {
  /** Below 2^36. */
  readonly hash: number;
  readonly at: number;
  /** Where the stretches of surely shared length begin whose fingerprint it is. */
  readonly windows: Span;
}

/** In characters: so many in a row are hashed. */
const ROW = 20;

/** Of so many rows that begin one after the other, the one with the lowest hash is kept. */
const WINDOW = 21;

/** Two texts that share so many characters in a row share a fingerprint within them: one window of rows, whole. */
export const SURELY_SHARED = ROW + WINDOW - 1;

/**
 * Fingerprints of a text by winnowing (Schleimer, Wilkerson, Aiken 2003): about one for eleven characters, none for a
 * text shorter than is surely shared.
 */
export function* winnow(text: string): Iterable<Fingerprint> {
  if (text.length < SURELY_SHARED) return;
  const hashes = new Float64Array(WINDOW);
  const rolling = new RollingHash(ROW);
  const hashAt = (at: number): number => hashes[at % WINDOW] as number;
  let lowest = 0;
  let since = 0;
  for (let end = 0; end < text.length; end++) {
    rolling.take(text, end);
    const at = end + 1 - ROW;
    if (at < 0) continue;
    const opens = at + 1 - WINDOW;
    const known = lowest;
    const hash = hashAt(known);
    hashes[at % WINDOW] = rolling.short;
    if (lowest < opens) {
      lowest = opens;
      for (let other = opens + 1; other <= at; other++) if (hashAt(other) <= hashAt(lowest)) lowest = other;
    } else if (hashAt(at) <= hashAt(lowest)) lowest = at;
    if (lowest === known || opens <= 0) continue;
    yield { hash, at: known, windows: { start: since, end: opens } };
    since = opens;
  }
  yield { hash: hashAt(lowest), at: lowest, windows: { start: since, end: text.length + 1 - SURELY_SHARED } };
}
