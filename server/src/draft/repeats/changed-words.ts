import type { Passage } from "../../facts/passage.ts";
import { NAMING_SUFFIX } from "../../language/naming-words.ts";
import { memoise } from "../../text/memoise.ts";
import { type Span, spansOverlap } from "../../text/span.ts";
import { wordsAround } from "../../text/word-breaks.ts";
import { isNumber, type Word, type WordChange } from "../align-words.ts";
import type { PlacedPassage } from "../draft.ts";

/** On either side of a change, in characters: what is common to both texts. */
const MOST_WIDENED = 3;

/**
 * Where a change stands in the reading texts of two passages as a reader wants to see it: a number with its unit, a year with
 * its date, whole words in the place of words (科技局 and not 科技). Null where one of them has nothing.
 */
export function changedSpans(change: WordChange, original: PlacedPassage, copy: PlacedPassage): ChangedSpans {
  return spansIn(change, original.passage, copy.passage);
}

interface ChangedSpans {
  readonly earlier: Span | null;
  readonly later: Span | null;
}

/** Kept with the change: the dictionary is slow. */
const spansIn = memoise((change: WordChange, original: Passage, copy: Passage): ChangedSpans => {
  const { earlier, later } = change;
  const before = spanOf(earlier, original);
  const now = spanOf(later, copy);
  if (before === null || now === null || [...earlier, ...later].every(isNumber))
    return { earlier: before, later: now };
  const texts = [original.reading.text, copy.reading.text] as const;
  const left = commonLength(MOST_WIDENED, (at) => texts[0][before.start - at] === texts[1][now.start - at]);
  const right = commonLength(
    MOST_WIDENED,
    (at) => texts[0][before.end + at - 1] === texts[1][now.end + at - 1],
  );
  const missing = [wordBounds(texts[0], before), wordBounds(texts[1], now)];
  const [start, end] = [
    Math.min(left, Math.max(...missing.map(({ start }) => start))),
    Math.min(right, Math.max(...missing.map(({ end }) => end))),
  ];
  return {
    earlier: { start: before.start - start, end: before.end + end },
    later: { start: now.start - start, end: now.end + end },
  };
});

function spanOf(words: readonly Word[], passage: Passage): Span | null {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  const whole = [...passage.quantities.map(({ core }) => core), ...passage.times.map(({ span }) => span)];
  const around = (word: Word) =>
    (isNumber(word) ? whole.find((span) => spansOverlap(span, word.span)) : undefined) ?? word.span;
  return { start: around(first).start, end: around(last).end };
}

/** How many characters on either side belong to the words of a stretch, and to the name they open. */
function wordBounds(text: string, span: Span): { readonly start: number; readonly end: number } {
  const words = wordsAround(text, span);
  const start = words[0]?.start ?? span.start;
  const end = words.at(-1)?.end ?? span.end;
  const suffix = NAMING_SUFFIX.exec(text.slice(end, end + 2))?.[0] ?? "";
  return { start: span.start - start, end: end + suffix.length - span.end };
}

function commonLength(most: number, isCommon: (at: number) => boolean): number {
  let length = 0;
  while (length < most && isCommon(length + 1)) length += 1;
  return length;
}
