import { quantitiesAgree } from "../../facts/quantities/quantities-agree.ts";
import { IN_SUM } from "../../language/deed-words.ts";
import { GOAL_HEADING } from "../../language/heading-words.ts";
import type { Draft } from "../draft.ts";
import { areaOf, type IndexEntry } from "../indicators/indicator-index.ts";
import type { Mention } from "../indicators/mentions.ts";
import type { NumberTwice } from "../numbers-of.ts";
import type { Target } from "../target.ts";
import { wordsBefore } from "../words-before.ts";

export function twice({ mention: goal }: IndexEntry, { mention: again }: IndexEntry): NumberTwice {
  return { first: goal.target, second: again.target };
}

export function areOfWhole(draft: Draft, ...entries: readonly IndexEntry[]): boolean {
  return entries.every(({ mention }) => areaOf(draft)(mention) !== "part");
}

export function isOnce({ mention: { target, obstacle } }: IndexEntry): boolean {
  const { status, measurement, placed } = target;
  const isCount = COUNTED.has(measurement.quantity.kind) && measurement.cadence === "once";
  return isCount && obstacle === null && status === "target" && placed.passage.cell === null;
}

/** Things, and how much land or length there is of them. */
const COUNTED: ReadonlySet<string> = new Set(["count", "measure"]);

export function tellsWhich({ mention: { key } }: IndexEntry): boolean {
  return key.name.length >= TELLS_WHICH;
}

/** In characters: longer than 省级渔业园区. */
export const TELLS_WHICH = 7;

export function isUndated({ mention: { target } }: IndexEntry): boolean {
  return target.deadline === null && target.governing === null && !isSum(target);
}

export function isSum(target: Target): boolean {
  return IN_SUM.test(wordsBefore(target, "clause"));
}

export function isOfGoals({ target: { placed } }: Mention): boolean {
  const { title, parent } = placed.section;
  return GOAL_HEADING.test(title) || GOAL_HEADING.test(parent?.title ?? "");
}

export function areApart({ mention: a }: IndexEntry, { mention: b }: IndexEntry): boolean {
  return a.target.placed.section !== b.target.placed.section;
}

export function agree({ mention: a }: IndexEntry, { mention: b }: IndexEntry): boolean {
  return quantitiesAgree(a.target.measurement.quantity, b.target.measurement.quantity);
}

export function amountOf({ mention }: IndexEntry): number {
  return mention.target.measurement.quantity.value;
}
