import { SCALE_WORD } from "../../language/numerals.ts";
import type { Quantity } from "./quantity.ts";

/** A number as the text has it, with 万 or 亿 in its unit: 1.5 and 亿元; 三分之二 in percent. */
export interface WrittenNumber {
  readonly value: number;
  readonly max?: number;
  readonly unit: string;
}

export function writtenNumber({ kind, value, max, unit, scale }: Quantity): WrittenNumber {
  if (kind === "fraction" && unit === "") return { value: Number((value * 100).toFixed(2)), unit: "%" };
  const [by, word] = [...SCALE_WORD].findLast(([least]) => least <= scale) ?? [1, ""];
  return { value: value / by, ...(max === undefined ? {} : { max: max / by }), unit: word + unit };
}

/** The text of a number with its bound words, and with its unit where that stands elsewhere, as in the header of a cell: 35万吨 for 35. */
export function textWithUnit(quantity: Quantity): string {
  const { text } = quantity;
  return /\d$/.test(text) ? text + writtenNumber(quantity).unit : text;
}
