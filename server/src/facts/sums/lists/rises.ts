import {
  CHANGE_BEFORE,
  INCREASE_BEFORE,
  MADE_BETTER,
  RISING_FROM,
  RISING_TO,
} from "../../../language/rise-words.ts";
import { wordsSince } from "../../../text/words-since.ts";
import { countAlike } from "../../quantities/count-alike.ts";
import type { Quantity } from "../../quantities/quantity.ts";

/** In characters, from 由 to the number that is come to. */
const LONGEST_RISE = 40;

/** 由45家增加到**78家**: what a rise or a fall told in full comes to. */
export function isRiseEnd(text: string, { span }: Quantity): boolean {
  return RISING_TO.test(text.slice(Math.max(0, span.start - LONGEST_RISE), span.start));
}

/** 由**45家**增加到78家: where it begins. It is past, and no whole of anything. */
export function isRiseStart(text: string, quantity: Quantity, next: Quantity | undefined): boolean {
  const { start } = quantity.span;
  return (
    next !== undefined &&
    countAlike(quantity, next) &&
    RISING_FROM.test(text.slice(Math.max(0, start - LONGEST_RISE), start)) &&
    isRiseEnd(text, next)
  );
}

/** 比上年增加**5家**: by how much, and not how many there are. */
export function isIncrease(text: string, quantity: Quantity): boolean {
  const words = wordsBefore(text, quantity);
  return INCREASE_BEFORE.test(words) && !MADE_BETTER.test(words);
}

/** 增加**5家** and 增加到**50家** alike: neither is a part, but where it says from where (由40家增加到50家). */
export function isChange(text: string, quantity: Quantity): boolean {
  const words = wordsBefore(text, quantity);
  return CHANGE_BEFORE.test(words) && !MADE_BETTER.test(words) && !isRiseEnd(text, quantity);
}

/** In characters, of a clause up to a number, and of the words before it. */
const LONGEST_CLAUSE = 40;
const WORDS_BEFORE = 8;
/** **较上年分别增加**7个、: up to the first of a row of numbers. */
const ROW_BEFORE = /^(\D*)(?:\d[\d.]{0,9}[〇一-鿿]{1,4}[、和])+$/u;

/** The last words before a number, or before the row in which it is dealt out: 较上年**分别增加**7个、5个. */
function wordsBefore(text: string, { span, core }: Quantity): string {
  const before = text.slice(Math.max(0, span.start - WORDS_BEFORE), span.start);
  // 净增3万户、突破20万户: a number with a word of its own is none of the row.
  if (span.start !== core.start || !/[、和]$/.test(before)) return before;
  const [, words] = ROW_BEFORE.exec(wordsSince("，；：。", text, span.start, LONGEST_CLAUSE)) ?? [];
  return words?.slice(-WORDS_BEFORE) ?? before;
}
