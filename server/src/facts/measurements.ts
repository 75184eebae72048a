import {
  ASSERTING_BEHIND,
  ASSERTING_WORDS,
  CUMULATIVE_WORDS,
  INCREMENT_WORDS,
  LEADING_WORD,
  LINKING_WORD,
  MEASURE_ENDINGS,
  NAME_CLOSING,
  NAME_OPENING,
  USING_WORDS,
} from "../language/indicator-words.ts";
import { firstFrom, itemsWithin } from "../text/sorted-items.ts";
import type { Span } from "../text/span.ts";
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
      const here = itemsWithin(times, clause, spanOf);
      const says = here.some(isYearly);
      // 年度培训甲，检验乙: a rhythm holds for the clauses after it, until another time takes over.
      if (here.some((time) => time.kind !== "recurring" && !time.attributive)) yearly = false;
      yearly ||= here.some((time) => isYearly(time) && !isAverage(time));
      let left = Math.max(clause.start, bodyStart);
      for (; next < quantities.length; next += 1) {
        const quantity = quantities[next] as Quantity;
        if (quantity.core.start >= clause.end) break;
        const right = Math.min(clause.end, quantities[next + 1]?.span.start ?? clause.end);
        const named = nameIndicator(text, left, quantity, right, here);
        const previous = measurements.at(-1);
        const isNameless = NAMELESS.test(named.indicator) && previous?.sentence === index;
        const indicator =
          isNameless && previous.quantity.unit === quantity.unit ? previous.indicator : named.indicator;
        const measure = readMeasure(text, clause.start, left, quantity, indicator);
        const repeats = says || (yearly && !SETTLED.has(measure ?? ""));
        const asserted =
          isAsserted(text, clause, left, quantity) ?? (previous?.sentence === index && previous.asserted);
        measurements.push({
          quantity,
          expression: named.expression,
          indicator,
          subject: named.subject,
          measure: measure ?? (repeats ? "increment" : "level"),
          cadence: repeats ? "yearly" : "once",
          asserted,
          sentence: index,
          clause,
        });
        left = named.expression.end;
      }
    }
  });
  return measurements;
}

/** 新开工459套、建成1700套, 新建2家、总数达10家: a number without a name of its own measures what the one before it does. */
const NAMELESS = /^(?:总数|总量|数量|总规模)?$/;

/** Measures that a rhythm said in an earlier clause does not reach: 每年引进10人，总数突破4万人. */
const SETTLED: ReadonlySet<string> = new Set<Measure>(["level", "share", "cumulative"]);

function isYearly(time: Time): boolean {
  return time.kind === "recurring" && /^(?:每年|年均|年度|逐年)/.test(time.text);
}

/** 年均增长7%，新增就业4500万人: an average is of its own clause. */
function isAverage({ text }: Time): boolean {
  return text.startsWith("年均");
}

function spanOf({ span }: Time): Span {
  return span;
}

/** The name before the number, or, where only verbs stand before it, the noun after: 培育**100家产业链优质企业**. */
function nameIndicator(
  text: string,
  left: number,
  quantity: Quantity,
  right: number,
  times: readonly Time[],
): Pick<Measurement, "expression" | "indicator" | "subject"> {
  const { span } = quantity;
  const time = times[firstFrom(times, span.start, spanOf) - 1];
  const [start, end] =
    time === undefined ? nameWithin(text, left, span.start) : nameBeside(text, left, span.start, time);
  const before = text.slice(start, end);
  const named = end - start >= 2;
  const after = nounAfter(text, quantity, right);
  if (named && (after.length < 2 || end < span.start)) {
    return { expression: { start, end: span.end }, indicator: trimName(before), subject: "" };
  }
  return {
    expression: { start: named ? span.start : Math.min(start, span.start), end: span.end + after.length },
    indicator: trimName(named ? after : before + after),
    subject: named ? before : "",
  };
}

/** Where the name stands between the end of what was said before and a number. */
function nameWithin(text: string, from: number, to: number): readonly [start: number, end: number] {
  const start = skipLeading(text, from, to);
  return [start, skipLinking(text, start, to)];
}

/** A time opens the words of a number (到2026年企业达到30家), unless it stands between name and number: 收入**年均**增长8%. */
function nameBeside(
  text: string,
  left: number,
  to: number,
  { span, attributive }: Time,
): readonly [start: number, end: number] {
  const behind = Math.max(left, span.end);
  if (span.start > left && skipLinking(text, behind, to) === behind) {
    // 回收率较2010年提高5%: the year compared with takes its 较 or 比 along.
    const isCompared = attributive && /[较比]/.test(text.charAt(span.start - 1));
    const before = nameWithin(text, left, isCompared ? span.start - 1 : span.start);
    if (before[1] - before[0] >= 2) return before;
  }
  return nameWithin(text, behind, to);
}

/** The noun right behind a counted number: 5个**省级实验室**. A verb there says what becomes of what stands before. */
function nounAfter(text: string, { span, kind }: Quantity, right: number): string {
  const after = NOUN_AFTER.exec(text.slice(span.end, right))?.[0].replace(/(?:以?及|和|与)$/, "") ?? "";
  const isVerb = /^(?:以|并|且|和|及|与|等|左右|达|在|的)/.test(after) || leads(text, span.end, right);
  return kind === "count" && isVerb ? "" : after;
}

/** Whether the clause says that its number is made or reached, or that what is there is used; null if neither. */
function isAsserted(text: string, clause: Span, left: number, quantity: Quantity): boolean | null {
  const before = text.slice(
    Math.max(clause.start, left - LONGEST_LINK, quantity.core.start - FAR),
    quantity.core.start,
  );
  const made = lastMatch(ASSERTING_WORDS, before);
  const used = lastMatch(USING_WORDS, before);
  if (made >= 0 || used >= 0) return made > used;
  return ASSERTING_BEHIND.test(text.slice(quantity.span.end, clause.end)) ? true : null;
}

function lastMatch(pattern: RegExp, text: string): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
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
    // A name has two characters at least, and 共享 is no 共 with a 享: one character leads only to another such word.
    if (end === at || end > to || end === to - 1) break;
    if (end === at + 1 && end < to && text[at] !== "将" && !leads(text, end, to)) break;
    at = end;
  }
  return at;
}

function leads(text: string, at: number, to: number): boolean {
  LEADING_WORD.lastIndex = at;
  const end = at + (LEADING_WORD.exec(text)?.[0].length ?? 0);
  return end > at && end <= to;
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

/** How far back in a clause a word may tell how its numbers measure. */
const FAR = 200;

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
  const clauseBefore = text.slice(Math.max(clauseStart, quantity.core.start - FAR), quantity.core.start);
  if (CUMULATIVE_WORDS.test(clauseBefore)) return "cumulative";
  if (ending === "level") return "level";
  return INCREMENT_WORDS.test(clauseBefore) ? "increment" : null;
}
