import { allMatches } from "../../text/all-matches.ts";
import { wordsSince } from "../../text/words-since.ts";
import { toAnnouncement } from "./announcements.ts";
import { type Enumeration, REACH } from "./enumeration.ts";
import { startsWithVerb } from "./verb-in-name.ts";

/** 东湾、西湾、南港**等渔港3个**，: behind the measure nothing is named that the number could count instead. */
const COUNT =
  /等[〇一-鿿]{2,8}?(?<numeral>(?<![\d.])[2-9]|[二两三四五六七八九])(?<measure>[个座家项条处所])(?=[，。；]|$)/gu;
const LONGEST_NAME = 8;

/** Names before 等 and what they are, of which the number behind counts fewer: there are as many at least. */
export function countedBehindNoun(text: string): Enumeration[] {
  return allMatches(text, COUNT).flatMap(({ index: at, 0: whole, groups }): Enumeration[] => {
    const { numeral = "", measure = "" } = groups ?? {};
    const start = at + whole.length - measure.length - numeral.length;
    const row = wordsSince("，。；：！？“”（）\n", text, at, REACH);
    const [first = "", ...others] = row.split("、");
    const isRow =
      others.length > 1 &&
      first.length <= LONGEST_NAME * 2 &&
      others.every((name) => name.length > 1 && name.length <= LONGEST_NAME && !startsWithVerb(name)) &&
      !/[\d等的]/.test(row);
    if (!isRow) return [];
    const announcement = toAnnouncement(start, numeral, measure);
    return [
      {
        announcement,
        list: { start: at - row.length, end: at },
        fewest: others.length + 1,
        most: Number.POSITIVE_INFINITY,
      },
    ];
  });
}
