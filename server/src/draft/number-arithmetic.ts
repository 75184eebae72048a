import { findGrowthStatements } from "../facts/growth/growth-statements.ts";
import { reckon } from "../facts/growth/reckon-growth.ts";
import type { Passage } from "../facts/passage.ts";
import { addUp } from "../facts/quantities/add-up.ts";
import type { Quantity } from "../facts/quantities/quantity.ts";
import { rewriteQuantity } from "../facts/quantities/rewrite-quantity.ts";
import { findSumStatements } from "../facts/sums/sum-statements.ts";
import { writeSum } from "../facts/sums/write-sum.ts";
import { memoise } from "../text/memoise.ts";
import type { Draft } from "./draft.ts";
import type { StatedNumber, Target } from "./target.ts";
import { yearlyTotals } from "./yearly/yearly-totals.ts";

/** A calculation that the text invites, with the numbers that take part in it. */
interface Calculation {
  readonly terms: readonly Quantity[];
  /** With its result, in signs that any language reads: 15家×3年＝45家. */
  readonly formula: string;
}

/** The calculations that a number takes part in, within its sentence or with numbers elsewhere. */
export function arithmeticOf(draft: Draft, { placed, measurement }: Target): readonly string[] {
  const { core } = measurement.quantity;
  return [...yearlyIn(draft), ...calculationsIn(placed.passage)]
    .filter(({ terms }) => terms.includes(measurement.quantity) || terms.some((term) => term.core === core))
    .map(({ formula }) => formula);
}

const yearlyIn = memoise((draft: Draft): readonly Calculation[] =>
  yearlyTotals(draft).map(({ yearly, total, years }) => ({
    terms: [yearly.measurement.quantity, total.measurement.quantity],
    formula: `${writtenOf(yearly)}×${years}年＝${writeProduct(yearly, years)}`,
  })),
);

const calculationsIn = memoise((passage: Passage): readonly Calculation[] => {
  const { reading, sentences, quantities } = passage;
  const sums = findSumStatements(reading.text, sentences, quantities)
    .filter(({ parts }) => parts.length > 1)
    .map((statement): Calculation => {
      const parts = statement.parts.map(({ quantity }) => quantity);
      const sum = addUp(parts.map(({ value }) => value));
      return { terms: [statement.total.quantity, ...parts], formula: writeSum(statement, sum) };
    });
  const changes = findGrowthStatements(passage).flatMap((statement): Calculation[] => {
    if (statement.kind !== "change" || statement.open !== null) return [];
    const { arithmetic } = reckon(statement, reading.text);
    const { base, result, change } = statement;
    return arithmetic === "" ? [] : [{ terms: [base, result, change], formula: arithmetic }];
  });
  return [...sums, ...changes];
});

/** What a yearly number comes to in so many years, in its unit; 10—15项 for 2—3项. */
export function writeProduct(yearly: StatedNumber, years: number): string {
  const { quantity } = yearly.measurement;
  const { value, max, unit } = quantity;
  const product = addUp([value * years]);
  if (max !== undefined) return `${product}—${addUp([max * years])}${unit}`;
  return rewriteQuantity(writtenOf(yearly), quantity, product) ?? `${product}${unit}`;
}

/** A number with its unit, without bound words, as written. */
export function writtenOf({ placed, measurement }: StatedNumber): string {
  const { start, end } = measurement.quantity.core;
  return placed.passage.reading.text.slice(start, end);
}
