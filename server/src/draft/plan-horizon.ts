import type { Time } from "../facts/time.ts";
import { readWholeYears, type WholeYears } from "../facts/whole-years.ts";
import { AIM_HEADING } from "../language/cues.ts";
import { spanContains } from "../text/span.ts";
import type { Draft, PlacedPassage } from "./draft.ts";
import type { Section } from "./outline.ts";
import { resolveTime } from "./resolve-time.ts";

/** How long a plan says it takes, in its own words: 力争用3年时间 in its preamble or under its aims. */
export interface PlanHorizon {
  readonly placed: PlacedPassage;
  readonly time: Time;
  readonly years: WholeYears;
}

/** The length that a plan gives itself, or null where it gives none, or several for its stages. */
export function findPlanHorizon(draft: Draft): PlanHorizon | null {
  let found: PlanHorizon | null = null;
  for (const placed of draft.passages) {
    for (const time of placed.passage.times) {
      if (time.past || !USED.test(time.text) || !isOfWholePlan(placed.section, draft)) continue;
      const years = readWholeYears(time);
      if (found !== null || years === null || isOfStage(placed, time, draft)) return null;
      found = { placed, time, years };
    }
  }
  return found;
}

const USED = /^(?:利用|用|经过|通过)/;

/** In the preamble or under aims, and under no task. */
function isOfWholePlan(section: Section, draft: Draft): boolean {
  for (let at: Section | null = section; at?.opening; at = at.parent) {
    if (at.title !== "" && at.title !== draft.profile.title && !AIM_HEADING.test(at.title)) return false;
  }
  return true;
}

/** 再用3年时间; 用2年时间，到2025年…: a part of the plan's time. */
function isOfStage({ passage }: PlacedPassage, time: Time, { profile }: Draft): boolean {
  if (/[再先前后]/.test(passage.reading.text.charAt(time.span.start - 1))) return true;
  const sentence = passage.sentences.find(({ span }) => spanContains(span, time.span));
  return passage.times.some((other) => {
    if (other === time || sentence === undefined || !spanContains(sentence.span, other.span)) return false;
    const resolved = resolveTime(other, profile);
    return resolved !== null && !resolved.to.startsWith(String(profile.period?.to));
  });
}
