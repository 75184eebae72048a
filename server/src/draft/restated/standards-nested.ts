import type { Passage } from "../../facts/passage.ts";
import { looksForward } from "../../language/document-kinds.ts";
import { NO_STANDARD, WORDS_AROUND_STANDARD } from "../../language/restating-words.ts";
import { comparedUnit } from "../../language/units.ts";
import { groupBy } from "../../text/group-by.ts";
import type { Draft } from "../draft.ts";
import { type NumberTwice, numbersIn } from "../numbers-of.ts";
import { type MeasuredIn, saysYear, wordsBefore } from "../words-before.ts";
import { type CalledMeasurement, type CalledNumber, readCalled } from "./called-numbers.ts";

/**
 * 原则上渔业担保基金和银行承担的风险比例均不低于20%, and further on 渔业担保基金承担的风险比例不低于35%: the least or the most that a plan or a policy lays down, where all that the one
 * sentence says before its number stands before the other too, in the same order. Whom else the longer one names, the shorter is of some of them.
 */
export function findStandardsNested({ passages, profile }: Draft): NumberTwice[] {
  if (!looksForward(profile.kind)) return [];
  const alike = groupBy(standardsIn(passages), ({ id }) => id.slice(0, id.lastIndexOf("|")));
  return [...alike.values()].flatMap((standards) => (standards.length > MOST_ALIKE ? [] : findIn(standards)));
}

/** As many of one ending are a table in words. */
const MOST_ALIKE = 8;

function findIn(standards: readonly CalledNumber[]): NumberTwice[] {
  const pairs = standards.flatMap((first, at) =>
    standards.slice(at + 1).flatMap((second) => (areNested(first, second) ? [{ first, second }] : [])),
  );
  const [pair] = pairs;
  if (pair === undefined || pairs.length > 1 || amountOf(pair.first) === amountOf(pair.second)) return [];
  return [{ first: pair.first.number, second: pair.second.number }];
}

function amountOf({ number }: CalledNumber): number {
  return number.measurement.quantity.value;
}

function areNested(a: CalledNumber, b: CalledNumber): boolean {
  if (a.number.placed.section === b.number.placed.section) return false;
  const [one, other] = [a, b].map(({ id }) => id.slice(id.lastIndexOf("|") + 1)) as [string, string];
  return one.length < other.length ? isWithin(one, other) : isWithin(other, one);
}

/** Whether one text is what is left of another without some of its characters; both begin alike, as 脱贫人口 before 参保率 would narrow it. */
function isWithin(short: string, long: string): boolean {
  if (!long.startsWith(short.slice(0, OPENING))) return false;
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
}

const standardsIn = readCalled((passage: Passage): readonly CalledMeasurement[] =>
  numbersIn(passage).flatMap((measurement): CalledMeasurement[] => {
    const { bound, unit, max } = measurement.quantity;
    const isBound = bound === "at-least" || bound === "at-most";
    if (!isBound || unit === "" || max !== undefined) return [];
    const number = { placed: { passage }, measurement };
    const name = sayingOf(number, "sentence");
    if (
      name.length < SHORTEST ||
      sayingOf(number, "clause").length < ENDING ||
      NO_STANDARD.test(name) ||
      saysYear(number)
    )
      return [];
    const id = [comparedUnit(unit), bound, name.slice(-ENDING), name].join("|");
    return [{ id, measurement }];
  }),
);

/** What a sentence or a clause says up to a number, without the words that say how firmly: 最高不超过 alone says nothing. */
function sayingOf(number: MeasuredIn, unit: "sentence" | "clause"): string {
  const { core, span } = number.measurement.quantity;
  const words = wordsBefore(number, unit);
  const said =
    words
      .slice(0, words.length - (core.start - span.start))
      .split("；")
      .at(-1) ?? "";
  return said.replace(WORDS_AROUND_STANDARD, "");
}

/** In characters, as are the others. */
const SHORTEST = 10;
const OPENING = 2;
const ENDING = 4;
