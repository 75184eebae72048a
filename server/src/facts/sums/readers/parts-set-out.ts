import { COUNTS_ALL, TO_SET_OUT } from "../../../language/part-words.ts";
import { clauseBefore } from "../../clause-before.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { comesNear } from "../lists/comes-near.ts";
import { divideOneThing } from "../lists/divisions.ts";
import { nounBehind } from "../lists/noun-behind.ts";
import { type CountedSentence, partOf, REACH } from "../lists/part-list.ts";
import { isForEach } from "../lists/rates.ts";
import { isIncrease } from "../lists/rises.ts";
import { type SumStatement, toStatement } from "../lists/sum-statement.ts";

/**
 * 造林共60万亩，具体为：新造防护林20万亩；补植低产林40万亩; 布局30个库，分别为在石桥镇等地建5个中心库，依托粮站建25个分库: parts told in a clause each, whatever it says, behind words
 * that set out all there is; behind a mark alone where nouns divide one thing: 共建30个库，在石桥镇建5个县级库，在各镇建25个镇级库.
 */
export function partsSetOut({ text, numbers }: CountedSentence): SumStatement[] {
  return numbers.flatMap((total, at): SumStatement[] => {
    const link = TO_SET_OUT.exec(text.slice(total.span.end, total.span.end + LONGEST_LINK));
    if (link === null || !isPlain(text, total)) return [];
    const saysAll = link.groups?.said !== undefined;
    if (!saysAll && !COUNTS_ALL.test(clauseBefore(text, total.span.start))) return [];
    const parts = numbers.slice(at + 1).filter(({ unit }) => unit === total.unit);
    if (!areSetOut(text, total.span.end + link[0].length, parts) || !comesNear(parts, total)) return [];
    const names = parts.map((part) => nounBehind(text, part));
    // 共获得165枚金牌，88枚银牌，63枚铜牌: the first of a row is no whole of the others.
    const isFirst = divideOneThing([nounBehind(text, total), ...names]);
    if (isFirst || (!saysAll && !divideOneThing(names))) return [];
    const told = parts.map((part, index) => partOf(part, names[index]));
    return [toStatement(text, total, told, "all", "surely")];
  });
}

/** In characters. */
const LONGEST_LINK = 24;

function isPlain(text: string, quantity: Quantity): boolean {
  const { bound, max } = quantity;
  return bound === "exact" && max === undefined && !isForEach(text, quantity) && !isIncrease(text, quantity);
}

/** Whether the first of several stands in the clause that begins at `start`, and a mark before each of the others. */
function areSetOut(text: string, start: number, parts: readonly Quantity[]): boolean {
  if (parts.length < 2 || (parts.at(-1) as Quantity).core.end - start > REACH) return false;
  return parts.every((part, at) => {
    const from = parts[at - 1]?.core.end ?? start;
    return isPlain(text, part) && /[，；]/.test(text.slice(from, part.core.start)) === at > 0;
  });
}
