import { CONNECTIVE, OTHER_STATEMENT } from "../../language/part-words.ts";
import { itemsWithin } from "../../text/sorted-items.ts";
import { readApartness } from "./disjoint-names.ts";
import { areCountedAs, type CountedSentence, coreOf, listEnd, readParts } from "./part-list.ts";
import { isIncrease } from "./rises.ts";
import { type SumStatement, toStatement } from "./sum-statement.ts";
import { isForEach } from "./totals-of-parts.ts";

/** 610个**老旧小区**（, 230亿元**、增长4.4%**（. */
const NOUN_TO_LIST =
  /^(?:[^，、。；：（）\d由]{0,14}(?=[（：])|[，、](?:同比|比上年)?(?:增长|下降)\d[\d.]{0,5}%(?:左右|以上)?(?=（))/;

/** Between the last part and the end of its list: （甲130亿元、增长5%，乙100亿元**、增长4%**）. */
const GROWTH_OR_END = /^(?:[、，](?:同比|比上年)?(?:增长|下降)\d[\d.]{0,5}%)?$/;

/** In characters, with the mark behind it. */
const LONGEST_NOUN = 20;

/** 116项（甲86项、乙30项）, 116项任务：甲86项、乙30项: only brackets, and words behind a colon, that hold nothing but parts, each with a name: 500个（全市达3000个） compares. */
export function partsListed(sentence: CountedSentence): SumStatement[] {
  const { text, span, quantities } = sentence;
  return itemsWithin(quantities, span, coreOf).flatMap((total): SumStatement[] => {
    const [noun] = NOUN_TO_LIST.exec(text.slice(total.span.end, total.span.end + LONGEST_NOUN)) ?? [];
    // 8户企业收入超百亿元：甲超300亿元: what each has passed.
    if (noun === undefined || isIncrease(text, total) || total.bound === "over" || isForEach(text, total))
      return [];
    const open = total.span.end + noun.length;
    const list = { start: open + 1, end: listEnd(text, open + 1, span.end) };
    const opening = text.slice(list.start, list.start + 4);
    if (
      (text[open] === "（") !== (text[list.end] === "）") ||
      CONNECTIVE.test(opening) ||
      OTHER_STATEMENT.test(opening)
    )
      return [];
    const parts = readParts(sentence, list);
    const names = parts.map(({ name }) => name);
    // 负担超过1万元的费用：1—20万元报销60%、20—40万元报销70%
    if (parts.some(({ quantity }) => quantity.max !== undefined)) return [];
    const told = readApartness(names);
    // Three in brackets right behind what they are of are its parts, however they are named.
    const apart = told === "no" && parts.length > 2 && text[open] === "（" ? "likely" : told;
    const isDivided =
      parts.length > 1 && GROWTH_OR_END.test(text.slice(parts.at(-1)?.words.end, list.end)) && apart !== "no";
    if (!isDivided || names.includes("") || !areCountedAs(total, parts)) return [];
    return [toStatement(text, total, parts, "some", apart)];
  });
}
