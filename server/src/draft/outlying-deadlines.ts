import type { Measurement } from "../facts/measurement.ts";
import type { Passage } from "../facts/passage.ts";
import { sentenceAt } from "../facts/sentence-at.ts";
import type { Time } from "../facts/time.ts";
import { COMPLETED, GOAL_HEADING, INTENDED, OBLIGED, TO_BE_DONE } from "../language/cues.ts";
import { looksForward } from "../language/document-kinds.ts";
import { BUILDING_TIME } from "../language/table-words.ts";
import { LOOKS_BACK, LOOKS_BEYOND, RENDERS_ACCOUNT } from "../language/time-words.ts";
import { itemsWithin } from "../text/sorted-items.ts";
import type { Span } from "../text/span.ts";
import type { Draft, PlacedPassage } from "./draft.ts";
import type { PlanPeriod, Profile } from "./profile.ts";
import { resolveTime } from "./resolve-time.ts";
import { roleOf } from "./section-role.ts";
import { tableSettings } from "./table-settings.ts";
import { textOf } from "./tables.ts";
import type { DeadlineSource, Target } from "./target.ts";

/** A deadline of what is to be done that lies outside the years of its document. */
export interface OutlyingDeadline {
  readonly placed: PlacedPassage;
  readonly time: Time;
  /** In which it ends. */
  readonly year: number;
  /** The years of the plan that it lies outside of; null where it is past when the document is written, whatever that covers. */
  readonly period: PlanPeriod | null;
  /** In which the document is written. */
  readonly written: number;
}

/** Years for which the country has aims of its own, so that any plan may look at them. */
const NATIONAL_YEARS: ReadonlySet<number> = new Set([2030, 2035, 2049, 2050, 2060]);

/**
 * The deadlines, each once, that stand in the sentence of an aim and end after the plan's last year, or before the year
 * it was written in; and those of tasks that count nothing, where they are past. A text that says that it looks beyond, or back, has none.
 */
export function findOutlyingDeadlines(draft: Draft): OutlyingDeadline[] {
  const { kind, period, year: written } = draft.profile;
  if (written === null || !(looksForward(kind) || kind === "report")) return [];
  const plan = kind === "plan" ? period : null;
  const late =
    plan === null
      ? []
      : draft.targets
          .map((target) => lateDeadline(target, plan))
          .filter((found) => !isOfBuilding(found, draft));
  const early = [...pastAims(draft), ...pastTasks(draft)];
  const found = new Map<Time, OutlyingDeadline>();
  for (const deadline of [...late, ...early])
    if (deadline !== null && !found.has(deadline.time))
      found.set(deadline.time, { ...deadline, period: plan, written });
  return [...found.values()];
}

type Found = Pick<OutlyingDeadline, "placed" | "time" | "year"> | null;

function lateDeadline(
  { status, deadline, deadlineSource, governing, placed, measurement }: Target,
  { to }: PlanPeriod,
): Found {
  if (status !== "target" || !OWN.has(deadlineSource) || deadline === null || governing === null) return null;
  if (governing.time.kind === "duration") return null;
  const year = Number(deadline.to.slice(0, 4));
  // 2027年前 in a plan up to 2026 may be before 2027 begins.
  if (year - Number(governing.time.ambiguous) <= to || NATIONAL_YEARS.has(year)) return null;
  // 2027年1月底前完成2026年度考核: the account of a plan is rendered when it is over.
  const around = aroundNumber(placed, measurement);
  const isAccount = year === to + 1 && saysSo(placed, around, RENDERS_ACCOUNT);
  return isAccount || saysSo(placed, around, LOOKS_BEYOND)
    ? null
    : { placed: governing.placed, time: governing.time, year };
}

/** 建设年限 2023—2026 in the table of a plan of one year: a project may begin before its plan and end after it. */
function isOfBuilding(found: Found, draft: Draft): boolean {
  if (found === null || found.placed.passage.cell === null) return false;
  const cell = draft.passages[found.placed.index];
  return cell !== undefined && BUILDING_TIME.test(textOf(tableSettings(draft).get(cell)?.column));
}

/** Sources that say the deadline of this aim, and of no whole section. */
const OWN: ReadonlySet<DeadlineSource> = new Set(["clause", "sentence", "table"]);

/** In a report only among aims: the other half tells what was once due. */
function pastAims(draft: Draft): Found[] {
  const isReport = draft.profile.kind === "report";
  let before: Target | null = null;
  return draft.targets.map((target) => {
    if (target.reason === "past-time") {
      const isAmongAims = before?.status === "target" && before.placed.section === target.placed.section;
      return isReport && !isAmongAims ? null : pastAim(target, draft.profile);
    }
    if (target.status !== "neither") before = target;
    return null;
  });
}

/** 力争到2021年 in a plan of 2024: an aim by its words, and already past. */
function pastAim({ placed, measurement }: Target, profile: Profile): Found {
  const { passage } = placed;
  const { start: clauseStart } = measurement.clause;
  const lead = { start: Math.max(0, clauseStart - LONGEST_LEAD), end: measurement.quantity.span.start };
  const near = { ...lead, start: Math.max(lead.start, lead.end - FAR) };
  const time = itemsWithin(passage.times, near, ({ span }) => span).findLast(isDeadlineInWords);
  const year = time === undefined ? null : yearGoneBy(time, profile);
  if (time === undefined || year === null) return null;
  const start = Math.max(0, time.span.start - LONGEST_LEAD);
  const around = passage.reading.text.slice(start, measurement.quantity.span.start);
  const isIntended =
    INTENDED.test(around) || time.text.endsWith("前") || GOAL_HEADING.test(placed.section.title);
  return !isIntended || saysSo(placed, aroundNumber(placed, measurement), LOOKS_BACK)
    ? null
    : { placed, time, year };
}

/** 要于2022年6月底前制定实施方案 in a plan of 2024: what is to be done counts nothing, and its deadline is past. */
function pastTasks(draft: Draft): Found[] {
  const { profile } = draft;
  const isReport = !looksForward(profile.kind);
  return draft.passages.flatMap((placed) => {
    const { passage, section } = placed;
    if (passage.kind !== "paragraph" || (isReport && section.opening === null)) return [];
    return passage.times.map((time): Found => {
      const isTask = isIntendedFor(passage, time) || (!isReport && isDueBefore(passage, time));
      const year = isTask ? yearGoneBy(time, profile) : null;
      if (year === null || roleOf(draft, placed) === "review") return null;
      const sentence = sentenceAround(passage, time.span);
      // 2023年底前，完成试点；2024年底前，全面推开: a timetable goes back to where it began.
      const isTimetable = itemsWithin(passage.times, sentence, ({ span }) => span).some(
        (other) => other.kind === "deadline" && yearGoneBy(other, profile) === null,
      );
      // 2023年6月底前完成现有泵站改造: what there is, is what the task is about.
      const before = { start: sentence.start, end: time.span.end };
      const isTold = saysSo(placed, sentence, LOOKS_BACK) || saysSo(placed, before, COMPLETED);
      return isTimetable || isTold ? null : { placed, time, year };
    });
  });
}

/** 确保2024年三季度开通: a stretch of a year that the word of intention stands right before. */
function isIntendedFor({ reading: { text } }: Passage, { kind, past, attributive, to, span }: Time): boolean {
  if (kind !== "period" || past || attributive || to?.relative !== false) return false;
  return INTENDED_FOR.test(text.slice(Math.max(0, span.start - LONGEST_LEAD), span.start));
}

const INTENDED_FOR = /(?:力争|争取|确保)[在于]?$/;

/** Whether the words around a deadline lay down what is to be done by then; 2000年前建成的小区 says how old they are. */
function isDueBefore({ reading: { text } }: Passage, time: Time): boolean {
  if (!isDeadlineInWords(time) || !time.text.endsWith("前") || time.ambiguous) return false;
  const { span } = time;
  const before = text.slice(Math.max(0, span.start - LONGEST_LEAD), span.start);
  const after = text.slice(span.end, span.end + LONGEST_TASK);
  const isAsked = INTENDED.test(before) || OBLIGED.test(before) || OPENS_TASK_AT.test(before);
  return isAsked && TO_BE_DONE.test(after);
}

/** What stands before a deadline that opens its sentence, or that a task is due at: 该项工作**于**…. */
const OPENS_TASK_AT = /^$|[。；：于在]$/;

function isDeadlineInWords({ kind, past, attributive, to }: Time): boolean {
  return kind === "deadline" && !past && !attributive && to?.relative === false;
}

/** The year a time ends in, if that is over when the document is written, and lies before all it covers. */
function yearGoneBy(time: Time, profile: Profile): number | null {
  const year = Number(resolveTime(time, profile)?.to.slice(0, 4));
  const first = Math.min(profile.year ?? 0, profile.period?.from ?? Number.POSITIVE_INFINITY);
  return year < first ? year : null;
}

/** How far before a number its deadline, and before that a word of intention, is looked for, in characters. */
const LONGEST_LEAD = 12;

/** How far behind a deadline what is to be done by then is read, in characters. */
const LONGEST_TASK = 32;

/** How far around a number the words of its sentence are read, in characters: work stays linear. */
const FAR = 200;

function aroundNumber({ passage }: PlacedPassage, { sentence, quantity }: Measurement): Span {
  return nearBy(passage.sentences[sentence]?.span ?? quantity.span, quantity.span);
}

function sentenceAround(passage: Passage, span: Span): Span {
  return nearBy(sentenceAt(passage, span.start)?.span ?? span, span);
}

function nearBy({ start, end }: Span, span: Span): Span {
  return { start: Math.max(start, span.start - FAR), end: Math.min(end, span.end + FAR) };
}

/** Whether these words, or a heading above them, say so. */
function saysSo({ passage, section }: PlacedPassage, { start, end }: Span, words: RegExp): boolean {
  if (words.test(passage.reading.text.slice(start, end))) return true;
  for (let at: typeof section | null = section; at !== null; at = at.parent)
    if (words.test(at.title)) return true;
  return false;
}
