import type { Measurement } from "../../facts/measurements/measurement.ts";
import type { Passage } from "../../facts/passage.ts";
import { quantitiesAgree } from "../../facts/quantities/quantities-agree.ts";
import { ANNEX_COUNT, COUNT_UNDER_TITLE, COUNTS_SOME, LIST_FORM } from "../../language/annex-words.ts";
import { comparedUnit } from "../../language/units.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import { type NumberTwice, numbersIn, numbersOf } from "../numbers-of.ts";
import type { StatedNumber } from "../target.ts";

/**
 * 对103项典型做法予以表扬, and at the end 附件：典型做法（共130项）. Held against the one place of the text that counts the things by the
 * name that the title ends in; of several places each may count some.
 */
export function findAnnexedCounts({ passages }: Draft): NumberTwice[] {
  return passages
    .flatMap((placed, at) => listedIn(placed, passages[at - 1]) ?? [])
    .slice(0, MOST_ANNEXES)
    .flatMap((listed): NumberTwice[] => {
      const { placed, measurement } = listed.number;
      const [stated, another] = passages.slice(0, placed.index).flatMap((other) => countsOf(other, listed));
      if (stated === undefined || another !== undefined) return [];
      return quantitiesAgree(stated.measurement.quantity, measurement.quantity)
        ? []
        : [{ first: stated, second: listed.number }];
    });
}

/** With titles that say how much they list. */
const MOST_ANNEXES = 20;

interface Listed {
  readonly number: StatedNumber;
  /** What the title ends in: 典型做法. */
  readonly name: string;
}

function listedIn(placed: PlacedPassage, above: PlacedPassage | undefined): Listed | null {
  const number = closingNumber(placed.passage);
  if (number === null) return null;
  const { text } = placed.passage.reading;
  const [, own = ""] = ANNEX_COUNT.exec(text.slice(0, LONGEST_TITLE + 1)) ?? [];
  const line = COUNT_UNDER_TITLE.test(text) ? (above?.passage.reading.text ?? "") : "";
  const title = own || (line.length <= LONGEST_TITLE ? line : "");
  const name = title.replace(LIST_FORM, "").slice(-LONGEST_NAME);
  if (name.length < SHORTEST_NAME) return null;
  return { number: { placed, measurement: { ...number, indicator: name } }, name };
}

/** The number that a passage ends with, but for one character. */
function closingNumber(passage: Passage): Measurement | null {
  const last = numbersIn(passage).at(-1);
  return last?.quantity.span.end === passage.reading.text.length - 1 ? last : null;
}

function countsOf(placed: PlacedPassage, { number, name }: Listed): StatedNumber[] {
  const { text } = placed.passage.reading;
  if (!text.includes(name)) return [];
  const unit = comparedUnit(number.measurement.quantity.unit);
  return numbersOf(placed).filter(({ measurement: { quantity, clause } }) => {
    const { start, end } = quantity.span;
    const noun = text.slice(end, Math.min(clause.end, end + LONGEST_NOUN));
    const before = text.slice(Math.max(clause.start, start - LONGEST_BEFORE), start);
    return comparedUnit(quantity.unit) === unit && noun.includes(name) && !COUNTS_SOME.test(before);
  });
}

/** In characters, as are the others. */
const LONGEST_TITLE = 60;
/** Shorter ones may be of anything: 任务. */
const SHORTEST_NAME = 4;
const LONGEST_NAME = 6;
const LONGEST_NOUN = 16;
const LONGEST_BEFORE = 8;
