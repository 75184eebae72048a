import { isByHowMuch } from "../../facts/measurements/measurement.ts";
import { readWholeYears } from "../../facts/times/whole-years.ts";
import { COMPARED_WITH, OVER_OTHER_BASE } from "../../language/growth-words.ts";
import { SAYS_REACHED } from "../../language/measure-words.ts";
import { SEVERAL_YEARS, THROUGH_YEARS } from "../../language/time-words.ts";
import { memoise } from "../../text/memoise.ts";
import type { Draft } from "../draft.ts";
import { initialTimes } from "../initial-times.ts";
import type { Section } from "../outline.ts";
import type { Profile } from "../profile.ts";
import { isPast, resolveTime } from "../resolve-time.ts";
import type { Deadline, Target } from "../target.ts";
import { wordsBefore } from "../words-before.ts";
import type { Mention } from "./mentions.ts";

/**
 * The one year that a report tells of where it looks back (一、2024年工作回顾: …达到88家), and nothing in the paragraph before
 * the number speaks of another time. Null under headings that name several years or a term of office besides, but for what follows a paragraph
 * that opens with the one year (2024年是“十四五”的第四年), up to the first that speaks of several; and where the current year is told of.
 */
export function yearToldOf({ target, key }: Mention, draft: Draft): Deadline | null {
  const { placed, status, measurement } = target;
  if (!TELLS_OF_YEARS.has(draft.profile.kind) || status !== "reported") return null;
  const headed = yearLookedBackOn(placed.section, draft.profile);
  const isOfYear = measurement.measure === "increment" || IS_RATE.test(key.name);
  // 固定资产投资增长6%, but not what 分别 deals out: that may be of areas or firms.
  const grew =
    headed !== null &&
    isByHowMuch(measurement.measure) &&
    measurement.series === null &&
    !isOverOtherBase(target);
  if (!isOfYear && !grew && !saysReached(target)) return null;
  const told = headed ?? yearsTold(draft)[placed.index] ?? null;
  if (told === null) return null;
  const isOther = placed.passage.times.some(
    (time) =>
      time.kind !== "recurring" &&
      !time.attributive &&
      time.span.end <= measurement.quantity.span.start &&
      !OF_ITS_YEAR.test(time.text) &&
      resolveTime(time, draft.profile)?.to !== told.to,
  );
  return isOther || SEVERAL_YEARS.test(wordsBefore(target, "sentence")) ? null : told;
}

/** 比2020年增长5%; 2025年与2020年相比，…增长5%. */
export function isOverOtherBase(target: Target): boolean {
  return (
    OVER_OTHER_BASE.test(wordsBefore(target, "clause")) || COMPARED_WITH.test(wordsBefore(target, "sentence"))
  );
}

const TELLS_OF_YEARS: ReadonlySet<Profile["kind"]> = new Set(["report", "review"]);

/** In characters, of what a paragraph is about. */
const LONGEST_OPENING = 60;

/** For each passage of a report the year that the last of those up to it opens with, unless one since speaks of several years. */
const yearsTold = memoise(({ passages, profile }: Draft): readonly (Deadline | null)[] => {
  let told: Deadline | null = null;
  return passages.map((placed) => {
    const { passage, section } = placed;
    const opening = section.opening === placed ? undefined : initialTimes(passage)[0];
    const words = passage.reading.text.slice(0, LONGEST_OPENING);
    // 2025年是收官之年。经过五年努力，…
    const isOne =
      opening !== undefined &&
      !THROUGH_YEARS.test(words) &&
      isPast(opening, profile) &&
      readWholeYears(opening)?.count === 1;
    if (isOne) told = resolveTime(opening, profile);
    else if (SEVERAL_YEARS.test(words)) told = null;
    return told;
  });
});

/** Whether words say that a number is what there is, and not by how much it grew or what was done. */
export function saysReached(target: Target): boolean {
  const { measure } = target.measurement;
  return measure !== "increment" && !isByHowMuch(measure) && SAYS_REACHED.test(wordsBefore(target, "clause"));
}

/** 城镇调查失业率5.4%: of the year, as 新增 is. */
const IS_RATE = /率$/;

/** All of the year, or its end, whichever that is. */
export const OF_ITS_YEAR = /^(?:全年|年[末底]|(?:过去(?:的)?|这)一年|一年来)$/;

/** The one year that the nearest heading with a time looks back on; null where it names more than one, or none. */
export function yearLookedBackOn(section: Section, profile: Profile): Deadline | null {
  for (let at: Section = section; at.opening !== null; at = at.parent as Section) {
    const { passage } = at.opening;
    const times = passage.times.filter(({ span }) => span.end <= at.title.length);
    const [time] = times;
    if (time === undefined) continue;
    if (times.length > 1 || !isPast(time, profile) || OTHERS_BESIDES.test(at.title)) return null;
    return readWholeYears(time)?.count === 1 ? resolveTime(time, profile) : null;
  }
  return null;
}

/** 2021年**及本届政府**工作回顾 */
const OTHERS_BESIDES = /[及和与]|[届年]来|五年/;
