import { CONJUNCTION } from "../../language/list-words.ts";
import type { Announcement } from "./announcements.ts";
import { type NamesCounted, partNames } from "./count-names.ts";
import { areFewAlike } from "./few-names.ts";
import { areHeldByEach } from "./held-by-each.ts";
import { shareEnd, shareStart } from "./listed-names.ts";
import {
  ALIKE,
  areQuoted,
  furthestSlip,
  LONG_NAME,
  LONG_ROW,
  lengthsApart,
  MUCH_ALIKE,
  type Odds,
  SEVERAL,
  SHORT_NAME,
} from "./odds.ts";
import { areOfOneList } from "./one-list.ts";
import { isOneTooMany } from "./one-too-many.ts";
import { isOneOfNumbers, isPartOfMore } from "./part-of-more.ts";
import type { Row } from "./row-of-names.ts";
import { areTooFew } from "./too-few-names.ts";
import { areTooManyOpen, beginsBehindJoint } from "./too-many-open.ts";
import { endsWithVerb, isOfSentence } from "./verb-in-name.ts";

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
  if (measure === "大" && !announcement.quoted && areOfOneCharacter(row.words)) return true;
  // 南湾冷链城、东四家渔城: what the number is part of is no name.
  if ((row.words.at(-1) ?? "").length < SHORT_NAME && row.words.some(({ length }) => length > SHORT_NAME))
    return false;
  if (isPartOfMore(text, announcement, odds) || isOneOfNumbers(text, announcement, odds)) return false;
  // “三港联动”, not “两业融合”: of a slogan without a measure every name must end as it does.
  if (measure === "")
    return row.words.length >= SEVERAL && names.every((name) => name.endsWith(text.charAt(numeral.end)));
  if (row.isOpen) return areTooManyOpen(text, value, row);
  if (isOneOff(text, announcement, odds)) return true;
  if (areTooFew(text, announcement, odds)) return true;
  if (row.words.length < SEVERAL) return row.isMade || areFewAlike(text, announcement, odds);
  // “甲”“乙”“四大平台”: a number that is quoted itself is one more of them.
  if (areQuoted(row.words))
    return !announcement.quoted && (odds.isSure || odds.gap <= 1 || announcement.inWords);
  if (odds.gap > 0) return areNoFewer(text, announcement, odds);
  return (
    isOneTooMany(text, announcement, odds) ||
    (!beginsBehindJoint(row, text, value) && (areNoMore(odds) || areOfOneList(text, announcement, row)))
  );
}

/**
 * “甲、乙、丙”四大任务: names that one quotation holds are all that are counted, and no 和 joins two of them. Of hundreds in published text none has one more or less
 * than is counted behind it; in a name that is a row itself there are fewer by far (“百村示范、千村整治”十大工程).
 */
function isOneOff(text: string, { quoted }: Announcement, { row, names, gap }: Odds): boolean {
  return (
    row.isQuoted &&
    !quoted &&
    Math.abs(gap) === 1 &&
    names.length >= SEVERAL &&
    names.length === row.words.length &&
    text.charAt(row.end - 1) === "”"
  );
}

/** 发展鱼、虾、贝、藻六大产业: so many names of one character behind the first, before which there may stand what is done with all, are nothing but a list. */
function areOfOneCharacter([first = "", ...others]: readonly string[]): boolean {
  return others.length >= SEVERAL && !/[“《]/.test(first) && others.every(({ length }) => length === 1);
}

/** So many names that whatever their make they are the list. */
const LONGEST_ROW = 8;

/** Whether none of more names than are counted can be of a list before this one, whose last ends otherwise or is of another length. */
function areNoMore({ names }: Odds): boolean {
  // 青樟铁路、**东线高速、西线高速、南线高速**三条连接线
  if (shareEnd(names.slice(1), 2) && !shareEnd(names, 1)) return false;
  return names.length >= LONGEST_ROW || areAlike(names, 0);
}

/** Whether there are no more of what is counted than names: not 东港、西港、南港5座水厂, 养老、医保、低保7项标准, 文化广场及片区5条道路. */
function areNoFewer(text: string, { span, quoted, inWords }: Announcement, odds: Odds): boolean {
  const { row, names, isSure, gap } = odds;
  const isJoined = row.words.slice(0, -1).some((name) => CONJUNCTION.test(name));
  if (isSure && (names.length >= LONGEST_ROW || areAlike(names, isJoined ? ALIKE : MUCH_ALIKE))) return true;
  const shortest = Math.min(...names.slice(1).map(({ length }) => length));
  const mayHold =
    names.length < LONG_ROW && (inWords ? gap > 1 && shortest <= SHORT_NAME : shortest < LONG_NAME);
  const last = row.words.at(-1) ?? "";
  if (gap === 1 && !isJoined && areAllNames(row.words))
    return !areHeldByEach(text.slice(span.end), row.words);
  return (
    // 今后五年是决胜全面小康、加速“四个临澜”建设: before a name in marks there must be names alike.
    (!quoted || (!isSure && gap === 1 && areAlike(names, ALIKE))) &&
    (isSure ? gap === 1 : !mayHold) &&
    !areHeldByEach(text.slice(span.end), row.words) &&
    !CONJUNCTION.test(last) &&
    last.length >= SHORT_NAME
  );
}

/**
 * Whether the last of several names is none that the number is part of (郭家店、**叶赫**四个屯) and no word of a sentence stands among them: in
 * published text a number of one more is behind one such row of hundreds.
 */
function areAllNames(words: readonly string[]): boolean {
  const [, ...others] = words;
  const last = others.at(-1) ?? "";
  const shortest = Math.min(...others.map(({ length }) => length));
  return (
    last.length > SHORT_NAME &&
    last.length >= shortest &&
    !CONJUNCTION.test(last) &&
    !endsWithVerb(last) &&
    !others.some(isOfSentence)
  );
}

/** Whether names differ by so many characters at most behind the first, before which there may stand what is done with all, or share their beginnings or ends. */
function areAlike(names: readonly string[], furthest: number): boolean {
  const others = names.slice(1);
  return lengthsApart(others) <= furthest || shareEnd(names, 1) || shareEnd(others, 2) || shareStart(others);
}
