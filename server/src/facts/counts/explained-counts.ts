import { EXPLAINED } from "../../language/list-words.ts";
import { readSmallNumber } from "../../language/small-number.ts";
import { toAnnouncement } from "./announcements.ts";
import type { Enumeration } from "./enumeration.ts";

/** In characters: no explanation in a glossary is longer. */
const LONGEST = 400;

/**
 * What the head of an entry in a glossary counts and its explanation counts again in the very same words: 安全生产“四项指标”】即甲、乙、丙、丁五项指标. Of published
 * entries hundreds repeat their number, and none another; where any repeats it, the others are of other things.
 */
export function explainedCounts(text: string): Enumeration[] {
  const found = EXPLAINED.exec(text.slice(0, LONGEST));
  const { numeral = "", noun = "" } = found?.groups ?? {};
  // 三院一中心: of two numbers, and with one more hospital it is called 四院一中心.
  if (found === null || /一(?!体)/.test(noun)) return [];
  const start = found[0].indexOf(numeral + noun);
  const announcement = toAnnouncement(start, numeral, noun);
  const again = countsOf(noun, text, found[0].length);
  const [first] = again;
  if (first === undefined || again.some(({ value }) => value === announcement.value)) return [];
  const list = { start: first.start, end: first.start + first.length };
  return [{ announcement, list, fewest: first.value, most: first.value }];
}

interface CountedAgain {
  readonly start: number;
  readonly length: number;
  readonly value: number;
}

/** The numbers in words that stand right before a noun, from an offset on. */
function countsOf(noun: string, text: string, from: number): CountedAgain[] {
  const counts: CountedAgain[] = [];
  for (
    let at = text.indexOf(noun, from);
    at >= 0 && at < LONGEST;
    at = text.indexOf(noun, at + noun.length)
  ) {
    const numeral = NUMERAL.exec(text.slice(Math.max(from, at - LONGEST_NUMERAL), at))?.[0] ?? "";
    const value = readSmallNumber(numeral);
    if (value !== null && numeral !== "")
      counts.push({ start: at - numeral.length, length: numeral.length + noun.length, value });
  }
  return counts;
}

const NUMERAL = /[二两三四五六七八九十]{1,3}$/;
const LONGEST_NUMERAL = 3;
