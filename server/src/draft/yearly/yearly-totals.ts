import type { Measurement } from "../../facts/measurements/measurement.ts";
import type { QuantityKind } from "../../facts/quantities/quantity.ts";
import { OPENING_SUM } from "../../language/deed-words.ts";
import { looksForward } from "../../language/document-kinds.ts";
import { BESIDE_OTHERS, OVER_LAST_YEAR, YEARLY } from "../../language/growth-words.ts";
import { memoise } from "../../text/memoise.ts";
import type { Draft } from "../draft.ts";
import { yearsOfSection } from "../growth/years-looked-back.ts";
import { areInOneSentence } from "../in-one-sentence.ts";
import { readIndicatorKey, standardName } from "../indicators/indicator-key.ts";
import type { Profile } from "../profile.ts";
import type { Target } from "../target.ts";
import { yearsDue, yearsGoverning } from "../target-years.ts";
import { targetsIn } from "../targets-by-passage.ts";
import { type MeasuredIn, timeBefore, wordsBefore } from "../words-before.ts";
import { isMadeOfMore } from "./made-of-more.ts";
import { findYearlyApart } from "./yearly-apart.ts";
import { yearlyBeside } from "./yearly-beside.ts";
import { totalsByPace } from "./yearly-by-pace.ts";
import { yearsToDeadline } from "./yearly-far-apart.ts";
import type { YearlyNumber, YearlyPair, YearlyTotal } from "./yearly-total.ts";

/** The yearly numbers of a draft with the totals they make, each pair once, those of one sentence first. */
export const yearlyTotals = memoise((draft: Draft): readonly YearlyTotal[] => {
  const beside = findBeside(draft);
  const yearlyOf = new Map(beside.map(({ yearly, total }) => [total, yearly]));
  const apart = findYearlyApart(draft).filter(
    ({ yearly, total, years }) => yearlyOf.get(total) !== yearly && mayBeSum(yearly, total, years),
  );
  return [...beside, ...apart]
    .filter(({ yearly, total, years }) => years > 1 && [yearly, total].every(isAddable) && !isStep(yearly))
    .filter(
      ({ yearly, total, years }) => !(areInOneSentence(yearly, total) && isMadeOfMore(yearly, total, years)),
    )
    .map((pair) => ({ isAverage: AVERAGE.test(wordsBefore(pair.yearly, "clause")), ...pair }));
});

const AVERAGE = new RegExp(YEARLY);

/** 以后每年比上年增加2亿元: by how much each year's number is above the last, and no year's number itself. */
function isStep(yearly: YearlyNumber): boolean {
  return OVER_LAST_YEAR.test(wordsBefore(yearly, "clause"));
}

/** Over the years that the sentence gives, or else those of the plan. */
function findBeside(draft: Draft): YearlyPair[] {
  return draft.passages.flatMap((placed) => {
    const byPace = totalsByPace(placed.passage);
    // 用3—5年时间 says more than the years of the plan.
    const pairs = [
      ...byPace.filter(({ years }) => years !== null),
      ...yearlyBeside(placed.passage),
      ...byPace,
    ];
    if (pairs.length === 0) return [];
    const targets = targetsIn(draft, placed);
    // By its quantity: in a list, what a part is a part of is named above it.
    const targetOf = ({ measurement: { quantity } }: MeasuredIn): Target | undefined =>
      targets.find((target) => target.measurement.quantity === quantity);
    const numberOf = ({ measurement }: MeasuredIn): YearlyNumber => ({
      placed,
      measurement,
      status: "neither",
    });
    const found = new Set<Measurement>();
    return pairs.flatMap(
      ({ yearly, total, years: said, isAveraged, takesOver, isOfPlan, verb }): YearlyPair[] => {
        if (found.has(total.measurement)) return [];
        const sum = targetOf(total);
        const each = targetOf(yearly);
        const years =
          said ??
          (sum && yearsAround(sum, yearly, isAveraged, draft.profile)) ??
          (takesOver && !isOfPlan ? yearsToDeadline(placed, total.measurement, draft.profile) : null) ??
          (isOfPlan && saysNoTime(total) ? yearsOfPlan(draft.profile) : null) ??
          // 每年培训1000人次，共计培训3000人次: 共计 is said of results as well, but this goes on with an aim.
          (each && sum?.status !== "target" && saysNoTime(total) ? yearsAimedAt(each, draft.profile) : null);
        if (!takesOver && !mayBeSum(yearly, total, years)) return [];
        // 每年培训船员500人，三年培训骨干船员300人: some of all.
        if (years !== null && !isAveraged && isOfSome(yearly, total, years)) return [];
        if (years === null) return [];
        found.add(total.measurement);
        return [{ yearly: each ?? numberOf(yearly), total: sum ?? numberOf(total), years, verb }];
      },
    );
  });
}

/** The years of a sum whose sentence says none: up to its deadline, or those of what governs it, of its section or of a heading. */
function yearsAround(sum: Target, yearly: MeasuredIn, isAveraged: boolean, profile: Profile): number | null {
  return (
    yearsDue(sum, profile)?.count ??
    yearsPastPlan(sum, yearly, profile) ??
    yearsGoverning(sum) ??
    yearsOfSection(sum.placed, sum.measurement.quantity.span, isAveraged)
  );
}

function yearsAimedAt(each: Target, profile: Profile): number | null {
  return each.status === "target" ? (yearsDue(each, profile)?.count ?? null) : null;
}

/** Whether the sentence of a number says only how often. */
function saysNoTime(number: MeasuredIn): boolean {
  return timeBefore(number, ({ kind }) => kind !== "recurring") === undefined;
}

function yearsOfPlan({ kind, period }: Profile): number | null {
  return looksForward(kind) && period !== null ? period.to - period.from + 1 : null;
}

/** 到2024年, in a plan of 2021—2023年: as many years as bring the product next to the sum, of those of the plan and those up to then. */
function yearsPastPlan(sum: Target, yearly: MeasuredIn, { period }: Profile): number | null {
  const to = Number(sum.deadline?.to.slice(0, 4));
  if (period === null || period.from === period.to || !(to > period.to)) return null;
  const wanted = Math.round(sum.measurement.quantity.value / yearly.measurement.quantity.value);
  return Math.min(Math.max(wanted, period.to - period.from + 1), to - period.from + 1);
}

/** In which changes and shares are told: what goes down by 36万亩 or by 0.6个百分点 a year adds up. */
const RATES: ReadonlySet<QuantityKind> = new Set(["percent", "multiple"]);

function isAddable(number: MeasuredIn): boolean {
  return !RATES.has(number.measurement.quantity.kind) && !BESIDE_OTHERS.test(wordsBefore(number, "clause"));
}

/** Fewer than all, and of a narrower name. */
function isOfSome(yearly: MeasuredIn, total: MeasuredIn, years: number): boolean {
  const nameOf = ({ measurement }: MeasuredIn): string =>
    standardName(readIndicatorKey(measurement)).replace(OPENING_SUM, "");
  const [all, some] = [nameOf(yearly), nameOf(total)];
  const isNarrower = all.length > 1 && some.length > all.length && some.endsWith(all);
  return isNarrower && total.measurement.quantity.value < yearly.measurement.quantity.value * years;
}

/** Whether of both some go again or of none: 每年新培育20家，三年净增30家. What is left cannot be more than all that came. */
function mayBeSum(yearly: MeasuredIn, total: MeasuredIn, years: number | null): boolean {
  if (isNet(yearly) === isNet(total)) return true;
  const [each, sum] = [yearly, total].map(({ measurement }) => measurement.quantity.value) as [
    number,
    number,
  ];
  return isNet(total) && years !== null && sum > each * years;
}

function isNet(number: MeasuredIn): boolean {
  return wordsBefore(number, "clause").includes("净");
}
