import { matchAt } from "../../../language/match-at.ts";
import { OPENS_SORTS } from "../../../language/part-words.ts";
import { countAlike } from "../../quantities/count-alike.ts";
import { nounBehind } from "../lists/noun-behind.ts";
import { type CountedSentence, listEnd, type Part, partOf, readParts } from "../lists/part-list.ts";
import { type SumStatement, toStatement } from "../lists/sum-statement.ts";

/** In characters, at the end of what a total counts: 主要**指标**. */
const NOUN = 2;
/** A part that exceeds the total by more is of something else. */
const FURTHEST = 1.5;

/**
 * 24个主要指标，包括…等16个预期性指标，以及…等8个约束性指标: the numbers of a sentence that count what the total counts, each of another
 * sort, where other words stand between them than a list of parts has.
 */
export function partsOfOneNoun(sentence: CountedSentence): SumStatement[] {
  const { text, span, numbers } = sentence;
  return numbers.flatMap((total, index): SumStatement[] => {
    const noun = nounBehind(text, total);
    const open = total.core.end + noun.length;
    const from = open + matchAt(OPENS_SORTS, text, open).length;
    if (from === open || noun.length < NOUN) return [];
    // Behind 其中 a list of parts is read as such.
    const isRead =
      text[open] === "，" &&
      readParts(sentence, { start: from, end: listEnd(text, from, span.end) }).length > 1;
    if (isRead) return [];
    const parts = numbers.slice(index + 1).flatMap((quantity): Part[] => {
      const name = nounBehind(text, quantity);
      const isSort = name.length > NOUN && name.endsWith(noun.slice(-NOUN)) && countAlike(quantity, total);
      return isSort ? [partOf(quantity, name)] : [];
    });
    const names = new Set(parts.map(({ name }) => name));
    const areSorts =
      names.size === parts.length && parts.every(({ quantity }) => quantity.value < total.value * FURTHEST);
    return parts.length > 1 && areSorts ? [toStatement(text, total, parts, "some")] : [];
  });
}
