import { yearsOfPlan } from "../../facts/times/moment.ts";
import { BUILT_ON } from "../../language/period-words.ts";
import { readSmallNumber } from "../../language/small-number.ts";
import { yearOfDigits } from "../../language/year-digits.ts";
import { allMatches } from "../../text/all-matches.ts";
import { isWithinOneOf } from "../../text/sorted-items.ts";
import type { Span } from "../../text/span.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import type { Profile } from "../profile.ts";

/** More years upon a plan that do not end in the year named: 在“十四五”渔业基础上再奋斗十五年，到2035年. */
export interface BuiltOn {
  readonly placed: PlacedPassage;
  /** The length with its 年. */
  readonly span: Span;
  readonly count: number;
  /** The last year of what they are built on. */
  readonly base: number;
  readonly until: number;
}

const PATTERN = new RegExp(BUILT_ON, "g");
/** How far before a length the year in which it ends may stand, in characters: a heading may run into its text. */
const REACH = 80;

export function findBuiltOn({ passages, profile }: Draft): BuiltOn[] {
  return passages.flatMap((placed) => {
    const { reading, citations, quotations } = placed.passage;
    return allMatches(reading.text, PATTERN).flatMap(({ index, 0: found, groups }): BuiltOn[] => {
      const { length = "", plan } = groups ?? {};
      const before = reading.text.slice(Math.max(0, index - REACH), index);
      const said = allMatches(before, YEAR_REACHED).at(-1)?.[1];
      const reached = groups?.until ?? (plan === undefined ? undefined : said);
      const until = reached === undefined ? Number.NaN : yearOfDigits(reached);
      const base = plan === undefined ? endOfOwn(profile, before) : endOfPlan(plan);
      const count = readSmallNumber(length);
      const start = index + found.lastIndexOf(`${length}年`);
      const span = { start, end: start + length.length + 1 };
      const isOfOthers = isWithinOneOf(citations, span) || isWithinOneOf(quotations, span);
      if (base === null || count === null || isOfOthers || !(until > base)) return [];
      // The last year of the plan may count as the first. 在此基础上 may be upon what there was before it, too.
      const bases = plan === undefined ? [base, base - YEARS_OF_PLAN] : [base];
      return bases.some((from) => count === until - from || count === until - from + 1)
        ? []
        : [{ placed, span, count, base, until }];
    });
  });
}

const YEARS_OF_PLAN = 5;
const YEAR_REACHED = /到(20\d{2})年/g;

/** 2025 of “十四五”. */
function endOfPlan(number: string): number | null {
  const value = readSmallNumber(number);
  return value === null ? null : yearsOfPlan(value)[1];
}

/** In a plan of five years 在此基础上 is upon that plan, unless what stands before it says another year. */
function endOfOwn({ kind, period }: Profile, before: string): number | null {
  if (kind !== "plan" || period === null) return null;
  const isOfFive = period.to - period.from + 1 === YEARS_OF_PLAN && period.to % YEARS_OF_PLAN === 0;
  return isOfFive && !/小康|\d{4}|“十/.test(before) ? period.to : null;
}
