import { isByHowMuch } from "../../facts/measurements/measurement.ts";
import type { Time } from "../../facts/times/time.ts";
import { PART_OF_YEAR, STEP_PASSED } from "../../language/restating-words.ts";
import type { Draft } from "../draft.ts";
import { areaOf, type IndexEntry } from "../indicators/indicator-index.ts";
import { indicatorId } from "../indicators/indicator-key.ts";
import { isKeptWithin } from "../indicators/kept-within.ts";
import { areLedApart } from "../indicators/led-by-another.ts";
import { mayBeOfTwoSubjects } from "../indicators/mention-subject.ts";
import type { Mention } from "../indicators/mentions.ts";
import { OF_ITS_YEAR } from "../indicators/year-told-of.ts";
import type { Profile } from "../profile.ts";
import { resolveTime } from "../resolve-time.ts";
import { roleOf } from "../section-role.ts";
import type { Target } from "../target.ts";
import { timeBefore, wordsBefore } from "../words-before.ts";

/** What a report or a review tells of its area in running text, where it looks back: what there is, was done or came in, and not by how much it changed or what it all came to. */
export function isLookedBackOn({ mention }: IndexEntry, draft: Draft): boolean {
  const { target, obstacle, key } = mention;
  const { placed, status, measurement } = target;
  const { quantity, measure, cadence } = measurement;
  return (
    obstacle === null &&
    status === "reported" &&
    placed.passage.cell === null &&
    quantity.max === undefined &&
    cadence === "once" &&
    measure !== "cumulative" &&
    !isByHowMuch(measure) &&
    key.name.length >= SHORTEST_NAME &&
    roleOf(draft, placed) === "review" &&
    areaOf(draft)(mention) !== "part"
  );
}

/** In characters. */
const SHORTEST_NAME = 4;

export const LOOKS_BACK: ReadonlySet<string> = new Set(["report", "review"]);

/** 市场主体 in 万户 is no number of those that came in 万户次. */
export function indicatorInUnit({ mention: { key, target } }: IndexEntry): string {
  return `${indicatorId(key)}|${target.measurement.quantity.unit}`;
}

/** 迈上2000亿元**台阶** */
export function isStepPassed({ placed, measurement: { quantity } }: Target): boolean {
  const { end } = quantity.span;
  return STEP_PASSED.test(placed.passage.reading.text.slice(end, end + LONGEST_STEP));
}

/** In characters. */
const LONGEST_STEP = 20;

/** 稳定在50万吨以上, and there are 58万吨; 控制在6亿立方米, and 5.7亿立方米 were used. */
export function isHeldTo(bound: Target, result: Target): boolean {
  const { quantity } = bound.measurement;
  const { value } = result.measurement.quantity;
  return isKeptWithin(bound, result) || (quantity.bound === "at-least" && value >= quantity.value);
}

/** 47亿元, and 47亿元左右, but not 不足50亿元 or a step on the way. */
export function isWhole(target: Target): boolean {
  return WHOLE.has(target.measurement.quantity.bound) && !isStepPassed(target);
}

const WHOLE: ReadonlySet<string> = new Set(["exact", "about"]);

/** 全年…, or 2024年… in a report of 2025, said in the clause of the number itself. */
export function saysItsYear(target: Target, profile: Profile): boolean {
  const said = timeBefore(target, ({ kind, attributive }) => kind !== "recurring" && !attributive);
  return said !== undefined && said.span.start >= target.measurement.clause.start && isItsYear(said, profile);
}

/** No other time in its sentence than that year, and no part of it (春节期间, 假日). */
export function saysNoOtherTime(target: Target, profile: Profile): boolean {
  const said = timeBefore(target, ({ kind }) => kind !== "recurring");
  return (
    (said === undefined || isItsYear(said, profile)) && !PART_OF_YEAR.test(wordsBefore(target, "sentence"))
  );
}

function isItsYear(time: Time, profile: Profile): boolean {
  if (OF_ITS_YEAR.test(time.text)) return true;
  const { from, to } = resolveTime(time, profile) ?? {};
  const year = (profile.year ?? 0) - (profile.kind === "report" ? 1 : 0);
  return from === `${year}-01-01` && to === `${year}-12-31`;
}

/** In two paragraphs, and of nothing that their sentences tell apart. */
export function areOfOneThing(a: Mention, b: Mention, draft: Draft): boolean {
  return a.target.placed !== b.target.placed && !mayBeOfTwoSubjects(draft)(a, b) && !areLedApart(draft)(a, b);
}
