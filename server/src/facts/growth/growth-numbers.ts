import { HELD_WITHIN } from "../../language/growth-words.ts";
import { allMatches } from "../../text/all-matches.ts";
import type { Span } from "../../text/span.ts";
import { bareDecimals } from "../quantities/bare-decimals.ts";
import { numbersWithin } from "../quantities/numbers-within.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { findHalves } from "./halves.ts";

/** The numbers of a text that a statement about change may be made of, those too that count nothing elsewhere: by span of a sentence. */
export function growthNumbers(
  text: string,
  quantities: readonly Quantity[],
): (sentence: Span) => readonly Quantity[] {
  const named = quantities.map((quantity) => withNoun(quantity, text));
  const counted = named.filter((quantity) => !isBareDecimal(quantity));
  const others = [...bareDecimals(text, counted), ...findHalves(text)];
  const all = others.length === 0 ? named : [...counted, ...others].sort(byPlace);
  const remarks = allMatches(text, HELD_WITHIN).map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  return (sentence) => besidesRemarks(numbersWithin(all, sentence), remarks);
}

/** 320万辆（包括渔用车6万辆），比上年末增加20万辆: without the one number of a remark that says what another holds. */
function besidesRemarks(numbers: readonly Quantity[], remarks: readonly Span[]): readonly Quantity[] {
  const alone = remarks.flatMap((remark) => {
    const [held, another] = numbersWithin(numbers, remark);
    return held === undefined || another !== undefined ? [] : [held];
  });
  return alone.length === 0 ? numbers : numbers.filter((number) => !alone.includes(number));
}

/** 由1.4万管增至6.3万管: a noun of one character behind a number is as good as a unit. */
function withNoun(quantity: Quantity, text: string): Quantity {
  if (quantity.unit !== "" || quantity.kind !== "count") return quantity;
  const { end } = quantity.core;
  const [, noun] = AS_UNIT.exec(text.slice(end, end + 2)) ?? [];
  return noun === undefined ? quantity : { ...quantity, unit: noun };
}

/** Of two characters behind a number. */
const AS_UNIT = /^(\p{Script=Han})[增减升降提扩到至、，。；]/u;

/** 6.08 at the end of a clause, which is read as a count of something. */
function isBareDecimal({ unit, kind, text }: Quantity): boolean {
  return unit === "" && kind === "count" && text.includes(".");
}

function byPlace(a: Quantity, b: Quantity): number {
  return a.core.start - b.core.start;
}
