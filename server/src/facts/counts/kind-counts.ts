import { REGION_WORD } from "../../language/area-words.ts";
import { CONJUNCTION } from "../../language/list-words.ts";
import { readSmallNumber } from "../../language/small-number.ts";
import { readMatches } from "../../text/for-each-match.ts";
import type { Span } from "../../text/span.ts";
import { wordsSince } from "../../text/words-since.ts";
import { toAnnouncement } from "./announcements.ts";
import type { Enumeration } from "./enumeration.ts";
import { furthestSlip } from "./odds.ts";
import { startsWithVerb } from "./verb-in-name.ts";

/** A numeral in words with one character behind it, of what it counts. */
const COUNT = /((?<![\d.])(?:[12]\d|[2-9])|(?<![第一二三四五六七八九十])[两二三四五六七八九十])([〇一-鿿])/gu;
/** Kinds of places whose names need not end with them: 青樟、云屏、石桥三**县**, 五**地**. */
const PLACES =
  /^(?:\d{1,2}|[两二三四五六七八九十])(?:地|[省市州县区镇乡村](?![级域长委政场内外际民中属直管局城位块间]))/;
/** In characters: what a count and the names before it take at most. */
const LONGEST_ROW = 80;

/** Behind a count, up to the mark that ends the list: 三带**为**滨海带、山前带、环湖带. */
const NAMED_AFTER =
  /^”?(?:(?:分别)?(?:是指|指|为|是|即)|[：]|，即)([^，。；：！？“”（）]{2,80})(?:，(?!以及|[和及])|[。；]|$)/;

/**
 * So many of what every name before the number ends with (东翼、西翼、南翼三翼) or behind it (三带为滨海带、山前带、环湖带), or of a kind of
 * place, where the names are as short as those of places are (青樟、云屏、石桥三县, 三县（青樟、云屏、石桥）).
 */
export function kindCounts(text: string): Enumeration[] {
  return readMatches(text, COUNT, ({ index: at, 1: numeral = "", 2: kind = "" }): Enumeration | null => {
    const end = at + numeral.length + kind.length;
    if (isNext(text, at, kind) || COUNTED_ON.test(text.slice(end, end + 2))) return null;
    const list = namedBefore(text, at, kind) ?? namedAfter(text, end, kind) ?? bracketedAfter(text, at, end);
    if (list === null) return null;
    const row = text.slice(list.start, list.end);
    // 青樟及云屏6县市: of two kinds they may be parts of the last alone.
    if (TWO_KINDS.test(kind + text.charAt(end)) && CONJUNCTION.test(row)) return null;
    const count = splitNames(row).length;
    if (Math.abs((readSmallNumber(numeral) ?? 0) - count) > furthestSlip(count)) return null;
    return {
      announcement: toAnnouncement(at, numeral, kind),
      list,
      fewest: count,
      most: count,
    };
  });
}

/** 码头一期**二期**: the second, behind the first. */
function isNext(text: string, at: number, kind: string): boolean {
  return text.charAt(at - 1) === kind && /[一二三四五六七八九]/.test(text.charAt(at - 2));
}

/** 七县**一市**: the names before are of both kinds. */
const COUNTED_ON = /^[一两二三四五六七八九十][市州县区旗镇乡]/;

/** 12**市州**, 6**县市**. */
const TWO_KINDS = /^[省市州县区旗镇乡村][省市州县区旗镇乡村]/;

function namedBefore(text: string, at: number, kind: string): Span | null {
  const isOfPlaces = PLACES.test(text.slice(at, at + 4));
  if (text.charAt(at - 1) !== kind && !isOfPlaces) return null;
  const row = wordsSince("，。；：！？“”《》（）", text, at, LONGEST_ROW);
  const names = splitNames(row);
  return areOfKind(names, kind) ||
    (isOfPlaces && areShortNames(names) && !isRunOfNames(names.at(-1), text[at]))
    ? { start: at - row.length, end: at }
    : null;
}

function namedAfter(text: string, at: number, kind: string): Span | null {
  const found = NAMED_AFTER.exec(text.slice(at, at + LONGEST_ROW + 8));
  const [whole = "", row = ""] = found ?? [];
  const start = at + whole.indexOf(row);
  return found !== null && areOfKind(splitNames(row), kind) ? { start, end: start + row.length } : null;
}

/** 东部三县（**青樟、云屏、石桥**): names as short as those of places, one more or less than counted at most. */
function bracketedAfter(text: string, at: number, end: number): Span | null {
  const value = readSmallNumber(text.slice(at, end - 1)) ?? 0;
  const [whole = "", row = ""] = BRACKETED.exec(text.slice(end, end + LONGEST_ROW + 8)) ?? [];
  const names = splitNames(row);
  // 三县（青樟、云屏、石桥及开发区）: who is with them is of another kind.
  const isAllOfKind = !names.some((name) => /[区园场]$/.test(name) && !name.endsWith(text.charAt(end - 1)));
  const isList = isAllOfKind && PLACES.test(text.slice(at, at + 4)) && Math.abs(names.length - value) <= 1;
  const start = end + whole.indexOf(row);
  return isList && areShortNames(names) && /^[〇一-鿿]{2,3}$/u.test(names[0] as string)
    ? { start, end: start + row.length }
    : null;
}

const BRACKETED = /^（([^，。；：！？“”（）\d]{5,80})）/;

function splitNames(row: string): readonly string[] {
  const names = row.split("、");
  return [...names.slice(0, -1), ...(names.at(-1) as string).split(CONJUNCTION)];
}

function areOfKind(names: readonly string[], kind: string): boolean {
  return (
    names.length > 1 &&
    names.every((name) => name.length > 1 && name.endsWith(kind) && !/\d|[两二三四五六七八九十].$/.test(name))
  );
}

/** 青白两市: as many characters as are counted are as many names. */
function isRunOfNames(name = "", numeral = ""): boolean {
  return name.length === readSmallNumber(numeral);
}

/** Three names or more, of two or three characters each behind the first, before which a verb may stand; not 城区、远郊. */
function areShortNames([first = "", ...others]: readonly string[]): boolean {
  return (
    others.length > 1 &&
    !REGION_WORD.test(first) &&
    // 就业率、青樟和云屏两市: other things may stand before the places.
    !/[率量额值价数]$/.test(first) &&
    others.every(
      (name) => /^[〇一-鿿]{2,3}(?<!等)$/u.test(name) && !REGION_WORD.test(name) && !startsWithVerb(name),
    )
  );
}
