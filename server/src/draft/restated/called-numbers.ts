import type { Measurement } from "../../facts/measurements/measurement.ts";
import type { Passage } from "../../facts/passage.ts";
import { comparedUnit } from "../../language/units.ts";
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

/** What the clause of a number says before it, from behind a bracket or the number before it on. */
export function clauseOf({ reading }: Passage, { quantity: { span } }: Measurement): string {
  const before = reading.text.slice(Math.max(0, span.start - LONGEST_CLAUSE), span.start);
  return before.split(CLAUSE_OR_NUMBER).at(-1) ?? "";
}

/** Also 不少于3场、 before what is counted next. */
const CLAUSE_OR_NUMBER = /[，。；：（）]|(?<=\d[〇一-鿿]{1,3})、/u;
/** In characters, as is the other. */
const LONGEST_CLAUSE = 40;

/** A shorter clause may be of several things. */
export const SHORTEST_NAME = 8;

/** A number under what it is called, its unit included, and the name that messages give it. */
export function call(measurement: Measurement, id: string, name: string): CalledMeasurement {
  const { unit } = measurement.quantity;
  return { id: `${comparedUnit(unit)}|${id}`, measurement: { ...measurement, indicator: name } };
}
