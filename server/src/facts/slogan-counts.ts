import { JOINT } from "../language/list-words.ts";
import { readSmallNumber } from "../language/small-number.ts";
import { allMatches } from "../text/all-matches.ts";
import type { Span } from "../text/span.ts";
import { wordsSince } from "../text/words-since.ts";
import { addUp } from "./add-up.ts";
import { type Enumeration, REACH } from "./enumeration.ts";

// ── “三个到位”：甲到位、乙到位、丙到位 ──

/** “三个**到位**”：, “三**统一**”是指, with what leads up to the list; `told` where it says that all of it comes. */
const SLOGAN =
  /(?<=“)(?<numeral>[二两三四五六七八九十]{1,3})(?:(?<measure>[个大项张支套道本篇条类种])(?<thing>[^，。；：！？“”（）、\d]{1,6})|(?<word>[^，。；：！？“”（）、\d个大项条类种一二三四五六七八九十]{2,6}|[^，。；：！？“”（）、\d个大项条类种一二三四五六七八九十]{1,5}一))”(?:[^，。；：！？“”（）、]{0,6}(?:(?<told>：(?:即|指)?|，?即：?|指|（(?:即|指)?)|，)|(?<is>是指?))/g;

/** The lists behind a quoted number of words that each item repeats, or behind 即: only then are they what the number counts. */
export function findSlogans(text: string): Enumeration[] {
  return allMatches(text, SLOGAN).flatMap((match): Enumeration[] => {
    const { numeral = "", measure, thing, word, told = match.groups?.is ?? "" } = match.groups ?? {};
    if (measure === undefined && told === "") return [];
    const { index: start } = match;
    const from = start + match[0].length;
    const rest = text.slice(from, from + REACH);
    const list = /^[^。；：！？（）]*/.exec(rest)?.[0] ?? "";
    if (list.length === rest.length && from + list.length < text.length) return [];
    const repeated = whileSaid(list, thing ?? word ?? "");
    const isToldAll = repeated === "" && measure !== undefined && told.includes("即") && !list.includes("，");
    const named = isToldAll ? list : repeated;
    const items = named.split(/[、，]/);
    if (items.length < 2 || (told === "" && named !== list)) return [];
    return [
      {
        announcement: {
          span: { start, end: start + numeral.length + (measure ?? word ?? "").length },
          numeral: { start, end: start + numeral.length },
          value: readSmallNumber(numeral) ?? 0,
          measure: measure ?? "",
          quoted: true,
          inWords: true,
        },
        list: { start: from, end: from + named.length },
        fewest: items.length,
        most: items.length + (isToldAll ? (named.match(JOINT)?.length ?? 0) : 0),
      },
    ];
  });
}

/** As much of a list as repeats a word in each item: 没有推诿、没有拖延 of 没有推诿、没有拖延，风气一新. Empty where it goes on with 、 without. */
function whileSaid(list: string, word: string): string {
  const lacking = allMatches(list, /(?<mark>^|[、，])(?<item>[^、，]*)/g).find(
    ({ groups }) => !groups?.item?.includes(word),
  );
  if (lacking === undefined) return list;
  return lacking.groups?.mark === "，" ? list.slice(0, lacking.index) : "";
}

// ── “四送四听”, “两区三园”: so many that begin or end with each word ──

const VERB_COUNTS =
  /“((?:[一二两三四五六七八九十][^“”，。；：、一二两三四五六七八九十\d\s个大项条类种]){1,4})”/g;

export function findVerbCounts(text: string): Enumeration[] {
  return allMatches(text, VERB_COUNTS).flatMap((match) => {
    const at = match.index;
    const end = at + match[0].length;
    const isPair = match[1]?.length === 2;
    const marked =
      quotedBefore(text, at) ?? bracketedAfter(text, end) ?? (isPair ? doneAfter(text, end) : null);
    const list = marked ?? (isPair ? namedBefore(text, at) : null);
    if (list === null) return [];
    const listed = text.slice(list.start, list.end);
    const pairs = Array.from((match[1] ?? "").matchAll(/../gu), ([pair]) => ({
      numeral: pair.charAt(0),
      verb: pair.charAt(1),
    }));
    // 上线和清单 may be one or two.
    const readings = [/[、，；]/, /[、，；]|以及|[和与及]/].flatMap((separator) => {
      const items = listed.split(separator);
      const counts =
        countBy(items, (item, word) => item.startsWith(word), pairs) ??
        countBy(items, (item, word) => item.endsWith(word), pairs) ??
        (marked === null ? countBy(items, (item, word) => item.includes(word), pairs) : null);
      return counts === null ? [] : [counts];
    });
    if (readings.length === 0) return [];
    return pairs.map(({ numeral, verb }, index): Enumeration => {
      const start = at + 1 + index * 2;
      const counts = readings.map((reading) => reading[index] as number);
      return {
        announcement: {
          span: { start, end: start + 2 },
          numeral: { start, end: start + 1 },
          value: readSmallNumber(numeral) ?? 0,
          measure: verb,
          quoted: true,
          inWords: true,
        },
        list,
        fewest: Math.min(...counts),
        most: Math.max(...counts),
      };
    });
  });
}

/** How many items go with each word, if every item goes with one. */
function countBy(
  items: readonly string[],
  goesWith: (item: string, word: string) => boolean,
  pairs: readonly { readonly verb: string }[],
): number[] | null {
  const counts = pairs.map(({ verb }) => items.filter((item) => goesWith(item, verb)).length);
  // One word alone must go with several: “一站” is no count.
  const least = pairs.length === 1 ? 2 : 1;
  return counts.every((count) => count >= least) && addUp(counts) === items.length ? counts : null;
}

/** “送甲、送乙，听丙、听丁”为主题的“两送两听”: what the quotation before holds. */
function quotedBefore(text: string, at: number): Span | null {
  const from = Math.max(0, at - REACH);
  const found = /“([^“”]*)”[^“”，。；：、]{0,8}$/.exec(text.slice(from, at));
  if (found === null) return null;
  const start = from + found.index + 1;
  return { start, end: start + (found[1] ?? "").length };
}

/** 融资难、用地难、用工难“三难”: names right before it. */
function namedBefore(text: string, at: number): Span | null {
  const names = wordsSince("，。；：！？“”《》（）", text, at, 80);
  return names.includes("、") ? { start: at - names.length, end: at } : null;
}

/** “两送两听”（送甲、送乙，听丙、听丁）, “两区三园”：甲区、乙区…, “两带”即东部带、西部带. */
function bracketedAfter(text: string, at: number): Span | null {
  const rest = text.slice(at, at + REACH);
  const opening = /^[^“”，。；：、（）]{0,8}(?:（(?:即|指)?|：|即：?|是指)/.exec(rest)?.[0];
  if (opening === undefined) return null;
  const isBracket = opening.includes("（");
  const length = rest.slice(opening.length).search(isBracket ? /[（）]/ : /[。；：（）]/);
  const closing = rest.charAt(opening.length + length);
  const start = at + opening.length;
  return length >= 0 && (isBracket ? "）" : "。；").includes(closing) ? { start, end: start + length } : null;
}

/** “四送”服务，送甲、送乙、送丙、送丁: three or more that each begin as the first does, to the end of their clause. */
function doneAfter(text: string, at: number): Span | null {
  const [, opening = "", list = ""] =
    /^([^“”，。；：、（）]{0,8}，)([^“”，。；：！？（）]{0,80})[，。；]/.exec(text.slice(at, at + REACH)) ??
    [];
  const items = list.split("、");
  const isOfOneVerb = items.every((item) => item.length > 1 && item.charAt(0) === text.charAt(at - 2));
  const start = at + opening.length;
  return items.length > 2 && isOfOneVerb && !list.endsWith("等") ? { start, end: start + list.length } : null;
}
