import { CONJUNCTION } from "../../language/list-words.ts";
import { allMatches } from "../../text/all-matches.ts";
import type { Span } from "../../text/span.ts";
import { wordsSince } from "../../text/words-since.ts";
import { REACH } from "./enumeration.ts";

/**
 * The list that belongs to a slogan, its quotation marks within the span: before it in quotation marks or behind it, where words say
 * so; also what is done with its words, one character each, and with one word alone (三难) names right before it.
 */
export function findSloganList(text: string, { start, end }: Span, words: readonly string[]): Span | null {
  const marked = quotedBefore(text, start) ?? listBehind(text, end);
  return (
    marked ??
    doneBehind(text, end, words) ??
    (words.length === 1 ? namedBefore(text, start, words[0] as string) : begunBefore(text, start, words))
  );
}

/** “送甲、送乙，听丙、听丁”为主题的“两送两听”: what the quotation before holds. */
function quotedBefore(text: string, at: number): Span | null {
  const from = Math.max(0, at - REACH);
  const found = /“([^“”]*)”[^“”，。；：、]{0,8}$/.exec(text.slice(from, at));
  // “百人进百企”活动和“三进四送”服务: what holds one name is no list.
  if (found === null || !/[、，；]/.test(found[1] ?? "")) return null;
  const start = from + found.index + 1;
  return { start, end: start + (found[1] ?? "").length };
}

/**
 * “两送两听”（送甲、送乙，听丙、听丁）, “两区三园”：甲区、乙区…, “两带”即东部带、西部带. Null where it goes on behind ；, unless with
 * the next slogan: of 甲、乙；丙、丁 each stretch has a part of every number.
 */
function listBehind(text: string, at: number): Span | null {
  const rest = text.slice(at, at + REACH);
  const opening = /^[^“”，。；：、（）]{0,8}(?:（(?:即|指)?|：(?:即|是?指)?|，?即：?|是指)/.exec(rest)?.[0];
  if (opening === undefined) return null;
  const isBracket = opening.includes("（");
  const length = rest.slice(opening.length).search(isBracket ? /[（）]/ : /[。；：（）]/);
  const ending = rest.slice(opening.length + length);
  const isWhole = isBracket ? ending.startsWith("）") : /^(?:。|；[“[【])/.test(ending);
  const start = at + opening.length;
  return length >= 0 && isWhole ? { start, end: start + length } : null;
}

/**
 * “四送”服务，送甲、送乙、送丙、送丁: three or more that each begin with the word of the slogan, to the end of their clause. Of several words
 * the list ends before the first that begins with none, however the sentence goes on: “两送两听”活动，为渔企送甲、送乙，听丙、听丁，办结….
 */
function doneBehind(text: string, at: number, words: readonly string[]): Span | null {
  const [, opening = "", rest = ""] =
    /^([^“”，。；：、（）]{0,8}，(?:[为向给][〇一-鿿]{2,4}?(?=[送问听帮解办]))?)([^。；：！？（）]{0,160})/u.exec(
      text.slice(at, at + REACH),
    ) ?? [];
  const isBegun = (item: string): boolean =>
    item.length > 1 && words.some((word) => item.startsWith(word) && !/[“”]/.test(item));
  const end =
    words.length === 1
      ? (rest.split("，")[0] as string).length
      : (allMatches(rest, ITEM).find(({ 0: item }) => !isBegun(item))?.index ?? rest.length + 1) - 1;
  const list = rest.slice(0, Math.max(0, end));
  const items = list.split(/[、，]/);
  // “五送”服务，送甲、送乙、送丙，同时送丁: it goes on in the next clause.
  const goesOn = words.some((word) => rest.slice(list.length).includes(word));
  const start = at + opening.length;
  const isWhole = items.length > 2 && items.every(isBegun) && !/等(?:，|$)/.test(list) && !goesOn;
  return isWhole ? { start, end: start + list.length } : null;
}

const ITEM = /[^、，]+/g;

/**
 * 融资难、用地难、用工难“三难”: names right before it; behind 和 it is one of them. Where what 和 joins to one of them lacks the word,
 * the names are of something else: 按照保障对象、具体事项和保障标准安排“三保”支出. What is done with names that begin with the word leads
 * up to them: 进一步落实减时限、减材料“两减”.
 */
function namedBefore(text: string, at: number, word: string): Span | null {
  const names = wordsSince("，。；：！？“”《》（）", text, at, 80);
  // Behind a bracket the list may have begun before it.
  const isCut = text[at - names.length - 1] === "）";
  const parted = names.split("、").map((name) => name.split(CONJUNCTION));
  const isOfOther = parted.some(
    (joined) => joined.length > 1 && !joined.every((name) => name.includes(word)),
  );
  if (!names.includes("、") || isCut || isOfOther) return null;
  const [first = "", ...others] = names.split("、");
  const lead = others.every((name) => name.startsWith(word)) ? Math.max(0, first.lastIndexOf(word)) : 0;
  return { start: at - names.length + lead, end: at };
}

/** 低成本、低能耗、高精度的“两低一高”: three names or more right before it, each of which begins with one of its words. */
function begunBefore(text: string, at: number, words: readonly string[]): Span | null {
  const end = text.charAt(at - 1) === "的" ? at - 1 : at;
  const names = wordsSince("，。；：！？“”《》（）", text, end, 80);
  const [first = "", ...others] = names.split("、");
  const lead = Math.max(...words.map((word) => first.lastIndexOf(word)));
  const areBegun = others.every((name) => name.length > 1 && words.some((word) => name.startsWith(word)));
  return others.length > 1 && lead >= 0 && areBegun ? { start: end - names.length + lead, end } : null;
}
