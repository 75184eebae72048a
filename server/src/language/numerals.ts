import { matchAt } from "./match-at.ts";

/** How a numeral is written, because that decides how far it can be trusted to count something. */
export type NumeralShape =
  | "arabic" // 230  12,500  1.5万  3千多
  | "single" // 两  三  十: also in 三农, 两山
  | "compound" // 二十  一百二十  三四十  十余  数百  一亿
  | "bare"; // 百  千万  亿: a number only after 上, 近, 超 (上百家)

/** A numeral as it stands in a text, with 万 and 亿 multiplied in. Not yet a quantity: it has no unit. */
export interface Numeral {
  readonly end: number;
  readonly value: number;
  /** 三四十 is 30 to 40. */
  readonly max?: number;
  /** 余, 多, 几 or 数 say that it is more: 3000余, 二十多, 十几, 数百. */
  readonly over: boolean;
  readonly shape: NumeralShape;
  /** 10 000 for 3万, 1 without a multiplier; the lower end of 5—10万 takes it over. */
  readonly scale: number;
}

const DIGITS = "零一二三四五六七八九";
const MULTIPLIERS: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

const ARABIC = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?(?![.,]\d)/y;
/** 万 and 亿; 百 and 千 after digits are against the standard but are written (3千多家). 千瓦 and its kind are units. */
const SCALE = /[百千]?(?:万亿|[万亿])|[百千](?![分瓦米克伏卡赫帕焦字])/y;
const HAN =
  /[数几]?[〇零一二两三四五六七八九十百千万亿]{1,16}(?:点[〇零一二三四五六七八九]{1,6}(?:万亿|[万亿])?)?/y;
/** 余, 多 and 几 follow a multiplier: 十余, 二十几, 百余万. */
const OVER = /[余多几]/y;

/** Reads the numeral that starts at `at`, as far as it goes. Leading zeros (0531) make a code, not a number. */
export function readNumeral(text: string, at: number): Numeral | null {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39 ? readArabic(text, at) : readHan(text, at);
}

function readArabic(text: string, at: number): Numeral | null {
  const digits = matchAt(ARABIC, text, at);
  if (digits === "" || /^0\d/.test(digits)) return null;
  const before = matchAt(OVER, text, at + digits.length);
  const multiplier = matchAt(SCALE, text, at + digits.length + before.length);
  const after = multiplier && matchAt(OVER, text, at + digits.length + before.length + multiplier.length);
  const scale = product(multiplier);
  return {
    end: at + digits.length + before.length + multiplier.length + after.length,
    value: multiply(Number(digits.replaceAll(",", "")), scale),
    over: before + after !== "",
    shape: "arabic",
    scale,
  };
}

function readHan(text: string, at: number): Numeral | null {
  const run = matchAt(HAN, text, at);
  if (run === "") return null;
  const vague = /^[数几]/.test(run);
  const body = (vague ? run.slice(1) : run).replaceAll("两", "二").replaceAll("〇", "零");
  if (vague && !/^[十百千万亿]/.test(body)) return null;
  const range = parseHan(body);
  if (range === null) return null;
  const over = /[十百千万亿]$/.test(body) ? matchAt(OVER, text, at + run.length) : "";
  const multiplier = over && matchAt(SCALE, text, at + run.length + over.length);
  const scale = product(multiplier);
  const [value, max] = range.map((end) => multiply(end, scale)) as [number, number];
  return {
    end: at + run.length + over.length + multiplier.length,
    value,
    ...(max > value ? { max } : {}),
    over: vague || over !== "",
    shape: vague || over ? "compound" : shapeOf(body),
    scale: 1,
  };
}

function shapeOf(body: string): NumeralShape {
  if (/^[百千万亿]/.test(body)) return "bare";
  return body.length === 1 ? "single" : "compound";
}

/** Both ends of 三四十; of any other number the same value twice. */
function parseHan(body: string): [number, number] | null {
  const decimal = /^([^点]+)点([零一二三四五六七八九]+)([万亿]*)$/.exec(body);
  if (decimal !== null) {
    const [, whole = "", fraction = "", multiplier = ""] = decimal;
    const integer = whole === "零" ? 0 : parseInteger(whole);
    if (integer === null) return null;
    const digits = [...fraction].map((char) => DIGITS.indexOf(char)).join("");
    const value = multiply(Number(`${integer}.${digits}`), product(multiplier));
    return [value, value];
  }
  const pair = /[一二三四五六七八九]{2}/.exec(body);
  if (pair === null) {
    const value = parseInteger(body);
    return value === null ? null : [value, value];
  }
  const value = parseInteger(body.slice(0, pair.index + 1) + body.slice(pair.index + 2));
  const max = parseInteger(body.slice(0, pair.index) + body.slice(pair.index + 1));
  const isPair = isRoughPair(pair[0]) && value !== null && max !== null;
  return isPair ? [value, max] : null;
}

/** 三四, 五六 and 三五 say "about"; 三一 and 二六 are parts of names and years. */
function isRoughPair(pair: string): boolean {
  return pair === "三五" || DIGITS.indexOf(pair.charAt(1)) === DIGITS.indexOf(pair.charAt(0)) + 1;
}

/** 一百二十, 三万五千, 一万亿. Digits in a row (二零二六) and multipliers out of order are no number. */
function parseInteger(body: string): number | null {
  for (const char of "亿万") {
    const at = body.lastIndexOf(char);
    if (at < 0) continue;
    const factor = MULTIPLIERS[char] as number;
    const high = at === 0 ? 1 : parseInteger(body.slice(0, at));
    const low = at === body.length - 1 ? 0 : parseInteger(body.slice(at + 1));
    return high === null || low === null || low >= factor ? null : high * factor + low;
  }
  const places = /^(?:(.?)千)?零?(?:(.?)百)?零?(?:(.?)十)?零?([^零百千十]?)$/.exec(body);
  if (places === null || /^零?$/.test(body)) return null;
  const [, ...digits] = places;
  return digits.reduce((value, digit, place) => {
    // A multiplier without a digit (十, 百) counts once; a place that is not written counts nothing.
    const count =
      digit === undefined || (digit === "" && place === 3) ? 0 : digit === "" ? 1 : DIGITS.indexOf(digit);
    return value * 10 + count;
  }, 0);
}

function product(multipliers: string): number {
  return [...multipliers].reduce((value, char) => value * (MULTIPLIERS[char] as number), 1);
}

/** 1.36 × 10⁸ without the litter of binary fractions. */
export function multiply(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15));
}
