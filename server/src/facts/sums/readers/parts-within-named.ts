import { WITHIN_NAMED } from "../../../language/part-words.ts";
import { allMatches } from "../../../text/all-matches.ts";
import { clauseBefore } from "../../clause-before.ts";
import { maskEnclosures } from "../../mask-enclosures.ts";
import { countAlike } from "../../quantities/count-alike.ts";
import { numbersWithin } from "../../quantities/numbers-within.ts";
import { type CountedSentence, listEnd, REACH, readParts } from "../lists/part-list.ts";
import { type SumStatement, toStatement } from "../lists/sum-statement.ts";

/** 医院30家，在医院中有公立医院10家、民营医院20家: parts of what was named with its number before. */
export function partsWithinNamed(sentence: CountedSentence): SumStatement[] {
  const { text, span, quantities } = sentence;
  return allMatches(text.slice(span.start, span.end), WITHIN_NAMED).flatMap((match): SumStatement[] => {
    const start = span.start + match.index;
    const from = start + match[0].length;
    const parts = readParts(sentence, { start: from, end: listEnd(text, from, span.end) });
    const first = parts[0]?.quantity;
    const name = match.groups?.name;
    if (first === undefined || name === undefined) return [];
    const total = numbersWithin(quantities, { start: Math.max(0, start - REACH), end: start }).findLast(
      (quantity) =>
        countAlike(quantity, first) &&
        maskEnclosures(clauseBefore(text, quantity.span.start))
          .replace(/（＿*）/g, "")
          .endsWith(name),
    );
    return total === undefined ? [] : [toStatement(text, total, parts, "some")];
  });
}
