import type { Passage } from "../../facts/passage.ts";
import { ANNEX_TITLE, DEEDS_TITLE } from "../../language/formal-lines.ts";
import { memoise } from "../../text/memoise.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import type { RunPart } from "./run-part.ts";
import { opensPassage } from "./run-place.ts";

/**
 * Whether an annex opens between two places: what it lists is taken from the text, and other annexes are texts of their own. What opens
 * its paragraph in both is no item that was listed, but a paragraph that stands twice.
 */
export function isAnnexed({ passages }: Draft, later: RunPart, earlier: RunPart): boolean {
  if (opensPassage(later) && opensPassage(earlier)) return false;
  const last = annexTitles(passages).findLast((index) => index <= later.placed.index);
  return last !== undefined && last > earlier.placed.index;
}

/** Where lines over annexes and lists of deeds stand, in order. */
const annexTitles = memoise((passages: readonly PlacedPassage[]): readonly number[] =>
  passages.filter(({ passage }) => isAnnexTitle(passage)).map(({ index }) => index),
);

function isAnnexTitle({ kind, numbering, reading: { text } }: Passage): boolean {
  return (
    kind !== "cell" &&
    numbering === null &&
    text.length <= LONGEST_TITLE &&
    (ANNEX_TITLE.test(text) || DEEDS_TITLE.test(text))
  );
}

/** Of an annex, in characters. */
const LONGEST_TITLE = 50;
