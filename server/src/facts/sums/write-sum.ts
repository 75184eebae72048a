import { SCALE_WORD } from "../../language/numerals.ts";
import type { SumStatement, SumTerm } from "./lists/sum-statement.ts";

/** The parts of a total as a sum, with what they come to: 86项＋40项＝126项. */
export function writeSum({ total, parts }: SumStatement, sum: number): string {
  return `${parts.map(({ written }) => written).join("＋")}＝${writeLike(total, sum)}`;
}

/** A number with the unit and the 万 or 亿 of another. */
function writeLike({ quantity: { unit }, scale }: SumTerm, value: number): string {
  const word = SCALE_WORD.get(scale);
  return word === undefined ? `${value}${unit}` : `${Number((value / scale).toFixed(6))}${word}${unit}`;
}
