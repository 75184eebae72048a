import { BALANCE_CHANGED, INCOME_OF, LEFT_OVER, SPENDING_OF } from "../../../language/budget-words.ts";
import { clauseBefore } from "../../clause-before.ts";
import { numbersWithin } from "../../quantities/numbers-within.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { comesNear } from "../lists/comes-near.ts";
import { partOf } from "../lists/part-list.ts";
import { type SumStatement, toStatement } from "../lists/sum-statement.ts";

/** In characters, from an income to what is left of it. */
const FURTHEST = 200;

/**
 * 渔民保险基金收入86.9亿元；渔民保险基金支出81.3亿元。当年收支结余5.6亿元: what is spent and what is left are all that one account takes in, where nothing between says that more was added or
 * planned otherwise.
 */
export function partsOfIncome(text: string, quantities: readonly Quantity[]): SumStatement[] {
  if (!text.includes("结余")) return [];
  const money = quantities.filter(({ unit, bound }) => unit === "元" && bound === "exact");
  return money.flatMap((left): SumStatement[] => {
    // 结余-1477万元 takes away.
    if (!LEFT_OVER.test(wordsBefore(text, left)) || /[-−－]/.test(left.text)) return [];
    const before = numbersWithin(money, {
      start: Math.max(0, left.core.start - FURTHEST),
      end: left.core.start,
    });
    const spent = before.findLast((each) => SPENDING_OF.test(clauseBefore(text, each.span.start)));
    const account = spent && accountIn(SPENDING_OF, clauseBefore(text, spent.span.start));
    if (!spent || !account) return [];
    const income = before.findLast(
      (each) =>
        each.core.start < spent.core.start &&
        accountIn(INCOME_OF, clauseBefore(text, each.span.start)) === account,
    );
    if (income === undefined || BALANCE_CHANGED.test(text.slice(income.core.end, left.core.start))) return [];
    const parts = [spent, left];
    return comesNear(parts, income)
      ? [
          toStatement(
            text,
            income,
            parts.map((part) => partOf(part)),
            "all",
            "surely",
          ),
        ]
      : [];
  });
}

/** Of the sentence, as 收支相抵，当年结余 goes over a comma. */
function wordsBefore(text: string, { span }: Quantity): string {
  return text.slice(Math.max(0, span.start - LONGEST_SIGN), span.start);
}

/** In characters. */
const LONGEST_SIGN = 16;
/** In characters, of the end of an account's name; before it may stand the year and the place. */
const ACCOUNT = 4;

function accountIn(form: RegExp, said: string): string | undefined {
  return form.exec(said)?.[1]?.slice(-ACCOUNT);
}
