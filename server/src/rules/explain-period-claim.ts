import { type Draft, type PlacedPassage, spanInSource } from "../draft/draft.ts";
import type { ClaimAtOdds } from "../draft/periods/claims-at-odds.ts";
import { runBounds } from "../facts/periods/claim-holds.ts";
import { type WrittenNumber, withUnit } from "../facts/periods/written-years.ts";
import { writeBeforeMeasure } from "../language/write-small-number.ts";
import type { Explanation, Repair } from "../lint/rule.ts";
import { suggestReplacement } from "../repairs/replacement.ts";
import type { Span } from "../text/span.ts";

/** What `period-mismatch` says of one claim: which of its numbers does not fit which. */
export function explainClaim({ placed, yearsIn, claim, writtenIn, severity }: ClaimAtOdds): Explanation {
  const written = (span: Span, at = placed): string => at.passage.reading.text.slice(span.start, span.end);
  const between = (fault: Span, other: Span) => ({
    span: fault,
    related: [{ span: other, message: { id: "period-mismatch/other", args: {} } as const }],
  });
  switch (claim.kind) {
    case "length": {
      const length = withUnit(claim.length);
      const { years, counts } = claim;
      const places = [spanInSource(placed, length), spanInSource(yearsIn, years.span)] as const;
      const [first, second] = places[0].start < places[1].start ? places : [places[1], places[0]];
      const args = {
        length: written(length),
        years: written(years.span, yearsIn),
        counted: counts[0] ?? 0,
        isQuotedTitle: severity === "warning",
      };
      return { severity, message: { id: "period-mismatch", args }, ...between(second, first) };
    }
    case "duration": {
      const { length, dates, counted } = claim;
      const [first, second] = length.start < dates.start ? [length, dates] : [dates, length];
      const args = { length: written(length), dates: written(dates), counted };
      return {
        severity,
        message: { id: "period-mismatch/duration", args },
        ...between(spanInSource(placed, second), spanInSource(placed, first)),
      };
    }
    case "five-year-plan": {
      const { name, years, from, to } = claim;
      const args = { plan: written(name), years: written(years.span), from, to };
      return {
        message: { id: "period-mismatch/plan", args },
        ...between(spanInSource(placed, years.span), spanInSource(placed, name)),
      };
    }
    case "plan-length": {
      const { plan, name, from, to } = claim;
      const length = withUnit(claim.length);
      const args = { plan, length: written(length), from, to };
      return {
        severity,
        message: { id: "period-mismatch/plan-length", args },
        ...between(spanInSource(placed, length), spanInSource(placed, name)),
      };
    }
    case "plan-year": {
      const { name, at, year, expected } = claim;
      const args = { plan: written(name), year: year?.value ?? writtenIn.from, expected };
      return {
        message: { id: "period-mismatch/plan-year", args },
        ...between(spanInSource(placed, at), spanInSource(placed, name)),
      };
    }
    case "reversed": {
      const { span, first, last } = claim;
      const withYear = (at: Span): string => written(at).replace(/\d$/, "$&年");
      const args = { from: withYear(first), to: withYear(last) };
      if (claim.mayBeNextYear)
        return {
          span: spanInSource(placed, span),
          severity: "warning",
          message: { id: "period-mismatch/reversed-months", args },
        };
      return {
        span: spanInSource(placed, span),
        severity,
        message: {
          id: "period-mismatch/reversed",
          args: { isQuotedTitle: severity === "warning", ...args },
        },
      };
    }
    case "reversed-length": {
      const { span, first, last } = claim;
      const args = { from: first.value, to: last.value };
      return {
        span: spanInSource(placed, span),
        severity: "warning",
        message: { id: "period-mismatch/reversed-length", args },
      };
    }
    case "run": {
      const { since, count, unit } = claim;
      const args = {
        since: since.value,
        count: count.value,
        unit,
        ...runBounds(claim, writtenIn),
      };
      const [fault, other] = [spanInSource(placed, withUnit(count)), spanInSource(placed, withUnit(since))];
      return { message: { id: "period-mismatch/run", args }, ...between(fault, other) };
    }
  }
}

/** Takes one number of a claim for right, each in turn. */
export function repairClaim({ placed, yearsIn, claim }: ClaimAtOdds, draft: Draft): readonly Repair[] {
  const rewrite = (
    at: PlacedPassage,
    whole: Span,
    ...changes: readonly (readonly [WrittenNumber, string])[]
  ) =>
    suggestReplacement(
      draft,
      at,
      whole,
      changes.map(([{ span }, number]) => [span, number] as const),
    );
  switch (claim.kind) {
    case "length": {
      const { length, years, counts } = claim;
      // 3—5年 may be meant to begin or to end elsewhere.
      if (length.least !== length.most) return [];
      const like = placed.passage.reading.text.slice(length.span.start, length.span.end);
      return [
        ...rewrite(placed, withUnit(length), [length, writeBeforeMeasure(counts[0] ?? 0, like)]),
        ...rewrite(yearsIn, years.span, [years.from, String(years.to.value - length.value + 1)]),
        ...rewrite(yearsIn, years.span, [years.to, String(years.from.value + length.value - 1)]),
      ];
    }
    case "five-year-plan": {
      const { years, from, to } = claim;
      return rewrite(placed, years.span, [years.from, String(from)], [years.to, String(to)]);
    }
    case "plan-length": {
      const { length, from, to } = claim;
      const like = placed.passage.reading.text.slice(length.span.start, length.span.end);
      return rewrite(placed, withUnit(length), [length, writeBeforeMeasure(to - from + 1, like)]);
    }
    case "plan-year":
      return claim.year === null || claim.isOfAnother
        ? []
        : rewrite(placed, claim.at, [claim.year, String(claim.expected)]);
    case "reversed": {
      const { span, first, last, mayBeNextYear } = claim;
      if (mayBeNextYear) {
        const months = placed.passage.reading.text.slice(last.start, last.end);
        return suggestReplacement(draft, placed, span, [[last, `次年${months}`]]);
      }
      const changes = [
        [first, { placed, span: last }],
        [last, { placed, span: first }],
      ] as const;
      return suggestReplacement(draft, placed, span, changes);
    }
    case "reversed-length": {
      const { span, first, last } = claim;
      return suggestReplacement(draft, placed, span, [
        [first.span, { placed, span: last.span }],
        [last.span, { placed, span: first.span }],
      ]);
    }
    case "duration":
    case "run":
      return [];
  }
}
