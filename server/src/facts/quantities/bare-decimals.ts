import { allMatches } from "../../text/all-matches.ts";
import { itemsWithin } from "../../text/sorted-items.ts";
import type { Quantity } from "./quantity.ts";

/** 6.32 of 拥堵指数从6.32下降到6.08: no unit behind it, and no version, code or ratio around it. */
const DECIMAL = /(?<![\dA-Za-z.,:∶/—~-])\d{1,4}\.\d{1,4}(?![\d.:∶%‰×/—~-]|[A-Za-z])/g;

/** The numbers of indices and coefficients, which have no unit and so are nothing but part of a change: what no quantity takes. */
export function bareDecimals(text: string, quantities: readonly Quantity[]): Quantity[] {
  return allMatches(text, DECIMAL).flatMap(({ index, 0: digits }): Quantity[] => {
    const core = { start: index, end: index + digits.length };
    const near = { start: Math.max(0, index - LONGEST_NUMBER), end: core.end + LONGEST_NUMBER };
    const isTaken = itemsWithin(quantities, near, (quantity) => quantity.core).some(
      (quantity) => quantity.core.start < core.end && core.start < quantity.core.end,
    );
    if (isTaken) return [];
    return [
      {
        span: core,
        core,
        text: digits,
        value: Number(digits),
        unit: "",
        scale: 1,
        kind: "measure",
        bound: "exact",
      },
    ];
  });
}

/** In characters, with its unit: further off no quantity takes the decimal. */
const LONGEST_NUMBER = 24;
