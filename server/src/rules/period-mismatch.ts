import { type Draft, type PlacedPassage, spanInSource } from "../draft/draft.ts";
import { findPlanHorizon, type PlanHorizon } from "../draft/plan-horizon.ts";
import type { PlanPeriod } from "../draft/profile.ts";
import type { Passage } from "../facts/passage.ts";
import { findPeriodClaims, type PeriodClaim, type WrittenNumber } from "../facts/period-claims.ts";
import { writeSmallNumber } from "../language/write-small-number.ts";
import { defineRule } from "../lint/rule.ts";
import { suggestReplacement } from "../repairs/replacement.ts";
import { memoise } from "../text/memoise.ts";
import type { Span } from "../text/span.ts";

type Mismatch =
  | {
      readonly kind: "claim";
      readonly placed: PlacedPassage;
      readonly claim: PeriodClaim;
      readonly documentYear: number;
    }
  | { readonly kind: "horizon"; readonly horizon: PlanHorizon; readonly period: PlanPeriod };

const claimsOf = memoise((passage: Passage) => findPeriodClaims(passage.reading.text));

export default defineRule<Mismatch>({
  id: "period-mismatch",
  category: "number",
  scope: "document",
  severity: "error",
  basis: "起止年份首尾都计入，2024—2026年为三年；五年规划的起止年份为公开事实",

  *detect(draft) {
    const documentYear = draft.profile.year ?? Number.NaN;
    for (const placed of draft.passages) {
      for (const claim of claimsOf(placed.passage)) {
        if (!holds(claim, documentYear)) yield { kind: "claim", placed, claim, documentYear };
      }
    }
    const { period } = draft.profile;
    const horizon = draft.profile.kind === "plan" && period !== null ? findPlanHorizon(draft) : null;
    if (horizon === null || period === null || fits(horizon, period)) return;
    // A title at odds with itself is one fault, reported there.
    const titleAgrees = findPeriodClaims(draft.profile.title).every((claim) => holds(claim, documentYear));
    if (titleAgrees) yield { kind: "horizon", horizon, period };
  },

  explain(state, draft) {
    if (state.kind === "horizon") {
      const { placed, time, years } = state.horizon;
      const { from, to } = state.period;
      const title = findTitle(draft);
      return {
        span: spanInSource(placed, time.span),
        message: {
          id: "period-mismatch/horizon",
          args: { years: years.count, from, to, planned: to - from + 1 },
        },
        related: title === null ? [] : [{ span: title, message: { id: "period-mismatch/title", args: {} } }],
      };
    }
    const { placed, claim, documentYear } = state;
    const written = (span: Span): string => placed.passage.reading.text.slice(span.start, span.end);
    const between = (fault: Span, other: Span) => ({
      span: spanInSource(placed, fault),
      related: [
        { span: spanInSource(placed, other), message: { id: "period-mismatch/other", args: {} } as const },
      ],
    });
    switch (claim.kind) {
      case "length": {
        const length = withUnit(claim.length);
        const { years, counts } = claim;
        const later = length.start > years.span.start;
        const args = { length: written(length), years: written(years.span), counted: counts[0] ?? 0 };
        return {
          ...(later ? between(length, years.span) : between(years.span, length)),
          message: { id: "period-mismatch", args },
        };
      }
      case "five-year-plan": {
        const { name, years, from, to } = claim;
        const args = { plan: written(name), years: written(years.span), from, to };
        return { ...between(years.span, name), message: { id: "period-mismatch/plan", args } };
      }
      case "reversed": {
        const { span, from, to } = claim.years;
        const args = { from: from.value, to: to.value };
        return { span: spanInSource(placed, span), message: { id: "period-mismatch/reversed", args } };
      }
      case "run": {
        const { since, count, unit } = claim;
        const args = {
          since: since.value,
          until: documentYear,
          count: count.value,
          unit,
          ...runBounds(claim, documentYear),
        };
        return { ...between(withUnit(count), withUnit(since)), message: { id: "period-mismatch/run", args } };
      }
    }
  },

  repair(state, draft) {
    if (state.kind === "horizon") return [];
    const { placed, claim } = state;
    const rewrite = (whole: Span, ...changes: readonly (readonly [WrittenNumber, string])[]) =>
      suggestReplacement(
        draft,
        placed,
        whole,
        changes.map(([{ span }, number]) => [span, number] as const),
      );
    switch (claim.kind) {
      case "length": {
        const { length, years, counts } = claim;
        const like = placed.passage.reading.text.slice(length.span.start, length.span.end);
        return [
          ...rewrite(withUnit(length), [length, writeSmallNumber(counts[0] ?? 0, like)]),
          ...rewrite(years.span, [years.from, String(years.to.value - length.value + 1)]),
          ...rewrite(years.span, [years.to, String(years.from.value + length.value - 1)]),
        ];
      }
      case "five-year-plan": {
        const { years, from, to } = claim;
        return rewrite(years.span, [years.from, String(from)], [years.to, String(to)]);
      }
      case "reversed": {
        const { span, from, to } = claim.years;
        return rewrite(span, [from, String(to.value)], [to, String(from.value)]);
      }
      case "run":
        return [];
    }
  },
});

/** Whether a claim is right, or cannot be judged. */
function holds(claim: PeriodClaim, documentYear: number): boolean {
  switch (claim.kind) {
    case "length":
      return claim.counts.includes(claim.length.value);
    case "five-year-plan":
      return claim.years.from.value === claim.from && claim.years.to.value === claim.to;
    case "reversed":
      return false;
    case "run": {
      const { least, most } = runBounds(claim, documentYear);
      return !(claim.count.value > most || claim.count.value < least);
    }
  }
}

/**
 * How often something yearly can have come round since its first year. The first year may count or not, and a text may
 * be of the year before its date; editions may have been skipped. Without a document year nothing is out of bounds.
 */
function runBounds(
  { since, fromStart }: Extract<PeriodClaim, { kind: "run" }>,
  documentYear: number,
): { readonly least: number; readonly most: number } {
  return { least: fromStart ? documentYear - since.value - 1 : 1, most: documentYear - since.value + 1 };
}

/** Longest plan in years whose stated length is no stage of it. */
const LONGEST_SINGLE_STAGE = 5;

function fits({ years: { count, about } }: PlanHorizon, { from, to }: PlanPeriod): boolean {
  const planned = to - from + 1;
  if (planned === 1 || Math.abs(count - planned) <= (about ? 1 : 0)) return true;
  return count < planned && planned > LONGEST_SINGLE_STAGE;
}

/** 三 with its 年. */
function withUnit({ span }: WrittenNumber): Span {
  return { start: span.start, end: span.end + 1 };
}

function findTitle(draft: Draft): Span | null {
  const placed = draft.passages.find(({ passage }) => passage.reading.text === draft.profile.title);
  return placed === undefined
    ? null
    : spanInSource(placed, { start: 0, end: placed.passage.reading.text.length });
}
