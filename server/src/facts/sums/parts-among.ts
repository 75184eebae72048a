import { AMONG, TRENDS } from "../../language/progress-words.ts";
import { itemsWithin } from "../../text/sorted-items.ts";
import { countAlike } from "../quantities/count-alike.ts";
import { divideByDone } from "./disjoint-names.ts";
import { type CountedSentence, clauseBefore, coreOf, type Part } from "./part-list.ts";
import { type SumStatement, toStatement } from "./sum-statement.ts";
import { nounBehind } from "./tail-noun.ts";

/** In characters, from a total to the first of them. */
const NEAR = 20;

/** 120个村中，有80个村已通公交，40个村未通公交: how many of the things just counted did what. None are more than all, nor those who did with those who did not. */
export function partsAmong({ text, span, quantities }: CountedSentence): SumStatement[] {
  const within = itemsWithin(quantities, span, coreOf);
  return within.flatMap((total, index): SumStatement[] => {
    const first = within[index + 1];
    if (first === undefined || total.kind !== "count" || first.span.start - total.core.end > NEAR) return [];
    const noun = AMONG.exec(text.slice(total.core.end, first.span.start))?.groups?.noun;
    if (noun === undefined) return [];
    const parts: Part[] = [];
    for (const quantity of within.slice(index + 1, index + 3)) {
      const words = nounBehind(text, quantity);
      const own = sharedNoun(noun, words);
      const opens = /^(?:已?有|其中|约|仅)*$/.test(
        clauseBefore(text, quantity.span.start).replace(/^.*中[，有]?/, ""),
      );
      if (!countAlike(quantity, total) || own === "" || (parts.length > 0 && !opens)) break;
      parts.push({ quantity, name: words.slice(own.length), words: quantity.core });
    }
    if (parts.length === 0) return [];
    const names = parts.map(({ name }) => name);
    const isOver = (divideByDone(names) && saysNoMore(names)) || wentApart(names);
    return [toStatement(text, total, parts, "some", isOver ? "surely" : "no")];
  });
}

/** 已通公交, 未通公交; not 开设足球课程, 未开设游泳课程. */
function saysNoMore([first = "", second = ""]: readonly string[]): boolean {
  return first.includes(second.replace(/^(?:尚?未|不)/, ""));
}

/** 增加值增长, 下降; not 收入增长, 人口减少. */
function wentApart(names: readonly string[]): boolean {
  const ways = names.map((name) => TRENDS.findIndex((trend) => trend.test(name)));
  const [first, ...others] = names.map((name, at) => name.replace(TRENDS[ways[at] ?? 0] as RegExp, ""));
  return (
    ways.length > 1 &&
    !ways.includes(-1) &&
    new Set(ways).size === ways.length &&
    others.every((subject) => subject === "" || subject === first)
  );
}

/** The end of a total's noun that the words behind a part begin with: 大类**行业**, **行业**增加值增长. */
function sharedNoun(noun: string, words: string): string {
  for (let start = 0; start < noun.length; start += 1) {
    if (words.startsWith(noun.slice(start))) return noun.slice(start);
  }
  return "";
}
