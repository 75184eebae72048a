import { readSmallNumber } from "../language/small-number.ts";
import { allMatches } from "../text/all-matches.ts";
import type { Span } from "../text/span.ts";
import { wordsSince } from "../text/words-since.ts";
import { addUp } from "./add-up.ts";
import { type Enumeration, REACH } from "./enumeration.ts";

// ── “四送四听”, “两区三园”: so many that begin or end with each word ──

const PAIRS = "(?:[一二两三四五六七八九十][^“”，。；：、】一二两三四五六七八九十\\d\\s个大项条类种]){1,4}";
/** In quotation marks, or as what a glossary explains: [8]**六稳**：, **四水四定】**即. */
const VERB_COUNTS = new RegExp(
  `(?<=“)${PAIRS}(?=”)|(?<=^(?:[\\[【]?\\d{0,3}[\\]】.、]?|[①-⑳]))${PAIRS}(?=[：】])`,
  "g",
);

export function findVerbCounts(text: string): Enumeration[] {
  return allMatches(text, VERB_COUNTS).flatMap(({ index, 0: slogan }) => {
    const isQuoted = text.charAt(index - 1) === "“";
    const at = isQuoted ? index - 1 : index;
    const end = index + slogan.length + (isQuoted ? 1 : 0);
    const isPair = slogan.length === 2;
    const marked = quotedBefore(text, at) ?? listBehind(text, end) ?? (isPair ? doneAfter(text, end) : null);
    const list = marked ?? (isPair ? namedBefore(text, at) : null);
    if (list === null) return [];
    const listed = text.slice(list.start, list.end);
    const pairs = Array.from(slogan.matchAll(/../gu), ([pair]) => ({
      numeral: pair.charAt(0),
      verb: pair.charAt(1),
    }));
    // 上线和清单 may be one or two.
    const readings = [/[、，；]/, /[、，；]|以及|[和与及]/].flatMap((separator) => {
      const items = listed.split(separator);
      const counts =
        countBy(items, (item, word) => item.startsWith(word), pairs) ??
        countBy(items, (item, word) => item.endsWith(word), pairs) ??
        (isPair
          ? countBy(
              items,
              (item, word) => item.length <= LONGEST_HOLDER && item.includes(word) && !OWN_NUMBER.test(item),
              pairs,
            )
          : countOfAll(items, pairs));
      return counts === null ? [] : [counts];
    });
    if (readings.length === 0) return [];
    return pairs.map(({ numeral, verb }, place): Enumeration => {
      const start = index + place * 2;
      const counts = readings.map((reading) => reading[place] as number);
      return {
        announcement: {
          span: { start, end: start + 2 },
          numeral: { start, end: start + 1 },
          value: readSmallNumber(numeral) ?? 0,
          measure: verb,
          quoted: isQuoted,
          inWords: true,
        },
        list,
        fewest: Math.min(...counts),
        most: Math.max(...counts),
      };
    });
  });
}

/** In characters: words longer than this hold a word of one by chance. */
const LONGEST_HOLDER = 16;

/** “三屏”是指三处屏障，包括…: an item with a number tells what is to be listed. */
const OWN_NUMBER = /[\d二两三四五六七八九十]/;

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

/** “四水四定”: 以水定甲、以水定乙、以水定丙、以水定丁 go with both words each. */
function countOfAll(items: readonly string[], pairs: readonly { readonly verb: string }[]): number[] | null {
  const isOfAll = items.length > 1 && items.every((item) => pairs.every(({ verb }) => item.includes(verb)));
  return isOfAll ? pairs.map(() => items.length) : null;
}

/** “送甲、送乙，听丙、听丁”为主题的“两送两听”: what the quotation before holds. */
function quotedBefore(text: string, at: number): Span | null {
  const from = Math.max(0, at - REACH);
  const found = /“([^“”]*)”[^“”，。；：、]{0,8}$/.exec(text.slice(from, at));
  if (found === null) return null;
  const start = from + found.index + 1;
  return { start, end: start + (found[1] ?? "").length };
}

/** 融资难、用地难、用工难“三难”: names right before it; behind 和 it is one of them. */
function namedBefore(text: string, at: number): Span | null {
  const names = wordsSince("，。；：！？“”《》（）", text, at, 80);
  // Behind a bracket the list may have begun before it.
  const isCut = text[at - names.length - 1] === "）";
  return names.includes("、") && !isCut && !/[和与及]$/.test(names)
    ? { start: at - names.length, end: at }
    : null;
}

/** “两送两听”（送甲、送乙，听丙、听丁）, “两区三园”：甲区、乙区…, “两带”即东部带、西部带. */
export function listBehind(text: string, at: number): Span | null {
  const rest = text.slice(at, at + REACH);
  const opening = /^[^“”，。；：、（）]{0,8}(?:（(?:即|指)?|：(?:即|是?指)?|，?即：?|是指)/.exec(rest)?.[0];
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
