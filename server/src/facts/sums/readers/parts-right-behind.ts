import { KIND_NAME } from "../../../language/division-words.ts";
import {
  CONNECTIVE,
  COUNTS_ALL,
  DEALT_TO_BEARERS,
  GIVES_TO_SUM,
  LEVEL_BEFORE,
  OPENS_USES,
  OTHER_STATEMENT,
} from "../../../language/part-words.ts";
import { PLACE_NAME } from "../../../language/place-share-words.ts";
import { MANY_SIDED } from "../../../language/shared-whole-words.ts";
import type { Span } from "../../../text/span.ts";
import { clauseBefore } from "../../clause-before.ts";
import { countAlike } from "../../quantities/count-alike.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { comesNear } from "../lists/comes-near.ts";
import {
  type Apartness,
  arePlaces,
  divideByDone,
  mayHoldEachOther,
  readApartness,
} from "../lists/disjoint-names.ts";
import { areYears, divideWhole, tellApart } from "../lists/divisions.ts";
import { areGradesApart } from "../lists/grades-apart.ts";
import { nounBehind } from "../lists/noun-behind.ts";
import { areCountedAs, type CountedSentence, listEnd, type Part, readParts } from "../lists/part-list.ts";
import { partsDealtOut } from "../lists/parts-in-turn.ts";
import { isForEach } from "../lists/rates.ts";
import { isIncrease } from "../lists/rises.ts";
import { type SumStatement, toStatement } from "../lists/sum-statement.ts";
import { isItemOfRow } from "../lists/totals-before.ts";

/** From a number to its list: 610个**老旧小区（**, 116项**任务：**, 230亿元**、增长4.4%（**, 10亿元**，**, 10亿元**的基金，**. */
const TO_LIST =
  /^(?:[^，、。；：（）\d由]{0,14}[（：]|[，、](?:同比|比上年)?(?:增长|下降)\d[\d.]{0,5}%(?:左右|以上)?（|(?:的?[〇一-鿿]{2,6})?，)/u;
/** In characters. */
const LONGEST_LINK = 20;

/** 116项（甲86项、乙30项）; 共116项，甲86项、乙30项: nothing but a mark, or a noun and a mark, between a total and its parts. */
export function partsRightBehind(sentence: CountedSentence): SumStatement[] {
  const { text, span, numbers } = sentence;
  return numbers.flatMap((total, index): SumStatement[] => {
    const [link] = TO_LIST.exec(text.slice(total.span.end, total.span.end + LONGEST_LINK)) ?? [];
    if (link === undefined || isIncrease(text, total)) return [];
    const start = total.span.end + link.length;
    const opening = text.slice(start, start + 4);
    if (CONNECTIVE.test(opening) || OTHER_STATEMENT.test(opening)) return [];
    const list = { start, end: listEnd(text, start, span.end) };
    if (!link.endsWith("，")) {
      const parts = readParts(sentence, list);
      const apart = fillList(text, total, list, parts);
      if (apart === null) return [];
      return [toStatement(text, total, parts, leavesSome(text, list, parts) ? "some" : "all", apart)];
    }
    const next = numbers[index + 1];
    if (next === undefined || !countAlike(next, total) || isItemOfRow(text, numbers[index - 1], total))
      return [];
    const parts = partsDealtOut(text, list, numbers) ?? readParts(sentence, list);
    const own = partsToldWithWhole(text, total, list, parts, !/^的|、|同比/.test(link));
    return own.length === 0 ? [] : [toStatement(text, total, own, "some")];
  });
}

// ── 116项（甲86项、乙30项）, 116项任务：甲86项、乙30项 ──

/** Between the last part and the end of its list: （甲130亿元、增长5%，乙100亿元**、增长4%**）. */
const GROWTH_OR_END = /^(?:[、，](?:同比|比上年)?(?:增长|下降)\d[\d.]{0,5}%)?$/;

/** How far apart the parts are where a bracket, or what stands behind a colon, holds nothing else, each with a name; else null: 500个（全市达3000个） compares. */
function fillList(text: string, total: Quantity, list: Span, parts: readonly Part[]): Apartness | null {
  const isBracket = text[list.start - 1] === "（";
  // 8户企业收入超百亿元：甲超300亿元: what each has passed.
  if (isBracket !== (text[list.end] === "）") || total.bound === "over" || isForEach(text, total))
    return null;
  // 负担超过1万元的费用：1—20万元报销60%、20—40万元报销70%
  if (
    parts.length < 2 ||
    !areCountedAs(total, parts) ||
    parts.some(({ quantity }) => quantity.max !== undefined)
  )
    return null;
  const names = parts.map(({ name }) => name);
  const isFull = GROWTH_OR_END.test(text.slice(parts.at(-1)?.words.end, list.end));
  if (!isFull || names.includes("")) return null;
  const told = readApartness(names);
  // Three in brackets right behind what they are of are its parts, however they are named, and two that hold none of each other.
  if (told === "no") return isBracket && (parts.length > 2 || areTwoApart(names)) ? "likely" : null;
  return told;
}

/** 县级9人、镇级32人, 省重大40个、市重点60个; 国有院团5家、民营剧场30家; not 省级示范村8个、美丽庭院示范村36个, of which only one tells the level. */
function areTwoApart(names: readonly string[]): boolean {
  const levels = names.map((name) => LEVEL_BEFORE.exec(name)?.[0]);
  if (new Set(levels).size === names.length && !levels.includes(undefined)) return true;
  return (
    tellApart(names) || (names.filter((name) => name.includes("级")).length !== 1 && !mayHoldEachOther(names))
  );
}

/** 116项：甲86项、乙20项; （甲86项、乙20项**等**）: only what fills a bracket is all there is, unless it says that there is more. */
function leavesSome(text: string, { start }: Span, parts: readonly Part[]): boolean {
  return text[start - 1] !== "（" || text[(parts.at(-1)?.words.end ?? 0) - 1] === "等";
}

// ── 共116项，甲86项、乙30项 ──

/** The parts that by their own words, or by those of the total, are all of it; none where the words tell no whole. */
function partsToldWithWhole(
  text: string,
  total: Quantity,
  list: Span,
  parts: readonly Part[],
  isBare: boolean,
): readonly Part[] {
  const said = clauseBefore(text, total.core.start);
  const areSums = total.kind === "money" && parts.length > 1;
  // 用于渔港的支出40亿元，用于渔船的支出30亿元: one of several uses is no whole of the next.
  const areUses = OPENS_USES.test(text.slice(list.start, list.end)) && !said.includes("用于");
  const isBorne = GIVES_TO_SUM.test(clauseBefore(text, total.span.start));
  if (areSums && ((areUses && isBare) || (!isBorne && areBorne(text, list.start, parts)))) return parts;
  if (!isBare) return [];
  const both = partsUpToUndone(parts);
  if (both.length > 0) return both;
  const isWholeList = parts.length > 1 && parts.at(-1)?.words.end === list.end;
  if (!isWholeList || parts.some(({ quantity }) => quantity.value > total.value)) return [];
  const names = parts.map(({ name }) => name);
  const isDivided =
    divideWhole(said + nounBehind(text, total), names) ||
    [said, ...names].every((name, at) => KIND_NAME.test(name) === at > 0) ||
    (arePlaces(names) && !PLACE_NAME.test(said)) ||
    (COUNTS_ALL.test(said) && (areYears(names) || areKindsOf(said, names))) ||
    fillSentence(text, total, list, parts, COUNTS_ALL.test(said));
  return isDivided ? parts : [];
}

/** 现有渔船3200艘，大型渔船420艘、中型渔船1180艘、小型渔船1900艘。 Three and more in a row that end their sentence, and come near to the number before them. */
function fillSentence(
  text: string,
  total: Quantity,
  { start, end }: Span,
  parts: readonly Part[],
  isOfAll: boolean,
): boolean {
  const names = parts.map(({ name }) => name);
  const row = text.slice(start, end);
  return (
    parts.length >= FEWEST_IN_ROW &&
    "。；".includes(text.charAt(end)) &&
    !row.includes("，") &&
    !names.some((name) => name.length < 2) &&
    comesNear(
      parts.map(({ quantity }) => quantity),
      total,
    ) &&
    (readApartness(names) === "surely" ||
      areGradesApart(names) ||
      (isOfAll && readApartness(names) !== "no" && !names.some((name) => MANY_SIDED.test(name))))
  );
}

const FEWEST_IN_ROW = 3;

/** 共有充电桩30座，交流充电桩10座、直流充电桩20座: each is called as the whole is, and what kind of it. */
function areKindsOf(said: string, names: readonly string[]): boolean {
  const noun = said.slice(-LONG_NOUN);
  return names.every((name) => name.endsWith(noun) && name.length > LONG_NOUN);
}

/** In characters: longer than 项目 and 企业. */
const LONG_NOUN = 3;

/** 统筹资金10亿元，省级财政安排4亿元，市级财政安排3亿元, 总规模10亿元，省、市分别出资4亿元、3亿元: what each gives to one sum. */
function areBorne(text: string, start: number, parts: readonly Part[]): boolean {
  const first = parts[0] as Part;
  return (
    DEALT_TO_BEARERS.test(text.slice(start, first.quantity.span.start)) ||
    parts.every(({ words, quantity }) => GIVES_TO_SUM.test(text.slice(words.start, quantity.span.start)))
  );
}

/** 任务120项，完成110项，未完成10项: the parts up to what is not done; none where all is. */
function partsUpToUndone(parts: readonly Part[]): readonly Part[] {
  const last = parts.findIndex((_, at) => divideByDone(parts.slice(0, at + 1).map(({ name }) => name)));
  return parts.slice(0, last + 1);
}
