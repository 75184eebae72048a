import type { StatusReason, TargetStatus } from "../target.ts";

/** A status with what decided it. There are these few, each one object: equal surroundings are known by being the same. */
export interface DecidedStatus {
  readonly status: TargetStatus;
  readonly reason: StatusReason;
}

export const NOT_A_METRIC: DecidedStatus = { status: "neither", reason: "not-a-metric" };
export const GONE_BY: DecidedStatus = { status: "reported", reason: "past-time" };
export const DONE: DecidedStatus = { status: "reported", reason: "completed" };
/** 同比增长15%: done, and nothing is said of the clauses after it. */
export const COMPARED: DecidedStatus = { status: "reported", reason: "completed" };
export const DUE: DecidedStatus = { status: "target", reason: "deadline" };
export const MEANT: DecidedStatus = { status: "target", reason: "modality" };
/** 今年的主要目标是…: no review is meant, wherever it stands. */
export const STATED_GOAL: DecidedStatus = { status: "target", reason: "modality" };
export const REVIEWED: DecidedStatus = { status: "reported", reason: "section" };
export const AIMED: DecidedStatus = { status: "target", reason: "section" };
/** Under a heading over goals: the same, and surer. */
export const GOAL: DecidedStatus = { status: "target", reason: "section" };
export const RULED: DecidedStatus = { status: "neither", reason: "section" };
export const PLANNED: DecidedStatus = { status: "target", reason: "document" };
export const TOLD: DecidedStatus = { status: "reported", reason: "document" };
export const OPEN: DecidedStatus = { status: "neither", reason: "nothing" };
