import { TELLS_LIST } from "../../language/list-words.ts";
import { allMatches } from "../../text/all-matches.ts";
import { maskEnclosures } from "../mask-enclosures.ts";
import type { Announcement } from "./announcements.ts";
import { type Enumeration, isOpen, REACH } from "./enumeration.ts";
import { SEVERAL } from "./odds.ts";

/** What is explained, by a mark right behind its name: “三进**渔村”：**. */
const HEAD = /^(?<word>[^，。；：！？“”（）、\d]{2,5})”：/;

/**
 * “三进渔村”：县里多年来的做法，具体指技术进渔村，法律进渔村，医疗进渔村: what a glossary tells of a quoted number before it lists what is counted, each of which
 * ends with the quoted word.
 */
export function toldInGloss(text: string, announcement: Announcement): Enumeration[] {
  const { numeral, measure, quoted } = announcement;
  if (!quoted) return [];
  const from = numeral.end + measure.length;
  const [head = "", word = ""] = HEAD.exec(text.slice(from, from + REACH)) ?? [];
  if (head === "") return [];
  const behind = text.slice(from + head.length, from + head.length + REACH);
  const [told = ""] = /^[^。；：！？]*/.exec(maskEnclosures(behind)) ?? [];
  if (told.length === REACH || !/^。?$/.test(behind.charAt(told.length))) return [];
  const lead = allMatches(told, TELLS_LIST);
  const [only] = lead;
  if (only === undefined || lead.length > 1) return [];
  const at = only.index + only[0].length;
  const list = told.slice(at);
  if (isOpen(list)) return [];
  const items = ["，", "、"].map((mark) => list.split(mark)).find((each) => areAllOf(each, word));
  if (items === undefined) return [];
  const start = from + head.length + at;
  return [
    {
      announcement,
      list: { start, end: start + list.length },
      fewest: items.length,
      most: items.length,
    },
  ];
}

/** Whether several things each end with a word that stands in them once. */
function areAllOf(items: readonly string[], word: string): boolean {
  return (
    items.length >= SEVERAL &&
    items.every((item) => item.length > word.length && item.indexOf(word) === item.length - word.length)
  );
}
