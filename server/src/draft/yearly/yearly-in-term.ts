import { countAlike } from "../../facts/quantities/count-alike.ts";
import { numbersWithin } from "../../facts/quantities/numbers-within.ts";
import type { Quantity } from "../../facts/quantities/quantity.ts";
import type { RateTotal } from "../../facts/sums/rate-totals.ts";
import { readSmallNumber } from "../../language/small-number.ts";
import {
  FOR_ONE,
  IN_ALL_OF_TERM,
  TERM_IN_YEARS,
  TERM_TO_DAY,
  WITHIN_TERM,
  YEARLY_OF_TERM,
} from "../../language/term-words.ts";
import { allMatches } from "../../text/all-matches.ts";
import type { Draft, PlacedPassage } from "../draft.ts";

/**
 * 每年支持4个，有效期内累计支持30个, in measures whose last article says that they are in force for three years: what comes every year, and what it is said to come to in
 * all of them. Of documents that say no term, or two, nobody knows.
 */
export function findYearlyInTerm({
  passages,
}: Draft): readonly (RateTotal & { readonly placed: PlacedPassage })[] {
  const said = passages.filter(({ passage: { reading } }) => WITHIN_TERM.test(reading.text));
  if (said.length === 0) return [];
  const [count, another] = new Set(passages.flatMap(({ passage: { reading } }) => termsIn(reading.text)));
  if (count === undefined || count < 2 || another !== undefined) return [];
  return said.flatMap((placed) => pairsIn(placed, count));
}

/** The whole years for which a text says that the document is in force. */
function termsIn(text: string): number[] {
  if (!text.includes("有效期")) return [];
  const lengths = allMatches(text, TERM_IN_YEARS).map(
    ({ groups }) => readSmallNumber(groups?.count ?? "") ?? Number.NaN,
  );
  const days = allMatches(text, TERM_TO_DAY).map(({ groups }) => {
    const { from, to } = groups ?? {};
    return Number(to) - Number(from) + 1;
  });
  return [...lengths, ...days];
}

function pairsIn(
  placed: PlacedPassage,
  count: number,
): readonly (RateTotal & { readonly placed: PlacedPassage })[] {
  const { sentences, quantities, reading } = placed.passage;
  return sentences.flatMap(({ span }) => {
    const words = reading.text.slice(span.start, span.end);
    if (!WITHIN_TERM.test(words) || !/每年/.test(words)) return [];
    const numbers = numbersWithin(quantities, span);
    return numbers.flatMap((each, at) => {
      const total = numbers
        .slice(at + 1)
        .find((other) => countAlike(other, each) && other.kind === each.kind);
      if (total === undefined || each.kind === "percent") return [];
      const before = reading.text.slice(
        Math.max(span.start, numbers[at - 1]?.core.end ?? 0),
        each.core.start,
      );
      const between = reading.text.slice(each.core.end, total.core.start);
      const isPair =
        YEARLY_OF_TERM.test(before) &&
        IN_ALL_OF_TERM.test(between) &&
        !FOR_ONE.test(between) &&
        WITHIN_TERM.test(before + between);
      return isPair && isAtOdds(each, total, count, before) ? [{ placed, each, total, count }] : [];
    });
  });
}

/** So many times the yearly number at most, where that is a limit; else just as many. */
function isAtOdds(each: Quantity, total: Quantity, count: number, before: string): boolean {
  const product = each.value * count;
  if (each.max !== undefined || total.max !== undefined) return false;
  if (total.value > product) return each.bound !== "at-least" && each.bound !== "over";
  const isLimit = each.bound === "at-most" || /最[多高]|上限|不超过/.test(before);
  return total.value < product && !isLimit && each.bound === "exact" && total.bound === "exact";
}
