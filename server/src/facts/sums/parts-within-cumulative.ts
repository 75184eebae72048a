import { NEW_BEFORE, UP_TO_CUMULATIVE } from "../../language/part-words.ts";
import { itemsWithin } from "../../text/sorted-items.ts";
import { countAlike } from "../quantities/count-alike.ts";
import { type CountedSentence, clauseBefore, coreOf } from "./part-list.ts";
import { type SumStatement, toStatement } from "./sum-statement.ts";

/** 新增泊位200个（累计500个）: what came in one year is part of all that came so far. */
export function partsWithinCumulative({ text, span, quantities }: CountedSentence): SumStatement[] {
  const numbers = itemsWithin(quantities, span, coreOf);
  return numbers.flatMap((total, index): SumStatement[] => {
    const part = numbers[index - 1];
    if (part === undefined || !countAlike(part, total)) return [];
    const isSoFar = UP_TO_CUMULATIVE.test(text.slice(part.span.end, total.core.start));
    if (!isSoFar || !NEW_BEFORE.test(clauseBefore(text, part.span.start))) return [];
    return [toStatement(text, total, [{ quantity: part, name: "", words: part.core }], "some")];
  });
}
