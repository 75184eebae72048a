import { AMONG } from "../../../language/progress-words.ts";
import { clauseBefore } from "../../clause-before.ts";
import { divideByDone } from "../lists/disjoint-names.ts";
import { nounBehind } from "../lists/noun-behind.ts";
import { REACH } from "../lists/part-list.ts";
import type { Manner } from "./manner.ts";
import { trendAtEnd } from "./trends.ts";

/** 120个村中，有80个村已通公交，40个村未通公交: none are more than all, nor those who did something with those who did not. */
export const BY_DEED: Manner = {
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
