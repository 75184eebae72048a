import type { Quantity } from "./quantity.ts";

/**
 * The most that a number can stand for, as its words tell: 120余家 are fewer than 130. `Infinity` where they leave it open
 * (约, 以上, 超过).
 */
export function upperEnd(quantity: Quantity): number {
  const { bound, value, max, text } = quantity;
  switch (bound) {
    case "exact":
    case "nearly":
    case "at-most":
      return max ?? value;
    case "over":
      return SOME_MORE.test(text) ? value + lastPlaceOf(quantity) : Number.POSITIVE_INFINITY;
    default:
      return Number.POSITIVE_INFINITY;
  }
}

/** 余 and 多 add less than one of the last place that is not nought. */
const SOME_MORE = /[余多]/;

/** What one of its last figure counts that is not nought: 10 of 120, 1000 of 1.2万余. */
function lastPlaceOf({ value, scale, text }: Quantity): number {
  const decimals = /\.(\d{1,6})/.exec(text)?.[1]?.length ?? 0;
  const noughts = /0{0,12}$/.exec(String(Math.round((value / scale) * 10 ** decimals)))?.[0].length ?? 0;
  return scale * 10 ** (noughts - decimals);
}
