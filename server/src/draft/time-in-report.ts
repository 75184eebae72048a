import type { Time } from "../facts/time.ts";
import type { Draft } from "./draft.ts";
import { initialTimes } from "./initial-times.ts";
import type { Mention } from "./mentions.ts";
import type { Section } from "./outline.ts";
import type { Profile } from "./profile.ts";
import { isPast, resolveTime } from "./resolve-time.ts";
import type { Deadline, Target } from "./target.ts";
import { timeBefore } from "./words-before.ts";

/**
 * The time that the half of a report it stands in gives a number, though nothing beside it does. For a result the year that an
 * earlier sentence or a heading above names, else the one before the report's; for an aim the end of the years to come
 * (今后五年). Surer of the order than of the years: all that was comes before all that is aimed at.
 */
export function readTimeInReport({ target }: Mention, { profile }: Draft): Deadline | null {
  if (profile.kind !== "report" || profile.year === null) return null;
  if (target.status === "target") return target.governing?.time.kind === "duration" ? target.deadline : null;
  const isToldOf =
    target.status === "reported" && (target.reason === "section" || target.reason === "past-time");
  return isToldOf ? yearLookedBackOn(target, profile, profile.year - 1) : null;
}

function yearLookedBackOn(target: Target, profile: Profile, lastYear: number): Deadline | null {
  const { placed, measurement } = target;
  const own = timeBefore(target, ({ kind }) => kind !== "recurring");
  // 五年来，总量由50家增加到80家: at their end.
  if (own !== undefined && own.kind !== "duration") return null;
  const earlier = initialTimes(placed.passage).findLast(
    ({ span, kind }) => span.end <= measurement.quantity.span.start && NAMES_YEARS.has(kind),
  );
  const said = earlier ?? timeInHeadings(placed.section);
  const isDated = said !== null && !said.attributive && isPast(said, profile);
  return (isDated ? resolveTime(said, profile) : null) ?? { from: null, to: `${lastYear}-12-31` };
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

const NAMES_YEARS: ReadonlySet<Time["kind"]> = new Set(["period", "point"]);
