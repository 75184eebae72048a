import { quantitiesAgree } from "../../facts/quantities/quantities-agree.ts";
import { memoise } from "../../text/memoise.ts";
import type { Draft } from "../draft.ts";
import { ANNEX, readTitleArea } from "../title-area.ts";
import { areaOf, entriesByGroup, type IndexEntry } from "./indicator-index.ts";

/**
 * What a document says to others of its set: by group of the index, the numbers that no part claims. Where they contradict
 * each other nobody can tell which of them others should agree with, so they say nothing.
 */
export const statedValues = memoise((draft: Draft): ReadonlyMap<string, readonly IndexEntry[]> => {
  const stated = new Map<string, readonly IndexEntry[]>();
  for (const [group, entries] of entriesByGroup(draft)) {
    const own = entries.filter(({ mention }) => areaOf(draft)(mention) !== "part");
    const [first] = own;
    if (first !== undefined && own.every((each) => agree(first, each))) stated.set(group, own);
  }
  return stated;
});

function agree(a: IndexEntry, b: IndexEntry): boolean {
  return quantitiesAgree(a.mention.target.measurement.quantity, b.mention.target.measurement.quantity);
}

/** One indicator in two documents. */
export interface PairAcross {
  readonly own: IndexEntry;
  readonly other: IndexEntry;
}

/**
 * Each number of a draft with what another document of its set gives the same indicator for the same time, where both are
 * surely of one area. Of a state one of the two must be of the whole, of a deed both, since annexes deal deeds out among
 * those who do them.
 */
export function* pairsAcross(draft: Draft, otherDraft: Draft): Generator<PairAcross> {
  const sameArea = areaComparison(draft, otherDraft);
  for (const [group, entries] of statedValues(draft)) {
    const others = statedValues(otherDraft).get(group) ?? [];
    const other = others.find((each) => isWhole(each, otherDraft)) ?? others[0];
    if (other === undefined) continue;
    for (const own of entries) {
      const wholes = Number(isWhole(own, draft)) + Number(isWhole(other, otherDraft));
      if (sameArea(own, other) && wholes >= (own.mention.verb === "" ? 1 : 2)) yield { own, other };
    }
  }
}

/**
 * Whether numbers of two documents are of one area: the titles name the same, or one opens an annex and names none, or
 * both numbers say it (全县). Titles that name different ones, or a number that is of another than they name, settle it.
 */
function areaComparison(draft: Draft, otherDraft: Draft): (own: IndexEntry, other: IndexEntry) => boolean {
  const [area, otherArea] = [readTitleArea(draft.profile.title), readTitleArea(otherDraft.profile.title)];
  if (area !== "" && otherArea !== "" && area !== otherArea) return () => false;
  const named = area || otherArea;
  const isOne =
    (area !== "" && area === otherArea) ||
    (area === "" && isAnnex(draft)) ||
    (otherArea === "" && isAnnex(otherDraft));
  return (own, other) => {
    const [one, two] = [own.mention.key.area, other.mention.key.area];
    const isOfNamed = named === "" || (named.endsWith(one) && named.endsWith(two));
    return isOfNamed && (isOne || (one !== "" && one === two));
  };
}

function isAnnex({ passages: [first], profile: { title } }: Draft): boolean {
  return ANNEX.test(first?.passage.reading.text ?? "") || ANNEX.test(title);
}

function isWhole({ mention }: IndexEntry, draft: Draft): boolean {
  return areaOf(draft)(mention) === "whole";
}
