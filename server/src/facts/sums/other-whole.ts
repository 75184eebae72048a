import { addUp } from "../quantities/add-up.ts";
import { countAlike } from "../quantities/count-alike.ts";
import { numbersWithin } from "../quantities/numbers-within.ts";
import type { Quantity } from "../quantities/quantity.ts";
import type { SumStatement } from "./lists/sum-statement.ts";

/** In characters, before the total and behind the last part: as far as what parts come to may be told. */
const REACH = 80;
/** Shorter numbers come to another by chance. */
const FEWEST_DIGITS = 3;

/**
 * Whether parts are of another whole than the total that stands before them: 完成投资65.2亿元，重点项目完成60.1亿元，其中港口40.1亿元、道路25.1亿元 come to the one told
 * beside it; 债券461亿元，其中新增331亿元，市本级90亿元，转贷县区241亿元 divide their first. 限额774亿元。按区域划分：市级381亿元，石桥市208亿元，青石县185亿元
 * come to it with the first of them, which is no total.
 */
export function areOfOtherWhole(
  text: string,
  quantities: readonly Quantity[],
  { total, parts, extent }: SumStatement,
): boolean {
  if (parts.length < 2) return false;
  const values = parts.map(({ quantity }) => quantity.value);
  const sum = addUp(values);
  if (sum === total.quantity.value) return false;
  const isSumOfOthers = parts.some(
    ({ written, quantity }) => isLong(written) && parts.length > 2 && quantity.value * 2 === sum,
  );
  const terms = [total, ...parts].map(({ quantity }) => quantity);
  const starts = terms.map(({ core }) => core.start);
  const near = numbersWithin(quantities, {
    start: Math.max(0, Math.min(...starts) - REACH),
    end: Math.max(...terms.map(({ core }) => core.end)) + REACH,
  });
  // 分别为 and 由…组成 say which total the parts are of, but not that it is none of them.
  const sums = extent === "all" ? [sum + total.quantity.value] : [sum, addUp([sum, total.quantity.value])];
  return (
    isSumOfOthers ||
    near.some(
      (other) =>
        sums.includes(other.value) &&
        !starts.includes(other.core.start) &&
        countAlike(other, total.quantity) &&
        isLong(text.slice(other.core.start, other.core.end)),
    )
  );
}

function isLong(written: string): boolean {
  return (written.match(/\d/g) ?? []).length >= FEWEST_DIGITS;
}
