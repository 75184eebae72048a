import { CONJUNCTION, COUNTS_WORK, HELD_BY_EACH, KINDS_OF_PLACE } from "../../language/list-words.ts";
import type { Announcement } from "./announcements.ts";
import { furthestSlip, type NamesCounted, SEVERAL } from "./count-names.ts";
import type { Counted } from "./counted-noun.ts";
import { areEven, endAlike, partLast } from "./listed-names.ts";
import type { Row } from "./row-of-names.ts";
import { endsWithVerb, holdsVerb, startsWithVerb } from "./verb-in-name.ts";

/**
 * Whether a number counts the names before it, and not something that they hold: 等 and 以…为 say so, and else the noun that follows, or
 * what the names have in common.
 */
export function countsTheseNames(
  text: string,
  announcement: Announcement,
  row: Row,
  counted: Counted,
  { fewest, most }: NamesCounted,
): boolean {
  return (
    row.isOpen ||
    row.isMade ||
    counted.names ||
    isShort(announcement, row, counted, most) ||
    isSlogan(text, announcement, row, most) ||
    areOfKind(row.words, counted) ||
    areShortPlaces(row.words, counted) ||
    countsAny(announcement, row.words, fewest)
  );
}

/** 东平台、西平台三个平台, 石桥镇、云岭乡三个乡镇: the number counts what every name ends with. */
function areOfKind(words: readonly string[], { noun }: Counted): boolean {
  const isEnding = (name: string): boolean =>
    name.endsWith(noun) || (KINDS_OF_PLACE.test(noun) && noun.includes(name.slice(-1)));
  return noun.length === 2 && words.every(isEnding);
}

/** 选择青樟、白溪、石桥、云岭和临澜6个城市: a long row of names as short as places have them. */
function areShortPlaces(words: readonly string[], { places }: Counted): boolean {
  const [, ...others] = words.flatMap((name) => name.split(CONJUNCTION));
  return (
    places &&
    others.length >= LONG_ROW &&
    others.every((name) => /^\p{Script=Han}{2,3}$/u.test(name) && !startsWithVerb(name))
  );
}

/** Behind the first name, before which a verb may stand. */
const LONG_ROW = 4;

/**
 * Whether names are missing (登记、查询、变更四项制度). What the number counts is nearly always the names, whatever noun
 * follows: things that the names hold are seldom just a few more, but where the names are short, as those of places and of their
 * kinds are (学校、医院、车站五个项目).
 */
function isShort(
  { value, quoted, inWords, measure }: Announcement,
  { words, isCut }: Row,
  { noun }: Counted,
  most: number,
): boolean {
  const mayHold = !/^[种类]$/.test(measure) && words.slice(1).some(({ length }) => length < SEVERAL);
  // 养老、医保、低保、工伤和失业7项标准: each may have more than one.
  const mayHave = HELD_BY_EACH.test(noun) || (mayHold && !(inWords && words.length > SEVERAL));
  // 青樟、云屏、石桥4座水厂: three may well hold four.
  if (mayHold && !inWords && words.length <= SEVERAL) return false;
  const missing = mayHave ? 1 : furthestSlip(most);
  const least = inWords && COUNTS_WORK.test(measure) ? 2 : SEVERAL;
  return !quoted && !isCut && most >= least && value > most && value <= most + missing;
}

/** 产业、人才、文化“四个振兴”, 东港、西港“三港联动”: names that are even, or of one kind, behind which a slogan counts them, whatever its noun. */
function isSlogan(
  text: string,
  { value, quoted, span, numeral, measure }: Announcement,
  { words, isCut }: Row,
  most: number,
): boolean {
  // “三通”（通水、通电、通路）: what it counts is told behind it.
  const isTold = /^[^“”，。；：]{0,6}”[^“”，。；：、]{0,6}[（：]/.test(
    text.slice(span.start, span.start + 20),
  );
  const kind = text.charAt(numeral.end);
  const areOfOneKind = measure === "" ? words.every((name) => name.endsWith(kind)) : endAlike(words);
  return (
    quoted &&
    !isTold &&
    !isCut &&
    // What 和 joins in the last name proves no number too small.
    (value > most || value < words.length) &&
    // “四好渔村路”, “五连冠”: without a measure a slogan has a meaning of its own, unless every name ends in what it counts.
    ((measure !== "" && areEven(partLast(words))) || (areOfOneKind && !/[“”]/.test(words.join(""))))
  );
}

/**
 * Whether 三个 or 三项 counts the names whatever noun follows: several names may hold more of something (学校、医院5个
 * 项目), but hardly fewer, and a numeral in words counts what was just said; one in digits does where the names are of one
 * make (东港、西港、南港2座). “两项补贴” is a name itself.
 */
function countsAny(
  { measure, value, inWords, quoted }: Announcement,
  words: readonly string[],
  fewest: number,
): boolean {
  if (measure === "位" || quoted || value >= fewest) return false;
  const isLongRow = words.length > SEVERAL && value === words.length - 1;
  if (!inWords && !isLongRow && !haveOneMake(words) && !areLongNames(words) && !areEven(words)) return false;
  if (words.slice(1).some((name) => name.split(CONJUNCTION).some(holdsVerb))) return false;
  return words.every(endsWithVerb) || !words.some(endsWithVerb);
}

/** 东港、西港、南港; 青樟、白溪、石桥. */
function haveOneMake([first = "", ...others]: readonly string[]): boolean {
  const isShort = (name: string): boolean => /^\p{Script=Han}{2,3}$/u.test(name);
  return others.every((name) => name.at(-1) === first.at(-1)) || others.every(isShort);
}

/** 云屏黄酒、青樟火腿、白溪毛尖: three names or more, none so short that it may be a word for what there is more of. */
function areLongNames(words: readonly string[]): boolean {
  return words.length >= SEVERAL && words.every((name) => /^[\p{Script=Han}“”＿]{4,}$/u.test(name));
}
