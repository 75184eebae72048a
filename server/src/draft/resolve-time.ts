import { resolveDay } from "../facts/resolve-day.ts";
import type { Time } from "../facts/time.ts";
import type { Profile } from "./profile.ts";
import type { Deadline } from "./target.ts";

/** The days a time expression means in a document, or null where it only says how often or its year is unknown. */
export function resolveTime(time: Time, profile: Profile): Deadline | null {
  if (time.kind === "duration") return resolveDuration(time, profile);
  const to = time.to === null ? null : resolveDay(time.to, profile.year);
  return to === null ? null : { from: time.from && resolveDay(time.from, profile.year), to };
}

/** A duration runs to the end of the plan's period, or as many years on from the document's: three years from 2024 end in 2027. */
function resolveDuration(time: Time, profile: Profile): Deadline | null {
  const start = profile.period?.from ?? profile.year;
  if (start === null || time.years === undefined || time.past) return null;
  const period = profile.period;
  const end = period !== null && period.to > period.from ? period.to : start + Math.ceil(time.years);
  return { from: `${start}-01-01`, to: `${end}-12-31` };
}
