import { clauseBefore } from "../../facts/clause-before.ts";
import type { Passage } from "../../facts/passage.ts";
import { addUp } from "../../facts/quantities/add-up.ts";
import { countAlike } from "../../facts/quantities/count-alike.ts";
import { numbersWithin } from "../../facts/quantities/numbers-within.ts";
import type { Quantity } from "../../facts/quantities/quantity.ts";
import { MEASURED_IN_ALL, NUMBER_OF_HEADING } from "../../language/part-words.ts";
import { NOT_ADDED_ROW } from "../../language/table-words.ts";
import { memoiseWhere } from "../../text/memoise.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import type { Section } from "../outline.ts";
import { textOf } from "../table-grid.ts";
import { toleranceOf } from "./column-sums.ts";
import { sumOfItems } from "./items-below.ts";
import type { PlacedNumber, PlacedSum } from "./placed-sum.ts";

/** Totals whose parts are set out below them: in the headings of the next level, in a paragraph for each, or in items. */
export function findPartsBelow(draft: Draft): PlacedSum[] {
  const ofHeadings = sumsOfHeadings(draft.outline);
  const totals = new Set(ofHeadings.map(({ total }) => total.placed));
  return [
    ...ofHeadings,
    ...draft.passages.flatMap((placed) => [
      ...sumBelow(placed, draft),
      ...(totals.has(placed) ? [] : sumOfItems(placed, draft)),
    ]),
  ];
}

// ── 一、渔港项目（25项）, with （一）新建（15项） and （二）改建（10项） below ──

function sumsOfHeadings({ opening, children }: Section): PlacedSum[] {
  const below = children.flatMap(sumsOfHeadings);
  const total = opening === null ? null : numberOfHeading(opening);
  if (total === null || children.length < 2) return below;
  const parts = children.flatMap((child) => (child.opening && numberOfHeading(child.opening)) ?? []);
  const areAll = parts.length === children.length && parts.every((part) => isPartOf(part, total));
  return areAll ? [toSum(total, parts, "all"), ...below] : below;
}

function numberOfHeading(placed: PlacedPassage): PlacedNumber | null {
  const text = textOf(placed);
  if (!NUMBER_OF_HEADING.test(text) || NOT_ADDED_ROW.test(text)) return null;
  const quantity = placed.passage.quantities.at(-1);
  return quantity === undefined || quantity.bound !== "exact" || quantity.max !== undefined
    ? null
    : { placed, quantity };
}

// ── 总面积60平方公里，分为甲区、乙区, and then a paragraph that begins with each name ──

/** How many passages below may set out parts. */
const FURTHEST_BELOW = 12;
/** In characters: shorter words may begin a paragraph by chance. */
const SHORTEST_NAME = 4;
/** In characters, of the names behind a total; and of a paragraph for one of them: work stays linear. */
const LONGEST_DIVISION = 200;
const LONGEST_PARAGRAPH = 1000;

/** The numbers of a passage that say how much there is in all, with what they measure. */
const measuredInAll = memoiseWhere(
  ({ cell, quantities }) => cell === null && quantities.length > 0,
  ({ reading, quantities }: Passage) =>
    quantities.flatMap((quantity) => {
      const measured = MEASURED_IN_ALL.exec(clauseBefore(reading.text, quantity.core.start))?.[1];
      return measured === undefined ? [] : { quantity, measured };
    }),
);

function sumBelow(placed: PlacedPassage, { passages }: Draft): PlacedSum[] {
  const text = textOf(placed);
  return measuredInAll(placed.passage).flatMap(({ quantity, measured }): PlacedSum[] => {
    const named = text.slice(quantity.span.end, quantity.span.end + LONGEST_DIVISION);
    const below = passages.slice(placed.index + 1, placed.index + 1 + FURTHEST_BELOW);
    const parts = below.flatMap((each): PlacedNumber[] => {
      const own = named.includes(beginningOf(each)) ? numberMeasuring(each, measured, quantity) : undefined;
      return own === undefined ? [] : [{ placed: each, quantity: own }];
    });
    const total = { placed, quantity };
    return parts.length > 1 ? [toSum(total, parts, "some")] : [];
  });
}

function beginningOf({ passage: { reading, numbering } }: PlacedPassage): string {
  const start = numbering?.length ?? 0;
  const words = reading.text.slice(start, start + SHORTEST_NAME);
  return words.length < SHORTEST_NAME ? reading.text : words;
}

/** The number of a passage that measures what its total does, if it is the only one. */
function numberMeasuring(
  { passage }: PlacedPassage,
  measured: string,
  total: Quantity,
): Quantity | undefined {
  const { text } = passage.reading;
  if (text.length > LONGEST_PARAGRAPH) return undefined;
  const [own, another] = numbersWithin(passage.quantities, { start: 0, end: text.length }).filter(
    (quantity) =>
      countAlike(quantity, total) &&
      text
        .slice(Math.max(0, quantity.core.start - measured.length - 2), quantity.core.start)
        .includes(measured),
  );
  return another === undefined ? own : undefined;
}

function isPartOf({ quantity }: PlacedNumber, total: PlacedNumber): boolean {
  return countAlike(quantity, total.quantity);
}

function toSum(total: PlacedNumber, parts: readonly PlacedNumber[], extent: PlacedSum["extent"]): PlacedSum {
  const sum = addUp(parts.map(({ quantity }) => quantity.value));
  const tolerance = extent === "all" ? 0 : toleranceOf([total, ...parts], false);
  return { of: "below", total, parts, sum, extent, tolerance };
}
