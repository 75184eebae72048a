import type { Span } from "./span.ts";

/** On either side of a stretch, in UTF-16 units: no word of the dictionary is longer. */
const CONTEXT = 12;

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/**
 * The words of a simplified Chinese text that touch a stretch of it, in order and as spans of the text, by the dictionary
 * that JavaScript engines have (UAX 29, ICU). A reader may see other words: it is a second opinion and no proof.
 */
export function wordsAround(text: string, { start, end }: Span): Span[] {
  const from = Math.max(0, start - CONTEXT);
  const words = Array.from(segmenter.segment(text.slice(from, end + CONTEXT)), ({ index, segment }) => ({
    start: from + index,
    end: from + index + segment.length,
  }));
  return words.filter((word) => word.end > start && word.start < end);
}

/** Whether a word ends, and so the next one begins, at an offset. */
export function isWordBreak(text: string, at: number): boolean {
  return wordsAround(text, { start: at - 1, end: at })[0]?.end === at;
}

/** Whether the stretch is one word. */
export function isWord(text: string, { start, end }: Span): boolean {
  const [word] = wordsAround(text, { start, end });
  return word?.start === start && word.end === end;
}
