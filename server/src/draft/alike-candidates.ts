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
  const marked = telling.flatMap(({ all }) => all);
  const seen = new SeenTwice(marked.reduce((sum, { marks }) => sum + marks.length, 0));
  for (const { marks } of marked) for (const mark of marks) seen.add(mark);
  const keys = new Set<string>();
  const candidates: Candidate<Words>[] = [];
  for (const { placed, all } of telling) {
    for (const words of all) {
      const marks = words.marks.filter((mark) => seen.has(mark));
      if (marks.length < fewestShared || keys.has(words.key)) continue;
      keys.add(words.key);
      candidates.push({ placed, words, marks });
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

  /** The holders of each of these marks, mark by mark: who holds several comes as often. */
  of(marks: readonly number[]): Holder[] {
    return marks.flatMap((mark) => this.#holders.get(mark) ?? []);
  }
}
