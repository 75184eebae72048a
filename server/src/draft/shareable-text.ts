import { memoise } from "../text/memoise.ts";
import { type Fingerprint, winnow } from "../text/winnow.ts";
import type { Draft } from "./draft.ts";
import { type PlacedClause, tellingClauses } from "./telling-clauses.ts";

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
    clauses.push({ ...item, at: text.length });
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

export function* fingerprintsOf({ text }: ShareableText): Iterable<Fingerprint> {
  let start = 0;
  for (const stretch of text.split(BREAK)) {
    for (const { hash, at } of winnow(stretch)) yield { hash, at: start + at };
    start += stretch.length + BREAK.length;
  }
}
