import type { Time } from "../facts/times/time.ts";
import { findTimes } from "../facts/times/times.ts";
import { TITLE_TELLS } from "../language/document-kinds.ts";
import { memoise } from "../text/memoise.ts";
import type { Profile } from "./profile.ts";
import { resolveTime } from "./resolve-time.ts";

/** The times that the title tells of, whenever it was written: **2025年**工作总结和2026年工作计划, **上半年**工作情况. */
const timesTold = memoise((profile: Profile): readonly Time[] => {
  const times = findTimes(profile.title);
  return times.filter(({ span }, index) =>
    TITLE_TELLS.test(profile.title.slice(span.end, times[index + 1]?.span.start)),
  );
});

/** Whether the title says of a stretch of time that it is told of: 2026年**上半年** under 2026年上半年工作总结. */
export function isToldInTitle(time: Time, profile: Profile): boolean {
  const days = resolveTime(time, profile);
  if (days === null || time.kind !== "period") return false;
  return timesTold(profile).some((told) => {
    const those = resolveTime(told, profile);
    return those !== null && those.from === days.from && those.to === days.to;
  });
}

/** The last year that the title tells of, where it tells of no time after. */
export function yearToldLast(profile: Profile): number | null {
  const last = timesTold(profile).at(-1);
  const year = last === undefined ? null : resolveTime(last, profile)?.to.slice(0, 4);
  return year === undefined || year === null || profile.period?.to !== Number(year) ? null : Number(year);
}
