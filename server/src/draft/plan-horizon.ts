import type { Time } from "../facts/time.ts";
import { AIM_HEADING } from "../language/cues.ts";
import { readSmallNumber } from "../language/small-number.ts";
import { spanContains } from "../text/span.ts";
import type { Draft, PlacedPassage } from "./draft.ts";
import type { Section } from "./outline.ts";
import { resolveTime } from "./resolve-time.ts";

/** How long a plan says it takes, in its own words: 力争用3年时间 in its preamble or under its aims. */
export interface PlanHorizon {
  readonly placed: PlacedPassage;
  readonly time: Time;
  readonly years: number;
  /** 3年左右. */
  readonly about: boolean;
}

/** The length that a plan gives itself, or null where it gives none, or several for its stages. */
export function findPlanHorizon(draft: Draft): PlanHorizon | null {
  let found: PlanHorizon | null = null;
  for (const placed of draft.passages) {
    for (const time of placed.passage.times) {
      if (time.kind !== "duration" || time.past) continue;
      const words = USED.exec(time.text)?.[1];
      if (words === undefined || !isOfWholePlan(placed.section, draft)) continue;
      const years = readSmallNumber(words);
      if (found !== null || years === null || isOfStage(placed, time, draft)) return null;
      found = { placed, time, years, about: time.text.includes("左右") };
    }
  }
  return found;
}

const USED = /^(?:利用|用|经过|通过)(.{1,8}?)个?年/;

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
