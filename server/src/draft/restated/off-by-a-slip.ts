import { givenValue } from "../indicators/mention-values.ts";
import type { Mention } from "../indicators/mentions.ts";

/**
 * Whether two values are as far apart as a slip or an older draft leaves them, a fifth to a half: the smaller is at least this share of the larger, where it may be some
 * of it below, and of another day above four fifths.
 */
export function areOffByASlip(a: Mention, b: Mention, furthest: number = FAR_APART): boolean {
  const [low, high] = [givenValue(a), givenValue(b)].sort((one, other) => one - other) as [number, number];
  return low >= furthest * high && low <= NEAR * high;
}

const FAR_APART = 0.5;
const NEAR = 0.8;
