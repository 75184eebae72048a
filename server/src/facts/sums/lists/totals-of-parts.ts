import { IN_TOTAL, IS_NEW, PART_OPENING, REACHES_AT_END } from "../../../language/part-words.ts";
import { groupBy } from "../../../text/group-by.ts";
import { addUp } from "../../quantities/add-up.ts";
import { countAlike } from "../../quantities/count-alike.ts";
import { numbersWithin } from "../../quantities/numbers-within.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { nameInList } from "./noun-behind.ts";
import type { Part } from "./part-list.ts";
import { isForEach } from "./rates.ts";
import { isIncrease } from "./rises.ts";

/**
 * Which of several totals before 其中 the parts divide: that which they come to, else for each part the one whose noun it ends
 * with (雨量站60个、水位站24个，其中山区雨量站40个), else the last. In a row of totals (公园60个、游园30个，其中城区50个) a part
 * that ends with none may be of all, and is of none.
 */
export function dealParts(
  text: string,
  totals: readonly Quantity[],
  parts: readonly Part[],
): ReadonlyMap<Quantity, readonly Part[]> {
  const sum = addUp(parts.map(({ quantity }) => quantity.value));
  const whole = totals.findLast(({ value }) => value === sum);
  if (whole !== undefined) return new Map([[whole, parts]]);
  // 平台47个、企业206家，其中城区86家: as only one of the totals is counted.
  const [alike, another] = totals.filter(({ unit }) => parts.every(({ quantity }) => quantity.unit === unit));
  if (alike !== undefined && another === undefined && alike === totals.at(-1))
    return new Map([[alike, parts]]);
  const [before, last] = [totals.at(-2), totals.at(-1)];
  const isRow =
    before !== undefined &&
    last !== undefined &&
    !/[，；：。]/.test(text.slice(before.core.end, last.core.start));
  const named = totals.map((total) => [total, nameInList(text, total)] as const);
  const dealt = groupBy(parts, (part) => {
    const { quantity } = part;
    const own = namesOf(text, part).reduce<Quantity | null>(
      (found, name) => found ?? namesake(name, named, isRow),
      null,
    );
    // 新增用户120户，年末达到1100户，其中城区用户230户: of the last, which has no name of its own.
    const isOfLast =
      own !== null && last !== undefined && last.value >= quantity.value && quantity.value > own.value;
    return isOfLast ? last : (own ?? (isRow ? null : (last ?? null)));
  });
  const ofLast = last === undefined ? [] : (dealt.get(last) ?? []);
  // 排查来港人员7290人次，隔离590人次，其中渔工240人次、船工280人次、外来人员70人次: one of several in a list is of no other total than they are.
  const isOddOne = last !== undefined && ofLast.length > 1 && ofLast.length + 1 === parts.length;
  return isOddOne ? new Map([[last, parts]]) : dealt;
}

/** What a part is called, without its verb, and what stands before its number alone: **甲集团计划投资**30亿元打造乐园. */
function namesOf(text: string, { name, words, quantity }: Part): readonly string[] {
  const before = text.slice(words.start, Math.max(words.start, quantity.span.start));
  return [name, before].map((each) => each.trim().replace(REACHES_AT_END, ""));
}

/** The last total whose name holds the most of the words that a part ends with. */
function namesake(
  part: string,
  totals: readonly (readonly [Quantity, string])[],
  isRow: boolean,
): Quantity | null {
  for (
    let start = Math.max(0, part.length - LONGEST_NOUN);
    start <= part.length - SHORTEST_NOUN;
    start += 1
  ) {
    const found = totals.filter(([, name]) => name.includes(part.slice(start)));
    // 甲类项目30个、乙类项目10个，其中新建项目20个: of all in the row.
    if (isRow && found.length > 1) return null;
    const last = found.at(-1);
    if (last !== undefined) return last[0];
  }
  return null;
}

/** In characters, from a total to a part told of it sentences later. */
const FURTHEST = 160;
/** A name so long is of one thing only. */
const LONG_NAME = 4;

/**
 * 新设渔业企业590家，增长7%。全年到位外资63亿元。其中，来自邻市的新设渔业企业172家: where nothing nearer is counted so, the last number whose words hold
 * the long name that the part ends with.
 */
export function namesakeBefore(
  text: string,
  quantities: readonly Quantity[],
  { name, quantity }: Part,
  at: number,
): Quantity | undefined {
  return namesakesBefore(text, quantities, { name, quantity }, at).findLast((total) => {
    const words = nameInList(text, total);
    return IS_NEW.test(words) === IS_NEW.test(name) && !PART_OPENING.test(words);
  });
}

/** The numbers not far before `at` whose words hold the long name that a part ends with. */
function namesakesBefore(
  text: string,
  quantities: readonly Quantity[],
  { name, quantity }: Pick<Part, "name" | "quantity">,
  at: number,
): readonly Quantity[] {
  const noun = name.slice(-LONG_NAME);
  if (noun.length < LONG_NAME) return [];
  const near = numbersWithin(quantities, { start: Math.max(0, at - FURTHEST), end: at });
  return near.filter(
    (total) =>
      countAlike(total, quantity) && !isForEach(text, total) && holdsName(nameInList(text, total), noun),
  );
}

/** 进出口总额 is what 对邻国进出口额 is a part of. */
function holdsName(words: string, name: string): boolean {
  return words.replace(IN_TOTAL, "").includes(name.replace(IN_TOTAL, ""));
}

/**
 * 新签协议金额68亿美元，增长2%；实际使用外资18亿美元。其中直接投资协议金额57亿美元: more than the number it follows, and no more than one before that whose words hold
 * the long name it ends with.
 */
export function isHeldElsewhere(
  text: string,
  quantities: readonly Quantity[],
  total: Quantity,
  part: Part,
): boolean {
  if (holdsName(nameInList(text, total), part.name.slice(-LONG_NAME))) return false;
  return namesakesBefore(text, quantities, part, total.core.start).some(
    (other) => other.value >= part.quantity.value && !PART_OPENING.test(nameInList(text, other)),
  );
}

/**
 * 盘活资金20亿元，争取债券额度35亿元，其中置换债务27亿元: more than the number it was taken to be of, where one that is no total by its words
 * stands nearer and has room for it. Of which of the two it is nobody knows.
 */
export function mayBeOfNearer(
  text: string,
  quantities: readonly Quantity[],
  total: Quantity,
  { quantity }: Part,
  at: number,
): boolean {
  return numbersWithin(quantities, { start: total.core.end, end: at }).some(
    (other) => countAlike(other, quantity) && other.value >= quantity.value && !isIncrease(text, other),
  );
}

const SHORTEST_NOUN = 2;
const LONGEST_NOUN = 12;
