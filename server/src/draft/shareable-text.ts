import { COMMON_GROUND } from "../language/common-ground.ts";
import { SET_PHRASE } from "../language/set-phrases.ts";
import { memoise } from "../text/memoise.ts";
import { isWithinOneOf } from "../text/sorted-items.ts";
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
    clauses.push({ ...item, weight: isExpected(item) ? 0 : item.weight, at: text.length });
    text += item.clause.key;
  }
  return { text, clauses };
});

/** Words of others, and words that all documents have. */
function isExpected({ placed: { passage }, clause: { span } }: PlacedClause): boolean {
  const words = passage.reading.text.slice(span.start, span.end);
  return (
    passage.quoted ||
    COMMON_GROUND.test(words) ||
    SET_PHRASE.test(words) ||
    isWithinOneOf(passage.quotations, span)
  );
}

export function* fingerprintsOf({ text }: ShareableText): Iterable<Fingerprint> {
  let start = 0;
  for (const stretch of text.split(BREAK)) {
    for (const { hash, at } of winnow(stretch)) yield { hash, at: start + at };
    start += stretch.length + BREAK.length;
  }
}
