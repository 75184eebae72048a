import { EACH_INDUSTRY, INDUSTRY, OUTPUT } from "../../language/part-words.ts";
import { itemsWithin } from "../../text/sorted-items.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { type CountedSentence, clauseBefore, coreOf, type Part } from "./part-list.ts";
import { partsInTurn } from "./parts-in-turn.ts";
import { isIncrease } from "./rises.ts";
import { type SumStatement, toStatement } from "./sum-statement.ts";

/** In characters, from what is produced in all to the first industry, and from one industry to the next. */
const FURTHEST = 160;
const NEAR = 60;

/**
 * The three industries together produce all there is: 生产总值540亿元，增长5%。第一产业增加值70亿元，…；第二产业增加值230亿元，…；第三产业增加值240亿元, or 三次产业增加值分别为
 * 70亿元、230亿元和240亿元.
 */
export function partsOfOutput({ text, span, quantities }: CountedSentence): SumStatement[] {
  const within = itemsWithin(quantities, span, coreOf).filter(({ kind }) => kind === "money");
  return within.flatMap((first, at): SumStatement[] => {
    const parts = industriesFrom(text, within, at);
    if (parts === null || parts.some(({ quantity }) => isIncrease(text, quantity))) return [];
    const start = Math.max(0, first.core.start - FURTHEST);
    const total = itemsWithin(quantities, { start, end: first.core.start }, coreOf).findLast(
      (quantity) => quantity.kind === "money" && isOutput(text, quantity),
    );
    return total === undefined || isIncrease(text, total)
      ? []
      : [toStatement(text, total, parts, "all", "surely")];
  });
}

/** The numbers of the first, second and third industry, of which the first stands at `at`. */
function industriesFrom(text: string, numbers: readonly Quantity[], at: number): readonly Part[] | null {
  const first = numbers[at] as Quantity;
  if (EACH_INDUSTRY.test(clauseBefore(text, first.span.start)))
    return partsInTurn(text, INDUSTRY.map(String), numbers, at);
  const row = numbers.slice(at, at + INDUSTRY.length);
  const areNamed = INDUSTRY.every((industry, index) => {
    const number = row[index];
    const before = row[index - 1];
    if (number === undefined) return false;
    if (before !== undefined && number.core.start - before.core.end > NEAR) return false;
    return industry.test(clauseBefore(text, number.span.start).replace(/^.*、/su, ""));
  });
  return areNamed ? row.map((quantity) => ({ quantity, name: "", words: quantity.core })) : null;
}

/** 生产总值540亿元, 生产总值达到540亿元: not what each person makes of it. */
function isOutput(text: string, { span }: Quantity): boolean {
  return OUTPUT.test(clauseBefore(text, span.start));
}
