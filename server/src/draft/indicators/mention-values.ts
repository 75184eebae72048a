import type { DeadlineSource } from "../target.ts";
import type { Mention } from "./mentions.ts";

export function givenValue({ target }: Mention): number {
  return target.measurement.quantity.value;
}

export function isCell({ target }: Mention): boolean {
  return target.placed.passage.cell !== null;
}

/** A number that its own sentence or table dates owes nothing to the section around it; results are dated no other way. */
export function isDatedItself({ target: { status, deadlineSource } }: Mention): boolean {
  return status === "reported" || DATED_ITSELF.has(deadlineSource);
}

const DATED_ITSELF: ReadonlySet<DeadlineSource> = new Set(["clause", "sentence", "table"]);

/** **全年**新增经营主体2万户: of all that is done in the year, wherever else it is told of. */
export function isDoneInYear({ manner, target: { deadlineSource, governing } }: Mention): boolean {
  return manner === "deed" && deadlineSource === "clause" && governing?.time.text === "全年";
}

/** 全年新增就业1.5万人, and 依托园区，新增就业3000人: so few may be some of them. */
export function isNearAll(mention: Mention, others: readonly Mention[]): boolean {
  return others.every((other) => givenValue(other) * SOME_OF_THEM > givenValue(mention));
}

const SOME_OF_THEM = 3;

/** 新改建农村公路560公里, and 160公里 in another section: so few may be some of them. */
export function isSomeOf(a: Mention, b: Mention): boolean {
  const [one, other] = [givenValue(a), givenValue(b)];
  return Math.min(one, other) < MOST_OF_THEM * Math.max(one, other);
}

const MOST_OF_THEM = 0.5;
