import type { Measurement } from "../../facts/measurements/measurement.ts";
import { COUNTS_SOME } from "../../language/annex-words.ts";
import { DONE_TO_SET, MADE_NOW, OF_ITS_YEAR_ALONE, SET_FARES } from "../../language/set-words.ts";
import { comparedUnit } from "../../language/units.ts";
import type { Draft } from "../draft.ts";
import { glossaryStart } from "../glossary.ts";
import { type NumberTwice, numbersIn } from "../numbers-of.ts";
import type { StatedNumber } from "../target.ts";
import { type CalledMeasurement, readCalled } from "./called-numbers.ts";
import { findOddOnes } from "./odd-ones-out.ts";

/**
 * 24条重点产业链加快发展, and further on 持续提升42条重点产业链: how many there are of a set that nobody adds to, by the words right
 * behind the number.
 */
export function findCountedSets({ passages }: Draft): NumberTwice[] {
  const sets = setsIn(passages.slice(0, glossaryStart(passages)));
  return findOddOnes(sets).filter(({ first, second }) => !isAddedTo(first, second));
}

/** 支持35个展销中心，新建石桥等5个展销中心, and further on 提升40个展销中心: as many as there are with those. */
function isAddedTo({ placed, measurement }: StatedNumber, { measurement: later }: StatedNumber): boolean {
  const { text } = placed.passage.reading;
  const noun = measurement.indicator.slice(0, NAME_LENGTH);
  return numbersIn(placed.passage).some(
    ({ quantity: { value, span } }) =>
      measurement.quantity.value + value === later.quantity.value && text.startsWith(noun, span.end),
  );
}

const setsIn = readCalled((passage) =>
  numbersIn(passage).flatMap((measurement) => toSet(passage.reading.text, measurement)),
);

function toSet(text: string, measurement: Measurement): CalledMeasurement[] {
  const { quantity, clause } = measurement;
  const { start, end } = quantity.span;
  const isWhole = quantity.kind === "count" && quantity.bound === "exact" && quantity.max === undefined;
  if (!isWhole || quantity.unit === "") return [];
  const noun = NOUN.exec(text.slice(end, Math.min(clause.end, end + LONGEST_NOUN)))?.[0] ?? "";
  const before = text.slice(Math.max(clause.start, start - LONGEST_BEFORE), start);
  if (COUNTS_SOME.test(before) || MADE_NOW.test(before)) return [];
  // 2家园区获批省级开发区: as many of them as that befell.
  const fares = SET_FARES.test(text.slice(end, Math.min(clause.end, end + LONGEST_PREDICATE)));
  const isActedUpon = before === "" ? fares : DONE_TO_SET.test(before);
  if (!isActedUpon || noun.length < NAME_LENGTH || OF_ITS_YEAR_ALONE.test(noun)) return [];
  const id = `${comparedUnit(quantity.unit)}|${noun.slice(0, NAME_LENGTH)}`;
  return [{ id, measurement: { ...measurement, indicator: noun } }];
}

const NOUN = /^[〇一-鿿]*/u;
/** In characters, as are the others: shorter names may be of anything. */
const NAME_LENGTH = 5;
const LONGEST_NOUN = 10;
const LONGEST_PREDICATE = 20;
const LONGEST_BEFORE = 16;
