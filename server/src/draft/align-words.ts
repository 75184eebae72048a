import { diffArrays } from "diff";
import { allMatches } from "../text/all-matches.ts";
import type { Span } from "../text/span.ts";

/** A number, a Latin word or one character of a reading text; marks are none. */
export interface Word {
  readonly text: string;
  readonly span: Span;
}

/** A stretch of words in one text that stands for a stretch in the other; one of the two may be empty. */
export interface WordChange {
  readonly earlier: readonly Word[];
  readonly later: readonly Word[];
  /** Index among the later words where it stands. */
  readonly at: number;
}

/** The words of a stretch of reading text. A number is one, with the point and the sign of per cent that belong to it. */
export function wordsOf(text: string, span: Span): Word[] {
  return allMatches(text.slice(span.start, span.end), WORD).map(({ 0: word, index }) => {
    const start = span.start + index;
    return { text: word.toLowerCase(), span: { start, end: start + word.length } };
  });
}

const WORD = /\d+(?:\.\d+)?%?|[A-Za-z]+|[\p{L}\p{N}]/gu;

export function isNumber({ text }: Pick<Word, "text">): boolean {
  return text.charCodeAt(0) <= 0x39;
}

/** What differs between two texts, in order; null where more than `most` words had to be taken out or put in. */
export function alignWords(
  earlier: readonly Word[],
  later: readonly Word[],
  most: number,
): readonly WordChange[] | null {
  const edits = diffArrays(
    earlier.map(({ text }) => text),
    later.map(({ text }) => text),
    { maxEditLength: most },
  );
  if (edits === undefined) return null;
  const changes: { earlier: Word[]; later: Word[]; at: number }[] = [];
  let from = 0;
  let to = 0;
  let open: { earlier: Word[]; later: Word[]; at: number } | null = null;
  for (const { added, removed, count } of edits) {
    if (!added && !removed) {
      open = null;
      from += count;
      to += count;
      continue;
    }
    if (open === null) {
      open = { earlier: [], later: [], at: to };
      changes.push(open);
    }
    if (removed) {
      open.earlier.push(...earlier.slice(from, from + count));
      from += count;
    } else {
      open.later.push(...later.slice(to, to + count));
      to += count;
    }
  }
  return changes;
}
