import { type PlacedPassage, spanInSource } from "../draft/draft.ts";
import { findOwnPeriods, type OwnPeriod } from "../draft/periods/own-periods.ts";
import { findPlanHorizons, type PlanHorizon } from "../draft/periods/plan-horizon.ts";
import { findPlanLengths, type PlanLengths } from "../draft/periods/plan-lengths.ts";
import { findTitleClaims } from "../draft/periods/title-claims.ts";
import { findTitlesAtOdds, type TitleWithYears } from "../draft/periods/titles-at-odds.ts";
import type { PlanPeriod } from "../draft/profile.ts";
import { findTitlePlace, holdsTitle, titleIn } from "../draft/title-place.ts";
import type { Passage } from "../facts/passage.ts";
import { type Anniversary, findAnniversaries, isMiscounted } from "../facts/periods/anniversaries.ts";
import { claimHolds, runBounds, type WrittenIn } from "../facts/periods/claim-holds.ts";
import { findPeriodClaims, type PeriodClaim, type WrittenNumber } from "../facts/periods/period-claims.ts";
import { findTimes } from "../facts/times/times.ts";
import { writeBeforeMeasure, writeSmallNumber } from "../language/write-small-number.ts";
import { defineRule } from "../lint/rule.ts";
import { suggestReplacement } from "../repairs/replacement.ts";
import { memoise } from "../text/memoise.ts";
import { isWithinOneOf } from "../text/sorted-items.ts";
import { type Span, spanContains } from "../text/span.ts";

type Mismatch =
  | {
      readonly kind: "claim";
      readonly placed: PlacedPassage;
      /** Where the years of a length stand: in the same passage, or in the line below a title. */
      readonly yearsIn: PlacedPassage;
      readonly claim: PeriodClaim;
      readonly writtenIn: WrittenIn;
      /** Sure where the draft says it itself; less so in a title that it quotes, which may be faulty as published. */
      readonly severity: "error" | "warning";
    }
  | { readonly kind: "horizon"; readonly horizon: PlanHorizon; readonly period: PlanPeriod }
  | { readonly kind: "lengths"; readonly lengths: PlanLengths }
  | { readonly kind: "own-period"; readonly own: OwnPeriod; readonly period: PlanPeriod }
  | { readonly kind: "titles"; readonly first: TitleWithYears; readonly second: TitleWithYears }
  | {
      readonly kind: "anniversary";
      readonly placed: PlacedPassage;
      readonly anniversary: Anniversary;
      /** That has the anniversary, as the text says or as the document's. */
      readonly year: number;
    };

const anniversariesOf = memoise(({ reading, citations, quotations }: Passage) =>
  findAnniversaries(reading.text).filter(
    ({ span }) => !isWithinOneOf(citations, span) && !isWithinOneOf(quotations, span),
  ),
);

const claimsOf = memoise((passage: Passage) => findPeriodClaims(passage.reading.text));

export default defineRule<Mismatch>({
  id: "period-mismatch",
  category: "number",
  scope: "document",
  severity: "error",
  basis: "起止年份首尾都计入，2024—2026年为三年；五年规划的起止年份为公开事实",

  *detect(draft) {
    const { period, kind, title } = draft.profile;
    const documentYear = draft.profile.year ?? Number.NaN;
    const writtenIn = { from: documentYear, to: draft.profile.latestYear ?? Number.NaN };
    const titlePlace = memoise((placed: PlacedPassage) =>
      holdsTitle(placed, title) ? titleIn(placed, title) : null,
    );
    const inTitle = findTitleClaims(draft).filter(
      ({ placed, claim: { length } }) => !claimsOf(placed.passage).some((claim) => isOfLength(claim, length)),
    );
    const claims = [
      ...draft.passages.flatMap((placed) =>
        claimsOf(placed.passage).flatMap((claim) => {
          const severity = severityOf(placed, claim, titlePlace);
          return severity === null ? [] : [{ claim, placed, yearsIn: placed, severity }];
        }),
      ),
      ...inTitle.map((found) => ({ ...found, severity: "error" as const })),
    ].filter(({ claim }) => !claimHolds(claim, writtenIn));
    for (const claim of claims) yield { kind: "claim", ...claim, writtenIn };
    for (const titles of findTitlesAtOdds(draft)) yield { kind: "titles", ...titles };
    for (const placed of draft.passages) {
      for (const anniversary of anniversariesOf(placed.passage)) {
        const year = anniversary.year ?? writtenIn.from;
        const isWrong = [year, anniversary.year ?? writtenIn.to].every((at) => isMiscounted(anniversary, at));
        if (isWrong) yield { kind: "anniversary", placed, anniversary, year };
      }
    }
    for (const lengths of findPlanLengths(draft)) {
      const isQuoted = [lengths.first, lengths.odd].some(({ placed, length }) =>
        isWithinOneOf(placed.passage.citations, length.span),
      );
      const isClaimed = claims.some(({ placed }) => placed === lengths.odd.placed);
      if (!isQuoted && !isClaimed) yield { kind: "lengths", lengths };
    }
    // A title at odds with itself is one fault, reported there.
    if (kind !== "plan" || period === null || claims.some(({ placed }) => titlePlace(placed) !== null))
      return;
    const outlook = lastYearIn(title);
    for (const horizon of findPlanHorizons(draft, period)) {
      if (!fits(horizon, period) && !reaches(outlook, horizon, period))
        yield { kind: "horizon", horizon, period };
    }
    for (const own of findOwnPeriods(draft)) {
      const { from, to } = own.years;
      // A plan for “十四五” may be adopted in its second year.
      if (from < period.from || to !== period.to) yield { kind: "own-period", own, period };
    }
  },

  explain(state, draft) {
    if (state.kind === "anniversary") {
      const { placed, anniversary, year } = state;
      const { since, count, span } = anniversary;
      const args = { since, year, expected: year - since, count: count.value };
      return { span: spanInSource(placed, span), message: { id: "period-mismatch/anniversary", args } };
    }
    if (state.kind === "lengths") {
      const { first, odd } = state.lengths;
      const [place, other] = [odd, first].map(({ placed, length }) =>
        spanInSource(placed, withUnit(length)),
      ) as [Span, Span];
      return {
        span: place,
        severity: "warning",
        message: {
          id: "period-mismatch/lengths",
          args: { years: odd.length.value, other: first.length.value },
        },
        related: [{ span: other, message: { id: "period-mismatch/other", args: {} } as const }],
      };
    }
    if (state.kind === "titles") {
      const { first, second } = state;
      const written = ({ placed, span }: TitleWithYears): string =>
        placed.passage.reading.text.slice(span.start, span.end);
      return {
        span: spanInSource(second.placed, second.span),
        // A quoted title may be faulty as published.
        severity: first.isCited && second.isCited ? "warning" : "error",
        message: {
          id: "period-mismatch/titles",
          args: { years: written(second), other: written(first) },
        },
        related: [
          {
            span: spanInSource(first.placed, first.span),
            message: { id: "period-mismatch/other", args: {} },
          },
        ],
      };
    }
    const title = state.kind === "claim" ? null : findTitlePlace(draft);
    const related =
      title === null ? [] : [{ span: title, message: { id: "period-mismatch/title", args: {} } as const }];
    if (state.kind === "own-period") {
      const { placed, time } = state.own;
      const { from, to } = state.period;
      const args = { years: time.text, from, to };
      return {
        span: spanInSource(placed, time.span),
        message: { id: "period-mismatch/own-period", args },
        related,
      };
    }
    if (state.kind === "horizon") {
      const { placed, time, years, until, after } = state.horizon;
      const { from, to } = state.period;
      const said = { years: years.count, from, to };
      return {
        span: spanInSource(placed, time.span),
        severity: until === null ? "error" : "warning",
        message:
          until === null
            ? { id: "period-mismatch/horizon", args: { ...said, planned: to - from + 1 } }
            : after !== null
              ? {
                  id: "period-mismatch/stage-after",
                  args: { years: years.count, after, until, counted: until - after },
                }
              : {
                  id: "period-mismatch/stage",
                  args: { ...said, until, since: until - years.count + 1 },
                },
        related,
      };
    }
    const { placed, yearsIn, claim, writtenIn, severity } = state;
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
        return { ...between(second, first), severity, message: { id: "period-mismatch", args } };
      }
      case "five-year-plan": {
        const { name, years, from, to } = claim;
        const args = { plan: written(name), years: written(years.span), from, to };
        return {
          ...between(spanInSource(placed, years.span), spanInSource(placed, name)),
          message: { id: "period-mismatch/plan", args },
        };
      }
      case "plan-length": {
        const { plan, name, from, to } = claim;
        const length = withUnit(claim.length);
        const args = { plan, length: written(length), from, to };
        return {
          ...between(spanInSource(placed, length), spanInSource(placed, name)),
          severity,
          message: { id: "period-mismatch/plan-length", args },
        };
      }
      case "plan-year": {
        const { name, at, year, expected } = claim;
        const args = { plan: written(name), year: year?.value ?? writtenIn.from, expected };
        return {
          ...between(spanInSource(placed, at), spanInSource(placed, name)),
          message: { id: "period-mismatch/plan-year", args },
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
            args: { ...args, isQuotedTitle: severity === "warning" },
          },
        };
      }
      case "run": {
        const { since, count, unit } = claim;
        const args = {
          since: since.value,
          until: writtenIn.to,
          count: count.value,
          unit,
          ...runBounds(claim, writtenIn),
        };
        const [fault, other] = [spanInSource(placed, withUnit(count)), spanInSource(placed, withUnit(since))];
        return { ...between(fault, other), message: { id: "period-mismatch/run", args } };
      }
    }
  },

  repair(state, draft) {
    if (state.kind === "anniversary") {
      const { placed, year, anniversary } = state;
      const { span, count, since } = anniversary;
      const like = placed.passage.reading.text.slice(count.span.start, count.span.end);
      return year - since < 1 || year - since > 99
        ? []
        : suggestReplacement(draft, placed, span, [[count.span, writeSmallNumber(year - since, like)]]);
    }
    if (state.kind !== "claim") return [];
    const { placed, yearsIn, claim } = state;
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
        return claim.year === null ? [] : rewrite(placed, claim.at, [claim.year, String(claim.expected)]);
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
      case "run":
        return [];
    }
  },
});

/** Longest plan in years whose stated length is no stage of it. */
const LONGEST_SINGLE_STAGE = 5;

function fits({ years: { count, about }, until, after }: PlanHorizon, { from, to }: PlanPeriod): boolean {
  // The year from which they go on may count or not.
  if (until !== null && after !== null) return count === until - after || count === until - after + 1;
  // A plan may be adopted in its second year, and take up what began in the year before it.
  if (until !== null) return until - count + 1 >= from - 1;
  const planned = to - from + 1;
  if (planned === 1 || Math.abs(count - planned) <= (about ? 1 : 0)) return true;
  return count < planned && planned > LONGEST_SINGLE_STAGE;
}

/** 2035 of 渔业“十四五”规划和2035年远景纲要: the last year that a title names, 0 where it names none. */
function lastYearIn(title: string): number {
  return Math.max(0, ...findTimes(title).map(({ to }) => (to === null || to.relative ? 0 : to.year)));
}

/** 未来十五年 in a plan whose title also looks ahead to a later year: a length up to that year is of the outlook. */
function reaches(
  outlook: number,
  { years: { count }, until }: PlanHorizon,
  { from, to }: PlanPeriod,
): boolean {
  return until === null && outlook > to && count > to - from + 1 && count <= outlook - from + 1;
}

/** 三 with its 年. */
function withUnit({ span }: WrittenNumber): Span {
  return { start: span.start, end: span.end + 1 };
}

/**
 * Null in the words of others, which no drafter changes. A title quoted wrong is the drafter's slip, so that it is to be
 * looked up; his own title is in his hand.
 */
function severityOf(
  placed: PlacedPassage,
  claim: PeriodClaim,
  titlePlace: (placed: PlacedPassage) => Span | null,
): "error" | "warning" | null {
  const fault = faultOf(claim);
  const { citations, quotations } = placed.passage;
  const isInTitle = isWithinOneOf(citations, fault);
  if (!isInTitle && !isWithinOneOf(quotations, fault)) return "error";
  const title = titlePlace(placed);
  if (title !== null && spanContains(title, fault)) return "error";
  return isInTitle ? "warning" : null;
}

/** What a claim stands or falls with. */
function faultOf(claim: PeriodClaim): Span {
  switch (claim.kind) {
    case "run": {
      // In 2010年以来“十六连丰” the quotation marks make a name, and the year stands before them.
      const [start, end] = [claim.since.span, claim.count.span].toSorted((a, b) => a.start - b.start) as [
        Span,
        Span,
      ];
      return { start: start.start, end: end.end };
    }
    case "plan-length":
      return claim.length.span;
    case "plan-year":
      return claim.at;
    case "reversed":
      return claim.span;
    default:
      return claim.years.span;
  }
}

function isOfLength(claim: PeriodClaim, { span }: WrittenNumber): boolean {
  return claim.kind === "length" && claim.length.span.start === span.start;
}
