import type { Quantity } from "../../facts/quantities/quantity.ts";
import { GOAL_STATED } from "../../language/cues.ts";
import { FROM_BASE, HAS_BECOME } from "../../language/growth-words.ts";
import { firstFrom } from "../../text/sorted-items.ts";
import { type MeasuredIn, wordsBefore } from "../words-before.ts";

/** 总产值达到80亿元，其中深加工**30亿元**、冷链5亿元, but not the next thing: …，培育龙头企业**20家**. Parts are counted in one unit. */
export function isOfWhole(number: MeasuredIn): boolean {
  const {
    placed: { passage },
    measurement,
  } = number;
  const before = wordsBefore(number, "sentence");
  const said = before.lastIndexOf("其中");
  if (said < 0) return false;
  const { quantity } = measurement;
  // 处理率达到70%（其中，2024年达到60%），回收率达到20%: a bracket tells of parts to its own end; sums of an account go on with what was told before it.
  if (quantity.kind !== "money" && /^[^（]*）/.test(before.slice(said))) return false;
  const { quantities } = passage;
  const first = firstFrom(quantities, quantity.core.start - before.length + said, ({ span }) => span);
  const part = quantities[first] as Quantity;
  const whole = quantities[first - 1];
  if (whole === undefined) return false;
  // 提出7项指标，其中居民收入增长6%，失业率低于4.5%: indicators have no parts.
  if (passage.reading.text.startsWith("指标", whole.span.end)) return false;
  // 外资520亿元。其中，沿线国家新设立企业210家；**实际使用外资30亿元**: a sentence that begins so tells of the part to its end.
  if (said === 0) return true;
  // 91个项目，其中10亿元以上项目24个: a size in its own name is no part before it.
  const isFirst = part.span.start >= measurement.expression.start;
  if (!isFirst && part.unit !== quantity.unit && part.kind !== "percent") return false;
  // 铁路里程达到300公里，其中高铁70公里；公路里程达到1.8万公里: more than the whole is no part of it.
  const isMore = whole.unit === quantity.unit && quantity.value > whole.value;
  return !(isMore && before.lastIndexOf("；") > said);
}

/**
 * 总产值增长6%，其中深加工增长8%，**粮食产量达到60万吨**: what a clause behind the parts opens with is no part where it is counted in another unit, or
 * stands among the aims that a sentence lists. It is told in its own right elsewhere.
 */
export function opensClauseBehindParts(number: MeasuredIn): boolean {
  const { clause, expression, quantity } = number.measurement;
  const own = wordsBefore(number, "clause");
  if (own.includes("其中") || EACH.test(own) || expression.start - clause.start > LONGEST_LEAD) return false;
  const before = wordsBefore(number, "sentence");
  const isOther = firstPart(number, before)?.unit !== quantity.unit || GOAL_STATED.test(before);
  return isOther && isOfWhole(number) && !isBase(before);
}

/** The first number behind 其中 in its sentence. */
function firstPart({ placed, measurement }: MeasuredIn, before: string): Quantity | undefined {
  const { quantities } = placed.passage;
  const start = measurement.quantity.core.start - before.length + before.lastIndexOf("其中");
  return quantities[firstFrom(quantities, start, ({ span }) => span)];
}

/** In characters, of what is said of a number before its name: 力争全市. */
const LONGEST_LEAD = 4;

/** 每镇1所, but not 每年. */
export const EACH = /每(?![年百千万亿十])/;

/** **由60家**增加到300家, but not the result behind it. */
export function isBase(before: string): boolean {
  const words = FROM_BASE.exec(before)?.[0];
  return words !== undefined && !HAS_BECOME.test(words);
}
