import { type ComparableClause, comparableClauses } from "../facts/comparable-clauses.ts";
import type { Passage } from "../facts/passage.ts";
import { memoise } from "../text/memoise.ts";
import { alignWords, isNumber, type Word, type WordChange, wordsOf } from "./align-words.ts";
import type { Draft, PlacedPassage } from "./draft.ts";
import { likenessOf } from "./likeness.ts";
import { LAST_LISTED_COPY } from "./repeated-runs.ts";
import type { RunPart } from "./repeats.ts";
import { lowestShingles } from "./shingles.ts";
import { tellingPassages } from "./telling-clauses.ts";

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
  /** Sentences with equal keys say the same. */
  readonly key: string;
  readonly shingles: readonly number[];
}

/** A sentence in its place. */
interface PlacedSentence {
  readonly placed: PlacedPassage;
  readonly sentence: Sentence;
  /** The sentences it is nearly the same as, directly or by others between. */
  family: Family;
}

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
const MOST_KNOWN = 12;
const MOST_COMPARED = 3;

/** Every sentence that nearly stood before, in the order of the later ones. What stood before word for word is none. */
export const findNearRepeats = memoise((draft: Draft): readonly NearRepeat[] => {
  const sentences = differentSentences(draft);
  const isShared = sharedAmong(sentences.map(({ sentence }) => sentence.shingles));
  const known = new Map<number, PlacedSentence[]>();
  const repeats: NearRepeat[] = [];
  const list = (copy: PlacedSentence, { other, changes }: Nearest, isEcho: boolean): void => {
    const { family } = copy;
    family.copies += 1;
    if (family.copies > LAST_LISTED_COPY) (family.last as Mutable<NearRepeat>).copies = family.copies;
    else {
      family.last = { copy: partOf(copy), original: partOf(other), changes, isEcho, copies: null };
      repeats.push(family.last);
    }
  };
  for (const placed of sentences) {
    const shingles = placed.sentence.shingles.filter(isShared);
    const nearest = nearestOf(placed, likeliest(shingles, known));
    if (nearest !== null) {
      placed.family = nearest.other.family;
      const likeness = likenessOf(draft, partOf(placed), partOf(nearest.other), nearest.changes);
      if (likeness !== "parallel") list(placed, nearest, likeness === "echo");
    }
    for (const shingle of shingles) {
      const holders = known.get(shingle);
      if (holders === undefined) known.set(shingle, [placed]);
      else if (holders.length < MOST_KNOWN) holders.push(placed);
    }
  }
  return repeats;
});

/** The sentences of a document that are long enough, in order; each where it stands first. */
function differentSentences(draft: Draft): PlacedSentence[] {
  const keys = new Set<string>();
  const different: PlacedSentence[] = [];
  for (const telling of tellingPassages(draft)) {
    if (telling === null || telling.isFormal) continue;
    const { placed } = telling;
    for (const sentence of sentencesIn(placed.passage)) {
      if (keys.has(sentence.key)) continue;
      keys.add(sentence.key);
      different.push({ placed, sentence, family: { copies: 1, last: null } });
    }
  }
  return different;
}

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
        shingles: lowestShingles(key),
      });
    }
    from = at + 1;
  });
  return sentences;
});

function partOf({ placed, sentence: { span, isWhole, weight } }: PlacedSentence): RunPart {
  return { placed, span, isWhole, weight };
}

/**
 * Tells the shingles that may stand in two of the sentences; nearly all stand in one, and none of them need be looked for.
 * One that stands once passes where its last bits are those of another.
 */
function sharedAmong(all: readonly (readonly number[])[]): (shingle: number) => boolean {
  const slots = 2 ** Math.ceil(Math.log2(1 + SLOTS * all.length));
  const counts = new Uint8Array(slots);
  for (const shingles of all) {
    for (const shingle of shingles) {
      const slot = shingle & (slots - 1);
      counts[slot] = (counts[slot] as number) === 0 ? 1 : 2;
    }
  }
  return (shingle) => counts[shingle & (slots - 1)] === 2;
}

/** For each sentence: eight for each of its shingles. */
const SLOTS = 64;

/** Those that share most with a sentence, the first of them first. */
function likeliest(
  shingles: readonly number[],
  known: ReadonlyMap<number, readonly PlacedSentence[]>,
): PlacedSentence[] {
  if (shingles.length < FEWEST_SHARED) return [];
  const shared = new Map<PlacedSentence, number>();
  for (const shingle of shingles) {
    for (const holder of known.get(shingle) ?? []) shared.set(holder, (shared.get(holder) ?? 0) + 1);
  }
  return [...shared]
    .filter(([, count]) => count >= FEWEST_SHARED)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_COMPARED)
    .map(([placed]) => placed);
}

interface Nearest {
  readonly other: PlacedSentence;
  readonly changes: readonly WordChange[];
}

/** The one that differs least from a sentence, the first of several; null where all differ too much. */
function nearestOf({ sentence }: PlacedSentence, others: readonly PlacedSentence[]): Nearest | null {
  let nearest: (Nearest & Difference) | null = null;
  for (const other of others) {
    const difference = differenceFrom(other.sentence)(sentence);
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
    const [earlier, later] = [wordsIn(original), wordsIn(copy)];
    const most = Math.ceil(Math.max(earlier.length, later.length) * MOST_CHANGED);
    if (countUnshared(earlier, later) > 2 * most) return null;
    const changes = alignWords(earlier, later, 2 * (most + MOST_NUMBERS));
    if (changes === null || changes.length === 0) return null;
    const count = (among: readonly WordChange[], counted: (words: readonly Word[]) => number): number =>
      among.reduce((sum, change) => sum + Math.max(counted(change.earlier), counted(change.later)), 0);
    return count(changes, withoutNumbers) <= most
      ? { changes, changed: count(changes, ({ length }) => length) }
      : null;
  }),
);

const wordsIn = memoise(({ passage, span }: Sentence) => wordsOf(passage.reading.text, span));

/** How many words, numbers apart, only one of the two has, in whatever order: no alignment changes fewer. */
function countUnshared(some: readonly Word[], others: readonly Word[]): number {
  const balance = new Map<string, number>();
  for (const { text } of some) balance.set(text, (balance.get(text) ?? 0) + 1);
  for (const { text } of others) balance.set(text, (balance.get(text) ?? 0) - 1);
  let unshared = 0;
  for (const [text, difference] of balance) if (!isNumber({ text })) unshared += Math.abs(difference);
  return unshared;
}

const withoutNumbers = (words: readonly Word[]): number => words.filter((word) => !isNumber(word)).length;
