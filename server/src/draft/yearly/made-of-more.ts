import type { Measurement } from "../../facts/measurements/measurement.ts";
import { countAlike } from "../../facts/quantities/count-alike.ts";
import { CHANGES_IN_BETWEEN, FOR_EACH, OTHERS_GIVE_TOO } from "../../language/deed-words.ts";
import { YEARLY } from "../../language/growth-words.ts";
import { type MeasuredIn, wordsBefore } from "../words-before.ts";
import { deedOf } from "./one-deed.ts";
import { comesYearly, isBefore } from "./yearly-number.ts";

/**
 * Whether the yearly number is not the same in all years or has its sum elsewhere in the sentence, or a sum above what it comes to in so many years may hold
 * another number of its sentence as well, as that stands there, as it comes every year, or by others who give too: 每年建公园5个、绿地8处，三年共39处;
 * 每年安排1000万元，三年共4500万元，其中人才资金1500万元.
 */
export function isMadeOfMore(yearly: MeasuredIn, total: MeasuredIn, years: number): boolean {
  const sum = total.measurement.quantity.value;
  const rest = sum - yearly.measurement.quantity.value * years;
  const between = isBefore(yearly, total) ? wordsBetween(yearly, total) : "";
  if (CHANGES_IN_BETWEEN.test(between)) return true;
  if (isSummedElsewhere(yearly, total, sum - rest)) return true;
  if (rest <= 0) return false;
  if (OTHERS_GIVE_TOO.test(between)) return true;
  return numbersBeside(yearly, total).some((other) => {
    const number = { ...yearly, measurement: other };
    const value = other.quantity.value * (SAYS_YEARLY.test(wordsBefore(number, "clause")) ? years : 1);
    return Math.abs(value - rest) <= ROUNDING * sum || isYearlyOfEach(number, total);
  });
}

const SAYS_YEARLY = new RegExp(`${YEARLY}|每年`);
/** As a share of the sum. */
const ROUNDING = 0.005;

/** 三年内为4.2万名老人体检，每年3.2万人以上，三年9.6万人次以上: the yearly heads come to how often they were counted, and not to how many there are. */
function isSummedElsewhere({ measurement }: MeasuredIn, total: MeasuredIn, product: number): boolean {
  const { sentence, quantity } = total.measurement;
  if (![measurement.quantity, quantity].every(({ unit }) => HEADS.has(unit))) return false;
  return total.placed.passage.measurements.some(
    (other) =>
      other.sentence === sentence &&
      other.quantity.unit !== quantity.unit &&
      HEADS.has(other.quantity.unit) &&
      other.quantity.value === product,
  );
}

/** Of people, and of how often each is counted. */
const HEADS: ReadonlySet<string> = new Set(["人", "名", "人次"]);

/** The other numbers of the sentence that count what the sum does; before it none of another deed: 每年选拔100名，每年培养40名、5年培养700名. */
function numbersBeside(yearly: MeasuredIn, total: MeasuredIn): Measurement[] {
  const { sentence, quantity } = total.measurement;
  const deed = deedOf(total);
  const isOfOtherDeed = (measurement: Measurement): boolean => {
    const other = { ...total, measurement };
    return isBefore(other, total) && !wordsBefore(other, "clause").includes(deed);
  };
  return total.placed.passage.measurements.filter(
    (other) =>
      other.sentence === sentence &&
      other !== yearly.measurement &&
      other !== total.measurement &&
      countAlike(other.quantity, quantity) &&
      !isOfOtherDeed(other),
  );
}

/** 县级每年安排1000万元，各乡镇每年不少于20万元，三年共计3840万元: nobody says of how many. */
function isYearlyOfEach(other: MeasuredIn, total: MeasuredIn): boolean {
  return isBefore(other, total) && comesYearly(other) && FOR_EACH.test(wordsBefore(other, "clause"));
}

function wordsBetween(one: MeasuredIn, other: MeasuredIn): string {
  const { text } = one.placed.passage.reading;
  return text.slice(one.measurement.quantity.span.end, other.measurement.quantity.core.start);
}
