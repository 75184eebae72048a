import {
  type ComparableClause,
  citedTitles,
  comparable,
  comparableClauses,
} from "../facts/comparable-clauses.ts";
import type { Passage } from "../facts/passage.ts";
import { memoise } from "../text/memoise.ts";
import type { Span } from "../text/span.ts";
import type { Draft, PlacedPassage } from "./draft.ts";
import { isHeadingLine } from "./outline.ts";
import { holdsSentence, isEcho } from "./repeat-echo.ts";
import { BARRIER, findRepeatedRuns } from "./repeated-runs.ts";

/** The clauses of a run that stand in one passage. */
export interface RunPart {
  readonly placed: PlacedPassage;
  /** In the reading text, from the first clause to the punctuation of the last. */
  readonly span: Span;
  /** It is all that the passage says. */
  readonly isWhole: boolean;
  /** Han, letters and digits whose repetition counts. */
  readonly weight: number;
}

/** A run of clauses that stood before in the document. */
export interface Repeat {
  /** The largest whole thing in the later copy. */
  readonly extent: "paragraph" | "sentence" | "clause";
  readonly copy: readonly RunPart[];
  /** Where the same clauses stand for the first time. */
  readonly original: readonly RunPart[];
  /** As likely repeated on purpose as left over: a set phrase, the terms of a grant, a cell of a table whose lines were lost. */
  readonly isEcho: boolean;
  /** On the last copy that is listed where further ones are not: how often the run stands in all. */
  readonly copies: number | null;
}

/** Shorter runs are common phrases. In Han, letters and digits. */
const SHORTEST_RUN = 20;

/** In clauses. */
const LONGEST_TITLE = 3;

/** Everything in a document that stands twice, in the order of the later copies. */
export const findRepeats = memoise((draft: Draft): readonly Repeat[] => searchRepeats(draft));

/** What the search needs of a passage. */
interface Reading {
  readonly clauses: readonly ComparableClause[];
  /** Keys of the titles it cites. */
  readonly titles: readonly string[];
  /** All it says as one key, where it is short enough for a title; else empty. */
  readonly line: string;
}

export interface PlacedClause {
  readonly clause: ComparableClause;
  readonly placed: PlacedPassage;
}

function searchRepeats(draft: Draft): Repeat[] {
  const clauses: (ComparableClause | null)[] = [];
  const places: PlacedPassage[] = [];
  const symbols: number[] = [];
  const weights: number[] = [];
  const symbolOfKey = new Map<string, number>();
  const titles = findTitles(draft);
  const notes = findNotes(draft);
  for (const placed of draft.passages) {
    if (isApart(placed)) {
      clauses.push(null);
      places.push(placed);
      symbols.push(BARRIER);
      weights.push(0);
      continue;
    }
    const { clauses: own, line } = readingOf(placed.passage);
    const isFormal = titles.has(line) || notes.has(placed);
    for (const clause of own) {
      let symbol = symbolOfKey.get(clause.key);
      if (symbol === undefined) {
        symbol = symbolOfKey.size;
        symbolOfKey.set(clause.key, symbol);
      }
      clauses.push(clause);
      places.push(placed);
      symbols.push(symbol);
      weights.push(isFormal ? 0 : clause.weight);
    }
  }
  const runFrom = (start: number, length: number): PlacedClause[] =>
    places.slice(start, start + length).map((placed, at) => {
      return { placed, clause: clauses[start + at] as ComparableClause };
    });
  return findRepeatedRuns(symbols, weights, SHORTEST_RUN).map(({ start, length, first, copies }) => {
    const run = runFrom(start, length);
    const kept = withoutDutyAtEnds(run);
    const later = run.slice(kept.start, kept.end);
    const earlier = runFrom(first + kept.start, later.length);
    const copy = partsOf(later);
    const original = partsOf(earlier);
    const repeat = { extent: extentOf(later, copy), copy, original, copies };
    return { ...repeat, isEcho: isEcho(draft, later, earlier, copy, original) };
  });
}

/**
 * The part of a run that counts. Who is in charge of an item belongs to that item: at the ends of a run it goes with the
 * words repeated only if all of its paragraph does.
 */
function withoutDutyAtEnds(run: readonly PlacedClause[]): Span {
  const lengths = new Map<PlacedPassage, number>();
  for (const { placed } of run) lengths.set(placed, (lengths.get(placed) ?? 0) + 1);
  const isLoose = (at: number): boolean => {
    const { placed, clause } = run[at] as PlacedClause;
    return clause.weight === 0 && lengths.get(placed) !== readingOf(placed.passage).clauses.length;
  };
  let start = 0;
  let end = run.length;
  while (start < end - 1 && isLoose(start)) start += 1;
  while (end > start + 1 && isLoose(end - 1)) end -= 1;
  return { start, end };
}

/** Headings and tables repeat by nature, and no run passes them. */
function isApart(placed: PlacedPassage): boolean {
  const { kind, reading } = placed.passage;
  return kind !== "paragraph" || (isHeadingLine(placed) && !/[。；]$/.test(reading.text));
}

/** The document's own title, and those it cites: a line that says no more repeats nothing. */
function findTitles(draft: Draft): Set<string> {
  const titles = new Set([comparable(draft.profile.title).key]);
  for (const { passage } of draft.passages) for (const title of readingOf(passage).titles) titles.add(title);
  titles.delete("");
  return titles;
}

/**
 * Notes under tables, which come back under every table alike: 注：1. … and the numbers that go on from it; and the
 * explanations of words at the end of a document, which use the words of the text they explain.
 */
function findNotes(draft: Draft): Set<PlacedPassage> {
  const notes = new Set<PlacedPassage>();
  let next: number | null = null;
  let isGlossary = false;
  for (const placed of draft.passages) {
    const { reading, numbering, marker } = placed.passage;
    const number = numbering?.value ?? Number.parseInt(marker ?? "", 10);
    if (/^注：/.test(reading.text)) next = 2;
    else if (next !== null && number === next) next += 1;
    else next = null;
    isGlossary = GLOSSARY.test(reading.text) || (isGlossary && placed.passage.kind !== "heading");
    if (next !== null || isGlossary) notes.add(placed);
  }
  return notes;
}

const GLOSSARY =
  /^[（(]?(?:(?:相关|有关)?(?:名词|术语|词语|用语|概念)|报告).{0,4}(?:解释|说明|注释|释义)[）)]?$/;

const readingOf = memoise((passage: Passage): Reading => {
  const clauses = comparableClauses(passage);
  const line = clauses.length <= LONGEST_TITLE ? clauses.map(({ key }) => key).join("") : "";
  return { clauses, titles: citedTitles(passage), line };
});

function partsOf(run: readonly PlacedClause[]): RunPart[] {
  const parts: RunPart[] = [];
  let from = 0;
  let weight = 0;
  run.forEach(({ placed, clause }, at) => {
    weight += clause.weight;
    if (run[at + 1]?.placed === placed) return;
    const start = (run[from] as PlacedClause).clause.span.start;
    const isWhole = at + 1 - from === readingOf(placed.passage).clauses.length;
    parts.push({ placed, span: { start, end: clause.span.end }, isWhole, weight });
    from = at + 1;
    weight = 0;
  });
  return parts;
}

function extentOf(run: readonly PlacedClause[], copy: readonly RunPart[]): Repeat["extent"] {
  if (copy.some(({ isWhole, weight }) => isWhole && weight > 0)) return "paragraph";
  return holdsSentence(run) ? "sentence" : "clause";
}
