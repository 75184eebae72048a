import { CONJUNCTION } from "../../language/list-words.ts";
import { wordsSince } from "../../text/words-since.ts";
import type { Announcement } from "./announcements.ts";
import { REACH } from "./enumeration.ts";
import { shareEnd } from "./listed-names.ts";
import type { Odds } from "./odds.ts";
import { holdsDeed } from "./verb-in-name.ts";

/** Whether the list may have more names than are read: some stand right before it, or behind its number, or something is said of the first. */
export function isPartOfMore(
  text: string,
  { span, value }: Announcement,
  { row: { spans, words, isOpen }, gap }: Pick<Odds, "row" | "gap">,
): boolean {
  const start = spans[0]?.start ?? 0;
  return (
    text.charAt(start - 1) === "、" ||
    goesOnBefore(text, start, words, value) ||
    (gap < 0 && isNamedBefore(words, text.slice(span.end))) ||
    goesOnBehind(untilDealt(text.slice(span.end, span.end + LONGEST_NOUN)), gap, isOpen) ||
    // 覆盖全县的大气、水、土壤: behind 的 another list may begin; not in 入党教育、党的宗旨教育、党章教育.
    (words.slice(1).some((name) => /.的./.test(name)) && !shareEnd(words, 2))
  );
}

/** 渔港改造试点、渔村改革**三项试点**: with what is counted a name before the last ends by itself, so that the number may be of the last. */
function isNamedBefore(words: readonly string[], noun: string): boolean {
  const ending = noun.slice(0, LONGEST_ENDING);
  return (
    !words.at(-1)?.endsWith(ending) &&
    words.slice(1, -1).some((name) => name.length > LONGEST_ENDING && name.endsWith(ending))
  );
}

/** In characters. */
const LONGEST_ENDING = 2;

/**
 * 三座泊位**、栈桥**; not 三大产业**和海运、海工**两大新兴产业: behind 和 another list begins. Where names are too few, what has a number of its
 * own is none of them (三大平台**、19类**模块). Where 等 ends the names, neither is what is done or is done to something: 等四个环节**推广氢能**、风能.
 */
function goesOnBehind(words: string, gap: number, isOpen: boolean): boolean {
  const [upToMark] = /^[^，。；：！？（）“”]*?、/.exec(words) ?? [];
  if (upToMark === undefined || (gap > 0 && OWN_NUMBER.test(words.slice(upToMark.length)))) return false;
  const isDone = isOpen && holdsDeed(upToMark.slice(0, -1));
  return !CONJUNCTION.test(upToMark) && !upToMark.includes("等") && !isDone;
}

const OWN_NUMBER = /^\d+[个项类种家条]/;

/** 三类渔企 of 三类渔企**分别**奖励3万元、2万元、1万元: what is dealt out lists numbers. */
function untilDealt(words: string): string {
  return words.split("分别", 1)[0] ?? "";
}

/**
 * 修路、架桥，**通水、通电、通网**五项工程: with the clause before the names are as many, and only the mark between them is wrong; 海带育苗、养殖，贝类育苗、养殖两条: each clause
 * is one.
 */
function goesOnBefore(text: string, start: number, words: readonly string[], value: number): boolean {
  if (text.charAt(start - 1) !== "，") return false;
  const before = wordsSince("，。；：！？\n", text, start - 1, REACH);
  const listed = before.split("、");
  const isAgain = listed.length === words.length && listed.at(-1) === words.at(-1);
  return listed.length > 1 && (listed.length + words.length === value || (isAgain && value === 2));
}

/** Whether the number is one of several, of which each counts what it stands by, or belongs to a name that is told elsewhere. */
export function isOneOfNumbers(
  text: string,
  { span, numeral, measure, quoted }: Announcement,
  { row: { spans, words, end, isQuoted }, gap }: Odds,
): boolean {
  if (measure === "位" || isQuoted) return gap > 1;
  const kind = text.charAt(numeral.end);
  return (
    // “一湾一带”、环湖圈两大战略: a slogan among the names may be several.
    SLOGAN.test(text.slice(spans[0]?.start, end)) ||
    words.some((name) => holdsCountOf(name, kind)) ||
    // “两大三新”; 外迁、建设“四大基地”等机遇: what is quoted is one of the names itself.
    (quoted && SLOGAN_GOES_ON.test(text.slice(span.end, span.end + LONGEST_NOUN)))
  );
}

const SLOGAN = /“[一二两三四五六七八九十][^“”]{1,4}[一二两三四五六七八九十]/;
const SLOGAN_GOES_ON = /^(?:[^“”一二两三四五六七八九十]*[一二两三四五六七八九十]|[^“”]*”等)/;

/** In characters: of what is counted. */
const LONGEST_NOUN = 24;

/** 春节八条、国庆十条、新年**六条**, 海洋一所**二所**: each number is of its own. */
function holdsCountOf(name: string, kind: string): boolean {
  return [...name].some((char, at) => char === kind && /[一二三四五六七八九十]/.test(name.charAt(at - 1)));
}
