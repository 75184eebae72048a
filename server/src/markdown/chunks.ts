import type { Span } from "../text/span.ts";

/**
 * Cuts a Markdown text where a blank line surely ends every block, so that each piece gives alone the blocks it gives
 * in context. Blank lines between pieces belong to none. Where a scan of lines cannot tell, it does not cut.
 *
 * The reasons it is right (CommonMark 0.31, with code by indentation switched off):
 * - A blank line ends paragraphs, tables, quotes and most HTML, but not fences, some kinds of HTML, and lists.
 * - After a blank line, a line left of an item's content closes the item, whatever is open inside it; and items of one
 *   list read the same apart.
 */
export function cutChunks(text: string, from: number): Span[] {
  const chunks: Span[] = [];
  let chunk: { start: number; end: number } | null = null;
  /** What closes the fence or HTML that is open at top level; it may hold blank lines. */
  let closing: RegExp | null = null;
  /** The list that may be open, and the column where the content of its item begins. */
  let list = null as OpenList | null;
  /** HTML that a blank line ends; inside it, marks may mean nothing. */
  let insideTag = false;
  let afterBlank = true;
  /** Something opened that may or may not be inside another block: no more cuts. */
  let lost = false;

  for (const { start, end } of linesOf(text, from)) {
    const content = skipBlanks(text, start, end);
    if (content === end && closing === null) {
      afterBlank = true;
      insideTag = false;
      continue;
    }
    const column = columnOf(text, start, content, 0);
    const cuts =
      closing === null && afterBlank && !lost && text[content] !== "\ufeff" && leavesList(list, column);
    if (chunk === null || cuts) {
      chunk = { start, end };
      chunks.push(chunk);
      list = null;
    }
    chunk.end = end;
    const interrupts = !afterBlank;
    afterBlank = false;
    if (closing !== null) {
      if (closing.test(text.slice(start, end))) closing = null;
      continue;
    }
    if (lost || (list?.sure && column >= list.column)) continue;
    if (!MARKS.has(text[content] as string)) {
      if (list !== null) list = { ...list, sure: false };
      continue;
    }

    const line = text.slice(content, end);
    const opened = openedRegion(line);
    if (opened !== null) {
      lost = insideTag || (list !== null && !list.sure && column > 0);
      closing = lost ? null : opened;
      list = null;
      continue;
    }
    const marker = /^(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/.exec(line);
    if (marker !== null && !/^([-*])[ \t]*(?:\1[ \t]*){2,}$/.test(line)) {
      const item = skipBlanks(text, content + marker[0].length, end);
      const surelyList = !interrupts || /^[-+*]|^1[.)]/.test(line) || list?.sure === true;
      const surelyOutermost = list === null || list.sure || column === 0;
      list = {
        column: columnOf(text, content, item, column),
        sure: surelyList && surelyOutermost && item < end && !insideTag,
      };
    } else {
      if (list !== null) list = { ...list, sure: false };
      insideTag ||= /^<[A-Za-z/]/.test(line);
    }
  }
  return chunks;
}

interface OpenList {
  readonly column: number;
  /** Whether it is certain that this is a list and that its item is open. */
  readonly sure: boolean;
}

/** What a line that matters to the scan begins with. */
const MARKS = new Set("`~<-+*0123456789");

function leavesList(list: OpenList | null, column: number): boolean {
  return list === null || column === 0 || (list.sure && column < list.column);
}

/** The test for the last line of the fence or HTML that a line opens, null if it opens none that may hold blank lines. */
function openedRegion(line: string): RegExp | null {
  const fence = /^(?:(`{3,})[^`]*$|(~{3,}))/.exec(line);
  if (fence !== null) {
    const marks = (fence[1] ?? fence[2]) as string;
    return new RegExp(`^[ \\t]*${marks[0]}{${marks.length},}[ \\t]*$`);
  }
  const html = HTML_REGIONS.find(({ opening }) => opening.test(line));
  return html === undefined || html.closing.test(line.slice(html.skip)) ? null : html.closing;
}

/**
 * HTML that may hold blank lines (CommonMark 4.6, kinds 1 to 5). `skip` characters of the opening cannot be part of
 * the closing on the same line.
 */
const HTML_REGIONS = [
  {
    opening: /^<(?:script|pre|style|textarea)(?=[ \t>]|$)/i,
    closing: /<\/(?:script|pre|style|textarea)>/i,
    skip: 4,
  },
  { opening: /^<!--/, closing: /-->/, skip: 2 },
  { opening: /^<\?/, closing: /\?>/, skip: 1 },
  { opening: /^<![A-Za-z]/, closing: />/, skip: 3 },
  // The parser takes the brackets in pairs: `]]]>` closes nothing.
  { opening: /^<!\[CDATA\[/, closing: /(?:^|[^\]])(?:\]\])+>/, skip: 9 },
] as const;

/** Lines without their ends. */
function* linesOf(text: string, from: number): Generator<Span> {
  const ends = /\r\n?|\n/g;
  ends.lastIndex = from;
  let start = from;
  for (let match = ends.exec(text); match !== null; match = ends.exec(text)) {
    yield { start, end: match.index };
    start = ends.lastIndex;
  }
  if (start < text.length) yield { start, end: text.length };
}

function skipBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (text[at] === " " || text[at] === "\t")) at += 1;
  return at;
}

/** The column of `to`, with tabs to stops of four, when `from` stands in column `start`. */
function columnOf(text: string, from: number, to: number, start: number): number {
  let column = start;
  for (let at = from; at < to; at += 1) column += text[at] === "\t" ? 4 - (column % 4) : 1;
  return column;
}
