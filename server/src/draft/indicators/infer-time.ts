import type { Time } from "../../facts/times/time.ts";
import { looksForward } from "../../language/document-kinds.ts";
import type { Draft } from "../draft.ts";
import { initialTimes } from "../initial-times.ts";
import type { Section } from "../outline.ts";
import type { Profile } from "../profile.ts";
import { isPast, resolveTime } from "../resolve-time.ts";
import type { Deadline, Target } from "../target.ts";
import { readTitleArea } from "../title-area.ts";
import { timeBefore } from "../words-before.ts";
import type { Mention } from "./mentions.ts";
import { saysReached } from "./year-told-of.ts";

/**
 * The time that a number is of, though nothing beside it says so: what a plan says there is was there before its first year,
 * and what stands in the half of a report is of the years that this half is about. Surer of the order than of the years.
 */
export function inferTime(mention: Mention, draft: Draft): Deadline | null {
  return looksForward(draft.profile.kind) ? beforePlan(mention, draft.profile) : timeInReport(mention, draft);
}

/** 二、发展基础: …城镇化率**达到56.1%**, 森林覆盖率**已达62%**; of an area that the title does not name nobody knows how it compares. */
function beforePlan({ target, key }: Mention, { title, year, period }: Profile): Deadline | null {
  const first = period?.from ?? year;
  const isTold =
    target.status === "reported" && (target.reason === "section" || target.reason === "completed");
  if (first === null || !isTold || target.governing !== null || !saysReached(target)) return null;
  if (timeBefore(target, ({ kind }) => kind !== "recurring") !== undefined) return null;
  const area = readTitleArea(title);
  return key.area === "" || area === "" || area.endsWith(key.area)
    ? { from: null, to: `${first - 1}-12-31` }
    : null;
}

/**
 * The time that the half of a report it stands in gives a number. For a result the year that an
 * earlier sentence or a heading above names, else the one before the report's; for an aim the end of the years to come
 * (今后五年). Surer of the order than of the years: all that was comes before all that is aimed at.
 */
function timeInReport({ target }: Mention, { profile }: Draft): Deadline | null {
  if (profile.kind !== "report" || profile.year === null) return null;
  if (target.status === "target") return target.governing?.time.kind === "duration" ? target.deadline : null;
  return target.status === "reported" ? yearLookedBackOn(target, profile, profile.year - 1) : null;
}

function yearLookedBackOn(target: Target, profile: Profile, lastYear: number): Deadline | null {
  const own = timeBefore(target, ({ kind }) => kind !== "recurring");
  // 五年来，总量由50家增加到80家: at their end.
  if (own !== undefined && own.kind !== "duration") return null;
  return timeAround(target, profile) ?? { from: null, to: `${lastYear}-12-31` };
}

/** The past time that its paragraph opened with before a number, else the last that a heading above it names; null without one. */
export function timeAround({ placed, measurement }: Target, profile: Profile): Deadline | null {
  const earlier = initialTimes(placed.passage).findLast(
    ({ span, kind }) => span.end <= measurement.quantity.span.start && NAMES_YEARS.has(kind),
  );
  const said = earlier ?? timeInHeadings(placed.section);
  const isDated = said !== null && !said.attributive && isPast(said, profile);
  return isDated ? resolveTime(said, profile) : null;
}

/** Of a heading that looks back on several years (“十四五”发展成就和2025年工作回顾) the last. */
function timeInHeadings(section: Section): Time | null {
  for (let at: Section = section; at.opening !== null; at = at.parent as Section) {
    const { passage } = at.opening;
    const time = passage.times.findLast(
      ({ span, kind }) => span.end <= at.title.length && NAMES_YEARS.has(kind),
    );
    if (time !== undefined) return time;
  }
  return null;
}

export const NAMES_YEARS: ReadonlySet<Time["kind"]> = new Set(["period", "point"]);
