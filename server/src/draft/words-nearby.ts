import type { Span } from "../text/span.ts";
import type { PlacedPassage } from "./draft.ts";
import type { Section } from "./outline.ts";

/** What tells certain words in a text: a regular expression, as a rule. */
interface Words {
  test(text: string): boolean;
}

/** Whether these words of a passage, or a heading above them, say so. */
export function saysSo({ passage, section }: PlacedPassage, { start, end }: Span, words: Words): boolean {
  return words.test(passage.reading.text.slice(start, end)) || headingsSay(section, words);
}

/** Whether the heading of a section, or one above it, says so. */
export function headingsSay(section: Section, words: Words): boolean {
  for (let at: Section | null = section; at !== null; at = at.parent) if (words.test(at.title)) return true;
  return false;
}

/** How far around a place the words of its sentence are read, in characters: work stays linear. */
export const FAR = 200;

/** What of a sentence stands around a place in it, as far as it is read. */
export function nearbyWords({ start, end }: Span, place: Span): Span {
  return { start: Math.max(start, place.start - FAR), end: Math.min(end, place.end + FAR) };
}
