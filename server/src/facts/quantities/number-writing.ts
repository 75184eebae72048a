import { readNumeral, SCALE_WORD } from "../../language/numerals.ts";
import type { Quantity } from "./quantity.ts";

/** How a number is written: what 万 and 亿 multiply it by, its places behind the point, and what the last place written stands for. */
export interface NumberWriting {
  readonly scale: number;
  readonly decimals: number;
  readonly grain: number;
}

export function readWriting(text: string, { core }: Quantity): NumberWriting {
  const start = core.start + (text.startsWith(PERCENT_IN_WORDS, core.start) ? PERCENT_IN_WORDS.length : 0);
  const numeral = readNumeral(text, start);
  if (numeral === null) return { scale: 1, decimals: 0, grain: 1 };
  const { end, value, shape } = numeral;
  const written = text.slice(start, end);
  const scale = shape === "arabic" ? numeral.scale : lastScale(written);
  const decimals = PLACES.exec(written)?.[1]?.length ?? 0;
  const isInWords = decimals === 0 && /\D/.test(text.charAt(start));
  return { scale, decimals, grain: isInWords ? grainInWords(value) : scale / 10 ** decimals };
}

const PERCENT_IN_WORDS = "百分之";
/** 12**.5**, 十二点**五**. */
const PLACES = /[.点]([\d零一二三四五六七八九]+)/;

/** Ten millions of 三亿八千万, ten of 一百: the last place that is said, below the first. */
function grainInWords(value: number): number {
  let grain = 1;
  while (value >= grain * 100 && value % (grain * 10) === 0) grain *= 10;
  return grain;
}

/** 一百三十三**亿**: by what a number in Chinese numerals is multiplied in the end. */
function lastScale(written: string): number {
  return [...SCALE_WORD].findLast(([, word]) => written.endsWith(word))?.[0] ?? 1;
}
