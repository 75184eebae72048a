import { clauseBefore } from "../../facts/clause-before.ts";
import { addUp } from "../../facts/quantities/add-up.ts";
import type { Quantity } from "../../facts/quantities/quantity.ts";
import { isAddable } from "../../facts/sums/lists/addable.ts";
import { isForEach } from "../../facts/sums/lists/rates.ts";
import { isIncrease } from "../../facts/sums/lists/rises.ts";
import { COUNTS_ALL, LISTS_ALL } from "../../language/part-words.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import { textOf } from "../table-grid.ts";
import { toleranceOf } from "./column-sums.ts";
import type { PlacedNumber, PlacedSum } from "./placed-sum.ts";

/** More items are no list that anybody adds up. */
const MOST_ITEMS = 40;

/**
 * A total and the items set out below it, each with a number in its unit: 新建泊位共60个：, and then （1）石桥镇20个, （2）青石镇40个. The total is the last number of a
 * passage that ends in ：, or of one that the items stand under.
 */
export function sumOfItems(placed: PlacedPassage, draft: Draft): PlacedSum[] {
  const { passage, section } = placed;
  const text = textOf(placed).trimEnd();
  if (passage.cell !== null || passage.quantities.length === 0) return [];
  const leadsIn = text.endsWith("：");
  if (!leadsIn && section.opening !== placed) return [];
  const total = passage.quantities.findLast((each) => isAddable(text, each) && !isIncrease(text, each));
  if (total === undefined || isForEach(text, total)) return [];
  const items = itemsBelow(placed, draft);
  const parts = items.flatMap((item): PlacedNumber[] => {
    const quantity = item.passage.quantities.find((each) => isPartOf(textOf(item), each, total));
    return quantity === undefined ? [] : [{ placed: item, quantity }];
  });
  if (parts.length < 2 || parts.length < items.length) return [];
  const saysAll =
    leadsIn &&
    COUNTS_ALL.test(clauseBefore(text, total.span.start)) &&
    LISTS_ALL.test(text.slice(total.core.end));
  return [
    {
      of: "below",
      total: { placed, quantity: total },
      parts,
      sum: addUp(parts.map(({ quantity }) => quantity.value)),
      extent: saysAll ? "all" : "some",
      tolerance: addUp([{ placed, quantity: total }, ...parts].map(roundingOf)),
    },
  ];
}

/** By how much a number may be off for being rounded: 432亿元 beside 61.25亿元 by half of what its last place stands for. */
function roundingOf(number: PlacedNumber): number {
  return toleranceOf([number], number.quantity.kind === "count");
}

function isPartOf(text: string, quantity: Quantity, total: Quantity): boolean {
  return quantity.unit === total.unit && isAddable(text, quantity);
}

/** The numbered lines, items or lines behind —— right below, in one run: where another style begins or the numbers begin anew, it is another list. */
function itemsBelow({ index, section }: PlacedPassage, { passages }: Draft): readonly PlacedPassage[] {
  const openings = section.children.flatMap(({ opening }) =>
    opening !== null && opening.index > index ? [opening] : [],
  );
  const dashes = passages.slice(index + 1, index + 1 + MOST_ITEMS);
  const end = dashes.findIndex((each) => !textOf(each).startsWith("——"));
  const items = openings[0]?.index === index + 1 ? openings : dashes.slice(0, end < 0 ? MOST_ITEMS : end);
  const other = items.findIndex((each, at) => at > 0 && !goesOn(items[at - 1] as PlacedPassage, each));
  return items.slice(0, other < 0 ? MOST_ITEMS : other);
}

function goesOn(before: PlacedPassage, next: PlacedPassage): boolean {
  const [a, b] = [before.passage.numbering, next.passage.numbering];
  return a === null || b === null ? a === b : a.style === b.style && a.value < b.value;
}
