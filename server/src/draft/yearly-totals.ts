import type { QuantityKind } from "../facts/quantity.ts";
import { YEARLY } from "../language/growth-words.ts";
import { memoise } from "../text/memoise.ts";
import type { Draft } from "./draft.ts";
import type { Target } from "./target.ts";
import { yearsDue, yearsGoverning } from "./target-years.ts";
import { targetsIn } from "./targets-by-passage.ts";
import { type MeasuredIn, wordsBefore } from "./words-before.ts";
import { findYearlyApart } from "./yearly-apart.ts";
import { yearlyBeside } from "./yearly-beside.ts";
import type { YearlyPair, YearlyTotal } from "./yearly-total.ts";
import { yearsOfSection } from "./years-looked-back.ts";

/** The yearly numbers of a draft with the totals they make, each pair once, those of one sentence first. */
export const yearlyTotals = memoise((draft: Draft): readonly YearlyTotal[] => {
  const beside = findBeside(draft);
  const yearlyOf = new Map(beside.map(({ yearly, total }) => [total, yearly]));
  const apart = findYearlyApart(draft).filter(({ yearly, total }) => yearlyOf.get(total) !== yearly);
  return [...beside, ...apart]
    .filter(({ yearly, total, years }) => years > 1 && isSum(yearly, total))
    .map((pair) => ({ ...pair, isAverage: AVERAGE.test(wordsBefore(pair.yearly, "clause")) }));
});

const AVERAGE = new RegExp(YEARLY);

/** Over the years that the sentence gives, or else those of the plan. */
function findBeside(draft: Draft): YearlyPair[] {
  return draft.passages.flatMap((placed) => {
    const pairs = yearlyBeside(placed.passage);
    if (pairs.length === 0) return [];
    const targets = targetsIn(draft, placed);
    const targetOf = ({ measurement }: MeasuredIn): Target | undefined =>
      targets.find((target) => target.measurement === measurement);
    return pairs.flatMap(({ yearly: each, total: all, years: said, verb }): YearlyPair[] => {
      const [yearly, total] = [targetOf(each), targetOf(all)];
      // What a glossary explains is no target.
      if (yearly === undefined || total === undefined) return [];
      const pair = { yearly, total, verb };
      const years =
        said ??
        yearsDue(pair.total, draft.profile)?.count ??
        yearsGoverning(pair.total) ??
        yearsReported(pair.total);
      return years === null ? [] : [{ ...pair, years }];
    });
  });
}

/** 过去五年工作回顾: of a result without a time of its own those of its section. */
function yearsReported({ placed, status, measurement }: Target): number | null {
  return status === "reported" ? yearsOfSection(placed, measurement.quantity.span) : null;
}

/** In which changes and shares are told: what goes down by 36万亩 a year adds up. */
const RATES: ReadonlySet<QuantityKind> = new Set(["percent", "percentage-point", "multiple"]);

/** Neither is a rate, and of both some goes again or of none: 每年新培育20家，三年净增30家. */
function isSum(yearly: Target, total: Target): boolean {
  const isNet = (target: Target): boolean => wordsBefore(target, "clause").includes("净");
  return (
    [yearly, total].every(({ measurement }) => !RATES.has(measurement.quantity.kind)) &&
    isNet(yearly) === isNet(total)
  );
}
