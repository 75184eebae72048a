import { comparable } from "../facts/comparable-clauses.ts";
import type { LineIndex } from "../text/line-index.ts";
import type { Span } from "../text/span.ts";
import { SURELY_SHARED } from "../text/winnow.ts";
import { partsOf, type RunPart } from "./repeats.ts";
import { BREAK, fingerprintsOf, type ShareableClause, type ShareableText } from "./shareable-text.ts";

/** The same words in two documents. */
export interface SharedRun {
  readonly copy: readonly RunPart[];
  readonly original: readonly RunPart[];
  /** Han, letters and digits that count. */
  readonly weight: number;
}

/** Another document, as far as a finding must tell of it. */
export interface OtherFile {
  /** Absolute, with `/`. */
  readonly path: string;
  readonly lines: LineIndex;
}

/** A run of a document that stands in an earlier file too. */
export interface SharedPassage extends SharedRun {
  readonly file: OtherFile;
}

/** Places of one hash in the earlier document that are tried. */
const MOST_PLACES = 8;

/**
 * Every run of 40 or more counted characters of a document that stands in an earlier one, as far as it goes, in order.
 * Clauses that are shared in part only go with it where it would be too short without them.
 */
export function findSharedRuns(later: ShareableText, earlier: ShareableText): SharedRun[] {
  const places = new Map<number, number[]>();
  for (const { hash, at } of fingerprintsOf(earlier)) {
    const known = places.get(hash);
    if (known === undefined) places.set(hash, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  }
  const runs: SharedRun[] = [];
  let done = 0;
  for (const { hash, at } of fingerprintsOf(later)) {
    if (at < done) continue;
    const matches = (places.get(hash) ?? []).map((first) =>
      matchAround(later.text, at, earlier.text, first, done),
    );
    const longest = matches.sort((a, b) => b.length - a.length)[0];
    if (longest === undefined || longest.length < SURELY_SHARED) continue;
    done = longest.start + longest.length;
    const run = toRun(later, earlier, longest);
    if (run !== null) runs.push(run);
  }
  return runs;
}

interface Match {
  readonly start: number;
  readonly first: number;
  readonly length: number;
}

/** The stretch around two places on which both texts agree, not before `from` in the later one. */
function matchAround(later: string, at: number, earlier: string, place: number, from: number): Match {
  const agree = (by: number): boolean => later[at + by] === earlier[place + by] && later[at + by] !== BREAK;
  let before = 0;
  while (at - before > from && place > before && agree(-before - 1)) before += 1;
  let after = 0;
  while (at + after < later.length && agree(after)) after += 1;
  return { start: at - before, first: place - before, length: before + after };
}

function toRun(later: ShareableText, earlier: ShareableText, match: Match): SharedRun | null {
  const whole = trimToClauses(later, match);
  const kept = weighStretch(later, whole) >= SURELY_SHARED ? whole : match;
  const weight = weighStretch(later, kept);
  if (weight < SURELY_SHARED) return null;
  return {
    copy: partsWithin(later, kept.start, kept.length),
    original: partsWithin(earlier, kept.first, kept.length),
    weight,
  };
}

/** The match without clauses of the later text that it cuts. */
function trimToClauses({ clauses, text }: ShareableText, { start, first, length }: Match): Match {
  const opens = clauses[firstClause(clauses, start - 1) + 1]?.at ?? text.length;
  const from = clauses[firstClause(clauses, start)]?.at === start ? start : opens;
  const last = clauses[firstClause(clauses, start + length - 1)] as ShareableClause;
  const end = start + length;
  const to = last.at + last.clause.key.length === end ? end : last.at;
  return { start: from, first: first + from - start, length: Math.max(0, to - from) };
}

function weighStretch(
  { clauses }: ShareableText,
  { start, length }: Pick<Match, "start" | "length">,
): number {
  const end = start + length;
  let weight = 0;
  for (let index = Math.max(0, firstClause(clauses, start)); index < clauses.length; index++) {
    const { at, clause, weight: own } = clauses[index] as ShareableClause;
    if (at >= end) break;
    weight += Math.min(own, Math.min(end, at + clause.key.length) - Math.max(start, at));
  }
  return weight;
}

/** Index of the last clause that begins at or before an offset of the text. */
function firstClause(clauses: readonly ShareableClause[], offset: number): number {
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clauses[middle] as ShareableClause).at <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function partsWithin({ clauses }: ShareableText, start: number, length: number): RunPart[] {
  const from = firstClause(clauses, start);
  const to = firstClause(clauses, start + length - 1);
  const parts = partsOf(clauses.slice(from, to + 1));
  const opens = offsetInReading(clauses[from] as ShareableClause, start);
  const closes = offsetInReading(clauses[to] as ShareableClause, start + length);
  return parts.map((part, index) => {
    const span: Span = {
      start: index === 0 ? opens : part.span.start,
      end: index === parts.length - 1 ? closes : part.span.end,
    };
    const isCut = span.start !== part.span.start || span.end !== part.span.end;
    return { ...part, span, isWhole: part.isWhole && !isCut };
  });
}

/** Where so much of a clause's key ends in the reading text; at its end, with the mark that ends it. */
function offsetInReading({ placed, clause: { key, span }, at }: ShareableClause, offset: number): number {
  if (offset - at >= key.length) return span.end;
  const { text } = placed.passage.reading;
  let low = span.start;
  let high = span.end;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (comparable(text.slice(span.start, middle)).key.length <= offset - at) low = middle;
    else high = middle - 1;
  }
  return low;
}
