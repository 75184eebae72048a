import type { Measurement } from "../facts/measurements/measurement.ts";
import type { Passage } from "../facts/passage.ts";
import type { Time } from "../facts/times/time.ts";
import { firstFrom, itemsWithin } from "../text/sorted-items.ts";

/** A number and the passage it stands in, wherever that stands: a target is one. */
export interface MeasuredIn {
  readonly placed: { readonly passage: Passage };
  readonly measurement: Measurement;
}

/** How far back, in characters, the words before a number are read: a sentence without an end must cost no more. */
const LONGEST_REACH = 200;

/** The words of its clause or its sentence that lead up to a number, bound words included. */
export function wordsBefore({ placed, measurement }: MeasuredIn, unit: "clause" | "sentence"): string {
  const { clause, quantity, sentence } = measurement;
  const from =
    unit === "clause" ? clause.start : (placed.passage.sentences[sentence]?.span.start ?? clause.start);
  const start = Math.max(from, quantity.core.start - LONGEST_REACH);
  return placed.passage.reading.text.slice(start, quantity.core.start);
}

/** What its sentence says before the clause of a number. */
export function wordsBeforeClause(number: MeasuredIn): string {
  const sentence = wordsBefore(number, "sentence");
  return sentence.slice(0, sentence.length - wordsBefore(number, "clause").length);
}

/** The last time of a kind that its sentence says before a number. */
export function timeBefore(target: MeasuredIn, isWanted: (time: Time) => boolean): Time | undefined {
  const { passage } = target.placed;
  const { start } = target.measurement.quantity.span;
  const from = start - wordsBefore(target, "sentence").length;
  for (let index = firstFrom(passage.times, start, ({ span }) => span) - 1; index >= 0; index -= 1) {
    const time = passage.times[index] as Time;
    if (time.span.start < from) return undefined;
    if (time.span.end <= start && isWanted(time)) return time;
  }
  return undefined;
}

/** Whether its sentence says a year, before or behind it; 用两年时间 and 每年 are none. */
export function saysYear({ placed: { passage }, measurement: { sentence, clause } }: MeasuredIn): boolean {
  const around = passage.sentences[sentence]?.span ?? clause;
  return itemsWithin(passage.times, around, ({ span }) => span).some(({ kind }) => !OF_NO_YEAR.has(kind));
}

const OF_NO_YEAR: ReadonlySet<Time["kind"]> = new Set(["duration", "recurring"]);
