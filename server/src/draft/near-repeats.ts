import { memoise } from "../text/memoise.ts";
import { alignWords, isNumber, type Word, type WordChange, wordsOf } from "./align-words.ts";
import type { Draft } from "./draft.ts";
import { likenessOf } from "./likeness.ts";
import { LAST_LISTED_COPY } from "./repeated-runs.ts";
import type { RunPart } from "./repeats.ts";
import { lowestShingles } from "./shingles.ts";
import { countClauses, tellingClauses } from "./telling-clauses.ts";

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

interface Sentence {
  readonly part: RunPart;
  /** Sentences with equal keys say the same. */
  readonly key: string;
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
  const known = new Map<number, Sentence[]>();
  const keys = new Set<string>();
  const repeats: NearRepeat[] = [];
  const list = (
    copy: Sentence,
    original: Sentence,
    changes: readonly WordChange[],
    isEcho: boolean,
  ): void => {
    const { family } = copy;
    family.copies += 1;
    if (family.copies > LAST_LISTED_COPY) (family.last as Mutable<NearRepeat>).copies = family.copies;
    else {
      family.last = { copy: copy.part, original: original.part, changes, isEcho, copies: null };
      repeats.push(family.last);
    }
  };
  for (const sentence of sentencesOf(draft)) {
    if (keys.has(sentence.key)) continue;
    keys.add(sentence.key);
    const shingles = lowestShingles(sentence.key);
    const nearest = nearestOf(sentence, likeliest(shingles, known));
    if (nearest !== null) {
      sentence.family = nearest.other.family;
      const likeness = likenessOf(draft, sentence.part, nearest.other.part, nearest.changes);
      if (likeness !== "parallel") list(sentence, nearest.other, nearest.changes, likeness === "echo");
    }
    for (const shingle of shingles) {
      const holders = known.get(shingle);
      if (holders === undefined) known.set(shingle, [sentence]);
      else if (holders.length < MOST_KNOWN) holders.push(sentence);
    }
  }
  return repeats;
});

/** The sentences of a document that are long enough, in order. */
function* sentencesOf(draft: Draft): Iterable<Sentence> {
  let key = "";
  let weight = 0;
  let clauses = 0;
  let start = 0;
  for (const item of tellingClauses(draft)) {
    if (item === null) continue;
    const { placed, clause } = item;
    if (clause.opensSentence) {
      key = "";
      weight = 0;
      clauses = 0;
      start = clause.span.start;
    }
    key += clause.key;
    weight += item.weight;
    clauses += 1;
    if (!clause.closesSentence || weight < SHORTEST_SENTENCE) continue;
    const isWhole = clauses === countClauses(placed.passage);
    yield {
      part: { placed, span: { start, end: clause.span.end }, isWhole, weight },
      key,
      family: { copies: 1, last: null },
    };
  }
}

/** Those that share most with a sentence, the first of them first. */
function likeliest(shingles: readonly number[], known: ReadonlyMap<number, readonly Sentence[]>): Sentence[] {
  const shared = new Map<Sentence, number>();
  for (const shingle of shingles) {
    for (const holder of known.get(shingle) ?? []) shared.set(holder, (shared.get(holder) ?? 0) + 1);
  }
  return [...shared]
    .filter(([, count]) => count >= FEWEST_SHARED)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_COMPARED)
    .map(([sentence]) => sentence);
}

interface Nearest {
  readonly other: Sentence;
  readonly changes: readonly WordChange[];
  /** How many words differ. */
  readonly changed: number;
}

/** The one that differs least from a sentence, the first of several; null where all differ too much. */
function nearestOf(sentence: Sentence, others: readonly Sentence[]): Nearest | null {
  let nearest: Nearest | null = null;
  for (const other of others) {
    const changes = compare(sentence, other);
    if (changes === null) continue;
    const changed = changes.reduce(
      (sum, { earlier, later }) => sum + Math.max(earlier.length, later.length),
      0,
    );
    if (nearest === null || changed < nearest.changed) nearest = { other, changes, changed };
  }
  return nearest;
}

/** What differs between two sentences, null where too much or nothing does. */
function compare({ part: copy }: Sentence, { part: original }: Sentence): readonly WordChange[] | null {
  const [earlier, later] = [wordsIn(original), wordsIn(copy)];
  const most = Math.ceil(Math.max(earlier.length, later.length) * MOST_CHANGED);
  if (countUnshared(earlier, later) > 2 * most) return null;
  const changes = alignWords(earlier, later, 2 * (most + MOST_NUMBERS));
  if (changes === null || changes.length === 0) return null;
  const changed = changes.reduce(
    (sum, change) => sum + Math.max(count(change.earlier), count(change.later)),
    0,
  );
  return changed <= most ? changes : null;
}

const wordsIn = memoise(({ placed, span }: RunPart) => wordsOf(placed.passage.reading.text, span));

/** How many words, numbers apart, only one of the two has, in whatever order: no alignment changes fewer. */
function countUnshared(some: readonly Word[], others: readonly Word[]): number {
  const balance = new Map<string, number>();
  for (const { text } of some) balance.set(text, (balance.get(text) ?? 0) + 1);
  for (const { text } of others) balance.set(text, (balance.get(text) ?? 0) - 1);
  let unshared = 0;
  for (const [text, difference] of balance) if (!isNumber({ text })) unshared += Math.abs(difference);
  return unshared;
}

const count = (words: readonly Word[]): number => words.filter((word) => !isNumber(word)).length;
