import type { Measurement } from "../../facts/measurements/measurement.ts";
import { yearsOfPlan } from "../../facts/times/moment.ts";
import type { Time } from "../../facts/times/time.ts";
import { FIVE_YEARS_NAMED } from "../../language/calendar-words.ts";
import { INTENDED } from "../../language/cues.ts";
import { looksForward } from "../../language/document-kinds.ts";
import { GOAL_HEADING } from "../../language/heading-words.ts";
import { readSmallNumber } from "../../language/small-number.ts";
import { BUILDING_TIME } from "../../language/table-words.ts";
import { BEGUN, LOOKS_BACK, LOOKS_BEYOND, RENDERS_ACCOUNT } from "../../language/time-words.ts";
import { allMatches } from "../../text/all-matches.ts";
import { memoise } from "../../text/memoise.ts";
import { itemsWithin } from "../../text/sorted-items.ts";
import type { Span } from "../../text/span.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import type { Section } from "../outline.ts";
import type { PlanPeriod, Profile } from "../profile.ts";
import { isPast, resolveTime } from "../resolve-time.ts";
import { textOf } from "../table-grid.ts";
import { readTables } from "../tables/tables.ts";
import type { DeadlineSource, Target } from "../target.ts";
import { FAR, nearbyWords, saysSo } from "../words-nearby.ts";
import {
  findStatedDeadlines,
  goesOnFromPast,
  isDatedNotice,
  isDeadlineInWords,
  type StatedDeadline,
} from "./stated-deadlines.ts";

/** A deadline of what is to be done that lies outside the years of its document. */
export interface OutlyingDeadline {
  readonly placed: PlacedPassage;
  readonly time: Time;
  /** In which it ends. */
  readonly year: number;
  /** The heading that says which years a chapter plans for; null where the title of the document does. */
  readonly heading: PlacedPassage | null;
  /** The years of the plan that it lies outside of; null where it is past when the document is written, whatever that covers. */
  readonly period: PlanPeriod | null;
  /** In which the document is written. */
  readonly written: number;
  /** The ISO date under its signature; null where it has none. */
  readonly day: string | null;
}

/** Years for which the country has aims of its own, so that any plan may look at them. */
const NATIONAL_YEARS: ReadonlySet<number> = new Set([2030, 2035, 2049, 2050, 2060]);

/**
 * The deadlines, each once, of aims and of tasks that count nothing, that end after the plan's last year, or before the
 * year it was written in. A text that says that it looks beyond, or back, has none.
 */
export function findOutlyingDeadlines(draft: Draft): OutlyingDeadline[] {
  const { profile, targets } = draft;
  const { kind, period, year: written, day } = profile;
  const isNotice = isDatedNotice(profile);
  if (written === null || !(looksForward(kind) || kind === "report" || isNotice)) return [];
  const own = kind === "plan" && period !== null ? ofLongerPlan(period, profile.title) : null;
  const planOf = ({ section }: PlacedPassage): Planned | null =>
    kind === "report" ? planHeaded(section, written) : own && { period: own, heading: null };
  const stated = findStatedDeadlines(draft);
  const late = [
    ...(isNotice ? [] : targets)
      .map((target) => outside(planOf(target.placed), (plan) => lateAim(target, plan)))
      .filter((aim) => !isOfBuilding(aim, draft)),
    ...stated.map((deadline) =>
      outside(planOf(deadline.placed), (plan) => lateTask(deadline, plan, profile)),
    ),
  ];
  const early = [
    ...(isNotice ? [] : pastAims(draft)),
    ...stated.map((deadline) => pastTask(deadline, profile)),
  ].map((found) =>
    found && !isHeadedByPast(found.placed.section, draft) ? { period: own, heading: null, ...found } : null,
  );
  const found = new Map<Time, OutlyingDeadline>();
  for (const deadline of [...late, ...early])
    if (deadline !== null && !found.has(deadline.time))
      found.set(deadline.time, { written, day, ...deadline });
  return [...found.values()];
}

/** 十年规划和第八个五年计划纲要: a title that names a longer plan besides. */
function ofLongerPlan(period: PlanPeriod, title: string): PlanPeriod {
  const years = readSmallNumber(LONGER_PLAN.exec(title)?.[1] ?? "") ?? 0;
  return { from: period.from, to: Math.max(period.to, period.from + years - 1) };
}

const LONGER_PLAN = /([一二三]?十五?)年规划/;

/** The years that a passage plans for, and the heading that says so; null where the document's own title does. */
interface Planned {
  readonly period: PlanPeriod;
  readonly heading: PlacedPassage | null;
}

/** What lies outside of a plan, with it. */
function outside(planned: Planned | null, find: (plan: PlanPeriod) => Found): (Found & Planned) | null {
  const found = planned && find(planned.period);
  return found && planned && { ...found, ...planned };
}

/** “十五五”时期主要目标: the five years that a chapter of a report plans for; null where its headings name none, or several. */
const planHeaded = memoise(({ opening, title, parent }: Section, written: number): Planned | null => {
  if (opening === null) return null;
  const [named, other] = allMatches(title, FIVE_YEARS_NAMED);
  if (named === undefined) return parent && planHeaded(parent, written);
  const [from, to] = yearsOfPlan(readSmallNumber(named.groups?.number ?? "") ?? 0);
  const isOfAims = other === undefined && to > written && GOAL_HEADING.test(title);
  return isOfAims ? { period: { from, to }, heading: opening } : null;
});

type Found = Pick<OutlyingDeadline, "placed" | "time" | "year"> | null;

function lateAim(
  { status, deadline, deadlineSource, governing, placed, measurement }: Target,
  plan: PlanPeriod,
): Found {
  if (status !== "target" || !OWN.has(deadlineSource) || deadline === null || governing === null) return null;
  if (governing.time.kind === "duration" || governing.time.ofPurpose) return null;
  const year = Number(deadline.to.slice(0, 4));
  const { time } = governing;
  const around = withoutTime(aroundNumber(placed, measurement), governing.placed === placed ? time : null);
  return isBeyond(time, year, placed, around, plan) ? { placed: governing.placed, time, year } : null;
}

/** 到2028年，建成渔业强县 in a plan of several years up to 2026. What one year is to bring may be a step to more. */
function lateTask({ placed, time, sentence }: StatedDeadline, plan: PlanPeriod, profile: Profile): Found {
  const year = yearOf(time, profile);
  const around = withoutTime(sentence, time);
  return plan.from < plan.to && isBeyond(time, year, placed, around, plan) ? { placed, time, year } : null;
}

/** Whether a deadline lies after a plan, and neither heading nor words around it say why. */
function isBeyond(
  { ambiguous, text }: Time,
  year: number,
  placed: PlacedPassage,
  around: readonly Span[],
  { from, to }: PlanPeriod,
): boolean {
  // 2027年前 in a plan up to 2026 may be before 2027 begins.
  if (!(year - Number(ambiguous) > to) || isNational(year, text, placed, to)) return false;
  // 2027年1月底前完成2026年度考核: the account of a plan is rendered when it is over.
  const isSaid = (words: { test(text: string): boolean }): boolean =>
    around.some((span) => saysSo(placed, span, words));
  const isAccount = year === to + 1 && isSaid(RENDERS_ACCOUNT);
  // 到2027年，…, in a plan of 2025 alone: what that is a step to. A slip of the pen is seldom off by two.
  if (from === to && year > to + 1 && /^[到至]/.test(text)) return false;
  // 10月开工，工期24个月，2027年9月投用, in a plan of one year: what is begun in it.
  const isBegun = from === to && isSaid(BEGUN);
  const looksBeyond = (words: string): boolean => LOOKS_BEYOND.test(words) || namesPlanAfter(to, words);
  return !isAccount && !isBegun && !isSaid({ test: looksBeyond });
}

/** 到2035年 looks at an aim of the whole country; 2035年前 is when something here is due, unless it goes on from what the plan ends with (到2030年…。2035年前). */
function isNational(year: number, text: string, { passage }: PlacedPassage, last: number): boolean {
  if (!NATIONAL_YEARS.has(year)) return false;
  const goesOn = passage.times.some(({ to }) => to !== null && !to.relative && to.year === last);
  return goesOn || !/^\d{4}年底?前$/.test(text);
}

/** What stands around a deadline: the plan in 到“十五五”末 only names its year. */
function withoutTime(words: Span, time: Time | null): readonly Span[] {
  if (time === null) return [words];
  return [
    { start: words.start, end: Math.max(words.start, time.span.start) },
    { start: Math.min(time.span.end, words.end), end: words.end },
  ];
}

/** “十五五” in a plan up to 2026, and not “十四五”, which is over by then. */
function namesPlanAfter(year: number, words: string): boolean {
  return allMatches(words, FIVE_YEARS_NAMED).some(({ groups }) => {
    const [, last] = yearsOfPlan(readSmallNumber(groups?.number ?? "") ?? 0);
    return last > year;
  });
}

/** 建设年限 2023—2026 in the table of a plan of one year: a project may begin before its plan and end after it. */
function isOfBuilding(found: Found, draft: Draft): boolean {
  if (found === null || found.placed.passage.cell === null) return false;
  const cell = draft.passages[found.placed.index];
  return cell !== undefined && BUILDING_TIME.test(textOf(readTables(draft.passages).get(cell)?.column));
}

/** Sources that say the deadline of this aim, and of no whole section. */
const OWN: ReadonlySet<DeadlineSource> = new Set(["clause", "sentence", "table"]);

/** In a report only among aims: the other half tells what was once due. */
function pastAims(draft: Draft): Found[] {
  const isReport = draft.profile.kind === "report";
  let before: Target | null = null;
  return draft.targets.map((target) => {
    if (target.reason === "past-time" || isOverdue(target, draft.profile)) {
      const isAmongAims = before?.status === "target" && before.placed.section === target.placed.section;
      return isReport && !isAmongAims ? null : pastAim(target, draft.profile);
    }
    if (target.status !== "neither") before = target;
    return null;
  });
}

/** 2025年3月底前 in a document signed in October: past, though not by its year. */
function isOverdue({ status, deadline }: Target, { day }: Profile): boolean {
  return status === "target" && deadline !== null && day !== null && deadline.to < day;
}

/** 力争到2021年 in a plan of 2024: an aim by its words, and already past. */
function pastAim({ placed, measurement }: Target, profile: Profile): Found {
  const { passage } = placed;
  const { start: clauseStart } = measurement.clause;
  const lead = { start: Math.max(0, clauseStart - LONGEST_LEAD), end: measurement.quantity.span.start };
  const near = { ...lead, start: Math.max(lead.start, lead.end - FAR) };
  const time = itemsWithin(passage.times, near, ({ span }) => span).findLast(
    (each) => isDeadlineInWords(each) && !describes(placed, each),
  );
  const year = time === undefined ? null : yearGoneBy(time, profile);
  if (time === undefined || year === null) return null;
  const start = Math.max(0, time.span.start - LONGEST_LEAD);
  const around = passage.reading.text.slice(start, measurement.quantity.span.start);
  const isIntended =
    INTENDED.test(around) || time.text.endsWith("前") || GOAL_HEADING.test(placed.section.title);
  const sentence = aroundNumber(placed, measurement);
  const isTold = goesOnFromPast(passage, time, sentence, profile) || saysSo(placed, sentence, LOOKS_BACK);
  return isIntended && !isTold ? { placed, time, year } : null;
}

/** （一）“十三五”目标 in the plan for the five years after: what stands below was to be reached then. */
const headsOnlyPast = memoise((draft: Draft): ((section: Section) => boolean) =>
  memoise(({ opening, title }: Section) => {
    if (opening === null || opening === draft.passages[0]) return false;
    const times = opening.passage.times.filter(({ span }) => span.end <= title.length);
    return times.length > 0 && times.every((time) => isPast(time, draft.profile));
  }),
);

function isHeadedByPast(section: Section, draft: Draft): boolean {
  for (let at: Section | null = section; at !== null && at.opening !== null; at = at.parent)
    if (headsOnlyPast(draft)(at)) return true;
  return false;
}

/** 改造2000年前的小区, 恢复到2019年的95%以上, 为2020年底原有泊位的60%: it says which, and not by when. */
function describes({ passage }: PlacedPassage, { span }: Time): boolean {
  return DESCRIBED.test(passage.reading.text.slice(span.end, span.end + LONGEST_DESCRIBED));
}

const DESCRIBED = /^(?:的|[原已现实]有)/;
const LONGEST_DESCRIBED = 2;

/** 要于2022年6月底前制定实施方案 in a plan of 2024: what is to be done counts nothing, and its deadline is past. */
function pastTask({ placed, time, sentence }: StatedDeadline, profile: Profile): Found {
  const year = yearGoneBy(time, profile);
  if (year === null || describes(placed, time)) return null;
  // 建设产业园，2025年底前完成选址，2026年开工: the first step of a work may lie before the plan.
  const isFirstStep = placed.passage.reading.text.charAt(time.span.start - 1) === "，";
  if (isFirstStep && profile.period?.from === year + 1) return null;
  // 2023年底前，完成试点；2024年底前，全面推开: a timetable goes back to where it began.
  const isTimetable = itemsWithin(placed.passage.times, sentence, ({ span }) => span).some((other) => {
    const isToCome = other.kind === "deadline" && yearGoneBy(other, profile) === null;
    return isToCome && yearOf(other, profile) - year <= LONGEST_STEP;
  });
  return isTimetable ? null : { placed, time, year };
}

/** From one step of a timetable to another, in years. */
const LONGEST_STEP = 2;

function yearOf(time: Time, profile: Profile): number {
  return Number(resolveTime(time, profile)?.to.slice(0, 4));
}

/**
 * The year a time ends in, if that is over when the document is written, and lies before all it covers. To the day only
 * where the document covers no years of its own: a plan may be signed when its first year has begun.
 */
function yearGoneBy(time: Time, profile: Profile): number | null {
  const { day, period } = profile;
  const year = yearOf(time, profile);
  const written = Math.min(profile.year ?? 0, period?.from ?? Number.POSITIVE_INFINITY);
  // 到2025年，…, in a plan for 2026—2028: no aim of that plan, though the year may not be over yet; 2025年底前，制定方案 prepares it.
  const isOfPlan = period !== null && period.from < period.to && /^[到至]\d{4}年$/.test(time.text);
  const first = isOfPlan ? period.from : written;
  const end = resolveTime(time, profile)?.to ?? "";
  return year < first || (period === null && day !== null && end < day) ? year : null;
}

/** How far before a number its deadline, and before that a word of intention, is looked for, in characters. */
const LONGEST_LEAD = 12;

function aroundNumber({ passage }: PlacedPassage, { sentence, quantity }: Measurement): Span {
  return nearbyWords(passage.sentences[sentence]?.span ?? quantity.span, quantity.span);
}
