import { resolveDay } from "../facts/resolve-day.ts";
import { readWholeYears, type WholeYears } from "../facts/whole-years.ts";
import { itemsWithin } from "../text/sorted-items.ts";
import type { Profile } from "./profile.ts";
import type { DeadlineSource, Target } from "./target.ts";
import { timeBefore } from "./words-before.ts";
import { isBeginning } from "./yearly-beside.ts";

/** The years that the nearest time in its own sentence gives a number: 三年共, 2024—2026年. */
export function yearsSaid(target: Target): WholeYears | null {
  const said = timeBefore(target, ({ kind, attributive }) =>
    kind === "duration" ? true : kind !== "recurring" && !attributive,
  );
  const years = said === undefined ? null : readWholeYears(said);
  return years?.about ? null : years;
}

/** The years up to the deadline of a number: from 2025 on, where its sentence says 从2025年起, or all of the plan. */
export function yearsDue(target: Target, profile: Profile): WholeYears | null {
  const { period } = profile;
  const { deadline } = target;
  if (deadline === null) return null;
  const begun = yearBegun(target, profile);
  const to = yearOf(deadline.to);
  const from = begun ?? period?.from;
  const isDated = begun === null ? to === period?.to : DATED.has(target.deadlineSource) || to === period?.to;
  const isOfAll = deadline.from === null || [period?.from, from].includes(yearOf(deadline.from));
  return from === undefined || !isDated || !isOfAll ? null : { count: to - from + 1, to, about: false };
}

/** Sources that say until when a yearly number recurs. */
const DATED: ReadonlySet<DeadlineSource> = new Set(["clause", "sentence"]);

/** 从2025年起，每年新增30家. */
function yearBegun({ placed, measurement }: Target, profile: Profile): number | null {
  const { times, sentences } = placed.passage;
  const sentence = sentences[measurement.sentence]?.span ?? measurement.clause;
  const begun = itemsWithin(times, sentence, ({ span }) => span).find(isBeginning)?.from;
  const day = begun && resolveDay(begun, profile.year);
  return day ? yearOf(day) : null;
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
