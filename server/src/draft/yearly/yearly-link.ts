import { AVERAGED, OPENING_YEARS, SUM_BEHIND, YEARS_OF_SUM } from "../../language/deed-words.ts";
import { readSmallNumber } from "../../language/small-number.ts";
import type { MeasuredIn } from "../words-before.ts";
import { isBefore, itemBefore } from "./yearly-number.ts";

/** How the second of a yearly number and its total goes on from the first: 390万人、五年年均78万人; 每年20家、三年累计60家. */
export function linkBetween(yearly: MeasuredIn, total: MeasuredIn): RegExpExecArray | null {
  const [first, second] = isBefore(yearly, total) ? [yearly, total] : [total, yearly];
  const { text } = first.placed.passage.reading;
  const between = text.slice(first.measurement.quantity.span.end, second.measurement.quantity.core.start);
  return (first === yearly ? SUM_BEHIND : AVERAGED).exec(between);
}

/** The years that the words of the two say themselves. */
export function yearsOfPair(yearly: MeasuredIn, total: MeasuredIn): number | null {
  const item = itemBefore(total);
  const said =
    linkBetween(yearly, total)?.groups?.years ??
    YEARS_OF_SUM.exec(item)?.[1] ??
    OPENING_YEARS.exec(item)?.groups?.years;
  return said === undefined ? null : readSmallNumber(said);
}
