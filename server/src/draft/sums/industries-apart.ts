import { clauseBefore } from "../../facts/clause-before.ts";
import type { Passage } from "../../facts/passage.ts";
import { addUp } from "../../facts/quantities/add-up.ts";
import type { Quantity } from "../../facts/quantities/quantity.ts";
import { NUMBERED_INDUSTRY, OUTPUT, OUTPUT_OF_ALL } from "../../language/part-words.ts";
import { memoiseWhere } from "../../text/memoise.ts";
import type { Draft } from "../draft.ts";
import type { PlacedNumber, PlacedSum } from "./placed-sum.ts";

/** What a passage says is produced in all, and by which of the three industries. */
interface Output {
  readonly quantity: Quantity;
  /** −1 of all. */
  readonly industry: number;
  /** Whether it is that of the whole area, and exactly so much. */
  readonly isSure: boolean;
}

const outputsIn = memoiseWhere(
  ({ cell, quantities }) => cell === null && quantities.some(({ unit }) => unit === "元"),
  ({ reading: { text }, quantities }: Passage): readonly Output[] =>
    quantities.flatMap((quantity): Output[] => {
      if (quantity.unit !== "元") return [];
      const words = clauseBefore(text, quantity.span.start);
      const isSure = quantity.bound === "exact" && quantity.max === undefined;
      if (OUTPUT.test(words))
        return [{ quantity, industry: -1, isSure: isSure && OUTPUT_OF_ALL.test(words) }];
      const industry = NUMBERED_INDUSTRY.findIndex((name) => name.test(words));
      return industry < 0 ? [] : [{ quantity, industry, isSure }];
    }),
);

/**
 * 地区生产总值318亿元, and paragraphs later 一产增加值126亿元 and 三产增加值231亿元: the least that is told of each industry, where together they are more than the
 * most that is told of all. Where any of what is told is of another area or open, nobody knows of what they are.
 */
export function findIndustriesApart(draft: Draft): PlacedSum[] {
  const told = draft.passages.flatMap((placed) =>
    outputsIn(placed.passage).map((each) => ({ placed, ...each })),
  );
  const wholes = told.filter(({ industry }) => industry < 0);
  const [first] = wholes;
  if (first === undefined || told.some(({ isSure }) => !isSure)) return [];
  const total = wholes.reduce((a, b) => (b.quantity.value > a.quantity.value ? b : a), first);
  const parts = NUMBERED_INDUSTRY.flatMap((_, at): PlacedNumber[] => {
    const own = told.filter(({ industry }) => industry === at);
    const [one] = own;
    return one === undefined
      ? []
      : [own.reduce((a, b) => (b.quantity.value < a.quantity.value ? b : a), one)];
  });
  // In one passage they are read as its sentences say.
  if (parts.length < 2 || parts.every(({ placed }) => placed === total.placed)) return [];
  const sum = addUp(parts.map(({ quantity }) => quantity.value));
  const scale = total.quantity.scale;
  const tolerance = Math.max(scale, ...parts.map(({ quantity }) => quantity.scale));
  return sum > total.quantity.value + tolerance
    ? [{ of: "below", total, parts, sum, extent: "some", tolerance }]
    : [];
}
