import type { LineIndex } from "../../text/line-index.ts";
import { memoise } from "../../text/memoise.ts";
import { SURELY_SHARED } from "../../text/winnow.ts";
import { BREAK, hashRows, type ShareableText } from "./shareable-text.ts";

/** The same characters in two documents, as offsets in their shareable texts. */
export interface SharedRun {
  readonly at: number;
  readonly first: number;
  readonly length: number;
}

/** Another document, as far as a finding must tell of it. */
export interface OtherFile {
  /** Absolute, with `/`. */
  readonly path: string;
  readonly lines: LineIndex;
}

/** Another document to compare with. */
export interface Comparable {
  readonly other: ShareableText;
  readonly file: OtherFile;
}

/** A run of a document that stands in another one too. */
export interface SharedPassage extends SharedRun, Comparable {
  /** The characters themselves. */
  readonly words: string;
}

/**
 * Runs of a document that stand in another one too, in order, each as far as it goes: forty characters in a row that stand
 * there are within one of them.
 */
export function findSharedRuns(text: ShareableText, other: string): SharedRun[] {
  const { rows, known } = rowsOf(text);
  const places = new Map<number, number>();
  hashRows(other).forEach((row, place) => {
    if (known.has(row) && !places.has(row)) places.set(row, place);
  });
  const runs: SharedRun[] = [];
  let next = 0;
  for (let at = 0; at < rows.length; at++) {
    const place = at < next ? undefined : places.get(rows[at] as number);
    if (place === undefined) continue;
    const run = runAround(text.text, at, other, place);
    if (run.length < SURELY_SHARED) continue;
    next = run.at + run.length + 1 - SURELY_SHARED;
    runs.push(run);
  }
  return outermost(runs);
}

const rowsOf = memoise(({ text }: ShareableText) => {
  const rows = hashRows(text);
  const known = new Set(rows);
  known.delete(Number.NaN);
  return { rows, known };
});

/** The stretch around two places on which both texts agree. */
function runAround(text: string, at: number, other: string, place: number): SharedRun {
  const agree = (by: number): boolean => text[at + by] === other[place + by] && text[at + by] !== BREAK;
  let before = 0;
  while (at > before && place > before && agree(-before - 1)) before += 1;
  let after = 0;
  while (at + after < text.length && agree(after)) after += 1;
  return { at: at - before, first: place - before, length: before + after };
}

/** Runs that stand in no other, in order; of runs at one place the first of the longest. */
export function outermost<Run extends SharedRun>(runs: readonly Run[]): Run[] {
  let covered = 0;
  return runs
    .toSorted((a, b) => a.at - b.at || b.length - a.length)
    .filter(({ at, length }) => {
      const isOutermost = at + length > covered;
      covered = Math.max(covered, at + length);
      return isOutermost;
    });
}

/** What a document shares with others: of runs at one place the longest, with whichever document; in order. */
export function sharedPassages(text: ShareableText, others: Iterable<Comparable>): SharedPassage[] {
  const passages: SharedPassage[] = [];
  for (const { other, file } of others) {
    for (const run of findSharedRuns(text, other.text)) {
      passages.push({ words: text.text.slice(run.at, run.at + run.length), other, file, ...run });
    }
  }
  return outermost(passages);
}

/** Those of the passages whose words still stand in a document that has changed since, at their new places. */
export function findAgain({ text }: ShareableText, passages: readonly SharedPassage[]): SharedPassage[] {
  let from = 0;
  return passages.flatMap((passage) => {
    const { words } = passage;
    const at = text.startsWith(words, passage.at) ? passage.at : text.indexOf(words, from);
    if (at === -1) return [];
    from = at + 1;
    return [{ ...passage, at }];
  });
}
