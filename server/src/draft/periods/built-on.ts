import { formOf, readGroups } from "../../facts/periods/named-groups.ts";
import type { WrittenNumber } from "../../facts/periods/written-years.ts";
import { LENGTH_OF_PLAN, yearsOfPlan } from "../../facts/times/moment.ts";
import { isOfOthers } from "../../facts/words-of-others.ts";
import { BUILT_ON, GOALS_OF_PLAN, OTHER_BASE, YEAR_REACHED } from "../../language/period-words.ts";
import { readSmallNumber } from "../../language/small-number.ts";
import { yearOfDigits } from "../../language/year-digits.ts";
import { allMatches } from "../../text/all-matches.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import type { Profile } from "../profile.ts";

/** More years upon a plan that do not end in the year named: 在“十四五”渔业基础上再奋斗十五年，到2035年. */
export interface BuiltOn {
  readonly placed: PlacedPassage;
  readonly length: WrittenNumber;
  /** The last year of what they are built on. */
  readonly base: number;
  readonly until: number;
}

const FORM = formOf(BUILT_ON);
/** How far before a length the year in which it ends may stand, in characters: a heading may run into its text. */
const REACH = 80;

export function findBuiltOn({ passages, profile }: Draft): BuiltOn[] {
  return passages.flatMap((placed, index) =>
    readGroups(placed.passage.reading.text, FORM, (groups): BuiltOn | null => {
      const length = groups.number("length");
      const plan = groups.plan();
      const before = groups.before(REACH);
      // 在此基础上 says of no plan how far it goes, and of no year before it that it is the last of what follows.
      const said = plan === null ? undefined : allMatches(before, YEAR_REACHED).at(-1)?.[1];
      const reached = groups.text("until") ?? said;
      const base = plan === null ? endOfOwn(profile, before) : plan.to;
      if (length === null || reached === undefined || base === null) return null;
      const until = yearOfDigits(reached);
      if (until <= base || isOfOthers(placed.passage, length.span)) return null;
      // The last year of the plan may count as the first. 在此基础上 may be upon what there was before it, too, unless its own goals lead up to it.
      const isOfOwn =
        plan !== null || isBehindGoals(passages.slice(Math.max(0, index - LEAD), index + 1), base);
      const bases = isOfOwn ? [base] : [base, base - LENGTH_OF_PLAN];
      const fits = bases.some((from) => length.value === until - from || length.value === until - from + 1);
      return fits ? null : { placed, length, base, until };
    }),
  );
}

/** In passages: how far above a length the goals may begin that it is built on. */
const LEAD = 16;

/** Whether the last that is said of any goals, “十五五”时期的主要目标是…, is said of those up to a year. */
function isBehindGoals(placed: readonly PlacedPassage[], base: number): boolean {
  const text = placed.map(({ passage }) => passage.reading.text).join("\n");
  const last = allMatches(text, GOALS_OF_PLAN).at(-1)?.groups?.number;
  return last !== undefined && yearsOfPlan(readSmallNumber(last) ?? 0)[1] === base;
}

/** In a plan of five years 在此基础上 is upon that plan, unless what stands before it says another year. */
function endOfOwn({ kind, period }: Profile, before: string): number | null {
  if (kind !== "plan" || period === null || OTHER_BASE.test(before)) return null;
  const isOfFive = period.to - period.from + 1 === LENGTH_OF_PLAN && period.to % LENGTH_OF_PLAN === 0;
  return isOfFive ? period.to : null;
}
