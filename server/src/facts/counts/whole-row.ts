import {
  CONJUNCTION,
  COUNTS_WORK,
  HELD_BY_EACH,
  JOINT,
  KIND_NOUN,
  WORD_OF_SENTENCE,
} from "../../language/list-words.ts";
import { wordsSince } from "../../text/words-since.ts";
import type { Announcement } from "./announcements.ts";
import { type NamesCounted, partNames } from "./count-names.ts";
import { REACH } from "./enumeration.ts";
import { shareEnd, shareStart } from "./listed-names.ts";
import type { Row } from "./row-of-names.ts";
import { governsInside, startsWithVerb, withoutLead, withoutVerbs } from "./verb-in-name.ts";

/** A row of names that is at odds with the number behind it. */
interface Odds {
  readonly row: Row;
  /** The names, parted at every 和. */
  readonly names: readonly string[];
  /** How many more the number says, or how many fewer where that is below 0. */
  readonly gap: number;
  /** The noun says that the very names are counted, and not something that they hold. */
  readonly isSure: boolean;
}

/**
 * Whether names are so plainly the list that a number counts that one of the two must be wrong. Names of one make prove it: where the
 * beginning of a list, its end or a 和 is misread, something of another make stands among them. In published text such names are at odds
 * with their number once in thousands of readings, others once in tens, nearly always because they are misread.
 */
export function provesWrong(
  text: string,
  announcement: Announcement,
  row: Row,
  isSure: boolean,
  { fewest, most }: NamesCounted,
): boolean {
  const { value, measure, numeral } = announcement;
  const named = value > most ? most : fewest;
  const names = partNames(row.words);
  const odds: Odds = { row, names, gap: value - named, isSure: isSure || row.isMade };
  if (Math.abs(odds.gap) > furthestSlip(named)) return false;
  if (isPartOfMore(text, announcement, row) || isOneOfNumbers(text, announcement, odds)) return false;
  // “三港联动”, not “两业融合”: of a slogan without a measure every name must end as it does.
  if (measure === "")
    return row.words.length >= SEVERAL && names.every((name) => name.endsWith(text.charAt(numeral.end)));
  if (row.words.length < SEVERAL) return row.isMade || areFewAlike(text, announcement, odds);
  // “甲”“乙”“四大平台”: a number that is quoted itself is one more of them.
  if (areQuoted(row.words))
    return !announcement.quoted && (odds.isSure || odds.gap < 0 || announcement.inWords);
  if (odds.gap < 0)
    return (
      isOneTooMany(text, announcement, odds) || (!beginsBehindJoint(row, text, value) && areNoMore(odds))
    );
  const isJoined = row.words.slice(0, -1).some((name) => CONJUNCTION.test(name));
  return odds.isSure
    ? names.length >= LONGEST_ROW ||
        areAlike(names, isJoined ? ALIKE : MUCH_ALIKE) ||
        isOneTooFew(announcement, odds)
    : areNoFewer(text, announcement, odds);
}

/** Whether one name is lacking of what a noun says to be counted, none of which is a quotation, that may stand for several, or the first half of a word (红四方面军). */
function isOneTooFew({ quoted }: Announcement, { row: { words }, gap }: Odds): boolean {
  const last = words.at(-1) ?? "";
  return (
    gap === 1 &&
    !quoted &&
    !/[“《]/.test(words.join("")) &&
    last.length >= SHORT_NAME &&
    !CONJUNCTION.test(last)
  );
}

/** The furthest that a slip of the pen puts a number and so many names apart: of many more than of few. */
export function furthestSlip(named: number): number {
  return Math.max(2, named * 0.4);
}

const SEVERAL = 3;
/** So many names that hardly anything else is counted, and so many that whatever their make they are the list. */
const LONG_ROW = 5;
const LONGEST_ROW = 8;
/** In characters, by which names of one make differ in length, and those that a noun says to be counted (三大产业). */
const ALIKE = 1;
const MUCH_ALIKE = 2;
/** In characters: no names of places, which three have; no words for what there is more of, such as 综合医院. */
const SHORT_NAME = 2;
const LONG_NAME = 4;

/** Whether the list may have more names than are read: some stand right before it, or behind its number, or something is said of the first. */
function isPartOfMore(text: string, { span, value }: Announcement, { spans, words }: Row): boolean {
  const start = spans[0]?.start ?? 0;
  return (
    text.charAt(start - 1) === "、" ||
    goesOnBefore(text, start, words.length, value) ||
    /^[^，。；：！？（）“”]*、/.test(untilDealt(text.slice(span.end, span.end + LONGEST_NOUN))) ||
    // 覆盖全县的大气、水、土壤: behind 的 another list may begin; not in 入党教育、党的宗旨教育、党章教育.
    (words.slice(1).some((name) => /.的./.test(name)) && !shareEnd(words, 2))
  );
}

/** 三类渔企 of 三类渔企**分别**奖励3万元、2万元、1万元: what is dealt out lists numbers. */
function untilDealt(words: string): string {
  return words.split("分别", 1)[0] ?? "";
}

/** Whether the number is one of several, of which each counts what it stands by, or belongs to a name that is told elsewhere. */
function isOneOfNumbers(
  text: string,
  { span, numeral, measure, quoted }: Announcement,
  { row: { spans, words, end, isQuoted }, gap }: Odds,
): boolean {
  if (measure === "位" || isQuoted) return gap > 1;
  const kind = text.charAt(numeral.end);
  return (
    // “一湾一带”、环湖圈两大战略: a slogan among the names may be several.
    SLOGAN.test(text.slice(spans[0]?.start, end)) ||
    words.some((name) => holdsCountOf(name, kind)) ||
    // “两大三新”; 外迁、建设“四大基地”等机遇: what is quoted is one of the names itself.
    (quoted && SLOGAN_GOES_ON.test(text.slice(span.end, span.end + LONGEST_NOUN)))
  );
}

const SLOGAN = /“[一二两三四五六七八九十][^“”]{1,4}[一二两三四五六七八九十]/;
const SLOGAN_GOES_ON = /^(?:[^“”一二两三四五六七八九十]*[一二两三四五六七八九十]|[^“”]*”等)/;

/** In characters: of what is counted. */
const LONGEST_NOUN = 24;

/** 春节八条、国庆十条、新年**六条**, 海洋一所**二所**: each number is of its own. */
function holdsCountOf(name: string, kind: string): boolean {
  return [...name].some((char, at) => char === kind && /[一二三四五六七八九十]/.test(name.charAt(at - 1)));
}

/** 修路、架桥，**通水、通电、通网**五项工程: with the clause before the names are as many, and only the mark between them is wrong. */
function goesOnBefore(text: string, start: number, named: number, value: number): boolean {
  if (text.charAt(start - 1) !== "，") return false;
  const before = wordsSince("，。；：！？\n", text, start - 1, REACH);
  return before.includes("、") && before.split("、").length + named === value;
}

/** Whether as many names as are counted stand behind a 和, which may open a list of its own: 东段、西段和**青樟、白溪**两座. */
function beginsBehindJoint({ words, spans }: Row, text: string, value: number): boolean {
  const joints = partNames(words.slice(-1)).length - 1;
  return words.slice(0, -1).some((name, index) => {
    const behind = words.length - index;
    const opens = CONJUNCTION.test(name) || text.endsWith("以及", spans[index]?.start);
    return opens && behind <= value && value <= behind + joints;
  });
}

/** Whether two names, or three of which 和 joins the last, are so much alike that the number is no more than one too large or too small. */
function areFewAlike(text: string, announcement: Announcement, { row, names, isSure, gap }: Odds): boolean {
  if (Math.abs(gap) !== 1) return false;
  // 改革、发展的三项任务: two are done, and there are tasks for either.
  if (text.charAt(row.end) === "的") return false;
  if (areTwoQuoted(text, announcement, row)) return true;
  const [first = "", ...others] = names;
  const isInMarks = names.some((name) => /[“《]/.test(name));
  const isOneLength =
    names.length >= SEVERAL
      ? others.every(({ length }) => length === withoutLead(first).length)
      : areEven(text, announcement, row);
  return isSure && !isInMarks && (shareEnd(names, 2) || isOneLength);
}

/** “甲”“乙”三个: two names in marks, neither of which holds several. */
function areTwoQuoted(text: string, { quoted, measure }: Announcement, { words, spans }: Row): boolean {
  const areNames = areQuoted(words) && !spans.some(({ start, end }) => /[、，]/.test(text.slice(start, end)));
  return areNames && !quoted && measure !== "位";
}

/** 建设滨海走廊和环山走廊: two names of one length behind what is done with both, and nothing that one of them may have several of (西港三条道路). */
function areEven(text: string, { span, quoted, measure }: Announcement, { words }: Row): boolean {
  const [first = "", second = ""] = words;
  const noun = text.slice(span.end, span.end + LONGEST_KIND);
  const isCounted = second.length >= LONG_NAME ? !COUNTS_WORK.test(measure) : KIND_NOUN.test(noun);
  return (
    !quoted &&
    isCounted &&
    withoutVerbs(first).length === second.length &&
    !isOfSentence(second) &&
    !WORD_OF_SENTENCE.test(first)
  );
}

/** In characters, of 方面. */
const LONGEST_KIND = 4;

/** Whether what seems to be a name holds words of a sentence or a verb. */
function isOfSentence(name: string): boolean {
  return WORD_OF_SENTENCE.test(name) || startsWithVerb(name) || governsInside(name);
}

/** “甲”“乙”“丙”: marks of their own leave no doubt where names begin and end. */
function areQuoted([first = "", ...others]: readonly string[]): boolean {
  return /^[^“”]*“[^“”]+”$/.test(first) && others.every((name) => /^“[^“”]+”$/.test(name));
}

/**
 * Whether names that no 和 joins are one more than are counted: 水产、船舶、旅游、冷链等三大产业. With 等 it is enough that there are so many; without
 * it the last alone may be counted, or belong to the number (铁人三项).
 */
function isOneTooMany(text: string, announcement: Announcement, odds: Odds): boolean {
  const { inWords } = announcement;
  const {
    row: { words, spans, isOpen, end },
    gap,
    isSure,
  } = odds;
  const [first = "", ...others] = words;
  // 城区、集镇、渔村以及码头、园区: what 以及 opens may be one of them.
  if (text.slice(spans[0]?.start, end).includes("以及")) return false;
  // 海洋生物及制品、海工装备等: 及 opens no list, and before 等 it is enough that there are so many.
  const joins = (joint: string): boolean => !isOpen || joint !== "及";
  const joined = words.filter((name) => name.match(JOINT)?.some(joins)).length;
  // 材料科学与技术、海洋科学与技术: what stands in every name joins none, and where 等 ends what a noun counts nothing else is joined to it.
  const isListOfPairs = isOpen && isSure && !words.some((name) => STRETCH.test(name));
  const isJoined = joined > 0 && (joined < words.length || !isOpen) && !isListOfPairs;
  const isOfDeeds = others.every(startsWithVerb);
  const isSentence =
    !shareEnd(words, 2) &&
    others.some(
      (name) => WORD_OF_SENTENCE.test(name) || (!isOfDeeds && (startsWithVerb(name) || governsInside(name))),
    );
  const isPlain =
    (isOpen && !(joined > 0 && lacksEndingOfRest(words))) ||
    (areOfOneSort([withoutLead(first), ...others]) && !inWords);
  return gap === -1 && !isJoined && !isSentence && (isPlain || (isSure && isWhole(text, announcement, odds)));
}

/** Before the first name: 六大渔区：指东湾、西湾. */
const TELLS = /^(?:即|是?指|分别[是为])(?!导)/;

/** 青石路至东港: from one to the other, which may be read as both. */
const STRETCH = /[至到—~]/;

/**
 * Whether names begin for certain where they are read to, and none belongs to the number (铁人三项): behind a colon, behind what is done
 * with them, or of a long row.
 */
function isWhole(text: string, { value, quoted }: Announcement, { row: { words, spans } }: Odds): boolean {
  const [first = "", ...others] = words;
  const last = others.at(-1) ?? "";
  const isBegun =
    text.charAt((spans[0]?.start ?? 0) - 1) === "：" || TELLS.test(first) || startsWithVerb(first);
  const lengths = others.map(({ length }) => length);
  const isLastOfList = last.length > Math.min(...lengths) || last.length > SHORT_NAME;
  const isOfFew = value > 2 || (isLastOfList && Math.max(...lengths) - Math.min(...lengths) <= ALIKE);
  const isOneSort = Math.max(first.length, ...lengths) - Math.min(first.length, ...lengths) <= MUCH_ALIKE;
  return (
    !quoted &&
    isOfFew &&
    isLastOfList &&
    !lacksEndingOfRest(words) &&
    (isBegun || isOneSort || words.length >= LONG_ROW)
  );
}

/** Whether one name lacks the ending of all others: 青樟线、东线高速、西线高速, 天然气、石油和盐化工产业、食品产业. */
function lacksEndingOfRest(names: readonly string[]): boolean {
  const end = names.at(-1)?.slice(-2) ?? "";
  return names.filter((name) => !name.endsWith(end)).length === 1;
}

/** Whether neither the first name nor the last is of another make than the rest: not 东岭路、**东湾高速、西湾高速**, not 开渔节、赶海节、**铁人**. */
function areOfOneSort(names: readonly string[]): boolean {
  const lengths = names.map(({ length }) => length);
  const isOneLength = Math.max(...lengths) - Math.min(...lengths) <= ALIKE;
  return (
    isOneLength &&
    (shareEnd(names, 1) || ![names.slice(1), names.slice(0, -1)].some((some) => shareEnd(some, 1)))
  );
}

/** Whether none of more names than are counted can be of a list before this one, whose last ends otherwise or is of another length. */
function areNoMore({ row, names, gap }: Odds): boolean {
  // 青樟铁路、**东线高速、西线高速、南线高速**三条连接线
  if (shareEnd(names.slice(1), 2) && !shareEnd(names, 1)) return false;
  if (row.isOpen) return areAlike(names, gap < -1 ? MUCH_ALIKE : ALIKE);
  return names.length >= LONGEST_ROW || areAlike(names, 0);
}

/** Whether the names hold nothing that there may be more of than they are: 东港、西港、南港5座水厂; 养老、医保、低保7项标准. */
function areNoFewer(text: string, { span, quoted, inWords }: Announcement, { names, gap }: Odds): boolean {
  const shortest = Math.min(...names.slice(1).map(({ length }) => length));
  const mayHold =
    names.length < LONG_ROW && (inWords ? gap > 1 && shortest <= SHORT_NAME : shortest < LONG_NAME);
  return (
    !mayHold &&
    !(quoted && gap > 1) &&
    !HELD_BY_EACH.test(text.slice(span.end)) &&
    areAlike(names, gap > 1 ? 0 : ALIKE)
  );
}

/** Whether names differ by so many characters at most behind the first, before which there may stand what is done with all, or share their beginnings or ends. */
function areAlike(names: readonly string[], furthest: number): boolean {
  const others = names.slice(1);
  const lengths = others.map(({ length }) => length);
  return (
    Math.max(...lengths) - Math.min(...lengths) <= furthest ||
    shareEnd(names, 1) ||
    shareEnd(others, 2) ||
    shareStart(others)
  );
}
