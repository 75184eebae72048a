import { EACH_INDUSTRY, NUMBERED_INDUSTRY, OUTPUT } from "../../../language/part-words.ts";
import { clauseBefore } from "../../clause-before.ts";
import { numbersWithin } from "../../quantities/numbers-within.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { type CountedSentence, partOf } from "../lists/part-list.ts";
import { rowInTurn } from "../lists/parts-in-turn.ts";
import { isIncrease } from "../lists/rises.ts";
import { type SumStatement, toStatement } from "../lists/sum-statement.ts";

/** In characters, from what is produced in all to the first industry, and from one industry to the next. */
const FURTHEST = 160;
const NEAR = 60;

/**
 * The three industries together produce all there is: 生产总值540亿元，增长5%。第一产业增加值70亿元，…；第二产业增加值230亿元，…；第三产业增加值240亿元, or 三次产业增加值分别为
 * 70亿元、230亿元和240亿元.
 */
export function partsOfOutput({ text, quantities, numbers }: CountedSentence): SumStatement[] {
  const amounts = numbers.filter(({ kind }) => kind === "money");
  return amounts.flatMap((first, at): SumStatement[] => {
    const row = industriesFrom(text, amounts, at);
    if (row.length < NUMBERED_INDUSTRY.length || row.some((amount) => isIncrease(text, amount))) return [];
    const before = { start: Math.max(0, first.core.start - FURTHEST), end: first.core.start };
    const total = numbersWithin(quantities, before).findLast(
      (quantity) => quantity.kind === "money" && isOutput(text, quantity),
    );
    if (total === undefined || isIncrease(text, total)) return [];
    const parts = row.map((amount) => partOf(amount));
    return [toStatement(text, total, parts, "all", "surely")];
  });
}

/** The amounts of the first, second and third industry, of which the first stands at `at`; fewer where not all are told. */
function industriesFrom(text: string, amounts: readonly Quantity[], at: number): readonly Quantity[] {
  const first = amounts[at] as Quantity;
  if (EACH_INDUSTRY.test(clauseBefore(text, first.span.start)))
    return rowInTurn(text, amounts, at).slice(0, NUMBERED_INDUSTRY.length);
  const row = amounts.slice(at, at + NUMBERED_INDUSTRY.length);
  return row.filter((amount, index) => {
    const before = row[index - 1];
    const isNear = before === undefined || amount.core.start - before.core.end <= NEAR;
    return (
      isNear && NUMBERED_INDUSTRY[index]?.test(clauseBefore(text, amount.span.start).replace(/^.*、/su, ""))
    );
  });
}

/** 生产总值540亿元, 生产总值达到540亿元: not what each person makes of it. */
function isOutput(text: string, { span }: Quantity): boolean {
  return OUTPUT.test(clauseBefore(text, span.start));
}
