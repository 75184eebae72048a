import {
  AMONG,
  BEGINS_OR_ENDS,
  COUNTS_OTHERS,
  DONE_WITH,
  FOUND,
  GOES_ON_AFTER,
  GRADED,
  MAY_GO_ON,
  NOT_DONE_WITH,
  PUT_RIGHT,
  SAYS_REST,
  SINCE_THEN,
  TRENDS,
  WORKED_AT,
} from "../../../language/progress-words.ts";
import { clauseBefore } from "../../clause-before.ts";
import { countAlike } from "../../quantities/count-alike.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { type Apartness, divideByDone } from "../lists/disjoint-names.ts";
import { nounBehind } from "../lists/noun-behind.ts";
import { type CountedSentence, type Part, partOf, REACH } from "../lists/part-list.ts";
import { type SumStatement, toStatement } from "../lists/sum-statement.ts";
import { isItemOfRow } from "../lists/totals-before.ts";

/** What is told of some of the things counted: the class they belong to, and what is in it. */
interface Told {
  readonly name: string;
  readonly subject: string;
}

type ClassPart = Part & Told;

/** A manner of telling how many of the things counted are in which class. */
interface Manner {
  /** So many numbers behind the whole are looked at, and none beyond so many characters. */
  readonly most: number;
  readonly furthest: number;
  /** Whether numbers of something else may stand between the whole and the first class: 签约项目117个、总投资3亿元，已开工93个. */
  readonly passesOver: boolean;
  /** How many classes there are, if the things in all of them are all there are. */
  readonly all?: number;
  mayBeWhole(text: string, total: Quantity, before: Quantity | undefined): boolean;
  /** Null for a number that does not go on with the classes told so far. */
  tell(text: string, total: Quantity, quantity: Quantity, parts: readonly ClassPart[]): Told | null;
  /** Whether a thing can be in two of the classes; null where they are none of the whole. */
  apartness(text: string, total: Quantity, parts: readonly ClassPart[]): Apartness | null;
}

/** What is told of things counted as a whole, by the classes they belong to: how far they came, which way they went, what they did. */
export function partsByClass({ text, numbers }: CountedSentence): SumStatement[] {
  return numbers.flatMap((total, index) =>
    MANNERS.filter((manner) => manner.mayBeWhole(text, total, numbers[index - 1])).flatMap((manner) =>
      groupsBehind(text, numbers, index, manner).flatMap((parts): SumStatement[] => {
        const apart = manner.apartness(text, total, parts);
        const extent = parts.length === manner.all ? "all" : "some";
        return apart === null ? [] : [toStatement(text, total, parts, extent, apart)];
      }),
    ),
  );
}

/** The classes told of a whole, in groups: 鱼价上涨的26个，下降的24个；虾价上涨的41个，下降的9个. */
function groupsBehind(
  text: string,
  numbers: readonly Quantity[],
  index: number,
  manner: Manner,
): readonly (readonly ClassPart[])[] {
  const total = numbers[index] as Quantity;
  const groups: ClassPart[][] = [];
  let parts: ClassPart[] = [];
  for (let at = index + 1; at < numbers.length && at <= index + manner.most; at += 1) {
    const quantity = numbers[at] as Quantity;
    if (quantity.core.start - total.core.end > manner.furthest) break;
    if (!countAlike(quantity, total)) {
      if (manner.passesOver && groups.length === 0) continue;
      break;
    }
    const next = parts.length === 0 ? null : manner.tell(text, total, quantity, parts);
    const told = next ?? manner.tell(text, total, quantity, []);
    if (told === null) break;
    if (next === null) {
      parts = [];
      groups.push(parts);
    }
    parts.push({ ...partOf(quantity), ...told });
  }
  return groups;
}

// ── 签约项目117个，已开工93个; 确定任务12项，6项完成，6项仍在推进 ──

/** In characters, of what stands before and behind the number of a stage. */
const LONGEST_STAGE = 16;

/** How far things have come, by what stands before a number at the end of its clause, and else behind it. */
const STAGES: readonly { readonly name: string; readonly before: RegExp; readonly behind: RegExp }[] = [
  {
    name: "left",
    before: new RegExp(`^(?:目前)?(?:${NOT_DONE_WITH})[^，。；：、\\d]{0,6}$`),
    // 4个**仍需继续推进**
    behind: new RegExp(`^(?:项目|任务|问题|事项)?(?:${NOT_DONE_WITH})`),
  },
  {
    name: "done",
    // 已**完成**80项, 确保**开工建设**6所: nothing but the stage, with no thing of its own.
    before: new RegExp(
      `^(?:[^，。；：、\\d]{0,6}(?:年|月底?|目前|其中))?(?:现|均)?已?(?:确保|力争)?(?:${DONE_WITH}){1,2}(?:建设|施工|改造|整改|办理)?(?:的)?[有为]?$`,
    ),
    // 6个**完成阶段性任务**
    behind: new RegExp(`^(?:项目|任务|问题|事项)?(?:均?已)?(?:${DONE_WITH})`),
  },
];
/** Before a number whose stage stands behind it: 2025年**有**6个完成. */
const BARE_BEFORE = /^(?:其中|目前|20\d{2}年)?(?:已?有|其中)?$/;

/** None is more than the whole, and what is done with and what is left are no more together. */
const STAGE: Manner = {
  most: 8,
  furthest: 60,
  passesOver: true,
  mayBeWhole: (text, total, before) =>
    total.kind === "count" &&
    !BEGINS_OR_ENDS.test(saidBefore(text, total)) &&
    !isItemOfRow(text, before, total),
  tell(text, _, { span, core }) {
    const before = clauseBefore(text, span.start).replace(/^.*、/, "");
    const behind = text.slice(core.end, core.end + LONGEST_STAGE);
    const isAlone = /^[，。；、）]/.test(behind);
    if (!isAlone && !BARE_BEFORE.test(before)) return null;
    const stage = STAGES.find((each) => (isAlone ? each.before.test(before) : each.behind.test(behind)));
    return stage === undefined ? null : { name: stage.name, subject: "" };
  },
  apartness(text, total, parts) {
    const [first, second] = parts as [ClassPart, ClassPart | undefined];
    const said = saidBefore(text, total);
    const last = (parts.at(-1) as ClassPart).quantity.core.end;
    // 超额完成, 含往年遗留30处: others are counted with them.
    if (COUNTS_OTHERS.test(said) || COUNTS_OTHERS.test(text.slice(last, last + LONGEST_STAGE))) return null;
    const isBoth = parts.length === 2 && first.name === "done" && second?.name === "left";
    if (isBoth && isRest(wordsAround(text, first.quantity), wordsAround(text, second.quantity)))
      return "likely";
    const since = text.slice(total.core.end, first.quantity.span.start);
    const words = clauseBefore(since, since.length);
    const isOfThem =
      (WORKED_AT.test(said) && SINCE_THEN.test(words)) || (FOUND.test(said) && PUT_RIGHT.test(words));
    return isOfThem ? "no" : null;
  },
};

function saidBefore(text: string, { span }: Quantity): string {
  return clauseBefore(text, span.start).slice(-LONGEST_STAGE);
}

function wordsAround(text: string, { span, core }: Quantity): string {
  return (
    clauseBefore(text, span.start) +
    text.slice(core.end, core.end + LONGEST_STAGE).replace(/[，。；].*$/su, "")
  );
}

/** 已开工93个，在建65个: what was begun is on the way, unless it is said of the rest. */
function isRest(done: string, left: string): boolean {
  // 已整改280个，正在整改60个, 已完成整改280个: nothing is both.
  const [, deed] = /正在(\p{Script=Han}{2})/u.exec(left) ?? [];
  if (deed !== undefined && [`已${deed}`, `完成${deed}`].some((end) => done.includes(end))) return true;
  return SAYS_REST.test(left) || (!MAY_GO_ON.test(done) && !GOES_ON_AFTER.test(left));
}

// ── 70个城市中，房价上涨的有33个，持平的4个，下降的33个 ──

/** In characters, from a trend to its number: 上涨**的城市个数为**33个. */
const LONGEST_LINK = 14;
/** **的城市个数为**33个, **的有**12个. */
const COUNTED_WAY = /的(?:(?!比例|占比)[^，。；：、\d]){0,8}[为有是]$/;

/** All go one way or another; up, level and down come to all there are. */
const TREND: Manner = {
  most: Number.POSITIVE_INFINITY,
  furthest: Number.POSITIVE_INFINITY,
  passesOver: false,
  all: TRENDS.length,
  mayBeWhole: (text, total) => nounBehind(text, total).length > 1 && wayOf(text, total) === null,
  tell(text, total, quantity, parts) {
    const told = wayOf(text, quantity);
    const [first] = parts;
    if (told === null || first === undefined)
      return told !== null && isAmong(text, total, quantity) ? told : null;
    // 收入增长的有11个，人口下降的有8个: of another thing.
    const isOfOne = told.subject === "" || told.subject === first.subject;
    return isOfOne && !parts.some(({ name }) => name === told.name) ? told : null;
  },
  apartness: () => "surely",
};

/** 70个城市中，…, 70个城市房价…: what went one way are some of them; 12个重点街区，全区…: of more. */
function isAmong(text: string, total: Quantity, { core, span }: Quantity): boolean {
  const between = text.slice(total.core.end, span.start);
  return core.start - total.core.end < REACH && /^[^，。；：]*(?:中，|$)/.test(between.slice(0, REACH));
}

/** The way that things so counted went, as its place among the trends, and what went it; null where the number counts no things. */
function wayOf(text: string, { span }: Quantity): Told | null {
  const words = text.slice(Math.max(0, span.start - LONGEST_LINK), span.start);
  const link = COUNTED_WAY.exec(words);
  return link === null ? null : trendAtEnd(words.slice(0, link.index));
}

/** Which way words say at their end that something went. */
function trendAtEnd(words: string): Told | null {
  const at = TRENDS.findIndex((trend) => trend.test(words));
  if (at < 0) return null;
  return {
    name: String(at),
    subject: words.replace(TRENDS[at] as RegExp, "").replace(/^.*[，、；。]/su, ""),
  };
}

// ── 120个村中，有80个村已通公交，40个村未通公交 ──

/** None are more than all, nor those who did something with those who did not. */
const DEED: Manner = {
  most: 2,
  furthest: REACH,
  passesOver: false,
  mayBeWhole: (_, { kind }) => kind === "count",
  tell(text, total, quantity, [first]) {
    const from = (first?.quantity ?? quantity).span.start;
    if (from - total.core.end > NEAR) return null;
    const noun = AMONG.exec(text.slice(total.core.end, from))?.groups?.noun ?? "";
    const words = nounBehind(text, quantity);
    const own = sharedNoun(noun, words);
    const before = clauseBefore(text, quantity.span.start).replace(/^.*中[，有]?/, "");
    const opens = first === undefined || /^(?:已?有|其中|约|仅)*$/.test(before);
    return own === "" || !opens ? null : { name: words.slice(own.length), subject: own };
  },
  apartness(_, __, parts) {
    const names = parts.map(({ name }) => name);
    return (divideByDone(names) && saysNoMore(names)) || wentApart(names) ? "surely" : "no";
  },
};

/** In characters, from a whole to the first number of those who did something. */
const NEAR = 20;

/** The end of a total's noun that the words behind a part begin with: 大类**行业**, **行业**增加值增长. */
function sharedNoun(noun: string, words: string): string {
  for (let start = 0; start < noun.length; start += 1) {
    if (words.startsWith(noun.slice(start))) return noun.slice(start);
  }
  return "";
}

/** 已通公交, 未通公交; not 开设足球课程, 未开设游泳课程. */
function saysNoMore([first = "", second = ""]: readonly string[]): boolean {
  return first.includes(second.replace(/^(?:尚?未|不)/, ""));
}

/** 增加值增长, 下降; not 收入增长, 人口减少. */
function wentApart(names: readonly string[]): boolean {
  const ways = names.map(trendAtEnd);
  const [first, ...others] = ways;
  return (
    ways.length > 1 &&
    !ways.includes(null) &&
    new Set(ways.map((way) => way?.name)).size === ways.length &&
    others.every((way) => way?.subject === "" || way?.subject === first?.subject)
  );
}

// ── 14个镇风险等级9个二类、5个三类 ──

/** In characters, from what is graded to the first grade, and of a grade. */
const LONGEST_GRADED = 24;

/** Each is in one grade. */
const GRADE: Manner = {
  most: 8,
  furthest: REACH,
  passesOver: false,
  mayBeWhole: () => true,
  tell(text, total, quantity, parts) {
    const last = parts.at(-1)?.quantity ?? total;
    const words = text.slice(last.core.end, quantity.span.start);
    if (words.length > LONGEST_GRADED) return null;
    const isNext = parts.length > 0 ? /^[^，。；：、\d]+[、，和]$/.test(words) : !/[，。；：、]/.test(words);
    const name = nounBehind(text, quantity);
    return isNext && (parts.length > 0 || GRADED.test(words)) ? { name, subject: "" } : null;
  },
  apartness: (_, __, parts) => (parts.length > 1 ? "surely" : null),
};

const MANNERS: readonly Manner[] = [DEED, TREND, STAGE, GRADE];
