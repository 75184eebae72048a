import type { Passage } from "../../facts/passage.ts";
import { looksForward } from "../../language/document-kinds.ts";
import { NO_STANDARD, WORDS_AROUND_STANDARD } from "../../language/restating-words.ts";
import { comparedUnit } from "../../language/units.ts";
import { groupBy } from "../../text/group-by.ts";
import type { Draft } from "../draft.ts";
import { type NumberTwice, numbersIn } from "../numbers-of.ts";
import { areOfOneChapter } from "../outline.ts";
import { type MeasuredIn, saysYear, wordsBefore } from "../words-before.ts";
import { type CalledMeasurement, type CalledNumber, readCalled } from "./called-numbers.ts";

/**
 * 各级担保机构要做强主业，…，确保小额贷款占比达到80%以上, and in another chapter 各级担保机构小额贷款占比达到50%以上: the least or the most that a plan or a policy lays down, by all that
 * the sentences say before their numbers, but for what one tells of them first. Any other word more tells of a kind.
 */
export function findLongStandards({ passages, profile }: Draft): NumberTwice[] {
  if (!looksForward(profile.kind)) return [];
  const alike = groupBy(standardsIn(passages), ({ id }) => id.slice(0, id.lastIndexOf("|")));
  return [...alike.values()].flatMap((standards) => (standards.length > MOST_ALIKE ? [] : findIn(standards)));
}

/** As many of one ending are a table in words. */
const MOST_ALIKE = 8;

function findIn(standards: readonly CalledNumber[]): NumberTwice[] {
  const pairs = standards.flatMap((first, at) =>
    standards.slice(at + 1).flatMap((second) => (areLaidDownAlike(first, second) ? [{ first, second }] : [])),
  );
  const [pair] = pairs;
  if (pair === undefined || pairs.length > 1 || amountOf(pair.first) === amountOf(pair.second)) return [];
  return [{ first: pair.first.number, second: pair.second.number }];
}

function amountOf({ number }: CalledNumber): number {
  return number.measurement.quantity.value;
}

function areLaidDownAlike(a: CalledNumber, b: CalledNumber): boolean {
  if (areOfOneChapter(a.number.placed.section, b.number.placed.section)) return false;
  const [short, long] = [a, b]
    .map(({ id }) => id.slice(id.lastIndexOf("|") + 1))
    .toSorted((one, other) => one.length - other.length) as [string, string];
  const isSame = short.length >= TELLS_ALL && short.replaceAll("，", "") === long.replaceAll("，", "");
  return isSame || TOLD_FIRST.test(inserted(short, long));
}

/** What a text has in one place that another lacks; empty where there is more than one such place. */
function inserted(short: string, long: string): string {
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const end = long.length - (short.length - start);
  return long.slice(end) === short.slice(start) ? long.slice(start, end) : "";
}

/** 要做强主业，确保: clauses of their own. */
const TOLD_FIRST = /，[〇一-鿿]{0,3}$/u;

/** In characters: sentences so long, and the same, leave to the headings above them nothing to tell. */
const TELLS_ALL = 20;

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

/** In characters, as is the other. */
const SHORTEST = 10;
const ENDING = 4;
