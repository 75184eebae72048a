import { SUM_OF_YEARS } from "../../language/part-words.ts";
import { readSmallNumber } from "../../language/small-number.ts";
import { itemsWithin } from "../../text/sorted-items.ts";
import { countAlike } from "../quantities/count-alike.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { type CountedSentence, clauseBefore, coreOf } from "./part-list.ts";
import { type SumStatement, toStatement } from "./sum-statement.ts";

/** How far before a total its years may be said, in characters. */
const REACH = 28;

/** What is done in each of so many years, and what in all: 2024—2026年分别新建20座、30座、30座，三年累计新建80座. */
export function yearsBeforeTotals({ text, span, quantities }: CountedSentence): SumStatement[] {
  const numbers = itemsWithin(quantities, span, coreOf);
  return numbers.flatMap((total, index): SumStatement[] => {
    const last = numbers[index - 1];
    const from = Math.max(last?.core.end ?? span.start, total.span.start - REACH);
    const [, years = ""] = SUM_OF_YEARS.exec(text.slice(from, total.span.start)) ?? [];
    const count = readSmallNumber(years) ?? 0;
    const parts = numbers.slice(Math.max(0, index - count), index);
    if (count < 2 || parts.length < count || !isDealtOut(text, parts, total)) return [];
    const terms = parts.map((quantity) => ({ quantity, name: "", words: quantity.core }));
    return [toStatement(text, total, terms, "all")];
  });
}

/** Whether 分别 deals out numbers of a unit in one row. */
function isDealtOut(text: string, parts: readonly Quantity[], total: Quantity): boolean {
  const isRow = parts.every((part, at) => {
    const before = parts[at - 1];
    const isNext = before === undefined || /^[、和与及]$/.test(text.slice(before.core.end, part.core.start));
    return isNext && countAlike(part, total);
  });
  return isRow && /分别|依次/.test(clauseBefore(text, parts[0]?.span.start ?? 0));
}
