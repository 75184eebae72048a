import { itemsWithin } from "../../text/sorted-items.ts";
import { countAlike } from "../quantities/count-alike.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { type CountedSentence, coreOf, REACH } from "./part-list.ts";
import { partsInTurn } from "./parts-in-turn.ts";
import { type SumStatement, toStatement } from "./sum-statement.ts";

/** Fewer numbers may be dealt out to others. */
const FEWEST = 2;
/** Between how many sets there are and how many things in them: 5个**方面**19条. */
const SET = /^(?:大|个|类)?(?<set>\p{Script=Han}{1,6})$/u;

/** 5个方面19条举措，各方面分别为6条、3条、…: as many numbers as there are sets, which are all there is. */
export function partsOfSets({ text, span, quantities }: CountedSentence): SumStatement[] {
  const numbers = itemsWithin(quantities, span, coreOf);
  return numbers.flatMap((sets, at): SumStatement[] => {
    const total = numbers[at + 1];
    if (total === undefined || sets.value < FEWEST || countAlike(sets, total)) return [];
    const set = SET.exec(text.slice(sets.core.end, total.span.start))?.groups?.set;
    if (set === undefined) return [];
    const first = numbers.findIndex(
      (number, index) => index > at + 1 && countAlike(number, total) && isDealtToEach(text, set, number),
    );
    if (first < 0 || (numbers[first] as Quantity).core.start - total.core.end > REACH) return [];
    const parts = partsInTurn(text, Array<string>(sets.value).fill(""), numbers, first);
    const isLonger = /^[、和与及]\d/.test(
      text.slice(parts?.at(-1)?.quantity.core.end, text.length).slice(0, 2),
    );
    return parts === null || isLonger ? [] : [toStatement(text, total, parts, "all", "surely")];
  });
}

/** **各方面分别为**6条. */
function isDealtToEach(text: string, set: string, { span }: Quantity): boolean {
  return (
    /(?:分别|依次)[为是有]$/.test(text.slice(0, span.start).slice(-4)) &&
    text
      .slice(0, span.start)
      .slice(-set.length - 5)
      .includes(`各${set}`)
  );
}
