import type { Measurement } from "../facts/measurements/measurement.ts";
import type { Time } from "../facts/times/time.ts";
import type { PlacedPassage } from "./draft.ts";

export type TargetStatus = "target" | "reported" | "neither";

/** What decided the status; the earlier in this list, the surer. */
export type StatusReason =
  | "not-a-metric"
  | "past-time"
  | "completed"
  | "deadline"
  | "modality"
  | "section"
  | "document"
  | "nothing";

/** Where the governing deadline stands, nearest first. */
export type DeadlineSource =
  | "clause"
  | "sentence"
  | "paragraph"
  | "list"
  | "table"
  | "heading"
  | "section"
  | "title"
  | "none";

/** A stretch of days, ISO dates; `from` is null where only the end is said (到2026年). */
export interface Deadline {
  readonly from: string | null;
  readonly to: string;
}

/** A time expression with the passage that says it. */
export interface SaidTime {
  readonly placed: PlacedPassage;
  readonly time: Time;
}

/** A measurement where it stands in its document. */
export interface StatedNumber {
  readonly placed: PlacedPassage;
  /** In a table with the name and unit that its headers give. */
  readonly measurement: Measurement;
}

/** A measurement in its document: aim or result, and by when. */
export interface Target extends StatedNumber {
  readonly status: TargetStatus;
  readonly reason: StatusReason;
  /** Null for everything but targets, and for targets that nothing dates. */
  readonly deadline: Deadline | null;
  readonly deadlineSource: DeadlineSource;
  /** The time expression that governs, where one does; of what is no aim that of its table's header. */
  readonly governing: SaidTime | null;
}
