import { type Draft, type PlacedPassage, spanInSource } from "../draft/draft.ts";
import type { BuiltOn } from "../draft/periods/built-on.ts";
import type { DueLength } from "../draft/periods/due-lengths.ts";
import type { EarlyFinish } from "../draft/periods/early-finishes.ts";
import type { EditionsAtOdds } from "../draft/periods/editions-at-odds.ts";
import type { HalfAtOdds } from "../draft/periods/halves-at-odds.ts";
import type { MonthRun } from "../draft/periods/month-runs.ts";
import type { OddLookBack } from "../draft/periods/odd-look-backs.ts";
import type { OwnEdge } from "../draft/periods/own-edges.ts";
import type { OwnPeriod } from "../draft/periods/own-periods.ts";
import type { PartsOfPlan } from "../draft/periods/parts-of-plan.ts";
import type { PlanHorizon } from "../draft/periods/plan-horizon.ts";
import type { PlanLengths } from "../draft/periods/plan-lengths.ts";
import type { SessionAtOdds } from "../draft/periods/sessions-at-odds.ts";
import type { StagesAtOdds } from "../draft/periods/stages-at-odds.ts";
import type { StepsAtOdds } from "../draft/periods/steps-at-odds.ts";
import type { TitlesAtOdds, TitleWithYears } from "../draft/periods/titles-at-odds.ts";
import type { PlanPeriod } from "../draft/profile.ts";
import { findTitlePlace } from "../draft/title-place.ts";
import type { Anniversary } from "../facts/periods/anniversaries.ts";
import type { ImpossibleDate } from "../facts/periods/impossible-dates.ts";
import type { PartOfYear } from "../facts/periods/parts-of-year.ts";
import { withUnit } from "../facts/periods/written-years.ts";
import type { Explanation, RelatedPlace } from "../lint/rule.ts";
import type { Span } from "../text/span.ts";

/** Years that do not fit those that the plan, a title or the event has elsewhere. */
export type PlanYearsAtOdds =
  | AnniversaryAtOdds
  | DateAtOdds
  | PartOfYearAtOdds
  | ({ readonly kind: "own-edge" } & OwnEdge)
  | ({ readonly kind: "stages" } & StagesAtOdds)
  | ({ readonly kind: "steps" } & StepsAtOdds)
  | HorizonAtOdds
  | OwnPeriodAtOdds
  | ({ readonly kind: "titles" } & TitlesAtOdds)
  | ({ readonly kind: "lengths" } & PlanLengths)
  | ({ readonly kind: "editions" } & EditionsAtOdds)
  | ({ readonly kind: "parts" } & PartsOfPlan)
  | ({ readonly kind: "built-on" } & BuiltOn)
  | ({ readonly kind: "due" } & DueLength)
  | ({ readonly kind: "early" } & EarlyFinish)
  | ({ readonly kind: "months" } & MonthRun)
  | ({ readonly kind: "session" } & SessionAtOdds)
  | ({ readonly kind: "look-back" } & OddLookBack)
  | ({ readonly kind: "half" } & HalfAtOdds);

interface AnniversaryAtOdds {
  readonly kind: "anniversary";
  readonly placed: PlacedPassage;
  readonly anniversary: Anniversary;
  /** That has the anniversary, as the text says or as the document's. */
  readonly year: number;
}

interface DateAtOdds {
  readonly kind: "date";
  readonly placed: PlacedPassage;
  readonly date: ImpossibleDate;
}

interface PartOfYearAtOdds {
  readonly kind: "part-of-year";
  readonly placed: PlacedPassage;
  readonly partOfYear: PartOfYear;
}

/** How long a plan says it takes, against its title. */
interface HorizonAtOdds {
  readonly kind: "horizon";
  readonly horizon: PlanHorizon;
  readonly period: PlanPeriod;
}

/** Which years it says it has. */
interface OwnPeriodAtOdds {
  readonly kind: "own-period";
  readonly own: OwnPeriod;
  readonly period: PlanPeriod;
}

export function explainPlanYears(state: PlanYearsAtOdds, draft: Draft): Explanation {
  switch (state.kind) {
    case "anniversary":
      return explainAnniversary(state);
    case "date":
      return explainDate(state);
    case "part-of-year":
      return explainPartOfYear(state);
    case "own-edge":
      return { ...explainOwnEdge(state), related: titleOf(draft) };
    case "stages":
      return explainStages(state);
    case "steps":
      return explainSteps(state);
    case "titles":
      return explainTitles(state);
    case "lengths":
      return explainLengths(state);
    case "editions":
      return explainEditions(state);
    case "parts":
      return explainParts(state);
    case "built-on":
      return explainBuiltOn(state);
    case "due":
      return explainDue(state);
    case "early":
      return explainEarly(state);
    case "months":
      return explainMonths(state);
    case "half":
      return explainHalf(state);
    case "session":
      return explainSession(state);
    case "look-back":
      return explainLookBack(state);
    case "own-period":
      return { ...explainOwnPeriod(state), related: titleOf(draft) };
    case "horizon":
      return { ...explainHorizon(state), related: titleOf(draft) };
  }
}

function other(span: Span): readonly RelatedPlace[] {
  return [{ span, message: { id: "period-mismatch/other", args: {} } }];
}

/** Where the title of a draft stands, which says its years. */
function titleOf(draft: Draft): readonly RelatedPlace[] {
  const title = findTitlePlace(draft);
  return title === null ? [] : [{ span: title, message: { id: "period-mismatch/title", args: {} } }];
}

function explainDate({ placed, date: { span, month, days } }: DateAtOdds): Explanation {
  return { span: spanInSource(placed, span), message: { id: "period-mismatch/date", args: { month, days } } };
}

function explainPartOfYear({ placed, partOfYear }: PartOfYearAtOdds): Explanation {
  const { span, text, part, first, last } = partOfYear;
  return {
    span: spanInSource(placed, span),
    message: { id: "period-mismatch/part-of-year", args: { part, months: text, first, last } },
  };
}

function explainOwnEdge({ placed, span, year, expected }: OwnEdge): Explanation {
  return {
    span: spanInSource(placed, span),
    message: { id: "period-mismatch/own-edge", args: { year, expected } },
  };
}

function explainStages({ before, after, shared }: StagesAtOdds): Explanation {
  const args = { before: before.time.text, after: after.time.text, shared };
  return {
    span: spanInSource(after.placed, after.time.span),
    message: { id: "period-mismatch/stages", args },
    severity: "warning",
    related: other(spanInSource(before.placed, before.time.span)),
  };
}

function explainSteps({ before, after }: StepsAtOdds): Explanation {
  return {
    span: spanInSource(after.placed, after.time.span),
    message: {
      id: "period-mismatch/steps",
      args: { before: before.time.text, after: after.time.text },
    },
    severity: "warning",
    related: other(spanInSource(before.placed, before.time.span)),
  };
}

function explainAnniversary({ placed, anniversary, year }: AnniversaryAtOdds): Explanation {
  const { since, count, span } = anniversary;
  const args = { since, year, expected: year - since, count: count.value };
  return { span: spanInSource(placed, span), message: { id: "period-mismatch/anniversary", args } };
}

function explainTitles({ first, second }: TitlesAtOdds): Explanation {
  const written = ({ placed, span }: TitleWithYears): string =>
    placed.passage.reading.text.slice(span.start, span.end);
  return {
    span: spanInSource(second.placed, second.span),
    // A quoted title may be faulty as published.
    severity: first.isCited && second.isCited ? "warning" : "error",
    message: { id: "period-mismatch/titles", args: { years: written(second), other: written(first) } },
    related: other(spanInSource(first.placed, first.span)),
  };
}

function explainLengths({ first, odd }: PlanLengths): Explanation {
  const args = { years: odd.length.value, other: first.length.value };
  return {
    span: spanInSource(odd.placed, withUnit(odd.length)),
    severity: "warning",
    message: { id: "period-mismatch/lengths", args },
    related: other(spanInSource(first.placed, withUnit(first.length))),
  };
}

function explainEditions({ held, toCome }: EditionsAtOdds): Explanation {
  const args = { held: held.count.value, toCome: toCome.count.value };
  return {
    span: spanInSource(toCome.placed, withUnit(toCome.count)),
    severity: "warning",
    message: { id: "period-mismatch/editions", args },
    related: other(spanInSource(held.placed, withUnit(held.count))),
  };
}

function explainParts({ placed, first, last, planned }: PartsOfPlan): Explanation {
  const args = { first: first.value, last: last.value, sum: first.value + last.value, planned };
  return {
    span: spanInSource(placed, withUnit(last)),
    message: { id: "period-mismatch/parts", args },
    related: other(spanInSource(placed, withUnit(first))),
  };
}

function explainBuiltOn({ placed, length, base, until }: BuiltOn): Explanation {
  const args = { base, years: length.value, until, counted: until - base };
  return {
    span: spanInSource(placed, withUnit(length)),
    message: { id: "period-mismatch/built-on", args },
  };
}

function explainDue({ placed, length, until, year }: DueLength): Explanation {
  const args = { years: length.value, until, since: until - length.value + 1, year };
  return {
    span: spanInSource(placed, withUnit(length)),
    severity: "warning",
    message: { id: "period-mismatch/due", args },
  };
}

function explainEarly({ placed, length, plan, to, finished }: EarlyFinish): Explanation {
  const args = { plan, to, years: length.value, finished };
  return {
    span: spanInSource(placed, withUnit(length)),
    severity: "warning",
    message: { id: "period-mismatch/early", args },
  };
}

function explainMonths({ placed, count, unit, since, first, until, most }: MonthRun): Explanation {
  const args = { since, first, until, most, count: count.value, unit };
  return {
    span: spanInSource(placed, count.span),
    severity: "warning",
    message: { id: "period-mismatch/months", args },
  };
}

function explainHalf({ placed, year, expected }: HalfAtOdds): Explanation {
  return {
    span: spanInSource(placed, withUnit(year)),
    severity: "warning",
    message: { id: "period-mismatch/half", args: { year: year.value, expected } },
  };
}

function explainLookBack({ placed, length, usual }: OddLookBack): Explanation {
  return {
    span: spanInSource(placed, withUnit(length)),
    severity: "warning",
    message: { id: "period-mismatch/look-back", args: { years: length.value, usual: usual.length.value } },
    related: other(spanInSource(usual.placed, withUnit(usual.length))),
  };
}

function explainSession({ placed, count, unit, own, ownPlaced }: SessionAtOdds): Explanation {
  return {
    span: spanInSource(placed, withUnit(count)),
    severity: "warning",
    message: { id: "period-mismatch/session", args: { count: count.value, own: own.value, unit } },
    related: other(spanInSource(ownPlaced, withUnit(own))),
  };
}

function explainOwnPeriod({
  own: { placed, span, text },
  period: { from, to },
}: OwnPeriodAtOdds): Explanation {
  return {
    span: spanInSource(placed, span),
    message: { id: "period-mismatch/own-period", args: { years: text, from, to } },
  };
}

function explainHorizon({ horizon, period: { from, to } }: HorizonAtOdds): Explanation {
  const { placed, years, until, after } = horizon;
  const span = spanInSource(placed, horizon.span);
  const said = { years: years.count, from, to };
  if (until === null)
    return { span, message: { id: "period-mismatch/horizon", args: { planned: to - from + 1, ...said } } };
  const message =
    after === null
      ? ({ id: "period-mismatch/stage", args: { until, since: until - years.count + 1, ...said } } as const)
      : ({
          id: "period-mismatch/stage-after",
          args: { years: years.count, after, until, counted: until - after },
        } as const);
  return { span, severity: "warning", message };
}
