import type { Measurement } from "../../facts/measurements/measurement.ts";
import { NO_TERM, OPENS_TERM, OPENS_TURN, TERM } from "../../language/restating-words.ts";
import { allMatches } from "../../text/all-matches.ts";
import { groupBy } from "../../text/group-by.ts";
import type { Span } from "../../text/span.ts";
import type { Draft } from "../draft.ts";
import { numberInName } from "../number-in-name.ts";
import type { NumberTwice } from "../numbers-of.ts";
import type { StatedNumber } from "../target.ts";
import { type CalledMeasurement, type CalledNumber, readCalled } from "./called-numbers.ts";
import { findOddOnes } from "./odd-ones-out.ts";

/**
 * 在3年（36个月）内按每户每年800元, and further on 在3年（24个月）内以每户每年800元: how long something takes or holds, and how often it is done
 * (每5年评选一次), by words on both sides of the number that are too many to be of two things.
 */
export function findTermsTwice({ passages, profile }: Draft): NumberTwice[] {
  // Of results each is of its year.
  if (profile.kind === "report") return [];
  const terms = termsIn(passages);
  const amounts = groupBy(terms, ({ id }) => id);
  const ofSeveral = new Set(
    [...amounts.values()].filter(haveMany).flatMap((alike) => alike.map(measurementOf)),
  );
  return findOddOnes(terms.filter((term) => !ofSeveral.has(measurementOf(term)))).filter(areNamedAlike);
}

/**
 * 园区试点期限为4年, 社区试点期限为3年: what the words differ in tells two things apart. They are of one where its clause says no more in one
 * place than in the other.
 */
function areNamedAlike({ first, second }: NumberTwice): boolean {
  const [a, b] = [first.placed.section, second.placed.section];
  // Two items of one list have a term each.
  if (a !== b && a.parent === b.parent) return false;
  const [one, other] = [nameOf(first), nameOf(second)];
  return one.endsWith(other) || other.endsWith(one);
}

function nameOf(number: StatedNumber): string {
  const { clause, quantity } = number.measurement;
  const words = number.placed.passage.reading.text.slice(clause.start, quantity.span.start);
  return words.replace(OPENS_TERM, "");
}

/** Three lengths of what is called alike: each is of a case of its own. */
function haveMany(alike: readonly CalledNumber[]): boolean {
  return new Set(alike.map((term) => measurementOf(term).quantity.value)).size > 2;
}

function measurementOf({ number }: CalledNumber): Measurement {
  return number.measurement;
}

const termsIn = readCalled((passage) => {
  const { text } = passage.reading;
  if (passage.cell !== null) return [];
  return allMatches(text, TERM).flatMap(({ 0: written, index, groups }): CalledMeasurement[] => {
    const { number = "", unit = "" } = groups ?? {};
    const span = { start: index, end: index + written.length };
    const { before, after } = wordsAround(text, span);
    if (NO_TERM.test(before)) return [];
    const name = before.slice(-NAME_LENGTH) + after.slice(0, NAME_LENGTH);
    const quantity = { value: Number(number), scale: 1, unit, kind: "duration" } as const;
    const measured = passage.measurements.find(({ quantity: { core } }) => core.start === index);
    const measurement = measured ?? numberInName(passage, span, quantity, name);
    const length = OPENS_TURN.test(before) ? TURN_LENGTH : TERM_LENGTH;
    return Array.from(
      { length: length + 1 },
      (_, behind) =>
        before.slice(Math.max(0, before.length - length + behind)) + unit + after.slice(0, behind),
    )
      .filter((words) => words.length === length + unit.length)
      .map((id) => ({ id, measurement }));
  });
});

/** What its sentence says on both sides. */
function wordsAround(text: string, { start, end }: Span) {
  const [before = ""] = text
    .slice(Math.max(0, start - TERM_LENGTH), start)
    .split(/[。；]/)
    .slice(-1);
  const [after = ""] = text.slice(end, end + TERM_LENGTH).split(/[。；]/);
  return { before, after };
}

/** In characters, of the words on both sides together. */
const TERM_LENGTH = 10;
/** Of those around 每5年. */
const TURN_LENGTH = 6;
/** Of those on either side that a message names it by. */
const NAME_LENGTH = 6;
