import {
  type ComparableClause,
  citedTitles,
  comparable,
  comparableClauses,
} from "../../facts/comparable-clauses.ts";
import type { Passage } from "../../facts/passage.ts";
import { memoise } from "../../text/memoise.ts";
import { SeenTwice } from "../../text/seen-twice.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import { isHeadingLine } from "../outline.ts";

/** A clause in its place. */
export interface PlacedClause {
  readonly clause: ComparableClause;
  readonly placed: PlacedPassage;
  /** Han, letters and digits whose repetition counts here; 0 in titles and notes. */
  readonly weight: number;
}

/** A passage in which repeats are sought. */
export interface TellingPassage {
  readonly placed: PlacedPassage;
  readonly clauses: readonly ComparableClause[];
  /** Titles and notes pass runs, and count for nothing in them. */
  readonly isFormal: boolean;
}

/** The passages of a document in which repeats are sought, in order; null for a heading or a table, which no run passes. */
export const tellingPassages = memoise((draft: Draft): readonly (TellingPassage | null)[] => {
  const titles = findTitles(draft);
  const notes = findNotes(draft);
  return draft.passages.map((placed) => {
    if (isApart(placed)) return null;
    const isFormal = titles.has(readingOf(placed.passage).line) || notes.has(placed);
    return { placed, clauses: comparableClauses(placed.passage), isFormal };
  });
});

/** The clauses of these passages. */
export const tellingClauses = memoise((draft: Draft): readonly (PlacedClause | null)[] =>
  tellingPassages(draft).flatMap((telling) =>
    telling === null ? [null] : telling.clauses.map((clause) => placeClause(telling, clause)),
  ),
);

/**
 * Those of them that may stand twice, with one null in place of all that part them: no run that stood before passes it. Most
 * stand once, and are told by their hashes without a look at their keys.
 */
export function returningClauses(draft: Draft): (PlacedClause | null)[] {
  const passages = tellingPassages(draft);
  const seen = new SeenTwice(passages.reduce((sum, telling) => sum + (telling?.clauses.length ?? 0), 0));
  for (const telling of passages) for (const { hash } of telling?.clauses ?? []) seen.add(hash);
  const returning: (PlacedClause | null)[] = [];
  const part = (): void => {
    if (returning.at(-1) !== null) returning.push(null);
  };
  for (const telling of passages) {
    if (telling === null) part();
    else
      for (const clause of telling.clauses)
        if (seen.has(clause.hash)) returning.push(placeClause(telling, clause));
        else part();
  }
  return returning;
}

function placeClause({ placed, isFormal }: TellingPassage, clause: ComparableClause): PlacedClause {
  return { clause, placed, weight: isFormal ? 0 : clause.weight };
}

/** How many clauses a passage has. */
export function countClauses(passage: Passage): number {
  return comparableClauses(passage).length;
}

/** What the search needs of a passage. */
interface Reading {
  /** Keys of the titles it cites. */
  readonly titles: readonly string[];
  /** All it says as one key, where it is short enough for a title; else empty. */
  readonly line: string;
  /** It opens with 注：, as the notes under a table do. */
  readonly opensNotes: boolean;
}

/** In clauses. */
const LONGEST_TITLE = 3;

const readingOf = memoise((passage: Passage): Reading => {
  const clauses = comparableClauses(passage);
  const line = clauses.length <= LONGEST_TITLE ? clauses.map(({ key }) => key).join("") : "";
  return { titles: citedTitles(passage), line, opensNotes: /^注：/.test(passage.reading.text) };
});

/** Headings and tables repeat by nature, and no run passes them. */
function isApart(placed: PlacedPassage): boolean {
  const { kind, reading } = placed.passage;
  return kind !== "paragraph" || (isHeadingLine(placed) && !/[。；]$/.test(reading.text) && !isItem(placed));
}

/** An item of a list that says all it says in its line: it is no heading, with or without a full stop. */
function isItem({ passage, section }: PlacedPassage): boolean {
  return passage.marker !== null && section.passages.length === 1 && section.children.length === 0;
}

/** The document's own title, and those it cites: a line that says no more repeats nothing. */
function findTitles(draft: Draft): Set<string> {
  const titles = new Set([comparable(draft.profile.title).key]);
  for (const { passage } of draft.passages) for (const title of readingOf(passage).titles) titles.add(title);
  titles.delete("");
  return titles;
}

/** Notes under tables, which come back under every table alike: 注：1. … and the numbers that go on from it. */
function findNotes(draft: Draft): Set<PlacedPassage> {
  const notes = new Set<PlacedPassage>();
  let next: number | null = null;
  for (const placed of draft.passages) {
    if (readingOf(placed.passage).opensNotes) next = 2;
    else if (next !== null) next = numberOf(placed.passage) === next ? next + 1 : null;
    if (next !== null) notes.add(placed);
  }
  return notes;
}

const numberOf = ({ numbering, marker }: Passage): number =>
  numbering?.value ?? Number.parseInt(marker ?? "", 10);
