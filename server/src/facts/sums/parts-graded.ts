import { GRADED } from "../../language/progress-words.ts";
import { itemsWithin } from "../../text/sorted-items.ts";
import { countAlike } from "../quantities/count-alike.ts";
import { type CountedSentence, coreOf, listEnd, readParts } from "./part-list.ts";
import { type SumStatement, toStatement } from "./sum-statement.ts";

/** In characters, from what is graded to the first grade. */
const LONGEST = 24;

/** 14个镇风险等级9个二类、5个三类: so many in each grade, the number first; each is in one. */
export function partsGraded(sentence: CountedSentence): SumStatement[] {
  const { text, span, quantities } = sentence;
  const within = itemsWithin(quantities, span, coreOf);
  return within.flatMap((total, index): SumStatement[] => {
    const first = within[index + 1];
    if (first === undefined || !countAlike(first, total)) return [];
    const words = text.slice(total.core.end, first.span.start);
    if (words.length > LONGEST || /[，。；：、]/.test(words) || !GRADED.test(words)) return [];
    const { start } = first.core;
    const parts = readParts(sentence, { start, end: listEnd(text, start, span.end) });
    const areGrades =
      parts.length > 1 && parts.every(({ quantity, words }) => quantity.core.start === words.start);
    return areGrades ? [toStatement(text, total, parts, "some", "surely")] : [];
  });
}
