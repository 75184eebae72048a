import type { Measurement } from "../../facts/measurements/measurement.ts";
import { LENGTH_OF_PLAN } from "../../facts/times/moment.ts";
import {
  ANNOUNCED_SUM,
  AVERAGE_BEHIND,
  DONE_EACH_YEAR,
  FOR_EACH,
  MAKING_ANEW,
  NEWLY_MADE,
  OF_ALL_THERE_IS,
  YEARS_DONE,
} from "../../language/deed-words.ts";
import { looksForward } from "../../language/document-kinds.ts";
import { readSmallNumber } from "../../language/small-number.ts";
import { allMatches } from "../../text/all-matches.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import type { Profile } from "../profile.ts";
import { wordsBefore } from "../words-before.ts";
import type { YearlyNumber, YearlyTotal } from "./yearly-total.ts";

/** A sum so many times as much as every year could bring is no rounding and no year more or less. */
const FAR = 2;
/** Nobody sets a floor that is exceeded so often. */
const FAR_ABOVE_FLOOR = 3;
/** How far before a sum its last year is looked for, in characters. */
const REACH = 300;

/**
 * Sums that stand right beside what each year brings and are far above all that it can come to in the most years that
 * the text allows, however either number is rounded: 每年创建20个左右，到2025年创建400个左右 in a paper of 2021.
 */
export function findFarApart(draft: Draft): YearlyTotal[] {
  return draft.passages.flatMap((placed) => {
    const { kind, measurements } = placed.passage;
    if (kind === "cell") return [];
    return measurements.slice(1).flatMap((second, at): YearlyTotal[] => {
      const pair = pairOf(placed, measurements[at] as Measurement, second);
      if (pair === null) return [];
      const { yearly, total, verb } = pair;
      const years = yearsGiven(placed, total) ?? yearsToDeadline(placed, total, draft.profile);
      if (years === null || !(years > 1) || !isFarAbove(yearly, total, years)) return [];
      const numberOf = (measurement: Measurement): YearlyNumber => ({
        placed,
        measurement,
        status: "neither",
      });
      return [
        { yearly: numberOf(yearly), total: numberOf(total), years, verb, isAverage: false, isFar: true },
      ];
    });
  });
}

interface Pair {
  readonly yearly: Measurement;
  readonly total: Measurement;
  readonly verb: string;
}

function pairOf(placed: PlacedPassage, first: Measurement, second: Measurement): Pair | null {
  const { text } = placed.passage.reading;
  const [one, other] = [first.quantity, second.quantity];
  const isOfOneKind =
    first.sentence === second.sentence &&
    one.unit === other.unit &&
    one.kind === other.kind &&
    // 2万—3万元: a product of it is not easily written.
    (one.max === undefined || one.scale === 1) &&
    other.max === undefined &&
    one.kind !== "percent" &&
    one.kind !== "multiple";
  if (!isOfOneKind || other.core.start - one.core.end > LONGEST_LINK) return null;
  const before = wordsBefore({ placed, measurement: first }, "clause");
  if (FOR_EACH.test(before) || OF_ALL_THERE_IS.test(before)) return null;
  const between = text.slice(one.core.end, other.core.start);
  const [behind = ""] = text.slice(other.core.end, other.core.end + LONGEST_LINK).split(/[，。；、]/, 1);
  const verb = DONE_EACH_YEAR.exec(before)?.groups?.deed;
  if (verb !== undefined) {
    const { noun = "", deed = "", summed } = ANNOUNCED_SUM.exec(between)?.groups ?? {};
    // 共建立, behind 每年建设: only where the sum is said to be one.
    const isDoneAlike =
      deed === verb || (summed !== undefined && MAKING_ANEW.test(deed) && MAKING_ANEW.test(verb));
    return isDoneAlike && behind.includes(noun) ? { yearly: first, total: second, verb } : null;
  }
  const averaged = AVERAGE_BEHIND.exec(between)?.groups?.deed;
  const isSum =
    averaged === "" ? NEWLY_MADE.test(before) : averaged !== undefined && before.endsWith(averaged);
  return isSum ? { yearly: second, total: first, verb: averaged ?? "" } : null;
}

const LONGEST_LINK = 40;

/** 五年减少360万亩: as many years as stand right before what is done. */
function yearsGiven(placed: PlacedPassage, total: Measurement): number | null {
  const said = YEARS_DONE.exec(wordsBefore({ placed, measurement: total }, "clause"))?.groups?.years;
  return said === undefined ? null : readSmallNumber(said);
}

/** The most years up to the last one that is said before a sum, where that is a deadline; those of a plan count from its first year. */
export function yearsToDeadline(
  { passage }: PlacedPassage,
  total: Measurement,
  profile: Profile,
): number | null {
  const { kind, year, period } = profile;
  if (year === null || !(looksForward(kind) || kind === "other")) return null;
  const { start } = total.quantity.core;
  const before = passage.reading.text.slice(Math.max(0, start - REACH), start);
  const last = allMatches(before, LAST_YEAR).at(-1);
  if (last?.groups?.until === undefined) return null;
  const to = Number(last.groups.year);
  // A paper of 2024 may count from the first year of the plan of five years that ends in 2025.
  const ofPlan = to % LENGTH_OF_PLAN === 0 ? to - LENGTH_OF_PLAN + 1 : to;
  return to > year ? to - Math.min(year, ofPlan, period?.from ?? to) + 1 : null;
}

const LAST_YEAR = /(?<until>[到至])?(?<year>20\d{2})年?/g;

function isFarAbove(yearly: Measurement, total: Measurement, years: number): boolean {
  const { value, max = value, bound } = yearly.quantity;
  return total.quantity.value >= max * years * (bound === "at-least" ? FAR_ABOVE_FLOOR : FAR);
}
