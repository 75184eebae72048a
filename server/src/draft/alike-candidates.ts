import type { Passage } from "../facts/passage.ts";
import { SeenTwice } from "../text/seen-twice.ts";
import type { Draft, PlacedPassage } from "./draft.ts";
import { tellingPassages } from "./telling-clauses.ts";

/** Words with hashes of some of them that nearly the same words would share. */
export interface Marked {
  /** Words with equal keys say the same. */
  readonly key: string;
  readonly marks: readonly number[];
}

/** Words in their place, with those of their marks that others may have too. */
export interface Candidate<Words extends Marked> {
  readonly placed: PlacedPassage;
  readonly words: Words;
  readonly marks: readonly number[];
}

/** The words of a document that may share so many marks with others of it, in order; each where they stand first. */
export function findCandidates<Words extends Marked>(
  draft: Draft,
  wordsIn: (passage: Passage) => readonly Words[],
  fewestShared: number,
): Candidate<Words>[] {
  const telling = tellingPassages(draft).flatMap((each) =>
    each === null || each.isFormal ? [] : { placed: each.placed, all: wordsIn(each.placed.passage) },
  );
  let count = 0;
  for (const { all } of telling) for (const { marks } of all) count += marks.length;
  const seen = new SeenTwice(count);
  for (const { all } of telling) for (const { marks } of all) for (const mark of marks) seen.add(mark);
  const keys = new Set<string>();
  const candidates: Candidate<Words>[] = [];
  for (const { placed, all } of telling) {
    for (const words of all) {
      let shared = 0;
      for (const mark of words.marks) if (seen.has(mark)) shared += 1;
      if (shared < fewestShared || keys.has(words.key)) continue;
      keys.add(words.key);
      candidates.push({ placed, words, marks: words.marks.filter((mark) => seen.has(mark)) });
    }
  }
  return candidates;
}

/** Those who had a mark first, so many for each mark. */
export class MarkHolders<Holder> {
  readonly #most: number;
  readonly #holders = new Map<number, Holder[]>();

  constructor(most: number) {
    this.#most = most;
  }

  add(holder: Holder, marks: readonly number[]): void {
    for (const mark of marks) {
      const holders = this.#holders.get(mark);
      if (holders === undefined) this.#holders.set(mark, [holder]);
      else if (holders.length < this.#most) holders.push(holder);
    }
  }

  /** The holders of these marks, those of the first mark first, with how many of them they hold. */
  of(marks: readonly number[]): ReadonlyMap<Holder, number> {
    const shared = new Map<Holder, number>();
    for (const mark of marks)
      for (const holder of this.#holders.get(mark) ?? []) shared.set(holder, (shared.get(holder) ?? 0) + 1);
    return shared;
  }
}
