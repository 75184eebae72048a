import { ASSERTING_BEHIND, ASSERTING_WORDS, USING_WORDS } from "../../language/measure-words.ts";
import { allMatches } from "../../text/all-matches.ts";
import type { Span } from "../../text/span.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { FAR } from "./read-measure.ts";
import { LONGEST_LINK } from "./skip-linking.ts";

/** Whether the clause says that its number is made or reached, or that what is there is used; null if neither. */
export function isAsserted(text: string, clause: Span, left: number, quantity: Quantity): boolean | null {
  const before = text.slice(
    Math.max(clause.start, left - LONGEST_LINK, quantity.core.start - FAR),
    quantity.core.start,
  );
  const made = lastMatch(ASSERTING_WORDS, before);
  const used = lastMatch(USING_WORDS, before);
  if (made >= 0 || used >= 0) return made > used;
  return ASSERTING_BEHIND.test(text.slice(quantity.span.end, clause.end)) ? true : null;
}

function lastMatch(pattern: RegExp, text: string): number {
  return allMatches(text, pattern).at(-1)?.index ?? -1;
}
