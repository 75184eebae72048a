import { type Draft, type PlacedPassage, spanInSource } from "../draft/draft.ts";
import { areInOneSentence } from "../draft/in-one-sentence.ts";
import { writeProduct, writtenOf } from "../draft/number-arithmetic.ts";
import type { StatedNumber } from "../draft/target.ts";
import { wordsBefore } from "../draft/words-before.ts";
import { findFarApart } from "../draft/yearly/yearly-far-apart.ts";
import { findYearlyInTerm } from "../draft/yearly/yearly-in-term.ts";
import type { YearlyNumber, YearlyTotal } from "../draft/yearly/yearly-total.ts";
import { yearlyTotals } from "../draft/yearly/yearly-totals.ts";
import type { Bound, Quantity } from "../facts/quantities/quantity.ts";
import { rewriteQuantity } from "../facts/quantities/rewrite-quantity.ts";
import { type RateTotal, rateTotalsAtOdds } from "../facts/sums/rate-totals.ts";
import { isOfOthers } from "../facts/words-of-others.ts";
import { DONE_YEARLY, NEWLY_MADE, SO_FAR_IN_ALL } from "../language/deed-words.ts";
import { defineRule, type Explanation, type Repair } from "../lint/rule.ts";
import { suggestValue } from "../repairs/value-replacement.ts";
import type { Span } from "../text/span.ts";

/** Yearly numbers are rounded: 每年0.33万人, 三年1万人. */
const ROUNDING = 0.05;
/** Nobody sets a floor that is exceeded by more than this. */
const FURTHEST_ABOVE = 1.4;
/** Nor, under his aims, a floor of the sum that is further above those that he sets for each year elsewhere. */
const FLOORS_APART = 1.2;
/** 每年新建15座 of results is seldom the same number every year. */
const ROUNDING_OF_RESULTS = 0.2;
/** Of results, 年均 may leave out a year that was not over. */
const ROUNDING_OF_AVERAGES = 0.1;
/** Both with three digits or more, they leave out nothing but what rounding does. */
const ROUNDING_OF_PRECISE = 0.03;
const PRECISE = 3;
const MANY_YEARS = 10;
const ROUGH: ReadonlySet<Bound> = new Set(["about", "nearly"]);
/** 每年约1000人次. */
const ROUNDING_OF_ABOUT = 0.15;

type Mismatch = YearlyTotal | (RateTotal & { readonly placed: PlacedPassage });

export default defineRule<Mismatch>({
  id: "annual-total-mismatch",
  category: "number",
  scope: "document",
  severity: "error",
  basis: "算术：年度数×年数＝计划期总数",

  *detect(draft) {
    const told = new Set<YearlyNumber>();
    const pairs = yearlyTotals(draft);
    const summed = new Set(pairs.filter((pair) => isInSentence(pair) && multiplies(pair)).map(yearlyOf));
    for (const pair of pairs) {
      if (told.has(pair.total) || multiplies(pair)) continue;
      if (isInSentence(pair) && summed.has(pair.yearly)) continue;
      told.add(pair.total);
      yield pair;
    }
    const spans = new Set([...told].map(({ measurement }) => measurement.quantity.core));
    for (const pair of findFarApart(draft)) if (!spans.has(pair.total.measurement.quantity.core)) yield pair;
    const inTerm = findYearlyInTerm(draft);
    for (const rate of inTerm) if (!isOfOthers(rate.placed.passage, rate.total.span)) yield rate;
    const paired = new Set([
      ...pairs.map(({ total }) => coreOf(total)),
      ...inTerm.map(({ total }) => total.core),
    ]);
    for (const placed of draft.passages)
      for (const rate of rateTotalsAtOdds(placed.passage))
        if (!paired.has(rate.total.core) && !isOfOthers(placed.passage, rate.total.span))
          yield { placed, ...rate };
  },

  explain(state) {
    if ("each" in state) return explainRate(state);
    const { yearly, total, years, verb, isFar } = state;
    const args = {
      verb,
      each: writtenOf(yearly),
      years,
      product: writeProduct(yearly, years),
      total: writtenOf(total),
    };
    return {
      span: spanInSource(total.placed, total.measurement.quantity.span),
      message: { id: isFar ? "annual-total-mismatch/far" : "annual-total-mismatch", args },
      related: [
        {
          span: spanInSource(yearly.placed, yearly.measurement.quantity.span),
          message: { id: "annual-total-mismatch/yearly", args: {} },
        },
      ],
    };
  },

  repair(state, draft) {
    if ("each" in state)
      return suggestValue(draft, state.placed, state.total, state.each.value * state.count);
    const { yearly, total, years, isFar } = state;
    if (isFar) return [];
    const each = yearly.measurement.quantity;
    const sum = total.measurement.quantity;
    return [...rewriting(draft, total, each.value * years), ...rewriting(draft, yearly, sum.value / years)];
  },
});

function coreOf({ measurement }: StatedNumber): Span {
  return measurement.quantity.core;
}

/** 每月500元，为期6个月，共4000元. */
function explainRate({
  placed,
  each,
  total,
  count,
}: RateTotal & { readonly placed: PlacedPassage }): Explanation {
  const { text } = placed.passage.reading;
  const written = ({ core }: Quantity): string => text.slice(core.start, core.end);
  const product =
    rewriteQuantity(written(each), each, each.value * count) ?? `${each.value * count}${each.unit}`;
  return {
    span: spanInSource(placed, total.span),
    message: {
      id: "annual-total-mismatch/rate",
      args: { each: written(each), count, product, total: written(total) },
    },
    related: [
      { span: spanInSource(placed, each.span), message: { id: "annual-total-mismatch/each", args: {} } },
    ],
  };
}

const yearlyOf = ({ yearly }: YearlyTotal): YearlyNumber => yearly;

/** 财政每年1.2亿元，三年共3.6亿元；撬动信贷，三年共5.4亿元: a sentence that has given the sum goes on with other things. */
function isInSentence({ yearly, total }: YearlyTotal): boolean {
  return areInOneSentence(yearly, total);
}

function multiplies(pair: YearlyTotal): boolean {
  const { yearly, total, years, isAverage } = pair;
  const each = yearly.measurement.quantity;
  const sum = total.measurement.quantity;
  const isRange = each.max !== undefined || sum.max !== undefined;
  // 每年1—2家, 五年8—10家: the ends that lie nearest.
  const isAbove = (each.max ?? each.value) * years < sum.value;
  const product = (isAbove ? (each.max ?? each.value) : each.value) * years;
  const value = isAbove ? sum.value : (sum.max ?? sum.value);
  if (isRange && !isAbove && product <= value) return true;
  // 每年新增20个，累计达到100个: some were there before. 新增就业年均20个、累计达到100个 is of the new ones alone.
  const saidOfSum = wordsBefore(total, "clause");
  const mayHoldOthers =
    SO_FAR_IN_ALL.test(saidOfSum) &&
    !(isAverage && NEWLY_MADE.test(saidOfSum)) &&
    !DONE_YEARLY.test(wordsBefore(yearly, "clause"));
  const mayBe = isAbove
    ? mayHoldOthers || mayBeMore(each, sum, years, isInSentence(pair))
    : mayBeLess(each, sum, product);
  if (mayBe) return true;
  const isRough = isRange || ROUGH.has(each.bound) || ROUGH.has(sum.bound);
  const rounding = isRough ? ROUNDING_OF_ABOUT : roundingOf(pair, product);
  return Math.abs(product - value) <= rounding * Math.max(product, value);
}

/** How far a sum may be from the product of numbers that are not rough themselves. */
function roundingOf(pair: YearlyTotal, product: number): number {
  const { yearly, total, years, isAverage } = pair;
  const each = yearly.measurement.quantity;
  const sum = total.measurement.quantity;
  // 连年超过120万人、五年累计480万人: less than a floor that every year was above.
  const isBelowFloor =
    !isAverage && sum.value < product && (each.bound === "over" || each.bound === "at-least");
  if (total.status !== "reported" || isBelowFloor) return ROUNDING;
  if (!isAverage) return ROUNDING_OF_RESULTS;
  // 累计8315万人、年均1523万人 is no average over five years; over many of them one more or less may explain it.
  const isExact = [each, sum].every(({ bound, text }) => bound === "exact" && digitsOf(text) >= PRECISE);
  return isInSentence(pair) && isExact && years < MANY_YEARS ? ROUNDING_OF_PRECISE : ROUNDING_OF_AVERAGES;
}

/** Digits of a number that is not rounded roughly. */
function digitsOf(text: string): number {
  return text.replace(/^\D*0?\.?0*|[^\d]/g, "").length;
}

/** Whether what is done every year may come to a sum above the product. */
function mayBeMore(each: Quantity, sum: Quantity, years: number, isInSentence: boolean): boolean {
  const product = each.value * years;
  switch (each.bound) {
    case "at-least":
      // 每年不少于20家，三年70家: a floor that is exceeded contradicts nothing. Two floors that nobody saw side by side should lie nearer.
      return (
        sum.value <= product * (sum.bound === "at-least" && !isInSentence ? FLOORS_APART : FURTHEST_ABOVE)
      );
    case "over":
      return sum.value <= nextRound(each.value) * years;
    case "at-most":
      return false;
    default:
      return sum.bound === "at-most";
  }
}

/** Whether it may come to a sum below the product. */
function mayBeLess(each: Quantity, sum: Quantity, product: number): boolean {
  // 每年最多10家，三年25家; 500余家 may be 540.
  return each.bound === "at-most" || (sum.bound === "over" && product <= nextRound(sum.value));
}

/** What a number with 余, 多 or 超 stays below: 5900 for 5800余, and no 2万 for 超1万. */
function nextRound(value: number): number {
  const [digits = ""] = /0{0,12}$/.exec(String(Math.round(value))) ?? [];
  return Math.min(value + 10 ** digits.length, value * FURTHEST_ABOVE);
}

function rewriting(draft: Draft, { placed, measurement }: StatedNumber, value: number): readonly Repair[] {
  return suggestValue(draft, placed, measurement.quantity, value);
}
