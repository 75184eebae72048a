import type { Quantity } from "../quantities/quantity.ts";
import type { Time } from "../times/time.ts";

/** A sentence that may tell of a change. */
export interface ToldSentence {
  /** The reading text, with its times put out of sight. */
  readonly text: string;
  readonly times: readonly Time[];
  /** Where the sentence begins. */
  readonly start: number;
}

/** Where a statement about change stands. */
export interface ChangePlace extends ToldSentence {
  readonly base: Quantity;
  readonly result: Quantity;
  readonly change: Quantity;
}

/** Numbers that a form calls base, result and, if it has one, change. */
export interface ToldNumbers {
  readonly base: Quantity;
  readonly result: Quantity;
  readonly change: Quantity | undefined;
}

/** How far apart the numbers of one statement may stand, in characters. */
export const REACH = 40;
