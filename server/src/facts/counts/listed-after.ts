import { JOINT, SAID_OF_ALL, WORD_OF_SENTENCE } from "../../language/list-words.ts";
import { readSmallNumber } from "../../language/small-number.ts";
import { allMatches } from "../../text/all-matches.ts";
import { wordsSince } from "../../text/words-since.ts";
import { maskEnclosures } from "../mask-enclosures.ts";
import type { Announcement } from "./announcements.ts";
import { type Enumeration, REACH } from "./enumeration.ts";
import { areAlike, areHeldAlike, endAlike, joinsTwo } from "./listed-names.ts";
import { furthestSlip, LONG_ROW } from "./odds.ts";
import { governsInside, startsWithVerb } from "./verb-in-name.ts";

/** In characters: what is listed with ； may take so much. */
const LONGEST_LIST = 1200;

// ── 以下三项：A；B；C。 ──

/** No other number stands in between: in 11个镇**分为三类：** the list is of the three. Also 五类**机组（含自备机组）：**. */
const LEAD_IN_END =
  /^(?:[^，。；：！？“”（）、\d一二两三四五六七八九十]{0,14}(?:（[^（）：；\d]{1,24}）[^，。；：！？“”（）、\d一二两三四五六七八九十]{0,8}){0,2}(?:，(?:具体|分别)?(?:包括|有|为|是))?：|[^，。；：！？“”（）、\d一二两三四五六七八九十的]{0,8}(?:，?(?:分别|依次)(?:是|为|指)：?|，?即(?![将可使便])：?|，?指(?![导引标数挥定示令])：?))/;

/** The furthest that a slip puts a number and its clauses apart. */
const FURTHEST_SLIP = 2;

/** The same behind a name whose word opens each clause: 做到“三个转变”：转变…；转变…；转变…. */
const QUOTED_LEAD_IN = /^(?<word>[^，。；：！？“”（）、]{1,8})”[^，。；：！？“”（）、]{0,6}：/;

export function listedAfter(text: string, announcement: Announcement): Enumeration[] {
  const { end } = announcement.span;
  const found = (announcement.quoted ? QUOTED_LEAD_IN : LEAD_IN_END).exec(text.slice(end, end + REACH));
  const leadIn = found?.[0];
  if (
    leadIn === undefined ||
    COUNTS_BESIDES.test(wordsSince("。；：\n", text, announcement.span.start, LONGEST_HEAD))
  )
    return [];
  const start = end + leadIn.length;
  const body = maskEnclosures(text.slice(start, end + LONGEST_LIST));
  const stop = body.search(/[。！？]|$/);
  const items = withoutRemark(body.slice(0, stop));
  const { span } = announcement;
  if (tellsMore(text.slice(start, start + stop), text.slice(span.start, span.end))) return [];
  // Only clauses parted by ； make a list that long.
  if (stop > REACH && !items.includes("；")) return [];
  if (stop === body.length && start + stop < text.length) return [];
  if (
    /[：…]|[等；、]$|(?:^|[；，、])(?:[一二三四五六七八九十]+[是要、]|\d{1,2}[、.]|一方面|第[一二三四五六七八九十]|首先|其一|[（(]?[\d一二三四五六七八九十＿]{1,2}[）)]|[①-⑳])/.test(
      items,
    )
  )
    return [];
  const counts = ["；", "，", "、"].map((mark) => items.split(mark).length);
  const [clauses = 1, commas = 1, names = 1] = counts;
  const isOfKind = areOfKind(items.split("，"), leadIn);
  if (clauses < 2 && (commas > 1 || names < 2) && !areAlike(items.split("，")) && !isOfKind) return [];
  // 海岛的东港、由县里建的西港: words of a sentence stand in no list of names.
  const named = items.split("、");
  if (clauses < 2 && !isOfKind && !endAlike(named) && named.some(isSentence)) return [];
  const conjunctions =
    clauses > 1 || isOfKind || (endInNoun(items.split("、"), leadIn) && !/”[和与及]/.test(items))
      ? 0
      : (items.match(JOINT)?.length ?? 0);
  // 石桥区的甲、乙；云岭区的丙、丁: one list in groups.
  const pieces = clauses + commas + names - 2;
  if (clauses > 1 && names > 1 && (commas === 1 || pieces === announcement.value)) counts.push(pieces);
  // 修路、架桥以及水厂、管网等改造: behind 以及 the names may be of one.
  const [own = "", rest] = items.split("以及");
  if (clauses < 2 && rest?.includes("、") && own.includes("、")) counts.push(own.split("、").length + 1);
  const readings =
    clauses < 2 && isOfKind
      ? [commas]
      : areLong(items.split("；"))
        ? [clauses]
        : counts.filter((count) => count > 1);
  const word = found?.groups?.word ?? "";
  if (
    announcement.quoted &&
    !(clauses >= SEVERAL && items.split("；").every((item) => item.startsWith(word)))
  )
    return [];
  // 十大专科指甲医院打造…；乙医院打造…: clauses with marks of their own are items only behind a colon, and a few more or less at most.
  if (clauses > 1 && (!leadIn.endsWith("：") || Math.abs(clauses - announcement.value) > FURTHEST_SLIP))
    return [];
  if (areShares(items.split(/[；，、]/), announcement)) return [];
  const isJoined = clauses < 2 && commas < 2 && joinsTwo(withoutNoun(items.split("、"), leadIn));
  return [
    {
      announcement,
      list: { start, end: start + items.length },
      fewest: Math.min(...readings) + (isJoined ? 1 : 0),
      most: Math.max(...readings) + conjunctions,
    },
  ];
}

/** 甲、乙、丙 of 甲、乙、丙，占全县一半: names without what is said of all behind them. */
function withoutRemark(list: string): string {
  if (list.length > REACH) return list;
  const [names = "", ...said] = list.split(SAID_OF_ALL);
  return said.length > 0 && !/[，；]/.test(names) && !/[、；]/.test(said.join("")) ? names : list;
}

/** Whether a thing listed is told as sentences are: with the words of one, or a verb amid it and none before. */
function isSentence(item: string): boolean {
  return WORD_OF_SENTENCE.test(item) || (governsInside(item) && !startsWithVerb(item));
}

/** 4条铁路、**6条公路**：: what is told behind is told of several numbers. */
const COUNTS_BESIDES = /[\d一二两三四五六七八九十](?=[〇一-鿿])[^\d，。；：]{1,12}(?:、[^，。；：]{0,4})?$/u;
/** In characters, of a name that is explained. */
const LONGEST_HEAD = 40;

/**
 * Whether what stands behind a lead-in tells of more than its items: it explains other names too (；“四库”指…), gives the names in a
 * quotation (确定的“甲、乙、丙”), or counts them once more (甲、乙、丙三项).
 */
function tellsMore(list: string, announced: string): boolean {
  const isQuotedList = ([, quoted = ""]: RegExpExecArray): boolean => quoted.split(/[、，]/).length > 2;
  return (
    EXPLAINS_OTHERS.test(list) ||
    COUNTS_AGAIN.test(list) ||
    COUNTS_OTHERS.test(list) ||
    list.includes(announced) ||
    allMatches(list, /“([^”]{1,300})/g).some(isQuotedList)
  );
}

const EXPLAINS_OTHERS = /；“?[^；，、“”]{1,10}”?[即指就是]|“[一二三四五六七八九十\d]”/;
/** 建成2个，分别为甲、乙；**在建3个**，分别为…: the list is of two numbers. 青樟市和**周边五县**: of several in one. */
const COUNTS_OTHERS =
  /；[^；，、：]{1,16}\d{1,3}[个家项条处座所](?:[，：]|$)|[^、，；][二两三四五六七八九十][国省市州县区地](?:$|[、，；])/;
const COUNTS_AGAIN =
  /[、和及与][^、，；\d二两三四五六七八九十]{2,16}[\d二两三四五六七八九十]{1,3}(?:[个项类大条种件]|方面)[^、，；]/;

/** 三类政策，即保障用地的政策，减免租金的政策，补贴利息的政策: each holds the very noun that was counted. */
function areOfKind(items: readonly string[], leadIn: string): boolean {
  const noun = leadIn.replace(LINK, "").slice(-2);
  return (
    noun.length === 2 &&
    items.length > 2 &&
    items.every((item) => item.includes(noun) && !/\d/.test(item)) &&
    areHeldAlike(items, noun)
  );
}

/** 三大集群：超高清和家电集群、装备集群、家居集群: what 和 joins is of one, where only together it ends in what is counted. */
function endInNoun(names: readonly string[], leadIn: string): boolean {
  const noun = leadIn.replace(LINK, "").slice(-2);
  return noun.length === 2 && names.every((name) => name.endsWith(noun) && name.split(noun).length === 2);
}

/** 扶贫、救灾、城乡低保和医保专项治理, of 四个专项治理：, without the noun, which the last says for all. */
function withoutNoun(names: readonly string[], leadIn: string): readonly string[] {
  const noun = leadIn.replace(LINK, "");
  const last = names.at(-1) ?? "";
  const isOfAll =
    noun !== "" && last.endsWith(noun) && !names.slice(0, -1).some((name) => name.endsWith(noun));
  return isOfAll ? [...names.slice(0, -1), last.slice(0, -noun.length)] : names;
}

/** Between the noun that was counted and the list. */
const LINK = /，|：|具体|分别|依次|包括|[即指是为有]/g;

/** Three clauses or more so long that what their own marks part are no things by themselves. */
function areLong(clauses: readonly string[]): boolean {
  return clauses.length > 2 && clauses.every(({ length }) => length >= LONG_CLAUSE);
}

const LONG_CLAUSE = 16;

// ── 8个镇街（A、B、C） ──

const BRACKETED =
  /^[^，。；：！？“”（）、\d一二两三四五六七八九十的]{1,8}（(?:即|指|分别[是为])?([^（）。；：，]{5,200})）/;

/** The names in brackets behind what they are, if several and one too many or too few at most, of many some more: brackets may hold examples. */
export function bracketedAfter(text: string, announcement: Announcement): Enumeration[] {
  const { end } = announcement.span;
  const [whole = "", names = ""] = BRACKETED.exec(text.slice(end, end + REACH)) ?? [];
  const items = names.split("、");
  const apart = Math.abs(items.length - announcement.value);
  const furthest = items.length >= LONG_ROW ? furthestSlip(items.length) : 1;
  if (items.length < SEVERAL || apart > furthest || /\d|等$|^(?:含|包括|其中|如|不)/.test(names)) return [];
  const start = end + whole.length - 1 - names.length;
  const most = items.length + (names.match(JOINT)?.length ?? 0);
  return [{ announcement, list: { start, end: start + names.length }, fewest: items.length, most }];
}

/** Two in brackets are often no list: 5个县（市、区）. */
const SEVERAL = 3;

/** 12个乡镇：8个镇、3个乡、1个街道: every item has a number of its own, of the same measure or all making the announced one. */
function areShares(items: readonly string[], { value, measure }: Announcement): boolean {
  const shares = items.map((item) => /(\d{1,4}|[二两三四五六七八九十]{1,3})([〇一-鿿])/u.exec(item));
  if (shares.some((share) => share === null)) return false;
  const sum = shares.reduce((total, share) => total + (readSmallNumber(share?.[1] ?? "") ?? 0), 0);
  return sum === value || shares.every((share) => share?.[2] === measure);
}
