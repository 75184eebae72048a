import type { Measurement } from "../../facts/measurements/measurement.ts";
import type { Passage } from "../../facts/passage.ts";
import { memoise } from "../../text/memoise.ts";
import type { PlacedPassage } from "../draft.ts";
import type { StatedNumber } from "../target.ts";

/** What the words around a number call it, wherever its passage stands. */
export interface CalledMeasurement {
  readonly id: string;
  readonly measurement: Measurement;
}

/** The same in its place: numbers called alike are of one thing. */
export interface CalledNumber {
  readonly id: string;
  readonly number: StatedNumber;
}

/** A reader of all that passages call numbers, in digits unless said otherwise, which reads each passage once: at a key press the others are only put in their places. */
export function readCalled(
  calledIn: (passage: Passage) => readonly CalledMeasurement[],
  mayHold: (passages: readonly PlacedPassage[]) => readonly PlacedPassage[] = withDigits,
): (passages: readonly PlacedPassage[]) => CalledNumber[] {
  const known = memoise(calledIn);
  return (passages) =>
    mayHold(passages).flatMap((placed) =>
      known(placed.passage).map(({ id, measurement }) => ({ id, number: { placed, measurement } })),
    );
}

/** Looked for once for all those readers: there are many, and each key press asks them all. */
const withDigits = memoise((passages: readonly PlacedPassage[]) =>
  passages.filter(({ passage }) => /\d/.test(passage.reading.text)),
);
