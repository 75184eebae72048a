import {
  ASSERTING_BEHIND,
  ASSERTING_WORDS,
  CUMULATIVE_WORDS,
  FALL_NAMED,
  INCREMENT_WORDS,
  MEASURE_ENDINGS,
  RISE_NAMED,
  USING_WORDS,
} from "../language/indicator-words.ts";
import { CADENCES, type Cadence } from "../language/time-words.ts";
import { allMatches } from "../text/all-matches.ts";
import { itemsWithin } from "../text/sorted-items.ts";
import type { Span } from "../text/span.ts";
import { LONGEST_LINK, nameBetween, nameIndicator, nameState } from "./indicator-name.ts";
import { isByHowMuch, type Measure, type Measurement } from "./measurement.ts";
import type { Sentence } from "./passage.ts";
import type { Quantity } from "./quantity.ts";
import { divideNames, findSeries, type SeriesPlace } from "./series.ts";
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
  sentences.forEach((sentence, index) => {
    const first = measurements.length;
    if ((quantities[first]?.core.start ?? text.length) >= sentence.span.end) return;
    let yearly = false;
    let series: SeriesPlace | null = null;
    /** The clauses without a number just before. */
    let quiet: Span[] = [];
    for (const clause of sentence.clauses) {
      const here = itemsWithin(times, clause, spanOf);
      const rhythms = here.filter((time) => cadenceOf(time) !== "once" && !isRate(time));
      // 年度培训甲，检验乙: a rhythm holds for the clauses after it, until another time takes over.
      if (here.some((time) => time.kind !== "recurring" && !time.attributive)) yearly = false;
      yearly ||= rhythms.some((time) => cadenceOf(time) === "yearly" && !isOfItsClause(time));
      const counted = quantitiesUpTo(clause.end, quantities, measurements.length);
      const places = findSeries(text, counted, series);
      let names: readonly string[] | null = null;
      let left = Math.max(clause.start, bodyStart);
      for (const [at, quantity] of counted.entries()) {
        const named = nameIndicator(text, left, quantity, counted[at + 1], clause.end, here);
        const place: SeriesPlace | null = places[at] ?? null;
        if (place?.place === 0) names = namesOfSeries(named.indicator, place);
        const dealt: string | undefined = place === null ? undefined : names?.[place.place];
        /** The number so many places before it in the sentence. */
        const earlier = (places: number): Measurement | undefined =>
          measurements.length - places < first ? undefined : measurements[measurements.length - places];
        const change = isChange(text, left, quantity);
        const indicator =
          dealt ??
          ((NAMELESS.test(named.indicator) &&
            (nameFrom(earlier, quantity, place, change) || findState(text, quiet, times))) ||
            named.indicator ||
            (at > 0 ? nameBetween(text, counted[at - 1] as Quantity, quantity, here) : ""));
        const measure = readMeasure(text, clause.start, left, quantity, indicator);
        const rate = here.find((time) => time.span.start === quantity.span.end && isRate(time));
        const heldOn = yearly && !SETTLED.has(measure ?? "") ? "yearly" : "once";
        const nearest =
          rate ?? rhythms.findLast(({ span }) => span.start < quantity.span.start) ?? rhythms[0];
        const cadence = nearest === undefined ? heldOn : cadenceOf(nearest);
        measurements.push({
          quantity,
          expression: named.expression,
          indicator,
          subject: named.subject,
          measure: measure ?? (cadence === "once" ? "level" : "increment"),
          cadence,
          series:
            place === null || names === null || new Set(names).size < 2 ? place : { ...place, names: "own" },
          asserted: isAsserted(text, clause, left, quantity) ?? earlier(1)?.asserted ?? false,
          sentence: index,
          clause,
        });
        left = named.next;
        series = place ?? series;
      }
      quiet = counted.length === 0 ? [clause, ...quiet.slice(0, 2)] : [];
    }
  });
  return measurements;
}

/** What the nearest of a few clauses without a number is about: 水质优良率稳步提高，到2026年，达到95%. */
function findState(text: string, quiet: readonly Span[], times: readonly Time[]): string {
  for (const clause of quiet) {
    const name = nameState(text, clause, itemsWithin(times, clause, spanOf));
    if (name !== "") return name;
  }
  return "";
}

/** One for each number, or the same for all; null where a series has none of its own. */
function namesOfSeries(name: string, { length }: SeriesPlace): readonly string[] | null {
  return NAMELESS.test(name) ? null : (divideNames(name, length) ?? new Array<string>(length).fill(name));
}

/** The quantities from a place in their list that start before `end`. */
function quantitiesUpTo(end: number, quantities: readonly Quantity[], from: number): readonly Quantity[] {
  let to = from;
  while ((quantities[to]?.core.start ?? end) < end) to += 1;
  return quantities.slice(from, to);
}

/** 总数达10家: a number without a name of its own measures what the one before it does. */
const NAMELESS = /^(?:总数|总量|数量|总规模)?$/;

/**
 * What a number without a name measures: in the unit of the one before it, or as its change, the same as that:
 * 新开工459套、建成1700套; 达到80亿元、增长8%. In a series, the same as its counterpart in the series before. Empty where
 * nothing is named.
 */
function nameFrom(
  earlier: (places: number) => Measurement | undefined,
  { unit }: Quantity,
  series: SeriesPlace | null,
  change: boolean,
): string {
  const counterpart = series === null ? undefined : earlier(series.length);
  const isCounterpart = series !== null && counterpart?.series?.place === series.place;
  // 达到80亿元、居全省第3位、增长8%: a place among others is passed over.
  const last = earlier(1)?.quantity.kind === "ordinal" ? earlier(2) : earlier(1);
  const model = isCounterpart ? counterpart : last;
  if (model === undefined) return "";
  // 连续36个月保持20%以上 is said of what stands before the months.
  return model.quantity.unit === unit || change || model.quantity.kind === "duration" ? model.indicator : "";
}

/** 提高2个百分点, 翻一番, 增长8% */
function isChange(text: string, left: number, { kind, core }: Quantity): boolean {
  if (kind === "percentage-point" || kind === "multiple") return true;
  return kind === "percent" && isByHowMuch(readEnding(text, left, core.start));
}

function readEnding(text: string, left: number, start: number): Measure | undefined {
  const before = text.slice(Math.max(left, start - LONGEST_LINK), start);
  return MEASURE_ENDINGS.find(([pattern]) => pattern.test(before))?.[1];
}

/** Measures that a rhythm said in an earlier clause does not reach: 每年引进10人，总数突破4万人. */
const SETTLED: ReadonlySet<string> = new Set<Measure>(["level", "share", "cumulative"]);

/** How often a number comes anew that a time is said of. */
export function cadenceOf({ kind, text }: Time): Cadence {
  return (kind === "recurring" && CADENCES.find(([, pattern]) => pattern.test(text))?.[0]) || "once";
}

/** 500人次/年 is said of that number alone. */
function isRate({ text }: Time): boolean {
  return text.startsWith("/");
}

/** 年均增长7%，新增就业4500万人; 2025年和2026年各5座，共10座: not said of the clauses after it. */
function isOfItsClause({ text }: Time): boolean {
  return /^(?:年均|各)/.test(text);
}

function spanOf({ span }: Time): Span {
  return span;
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
  return allMatches(text, pattern).at(-1)?.index ?? -1;
}

/** How far back in a clause a word may tell how its numbers measure. */
const FAR = 200;

/** How the words say it, or null where they leave it open. */
function readMeasure(
  text: string,
  clauseStart: number,
  left: number,
  quantity: Quantity,
  indicator: string,
): Measure | null {
  const { kind, core } = quantity;
  const ending = readEnding(text, left, core.start);
  if (isByHowMuch(ending)) return ending;
  if (FALL_NAMED.test(indicator) && kind !== "count") return "decline";
  if (isChange(text, left, quantity)) return "growth";
  if (kind === "percent") return RISE_NAMED.test(indicator) ? "growth" : "share";
  const clauseBefore = text.slice(Math.max(clauseStart, core.start - FAR), core.start);
  if (CUMULATIVE_WORDS.test(clauseBefore)) return "cumulative";
  // 新增市场主体达到5000户 is an increment, for all its 达到.
  if (ending === "level" && !INCREMENT_WORDS.test(text.slice(Math.max(left, core.start - FAR), core.start)))
    return "level";
  return INCREMENT_WORDS.test(clauseBefore) ? "increment" : null;
}
