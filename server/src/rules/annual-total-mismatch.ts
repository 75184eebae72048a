import { type Draft, spanInSource } from "../draft/draft.ts";
import { areaOf } from "../draft/indicator-index.ts";
import { indicatorId } from "../draft/indicator-key.ts";
import { findMentions, type Mention } from "../draft/mentions.ts";
import { writeProduct, writtenOf } from "../draft/number-arithmetic.ts";
import type { Profile } from "../draft/profile.ts";
import type { Target } from "../draft/target.ts";
import { timeBefore, wordsBefore } from "../draft/words-before.ts";
import { findYearlyTotals, isForEach, type YearlyTotal } from "../draft/yearly-totals.ts";
import type { Quantity } from "../facts/quantity.ts";
import { readWholeYears, type WholeYears } from "../facts/whole-years.ts";
import { COUNTING_FROM_NOTHING, OPENING_VERB } from "../language/deed-words.ts";
import { defineRule, type Repair } from "../lint/rule.ts";
import { suggestValue } from "../repairs/value-replacement.ts";
import { itemsWithin } from "../text/sorted-items.ts";

interface Mismatch {
  readonly yearly: Target;
  readonly total: Target;
  readonly years: number;
  /** What is done every year: 新增, or nothing where no verb says it. */
  readonly verb: string;
}

/** Yearly numbers are rounded: 每年0.33万人, 三年1万人. */
const ROUNDING = 0.05;
/** Nobody sets a floor that is exceeded by more than this. */
const FURTHEST_ABOVE = 1.4;
/** Those of results are averages at best. */
const ROUNDING_OF_RESULTS = 0.2;

export default defineRule<Mismatch>({
  id: "annual-total-mismatch",
  category: "number",
  scope: "document",
  severity: "error",
  basis: "算术：年度数×年数＝计划期总数",

  *detect(draft) {
    const beside = new Map(findYearlyTotals(draft).map((pair) => [pair.total, pair]));
    const mentions = findMentions(draft).filter(
      ({ target }) => !isResult(target) && !RATES.has(target.measurement.measure),
    );
    const named = groupBy(
      mentions.filter((mention) => mention.named && isYearly(mention)),
      ({ key }) => indicatorId(key),
    );
    const totals = new Map<Target, Mention>();
    for (const mention of mentions)
      if (mention.named && !isYearly(mention)) totals.set(mention.target, mention);
    for (const target of draft.targets) {
      const pair = beside.get(target);
      const mention = totals.get(target);
      const each = mention === undefined ? undefined : named.get(indicatorId(mention.key))?.[0];
      const found =
        (pair === undefined ? null : mismatchBeside(pair, draft)) ??
        (mention === undefined || each === undefined ? null : mismatchApart(each, mention, draft));
      if (found !== null) yield found;
    }
  },

  explain({ yearly, total, years, verb }) {
    const args = {
      verb,
      each: writtenOf(yearly),
      years,
      product: writeProduct(yearly, years),
      total: writtenOf(total),
    };
    return {
      span: spanInSource(total.placed, total.measurement.quantity.span),
      message: { id: "annual-total-mismatch", args },
      related: [
        {
          span: spanInSource(yearly.placed, yearly.measurement.quantity.span),
          message: { id: "annual-total-mismatch/yearly", args: {} },
        },
      ],
    };
  },

  repair({ yearly, total, years }, draft) {
    const each = yearly.measurement.quantity;
    const sum = total.measurement.quantity;
    return [...rewriting(draft, total, each.value * years), ...rewriting(draft, yearly, sum.value / years)];
  },
});

const RATES: ReadonlySet<string> = new Set(["growth", "decline", "share"]);

/** 每年培训渔民1000人次，三年培训渔民5000人次: the words nearest to a number say whether it is yearly. */
function isYearly({ target }: Mention): boolean {
  if (target.measurement.cadence !== "yearly" || isForEach(target)) return false;
  return timeBefore(target, ({ kind }) => kind === "recurring" || kind === "duration")?.kind !== "duration";
}

/** Said in one sentence: over the years that the sentence gives, or else those of the plan. */
function mismatchBeside({ yearly, total, years, verb }: YearlyTotal, { profile }: Draft): Mismatch | null {
  if (RATES.has(yearly.measurement.measure) || RATES.has(total.measurement.measure) || beginsLater(yearly))
    return null;
  const count = years ?? yearsOfPlan(total, profile)?.count ?? null;
  return count === null ? null : mismatch({ yearly, total, years: count, verb });
}

/** Said far from each other, of one indicator. */
function mismatchApart(yearly: Mention, total: Mention, draft: Draft): Mismatch | null {
  const years = commonYears(yearly, total, draft);
  const { verb, target } = yearly;
  return years === null ? null : mismatch({ yearly: target, total: total.target, years, verb });
}

function mismatch(pair: Mismatch): Mismatch | null {
  const isOfOneKind = isNet(pair.yearly) === isNet(pair.total);
  return pair.years < 2 || !isOfOneKind || multiplies(pair) ? null : pair;
}

/** 每年新培育20家，三年净增30家: some are gone again. */
function isNet(target: Target): boolean {
  return wordsBefore(target, "clause").includes("净");
}

/** Who says nothing of the time may as well plan. */
function isResult({ status, reason }: Target): boolean {
  return status === "reported" && reason !== "document";
}

function groupBy<Item>(items: readonly Item[], keyOfItem: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOfItem(item));
    if (group === undefined) groups.set(keyOfItem(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** The number of years that both numbers are of, or null where the text does not say, or says two things. */
function commonYears(yearly: Mention, total: Mention, draft: Draft): number | null {
  if (!isIncrease(total, yearly) || !sameArea(yearly, total, draft) || beginsLater(yearly.target))
    return null;
  const over = yearsSaid(total) ?? yearsOfPlan(total.target, draft.profile);
  const saidBeside = yearly.target.placed === total.target.placed ? yearsSaid(total) : null;
  const of = yearsSaid(yearly) ?? saidBeside ?? yearsOfPlan(yearly.target, draft.profile);
  if (of === null || over === null || of.count !== over.count || of.count < 2) return null;
  return of.to === null || over.to === null || of.to === over.to ? of.count : null;
}

/** 从2025年起，每年新增30家: the yearly number begins within the plan, nobody says how often it recurs. */
function beginsLater({ placed, measurement }: Target): boolean {
  const { times, sentences } = placed.passage;
  const sentence = sentences[measurement.sentence]?.span ?? measurement.clause;
  return itemsWithin(times, sentence, ({ span }) => span).some(
    ({ from, to, past }) => from !== null && to === null && !past,
  );
}

/** A stock (达到230家) is no sum of increments; 新增, 三年累计 and the like are, and so is what the yearly number's own verb says. */
function isIncrease(total: Mention, yearly: Mention): boolean {
  const isSummed = total.target.measurement.measure === "cumulative" || OPENING_VERB.test(total.key.name);
  if (isSummed && yearsSaid(total) !== null) return true;
  if (total.manner !== "deed") return false;
  return total.verb === yearly.verb || COUNTING_FROM_NOTHING.test(total.verb);
}

function sameArea(yearly: Mention, total: Mention, draft: Draft): boolean {
  if (yearly.target.placed === total.target.placed) return true;
  return areaOf(draft)(yearly) !== "part" && areaOf(draft)(total) !== "part";
}

/** The years that the nearest time in its own sentence gives a number: 三年共, 2024—2026年. */
function yearsSaid({ target }: Mention): WholeYears | null {
  const said = timeBefore(target, ({ kind, attributive }) =>
    kind === "duration" ? true : kind !== "recurring" && !attributive,
  );
  const years = said === undefined ? null : readWholeYears(said);
  return years?.about ? null : years;
}

/** The years of the plan, for a number that is due when the plan ends. */
function yearsOfPlan({ deadline }: Target, { period }: Profile): WholeYears | null {
  if (period === null || deadline === null || Number(deadline.to.slice(0, 4)) !== period.to) return null;
  if (deadline.from !== null && Number(deadline.from.slice(0, 4)) !== period.from) return null;
  return { count: period.to - period.from + 1, to: period.to, about: false };
}

function multiplies({ yearly, total, years }: Mismatch): boolean {
  const each = yearly.measurement.quantity;
  const sum = total.measurement.quantity;
  if (!isExact(each) || !isExact(sum)) return true;
  const product = each.value * years;
  // 每年不少于20家，三年70家: a floor that is exceeded contradicts nothing. Two floors should still agree.
  const isAbove = each.bound === "at-least" && sum.bound === "exact" && sum.value >= product;
  if (isAbove && sum.value <= FURTHEST_ABOVE * product) return true;
  const rounding = isResult(total) ? ROUNDING_OF_RESULTS : ROUNDING;
  return Math.abs(product - sum.value) <= rounding * Math.max(product, sum.value);
}

/** Whether a quantity is exact enough to be multiplied; a floor is, where both have one. */
function isExact({ bound, max }: Quantity): boolean {
  return max === undefined && (bound === "exact" || bound === "at-least");
}

function rewriting(draft: Draft, { placed, measurement }: Target, value: number): readonly Repair[] {
  return suggestValue(draft, placed, measurement.quantity, value);
}
