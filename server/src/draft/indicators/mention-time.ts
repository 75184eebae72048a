import { isByHowMuch } from "../../facts/measurements/measurement.ts";
import type { Time } from "../../facts/times/time.ts";
import { AS_OF_NOW, FORECAST } from "../../language/cues.ts";
import { looksForward } from "../../language/document-kinds.ts";
import { COMES_IN_EACH_YEAR, HAS_BECOME } from "../../language/growth-words.ts";
import { AIM_HEADING, REVIEW_HEADING } from "../../language/heading-words.ts";
import { LAST_YEAR } from "../../language/restating-words.ts";
import { SAYS_MEASURED } from "../../language/table-words.ts";
import { SEVERAL_YEARS } from "../../language/time-words.ts";
import { memoise } from "../../text/memoise.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import { initialTimes } from "../initial-times.ts";
import type { Profile } from "../profile.ts";
import { resolveTime, yearReviewed } from "../resolve-time.ts";
import { roleOf } from "../section-role.ts";
import type { Deadline, SaidTime, Target } from "../target.ts";
import { timeInTurn } from "../time-in-turn.ts";
import { timeBefore, wordsBefore } from "../words-before.ts";
import type { Mention } from "./mentions.ts";
import { isOverOtherBase, OF_ITS_YEAR, yearLookedBackOn } from "./year-told-of.ts";

/**
 * The time a number is of, where the text leaves no doubt: for aims their deadline; for results a time in the same
 * sentence or in the header of their cell, the year that a review is of, or the day of writing, where they tell of now. Null for stages (用3年时间), for
 * forecasts of the current year and for growth over a base of its own (比2020年增长5%).
 */
export function readMentionTime({ target, key }: Mention, draft: Draft): Deadline | null {
  const { status, deadline, deadlineSource, governing } = target;
  const before = wordsBefore(target, "clause");
  if (/预期(?!寿命|性|目标)/.test(before)) return null;
  if (isByHowMuch(target.measurement.measure) && isOverOtherBase(target)) return null;
  if (status === "target") {
    if (isForecast(target)) return null;
    if (isUnderReview(target, draft)) return null;
    if (isStage(governing?.time, draft.profile)) return key.name.length >= TELLS_WHOSE ? deadline : null;
    // 二、今后五年的目标任务和2026年重点工作: either may hold for what stands below, until a paragraph opens with 今年.
    if (deadlineSource === "heading" && governing !== null && namesMoreYears(governing.placed, deadline))
      return isTakenUp(target, governing.placed, draft) ? deadline : null;
    if (target.reason === "document" && deadlineSource === "title") return null;
    return deadline !== null && isDealtOut(target) ? { ...deadline, from: null } : deadline;
  }
  // 预计，全年实现300亿元
  if (status !== "reported") return null;
  const own =
    timeInTurn(target.placed.passage, target.measurement) ??
    timeBefore(target, ({ kind, attributive }) => kind !== "recurring" && !attributive);
  if (own !== undefined && isAside(own, target)) return null;
  if (own !== undefined) {
    // 全年实现82.5亿元, under 2024年工作回顾
    const toldOf = OF_ITS_YEAR.test(own.text) ? yearGoneBy(target, draft) : null;
    const time = own.kind === "duration" ? null : (toldOf ?? resolveTime(own, draft.profile));
    return time !== null && isSumOfYears(target, time) ? null : time;
  }
  if (governing !== null) return resolveTime(governing.time, draft.profile);
  if (SAYS_MEASURED.test(key.name)) {
    const reviewed = yearReviewed(draft.profile);
    if (reviewed !== null) return { from: `${reviewed}-01-01`, to: `${reviewed}-12-31` };
  }
  return tellsOfNow(target) && draft.profile.year !== null ? ofNow(draft.profile.year) : null;
}

/** 营造林9万亩，其中2025年3万亩、2026年6万亩: dated by the last of several years behind it, which are its parts, and so by the end of that one alone. */
function isDealtOut({ placed, measurement: { quantity }, governing }: Target): boolean {
  if (governing === null || governing.placed !== placed) return false;
  const { end } = quantity.span;
  const { start } = governing.time.span;
  return placed.passage.times.some(
    ({ kind, span }) => kind !== "recurring" && end <= span.start && span.start < start,
  );
}

/** In characters, of 深海渔业种质保存与繁育示范基地: what a stage of three years is to bring of it is the same wherever the three years are named. */
const TELLS_WHOSE = 10;

/** The year that the headings of a result look back on; of 全年 that a report foresees not long before it, or looks back on, the one before its own. */
function yearGoneBy(target: Target, draft: Draft): Deadline | null {
  const { profile } = draft;
  const headed = yearLookedBackOn(target.placed.section, profile);
  const isGoneBy = isForecast(target) || roleOf(draft, target.placed) === "review";
  if (headed !== null || profile.kind !== "report" || profile.year === null || !isGoneBy) return headed;
  return { from: `${profile.year - 1}-01-01`, to: `${profile.year - 1}-12-31` };
}

/**
 * What is read as an aim where a report looks back (12月末，…, 全年…) is of nobody knows which year; so is 全年 where the heading names aims as well
 * (一、2025年工作回顾和2026年总体要求).
 */
export function isUnderReview(target: Target, { profile: { kind } }: Draft): boolean {
  if (kind !== "report") return false;
  let chapter = target.placed.section;
  while (chapter.parent !== null && chapter.parent.opening !== null) chapter = chapter.parent;
  if (!REVIEW_HEADING.test(chapter.title)) return false;
  const { time } = target.governing ?? {};
  return !AIM_HEADING.test(chapter.title) || (time !== undefined && OF_ITS_YEAR.test(time.text));
}

/** 预计, before a number in its sentence, be it as far as its opening. */
function isForecast(target: Target): boolean {
  const { placed, measurement } = target;
  const start = placed.passage.sentences[measurement.sentence]?.span.start ?? 0;
  return (
    FORECAST.test(wordsBefore(target, "sentence")) ||
    FORECAST.test(
      placed.passage.reading.text.slice(start, Math.min(start + 8, measurement.quantity.span.start)),
    )
  );
}

/** 用3年时间, and not 今后五年 in a plan for five years: then its end is that of the plan. */
function isStage(time: Time | undefined, { kind, period }: Profile): boolean {
  if (time?.kind !== "duration") return false;
  const isOfPlan = looksForward(kind) && period !== null && time.years === period.to - period.from + 1;
  return !isOfPlan || time.isLastOnly === true;
}

/** “十四五”时期，全市公共预算收入超过600亿元: of all its years, or of the last. */
function isSumOfYears(target: Target, { from, to }: Deadline): boolean {
  const { quantity, indicator } = target.measurement;
  const isOfSeveral = from !== null && from.slice(0, 4) < to.slice(0, 4);
  const isFlow = quantity.kind === "money" && COMES_IN_EACH_YEAR.test(indicator);
  return isOfSeveral && isFlow && !HAS_BECOME.test(wordsBefore(target, "clause"));
}

/** 20个（去年为28个），新建60公里; 巩固去年成果，新建60公里: what is remarked of another year says nothing of what follows. */
export function isAside({ span, text }: Time, { placed, measurement }: Target): boolean {
  const between = placed.passage.reading.text.slice(span.end, measurement.quantity.span.start);
  if (between.includes("）") && !between.includes("（")) return true;
  const sentence = placed.passage.sentences[measurement.sentence]?.span.start ?? 0;
  return LAST_YEAR.test(text) && span.start > sentence && span.start < measurement.clause.start;
}

/** 二、今后五年目标和2026年重点工作; 二、下届政府工作建议及2026年安排, of which only the one year was read. */
function namesMoreYears({ passage, section }: PlacedPassage, deadline: Deadline | null): boolean {
  const isOfOneYear = deadline?.from?.slice(0, 4) === deadline?.to.slice(0, 4);
  return passage.times.length > 1 || (isOfOneYear && SEVERAL_YEARS.test(section.title));
}

/** Whether the last time that opened a paragraph since a heading is the one of its times that dates a number. */
function isTakenUp({ placed, deadline }: Target, heading: PlacedPassage, draft: Draft): boolean {
  const last = openedLast(draft)[placed.index] ?? null;
  if (last === null || last.placed.index <= heading.index) return false;
  const taken = resolveTime(last.time, draft.profile);
  return taken?.from === deadline?.from && taken?.to === deadline?.to;
}

/** For each passage the last time that opened a passage before it. */
const openedLast = memoise(({ passages }: Draft): readonly (SaidTime | null)[] => {
  let last: SaidTime | null = null;
  return passages.map((placed) => {
    const before = last;
    const time = initialTimes(placed.passage).find(
      ({ kind, attributive }) => kind !== "recurring" && !attributive,
    );
    if (time !== undefined) last = { placed, time };
    return before;
  });
});

/** 目前, 截至目前, 现有: what there is as the document is written. */
function tellsOfNow(target: Target): boolean {
  const words = wordsBefore(target, "sentence");
  return AS_OF_NOW.test(words) || /[现实已]有/.test(wordsBefore(target, "clause"));
}

/** Its first day, so that it is told from all that the year brings. */
function ofNow(year: number): Deadline {
  return { from: null, to: `${year}-01-01` };
}
