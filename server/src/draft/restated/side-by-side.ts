import type { NumberTwice } from "../numbers-of.ts";

/**
 * （一）个贷率低于85%的，…。 and next （二）个贷率低于90%的，…。: what a policy lays down in the same words for two cases stands in two items, one behind the
 * other, and nobody tells there of one case again.
 */
export function standSideBySide({ first, second }: NumberTwice): boolean {
  const [one, other] = [first.placed.passage.numbering, second.placed.passage.numbering];
  if (one === null || other === null || one.style !== other.style) return false;
  const isOfOneList = Math.abs(first.placed.index - second.placed.index) <= FURTHEST;
  return isOfOneList && Math.abs(one.value - other.value) === 1;
}

/** In passages: an item may have one below it. */
const FURTHEST = 2;
