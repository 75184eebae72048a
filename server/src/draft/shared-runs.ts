import type { LineIndex } from "../text/line-index.ts";
import { SURELY_SHARED } from "../text/winnow.ts";
import { BREAK, fingerprintsOf, type ShareableText } from "./shareable-text.ts";

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

/** Places of one hash in the other document that are tried. */
const MOST_PLACES = 8;

/** Every run of 40 or more characters of a document that stands in another one, as far as it goes, in order. */
export function findSharedRuns(text: ShareableText, other: ShareableText): SharedRun[] {
  const places = new Map<number, number[]>();
  for (const { hash, at } of fingerprintsOf(other)) {
    const known = places.get(hash);
    if (known === undefined) places.set(hash, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  }
  const runs: SharedRun[] = [];
  let done = 0;
  for (const { hash, at } of fingerprintsOf(text)) {
    if (at < done) continue;
    const matches = (places.get(hash) ?? []).map((first) =>
      matchAround(text.text, at, other.text, first, done),
    );
    const longest = matches.sort((a, b) => b.length - a.length)[0];
    if (longest === undefined || longest.length < SURELY_SHARED) continue;
    done = longest.at + longest.length;
    runs.push(longest);
  }
  return runs;
}

/** The stretch around two places on which both texts agree, not before `from` in the first. */
function matchAround(text: string, at: number, other: string, place: number, from: number): SharedRun {
  const agree = (by: number): boolean => text[at + by] === other[place + by] && text[at + by] !== BREAK;
  let before = 0;
  while (at - before > from && place > before && agree(-before - 1)) before += 1;
  let after = 0;
  while (at + after < text.length && agree(after)) after += 1;
  return { at: at - before, first: place - before, length: before + after };
}

/** What a document shares with others: of runs at one place the longest, with whichever document; in order. */
export function sharedPassages(text: ShareableText, others: Iterable<Comparable>): SharedPassage[] {
  const passages: SharedPassage[] = [];
  for (const { other, file } of others) {
    for (const run of findSharedRuns(text, other)) {
      passages.push({ ...run, words: text.text.slice(run.at, run.at + run.length), other, file });
    }
  }
  passages.sort((a, b) => a.at - b.at || b.length - a.length);
  let covered = 0;
  return passages.filter(({ at, length }) => {
    if (at + length <= covered) return false;
    covered = at + length;
    return true;
  });
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
