import { SET_OF_THINGS, TO_THINGS_IN_SETS } from "../../../language/part-words.ts";
import { clauseBefore } from "../../clause-before.ts";
import { countAlike } from "../../quantities/count-alike.ts";
import { numbersWithin } from "../../quantities/numbers-within.ts";
import { isCountedAnew } from "../lists/counted-anew.ts";
import { type CountedSentence, partOf, REACH } from "../lists/part-list.ts";
import { rowInTurn } from "../lists/parts-in-turn.ts";
import { type SumStatement, toStatement } from "../lists/sum-statement.ts";

/** Nobody tells of more sets what each of them holds. */
const MOST = 20;

/** 5个方面19条举措，各方面分别为6条、3条、…: as many numbers as there are sets, which are all there is. */
export function partsOfSets({ text, numbers }: CountedSentence): SumStatement[] {
  return numbers.flatMap((sets, at): SumStatement[] => {
    const total = numbers[at + 1];
    const isCount = Number.isInteger(sets.value) && sets.value > 1 && sets.value <= MOST;
    if (total === undefined || !isCount || countAlike(sets, total)) return [];
    const found = SET_OF_THINGS.exec(text.slice(sets.core.end, total.span.start));
    if (found === null) return [];
    // 4批共90条: the unit is what they are called.
    const set = found.groups?.set ?? sets.unit;
    const near = numbersWithin(numbers, { start: total.core.end, end: total.core.end + REACH });
    const first = near.findIndex(
      (number) =>
        countAlike(number, total) &&
        TO_THINGS_IN_SETS.exec(clauseBefore(text, number.span.start))?.groups?.set === set,
    );
    const parts = first < 0 ? [] : rowInTurn(text, near, first).map((number) => partOf(number));
    // 各批分别有20人、30人结业: another thing is told of some in each.
    const end = parts.at(-1)?.quantity.core.end ?? 0;
    const isAll = "，。；）".includes(text.charAt(end)) && !isCountedAnew(text, end);
    return parts.length === sets.value && isAll ? [toStatement(text, total, parts, "all", "surely")] : [];
  });
}
