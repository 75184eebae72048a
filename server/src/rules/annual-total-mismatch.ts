import { type Draft, spanInSource } from "../draft/draft.ts";
import { readMentionArea } from "../draft/mention-area.ts";
import { findMentions, type Mention } from "../draft/mentions.ts";
import type { Profile } from "../draft/profile.ts";
import { timeBefore, wordsBefore } from "../draft/words-before.ts";
import type { Quantity } from "../facts/quantity.ts";
import { rewriteQuantity } from "../facts/rewrite-quantity.ts";
import { COUNTING_FROM_NOTHING, INCREASE_OVER_PERIOD } from "../language/deed-words.ts";
import { readSmallNumber } from "../language/small-number.ts";
import { defineRule, type Repair } from "../lint/rule.ts";
import { suggestValue } from "../repairs/value-replacement.ts";

/** A stretch of whole years. */
interface Years {
  readonly count: number;
  /** Its last year, null where only the length is said. */
  readonly to: number | null;
}

interface Mismatch {
  readonly yearly: Mention;
  readonly total: Mention;
  readonly years: number;
}

/** Yearly numbers are rounded: 每年0.33万人, 三年1万人. */
const ROUNDING = 0.05;

export default defineRule<Mismatch>({
  id: "annual-total-mismatch",
  category: "number",
  scope: "document",
  severity: "error",
  basis: "算术：年度数×年数＝计划期总数",

  *detect(draft) {
    const yearly = new Map<string, Mention>();
    const totals: Mention[] = [];
    for (const mention of findMentions(draft)) {
      const { cadence, measure } = mention.target.measurement;
      if (mention.target.status === "reported" || measure === "growth" || measure === "share") continue;
      if (cadence === "once") totals.push(mention);
      else if (!yearly.has(keyOf(mention))) yearly.set(keyOf(mention), mention);
    }
    for (const total of totals) {
      const each = yearly.get(keyOf(total));
      const years = each === undefined ? null : commonYears(each, total, draft);
      if (each !== undefined && years !== null && !multiplies(each, years, total))
        yield { yearly: each, total, years };
    }
  },

  explain({ yearly, total, years }) {
    const each = yearly.target.measurement.quantity;
    const args = {
      verb: yearly.verb,
      each: coreText(yearly),
      years,
      product:
        rewriteQuantity(coreText(yearly), each, each.value * years) ?? `${each.value * years}${each.unit}`,
      total: coreText(total),
    };
    return {
      span: spanInSource(total.target.placed, total.target.measurement.quantity.span),
      message: { id: "annual-total-mismatch", args },
      related: [
        {
          span: spanInSource(yearly.target.placed, yearly.target.measurement.quantity.span),
          message: { id: "annual-total-mismatch/yearly", args: {} },
        },
      ],
    };
  },

  repair({ yearly, total, years }, draft) {
    const each = yearly.target.measurement.quantity;
    const sum = total.target.measurement.quantity;
    return [...rewriting(draft, total, each.value * years), ...rewriting(draft, yearly, sum.value / years)];
  },
});

function keyOf({ key }: Mention): string {
  return `${key.name}|${key.level}|${key.unitClass}`;
}

/** The number of years that both numbers are of, or null where the text does not say, or says two things. */
function commonYears(yearly: Mention, total: Mention, { profile }: Draft): number | null {
  if (!isIncrease(total, yearly) || !sameArea(yearly, total)) return null;
  const over = yearsSaid(total) ?? yearsOfPlan(total, profile);
  const saidBeside = yearly.target.placed === total.target.placed ? yearsSaid(total) : null;
  const of = yearsSaid(yearly) ?? saidBeside ?? yearsOfPlan(yearly, profile);
  if (of === null || over === null || of.count !== over.count || of.count < 2) return null;
  return of.to === null || over.to === null || of.to === over.to ? of.count : null;
}

/** A stock (达到230家) is no sum of increments; 新增, 获批 and the like are, and so is what the yearly number's own verb says. */
function isIncrease(total: Mention, yearly: Mention): boolean {
  if (INCREASE_OVER_PERIOD.test(wordsBefore(total.target, "clause"))) return true;
  if (total.manner !== "deed") return false;
  return total.verb === yearly.verb || COUNTING_FROM_NOTHING.test(total.verb);
}

function sameArea(yearly: Mention, total: Mention): boolean {
  if (yearly.target.placed === total.target.placed) return true;
  return readMentionArea(yearly) !== "part" && readMentionArea(total) !== "part";
}

/** The years that a number's own sentence gives it: 三年共, 2024—2026年. */
function yearsSaid({ target }: Mention): Years | null {
  const length = LENGTH_BEFORE.exec(wordsBefore(target, "clause"))?.[1];
  if (length !== undefined) {
    const count = readSmallNumber(length);
    return count === null ? null : { count, to: null };
  }
  const said = timeBefore(target, ({ kind, attributive }) => kind === "period" && !attributive);
  if (!said?.from || !said.to || said.from.relative || said.to.relative) return null;
  return { count: said.to.year - said.from.year + 1, to: said.to.year };
}

/** The years of the plan, for a number that is due when the plan ends. */
function yearsOfPlan({ target: { deadline } }: Mention, { period }: Profile): Years | null {
  if (period === null || deadline === null || Number(deadline.to.slice(0, 4)) !== period.to) return null;
  if (deadline.from !== null && Number(deadline.from.slice(0, 4)) !== period.from) return null;
  return { count: period.to - period.from + 1, to: period.to };
}

/** 三年共, 三年累计, 3年内. */
const LENGTH_BEFORE = /([两二三四五六七八九十]|\d)年(?:来|内|间)?(?:时间)?(?:累计|共|合计|总共)/;

function multiplies(yearly: Mention, years: number, total: Mention): boolean {
  const each = yearly.target.measurement.quantity;
  const sum = total.target.measurement.quantity;
  if (each.max !== undefined || sum.max !== undefined || isVague(each) || isVague(sum)) return true;
  const product = each.value * years;
  return Math.abs(product - sum.value) <= ROUNDING * Math.max(product, sum.value);
}

function isVague({ bound }: Quantity): boolean {
  return bound !== "exact" && bound !== "at-least";
}

function coreText({ target: { placed, measurement } }: Mention): string {
  const { start, end } = measurement.quantity.core;
  return placed.passage.reading.text.slice(start, end);
}

function rewriting(draft: Draft, { target }: Mention, value: number): readonly Repair[] {
  return suggestValue(draft, target.placed, target.measurement.quantity, value);
}
