import type { Measurement } from "../facts/measurements/measurement.ts";
import type { Passage } from "../facts/passage.ts";
import { memoiseWhere } from "../text/memoise.ts";
import type { PlacedPassage } from "./draft.ts";
import type { StatedNumber } from "./target.ts";

/** Two places of one number, in the order of the text, that give it different values. */
export interface NumberTwice {
  readonly first: StatedNumber;
  readonly second: StatedNumber;
}

/** The numbers that the running text of a passage writes in digits, whatever they are of. Looked for once for all who ask. */
export const numbersIn = memoiseWhere(
  ({ cell, measurements }) => cell === null && measurements.length > 0,
  ({ measurements, reading }: Passage): readonly Measurement[] =>
    measurements.filter(({ quantity: { core } }) => /\d/.test(reading.text.slice(core.start, core.end))),
);

/** The same in their place. */
export function numbersOf(placed: PlacedPassage): StatedNumber[] {
  return numbersIn(placed.passage).map((measurement) => ({ placed, measurement }));
}
