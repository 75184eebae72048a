import type { Measurement } from "../../facts/measurements/measurement.ts";
import { groupBy } from "../../text/group-by.ts";
import type { NumberTwice } from "../numbers-of.ts";
import type { StatedNumber } from "../target.ts";
import type { CalledNumber } from "./called-numbers.ts";

/**
 * Of numbers called alike the one that differs; of more than two different ones each may be of a thing of its own, as of two that
 * each stand more than once, and two in one passage are told apart there. Each number once.
 */
export function findOddOnes(called: readonly CalledNumber[]): NumberTwice[] {
  const told = new Set<Measurement>();
  return [...groupBy(called, ({ id }) => id).values()].flatMap((all): NumberTwice[] => {
    const numbers = all.map(({ number }) => number);
    const [first] = numbers;
    if (first === undefined) return [];
    const others = numbers.filter((number) => amountOf(number) !== amountOf(first));
    const [other] = others;
    if (other === undefined || others.some((number) => amountOf(number) !== amountOf(other))) return [];
    // Two for one: the one is odd.
    const alike = numbers.length - others.length;
    if (Math.min(alike, others.length) > 1) return [];
    const isOdd = others.length > alike;
    const twice = isOdd ? { first: other, second: first } : { first, second: other };
    if (told.has(twice.second.measurement) || twice.first.placed === twice.second.placed) return [];
    told.add(twice.second.measurement);
    return [twice];
  });
}

function amountOf({ measurement }: StatedNumber): number {
  return measurement.quantity.value;
}
