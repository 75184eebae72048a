import type { Measurement } from "../facts/measurements/measurement.ts";
import { nameWithin } from "../facts/measurements/name-before-number.ts";
import { leadingWord, withoutLeading } from "../facts/measurements/skip-leading.ts";
import type { Passage } from "../facts/passage.ts";
import type { PlacedPassage } from "./draft.ts";

/**
 * Puts together names that a converted document breaks between two paragraphs: …，建设4个区域渔医⏎疗中心。 and …渔业上市公⏎司达到9家。 The
 * numbers are those of `placed`; where no name is torn, they are given back as they are.
 */
export function mendTornNames(
  placed: PlacedPassage,
  measurements: readonly Measurement[],
  before: PlacedPassage | undefined,
  after: PlacedPassage | undefined,
): readonly Measurement[] {
  const { text } = placed.passage.reading;
  const last = measurements.at(-1);
  const first = measurements[0];
  const end =
    last !== undefined && last.expression.end === text.length && isTorn(placed, after)
      ? wordsAtFront(after.passage)
      : "";
  const front =
    first !== undefined &&
    first.expression.start === 0 &&
    text.startsWith(first.indicator) &&
    before !== undefined &&
    isTorn(before, placed)
      ? nameAtEnd(before.passage, first.indicator === "")
      : "";
  if (end === "" && front === "") return measurements;
  return measurements.map((one) => {
    const opened = one === first && front !== "" ? withoutLeading(front + one.indicator) : one.indicator;
    return one === first || one === last ? { ...one, indicator: opened + (one === last ? end : "") } : one;
  });
}

/** Whether a sentence goes on from one paragraph in the next: long, under way and without a mark at its end. */
function isTorn(one: PlacedPassage, next: PlacedPassage | undefined): next is PlacedPassage {
  const { kind, reading } = one.passage;
  if (next === undefined || kind !== "paragraph" || next.passage.kind !== "paragraph") return false;
  return (
    next.section === one.section &&
    next.passage.numbering === null &&
    reading.text.length >= SHORTEST_LINE &&
    /[，。；]/.test(reading.text.slice(-FAR)) &&
    /[〇一-鿿]$/u.test(reading.text.slice(-2))
  );
}

/** The words that a paragraph opens with, up to its first mark; none where a verb opens a sentence of its own. */
function wordsAtFront({ reading: { text } }: Passage): string {
  const words = /^[〇一-鿿A-Za-z“”]{1,10}(?=[，。；、])/u.exec(text)?.[0] ?? "";
  return leadingWord(text, 0, words.length) > 1 || /^以[上下内]/.test(words) ? "" : words;
}

/** The name that a paragraph breaks off in: amid it, or, where it is `whole`, with what leads to its number. */
function nameAtEnd({ reading: { text } }: Passage, whole: boolean): string {
  const from = Math.max(0, text.length - FAR);
  const mark = Math.max(...Array.from("，。；、：", (each) => text.lastIndexOf(each)));
  const [start, end] = nameWithin(text, Math.max(from, mark + 1), text.length);
  return text.slice(start, whole ? end : text.length);
}

/** In characters: no page is so narrow that a shorter line had to be broken. */
const SHORTEST_LINE = 30;
/** In characters, how far back the last mark of a sentence under way is looked for. */
const FAR = 60;
