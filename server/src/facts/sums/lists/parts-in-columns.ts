import type { Span } from "../../../text/span.ts";
import { countAlike } from "../../quantities/count-alike.ts";
import { numbersWithin } from "../../quantities/numbers-within.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { opensWithVerb } from "./opens-with-deed.ts";
import { type Part, partOf } from "./part-list.ts";

/** One of two totals side by side, with the parts of each. */
interface Column {
  readonly total: Quantity;
  readonly parts: readonly Part[];
}

/** In characters, between the two numbers of one part, and from one part to the number of the next. */
const LONGEST_STEP = 24;
/** In characters, of the words with the two totals. */
const FURTHEST = 80;
/** Between what one part is told with: **，投资**20亿元, **（投资**20亿元. */
const WITHIN_PART = /^[，、（][^，。；：、（）\d]{0,8}$/;
/** From one part to the next: **；民生类**, **）、民生类**. Behind them a bracket may have closed. */
const TO_NEXT = /^）?[；，、]([^，。；：、（）\d]{2,16})$/;

/**
 * 项目120项、总投资300亿元。其中，产业类80项、投资200亿元；民生类40项、投资100亿元: each part told with two numbers, alike in words and units to
 * the two that stand last before `list`. Null where there is no second part.
 */
export function partsInColumns(
  text: string,
  list: Span,
  where: Span,
  quantities: readonly Quantity[],
): readonly Column[] | null {
  const near = { start: Math.max(where.start, where.end - FURTHEST), end: where.end };
  const [count, amount] = numbersWithin(quantities, near).slice(-2);
  if (count === undefined || amount === undefined || countAlike(count, amount)) return null;
  const cells = numbersWithin(quantities, list);
  const words = betweenOf(text, cells[0], cells[1]);
  // 年度投资50亿元。其中，续建40个、总投资120亿元: of another thing. Where another pair stands before, the two are one of a list.
  const isOfAll = betweenOf(text, count, amount).endsWith(words.replace(/^[，、（]/, ""));
  const [, opening] =
    ROW_BEFORE.exec(text.slice(Math.max(0, count.span.start - LONGEST_STEP), count.span.start)) ?? [];
  if (!isOfAll || (opening !== undefined && !opensWithVerb(opening))) return null;
  const counts: Part[] = [];
  const amounts: Part[] = [];
  for (let at = 0; at + 1 < cells.length; at += 2) {
    const [first, second] = [cells[at] as Quantity, cells[at + 1] as Quantity];
    const last = cells[at - 1];
    const name =
      last === undefined
        ? text.slice(Math.max(list.start, first.span.start - LONGEST_STEP), first.span.start)
        : TO_NEXT.exec(betweenOf(text, last, first))?.[1];
    const isRow =
      name !== undefined &&
      countAlike(first, count) &&
      countAlike(second, amount) &&
      WITHIN_PART.test(words) &&
      betweenOf(text, first, second) === words;
    if (!isRow) break;
    counts.push(partOf(first, name));
    amounts.push(partOf(second, name));
  }
  if (counts.length < 2) return null;
  return [
    { total: count, parts: counts },
    { total: amount, parts: amounts },
  ];
}

/** A list that the pair before goes on with: 甲45个、投资90亿元**；基础设施类**15个; a verb begins anew: ；实施重点项目60个. */
const ROW_BEFORE = /；([^，。；：\d]*)$/;

function betweenOf(text: string, first: Quantity | undefined, second: Quantity | undefined): string {
  if (first === undefined || second === undefined) return "";
  return second.span.start - first.span.end > LONGEST_STEP
    ? ""
    : text.slice(first.span.end, second.span.start);
}
