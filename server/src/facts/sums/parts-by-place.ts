import { EACH_OF_PLACES, KIND_OF_SHARE } from "../../language/part-words.ts";
import { readSmallNumber } from "../../language/small-number.ts";
import { itemsWithin } from "../../text/sorted-items.ts";
import { countAlike } from "../quantities/count-alike.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { type CountedSentence, clauseBefore, coreOf, listEnd, type Part } from "./part-list.ts";
import { type SumStatement, toStatement } from "./sum-statement.ts";

/**
 * 1500套。市本级筹集400套，临澜、松溪、青石区各筹集200套，桐川区筹集500套: what each place has of a total that the sentence before or
 * the words before have given; what several have each counts so many times.
 */
export function partsByPlace(sentence: CountedSentence): SumStatement[] {
  const { text, span, before, quantities } = sentence;
  const totals = itemsWithin(quantities, { start: before.start, end: span.end }, coreOf);
  let read = 0;
  return totals.flatMap((total): SumStatement[] => {
    // 临澜区3200张，松溪区2800张: what a place has is no total of what others have.
    const said = clauseBefore(text, total.core.start);
    if (total.core.start < read || EACH_OF_PLACES.test(said)) return [];
    const open = total.span.end + nounLength(text, total);
    const from = open + 1;
    if (!"，。：（".includes(text.charAt(open) || "?") || from < span.start) return [];
    const parts = partsFrom(sentence, total, from);
    const isDivided = parts.length > 1 && parts.some(({ name }) => KIND_OF_SHARE.test(name));
    if (!isDivided) return [];
    read = (parts.at(-1) as Part).words.end;
    return [toStatement(text, total, parts, "some", "surely")];
  });
}

/** 筹集1500套**保障房**。 */
function nounLength(text: string, { span }: Quantity): number {
  return /^[^，。：（；、\d]{0,10}/.exec(text.slice(span.end, span.end + 10))?.[0].length ?? 0;
}

function partsFrom({ text, span, quantities }: CountedSentence, total: Quantity, from: number): Part[] {
  const end = listEnd(text, from, span.end);
  const parts: Part[] = [];
  let start = from;
  for (const clause of text.slice(from, end).split("，")) {
    const stop = start + clause.length;
    const [quantity, another] = itemsWithin(quantities, { start, end: stop }, coreOf).filter((each) =>
      countAlike(each, total),
    );
    const [, names = "", count, each] =
      EACH_OF_PLACES.exec(text.slice(start, quantity?.core.start ?? start)) ?? [];
    if (quantity === undefined || another !== undefined || quantity.core.end !== stop || names === "") break;
    const places = count === undefined ? names.split(/[、和]/).length : (readSmallNumber(count) ?? 0);
    if (places > 1 !== (each !== undefined)) break;
    parts.push({ quantity, name: names, words: { start, end: stop }, times: places });
    start = stop + 1;
  }
  return parts;
}
