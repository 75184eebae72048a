import { CONJUNCTION, LEADS_TO_LIST, SAID_OF_LIST } from "../../language/list-words.ts";
import { allMatches } from "../../text/all-matches.ts";
import { addUp } from "../quantities/add-up.ts";
import { type Announcement, toAnnouncement } from "./announcements.ts";
import { type Enumeration, isOpen } from "./enumeration.ts";
import { areHeldAlike } from "./listed-names.ts";
import { findSloganList } from "./slogan-lists.ts";

// ── “四送四听”, “两区三园”, [8]六必访：, 清四乱：, 三不减三提高： ──

const NUMERAL = "一二两三四五六七八九十";
const MEASURE = "个大项条类种";
const COUNTS = `(?:[${NUMERAL}][${MEASURE}]?(?![${MEASURE}])[^“”，。；：、】（）${NUMERAL}\\d\\s]{1,4}){1,4}`;
const QUOTED = `(?<=“)${COUNTS}(?=”)`;
/** As what a glossary explains, where a word more may stand around it: [8]清**四乱**：. */
const EXPLAINED = `(?<=^(?:[\\[【]?\\d{0,3}[\\]】.、]?|[①-⑳])[〇一-鿿]{0,2})${COUNTS}(?=[〇一-鿿]{0,4}[：】])`;
/** The numeral is asked for first: looking back from every character costs ten times as much. */
const SLOGAN = new RegExp(`(?=[${NUMERAL}])(?:${QUOTED}|${EXPLAINED})`, "gu");
const COUNT = new RegExp(`([${NUMERAL}])([${MEASURE}]?)([^${NUMERAL}]{1,4})`, "g");

/** One number of a slogan and the word that things go with: 四**送**, 三**提高**, 四个**严禁**. */
interface Part {
  readonly announcement: Announcement;
  readonly word: string;
}

/** How many things go with each number of a slogan, in one way to read its list. */
type Counts = readonly number[];

/** The numbers of slogans, and how many things go with each in the list that belongs to the slogan. */
export function sloganCounts(text: string): Enumeration[] {
  return allMatches(text, SLOGAN).flatMap(({ index, 0: slogan }) => {
    const quote = text.charAt(index - 1) === "“" ? 1 : 0;
    const parts = partsOf(slogan, index, quote > 0);
    const words = slogan.length === 2 * parts.length ? parts.map(({ word }) => word) : [];
    const list = findSloganList(text, { start: index - quote, end: index + slogan.length + quote }, words);
    // “一站” is no count.
    if (list === null || (parts.length === 1 && parts[0]?.announcement.value === 1)) return [];
    const listed = text.slice(list.start, list.end);
    if (LEADS_TO_LIST.test(listed)) return [];
    const [items = ""] = listed.replace(/等$/, "").split(SAID_OF_LIST, 1);
    const readings = chooseReadings(items, parts);
    if (readings.length === 0) return [];
    return parts.map(({ announcement }, place): Enumeration => {
      const counts = readings.map((reading) => reading[place] as number);
      const most = isOpen(listed) ? Number.POSITIVE_INFINITY : Math.max(...counts);
      return { announcement, list, fewest: Math.min(...counts), most };
    });
  });
}

function partsOf(slogan: string, at: number, quoted: boolean): readonly Part[] {
  return allMatches(slogan, COUNT).map(({ index, 1: numeral = "", 2: measure = "", 3: word = "" }) => ({
    announcement: toAnnouncement(at + index, numeral, measure + word, quoted),
    word,
  }));
}

/** All readings that bear the numbers out; else all that are sure; else one by which a number is but a slip of the pen. */
function chooseReadings(listed: string, parts: readonly Part[]): readonly Counts[] {
  const sure = sureReadings(listed, parts);
  const likely = likelyReadings(listed, parts);
  // 两降两提：降负债降成本、提效益提能力: so often does the list say the words.
  const said = parts.map(({ word }) => listed.split(word).length - 1);
  const agreeing = [...sure, ...likely, said].filter((counts) =>
    differences(counts, parts).every((apart) => apart === 0),
  );
  if (agreeing.length > 0) return agreeing;
  if (holdsMore(listed, parts)) return [];
  // “三县一山”：青樟县、云屏县和石桥山: of several numbers 和 parts what goes with each.
  const proofs =
    parts.length > 1 && CONJUNCTION.test(listed) ? sureReadings(listed, parts, [ITEMS_PARTED]) : sure;
  if (sure.length > 0) return proofs.filter((counts) => isOneSlip(counts, parts));
  const ended = endedReadings(listed, parts);
  // “四中心”指甲中心、乙中心、丙城市和丁中心，“一枢纽”指…: each number is explained by itself, and that is read elsewhere.
  if (ended.length > 0) return listed.includes("“") ? [] : ended.filter((counts) => isOneSlip(counts, parts));
  // With 和, and clauses with items of their own, the items may be more: they can bear the numbers out, but prove none wrong.
  return CONJUNCTION.test(listed)
    ? []
    : likelyReadings(listed, parts, [ITEMS])
        .filter((counts) => isSlip(counts, parts))
        .slice(0, 1);
}

/** “两江四岸”：东江两岸、西江两岸; “一场两台”：一个球场、两个球台: with numbers of their own the items are no proof. */
function holdsMore(listed: string, parts: readonly Part[]): boolean {
  const counts = allMatches(listed, /[\d一二两三四五六七八九十]([〇一-鿿])/gu);
  return counts.some(({ 1: kind = "" }) => kind === "个" || parts.some(({ word }) => word === kind));
}

/** A slip is in one number; where several are off, or one by far, the list is of something else. Of items that go with all words all numbers are off alike. */
function isOneSlip(counts: Counts, parts: readonly Part[]): boolean {
  const apart = differences(counts, parts);
  const isOfAll =
    new Set(counts).size === 1 &&
    new Set(apart).size === 1 &&
    parts.every(({ announcement }) => announcement.value > 1);
  return Math.max(...apart) <= LARGEST_SLIP && (isOfAll || apart.filter((by) => by > 0).length < 2);
}

const LARGEST_SLIP = 2;

/** Whether one number alone is off, by two at most, and counts several for several. */
function isSlip(counts: Counts, parts: readonly Part[]): boolean {
  const apart = differences(counts, parts);
  const isSeveral = parts.every(
    ({ announcement }, place) =>
      apart[place] === 0 || Math.min(announcement.value, counts[place] as number) > 1,
  );
  return apart.filter((by) => by > 0).length < 2 && addUp(apart) <= 2 && isSeveral;
}

function differences(counts: Counts, parts: readonly Part[]): readonly number[] {
  return parts.map(({ announcement }, place) => Math.abs(announcement.value - (counts[place] as number)));
}

const ITEMS = /[、，；]/;
const CLAUSES = /[，；]/;
/** 上线和清单 may be one or two. */
const ITEMS_PARTED = /[、，；]|以及|[和与及暨]/;

/** By what every item begins or ends with, or, of one word alone, what short items hold; “四水四定”: 以水定甲、以水定乙 go with both words each. */
function sureReadings(
  listed: string,
  parts: readonly Part[],
  separators: readonly RegExp[] = [ITEMS, ITEMS_PARTED],
): readonly Counts[] {
  if (parts.some(({ announcement }) => announcement.measure.length > 1)) return [];
  const words = parts.map(({ word }) => word);
  // “三化三制”：任期制、聘任制，市场化、社会化的机制: what ends an item need not be what it is.
  if (parts.length > 1 && listed.includes("的")) return [];
  const areMany = parts.every(({ announcement }) => announcement.value > 1);
  return separators.flatMap((separator) => {
    const items = listed.split(separator);
    const areOfAll =
      areMany && items.length > 1 && items.every((item) => words.every((word) => item.includes(word)));
    const areShort = items.every((item) => item.length <= LONGEST_HOLDER && !OWN_NUMBER.test(item));
    return [
      ...countBy(items, words, (item, word) => item.startsWith(word)),
      ...countBy(items, words, (item, word) => item.endsWith(word)),
      ...(areOfAll && (words.length > 1 || (areShort && areHeldAlike(items, words[0] as string)))
        ? [words.map(() => items.length)]
        : []),
    ];
  });
}

/** 渔业取得新进展、港口和物流取得新进展、旅游迈上新台阶 of “两进展一台阶”: by the several words, of two characters or more, in which every item ends; of the last 和 may make two. */
function endedReadings(listed: string, parts: readonly Part[]): readonly Counts[] {
  const words = parts.map(({ word }) => word);
  const items = listed.split(ITEMS);
  const areWords = words.length > 1 && words.every(({ length }) => length > 1);
  return areWords && !CONJUNCTION.test(items.at(-1) ?? "")
    ? countBy(items, words, (item, word) => item.endsWith(word))
    : [];
}

/** By what every item holds somewhere, or by groups, as many as there are words. It may be chance. */
function likelyReadings(
  listed: string,
  parts: readonly Part[],
  separators: readonly RegExp[] = [ITEMS, CLAUSES, ITEMS_PARTED],
): readonly Counts[] {
  // One number in quotation marks or with a measure is read elsewhere, by more than what its items hold.
  const isAnnouncement =
    parts.length === 1 &&
    parts.some(({ announcement: { quoted, measure }, word }) => quoted || measure !== word);
  if (isAnnouncement || /[等：]|包括/.test(listed)) return [];
  const words = parts.map(({ word }) => word);
  // 三资：资源变资产、资产变资本: a word that stands twice in an item counts what the items hold.
  const initials = words.map((word) => word.charAt(0));
  if (
    listed.split(ITEMS).some((item) => initials.some((char) => item.indexOf(char) !== item.lastIndexOf(char)))
  )
    return [];
  const held = separators.flatMap((separator) => {
    const items = listed.split(separator);
    return items.some((item) => OWN_NUMBER.test(item))
      ? []
      : [words, initials].flatMap((each) => countBy(items, each, (item, word) => item.includes(word)));
  });
  const groups = listed.split(listed.includes("；") ? "；" : "，");
  const areNames = words.length > 1 && groups.length === words.length && !OWN_NUMBER.test(listed);
  return areNames ? [...held, groups.map(countNames)] : held;
}

/** How many items go with each word, if every item goes with one: none or one reading. */
function countBy(
  items: readonly string[],
  words: readonly string[],
  goesWith: (item: string, word: string) => boolean,
): readonly Counts[] {
  const counts = words.map((word) => items.filter((item) => goesWith(item, word)).length);
  // One word alone must go with several: “一站” is no count.
  const isWhole = items.length > 1 && !counts.includes(0) && addUp(counts) === items.length;
  return isWhole ? [counts] : [];
}

/** In characters: words longer than this hold a word of one by chance. */
const LONGEST_HOLDER = 16;

/** “三屏”是指三处屏障，包括…: an item with a number tells what is to be listed. */
const OWN_NUMBER = /[\d二两三四五六七八九十]/;

/** 甲、乙和丙 are three where other names are parted by 、, 甲和乙 two. */
function countNames(group: string): number {
  const names = group.split("、");
  return names.length + ((names.at(-1) ?? "").split(CONJUNCTION).length === 2 ? 1 : 0);
}
