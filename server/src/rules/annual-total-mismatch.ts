import { type Draft, spanInSource } from "../draft/draft.ts";
import { readMentionArea } from "../draft/mention-area.ts";
import { findMentions, type Mention } from "../draft/mentions.ts";
import type { Profile } from "../draft/profile.ts";
import { timeBefore } from "../draft/words-before.ts";
import type { Quantity } from "../facts/quantity.ts";
import { rewriteQuantity } from "../facts/rewrite-quantity.ts";
import { readWholeYears, type WholeYears } from "../facts/whole-years.ts";
import { COUNTING_FROM_NOTHING, OPENING_VERB } from "../language/deed-words.ts";
import { defineRule, type Repair } from "../lint/rule.ts";
import { suggestValue } from "../repairs/value-replacement.ts";
import { itemsWithin } from "../text/sorted-items.ts";

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
    // Results are rounded; but who says nothing of the time may as well plan.
    const mentions = findMentions(draft).filter(
      ({ target }) =>
        (target.status !== "reported" || target.reason === "document") &&
        !RATES.has(target.measurement.measure),
    );
    const yearly = mentions.filter(isYearly);
    const named = groupBy(
      yearly.filter((mention) => mention.named),
      keyOf,
    );
    const beside = groupBy(yearly, placeOf);
    for (const total of mentions) {
      if (isYearly(total)) continue;
      const each = total.named ? named.get(keyOf(total))?.[0] : besideOf(total, beside.get(placeOf(total)));
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

const RATES: ReadonlySet<string> = new Set(["growth", "share"]);

/** 每年培训渔民1000人次，三年培训渔民5000人次: the words nearest to a number say whether it is yearly. */
function isYearly({ target }: Mention): boolean {
  if (target.measurement.cadence === "once") return false;
  return timeBefore(target, ({ kind }) => kind === "recurring" || kind === "duration")?.kind !== "duration";
}

function keyOf({ key }: Mention): string {
  return `${key.name}|${key.level}|${key.unitClass}`;
}

/** What is done in a sentence, and what is counted by it. */
function placeOf({ target, key, verb }: Mention): string {
  return `${target.placed.index}|${target.measurement.sentence}|${verb}|${key.unitClass}`;
}

/** 每年培育企业20家，三年累计培育50家: in one sentence verb and unit suffice, unless several numbers are yearly. */
function besideOf(total: Mention, yearly: readonly Mention[] = []): Mention | undefined {
  const [each] = yearly;
  const isSame =
    yearly.length === 1 && each !== undefined && total.verb !== "" && keyOf(each) === keyOf(total);
  return isSame && yearsSaid(total) !== null ? each : undefined;
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
  if (!isIncrease(total, yearly) || !sameArea(yearly, total, draft) || beginsLater(yearly)) return null;
  const over = yearsSaid(total) ?? yearsOfPlan(total, draft.profile);
  const saidBeside = yearly.target.placed === total.target.placed ? yearsSaid(total) : null;
  const of = yearsSaid(yearly) ?? saidBeside ?? yearsOfPlan(yearly, draft.profile);
  if (of === null || over === null || of.count !== over.count || of.count < 2) return null;
  return of.to === null || over.to === null || of.to === over.to ? of.count : null;
}

/** 从2025年起，每年新增30家: the yearly number begins within the plan, nobody says how often it recurs. */
function beginsLater({ target: { placed, measurement } }: Mention): boolean {
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
  return readMentionArea(yearly, draft) !== "part" && readMentionArea(total, draft) !== "part";
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
function yearsOfPlan({ target: { deadline } }: Mention, { period }: Profile): WholeYears | null {
  if (period === null || deadline === null || Number(deadline.to.slice(0, 4)) !== period.to) return null;
  if (deadline.from !== null && Number(deadline.from.slice(0, 4)) !== period.from) return null;
  return { count: period.to - period.from + 1, to: period.to, about: false };
}

function multiplies(yearly: Mention, years: number, total: Mention): boolean {
  const each = yearly.target.measurement.quantity;
  const sum = total.target.measurement.quantity;
  if (each.max !== undefined || sum.max !== undefined || isVague(each) || isVague(sum)) return true;
  const product = each.value * years;
  // 每年不少于20家，三年70家: a floor that is exceeded contradicts nothing. Two floors should still agree.
  if (each.bound === "at-least" && sum.bound === "exact" && sum.value >= product) return true;
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
