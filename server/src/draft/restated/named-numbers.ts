import { endsWithVerb } from "../../facts/counts/verb-in-name.ts";
import {
  GENERAL_FORMULA,
  LEADS_TO_SET,
  LIST_BEFORE_SET,
  NAMED_FORMULA,
  NAMED_SET,
  WHOSE_MEASURES,
} from "../../language/named-number-words.ts";
import { readSmallNumber } from "../../language/small-number.ts";
import { allMatches } from "../../text/all-matches.ts";
import { memoise } from "../../text/memoise.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import { glossaryStart } from "../glossary.ts";
import { numberInName } from "../number-in-name.ts";
import type { NumberTwice } from "../numbers-of.ts";
import { roleOf } from "../section-role.ts";
import { type CalledMeasurement, type CalledNumber, readCalled } from "./called-numbers.ts";
import { findOddOnes } from "./odd-ones-out.ts";

/** One name with two numbers in it: “3+8+N”海产商圈体系 and “3+9+N”海产商圈体系, 八大县属渔业集团 and 十大县属渔业集团. */
export function findNamedNumbers(draft: Draft): NumberTwice[] {
  const formulas = formulasIn(draft.passages);
  const slips = findOddOnes(formulas).filter((twice) => isSlip(twice) && !hasGrown(twice, formulas, draft));
  return [...slips, ...findOddOnes(setsIn(draft.passages))];
}

/** One number of the formula is off by little; or, in “434”工程 for “443”工程, two have changed places. */
function isSlip({ first, second }: NumberTwice): boolean {
  const [a, b] = [first.measurement.quantity.value, second.measurement.quantity.value];
  return Math.abs(a - b) <= MOST_OFF || areSwapped(String(a), String(b));
}

const MOST_OFF = 2;

function areSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((digit, index) => digit !== b[index]);
  return (
    a.slice(at, at + 2) === [...b.slice(at, at + 2)].reverse().join("") && a.slice(at + 2) === b.slice(at + 2)
  );
}

/** “8+N”产业链 looked back on and “10+N”产业链 from then on: there are more by now. */
function hasGrown({ first, second }: NumberTwice, all: readonly CalledNumber[], draft: Draft): boolean {
  const [before, after] = first.placed.index < second.placed.index ? [first, second] : [second, first];
  const [fewer, more] = [before.measurement.quantity.value, after.measurement.quantity.value];
  const isLookedBackOn =
    roleOf(draft, before.placed) === "review" && roleOf(draft, after.placed) !== "review";
  if (fewer >= more || !isLookedBackOn || after.placed.index > glossaryStart(draft.passages)) return false;
  const name = all.find(({ number }) => number.measurement === after.measurement)?.id;
  return !all.some(
    ({ id, number: { measurement, placed } }) =>
      id === name && measurement.quantity.value === fewer && placed.index > after.placed.index,
  );
}

const formulasIn = readCalled((passage) => {
  const { text } = passage.reading;
  return allMatches(text, NAMED_FORMULA).flatMap(({ index, groups }): CalledMeasurement[] => {
    const { formula = "", noun = "" } = groups ?? {};
    if (GENERAL_FORMULA.test(noun)) return [];
    const span = { start: index + 1, end: index + 1 + formula.length };
    // 全省“5+1”产业体系 is another than our “3+1”.
    const whose = wordsUpTo(text, index).match(WHOSE_MEASURES)?.at(-1) ?? "";
    return partsOf(formula, noun).map(({ value, id }) => {
      const quantity = { value, scale: 1, unit: "", kind: "count" } as const;
      return { id: `${whose}|${id}`, measurement: numberInName(passage, span, quantity, noun) };
    });
  });
});

/** Each number of a formula, called by all the others: two formulas that are called alike differ in one. */
function partsOf(formula: string, noun: string): readonly { readonly value: number; readonly id: string }[] {
  const sign = formula.includes("+") ? "+" : "";
  const parts = formula.split(sign);
  const kind = noun.slice(0, KIND_LENGTH);
  const each = parts.flatMap((part, at) =>
    /\d/.test(part) ? [{ value: Number(part), id: `${parts.with(at, "#").join(sign)}|${kind}` }] : [],
  );
  const whole = {
    value: Number(formula),
    id: `${[...formula].sort().join("")}|${noun.slice(0, SHORTEST_KIND)}`,
  };
  return [...(kind.length === KIND_LENGTH ? each : []), ...(sign === "" ? [whole] : [])];
}

/** Sets count in words as well: 八大. */
const withSets = memoise((passages: readonly PlacedPassage[]) =>
  passages.filter(({ passage }) => passage.reading.text.includes("大")),
);

const setsIn = readCalled((passage) => {
  const { text } = passage.reading;
  return allMatches(text, NAMED_SET).flatMap(({ index, groups }): CalledMeasurement[] => {
    const { number = "", noun = "" } = groups ?? {};
    const value = readSmallNumber(number);
    // 渔业、航运、旅游三大重点产业集群: those that are listed, of however many there are.
    if (value === null || LIST_BEFORE_SET.test(wordsUpTo(text, index))) return [];
    // 先进制造业高地三大标志性工程 and 科技创新高地五大标志性工程: whose they are, where no verb leads up to them.
    const own = /[〇一-鿿]{2,6}$/u.exec(wordsUpTo(text, index))?.[0] ?? "";
    const whose = endsWithVerb(own) || LEADS_TO_SET.test(own) ? "" : own;
    const span = { start: index, end: index + number.length + 1 };
    const quantity = { value, scale: 1, unit: "大", kind: "count" } as const;
    // Told apart by its first words, and shown with as many as a name may have.
    const name = /^[〇一-鿿]*/u.exec(text.slice(span.end, span.end + LONGEST_NAME))?.[0] ?? noun;
    return [{ id: `${whose}|${noun}`, measurement: numberInName(passage, span, quantity, name) }];
  });
}, withSets);

function wordsUpTo(text: string, at: number): string {
  return text.slice(Math.max(0, at - LONGEST_REACH), at);
}

/** In characters, as are the others, of what a formula names. */
const KIND_LENGTH = 3;
/** Of what one of the same digits names, 工程. */
const SHORTEST_KIND = 2;
const LONGEST_REACH = 16;
const LONGEST_NAME = 12;
