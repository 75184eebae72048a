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
  readonly max: number | undefined;
  /** 余, 多, 几 or 数 say that it is more: 3000余, 二十多, 十几, 数百. */
  readonly over: boolean;
  readonly shape: NumeralShape;
  /** 10 000 for 3万, 1 without a multiplier; the lower end of 5—10万 takes it over. */
  readonly scale: number;
}

const DIGITS = "零一二三四五六七八九";
/** The forms that contracts use against forgery, and their everyday counterparts. */
const FORMAL = "壹贰叁肆伍陆柒捌玖拾佰仟〇两";
const PLAIN = "一二三四五六七八九十百千零二";
const MULTIPLIERS: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 1e4, 亿: 1e8, 兆: 1e12 };

const ARABIC = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?(?![.,]?\d)/y;
/** 万 and 亿; 百 and 千 after digits are against the standard but are written (3千多家). 千瓦 and its kind are units. */
const SCALE = /[百千]?(?:万[万亿]|[万亿])|[百千](?![分瓦米克伏卡赫帕焦字])/y;
/** The same after digits, with the place of 余, 多 and 几: 3万多, 3千多, 50余万, 3万多亿. */
const ARABIC_SCALE = new RegExp(
  `(?:[余多几](?:${SCALE.source})?|(?:${SCALE.source})(?:[余多几][万亿]?)?)`,
  "y",
);
const HAN_DIGITS = "〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟";
const HAN_DIGIT = `[${HAN_DIGITS}]`;
/** 兆 is a million millions where lower places follow it (四十九兆九千亿); elsewhere it is a unit (五十兆). */
const HAN = new RegExp(
  `[数几]?(?:${HAN_DIGIT}|兆(?=${HAN_DIGIT}{1,9}亿)){1,40}(?:点[〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖]{1,6}(?:万亿|[万亿])?)?`,
  "y",
);
/** 余, 多 and 几 follow a multiplier, 几 also its 零, and multipliers follow them: 十余, 百余万, 一百零几万, 十几万多亿. */
const OVER = new RegExp(`[余多几](?:(?:${SCALE.source})(?:[余多](?:${SCALE.source}))?)?`, "y");

/** Reads the numeral that starts at `at`, as far as it goes. Leading zeros (0531) make a code, not a number. */
export function readNumeral(text: string, at: number): Numeral | null {
  return isDigit(text, at) ? readArabic(text, at) : readHan(text, at);
}

function readArabic(text: string, at: number): Numeral | null {
  const first = readArabicPart(text, at);
  if (first === null) return null;
  let { end, value, over, scale } = first;
  // 2万5千 and 3万4000: what follows a multiplier fills the places below it.
  while (!over && scale > 1 && isDigit(text, end)) {
    const part = readArabicPart(text, end);
    if (part === null || part.scale >= scale || part.value >= scale) break;
    value += part.value;
    ({ end, over, scale } = part);
  }
  return { end, value, max: undefined, over, shape: "arabic", scale: first.scale };
}

function readArabicPart(text: string, at: number): Pick<Numeral, "end" | "value" | "over" | "scale"> | null {
  const digits = matchAt(ARABIC, text, at);
  if (digits === "" || /^0\d/.test(digits)) return null;
  const multiplier = matchAt(ARABIC_SCALE, text, at + digits.length);
  const scale = product(multiplier.replace(/[余多几]/g, ""));
  return {
    end: at + digits.length + multiplier.length,
    value: multiply(Number(digits.replaceAll(",", "")), scale),
    over: /[余多几]/.test(multiplier),
    scale,
  };
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

function readHan(text: string, at: number): Numeral | null {
  // 两 ends no number but its own: 三十两 is a weight.
  const run = matchAt(HAN, text, at).replace(/(?<=.)两$/, "");
  if (run === "") return null;
  const parsed = SINGLE_RUNS.get(run) ?? parseRun(run);
  if (parsed === null) return null;
  const over = parsed.isOpen ? matchAt(OVER, text, at + run.length) : "";
  const scale = product(over.replace(/[余多几]/g, ""));
  const [value, max] = [multiply(parsed.value, scale), multiply(parsed.max, scale)];
  return {
    end: at + run.length + over.length,
    value,
    max: max > value ? max : undefined,
    over: parsed.isVague || over !== "",
    shape: over === "" ? parsed.shape : "compound",
    scale: 1,
  };
}

/** What the characters of a Chinese numeral say by themselves. */
interface HanRun {
  readonly value: number;
  /** Upper end of 三四十; of any other number the same value again. */
  readonly max: number;
  readonly isVague: boolean;
  /** Whether 余 may follow. */
  readonly isOpen: boolean;
  readonly shape: NumeralShape;
}

function parseRun(run: string): HanRun | null {
  const isVague = /^[数几]/.test(run);
  const body = (isVague ? run.slice(1) : run)
    .replace(/[壹贰叁肆伍陆柒捌玖拾佰仟〇两]/g, (char) => PLAIN.charAt(FORMAL.indexOf(char)))
    .replace("万万", "亿");
  if (isVague && !/^[十百千万亿]/.test(body)) return null;
  const range = parseHan(body);
  if (range === null) return null;
  const [value, max] = range;
  const isOpen = /[十百千万亿]零?$/.test(body);
  return { value, max, isVague, isOpen, shape: isVague ? "compound" : shapeOf(body) };
}

function shapeOf(body: string): NumeralShape {
  if (/^[百千万亿]/.test(body)) return "bare";
  return /^[一二三四五六七八九]{0,2}$|^十$/.test(body) ? "single" : "compound";
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

/** 一百二十, 三万五千, 一万亿, 二百五. Digits in a row (零二六) and multipliers out of order are no number. */
function parseInteger(body: string): number | null {
  const tail = /[百千万亿][一二三四五六七八九]$/.exec(body)?.[0];
  if (tail !== undefined) {
    const head = parseInteger(body.slice(0, -1));
    return head === null ? null : head + (DIGITS.indexOf(tail.charAt(1)) * product(tail.charAt(0))) / 10;
  }
  for (const char of "兆亿万") {
    const at = body.lastIndexOf(char);
    if (at < 0) continue;
    const factor = product(char);
    const high = at === 0 ? 1 : parseInteger(body.slice(0, at));
    const low = at === body.length - 1 ? 0 : parseInteger(body.slice(at + 1).replace(/^零/, ""));
    return high === null || low === null || low >= factor ? null : high * factor + low;
  }
  const [, ...places] = BELOW_TEN_THOUSAND.exec(body) ?? [];
  if (places.length === 0 || body === "") return null;
  // A multiplier without a digit (十, 百) counts once; a place that is not written counts nothing.
  return places.reduce((value, digit = "零", place) => {
    const count = digit === "" ? (place === 3 ? 0 : 1) : DIGITS.indexOf(digit);
    return value * 10 + count;
  }, 0);
}

const BELOW_TEN_THOUSAND =
  /^(?:([一二三四五六七八九]?)千)?零?(?:([一二三四五六七八九]?)百)?零?(?:([一二三四五六七八九]?)十)?零?([一二三四五六七八九]?)$/;

/** Most runs are one character, above all the 一 of 进一步 and 一批, and are parsed once for all. */
const SINGLE_RUNS: ReadonlyMap<string, HanRun | null> = new Map(
  [...HAN_DIGITS].map((char) => [char, parseRun(char)]),
);

function product(multipliers: string): number {
  return [...multipliers].reduce((value, char) => value * (MULTIPLIERS[char] as number), 1);
}

/** 1.36 × 10⁸ without the litter of binary fractions. */
export function multiply(value: number, scale: number): number {
  return scale === 1 ? value : Number((value * scale).toPrecision(15));
}

/** What multiplies a number, as it is written between number and unit. */
export const SCALE_WORD: ReadonlyMap<number, string> = new Map([
  [1e4, "万"],
  [1e8, "亿"],
  [1e12, "万亿"],
]);
