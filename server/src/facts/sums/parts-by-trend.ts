import { TRENDS } from "../../language/progress-words.ts";
import { itemsWithin } from "../../text/sorted-items.ts";
import { countAlike } from "../quantities/count-alike.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { type CountedSentence, coreOf, type Part, REACH } from "./part-list.ts";
import { type SumStatement, toStatement } from "./sum-statement.ts";
import { nounBehind } from "./tail-noun.ts";

/** In characters, from a trend to its number: 上涨**的城市个数为**33个. */
const LONGEST_LINK = 14;
/** **的城市个数为**33个, **的有**12个. */
const LINK = /的(?:(?!比例|占比)[^，。；：、\d]){0,8}[为有是]$/;

/** 70个城市中，房价上涨的有33个，持平的4个，下降的33个: all go one way or another. Up, level and down come to all there are. */
export function partsByTrend({ text, span, quantities }: CountedSentence): SumStatement[] {
  const within = itemsWithin(quantities, span, coreOf);
  const statements: SumStatement[] = [];
  let total: Quantity | undefined;
  let parts: Part[] = [];
  let subject = "";
  for (const quantity of [...within, undefined]) {
    const found = quantity && trendOf(text, span.start, quantity);
    const trend = found?.trend;
    // 收入增长的有11个，人口下降的有8个: of another thing.
    const isOfOne = found === undefined || found.subject === "" || found.subject === subject;
    const isNext =
      trend !== undefined && parts.length > 0 && isOfOne && !parts.some(({ name }) => name === trend);
    if (!isNext) {
      if (total !== undefined && parts.length > 0) statements.push(toSum(text, total, parts));
      parts = [];
    }
    if (quantity === undefined) break;
    if (trend === undefined) total = nounBehind(text, quantity).length > 1 ? quantity : undefined;
    else if (
      total !== undefined &&
      countAlike(quantity, total) &&
      (isNext || (parts.length === 0 && isAmong(text, total, quantity)))
    ) {
      if (parts.length === 0) subject = found?.subject ?? "";
      parts.push({ quantity, name: trend, words: quantity.core });
    } else total = undefined;
  }
  return statements;
}

/** 70个城市中，…, 70个城市房价…: what went one way are some of them; 12个重点街区，全区…: of more. */
function isAmong(text: string, total: Quantity, { core, span }: Quantity): boolean {
  const between = text.slice(total.core.end, span.start);
  return core.start - total.core.end < REACH && /^[^，。；：]*(?:中，|$)/.test(between.slice(0, REACH));
}

function toSum(text: string, total: Quantity, parts: readonly Part[]): SumStatement {
  return toStatement(text, total, parts, parts.length === TRENDS.length ? "all" : "some", "surely");
}

/** The kind of trend that things so counted have, as its place among them, and what went that way; none where the number counts no things. */
function trendOf(
  text: string,
  floor: number,
  { span }: Quantity,
): { readonly trend: string; readonly subject: string } | undefined {
  const words = text.slice(Math.max(floor, span.start - LONGEST_LINK), span.start);
  const link = LINK.exec(words);
  if (link === null) return undefined;
  const before = words.slice(0, link.index);
  const at = TRENDS.findIndex((trend) => trend.test(before));
  if (at < 0) return undefined;
  const subject = before.replace(TRENDS[at] as RegExp, "").replace(/^.*[，、；。]/su, "");
  return { trend: String(at), subject };
}
