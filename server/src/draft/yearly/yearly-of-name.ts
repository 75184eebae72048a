import type { Measurement } from "../../facts/measurements/measurement.ts";
import type { Passage } from "../../facts/passage.ts";
import { NAMED_FOR_SUM } from "../../language/deed-words.ts";
import { readNumeral } from "../../language/numerals.ts";
import { readSmallNumber } from "../../language/small-number.ts";
import { allMatches } from "../../text/all-matches.ts";
import { firstFrom } from "../../text/sorted-items.ts";
import type { Span } from "../../text/span.ts";
import { wordsBefore } from "../words-before.ts";

/** What is done every year, and the sum that the name of a plan promises. */
interface YearlyOfName {
  readonly yearly: Measurement;
  /** The sum, in the words of the name. */
  readonly total: Measurement;
  readonly years: number;
}

/** How far behind a name each year's number may stand, and how far behind that the noun, in characters. */
const FURTHEST = 40;
const NOUN_BEHIND = 12;

/** 实施三年百万青年见习计划，每年组织30万名青年参加: the number stands in the clause behind the name, and counts what that counts. */
export function yearlyOfName(passage: Passage): YearlyOfName[] {
  const { text } = passage.reading;
  return allMatches(text, NAMED_FOR_SUM).flatMap(({ index, 0: name, groups }): YearlyOfName[] => {
    const { count = "", sum = "", noun = "" } = groups ?? {};
    const years = readSmallNumber(count);
    const start = index + name.indexOf(sum, count.length);
    const numeral = readNumeral(text, start);
    const end = index + name.length;
    const yearly = passage.measurements[firstFrom(passage.measurements, end, numberOf)];
    if (years === null || numeral === null || yearly === undefined || numberOf(yearly).start - end > FURTHEST)
      return [];
    const { quantity } = yearly;
    const isCounted =
      text.slice(quantity.core.end, quantity.core.end + NOUN_BEHIND).startsWith(noun) ||
      // 每年培训教师800名, and not 每年遴选骨干教师800名.
      new RegExp(`每年[〇一-鿿]{0,2}${noun}$`, "u").test(text.slice(end, quantity.core.start));
    const placed = { placed: { passage }, measurement: yearly };
    const isOfName =
      quantity.kind === "count" && isCounted && /每年|年均/.test(wordsBefore(placed, "clause"));
    if (!isOfName || /[。；]/.test(text.slice(end, quantity.core.start))) return [];
    const span = { start, end: start + sum.length };
    // 百万 is a round number.
    const promised = {
      ...quantity,
      span,
      core: span,
      text: sum + quantity.unit,
      value: numeral.value,
      scale: 1,
      bound: "about" as const,
    };
    return [{ yearly, total: { ...yearly, quantity: promised }, years }];
  });
}

function numberOf({ quantity }: Measurement): Span {
  return quantity.core;
}
