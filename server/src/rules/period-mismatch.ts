import type { Draft } from "../draft/draft.ts";
import { type BuiltOn, findBuiltOn } from "../draft/periods/built-on.ts";
import { type ClaimAtOdds, findClaimsAtOdds, yearsWrittenIn } from "../draft/periods/claims-at-odds.ts";
import { findDueLengths } from "../draft/periods/due-lengths.ts";
import { findEarlyFinishes } from "../draft/periods/early-finishes.ts";
import { findEditionsAtOdds } from "../draft/periods/editions-at-odds.ts";
import { findHalvesAtOdds } from "../draft/periods/halves-at-odds.ts";
import { findMonthRuns } from "../draft/periods/month-runs.ts";
import { findOddLookBacks } from "../draft/periods/odd-look-backs.ts";
import { findOwnEdges } from "../draft/periods/own-edges.ts";
import { findOwnLengths } from "../draft/periods/own-lengths.ts";
import { findOuterEnds, findOuterStages, findOwnPeriods } from "../draft/periods/own-periods.ts";
import { findPartsOfPlan } from "../draft/periods/parts-of-plan.ts";
import { findPlanHorizons, type PlanHorizon } from "../draft/periods/plan-horizon.ts";
import { findPlanLengths } from "../draft/periods/plan-lengths.ts";
import { findSessionsAtOdds } from "../draft/periods/sessions-at-odds.ts";
import { findStagesAtOdds } from "../draft/periods/stages-at-odds.ts";
import { findStepsAtOdds } from "../draft/periods/steps-at-odds.ts";
import { findTitlesAtOdds } from "../draft/periods/titles-at-odds.ts";
import type { PlanPeriod } from "../draft/profile.ts";
import type { Passage } from "../facts/passage.ts";
import { findAnniversaries, isMiscounted } from "../facts/periods/anniversaries.ts";
import { findImpossibleDates } from "../facts/periods/impossible-dates.ts";
import { findPartsOfYear } from "../facts/periods/parts-of-year.ts";
import { findTimes } from "../facts/times/times.ts";
import { isOfOthers } from "../facts/words-of-others.ts";
import { writeSmallNumber } from "../language/write-small-number.ts";
import { defineRule } from "../lint/rule.ts";
import { suggestReplacement } from "../repairs/replacement.ts";
import { memoise } from "../text/memoise.ts";
import { isWithinOneOf } from "../text/sorted-items.ts";
import { spanContains } from "../text/span.ts";
import { explainClaim, repairClaim } from "./explain-period-claim.ts";
import { explainPlanYears, type PlanYearsAtOdds } from "./explain-plan-years.ts";

type Mismatch = ({ readonly kind: "claim" } & ClaimAtOdds) | PlanYearsAtOdds;

const anniversariesOf = memoise((passage: Passage) =>
  findAnniversaries(passage.reading.text).filter(({ span }) => !isOfOthers(passage, span)),
);

const partsOfYearOf = memoise((passage: Passage) =>
  findPartsOfYear(passage.reading.text).filter(({ span }) => !isOfOthers(passage, span)),
);

const impossibleDatesOf = memoise((passage: Passage) =>
  findImpossibleDates(passage.reading.text).filter(({ span }) => !isOfOthers(passage, span)),
);

export default defineRule<Mismatch>({
  id: "period-mismatch",
  category: "number",
  scope: "document",
  severity: "error",
  basis: "起止年份首尾都计入，2024—2026年为三年；五年规划的起止年份为公开事实",

  *detect(draft) {
    const { period, kind } = draft.profile;
    const claims = findClaimsAtOdds(draft);
    for (const claim of claims) yield { kind: "claim", ...claim };
    for (const titles of findTitlesAtOdds(draft)) yield { kind: "titles", ...titles };
    const writtenIn = yearsWrittenIn(draft);
    for (const placed of draft.passages) {
      for (const date of impossibleDatesOf(placed.passage)) yield { kind: "date", placed, date };
      for (const partOfYear of partsOfYearOf(placed.passage))
        yield { kind: "part-of-year", placed, partOfYear };
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
      if (!isQuoted && !isClaimed) yield { kind: "lengths", ...lengths };
    }
    for (const stages of findStagesAtOdds(draft)) yield { kind: "stages", ...stages };
    for (const steps of findStepsAtOdds(draft)) yield { kind: "steps", ...steps };
    for (const editions of findEditionsAtOdds(draft)) yield { kind: "editions", ...editions };
    for (const odd of findOddLookBacks(draft)) yield { kind: "look-back", ...odd };
    for (const session of findSessionsAtOdds(draft)) yield { kind: "session", ...session };
    for (const half of findHalvesAtOdds(draft)) yield { kind: "half", ...half };
    for (const finish of findEarlyFinishes(draft)) yield { kind: "early", ...finish };
    for (const run of findMonthRuns(draft)) yield { kind: "months", ...run };
    const builtOn = findBuiltOn(draft);
    for (const found of builtOn) yield { kind: "built-on", ...found };
    for (const parts of findPartsOfPlan(draft)) yield { kind: "parts", ...parts };
    if (kind !== "plan" || period === null)
      for (const due of findDueLengths(draft)) yield { kind: "due", ...due };
    // A title at odds with itself is one fault, reported there.
    const isOfTitle = claims.some(({ isByTitle }) => isByTitle);
    if (kind === "plan" && period !== null && !isOfTitle) yield* findOwnYears(draft, period, builtOn);
  },

  explain: (state, draft) => (state.kind === "claim" ? explainClaim(state) : explainPlanYears(state, draft)),

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
    return repairClaim(state, draft);
  },
});

/** How long a plan says it takes and which years it has, where that is not what its title says. */
function* findOwnYears(
  draft: Draft,
  period: PlanPeriod,
  builtOn: readonly BuiltOn[],
): Generator<PlanYearsAtOdds> {
  const outlook = lastYearIn(draft.profile.title);
  const planned = period.to - period.from + 1;
  for (const horizon of [...findPlanHorizons(draft, period), ...findOwnLengths(draft, planned)]) {
    const isTold = builtOn.some(
      ({ placed, length }) => placed === horizon.placed && spanContains(horizon.span, length.span),
    );
    if (!isTold && !fits(horizon, period) && !reaches(outlook, horizon, period))
      yield { kind: "horizon", horizon, period };
  }
  for (const own of findOwnPeriods(draft)) {
    const { from, to } = own.years;
    // A plan for “十四五” may be adopted in its second year.
    if (from < period.from || to !== period.to) yield { kind: "own-period", own, period };
  }
  for (const edge of findOwnEdges(draft, period)) yield { kind: "own-edge", ...edge };
  for (const own of [...findOuterStages(draft, period), ...findOuterEnds(draft, period)])
    if (outlook <= period.to) yield { kind: "own-period", own, period };
}

/** Longest plan in years whose stated length is no stage of it. */
const LONGEST_SINGLE_STAGE = 5;

function fits(
  { years: { count, about }, until, after, doesAll }: PlanHorizon,
  { from, to }: PlanPeriod,
): boolean {
  // The year from which they go on may count or not.
  if (until !== null && after !== null) return count === until - after || count === until - after + 1;
  // A plan may be adopted in its second year, and take up what began in the year before it.
  if (until !== null) return until - count + 1 >= from - 1;
  const planned = to - from + 1;
  if (planned === 1 || Math.abs(count - planned) <= (about ? 1 : 0)) return true;
  return count < planned && planned > LONGEST_SINGLE_STAGE && !doesAll;
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
