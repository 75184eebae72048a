import { itemsWithin } from "../../text/sorted-items.ts";
import { type Span, spanOf } from "../../text/span.ts";
import { wordsSince } from "../../text/words-since.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { REACH, type ToldSentence } from "./change-place.ts";

/** 比2020年增长50%、是2020年的1.5倍, 增长8%、是上年的1.08倍, 翻一番，即增长1倍; of 增长8%、是2020年的1.5倍 the bases are two. */
export function areSinceOneTime(
  sentence: ToldSentence,
  lead: string,
  link: string,
  numbers: readonly Quantity[],
): boolean {
  const [first, second] = numbers;
  if (first === undefined || second === undefined) return false;
  const named = SINCE_NAMED.exec(lead)?.[0] ?? "";
  const before = sinceSaid(sentence, named, {
    start: first.span.start - named.length,
    end: first.span.start,
  });
  const behind = sinceSaid(sentence, link, { start: first.span.end, end: second.span.start });
  if (/即|也就是|相当于/.test(link)) return behind === null || before === null || before === behind;
  return (before ?? LAST_YEAR) === (behind ?? LAST_YEAR);
}

/** The time that words name as what a growth is since; null where they name none. */
function sinceSaid({ times }: ToldSentence, words: string, within: Span): string | null {
  if (SAYS_LAST_YEAR.test(words)) return LAST_YEAR;
  const said = itemsWithin(times, within, spanOf).findLast(({ kind }) => kind !== "recurring");
  return said === undefined ? null : SAYS_LAST_YEAR.test(said.text) ? LAST_YEAR : said.text;
}

const LAST_YEAR = "上年";

const SAYS_LAST_YEAR = /上一?年|去年|同比/;

/** **比2020年**增长, **是上年的**. */
const SINCE_NAMED = /[比较是为在][^，。；：、]{0,16}$/;

/** 比2020年增长20%（2020年为50家）, 增长20%（上年50家）, 翻一番（三年前为50家）; of （2027年为50家） nobody can tell. */
export function isRemarkOnPast({ text, times, start }: ToldSentence, base: Quantity): boolean {
  const remark = base.span.start - wordsSince("（，、；", text, base.span.start, REACH).length;
  const [time] = itemsWithin(times, { start: remark, end: base.span.start }, spanOf);
  if (time === undefined || time.past) return true;
  const near = Math.max(start, remark - 2 * REACH);
  const earlier = itemsWithin(times, { start: near, end: remark }, spanOf);
  return earlier.some(
    (other) => other.text === time.text && /[比较是为]/.test(text.charAt(other.span.start - 1)),
  );
}
