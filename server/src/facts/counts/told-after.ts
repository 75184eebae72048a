import {
  CONJUNCTION,
  DEED_NOUN,
  JOINT,
  KIND_NOUN,
  LEADS_TO_LIST,
  SAID_OF_LIST,
} from "../../language/list-words.ts";
import { readSmallNumber } from "../../language/small-number.ts";
import { allMatches } from "../../text/all-matches.ts";
import { maskEnclosures } from "../mask-enclosures.ts";
import type { Announcement } from "./announcements.ts";
import { type Enumeration, isOpen, REACH } from "./enumeration.ts";
import { areHeldAlike, joinsTwo, shareEnd, shareStart } from "./listed-names.ts";
import { governsInside, startsWithVerb } from "./verb-in-name.ts";

// ── 实施“五大工程”——甲、乙、丙、丁、戊; 三个务必：务必甲，务必乙，务必丙 ──

/** Says that all is told: “五大工程”**即**…, “四位一体”培育机制**，具体是指**…. */
const TELLS_ALL =
  "——|】?[，：]?(?:具体)?(?:即(?![将可使便])为?|是指|指的?是|指(?![导引标数挥定示令])|就是|具体包括|分别[是为])：?|（(?:即|指(?![导引标数挥定示令]))";
const SLOGAN_END = new RegExp(
  `^(?<word>[^，。；：！？“”（）、】\\d]{1,6})”(?<noun>[^，。；：！？“”（）、—】指即]{0,6})(?:(?<tells>${TELLS_ALL})|(?<named>：)|(?<bracket>（)|，)`,
);
/** The same without quotation marks: 三个**务必：**务必甲，务必乙，务必丙. */
const BARE_SLOGAN_END = new RegExp(
  `^(?<word>[^，。；：！？“”（）、】\\d]{2,6})(?:(?<tells>${TELLS_ALL})|(?<named>：))`,
);

/**
 * The list behind a number of words that each of its items repeats, or behind a word that tells all (即) or a quoted name that is
 * told: only then is it what the number counts.
 */
export function toldAfter(text: string, announcement: Announcement): Enumeration[] {
  const { span, numeral, measure, quoted } = announcement;
  const from = numeral.end + measure.length;
  const rest = text.slice(from, from + REACH);
  const slogan = (quoted ? SLOGAN_END : BARE_SLOGAN_END).exec(rest);
  if (slogan === null) return [];
  const { word = "", noun = "", tells, named, bracket } = slogan.groups ?? {};
  const start = from + slogan[0].length;
  const whole = /^[^。；：！？（）]*/.exec(withoutNotes(text.slice(start, from + REACH)))?.[0] ?? "";
  // 这是我县的做法，即…: what comes first leads up to the list.
  if (LEADS_TO_LIST.test(whole) || OPENS_NUMBERED.test(whole)) return [];
  // “四个一律”：一律…: what its own list opens with is no number of something else.
  if (OTHER_COUNT.test(word) && (measure === "" || !whole.startsWith(word))) return [];
  const [list = ""] = whole.split(SAID_OF_LIST, 1);
  const end = start + whole.length;
  if (end === from + REACH && end < text.length) return [];
  // 即甲—乙；丙—丁: a list that goes on behind ；, unless with the next name.
  if (/^；(?![“[【])/.test(text.slice(end, end + 2))) return [];
  const isTold = tells !== undefined || named !== undefined;
  // “五大公园”，东公园、西公园建成开放: without a word that tells all, what only holds the word may be said of some.
  const repeats = (item: string): boolean =>
    isTold ? item.includes(word) : item.startsWith(word) || item.replace(/＿{1,62}$/, "").endsWith(word);
  // Of one character alone many an item holds one by chance; “四送” and its kind are read by what begins or ends with it.
  const isRepeated = (items: readonly string[]): boolean =>
    (measure + word).length > 1 &&
    items.length > 1 &&
    items.every((item) => repeats(item) && !OWN_COUNT.test(item)) &&
    areHeldAlike(items, word);
  const isWhole = bracket !== undefined && text.charAt(end) === "）";
  const isDone = quoted && areDoneEach(list, word);
  if (measure === "" && !isTold && !isWhole && !isDone) return [];
  const said = isTold ? whileSaid(list, word) : list;
  // 东片渔业区，南片、北片渔业区: what is said behind with the same word is listed too.
  if (list.slice(said.length).includes(word)) return [];
  const names = partLast(said.split(/[、，]/));
  const readings = isTold ? [said.split("，"), names] : [names];
  const counts = readings.filter(isRepeated).map(({ length }) => length);
  if (counts.length > 0) {
    const repeated = { start, end: start + said.length };
    // 即收入、税收增速高于全省，投入强度高于全国: of clauses with several names each name may be meant.
    const isSaidOfNames = isTold && !said.startsWith(word);
    // 道路工程和桥梁工程 are two, 老年人和儿童服务中心 one.
    const parted = said.split(NAME_JOINT);
    const each = said.includes("，") || parted.every(repeats) ? parted : names;
    // 修缮码头和护岸工程、疏浚航道工程和改造锚地工程: 和 parts what ends in the word, whatever it joins elsewhere.
    const ending = parted.filter((piece) => piece.endsWith(word)).length;
    const most = Math.max(...counts, ending, isSaidOfNames ? each.length : 0);
    const fewest = Math.min(...counts);
    return [{ announcement, list: repeated, fewest, most: isOpen(said) ? Number.POSITIVE_INFINITY : most }];
  }
  // “五大工程”：甲、乙、丙、丁、戊。: a name with nothing but names behind it, as a glossary has it.
  const isName = quoted && (noun === "" || measure === "" || DEED_NOUN.test(noun) || KIND_NOUN.test(noun));
  const isGloss = isTold && isName && /^。?$/.test(text.charAt(end)) && isOpening(text, span.start);
  // “四型”（平安、绿色、智慧、人文）: what its own bracket explains.
  const isExplained = quoted && isWhole && bracket !== undefined;
  if (measure === "" && !isGloss && !isExplained) return [];
  if (tells === undefined && !isGloss && !isExplained) return [];
  const told = toldNames(list, word.slice(-2));
  if (told === null || (!quoted && tells !== "——")) return [];
  // “四横”：甲通道、乙通道…: a slogan without a measure counts what its own list has in common, or names that nothing joins.
  const [, ...others] = told;
  const isOfOneMake = shareEnd(others, 2) || shareStart(others);
  const isBare = measure === "" || isExplained;
  if (isBare && (others.length < 2 || !(isOfOneMake || arePlain(told)))) return [];
  const conjunctions = told.flatMap((name) => name.match(JOINT) ?? []).length;
  const furthest = isBare && (told.length < LONG_GLOSS || !isOfOneMake) ? 1 : FURTHEST_GLOSS;
  const isFar = (isGloss || isExplained) && Math.abs(told.length - announcement.value) > furthest;
  return isFar
    ? []
    : [
        {
          announcement,
          list: { start, end: start + told.join("、").length },
          fewest: told.length,
          most: told.length + conjunctions,
        },
      ];
}

/** Names that nothing joins and that hold no number, and no row of set phrases (散漫懈怠、铺张浪费), which may tell of one thing. */
function arePlain(names: readonly string[]): boolean {
  return (
    !names.every(({ length }) => length === SET_PHRASE) &&
    names.every((name) => /^[〇一-鿿]{2,16}$/u.test(name) && !name.match(JOINT))
  );
}

/** In characters. */
const SET_PHRASE = 4;

/** “六统一”模式，统一供苗、统一用药、统一销售: three or more that each begin with all of a word. */
function areDoneEach(list: string, word: string): boolean {
  const items = list.split("、");
  return word.length > 1 && items.length > 2 && items.every((item) => item.startsWith(word) && item !== word);
}

/** “三个提高”：**一是**…: the items are numbered, and counted as such. */
const OPENS_NUMBERED = /^(?:一[是要、]|首先|其一|第一|[1①])/;
/** “两所**一队**”: a slogan of several numbers; not “四位**一体**”. */
const OTHER_COUNT = /^(?:[二两三四五六七八九十]|一(?![批体]))[〇一-鿿]$/u;

/** What stands in brackets behind a name, put out of sight at its own length. */
function withoutNotes(words: string): string {
  return words.replace(/（[^（）]{0,60}）/g, (note) => "＿".repeat(note.length));
}

/** “三**统一**”: a quoted number of words that has no measure, and so is no announcement unless each item repeats the word. */
const BARE_SLOGAN =
  /(?<=“)([二两三四五六七八九十]{1,3})(?![百千万亿])((?:[^，。；：！？“”（）、\d个大项条类种一二两三四五六七八九十]{1,6}|[^，。；：！？“”（）、\d个大项条类种一二两三四五六七八九十]{1,5}一))(?=”)/g;

export function bareSlogans(text: string): Announcement[] {
  return allMatches(text, BARE_SLOGAN).map(({ index: start, 0: slogan, 1: numeral = "" }) => ({
    span: { start, end: start + slogan.length },
    numeral: { start, end: start + numeral.length },
    value: readSmallNumber(numeral) ?? 0,
    measure: "",
    quoted: true,
    inWords: true,
  }));
}

/** 甲中心、乙中心、丙中心和丁中心: 和 before the last parts it, where it surely does. */
function partLast(names: readonly string[]): readonly string[] {
  return joinsTwo(names) ? [...names.slice(0, -1), ...(names.at(-1) as string).split(CONJUNCTION)] : names;
}

/** What parts names at the most. */
const NAME_JOINT = new RegExp(`[、，]|${CONJUNCTION.source}`);

/** 海洋食品、海洋药物2个产业集群: an item that counts things of its own. */
const OWN_COUNT = /\d[个大项类条]/;

/** As much of a list as repeats a word in each item: 没有推诿、没有拖延 of 没有推诿、没有拖延，风气一新. */
function whileSaid(list: string, word: string): string {
  const lacking = allMatches(list, /(?<mark>^|[、，])(?<item>[^、，]*)/g).find(
    ({ groups }) => !groups?.item?.includes(word),
  );
  return lacking?.groups?.mark === "，" ? list.slice(0, lacking.index) : list;
}

/** The furthest that a slip puts a name and the names behind it apart; without a measure, only where they are so many. */
const FURTHEST_GLOSS = 2;
const LONG_GLOSS = 4;

/** 12.“五大工程”：…, 实施“五大工程”：…: little stands before the name in its sentence, and no other name. */
function isOpening(text: string, at: number): boolean {
  return /(?:^|[。；])[^，。；：“”]{0,8}“$/.test(text.slice(Math.max(0, at - 10), at));
}

/** “修路、修桥、通水”行动: the list is what is quoted. */
function unquoted(told: string): string {
  return /^“([^“”]{1,200})”[^，、“”]{0,6}$/.exec(told)?.[1] ?? told;
}

const COUNT_WITHIN = /([\d二两三四五六七八九十]{1,3})[个项种类处家大]/;

/** 码头、航道、锚地三处设施联通、共享: a sentence goes on behind another number, unless every name has one or it counts these names again. */
function holdsCount(names: readonly string[]): boolean {
  const counts = names.map((name) => COUNT_WITHIN.exec(name)?.[1]);
  const isAgain = readSmallNumber(counts.at(-1) ?? "") === names.length;
  const own = isAgain ? counts.slice(0, -1) : counts;
  return own.some((count) => count !== undefined) && own.includes(undefined);
}

/** Names of a list that is told as a whole, two or more; null where words of another kind stand among them. */
function toldNames(told: string, kind: string): readonly string[] | null {
  const [list = "", ...others] = unquoted(told).split("，");
  const names = maskEnclosures(list).split("、");
  const isOver = !names.some(startsWithVerb) && others[0] !== undefined && startsWithVerb(others[0]);
  // 就是集中人手、集中资金，在渔港建设上实现突破: what is counted is told only behind them.
  const isToldLater = others.some((clause) => clause.includes(kind));
  if (names.length < 2 || isToldLater || (others.length > 0 && !isOver)) return null;
  const last = names.at(-1) as string;
  const isSentence =
    /^(?:在|由|为|对|以|从|把|将|是|通过|按)/.test(list) ||
    names.some((name) => /的/.test(name) || (governsInside(name) && !startsWithVerb(name))) ||
    holdsCount(names) ||
    /等/.test(last);
  // 做好规划、用地、资金保障: one thing is done, and the names are of it.
  const isOneDeed = startsWithVerb(names[0] as string) && !names.slice(1).some(startsWithVerb);
  return isSentence || isOneDeed ? null : names;
}
