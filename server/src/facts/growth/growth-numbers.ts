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
  const named = quantities
    .filter((quantity) => !isLength(quantity, text))
    .map((quantity) => withNoun(quantity, text));
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
const AS_UNIT = /^([〇一-鿿])[增减升降提扩到至、，。；]/u;

/** Behind a number of years, what grew in them: 5年**增长**1.5倍, 5年**净增**120家, 5年**累计**增长, 5年**间增**, 5年**来增**, 5年**翻**两番. */
const GROWS_OVER = /^(?:[间来内]?(?:累计|共|净)?[增翻]|累计|共[增净])/;

/** 6.08 at the end of a clause, which is read as a count of something. */
function isBareDecimal({ unit, kind, text }: Quantity): boolean {
  return unit === "" && kind === "count" && text.includes(".");
}

/** 由80家增加到200家，5年增长1.5倍: how long that took. */
function isLength({ unit, core }: Quantity, text: string): boolean {
  return unit === "年" && GROWS_OVER.test(text.slice(core.end, core.end + 4));
}

function byPlace(a: Quantity, b: Quantity): number {
  return a.core.start - b.core.start;
}
