import { NOTE_LABEL } from "../language/note-words.ts";
import { allMatches } from "../text/all-matches.ts";
import type { Span } from "../text/span.ts";

/** A note in brackets of any kind: （牵头单位：区科技局；完成时限：2025年6月底前）, （6月底完成）, 【持续推进】 is none. */
const IN_BRACKETS = new RegExp(
  `[（〔【\\[](?=[^（）〔〕【】\\[\\]]*(?:${NOTE_LABEL}|完成|前[，；）〕】\\]]))[^（）〔〕【】\\[\\]]{2,200}[）〕】\\]]`,
  "g",
);

/** A note in words of its own to the end of the paragraph: 责任单位：…；完成时限：2025年底。 */
const IN_WORDS = new RegExp(`(?:^|[。；])(?:${NOTE_LABEL})[：:]`);

/** Where a paragraph says who does the item before, and by when. Its times date the whole item. */
export function findClosingNotes(text: string): Span[] {
  const notes: Span[] = [];
  for (const match of allMatches(text, IN_BRACKETS)) {
    notes.push({ start: match.index, end: match.index + match[0].length });
  }
  const words = IN_WORDS.exec(text);
  if (words !== null) notes.push({ start: words.index, end: text.length });
  return notes.sort((a, b) => a.start - b.start);
}
