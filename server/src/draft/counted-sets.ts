import { COUNTS_SOME } from "../language/annex-words.ts";
import { DONE_TO_SET, MADE_NOW, OF_ITS_YEAR_ALONE } from "../language/set-words.ts";
import { comparedUnit } from "../language/units.ts";
import { groupBy } from "../text/group-by.ts";
import type { Draft, PlacedPassage } from "./draft.ts";
import { glossaryStart } from "./glossary.ts";
import { type NumberTwice, numbersOf } from "./numbers-of.ts";
import type { StatedNumber } from "./target.ts";

/**
 * 24条重点产业链加快发展, and further on 持续提升42条重点产业链: how many there are of a set that nobody adds to, by the words right
 * behind the number. Of more than two numbers for one name each may be of a set of its own.
 */
export function findCountedSets({ passages }: Draft): NumberTwice[] {
  const sets = groupBy(
    passages
      .slice(0, glossaryStart(passages))
      .flatMap((placed) => numbersOf(placed).flatMap((number) => toSet(placed, number) ?? [])),
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

function toSet({ passage }: PlacedPassage, number: StatedNumber): CountedSet | null {
  const { text } = passage.reading;
  const { quantity, clause } = number.measurement;
  const noun =
    NOUN.exec(text.slice(quantity.span.end, Math.min(clause.end, quantity.span.end + LONGEST_NOUN)))?.[0] ??
    "";
  if (
    quantity.kind !== "count" ||
    quantity.bound !== "exact" ||
    quantity.max !== undefined ||
    quantity.unit === ""
  )
    return null;
  if (noun.length < NAME_LENGTH || OF_ITS_YEAR_ALONE.test(noun)) return null;
  const before = text.slice(
    Math.max(clause.start, quantity.span.start - LONGEST_BEFORE),
    quantity.span.start,
  );
  if (COUNTS_SOME.test(before) || MADE_NOW.test(before) || !(before === "" || DONE_TO_SET.test(before)))
    return null;
  const name = noun.slice(0, NAME_LENGTH);
  return {
    unit: comparedUnit(quantity.unit),
    name,
    number: { ...number, measurement: { ...number.measurement, indicator: name } },
  };
}

function countOf({ number }: CountedSet): number {
  return number.measurement.quantity.value;
}

const NOUN = /^\p{Script=Han}*/u;
/** In characters, as are the others: shorter names may be of anything. */
const NAME_LENGTH = 5;
const LONGEST_NOUN = 10;
const LONGEST_BEFORE = 16;
