import { spansOverlap } from "../text/span.ts";
import { isNumber, type Word } from "./align-words.ts";
import type { PlacedPassage } from "./draft.ts";

/** Words of a change as a reader wants to see them: a number with its unit, a year with its date. Empty for none. */
export function changedWords({ passage }: PlacedPassage, words: readonly Word[]): string {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return "";
  const whole = [...passage.quantities.map(({ core }) => core), ...passage.times.map(({ span }) => span)];
  const around = (word: Word) =>
    (isNumber(word) ? whole.find((span) => spansOverlap(span, word.span)) : undefined) ?? word.span;
  return passage.reading.text.slice(around(first).start, around(last).end);
}
