import type { Measurement } from "../facts/measurement.ts";
import type { Time } from "../facts/time.ts";
import { GOAL_HEADING, INTENDED } from "../language/cues.ts";
import { LOOKS_BACK, LOOKS_BEYOND, RENDERS_ACCOUNT } from "../language/time-words.ts";
import { itemsWithin } from "../text/sorted-items.ts";
import type { Draft, PlacedPassage } from "./draft.ts";
import type { PlanPeriod } from "./profile.ts";
import { resolveTime } from "./resolve-time.ts";
import type { DeadlineSource, Target } from "./target.ts";

/** A deadline of an aim that lies outside the years of its plan. */
export interface OutlyingDeadline extends PlanPeriod {
  readonly placed: PlacedPassage;
  readonly time: Time;
  /** In which it ends. */
  readonly year: number;
}

/** Years for which the country has aims of its own, so that any plan may look at them. */
const NATIONAL_YEARS: ReadonlySet<number> = new Set([2030, 2035, 2049, 2050, 2060]);

/**
 * The deadlines, each once, that stand in the sentence of an aim and end after the plan's last year, or before the year
 * it was written in. A text that says that it looks beyond, or back, has none.
 */
export function findOutlyingDeadlines(draft: Draft): OutlyingDeadline[] {
  const { kind, period, year: written } = draft.profile;
  if (kind !== "plan" || period === null || written === null) return [];
  const found = new Map<Time, OutlyingDeadline>();
  for (const target of draft.targets) {
    const deadline =
      target.status === "target" ? lateDeadline(target, period) : earlyDeadline(target, draft, written);
    if (deadline !== null && !found.has(deadline.time)) found.set(deadline.time, { ...period, ...deadline });
  }
  return [...found.values()];
}

type Found = Pick<OutlyingDeadline, "placed" | "time" | "year"> | null;

function lateDeadline(
  { deadline, deadlineSource, governing, placed, measurement }: Target,
  { to }: PlanPeriod,
): Found {
  if (!OWN.has(deadlineSource) || deadline === null || governing === null) return null;
  // 2027年前 in a plan up to 2026 may be before 2027 begins.
  if (governing.time.kind === "duration" || governing.time.ambiguous) return null;
  const year = Number(deadline.to.slice(0, 4));
  if (year <= to || NATIONAL_YEARS.has(year)) return null;
  // 2027年1月底前完成2026年度考核: the account of a plan is rendered when it is over.
  const isAccount = year === to + 1 && saysSo(placed, measurement, RENDERS_ACCOUNT);
  return isAccount || saysSo(placed, measurement, LOOKS_BEYOND)
    ? null
    : { placed: governing.placed, time: governing.time, year };
}

/** Sources that say the deadline of this aim, and of no whole section. */
const OWN: ReadonlySet<DeadlineSource> = new Set(["clause", "sentence", "table"]);

/** 力争到2021年 in a plan of 2024: an aim by its words, and already past. */
function earlyDeadline({ reason, placed, measurement }: Target, draft: Draft, written: number): Found {
  if (reason !== "past-time") return null;
  const { passage } = placed;
  const { start: clauseStart } = measurement.clause;
  const lead = { start: Math.max(0, clauseStart - LONGEST_LEAD), end: measurement.quantity.span.start };
  const near = { ...lead, start: Math.max(lead.start, lead.end - FAR) };
  const time = itemsWithin(passage.times, near, ({ span }) => span).findLast(
    ({ kind, past, attributive, to }) =>
      kind === "deadline" && !past && !attributive && to?.relative === false,
  );
  const to = time === undefined ? null : resolveTime(time, draft.profile);
  if (time === undefined || to === null) return null;
  const year = Number(to.to.slice(0, 4));
  const start = Math.max(0, time.span.start - LONGEST_LEAD);
  const around = passage.reading.text.slice(start, measurement.quantity.span.start);
  const isIntended =
    INTENDED.test(around) || time.text.endsWith("前") || GOAL_HEADING.test(placed.section.title);
  if (year >= written || !isIntended) return null;
  return saysSo(placed, measurement, LOOKS_BACK) ? null : { placed, time, year };
}

/** How far before a number its deadline, and before that a word of intention, is looked for, in characters. */
const LONGEST_LEAD = 12;

/** How far around a number the words of its sentence are read, in characters: work stays linear. */
const FAR = 200;

/** Whether the sentence, or a heading above it, says so. */
function saysSo(
  { passage, section }: PlacedPassage,
  { sentence, quantity }: Measurement,
  words: RegExp,
): boolean {
  const { start, end } = passage.sentences[sentence]?.span ?? quantity.span;
  const said = passage.reading.text.slice(
    Math.max(start, quantity.span.start - FAR),
    Math.min(end, quantity.span.end + FAR),
  );
  if (words.test(said)) return true;
  for (let at: typeof section | null = section; at !== null; at = at.parent)
    if (words.test(at.title)) return true;
  return false;
}
