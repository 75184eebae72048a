import { RISING_FROM, RISING_TO } from "../../language/part-words.ts";
import { countAlike } from "../quantities/count-alike.ts";
import type { Quantity } from "../quantities/quantity.ts";

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
