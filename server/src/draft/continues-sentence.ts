import type { PlacedPassage } from "./draft.ts";

/**
 * Whether a passage goes on with the sentence of the one before: converted documents break lines and pages anywhere. The
 * one ends within a list or a long line without a mark, the other begins with a number or its last characters.
 */
export function continuesSentence({ passage, section }: PlacedPassage, before: PlacedPassage): boolean {
  const { kind, measurements } = passage;
  if (kind !== "paragraph" || before.passage.kind !== "paragraph" || section !== before.section) return false;
  const { text } = before.passage.reading;
  const start = measurements[0]?.quantity.span.start ?? text.length;
  return (
    /[、，]$/.test(text) || (start <= WORD && text.length >= SHORTEST_LINE && /[〇一-鿿\d]$/u.test(text))
  );
}

/** Characters of a word that may have been broken. */
const WORD = 4;
/** No page is so narrow that a line of fewer characters had to be broken. */
const SHORTEST_LINE = 30;
