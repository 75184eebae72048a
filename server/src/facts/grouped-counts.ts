import { CONJUNCTION } from "../language/list-words.ts";
import { readSmallNumber } from "../language/small-number.ts";
import { allMatches } from "../text/all-matches.ts";
import { addUp } from "./add-up.ts";
import type { Enumeration } from "./enumeration.ts";
import { listBehind } from "./slogan-counts.ts";

// ── “五通五有”：通水、通电…，有路灯、驿站…; [8]六必访：创办时必访、扩产时必访…; 三不减三提高：… ──

const NUMERAL = "一二两三四五六七八九十";
const COUNTS = `(?:[${NUMERAL}](?:个|大)?[^“”，。；：、】（）${NUMERAL}\\d\\s]{1,4}){1,4}`;
/** In quotation marks, or as what a glossary explains, where a word more may stand around it: [8]清**四乱**：. */
const HEAD = new RegExp(
  `(?<=“)${COUNTS}(?=”)|(?<=^(?:[\\[【]?\\d{0,3}[\\]】.、]?|[①-⑳])\\p{Script=Han}{0,2})${COUNTS}(?=\\p{Script=Han}{0,4}[：】])`,
  "gu",
);
const COUNT = new RegExp(`([${NUMERAL}])(?:个|大)?([^${NUMERAL}]{1,4})`, "g");

interface Part {
  readonly value: number;
  readonly word: string;
}

/**
 * A slogan with a list behind it in which every item holds one of its words, or that is parted into as many groups as it has numbers:
 * at fault by one of its numbers, where all others agree.
 */
export function groupedCounts(text: string): Enumeration[] {
  return allMatches(text, HEAD).flatMap(({ index, 0: slogan }): Enumeration[] => {
    const isQuoted = text.charAt(index - 1) === "“";
    const parts = allMatches(slogan, COUNT).map(({ index: at, 0: whole, 1: numeral = "", 2: word = "" }) => ({
      span: { start: index + at, end: index + at + whole.length },
      numeral,
      value: readSmallNumber(numeral) ?? 0,
      word,
    }));
    const list = listBehind(text, index + slogan.length + (isQuoted ? 1 : 0));
    // One number in quotation marks or with a measure is read as an announcement.
    if (list === null || (parts.length === 1 && (isQuoted || /^.[个大]/.test(slogan)))) return [];
    const listed = text.slice(list.start, list.end);
    if (/[等：]|包括/.test(listed)) return [];
    // With 和 the items may be one more: they can bear the numbers out, but prove none wrong.
    const isSure = !CONJUNCTION.test(listed);
    const readings = readingsOf(listed, parts);
    const agrees = (counts: readonly number[]): number =>
      counts.filter((count, place) => count === parts[place]?.value).length;
    const best = readings.toSorted((a, b) => agrees(b) - agrees(a))[0];
    if (best === undefined || agrees(best) < parts.length - (isSure ? 1 : 0)) return [];
    return parts.flatMap(({ span, numeral, value, word }, place): Enumeration[] => {
      const count = best[place] as number;
      const isSlip =
        Math.abs(count - value) <= (parts.length > 1 ? 1 : LARGEST_SLIP) && value > 1 && count > 1;
      return isSlip
        ? [
            {
              announcement: {
                span,
                numeral: { start: span.start, end: span.start + numeral.length },
                value,
                measure: word,
                quoted: isQuoted,
                inWords: true,
              },
              list,
              fewest: count,
              most: count,
            },
          ]
        : [];
    });
  });
}

/** The furthest that a slip puts one number and what holds its word apart. */
const LARGEST_SLIP = 2;

/** How many items go with each number, in each way that the list can be read. */
function readingsOf(listed: string, parts: readonly Part[]): readonly (readonly number[])[] {
  const byWord = [/[、，；]/, /[，；]/, /[、，；]|以及|[和与及]/].flatMap((separator) => {
    const items = listed.split(separator);
    return [parts.map(({ word }) => word), parts.map(({ word }) => word.charAt(0))].flatMap((words) => {
      const counts = words.map((word) => items.filter((item) => item.includes(word)).length);
      const isWhole = items.length > 1 && counts.every((count) => count > 0);
      return isWhole && addUp(counts) === items.length && !items.some((item) => OWN_NUMBER.test(item))
        ? [counts]
        : [];
    });
  });
  const groups = listed.split(listed.includes("；") ? "；" : "，");
  const isGrouped = parts.length > 1 && groups.length === parts.length;
  return isGrouped ? [...byWord, groups.map(countNames)] : byWord;
}

/** 甲、乙和丙 are three where other names are parted by 、, 甲和乙 two. */
function countNames(group: string): number {
  const names = group.split("、");
  return names.length + ((names.at(-1) ?? "").split(CONJUNCTION).length === 2 ? 1 : 0);
}

/** 三屏是指三处屏障: an item with a number tells what is to be listed. */
const OWN_NUMBER = /[\d二两三四五六七八九十]/;
