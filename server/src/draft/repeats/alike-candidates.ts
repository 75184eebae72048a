import type { Passage } from "../../facts/passage.ts";
import { SeenTwice } from "../../text/seen-twice.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
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
  readonly #all: Holder[] = [];
  /** By mark; holders are numbered as they come. */
  readonly #holders = new Map<number, number[]>();
  /** By holder: how many of the marks in question it has, and 0 while none are. */
  readonly #shared: number[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  add(added: Holder, marks: readonly number[]): void {
    const holder = this.#all.push(added) - 1;
    this.#shared.push(0);
    for (const mark of marks) {
      const holders = this.#holders.get(mark);
      if (holders === undefined) this.#holders.set(mark, [holder]);
      else if (holders.length < this.#most) holders.push(holder);
    }
  }

  /** The holders of each of these marks, mark by mark. */
  of(marks: readonly number[]): Holder[] {
    return marks
      .flatMap((mark) => this.#holders.get(mark) ?? [])
      .map((holder) => this.#all[holder] as Holder);
  }

  /** So many of those that hold the most of these marks, the first of them first; none that holds fewer than `fewest`. */
  likeliest(marks: readonly number[], fewest: number, most: number): Holder[] {
    const met: number[] = [];
    for (const mark of marks) {
      for (const holder of this.#holders.get(mark) ?? []) {
        const shared = this.#shared[holder] as number;
        if (shared === 0) met.push(holder);
        this.#shared[holder] = shared + 1;
      }
    }
    const likeliest: number[] = [];
    for (const holder of met) {
      const shared = this.#shared[holder] as number;
      let at = likeliest.length;
      while (at > 0 && (this.#shared[likeliest[at - 1] as number] as number) < shared) at -= 1;
      if (shared < fewest || at === most) continue;
      likeliest.splice(at, 0, holder);
      likeliest.length = Math.min(likeliest.length, most);
    }
    for (const holder of met) this.#shared[holder] = 0;
    return likeliest.map((holder) => this.#all[holder] as Holder);
  }
}
