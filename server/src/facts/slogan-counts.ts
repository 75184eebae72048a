import { readSmallNumber } from "../language/small-number.ts";
import { allMatches } from "../text/all-matches.ts";
import type { Span } from "../text/span.ts";
import { wordsSince } from "../text/words-since.ts";
import { addUp } from "./add-up.ts";
import { type Enumeration, REACH } from "./enumeration.ts";

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
  // Behind a bracket the list may have begun before it.
  const isCut = text[at - names.length - 1] === "）";
  return names.includes("、") && !isCut ? { start: at - names.length, end: at } : null;
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
