import { TRENDS } from "../../../language/progress-words.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { nounBehind } from "../lists/noun-behind.ts";
import { REACH } from "../lists/part-list.ts";
import type { Manner, Told } from "./manner.ts";

/** In characters, from a trend to its number: 上涨**的城市个数为**33个. */
const LONGEST_LINK = 14;
/** **的城市个数为**33个, **的有**12个. */
const COUNTED_WAY = /的(?:(?!比例|占比)[^，。；：、\d]){0,8}[为有是]$/;

/** 70个城市中，房价上涨的有33个，持平的4个，下降的33个: all go one way or another; up, level and down come to all there are. */
export const BY_TREND: Manner = {
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
export function trendAtEnd(words: string): Told | null {
  const at = TRENDS.findIndex((trend) => trend.test(words));
  if (at < 0) return null;
  return {
    name: String(at),
    subject: words.replace(TRENDS[at] as RegExp, "").replace(/^.*[，、；。]/su, ""),
  };
}
