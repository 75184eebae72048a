import { OVER_YEARS_OF_ITS_OWN, SINCE_LAST_YEAR } from "../../language/growth-words.ts";
import { itemsWithin } from "../../text/sorted-items.ts";
import { spanOf } from "../../text/span.ts";
import { wordsSince } from "../../text/words-since.ts";
import type { Quantity } from "../quantities/quantity.ts";
import type { Time } from "../times/time.ts";
import type { ChangePlace, ToldSentence } from "./change-place.ts";

/** What is told to have changed; where base and result are one number, it is so many times what was. */
type Told = Pick<ChangePlace, "base" | "result" | "change">;

/** How far before a number the year of it may stand, in characters: no sentence needs more, and work stays linear. */
const FAR = 120;

/** 由50家增加到80家，今年前三季度增长5%，四年累计增加90家: a change of a time of its own. */
export function isOfOtherTime({ text, times }: ToldSentence, told: Told): boolean {
  const behind = behindBoth(told);
  const said = itemsWithin(times, behind, spanOf);
  if (said.some(({ to, attributive }) => to !== null && !attributive)) return true;
  const isAmount = told.change.unit === told.base.unit;
  return isAmount && OVER_YEARS_OF_ITS_OWN.test(text.slice(behind.start, behind.end));
}

/** 2015年超过20亿元，2017年达到31亿元，是2012年的三倍: what it is compared with is of another year than the number before. */
export function isOfOtherBase({ times, start }: ToldSentence, told: Told): boolean {
  if (told.base.span === told.result.span) return false;
  const [compared] = yearsWithin(times, behindBoth(told));
  const before = told.base.span.start;
  const said = yearsWithin(times, { start: Math.max(start, before - FAR), end: before }).at(-1);
  return compared !== undefined && said !== undefined && compared !== said;
}

/** 由2020年的50家增加到80家，同比增长5%; 五年来，由50家增加到80家，比上年增加5家: a change since last year, which is not that of the base. */
export function isSinceLastYear({ text, times, start }: ToldSentence, told: Told): boolean {
  const { base, result, change } = told;
  const behind = { start: behindBoth(told).start, end: change.core.start };
  // The times of a sentence are masked in its text.
  const isSaid =
    SINCE_LAST_YEAR.test(text.slice(behind.start, behind.end)) ||
    itemsWithin(times, behind, spanOf).some((time) => LAST_YEAR.test(time.text));
  if (!isSaid) return false;
  const before = { start: Math.max(start, base.span.start - FAR), end: base.span.start };
  const isOlder = itemsWithin(times, before, spanOf).some((time) => OVER_YEARS.test(time.text));
  if (isOlder || YEARS_AGO.test(text.slice(before.start, before.end))) return true;
  const named = wordsSince(
    "，。；、（",
    text,
    base.span.start,
    Math.min(FAR, base.span.start - start),
  ).length;
  const since = yearsWithin(times, { start: base.span.start - named, end: base.span.start }).at(-1);
  const isFirst = base.span.start < result.span.start;
  const until = isFirst
    ? yearsWithin(times, { start: base.span.end, end: result.span.start }).at(0)
    : yearsWithin(times, { start: Math.max(start, result.span.start - FAR), end: result.span.start }).at(-1);
  return since !== undefined && until !== since + 1;
}

const LAST_YEAR = /^(?:上一?年|去年)/;
/** **五年来**, 过去**五年**. */
const OVER_YEARS = /[三四五六七八九十]年[来间]?$/;
/** 从**五年前的**62亿元. */
const YEARS_AGO = /[三四五六七八九十]年前的?$/;

/** From the later of base and result to the change. */
function behindBoth({ base, result, change }: Told): Pick<Quantity["span"], "start" | "end"> {
  return { start: Math.max(base.span.end, result.span.end), end: change.span.start };
}

function yearsWithin(times: readonly Time[], within: Quantity["span"]): readonly number[] {
  return itemsWithin(times, within, spanOf).flatMap(({ from, to, kind }) => {
    const isOne = to !== null && !to.relative && (from === null || from.year === to.year);
    return isOne && kind !== "recurring" ? [to.year] : [];
  });
}
