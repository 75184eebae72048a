import { type PlacedPassage, spanInSource } from "../draft/draft.ts";
import { type BuiltOn, findBuiltOn } from "../draft/periods/built-on.ts";
import { type ClaimAtOdds, findClaimsAtOdds, yearsWrittenIn } from "../draft/periods/claims-at-odds.ts";
import { type DueLength, findDueLengths } from "../draft/periods/due-lengths.ts";
import { type EditionsAtOdds, findEditionsAtOdds } from "../draft/periods/editions-at-odds.ts";
import { findOwnLengths } from "../draft/periods/own-lengths.ts";
import {
  findOuterEnds,
  findOuterStages,
  findOwnPeriods,
  type OwnPeriod,
} from "../draft/periods/own-periods.ts";
import { findPartsOfPlan, type PartsOfPlan } from "../draft/periods/parts-of-plan.ts";
import { findPlanHorizons, type PlanHorizon } from "../draft/periods/plan-horizon.ts";
import { findPlanLengths, type PlanLengths } from "../draft/periods/plan-lengths.ts";
import { findTitlesAtOdds, type TitleWithYears } from "../draft/periods/titles-at-odds.ts";
import type { PlanPeriod } from "../draft/profile.ts";
import { findTitlePlace } from "../draft/title-place.ts";
import type { Passage } from "../facts/passage.ts";
import { type Anniversary, findAnniversaries, isMiscounted } from "../facts/periods/anniversaries.ts";
import { findTimes } from "../facts/times/times.ts";
import { writeSmallNumber } from "../language/write-small-number.ts";
import { defineRule } from "../lint/rule.ts";
import { suggestReplacement } from "../repairs/replacement.ts";
import { memoise } from "../text/memoise.ts";
import { isWithinOneOf } from "../text/sorted-items.ts";
import type { Span } from "../text/span.ts";
import { explainClaim, repairClaim, withUnit } from "./explain-period-claim.ts";

type Mismatch =
  | { readonly kind: "claim"; readonly claim: ClaimAtOdds }
  | { readonly kind: "horizon"; readonly horizon: PlanHorizon; readonly period: PlanPeriod }
  | { readonly kind: "lengths"; readonly lengths: PlanLengths }
  | { readonly kind: "due"; readonly due: DueLength }
  | { readonly kind: "built-on"; readonly builtOn: BuiltOn }
  | { readonly kind: "parts"; readonly parts: PartsOfPlan }
  | { readonly kind: "editions"; readonly editions: EditionsAtOdds }
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

export default defineRule<Mismatch>({
  id: "period-mismatch",
  category: "number",
  scope: "document",
  severity: "error",
  basis: "起止年份首尾都计入，2024—2026年为三年；五年规划的起止年份为公开事实",

  *detect(draft) {
    const { period, kind, title } = draft.profile;
    const claims = findClaimsAtOdds(draft);
    for (const claim of claims) yield { kind: "claim", claim };
    for (const titles of findTitlesAtOdds(draft)) yield { kind: "titles", ...titles };
    const writtenIn = yearsWrittenIn(draft);
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
    for (const editions of findEditionsAtOdds(draft)) yield { kind: "editions", editions };
    const builtOn = findBuiltOn(draft);
    for (const found of builtOn) yield { kind: "built-on", builtOn: found };
    for (const parts of findPartsOfPlan(draft)) yield { kind: "parts", parts };
    if (kind !== "plan" || period === null)
      for (const due of findDueLengths(draft)) yield { kind: "due", due };
    // A title at odds with itself is one fault, reported there.
    if (kind !== "plan" || period === null || claims.some(({ isByTitle }) => isByTitle)) return;
    const outlook = lastYearIn(title);
    for (const horizon of [
      ...findPlanHorizons(draft, period),
      ...findOwnLengths(draft, period.to - period.from + 1),
    ]) {
      const isTold = builtOn.some(
        ({ placed, span }) =>
          placed === horizon.placed && span.end <= horizon.span.end && span.start >= horizon.span.start,
      );
      if (!isTold && !fits(horizon, period) && !reaches(outlook, horizon, period))
        yield { kind: "horizon", horizon, period };
    }
    for (const own of findOwnPeriods(draft)) {
      const { from, to } = own.years;
      // A plan for “十四五” may be adopted in its second year.
      if (from < period.from || to !== period.to) yield { kind: "own-period", own, period };
    }
    for (const own of [...findOuterStages(draft, period), ...findOuterEnds(draft, period)])
      if (outlook <= period.to) yield { kind: "own-period", own, period };
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
    if (state.kind === "due") {
      const { placed, span, count, until, year } = state.due;
      const args = { years: count, until, since: until - count + 1, year };
      return {
        span: spanInSource(placed, span),
        severity: "warning",
        message: { id: "period-mismatch/due", args },
      };
    }
    if (state.kind === "built-on") {
      const { placed, span, base, count, until } = state.builtOn;
      return {
        span: spanInSource(placed, span),
        message: {
          id: "period-mismatch/built-on",
          args: { base, years: count, until, counted: until - base },
        },
      };
    }
    if (state.kind === "editions") {
      const { held, toCome } = state.editions;
      const args = { held: held.count.value, toCome: toCome.count.value };
      return {
        span: spanInSource(toCome.placed, withUnit(toCome.count)),
        severity: "warning",
        message: { id: "period-mismatch/editions", args },
        related: [
          {
            span: spanInSource(held.placed, withUnit(held.count)),
            message: { id: "period-mismatch/other", args: {} },
          },
        ],
      };
    }
    if (state.kind === "parts") {
      const { placed, first, last, planned } = state.parts;
      const args = { first: first.value, last: last.value, sum: first.value + last.value, planned };
      return {
        span: spanInSource(placed, withUnit(last)),
        message: { id: "period-mismatch/parts", args },
        related: [
          { span: spanInSource(placed, withUnit(first)), message: { id: "period-mismatch/other", args: {} } },
        ],
      };
    }
    const title = state.kind === "claim" ? null : findTitlePlace(draft);
    const related =
      title === null ? [] : [{ span: title, message: { id: "period-mismatch/title", args: {} } as const }];
    if (state.kind === "own-period") {
      const { placed, span, text } = state.own;
      const { from, to } = state.period;
      const args = { years: text, from, to };
      return {
        span: spanInSource(placed, span),
        message: { id: "period-mismatch/own-period", args },
        related,
      };
    }
    if (state.kind === "horizon") {
      const { placed, span: length, years, until, after } = state.horizon;
      const { from, to } = state.period;
      const said = { years: years.count, from, to };
      return {
        span: spanInSource(placed, length),
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
    return explainClaim(state.claim);
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
    return repairClaim(state.claim, draft);
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
