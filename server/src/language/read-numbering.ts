import type { Numbering, NumberingStyle } from "./numbering.ts";
import { readSmallNumber } from "./small-number.ts";

/** The number a reading-text line starts with; null where it may as well be a figure (1.5万) or words (一、二产业). */
export function readNumbering(text: string): Numbering | null {
  for (const { style, pattern } of MARKERS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const value = readSmallNumber(match[1] ?? "");
    if (value !== null && value > 0 && !countsOn(text, match[0].length, value)) {
      return { style, value, length: match[0].length };
    }
  }
  return readSingleSign(text);
}

const HAN = "([一二三四五六七八九十百零]{1,5})";
const EITHER = String.raw`([一二三四五六七八九十百零]{1,5}|\d{1,3})`;

/** Markers by style, with the number as the first group. */
const MARKERS: readonly { readonly style: NumberingStyle; readonly pattern: RegExp }[] = [
  { style: "part", pattern: new RegExp(`^第${EITHER}(?:部分|[编篇])[、：]?`) },
  { style: "chapter", pattern: new RegExp(`^第${EITHER}章[、：]?`) },
  { style: "section", pattern: new RegExp(`^第${EITHER}节(?!课|车厢|点)[、：]?`) },
  {
    style: "article",
    pattern: new RegExp(`^第${EITHER}条(?![^，。；：]{0,3}(?:线|路|河|通道|航线))[、：]?`),
  },
  { style: "comma", pattern: new RegExp(`^${HAN}[、.]`) },
  { style: "bracket", pattern: new RegExp(`^（?${HAN}）[、.]?`) },
  // 1.2026年底前 starts with a year, 1.5G基站 with a name and 3.6家企业 with things, of which there is no part; any other
  // digit after the point makes a decimal.
  {
    style: "digit",
    pattern:
      /^(\d{1,3})(?:\.(?!\d)|\.(?=(?:19|20)\d{2}年|[456]G(?![A-Za-z])|\d{1,3}(?:[家项条所座]|个(?!百分|月|小时|星期)))|、)/,
  },
  // 1.1 and 1.1.1 number sections where no unit makes them a figure: 3.2万吨.
  { style: "subdecimal", pattern: /^\d{1,2}\.\d{1,2}\.(\d{1,2})(?![\d.])、?/ },
  {
    style: "decimal",
    pattern:
      /^\d{1,2}\.(\d{1,2})(?=[\u3400-\u9fff“])(?![万亿千百元美倍个家项米吨亩平公人名件处户座台套条成年月日天小至到以左多余])/,
  },
  { style: "digit-bracket", pattern: /^（?(\d{1,3})）[、.]?/ },
  // 一是一，二是二
  { style: "ordinal-word", pattern: new RegExp(`^${HAN}是(?!\\1[，、])`) },
  { style: "ordinal-word", pattern: new RegExp(`^其${HAN}[，、：]?`) },
  { style: "ordinal-word", pattern: new RegExp(`^第${HAN}[，、：]`) },
];

/** 一、二产业, 一、二、三产业融合, 5、6月份: the next number, and then what both count. */
function countsOn(text: string, length: number, value: number): boolean {
  if (text[length - 1] !== "、") return false;
  const next =
    /^([一二三四五六七八九十]{1,3}|\d{1,3})(?:、|产业|线|级|类|期|档|次|批|等[奖级]|[号个月季项]|楼)/.exec(
      text.slice(length, length + 8),
    );
  return next !== null && readSmallNumber(next[1] ?? "") === value + 1;
}

/** Signs that hold their number in one character, by the first of each row in Unicode. */
const SIGN_ROWS: readonly {
  readonly style: NumberingStyle;
  readonly first: string;
  readonly count: number;
}[] = [
  { style: "circle", first: "①", count: 20 },
  { style: "circle", first: "❶", count: 10 },
  { style: "digit-bracket", first: "⑴", count: 20 },
  { style: "digit", first: "⒈", count: 20 },
  { style: "bracket", first: "㈠", count: 10 },
];

function readSingleSign(text: string): Numbering | null {
  for (const { style, first, count } of SIGN_ROWS) {
    const value = text.charCodeAt(0) - first.charCodeAt(0) + 1;
    if (value >= 1 && value <= count) return { style, value, length: 1 };
  }
  return null;
}
