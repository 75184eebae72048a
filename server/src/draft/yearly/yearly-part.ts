import { PART_OF_EACH_YEAR } from "../../language/deed-words.ts";
import { yearsInSentence } from "../target-years.ts";
import { wordsBefore } from "../words-before.ts";
import { deedOf } from "./one-deed.ts";
import type { YearlyBeside } from "./yearly-beside.ts";
import { yearsOfPair } from "./yearly-link.ts";
import { isBefore, isForEach, isTotal, type Keyed } from "./yearly-number.ts";

/** In characters, from a sum to the part of it that comes every year. */
const REACH = 50;

/**
 * 五年内学习累计不少于30天，其中每年脱产学习不少于8天: what is only some of all comes to more in so many years than all of it. What comes to less
 * says nothing.
 */
export function partsBeyondTotal(numbers: readonly Keyed[]): YearlyBeside[] {
  return numbers.flatMap(({ number: yearly }): YearlyBeside[] => {
    const { quantity } = yearly.measurement;
    const isPart = PART_OF_EACH_YEAR.test(wordsBefore(yearly, "clause")) && !isForEach(yearly);
    if (!isPart || quantity.bound === "at-most" || quantity.kind === "percent") return [];
    const total = numbers.findLast(
      ({ number }) => isBefore(number, yearly) && number.measurement.quantity.unit === quantity.unit,
    )?.number;
    if (total === undefined || !isTotal(total) || total.measurement.quantity.max !== undefined) return [];
    const { span, value } = total.measurement.quantity;
    const between = total.placed.passage.reading.text.slice(span.end, quantity.core.start);
    const years = yearsOfPair(yearly, total) ?? yearsInSentence(total);
    if (between.length > REACH || /[；。]/.test(between) || years === null || quantity.value * years <= value)
      return [];
    return [{ yearly, total, years, isAveraged: false, takesOver: true, verb: deedOf(yearly) }];
  });
}
