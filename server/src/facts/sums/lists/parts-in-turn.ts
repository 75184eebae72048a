import { DEALT_TO_PARTS } from "../../../language/part-words.ts";
import { firstFrom } from "../../../text/sorted-items.ts";
import type { Span } from "../../../text/span.ts";
import { coreOf } from "../../quantities/numbers-within.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { type Part, partOf } from "./part-list.ts";

/** Between two names, and between two numbers that are dealt out one each. */
const JOINT = /[、和与及]/;

/** 甲、乙和丙: what several are called that stand in a row. */
export function namesJoined(row: string): string[] {
  return row.split(JOINT);
}

/** 30家、30家和50家: the numbers from one on with nothing but a joint between them. */
export function rowInTurn(text: string, numbers: readonly Quantity[], index: number): readonly Quantity[] {
  let end = index + 1;
  while (end < numbers.length && isNext(text, numbers[end - 1] as Quantity, numbers[end] as Quantity))
    end += 1;
  return numbers.slice(index, end);
}

function isNext(text: string, before: Quantity, { core }: Quantity): boolean {
  return core.start === before.core.end + 1 && JOINT.test(text.charAt(before.core.end));
}

/** 甲、乙、丙……30家、30家、50家: one number for each name, from one of the numbers on; null where they do not match. */
export function partsInTurn(
  text: string,
  names: readonly string[],
  numbers: readonly Quantity[],
  index: number,
): readonly Part[] | null {
  const row = rowInTurn(text, numbers, index);
  return row.length < names.length ? null : names.map((name, at) => partOf(row[at] as Quantity, name));
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
  const names = namesJoined(words);
  return names.length < 2 ? null : partsInTurn(text, names, numbers, index);
}
