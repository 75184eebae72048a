import { OPENS_STANDARD, STANDARD_FOR_EACH } from "../../language/restating-words.ts";
import { comparedUnit } from "../../language/units.ts";
import type { Draft } from "../draft.ts";
import { type NumberTwice, numbersIn } from "../numbers-of.ts";
import { type CalledMeasurement, readCalled } from "./called-numbers.ts";
import { findOddOnes } from "./odd-ones-out.ts";

/**
 * 渔港每平方公里清淤能力不低于20吨, and further on 按照渔港每平方公里清淤能力不低于50吨的标准: the least that there must be for each of
 * something, by all the words of its clause before the number.
 */
export function findStandardsTwice({ passages }: Draft): NumberTwice[] {
  return findOddOnes(standardsIn(passages));
}

const standardsIn = readCalled((passage): readonly CalledMeasurement[] =>
  numbersIn(passage).flatMap((measurement): CalledMeasurement[] => {
    const { span, bound, unit, kind, max } = measurement.quantity;
    if (bound !== "at-least" || kind === "money" || unit === "" || max !== undefined) return [];
    const before = passage.reading.text.slice(Math.max(0, span.start - LONGEST_BEFORE), span.start);
    const words = before.split(/[，。；：（）、]/).at(-1) ?? "";
    const name = words.replace(OPENS_STANDARD, "").replaceAll("地区", "区");
    if (name.length < SHORTEST_NAME || !STANDARD_FOR_EACH.test(name)) return [];
    return [{ id: `${comparedUnit(unit)}|${name}`, measurement: { ...measurement, indicator: name } }];
  }),
);

/** In characters, as is the other. */
const LONGEST_BEFORE = 40;
const SHORTEST_NAME = 10;
