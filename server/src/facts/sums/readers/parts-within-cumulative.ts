import { NEW_BEFORE, UP_TO_CUMULATIVE } from "../../../language/part-words.ts";
import { clauseBefore } from "../../clause-before.ts";
import { countAlike } from "../../quantities/count-alike.ts";
import { type CountedSentence, partOf } from "../lists/part-list.ts";
import { type SumStatement, toStatement } from "../lists/sum-statement.ts";

/** 新增泊位200个（累计500个）: what came in one year is part of all that came so far. */
export function partsWithinCumulative({ text, numbers }: CountedSentence): SumStatement[] {
  return numbers.flatMap((total, index): SumStatement[] => {
    const part = numbers[index - 1];
    if (part === undefined || !countAlike(part, total)) return [];
    const isSoFar = UP_TO_CUMULATIVE.test(text.slice(part.span.end, total.core.start));
    const isNew = isSoFar && NEW_BEFORE.test(clauseBefore(text, part.span.start));
    return isNew ? [toStatement(text, total, [partOf(part)], "some")] : [];
  });
}
