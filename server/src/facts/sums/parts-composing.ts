import { COMPOSED } from "../../language/part-words.ts";
import { allMatches } from "../../text/all-matches.ts";
import { firstFrom } from "../../text/sorted-items.ts";
import { wordsSince } from "../../text/words-since.ts";
import { countAlike } from "../quantities/count-alike.ts";
import { type CountedSentence, coreOf, REACH, readParts } from "./part-list.ts";
import { type SumStatement, toStatement } from "./sum-statement.ts";

/** How far behind 组成的 its number may begin, in characters. */
const NEAR = 4;

/** 由医师30人、护士20人组成的50人队伍: all parts, and then what they come to. */
export function partsComposing(sentence: CountedSentence): SumStatement[] {
  const { text, span, quantities } = sentence;
  return allMatches(text.slice(span.start, span.end), COMPOSED).flatMap(({ index, 0: words }) => {
    const end = span.start + index;
    const total = quantities[firstFrom(quantities, end + words.length, coreOf)];
    if (total === undefined || total.span.start > end + words.length + NEAR) return [];
    const { length } = wordsSince("由。；", text, end, Math.min(REACH, index));
    const parts = readParts(sentence, { start: end - length, end });
    if (text[end - length - 1] !== "由" || parts.at(-1)?.words.end !== end) return [];
    return parts.length > 1 && parts.every(({ quantity }) => countAlike(quantity, total))
      ? [toStatement(text, total, parts, "all")]
      : [];
  });
}
