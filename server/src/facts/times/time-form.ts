import type { DayReference, TimeKind } from "./time.ts";

/** What a form says of the time it reads; `skip` leaves out so many characters at the front of the match. */
export interface TimeReading {
  readonly kind: TimeKind;
  readonly from?: DayReference | null;
  readonly to?: DayReference | null;
  readonly years?: number | undefined;
  readonly past?: boolean;
  readonly attributive?: boolean;
  readonly isLastOnly?: true;
  readonly ambiguous?: boolean;
  readonly ofPlan?: "whole" | "end";
  readonly skip?: number;
}

/** One way of writing times: a global pattern with named groups, and what they mean. */
export interface TimeForm {
  readonly pattern: RegExp;
  read(groups: Groups): TimeReading | null;
}

type Groups = Readonly<Record<string, string | undefined>>;
