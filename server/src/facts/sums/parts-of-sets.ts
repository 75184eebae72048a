import { itemsWithin } from "../../text/sorted-items.ts";
import { countAlike } from "../quantities/count-alike.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { type CountedSentence, coreOf, REACH } from "./part-list.ts";
import { partsInTurn } from "./parts-in-turn.ts";
import { type SumStatement, toStatement } from "./sum-statement.ts";

/** Nobody tells of more sets what each of them holds. */
const MOST = 20;
/** Between how many sets there are and how many things in them: 5个**方面**19条. */
const SET = /^(?:大|个|类)?(?<set>\p{Script=Han}{1,6})$/u;

/** 5个方面19条举措，各方面分别为6条、3条、…: as many numbers as there are sets, which are all there is. */
export function partsOfSets({ text, span, quantities }: CountedSentence): SumStatement[] {
  const numbers = itemsWithin(quantities, span, coreOf);
  return numbers.flatMap((sets, at): SumStatement[] => {
    const total = numbers[at + 1];
    const isCount = Number.isInteger(sets.value) && sets.value > 1 && sets.value <= MOST;
    if (total === undefined || !isCount || countAlike(sets, total)) return [];
    const set = SET.exec(text.slice(sets.core.end, total.span.start))?.groups?.set;
    if (set === undefined) return [];
    const near = itemsWithin(numbers, { start: total.core.end, end: total.core.end + REACH }, coreOf);
    const first = near.findIndex((number) => countAlike(number, total) && isDealtToEach(text, set, number));
    if (first < 0) return [];
    const parts = partsInTurn(text, Array<string>(sets.value).fill(""), near, first);
    const end = parts?.at(-1)?.quantity.core.end ?? 0;
    const isLonger = GOES_ON.test(text.slice(end, end + 2));
    return parts === null || isLonger ? [] : [toStatement(text, total, parts, "all", "surely")];
  });
}

/** A number of another set: 6条**、3**条. */
const GOES_ON = /^[、和与及]\d/;

/** **各方面分别为**6条. */
function isDealtToEach(text: string, set: string, { span }: Quantity): boolean {
  return ["分别为", "分别是", "分别有", "依次为"].some((verb) =>
    text.endsWith(`各${set}${verb}`, span.start),
  );
}
