import { DEALT_TO_PARTS } from "../../language/part-words.ts";
import { firstFrom } from "../../text/sorted-items.ts";
import type { Span } from "../../text/span.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { coreOf, type Part } from "./part-list.ts";

/** Between two numbers that are dealt out one each. */
const JOINT = /^[、和与及]$/;

/** 甲、乙、丙……30家、30家、50家: one number for each name, from one of the numbers on; null where they do not match. */
export function partsInTurn(
  text: string,
  names: readonly string[],
  numbers: readonly Quantity[],
  index: number,
): readonly Part[] | null {
  const row = numbers.slice(index, index + names.length);
  const isInTurn = row.every(
    ({ core }, at) => at === 0 || JOINT.test(text.slice((row[at - 1] as Quantity).core.end, core.start)),
  );
  if (row.length < names.length || !isInTurn) return null;
  return row.map((quantity, at) => ({ quantity, name: names[at] as string, words: quantity.core }));
}

/** 其中电子、食品、建材产业产值分别达30亿元、30亿元、50亿元: the parts of a list that opens so; null where it does not. */
export function partsDealtOut(
  text: string,
  list: Span,
  numbers: readonly Quantity[],
): readonly Part[] | null {
  const index = firstFrom(numbers, list.start, coreOf);
  const first = numbers[index];
  if (first === undefined) return null;
  const words = DEALT_TO_PARTS.exec(text.slice(list.start, first.span.start))?.[1];
  if (words === undefined) return null;
  const names = words.split(/[、和与及]/);
  return names.length < 2 ? null : partsInTurn(text, names, numbers, index);
}
