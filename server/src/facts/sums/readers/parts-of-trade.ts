import { EXPORTS, IMPORTS, TRADE_IN_ALL } from "../../../language/trade-words.ts";
import { clauseBefore } from "../../clause-before.ts";
import { comesNear } from "../lists/comes-near.ts";
import { type CountedSentence, partOf } from "../lists/part-list.ts";
import { type SumStatement, toStatement } from "../lists/sum-statement.ts";

/** 进出口总额80亿元，增长7%；出口50亿元，增长6%；进口30亿元: what is sold abroad and what is bought there are all the trade with it, in whatever order one sentence tells them. */
export function partsOfTrade({ text, numbers }: CountedSentence): SumStatement[] {
  const money = numbers.filter(
    ({ kind, bound, max }) => kind === "money" && bound === "exact" && max === undefined,
  );
  const told = (words: RegExp) => money.filter(({ span }) => words.test(clauseBefore(text, span.start)));
  const [totals, sold, bought] = [told(TRADE_IN_ALL), told(EXPORTS), told(IMPORTS)];
  const [total] = totals;
  const parts = [...sold, ...bought];
  // 去年出口40亿元，今年出口50亿元: of one time and one place alone.
  if (total === undefined || totals.length + sold.length + bought.length !== 3 || sold.length !== 1)
    return [];
  if (parts.some(({ unit }) => unit !== total.unit) || !comesNear(parts, total)) return [];
  return [
    toStatement(
      text,
      total,
      parts.map((part) => partOf(part)),
      "all",
      "surely",
    ),
  ];
}
