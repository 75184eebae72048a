import { type ComparableClause, comparableClauses } from "../../facts/comparable-clauses.ts";
import type { Passage } from "../../facts/passage.ts";
import { memoise } from "../../text/memoise.ts";
import { alignWords, isNumber, type Word, type WordChange, wordsOf } from "../align-words.ts";
import type { Draft } from "../draft.ts";
import { type Candidate, findCandidates, MarkHolders } from "./alike-candidates.ts";
import { likenessOf } from "./likeness.ts";
import { LAST_LISTED_COPY } from "./repeated-runs.ts";
import type { RunPart } from "./run-part.ts";
import { lowestShingles } from "./shingles.ts";

/** A sentence that stood before but for numbers or a few words. */
export interface NearRepeat {
  readonly copy: RunPart;
  readonly original: RunPart;
  /** In order; at least one. */
  readonly changes: readonly WordChange[];
  /** As likely meant as left over: a result and an aim of one indicator, terms of grants, two names in one sentence. */
  readonly isEcho: boolean;
  /** On the last copy that is listed where further ones are not: how many sentences are nearly the same in all. */
  readonly copies: number | null;
}

/** A sentence by itself; the same object for as long as its passage is the same, so that what is read of it is kept. */
interface Sentence extends Pick<RunPart, "span" | "isWhole" | "weight"> {
  readonly passage: Passage;
  readonly key: string;
  /** Its lowest shingles. */
  readonly marks: readonly number[];
}

type PlacedSentence = Candidate<Sentence>;

/** Sentences that are nearly the same, directly or by others between. */
interface Family {
  /** Copies that are listed or counted. */
  copies: number;
  /** The last listed. */
  last: Mutable<NearRepeat> | null;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Shorter sentences are like each other by chance. In Han, letters and digits. */
const SHORTEST_SENTENCE = 20;

/** The share of the longer sentence that may differ, numbers apart. */
const MOST_CHANGED = 0.2;

/** Numbers that may differ, whatever the length. */
const MOST_NUMBERS = 6;

/** Shingles that two sentences must share to be compared. */
const FEWEST_SHARED = 2;

/** Sentences that are remembered for one shingle, and that one sentence is compared with. */
const MOST_KNOWN = 48;
const MOST_COMPARED = 3;

/** Every sentence that nearly stood before, in the order of the later ones. What stood before word for word is none. */
export const findNearRepeats = memoise((draft: Draft): readonly NearRepeat[] => {
  const known = new MarkHolders<PlacedSentence>(MOST_KNOWN);
  const families = new Map<PlacedSentence, Family>();
  const repeats: NearRepeat[] = [];
  const list = (copy: PlacedSentence, { other, changes }: Nearest, family: Family, isEcho: boolean): void => {
    family.copies += 1;
    if (family.copies > LAST_LISTED_COPY) (family.last as Mutable<NearRepeat>).copies = family.copies;
    else {
      family.last = { copy: partOf(copy), original: partOf(other), changes, isEcho, copies: null };
      repeats.push(family.last);
    }
  };
  for (const placed of findCandidates(draft, sentencesIn, FEWEST_SHARED)) {
    const nearest = nearestOf(placed, known.likeliest(placed.marks, FEWEST_SHARED, MOST_COMPARED));
    if (nearest !== null) {
      const family = families.get(nearest.other) ?? { copies: 1, last: null };
      families.set(nearest.other, family).set(placed, family);
      const likeness = likenessOf(draft, partOf(placed), partOf(nearest.other), nearest.changes);
      if (likeness !== "parallel") list(placed, nearest, family, likeness === "echo");
    }
    known.add(placed, placed.marks);
  }
  return repeats;
});

/** The sentences of a passage that are long enough. */
const sentencesIn = memoise((passage: Passage): readonly Sentence[] => {
  const clauses = comparableClauses(passage);
  const sentences: Sentence[] = [];
  let from = 0;
  clauses.forEach(({ span: { end }, closesSentence }, at) => {
    if (!closesSentence) return;
    const own = clauses.slice(from, at + 1);
    const weight = own.reduce((sum, clause) => sum + clause.weight, 0);
    if (weight >= SHORTEST_SENTENCE) {
      const span = { start: (own[0] as ComparableClause).span.start, end };
      const key = own.map((clause) => clause.key).join("");
      sentences.push({
        passage,
        span,
        key,
        weight,
        isWhole: own.length === clauses.length,
        marks: lowestShingles(key),
      });
    }
    from = at + 1;
  });
  return sentences;
});

function partOf({ placed, words: { span, isWhole, weight } }: PlacedSentence): RunPart {
  return { placed, span, isWhole, weight };
}

interface Nearest {
  readonly other: PlacedSentence;
  readonly changes: readonly WordChange[];
}

/** The one that differs least from a sentence, the first of several; null where all differ too much. */
function nearestOf({ words }: PlacedSentence, others: readonly PlacedSentence[]): Nearest | null {
  let nearest: (Nearest & Difference) | null = null;
  for (const other of others) {
    const difference = differenceFrom(other.words)(words);
    if (difference !== null && (nearest === null || difference.changed < nearest.changed)) {
      nearest = { other, ...difference };
    }
  }
  return nearest;
}

interface Difference {
  readonly changes: readonly WordChange[];
  /** How many words differ. */
  readonly changed: number;
}

/** What differs between two sentences, null where too much or nothing does. */
const differenceFrom = memoise((original: Sentence) =>
  memoise((copy: Sentence): Difference | null => {
    const mostOf = (one: string | readonly Word[], other: string | readonly Word[]): number =>
      Math.ceil(Math.max(one.length, other.length) * MOST_CHANGED);
    if (countUnshared(original.key, copy.key) > 2 * mostOf(original.key, copy.key)) return null;
    const [earlier, later] = [wordsIn(original), wordsIn(copy)];
    const most = mostOf(earlier, later);
    const numbers = Math.min(2 * MOST_NUMBERS, countNumbers(earlier) + countNumbers(later));
    const changes = alignWords(earlier, later, 2 * most + numbers);
    if (changes === null || changes.length === 0) return null;
    const count = (among: readonly WordChange[], counted: (words: readonly Word[]) => number): number =>
      among.reduce((sum, change) => sum + Math.max(counted(change.earlier), counted(change.later)), 0);
    return count(changes, withoutNumbers) <= most
      ? { changes, changed: count(changes, ({ length }) => length) }
      : null;
  }),
);

const wordsIn = memoise(({ passage, span }: Sentence) => wordsOf(passage.reading.text, span));

/** How many words of one character only one of the two has, in whatever order, or fewer: no alignment changes fewer. */
function countUnshared(one: string, other: string): number {
  const balance = new Int16Array(BALANCES);
  const add = (text: string, by: number): void => {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code >= HAN_EXTENSION_A && code <= HAN_LAST)
        balance[code % BALANCES] = (balance[code % BALANCES] as number) + by;
    }
  };
  add(one, 1);
  add(other, -1);
  let unshared = 0;
  for (const difference of balance) unshared += Math.abs(difference);
  return unshared;
}

const BALANCES = 256;
const [HAN_EXTENSION_A, HAN_LAST] = [0x3400, 0x9fff];

const countNumbers = (words: readonly Word[]): number => words.filter(isNumber).length;
const withoutNumbers = (words: readonly Word[]): number => words.length - countNumbers(words);
