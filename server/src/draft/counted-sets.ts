import { COUNTS_SOME } from "../language/annex-words.ts";
import {
  DONE_TO_SET,
  LAID_DOWN_IN_PAPER,
  MADE_NOW,
  OF_ITS_YEAR_ALONE,
  SET_FARES,
} from "../language/set-words.ts";
import { comparedUnit } from "../language/units.ts";
import { groupBy } from "../text/group-by.ts";
import type { Draft, PlacedPassage } from "./draft.ts";
import { glossaryStart } from "./glossary.ts";
import { type NumberTwice, numbersOf } from "./numbers-of.ts";
import type { StatedNumber } from "./target.ts";

/**
 * 24条重点产业链加快发展, and further on 持续提升42条重点产业链: how many there are of a set that nobody adds to, by the words right
 * behind the number, or of measures that a paper lays down, by what they are for (优化用电价格机制12条举措). Of more than two numbers for one name each may be of a set of its own.
 */
export function findCountedSets({ passages }: Draft): NumberTwice[] {
  const sets = groupBy(
    passages
      .slice(0, glossaryStart(passages))
      .flatMap((placed) => numbersOf(placed).flatMap((number) => toSets(placed, number))),
    ({ unit, name }) => `${unit}|${name}`,
  );
  return [...sets.values()].flatMap((all): NumberTwice[] => {
    const [first] = all;
    if (first === undefined) return [];
    const others = all.filter((set) => countOf(set) !== countOf(first));
    const [other] = others;
    if (other === undefined || others.some((set) => countOf(set) !== countOf(other))) return [];
    // Two for one: the one is odd.
    const isOdd = others.length > all.length - others.length;
    return [
      isOdd ? { first: other.number, second: first.number } : { first: first.number, second: other.number },
    ];
  });
}

interface CountedSet {
  readonly unit: string;
  readonly name: string;
  readonly number: StatedNumber;
}

function toSets({ passage }: PlacedPassage, number: StatedNumber): CountedSet[] {
  const { text } = passage.reading;
  const { quantity, clause } = number.measurement;
  const { start, end } = quantity.span;
  const isWhole = quantity.kind === "count" && quantity.bound === "exact" && quantity.max === undefined;
  if (!isWhole || quantity.unit === "") return [];
  const noun = NOUN.exec(text.slice(end, Math.min(clause.end, end + LONGEST_NOUN)))?.[0] ?? "";
  const before = text.slice(Math.max(clause.start, start - LONGEST_BEFORE), start);
  if (COUNTS_SOME.test(before) || MADE_NOW.test(before)) return [];
  // 2家园区获批省级开发区: as many of them as that befell.
  const fares = SET_FARES.test(text.slice(end, Math.min(clause.end, end + LONGEST_PREDICATE)));
  const isActedUpon = before === "" ? fares : DONE_TO_SET.test(before);
  const isNamed = noun.length >= NAME_LENGTH && !OF_ITS_YEAR_ALONE.test(noun);
  const subject = before.slice(-SUBJECT_LENGTH);
  const laidDown = LAID_DOWN_IN_PAPER.exec(noun)?.[0] ?? "";
  const names = [
    isActedUpon && isNamed ? noun.slice(0, NAME_LENGTH) : "",
    laidDown !== "" && subject.length === SUBJECT_LENGTH && !isActedUpon ? subject + laidDown : "",
  ];
  const measured = { ...number.measurement, indicator: noun };
  return names
    .filter((name) => name !== "")
    .map((name) => ({
      unit: comparedUnit(quantity.unit),
      name,
      number: { ...number, measurement: measured },
    }));
}

function countOf({ number }: CountedSet): number {
  return number.measurement.quantity.value;
}

const NOUN = /^\p{Script=Han}*/u;
/** In characters, as are the others: shorter names may be of anything. */
const NAME_LENGTH = 5;
/** In characters, of what measures are for. */
const SUBJECT_LENGTH = 6;
const LONGEST_NOUN = 10;
const LONGEST_PREDICATE = 20;
const LONGEST_BEFORE = 16;
