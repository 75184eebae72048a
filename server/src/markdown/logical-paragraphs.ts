import type { Span } from "../text/span.ts";
import type { Line } from "./lines.ts";

/** Where the lines stand: in how many list items, in a quote or not, and from which column of the source. */
export interface Container {
  readonly listDepth: number;
  readonly quoted: boolean;
  /** Column, counted in characters, where the content of the innermost list item or quote begins. */
  readonly column: number;
  /** Marker of the list item that the next paragraph opens (`1.`, `-`), null if it opens none. */
  readonly marker: string | null;
  /** All of that list item. */
  readonly item: Span | null;
}

/**
 * Groups the lines of a Markdown paragraph as a reader of Chinese documents would: a line starts a paragraph of its own
 * if it is indented or numbered, or if the line before ended a sentence or was too short to be wrapped. Any other line
 * end is a wrap, also in the middle of a word. Lines with nothing to read only separate.
 */
export function groupLines(lines: readonly Line[], container: Container): Line[][] {
  const groups: Line[][] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    if (line.pieces.length > 0) {
      const starts =
        previous === undefined ||
        previous.pieces.length === 0 ||
        isIndented(line, container) ||
        NUMBERED.test(line.text) ||
        endsParagraph(previous.text);
      if (starts) groups.push([line]);
      else (groups.at(-1) as Line[]).push(line);
    }
    previous = line;
  }
  return groups;
}

/** Indented beyond what its containers ask for; in a list, as far as the next tab stop is still alignment. */
function isIndented({ prefix, wideIndent }: Line, { column, listDepth }: Container): boolean {
  if (wideIndent) return true;
  const quoteEnd = prefix.lastIndexOf(">") + 1;
  const required = Math.max(0, column - quoteEnd);
  const allowed = listDepth > 0 ? Math.ceil(required / 4) * 4 : required;
  let width = 0;
  for (const char of prefix.slice(quoteEnd)) width += char === "\t" ? 4 - (width % 4) : 1;
  return width > allowed;
}

/** Numbering of official documents (GB/T 9704-2012, 7.3.3), of laws (第一条) and in running text (一是). */
const NUMBERED =
  /^(?:第[〇零一二三四五六七八九十百\d]{1,5}(?:部分|[编編篇章节節条條])|[一二三四五六七八九十]{1,3}(?:、|是)|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,3}(?:[.．、)）](?!\d))|[①-⒛❶-❿㈠-㈩])/;

/** Whether the line after this one is a paragraph of its own, whatever it says. */
export function endsParagraph(text: string): boolean {
  return SENTENCE_END.test(text) || isShort(text);
}

const SENTENCE_END = /[。！？；：…!?;:.][”’"'）)」』】〕》]{0,4}$/;

/** No page is so narrow that a line of fewer characters had to be wrapped. */
const SHORTEST_WRAPPED_LINE = 30;

/** Counts characters as read: without spaces and the pinyin some web pages put after a character. */
function isShort(text: string): boolean {
  const read = text.replace(/[（(][a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,5}[）)]|\s/g, "");
  return read.length < SHORTEST_WRAPPED_LINE || [...read].length < SHORTEST_WRAPPED_LINE;
}
