import {
  FLOW,
  FOLLOWED_BY_SUM,
  IN_RUNNING_SUM,
  SUMS_UP,
  TOTAL_OF_ROW,
} from "../../../language/part-words.ts";
import { readSmallNumber } from "../../../language/small-number.ts";
import { clauseBefore } from "../../clause-before.ts";
import { addUp } from "../../quantities/add-up.ts";
import { countAlike } from "../../quantities/count-alike.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { comesNear } from "../lists/comes-near.ts";
import { areOfOtherLevel } from "../lists/other-level.ts";
import { type CountedSentence, partOf } from "../lists/part-list.ts";
import { isForEach } from "../lists/rates.ts";
import { isIncrease } from "../lists/rises.ts";
import { type SumStatement, toStatement } from "../lists/sum-statement.ts";

/** In characters, of the words before a total that say that it is one; from the last part to it, and from one part to the next. */
const LONGEST_SIGN = 32;
const FURTHEST_FROM_TOTAL = 40;
const FURTHEST = 60;
/** Nobody sums up more in a sentence. */
const MOST = 8;

/**
 * 新建幼儿园4所、新增学位450个，扩建幼儿园3所、新增学位660个，两项合计新增学位1110个: whatever stands between the numbers of one sentence that count alike, a word behind
 * them says that the last of them is what the others come to.
 */
export function partsSummedUp({ text, span, numbers }: CountedSentence): SumStatement[] {
  return numbers.flatMap((total, at): SumStatement[] => {
    const lead = text.slice(Math.max(span.start, total.span.start - LONGEST_SIGN), total.span.start);
    const sign =
      SUMS_UP.exec(lead) ??
      TOTAL_OF_ROW.exec(lead) ??
      (isBehindPart(numbers, at) ? FOLLOWED_BY_SUM.exec(lead) : null);
    if (sign === null || total.bound !== "exact" || isElse(text, total)) return [];
    if (IN_RUNNING_SUM.test(text.slice(span.start, total.core.start))) return [];
    const count = readSmallNumber(sign.groups?.count ?? "");
    // 24个大项中获得107个冠军，共创14项纪录: what a word behind ， sums up is counted in the very unit.
    const unit = /[，；]/.test(sign[0]) ? total.unit : (numbers[at - 1] as Quantity).unit;
    const run = runBefore(text, numbers, at, unit, count ?? MOST);
    const parts = run.map((quantity) => partOf(quantity));
    if (run.length < (count ?? 2) || areOfOtherLevel(text, total, parts)) return [];
    // 渔港、码头分别达到12座、15座，共30座: what there is, and not what they come to.
    const [first] = run as [Quantity, ...Quantity[]];
    const end = total.span.start - sign[0].length;
    const row = text.slice(first.core.start, end);
    if (!sign[0].includes("计") && FLOW.test(clauseBefore(text, first.core.start) + row)) return [];
    if (sign[0].startsWith("，总") && /[，；]/.test(row)) return [];
    return comesNear(run, total) && !lastComeTo(run, total)
      ? [toStatement(text, total, parts, "all", "surely")]
      : [];
  });
}

/** 20种**共**50种, 870项建议和1530项提案**共**2400件; not 堤围20处**共**9公里. */
function isBehindPart(numbers: readonly Quantity[], at: number): boolean {
  const [part, total] = [numbers[at - 1], numbers[at]];
  return part !== undefined && total !== undefined && countAlike(part, total);
}

/** The numbers in one unit before the one at `at`, at most so many. */
function runBefore(
  text: string,
  numbers: readonly Quantity[],
  at: number,
  unit: string,
  most: number,
): Quantity[] {
  const total = numbers[at] as Quantity;
  const run: Quantity[] = [];
  for (let index = at - 1; index >= 0 && run.length < most; index -= 1) {
    const next = numbers[index] as Quantity;
    if (next.unit !== unit) continue;
    if (next.bound !== "exact" || next.max !== undefined || isElse(text, next)) return [];
    const [after] = run;
    const gap = (after ?? total).core.start - next.core.end;
    if (gap > (after === undefined ? FURTHEST_FROM_TOTAL : FURTHEST)) break;
    run.unshift(next);
  }
  return run;
}

function isElse(text: string, quantity: Quantity): boolean {
  return isForEach(text, quantity) || isIncrease(text, quantity);
}

/** Of more numbers than it sums up the last alone may come to a total. */
function lastComeTo(run: readonly Quantity[], total: Quantity): boolean {
  return run.some((_, at) => at > 0 && addUp(run.slice(at).map(({ value }) => value)) === total.value);
}
