import { wordsSince } from "../../text/words-since.ts";
import type { Announcement } from "./announcements.ts";
import { type Enumeration, REACH } from "./enumeration.ts";
import { SEVERAL } from "./odds.ts";

/** In characters, of what is done with all of them, before the first. */
const LONGEST_LEAD = 6;

/** 推行统一供苗、统一用药、统一销售的“三统一”模式: names right before a quoted number of the word with which each of them begins. */
export function repeatedBefore(text: string, announcement: Announcement): Enumeration[] {
  const { span, numeral } = announcement;
  const word = text.slice(numeral.end, span.end);
  const row = wordsSince("，。；：！？“”（）\n", text, span.start - 1, REACH);
  const [first = "", ...others] = row.split("、");
  const lead = first.indexOf(word);
  const isRow =
    word.length > 1 &&
    others.length + 1 >= SEVERAL &&
    lead >= 0 &&
    lead <= LONGEST_LEAD &&
    others.every((name) => name.startsWith(word) && name.lastIndexOf(word) === 0) &&
    !/等$|[和与及]统/.test(row);
  if (!isRow) return [];
  const count = others.length + 1;
  return [
    {
      announcement,
      list: { start: span.start - 1 - row.length, end: span.start - 1 },
      fewest: count,
      most: count,
    },
  ];
}
