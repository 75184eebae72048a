import {
  CUMULATIVE_WORDS,
  INCREMENT_WORDS,
  LEADING_WORD,
  LINKING_WORD,
  MEASURE_ENDINGS,
  NAME_CLOSING,
  NAME_OPENING,
} from "../language/indicator-words.ts";
import { type Span, spanContains } from "../text/span.ts";
import type { Measure, Measurement } from "./measurement.ts";
import type { Sentence } from "./passage.ts";
import type { Quantity } from "./quantity.ts";
import type { Time } from "./time.ts";

/**
 * Pairs each number of a text with the indicator it measures; one measurement for each quantity, in order. The text
 * proper starts at `bodyStart`, behind the number of the line.
 */
export function findMeasurements(
  text: string,
  bodyStart: number,
  sentences: readonly Sentence[],
  times: readonly Time[],
  quantities: readonly Quantity[],
): Measurement[] {
  const measurements: Measurement[] = [];
  let next = 0;
  sentences.forEach((sentence, index) => {
    let yearly = false;
    for (const clause of sentence.clauses) {
      const own: Quantity[] = [];
      for (; next < quantities.length && startOf(quantities[next]) < clause.end; next += 1) {
        own.push(quantities[next] as Quantity);
      }
      if (own.length === 0 && !yearly) {
        yearly = times.some((time) => spanContains(clause, time.span) && isYearly(time));
        continue;
      }
      const here = times.filter((time) => spanContains(clause, time.span));
      const says = here.some(isYearly);
      // 年度培训甲，检验乙: a rhythm holds for the clauses after it, until another time takes over.
      if (here.some((time) => time.kind !== "recurring" && !time.attributive)) yearly = false;
      yearly = says || yearly;
      let left = Math.max(clause.start, bodyStart);
      own.forEach((quantity, place) => {
        const right = place + 1 < own.length ? (own[place + 1] as Quantity).span.start : clause.end;
        const named = nameIndicator(text, left, quantity, right, here);
        const previous = measurements.at(-1);
        // 新开工459套、建成1700套: a number without a name of its own measures what the one before it does.
        if (
          named.indicator === "" &&
          previous?.sentence === index &&
          previous.quantity.unit === quantity.unit
        ) {
          named.indicator = previous.indicator;
        }
        const measure = readMeasure(text, clause.start, left, quantity, named.indicator);
        const repeats = says
          ? measure !== "level" || !here.some((time) => time.kind === "point")
          : yearly && !SETTLED.has(measure ?? "");
        measurements.push({
          quantity,
          ...named,
          measure: measure ?? (repeats ? "increment" : "level"),
          cadence: repeats ? "yearly" : "once",
          sentence: index,
          clause,
        });
        left = named.expression.end;
      });
    }
  });
  return measurements;
}

/** Measures that a rhythm said in an earlier clause does not reach: 每年引进10人，总数突破4万人. */
const SETTLED: ReadonlySet<string> = new Set<Measure>(["level", "share", "cumulative"]);

function isYearly(time: Time): boolean {
  return time.kind === "recurring" && /^(?:每年|年均|年度|逐年)/.test(time.text);
}

function startOf(quantity: Quantity | undefined): number {
  return quantity === undefined ? Number.POSITIVE_INFINITY : quantity.core.start;
}

/** The name before the number, or, where only verbs stand before it, the noun after: 培育**100家产业链优质企业**. */
function nameIndicator(
  text: string,
  left: number,
  quantity: Quantity,
  right: number,
  times: readonly Time[],
): { expression: Span; indicator: string } {
  const { span } = quantity;
  let from = left;
  for (const time of times) if (time.span.end <= span.start) from = Math.max(from, time.span.end);
  const start = skipLeading(text, from, span.start);
  const end = skipLinking(text, start, span.start);
  const before = text.slice(start, end);
  if (end - start >= 2) return { expression: { start, end: span.end }, indicator: trimName(before) };
  const after = NOUN_AFTER.exec(text.slice(span.end, right))?.[0].replace(/(?:以?及|和|与)$/, "") ?? "";
  return {
    expression: { start: Math.min(start, span.start), end: span.end + after.length },
    indicator: trimName(before + after),
  };
}

const NOUN_AFTER = /^[\p{Script=Han}A-Za-z0-9“”·（）+—-]+/u;

/** Marks that may stand before a name and are no part of it. */
const BEFORE_NAME = /[、，；：。\s”）（]/;

function skipLeading(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    if (BEFORE_NAME.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    LEADING_WORD.lastIndex = at;
    const end = at + (LEADING_WORD.exec(text)?.[0].length ?? 0);
    // A name has two characters at least: 创收 is no 创 with a 收.
    if (end === at || end > to || end === to - 1) break;
    at = end;
  }
  return at;
}

/** The longest run of linking words before a number is shorter than this. */
const LONGEST_LINK = 24;

function skipLinking(text: string, from: number, to: number): number {
  let end = to;
  while (end > from) {
    const tail = text.slice(Math.max(from, end - LONGEST_LINK), end);
    const length = /[（，：、“]$/.test(tail) ? 1 : (LINKING_WORD.exec(tail)?.[0].length ?? 0);
    if (length === 0) break;
    end -= length;
  }
  return end;
}

function trimName(name: string): string {
  const opened = name.replace(NAME_OPENING, "");
  const trimmed = opened.replace(NAME_CLOSING, "");
  return trimmed.length >= 2 ? trimmed : opened;
}

/** How the words say it, or null where they leave it open. */
function readMeasure(
  text: string,
  clauseStart: number,
  left: number,
  quantity: Quantity,
  indicator: string,
): Measure | null {
  if (quantity.kind === "percentage-point" || quantity.kind === "multiple") return "growth";
  const before = text.slice(Math.max(left, quantity.core.start - LONGEST_LINK), quantity.core.start);
  const ending = MEASURE_ENDINGS.find(([pattern]) => pattern.test(before))?.[1];
  if (ending === "growth") return "growth";
  if (quantity.kind === "percent") return /增长|增速|增幅|降幅|涨幅/.test(indicator) ? "growth" : "share";
  const clauseBefore = text.slice(clauseStart, quantity.core.start);
  if (CUMULATIVE_WORDS.test(clauseBefore)) return "cumulative";
  if (ending === "level") return "level";
  return INCREMENT_WORDS.test(clauseBefore) ? "increment" : null;
}
