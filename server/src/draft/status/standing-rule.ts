import type { Measurement } from "../../facts/measurements/measurement.ts";
import type { Passage } from "../../facts/passage.ts";
import {
  AT_RATE,
  CAP,
  CAP_OF_ONE,
  DIMENSION,
  FLOOR_AREA,
  OBLIGED,
  PAID_IN,
  PER_MEASURE,
  RULE_FOR_THOSE,
  SAMPLING,
  STANDARD_BY_STANDARD,
  TERMS,
} from "../../language/rule-words.ts";

/** No rule limits a thing to more; a larger area is that of many together. */
const LARGEST_FLOOR = 10_000;

/** How far before a number its sentence is searched: no sentence needs more, and work stays linear. */
const FAR = 200;

/**
 * Whether a number lays down how each thing of a kind is to be, for good: how large, how many, how often looked at, who may
 * apply. By a day to come or where an intention is said, the same words set an aim: 到2026年，层高不低于6米的厂房….
 */
export function isStandingRule({ reading, sentences }: Passage, measurement: Measurement): boolean {
  const { clause, quantity, sentence } = measurement;
  const { start } = quantity.span;
  const before = reading.text.slice(Math.max(clause.start, start - FAR), start);
  if (before.includes("实现")) return false;
  const isSize =
    quantity.kind === "measure" &&
    (DIMENSION.test(before) ||
      (quantity.unit === "平方米" && quantity.value < LARGEST_FLOOR && FLOOR_AREA.test(before)));
  const isTerm = TERMS.test(before) && (/^不/.test(quantity.text) || /[浮加减]$/.test(before));
  const isShare = quantity.kind === "percent" || quantity.kind === "fraction";
  const after = reading.text.slice(quantity.span.end, quantity.span.end + LONGEST_GIFT);
  const isRate =
    isShare && (PAID_IN.test(before) || (AT_RATE.before.test(before) && AT_RATE.behind.test(after)));
  const isLinked = quantity.kind === "multiple" && STANDARD_BY_STANDARD.test(before);
  const isCap =
    (quantity.kind === "count" && CAP.test(quantity.text)) || CAP_OF_ONE.test(before + quantity.text);
  if (
    isSize ||
    isTerm ||
    isRate ||
    isLinked ||
    isCap ||
    [OBLIGED, SAMPLING, PER_MEASURE].some((words) => words.test(before))
  )
    return true;
  const opening = sentences[sentence]?.span.start ?? clause.start;
  return RULE_FOR_THOSE.test(reading.text.slice(opening, Math.min(start, opening + FAR)));
}

/** In characters: 的比例进行抽查. */
const LONGEST_GIFT = 8;

/** 面积不小于60平方米，检测员不少于2人: behind a rule, a name with its bound and no verb goes on with it. */
export function continuesRule({ clause, expression, quantity }: Measurement): boolean {
  const isBounded = quantity.bound === "at-least" || quantity.bound === "at-most";
  return isBounded && expression.start === clause.start;
}
