import { LEADING_WORD } from "../language/indicator-words.ts";
import {
  ASPECT,
  BODY,
  CONJUNCTION,
  COUNTED_ALREADY,
  COUNTS_NAMES,
  DEED_NOUN,
  FIELD,
  JOINT,
  KIND_NOUN,
  NO_NAME_END,
  PAIR,
} from "../language/list-words.ts";
import { matchAt } from "../language/match-at.ts";
import { readSmallNumber } from "../language/small-number.ts";
import type { Span } from "../text/span.ts";
import { addUp } from "./add-up.ts";
import type { Announcement } from "./announcements.ts";
import { maskEnclosures } from "./mask-enclosures.ts";

/** An announced number and the things listed for it. Spans count in the reading text. */
export interface Enumeration {
  readonly announcement: Announcement;
  /** From the first thing listed to the last. */
  readonly list: Span;
  /** How many are listed: the fewest and the most that the list can be read as; `Infinity` where it is left open (等). */
  readonly fewest: number;
  readonly most: number;
}

/** The enumerations that stand whole in one text, which begins with a number of so many characters (一、). */
export function findEnumerations(
  text: string,
  numbering: number,
  announcements: readonly Announcement[],
): Enumeration[] {
  const before = announcements.flatMap((announcement, index) =>
    namedBefore(text, numbering, announcement, announcements[index - 1]),
  );
  const after = announcements.flatMap((announcement) =>
    announcement.quoted ? slogansAfter(text, announcement) : listedAfter(text, announcement),
  );
  return [...before, ...after, ...findVerbCounts(text)].sort(
    (a, b) => a.announcement.span.start - b.announcement.span.start,
  );
}

/** How far a list may reach, in characters: further away nobody counts by eye, and the search stays linear. */
const REACH = 300;

// ── A、B、C三大板块; A、B等8个平台 ──

/** 、 or 以及 between names, or two names in marks of their own: “甲”“乙”“丙”. */
const NAME_SEPARATOR = /、?以及|、|(?<=[”》])(?=[“《])/g;
/** The furthest that a slip of the pen puts announcement and list apart. */
const SLIP = 2;

function namedBefore(
  text: string,
  numbering: number,
  announcement: Announcement,
  previous: Announcement | undefined,
): Enumeration[] {
  const { start } = announcement.span;
  const lead = /(?:等(?:共|共计)?|这|在内的)?“?$/.exec(text.slice(Math.max(0, start - 4), start))?.[0] ?? "";
  const isOpen = lead.startsWith("等");
  const end = start - lead.length;
  const from = Math.max(numbering, clauseStart(text, end));
  const names = splitNames(text, { start: from, end });
  const restart = names.findLastIndex((name) => previous !== undefined && holds(name, previous.span));
  const counted = names.slice(restart + 1);
  const noun = text.slice(announcement.span.end, announcement.span.end + 3);
  const countsDeeds = announcement.inWords && DEED_NOUN.test(text.slice(announcement.span.end));
  const countsNames = COUNTS_NAMES.test(announcement.measure) || KIND_NOUN.test(noun) || countsDeeds;
  const own = counted.length > 1 || !countsNames ? counted : namesInQuotation(text, end);
  const words = own.map((name) => maskEnclosures(text.slice(name.start, name.end)));
  const last = words.at(-1) ?? "";
  if (own.length < 2 || last === "" || NO_NAME_END.test(last) || BODY.test(last)) return [];
  if (words.some((name) => /\d|等|[?：]/.test(name))) return [];
  if (COUNTED_ALREADY.test(last) || (FIELD.test(last) && !words.every((name) => FIELD.test(name)))) return [];

  // A verb inside may open a list of its own (推进甲、打造乙、丙两大园区), or one of deeds that the number does not count.
  const isOfDeeds =
    (countsDeeds && words.slice(1).every(startsWithVerb)) ||
    ((countsDeeds || KIND_NOUN.test(noun)) && areAlike(words.slice(1)));
  const opensList = ASPECT.test(announcement.measure + noun) ? opensWithVerb : startsWithVerb;
  const verb = isOfDeeds ? 0 : words.findLastIndex((name, index) => index > 0 && opensList(name));
  const conjunctions = words.reduce((count, name) => count + (name.match(JOINT)?.length ?? 0), 0);
  const fewest = own.length - Math.max(0, verb) + (joinsTwo(words.slice(Math.max(0, verb))) ? 1 : 0);
  const most =
    isOpen || verb > 0 ? Number.POSITIVE_INFINITY : own.length + conjunctions + (restart < 0 ? 0 : 1);
  const slip = Math.min(SLIP, own.length - 1);
  if (announcement.value > most + slip || announcement.value < fewest - SLIP) return [];
  if (!isOpen && !countsNames && !countsAny(announcement, words, fewest)) return [];
  return [{ announcement, list: { start: (own[0] as Span).start, end }, fewest, most }];
}

/**
 * Whether 三个 or 三项 counts the names whatever noun follows: several names may hold more of something (学校、医院5个
 * 项目), but hardly fewer, and a numeral in words counts what was just said. “两项补贴” is a name itself.
 */
function countsAny(
  { measure, value, inWords, quoted }: Announcement,
  words: readonly string[],
  fewest: number,
): boolean {
  if (!/^[个项]$/.test(measure) || !inWords || quoted || value >= fewest) return false;
  if (words.slice(1).some((name) => name.split(CONJUNCTION).some(holdsVerb))) return false;
  return words.every(endsWithVerb) || !words.some(endsWithVerb);
}

/** The names in the quotation that closes at `end`: 从“甲、乙、丙”三个方面. */
function namesInQuotation(text: string, end: number): Span[] {
  if (text[end - 1] !== "”") return [];
  const from = Math.max(0, end - REACH);
  const open = text.slice(from, end).lastIndexOf("“");
  return open < 0 ? [] : splitNames(text, { start: from + open + 1, end: end - 1 });
}

/** By what part of the others' length either side of 和 may be shorter or longer and still be a name as they are. */
const UNEVEN = 0.25;

/** Whether 和 in the last of three or more names joins two: 海洋生物、海工装备、海洋能源和海洋旅游. When in doubt, not. */
function joinsTwo(words: readonly string[]): boolean {
  const others = words.slice(0, -1);
  const last = words.at(-1) ?? "";
  const sides = last.split(CONJUNCTION);
  if (others.length < 2 || sides.length !== 2 || PAIR.test(last)) return false;
  if (others.some((name) => CONJUNCTION.test(name)) || areOfOneThing(sides, others)) return false;
  // The first name may begin with what is done: 推进东港.
  const mean = others.slice(1).reduce((sum, { length }) => sum + length, 0) / (others.length - 1);
  return sides.every(({ length }) => Math.abs(length - mean) <= mean * UNEVEN);
}

/**
 * Whether both sides of 和 have a character in the same place that no other name has (生产和生活, 体制改革和机制创新), or lack the ending
 * of all others (产业扶贫、就业扶贫、基础设施和公共服务).
 */
function areOfOneThing([left = "", right = ""]: readonly string[], others: readonly string[]): boolean {
  const endings = new Set(others.map((name) => name.at(-1)));
  return (
    [...left].some((char, at) => right[at] === char && !others.some((name) => name.includes(char))) ||
    (endings.size === 1 && !endings.has(right.at(-1)))
  );
}

/** 市、区共建东湾区、西湾区: behind the verb another list begins. */
function holdsVerb(name: string): boolean {
  return Array.from({ length: Math.max(0, name.length - 3) }, (_, index) => index + 1).some(
    (at) => matchAt(LEADING_WORD, name.slice(0, -1), at).length > 1,
  );
}

function endsWithVerb(name: string): boolean {
  return [2, 3].some(
    (length) => matchAt(LEADING_WORD, name, Math.max(0, name.length - length)).length === length,
  );
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function startsWithVerb(name: string): boolean {
  return matchAt(LEADING_WORD, name, 0).length > 1;
}

/** A verb with something behind it: 建设 alone, among 规划、建设、管理三个方面, is a name. */
function opensWithVerb(name: string): boolean {
  const { length } = matchAt(LEADING_WORD, name, 0);
  return length > 1 && length < name.length;
}

/** Where the clause that holds `end` begins: behind ，；：。 or a mark that opens and does not close before `end`. */
function clauseStart(text: string, end: number): number {
  const floor = Math.max(0, end - REACH);
  let depth = 0;
  for (let at = end - 1; at >= floor; at -= 1) {
    const char = text[at] as string;
    if ("）”》〕]".includes(char)) depth += 1;
    else if ("（“《〔[".includes(char)) {
      if (depth === 0) return at + 1;
      depth -= 1;
    } else if (depth === 0 && "，；：。！？\n".includes(char)) return at + 1;
  }
  return floor;
}

/** The stretches between 、 outside brackets, quotations and titles. */
function splitNames(text: string, span: Span): Span[] {
  const masked = maskEnclosures(text.slice(span.start, span.end));
  const names: Span[] = [];
  let start = 0;
  for (const { index, 0: separator } of masked.matchAll(NAME_SEPARATOR)) {
    names.push({ start: span.start + start, end: span.start + index });
    start = index + separator.length;
  }
  names.push({ start: span.start + start, end: span.end });
  return names;
}

// ── 以下三项：A；B；C。 ──

const LEAD_IN_END =
  /^(?:[^，。；：！？“”（）、]{0,14}：|[^，。；：！？“”（）、的]{0,8}，(?:分别|依次)(?:是|为)：?)/;

function listedAfter(text: string, announcement: Announcement): Enumeration[] {
  const rest = text.slice(announcement.span.end, announcement.span.end + REACH);
  const leadIn = LEAD_IN_END.exec(rest)?.[0];
  if (leadIn === undefined) return [];
  const start = announcement.span.end + leadIn.length;
  const body = maskEnclosures(rest.slice(leadIn.length));
  const stop = body.search(/[。！？]|$/);
  const items = body.slice(0, stop);
  if (stop === body.length && start + stop < text.length) return [];
  if (
    /[：…]|[等；]$|(?:^|[；，、])(?:[一二三四五六七八九十]+[是要]|第[一二三四五六七八九十]|首先|其一|[（(]?[\d一二三四五六七八九十]+[）)]|[①-⑳])/.test(
      items,
    )
  )
    return [];
  const counts = ["；", "，", "、"].map((mark) => items.split(mark).length);
  const [clauses = 1, commas = 1, names = 1] = counts;
  if (clauses < 2 && (commas > 1 || names < 2) && !areAlike(items.split("，"))) return [];
  const conjunctions = clauses > 1 ? 0 : (items.match(JOINT)?.length ?? 0);
  const readings = counts.filter((count) => count > 1);
  const isJoined = clauses < 2 && commas < 2 && joinsTwo(items.split("、"));
  return [
    {
      announcement,
      list: { start, end: start + stop },
      fewest: Math.min(...readings) + (isJoined ? 1 : 0),
      most: Math.max(...readings) + conjunctions,
    },
  ];
}

/** Three clauses or more of one length, as items have that are parted by ， alone: 三条路径：修桥铺路，通水通电，植树种草. */
function areAlike(clauses: readonly string[]): boolean {
  const [first = ""] = clauses;
  return (
    clauses.length > 2 &&
    first.length <= LONGEST_ALIKE &&
    clauses.every((clause) => clause.length === first.length && !clause.includes("、"))
  );
}

const LONGEST_ALIKE = 12;

// ── “三个到位”：甲到位、乙到位、丙到位 ──

const SLOGAN_END =
  /^([^，。；：！？“”（）、\d]{1,6})”[^，。；：！？“”（）、]{0,6}(?:：|，(?:即：?)?|即：?|（(?:即|指)?)/;

/** The list behind a quoted number of words that each of its items repeats: only then is it what the number counts. */
function slogansAfter(text: string, announcement: Announcement): Enumeration[] {
  const rest = text.slice(announcement.span.end, announcement.span.end + REACH);
  const slogan = SLOGAN_END.exec(rest);
  if (slogan === null) return [];
  const [leadIn, word = ""] = slogan;
  const list = /^[^。；：！？（）]*/.exec(rest.slice(leadIn.length))?.[0] ?? "";
  const start = announcement.span.end + leadIn.length;
  if (list.length === rest.length - leadIn.length && start + list.length < text.length) return [];
  const items = list.split(/[、，]/);
  const isList = items.length > 1 && items.every((item) => item.includes(word));
  return isList
    ? [{ announcement, list: { start, end: start + list.length }, fewest: items.length, most: items.length }]
    : [];
}

// ── “四送四听”, “两区三园”: so many that begin or end with each word ──

const VERB_COUNTS =
  /“((?:[一二两三四五六七八九十][^“”，。；：、一二两三四五六七八九十\d\s个大项条类种]){1,4})”/g;

function findVerbCounts(text: string): Enumeration[] {
  return Array.from(text.matchAll(VERB_COUNTS)).flatMap((match) => {
    const at = match.index;
    const list = quotedBefore(text, at) ?? bracketedAfter(text, at + match[0].length);
    if (list === null) return [];
    const listed = text.slice(list.start, list.end);
    const pairs = Array.from((match[1] ?? "").matchAll(/../gu), ([pair]) => ({
      numeral: pair.charAt(0),
      verb: pair.charAt(1),
    }));
    // 上线和清单 may be one or two.
    const readings = [/[、，；]/, /[、，；]|以及|[和与及]/].flatMap((separator) => {
      const items = listed.split(separator);
      const counts =
        countBy(items, (item, word) => item.startsWith(word), pairs) ??
        countBy(items, (item, word) => item.endsWith(word), pairs);
      return counts === null ? [] : [counts];
    });
    if (readings.length === 0) return [];
    return pairs.map(({ numeral, verb }, index): Enumeration => {
      const start = at + 1 + index * 2;
      const counts = readings.map((reading) => reading[index] as number);
      return {
        announcement: {
          span: { start, end: start + 2 },
          numeral: { start, end: start + 1 },
          value: readSmallNumber(numeral) ?? 0,
          measure: verb,
          quoted: true,
          inWords: true,
        },
        list,
        fewest: Math.min(...counts),
        most: Math.max(...counts),
      };
    });
  });
}

/** How many items go with each word, if every item goes with one. */
function countBy(
  items: readonly string[],
  goesWith: (item: string, word: string) => boolean,
  pairs: readonly { readonly verb: string }[],
): number[] | null {
  const counts = pairs.map(({ verb }) => items.filter((item) => goesWith(item, verb)).length);
  // One word alone must go with several: “一站” is no count.
  const least = pairs.length === 1 ? 2 : 1;
  return counts.every((count) => count >= least) && addUp(counts) === items.length ? counts : null;
}

/** “送甲、送乙，听丙、听丁”为主题的“两送两听”: what the quotation before holds. */
function quotedBefore(text: string, at: number): Span | null {
  const from = Math.max(0, at - REACH);
  const found = /“([^“”]*)”[^“”，。；：、]{0,8}$/.exec(text.slice(from, at));
  if (found === null) return null;
  const start = from + found.index + 1;
  return { start, end: start + (found[1] ?? "").length };
}

/** “两送两听”（送甲、送乙，听丙、听丁）, “两区三园”：甲区、乙区…. */
function bracketedAfter(text: string, at: number): Span | null {
  const rest = text.slice(at, at + REACH);
  const opening = /^[^“”，。；：、（）]{0,8}(?:（(?:即|指)?|：)/.exec(rest)?.[0];
  if (opening === undefined) return null;
  const isBracket = opening.includes("（");
  const length = rest.slice(opening.length).search(isBracket ? /[（）]/ : /[。；：（）]/);
  const closing = rest.charAt(opening.length + length);
  const start = at + opening.length;
  return length >= 0 && (isBracket ? "）" : "。；").includes(closing) ? { start, end: start + length } : null;
}
