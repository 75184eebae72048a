import { groupBy } from "../text/group-by.ts";
import { wordsSince } from "../text/words-since.ts";
import { addUp } from "./add-up.ts";
import type { Part } from "./part-list.ts";
import type { Quantity } from "./quantity.ts";

/**
 * Which of several totals before 其中 the parts divide: that which they come to, else for each part the one whose noun it ends
 * with (雨量站60个、水位站24个，其中山区雨量站40个), else the last. In a row of totals (公园60个、游园30个，其中城区50个) a part
 * that ends with none may be of all, and is of none.
 */
export function dealParts(
  text: string,
  totals: readonly Quantity[],
  parts: readonly Part[],
): ReadonlyMap<Quantity, readonly Part[]> {
  const sum = addUp(parts.map(({ quantity }) => quantity.value));
  const whole = totals.findLast(({ value }) => value === sum);
  if (whole !== undefined) return new Map([[whole, parts]]);
  // 平台47个、企业206家，其中城区86家: as only one of the totals is counted.
  const [alike, another] = totals.filter(({ unit }) => parts.every(({ quantity }) => quantity.unit === unit));
  if (alike !== undefined && another === undefined && alike === totals.at(-1))
    return new Map([[alike, parts]]);
  const [before, last] = [totals.at(-2), totals.at(-1)];
  const isRow =
    before !== undefined &&
    last !== undefined &&
    !/[，；：。]/.test(text.slice(before.core.end, last.core.start));
  const named = totals.map((total) => [total, nameOf(text, total)] as const);
  return groupBy(parts, ({ name, quantity }) => {
    const own = namesake(name, named);
    // 新增用户120户，年末达到1100户，其中城区用户230户: of the last, which has no name of its own.
    const isOfLast =
      own !== null && last !== undefined && last.value >= quantity.value && quantity.value > own.value;
    return isOfLast ? last : (own ?? (isRow ? null : (last ?? null)));
  });
}

/** The last total whose name holds the most of the words that a part ends with. */
function namesake(part: string, totals: readonly (readonly [Quantity, string])[]): Quantity | null {
  for (
    let start = Math.max(0, part.length - LONGEST_NOUN);
    start <= part.length - SHORTEST_NOUN;
    start += 1
  ) {
    const found = totals.findLast(([, name]) => name.includes(part.slice(start)));
    if (found !== undefined) return found[0];
  }
  return null;
}

const SHORTEST_NOUN = 2;
const LONGEST_NOUN = 12;

/** The words of an item of a list without its number: 新建雨量站(60个), (60个)雨量站. */
function nameOf(text: string, { core }: Quantity): string {
  const behind = /^[^，、；：。（）\d]{0,20}/.exec(text.slice(core.end, core.end + 20))?.[0] ?? "";
  return wordsSince("，、；：。（）", text, core.start, 30) + behind;
}
