import { GRADED } from "../../../language/progress-words.ts";
import { nounBehind } from "../lists/noun-behind.ts";
import { REACH } from "../lists/part-list.ts";
import type { Manner } from "./manner.ts";

/** In characters, from what is graded to the first grade, and of a grade. */
const LONGEST_GRADED = 24;

/** 14个镇风险等级9个二类、5个三类: each is in one grade. */
export const BY_GRADE: Manner = {
  most: 8,
  furthest: REACH,
  passesOver: false,
  leastListed: 0.6,
  mayBeWhole: () => true,
  tell(text, total, quantity, parts) {
    const last = parts.at(-1)?.quantity ?? total;
    const words = text.slice(last.core.end, quantity.span.start);
    if (words.length > LONGEST_GRADED) return null;
    const isNext = parts.length > 0 ? /^[^，。；：、\d]+[、，和]$/.test(words) : !/[，。；：、]/.test(words);
    const name = nounBehind(text, quantity);
    return isNext && (parts.length > 0 || GRADED.test(words)) ? { name, subject: "" } : null;
  },
  apartness: (_, __, parts) => (parts.length > 1 ? "surely" : null),
};
