import type { Measurement } from "../facts/measurements/measurement.ts";
import type { Passage } from "../facts/passage.ts";
import type { Time } from "../facts/times/time.ts";
import { firstFrom, lastUpTo } from "../text/sorted-items.ts";
import { type Span, spanContains } from "../text/span.ts";
import type { Profile } from "./profile.ts";
import { governs, resolveTime } from "./resolve-time.ts";

/** How many times are looked at, one after the other, for one that governs: no sentence needs more, and work stays linear. */
export const REACH = 32;

/** The last time within a stretch of a passage that governs. */
export function lastTime({ times }: Passage, within: Span, profile: Profile, accepts = always): Time | null {
  const end = firstFrom(times, within.end, spanOf) - 1;
  for (let index = end; index >= 0 && index > end - REACH; index -= 1) {
    const time = times[index] as Time;
    if (time.span.start < within.start) return null;
    if (time.span.end <= within.end && accepts(time) && governs(time, profile)) return time;
  }
  return null;
}

/** The first time within a stretch of a passage that governs. */
export function firstTime({ times }: Passage, within: Span, profile: Profile, accepts = always): Time | null {
  const start = firstFrom(times, within.start, spanOf);
  for (const time of times.slice(start, start + REACH)) {
    if (time.span.end > within.end) return null;
    if (accepts(time) && governs(time, profile)) return time;
  }
  return null;
}

export function wholeOf({ reading }: Passage): Span {
  return { start: 0, end: reading.text.length };
}

function always(_: Time): boolean {
  return true;
}

function spanOf({ span }: Time): Span {
  return span;
}

/**
 * A day in passing (4月28日印发) and what has no end in the text (自2025年起, 本届政府任期内) date their sentence and nothing after it,
 * a purpose (为2035年…打下基础) its clause.
 */
export function reachesOn({ kind, to, ofPurpose }: Time): boolean {
  const isOpen = kind !== "duration" && to === null;
  return kind !== "point" && !isOpen && !ofPurpose;
}

/** 2025年10月，建成5座 holds for all its sentence; 4月28日印发方案，建成5座 only for the clause of its own deed. */
export function holdsOn({ reading }: Passage, time: Time): boolean {
  return reachesOn(time) || (!time.ofPurpose && reading.text[time.span.end] === "，");
}

/** 一季度, 9月底前, 上半年: a part of the year in hand, which dates its own sentence and no other. */
export function isWithinYear({ kind, from, to }: Time): boolean {
  if (kind === "deadline") return to?.relative === true && to.year === 0 && to.month < 12;
  return kind === "period" && from !== null && to?.relative === true && to.month - from.month < 11;
}

/** 2025年，发放补贴。每年培训3万人次: what is done every year of a plan is not done in one of them alone. */
export function isAsLong(time: Time, { cadence }: Measurement, profile: Profile): boolean {
  const { period } = profile;
  if (cadence !== "yearly" || period === null || period.from === period.to) return true;
  const days = time.kind === "period" ? resolveTime(time, profile) : null;
  return days === null || days.from === null || days.from.slice(0, 4) !== days.to.slice(0, 4);
}

/** Whether the clause of a time counts something itself. */
export function isCounted({ measurements }: Passage, { span }: Time): boolean {
  const before = lastUpTo(measurements, span.start, ({ clause }) => clause);
  return before !== undefined && spanContains(before.clause, span);
}
