import { memoise } from "../../text/memoise.ts";
import { RollingHash } from "../../text/rolling-hash.ts";
import { shiftSpan } from "../../text/span.ts";
import { type Fingerprint, SURELY_SHARED, winnow } from "../../text/winnow.ts";
import type { Draft } from "../draft.ts";
import { type PlacedClause, tellingClauses } from "../repeats/telling-clauses.ts";

/** A document as it is compared with others: the keys of its clauses, one after the other. */
export interface ShareableText {
  readonly text: string;
  readonly clauses: readonly ShareableClause[];
}

export interface ShareableClause extends PlacedClause {
  /** Where its key begins in the text. */
  readonly at: number;
}

/** Stands where no run passes: at headings and tables. In no key, and never equal to itself. */
export const BREAK = "\n";

export const shareableText = memoise((draft: Draft): ShareableText => {
  let text = "";
  const clauses: ShareableClause[] = [];
  for (const item of tellingClauses(draft)) {
    if (item === null) {
      if (!text.endsWith(BREAK)) text += BREAK;
      continue;
    }
    clauses.push({ at: text.length, ...item });
    text += item.clause.key;
  }
  return { text, clauses };
});

/** Index of the last clause that begins at or before an offset of the text. */
export function clauseAt({ clauses }: ShareableText, offset: number): number {
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clauses[middle] as ShareableClause).at <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export function* fingerprintsOf({ text }: Pick<ShareableText, "text">): Iterable<Fingerprint> {
  let from = 0;
  for (const stretch of text.split(BREAK)) {
    for (const { hash, at, windows } of winnow(stretch)) {
      yield { hash, at: from + at, windows: shiftSpan(windows, from) };
    }
    from += stretch.length + BREAK.length;
  }
}

/** For each offset the hash of the forty characters that begin there, below 2^52; not a number where no run of forty does. */
export function hashRows(text: string): Float64Array {
  const rows = new Float64Array(text.length).fill(Number.NaN);
  const rolling = new RollingHash(SURELY_SHARED);
  let from = 0;
  for (let end = 0; end < text.length; end++) {
    rolling.take(text, end);
    if (text[end] === BREAK) from = end + 1;
    const at = end + 1 - SURELY_SHARED;
    if (at >= from) rows[at] = rolling.long;
  }
  return rows;
}
