import { readNumeral } from "../../language/numerals.ts";
import type { Quantity } from "./quantity.ts";

/** How a number is written: what 万 and 亿 multiply it by, and its places behind the point. */
export interface NumberWriting {
  readonly scale: number;
  readonly decimals: number;
}

export function readWriting(text: string, { core }: Quantity): NumberWriting {
  const numeral = readNumeral(text, core.start);
  if (numeral === null) return { scale: 1, decimals: 0 };
  const { scale, end } = numeral;
  return { scale, decimals: /\.(\d+)/.exec(text.slice(core.start, end))?.[1]?.length ?? 0 };
}
