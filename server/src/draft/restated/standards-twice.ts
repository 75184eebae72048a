import type { Measurement } from "../../facts/measurements/measurement.ts";
import type { Passage } from "../../facts/passage.ts";
import { looksForward } from "../../language/document-kinds.ts";
import { NO_STANDARD, OPENS_STANDARD, STANDARD_FOR_EACH } from "../../language/restating-words.ts";
import { comparedUnit } from "../../language/units.ts";
import type { Draft } from "../draft.ts";
import { type NumberTwice, numbersIn } from "../numbers-of.ts";
import { saysYear } from "../words-before.ts";
import { type CalledMeasurement, readCalled } from "./called-numbers.ts";
import { findOddOnes } from "./odd-ones-out.ts";

/**
 * 渔港每平方公里清淤能力不低于20吨, and further on 按照渔港每平方公里清淤能力不低于50吨的标准: the least or the most that there must be, by all
 * the words of its clause before the number. In a plan or a policy so is 小额渔船贷款业务占比达到80%以上, of no year and so of all.
 */
export function findStandardsTwice({ passages, profile }: Draft): NumberTwice[] {
  const standards = standardsIn(passages);
  return findOddOnes(
    looksForward(profile.kind) ? standards : standards.filter(({ id }) => STANDARD_FOR_EACH.test(id)),
  );
}

const standardsIn = readCalled((passage): readonly CalledMeasurement[] =>
  numbersIn(passage).flatMap((measurement): CalledMeasurement[] => {
    const { bound, unit, kind, max } = measurement.quantity;
    const isBound = bound === "at-least" || bound === "at-most";
    if (!isBound || kind === "money" || unit === "" || max !== undefined) return [];
    const words = clauseOf(passage, measurement);
    const name = words.replace(OPENS_STANDARD, "").replaceAll("地区", "区");
    if (name.length < SHORTEST_NAME || NO_STANDARD.test(name)) return [];
    if (!STANDARD_FOR_EACH.test(name) && saysYear({ placed: { passage }, measurement })) return [];
    return [
      { id: `${comparedUnit(unit)}|${bound}|${name}`, measurement: { ...measurement, indicator: name } },
    ];
  }),
);

/** What the clause of a number says before it, from behind a bracket or the number before it on. */
function clauseOf({ reading }: Passage, { quantity: { span } }: Measurement): string {
  const before = reading.text.slice(Math.max(0, span.start - LONGEST_CLAUSE), span.start);
  return before.split(CLAUSE_OR_NUMBER).at(-1) ?? "";
}

/** Also 不少于3场、 before what is counted next. */
const CLAUSE_OR_NUMBER = /[，。；：（）]|(?<=\d[〇一-鿿]{1,3})、/u;
/** In characters, as is the other. */
const LONGEST_CLAUSE = 40;

/** A shorter clause may be of several things. */
const SHORTEST_NAME = 8;
