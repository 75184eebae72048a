import { quantitiesAgree } from "../../facts/quantities/quantities-agree.ts";
import { LAID_DOWN_BY } from "../../language/annex-words.ts";
import { comparedUnit } from "../../language/units.ts";
import { groupBy } from "../../text/group-by.ts";
import { itemsWithin } from "../../text/sorted-items.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import { glossaryStart } from "../glossary.ts";
import { type NumberTwice, numbersOf } from "../numbers-of.ts";
import type { StatedNumber } from "../target.ts";

/**
 * 出台促消费18条[3], and at the end [3]促消费28条：…. An explanation quotes the text it explains, by its first words or at some
 * length, whatever the number is of and for whenever: so its numbers are held by the words around them.
 */
export function findExplainedNumbers({ passages }: Draft): NumberTwice[] {
  const start = glossaryStart(passages);
  const explained = passages.slice(start + 1).flatMap(unquotedNumbersOf);
  if (explained.length === 0) return [];
  const stated = groupBy(
    passages.slice(0, start).flatMap(unquotedNumbersOf).flatMap(withKeys),
    ({ key }) => key,
  );
  const quoting = explained.map((number) => {
    const [behind = [], before = []] = withKeys(number).map(({ key }) =>
      (stated.get(key) ?? []).slice(0, MOST_ALIKE).map((other) => other.number),
    );
    const alike = [...behind, ...before].filter((other) => isQuoted(number, other));
    // 5个沿海公路项目, and in the text 6个港口、5个沿海公路和…: the same number of the same is what is meant, however the words go on.
    const quoted = [...alike, ...behind].find((other) => agree(other, number));
    return { number, alike, quoted };
  });
  // 2024年达到300家，2025年达到400家: an explanation that goes on to other years has quoted the text already.
  const quotedIn = groupBy(quoting, ({ number }) => number.placed);
  return quoting.flatMap(({ number, alike, quoted }): NumberTwice[] => {
    const [first] = alike;
    if (first === undefined || quoted !== undefined) return [];
    const beside = quotedIn.get(number.placed) ?? [];
    const goesOn = beside.some((other) => other.quoted === first && isOfLaterTime(number, other.number));
    return goesOn ? [] : [{ first, second: number }];
  });
}

/** Whether a time stands between a number and an earlier one of its passage. */
function isOfLaterTime(
  { placed, measurement }: StatedNumber,
  { measurement: earlier }: StatedNumber,
): boolean {
  const between = { start: earlier.quantity.span.end, end: measurement.quantity.span.start };
  return itemsWithin(placed.passage.times, between, ({ span }) => span).length > 0;
}

function agree(a: StatedNumber, b: StatedNumber): boolean {
  return quantitiesAgree(a.measurement.quantity, b.measurement.quantity);
}

/** Numbers amid the same three characters that one is held against. */
const MOST_ALIKE = 40;

/** Not those in a name: 稳增长“18条”. */
function unquotedNumbersOf(placed: PlacedPassage): StatedNumber[] {
  const { text } = placed.passage.reading;
  return numbersOf(placed).filter(({ measurement: { quantity } }) => text[quantity.span.start - 1] !== "“");
}

/** By the unit with the characters behind a number, and with those before it: what is quoted has at least one of both. */
function withKeys(number: StatedNumber): { readonly key: string; readonly number: StatedNumber }[] {
  const { quantity } = number.measurement;
  const { text } = number.placed.passage.reading;
  const unit = comparedUnit(quantity.unit);
  const { start, end } = quantity.core;
  return [
    { key: `${unit}>${text.slice(end, end + KEY_LENGTH)}`, number },
    { key: `${unit}<${text.slice(Math.max(0, start - KEY_LENGTH), start)}`, number },
  ];
}

/** In characters. */
const KEY_LENGTH = 3;

/** Whether an explanation has the words of the text around its number: all of what it opens with, or many of them. */
function isQuoted(explained: StatedNumber, stated: StatedNumber): boolean {
  const [own, other] = [surroundings(explained), surroundings(stated)];
  const before = shared(own.before.toReversed(), other.before.toReversed());
  const after = shared(own.after, other.after);
  // 60个重大项目、20个技术项目, and 10个重大项目、10个技术项目: where the next number differs as well, it is another text.
  if (haveOtherNumbers(own.before.at(-before - 1), other.before.at(-before - 1))) return false;
  if (haveOtherNumbers(own.after[after], other.after[after])) return false;
  const alike = count([...own.before.slice(own.before.length - before), ...own.after.slice(0, after)]);
  if (alike >= MANY_WORDS && after >= KEY_LENGTH) return true;
  const { term } = own;
  if (term === null || after < term.after) return false;
  return before >= term.before ? count(term.words) >= FEW_WORDS : saysWhose(own, other, term.after);
}

/** Whether both break off within a number. */
function haveOtherNumbers(one: string | undefined, other: string | undefined): boolean {
  return [one, other].every((character) => character !== undefined && /\d/.test(character));
}

/** 今年省政府**确定的**12件民生实事, and 承接省政府12件民生实事 in the text: a term may say besides how its number came about. */
function saysWhose(own: Surroundings, other: Surroundings, after: number): boolean {
  const whose = own.before.join("").replace(LAID_DOWN_BY, "");
  const said = other.before.join("");
  return (
    whose.length < own.before.length &&
    after > KEY_LENGTH &&
    whose.length >= KEY_LENGTH &&
    said.endsWith(whose.slice(-KEY_LENGTH))
  );
}

/** In Chinese characters: what is said twice by accident is shorter. */
const MANY_WORDS = 14;
/** The same of a term, which is quoted as a whole. */
const FEW_WORDS = 3;

interface Surroundings {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Of a number in the words that an explanation opens with: how many characters of them stand before and behind it. */
  readonly term: {
    readonly before: number;
    readonly after: number;
    readonly words: readonly string[];
  } | null;
}

function surroundings({ placed, measurement: { quantity } }: StatedNumber): Surroundings {
  const { text } = placed.passage.reading;
  const { start, end } = quantity.core;
  const before = Array.from(text.slice(Math.max(0, start - LONGEST_QUOTE), start));
  const after = Array.from(text.slice(end, end + LONGEST_QUOTE));
  const opens = NOTE_MARK.exec(text)?.[0].length ?? 0;
  const closes = text.search(TERM_ENDS);
  if (opens > start || closes < end || closes > LONGEST_QUOTE) return { before, after, term: null };
  const words = Array.from(text.slice(opens, start) + text.slice(end, closes));
  return { before, after, term: { before: start - opens, after: closes - end, words } };
}

/** In characters, of what is quoted on either side. */
const LONGEST_QUOTE = 60;
/** 促消费28条**：**省政府…, 促消费28条**是指**…. */
const TERM_ENDS = /：|】|，?是指/;
/** [9], ［9］, 9., （9）. */
const NOTE_MARK = /^(?:\[\d{1,3}\]|【\d{1,3}】|（\d{1,3}）|\d{1,3}[.、])/;

function shared(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((character, index) => character !== b[index]);
  return at < 0 ? a.length : at;
}

function count(characters: readonly string[]): number {
  return characters.filter((character) => /[〇一-鿿]/u.test(character)).length;
}
