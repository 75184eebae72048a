import { itemsWithin } from "../../text/sorted-items.ts";
import { type Span, spanOf } from "../../text/span.ts";
import { wordsSince } from "../../text/words-since.ts";
import type { Quantity } from "../quantities/quantity.ts";
import type { Time } from "../times/time.ts";
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
  // 是2020年的1.9倍、增长1.9倍: nobody tells the growth of a year in times beside that.
  const areTimes = first.kind === "multiple" && second.kind === "multiple" && behind === null;
  // 是2020年的2.14倍、增长214%: the very same digits.
  const isSaidAgain =
    first.kind === "multiple" &&
    second.kind === "percent" &&
    first.value * 100 === second.value &&
    behind === null;
  if (areTimes || isSaidAgain || /即|也就是|相当于/.test(link))
    return behind === null || before === null || before === behind;
  return (before ?? LAST_YEAR) === (behind ?? LAST_YEAR);
}

/**
 * 6月末余额296亿元，比年初增加18亿元，同比增长12%: what came since the year began and what did in a year, which are one at its end alone. Amid a year, growth that says nothing
 * of since when may be either, whichever of both comes first. Nor is 同比 since 3月末.
 */
export function mayBeSinceElse(
  { text, times, start }: ToldSentence,
  { result, gain, change }: Readonly<Record<"result" | "gain" | "change", Quantity>>,
): boolean {
  const isGainFirst = gain.span.start < change.span.start;
  const [toGain, toChange] = isGainFirst ? [result, gain] : [change, result];
  const ofGain = { start: toGain.span.end, end: gain.span.start };
  const saysLastYear = SAYS_LAST_YEAR.test(text.slice(toChange.span.end, change.span.start));
  const since = itemsWithin(times, ofGain, spanOf).find(isOfDay);
  if (since === undefined && !SINCE_NEW_YEAR.test(text.slice(ofGain.start, ofGain.end))) return false;
  if (since !== undefined && since.to?.month !== LAST_MONTH) return saysLastYear;
  const told = itemsWithin(times, { start, end: result.span.start }, spanOf);
  const months = told.flatMap(({ to }) => to?.month ?? []);
  const isAtEnd =
    (months.length > 0 && months.every((month) => month === LAST_MONTH)) ||
    // 年末余额: of the year that the document tells of.
    /(?<!上)年[末底]/.test(text.slice(start, result.span.start));
  return !isAtEnd && (months.length > 0 || saysLastYear);
}

/** 上年末, 3月末; not 上年, which is all of it. */
function isOfDay({ from, to }: Time): boolean {
  return to !== null && from?.month !== 1;
}

/** **比年初**增加18亿元. */
const SINCE_NEW_YEAR = /[比较]年初/;
const LAST_MONTH = 12;

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
