import { AND_ALL, TO_NEXT_OF_ALL } from "../../../language/part-words.ts";
import { countAlike } from "../../quantities/count-alike.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { comesNear } from "../lists/comes-near.ts";
import { type CountedSentence, partOf } from "../lists/part-list.ts";
import { isForEach } from "../lists/rates.ts";
import { isIncrease } from "../lists/rises.ts";
import { type SumStatement, toStatement } from "../lists/sum-statement.ts";

/** Two may be examples. */
const FEWEST = 3;

/** 出台“春耕”31条、“秋收”28条、“冬储”60条等119条措施: several, each with its number, and with 等 right behind them what they come to. */
export function partsUpToAll({ text, numbers }: CountedSentence): SumStatement[] {
  return numbers.flatMap((total, at): SumStatement[] => {
    if (isElse(text, total)) return [];
    const run: Quantity[] = [];
    for (let index = at - 1; index >= 0; index -= 1) {
      const next = numbers[index] as Quantity;
      const [after] = run;
      const gap = text.slice(next.core.end, (after ?? total).span.start);
      if (!(after === undefined ? AND_ALL : TO_NEXT_OF_ALL).test(gap)) break;
      if (!countAlike(next, total) || isElse(text, next)) return [];
      run.unshift(next);
    }
    if (run.length < FEWEST || !comesNear(run, total)) return [];
    return [
      toStatement(
        text,
        total,
        run.map((part) => partOf(part)),
        "all",
        "surely",
      ),
    ];
  });
}

function isElse(text: string, quantity: Quantity): boolean {
  const { bound, max } = quantity;
  return bound !== "exact" || max !== undefined || isForEach(text, quantity) || isIncrease(text, quantity);
}
