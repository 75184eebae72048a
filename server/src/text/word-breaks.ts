import type { Span } from "./span.ts";

/** On either side of a stretch, in UTF-16 units: no word of the dictionary is longer. */
const CONTEXT = 12;

/** Words that every dictionary has. An engine that was built without one takes these for eight or for one. */
const KNOWN = ["开放", "共享", "仪器", "设备"];

const segmenter = findSegmenter();

/** Null where the engine knows no Chinese words, so that its answers would be others than everywhere else. */
function findSegmenter(): Intl.Segmenter | null {
  const Segmenter = (globalThis.Intl as Partial<typeof Intl> | undefined)?.Segmenter;
  if (Segmenter === undefined) return null;
  const found = new Segmenter("zh", { granularity: "word" });
  const words = Array.from(found.segment(KNOWN.join("")), ({ segment }) => segment);
  return words.join(" ") === KNOWN.join(" ") ? found : null;
}

/**
 * The words of a simplified Chinese text that touch a stretch of it, in order and as spans of the text, by the dictionary
 * that JavaScript engines have (UAX 29, ICU); none where the engine has no such dictionary. A reader may see other words:
 * it is a second opinion and no proof, and whoever asks is silent without it.
 */
export function wordsAround(text: string, { start, end }: Span): Span[] {
  if (segmenter === null) return [];
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

/** Whether each of so many copies in a row is one word. Amid a long row all have the same around them, and one tells for all. */
export function areWords(text: string, { start, end }: Span, copies: number): boolean {
  const length = end - start;
  const asked = Math.min(copies, 2 * (CONTEXT + 1));
  return Array.from({ length: asked }, (_, copy) => (copy < asked / 2 ? copy : copies - asked + copy)).every(
    (copy) => isWord(text, { start: start + copy * length, end: end + copy * length }),
  );
}
