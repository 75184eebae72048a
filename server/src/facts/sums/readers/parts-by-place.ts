import {
  EACH_OF_PLACES,
  KIND_OF_SHARE,
  OWN_PLACE,
  SOME_EACH,
  SORT_OF_PLACES,
} from "../../../language/place-share-words.ts";
import { readSmallNumber } from "../../../language/small-number.ts";
import { clauseBefore } from "../../clause-before.ts";
import { countAlike } from "../../quantities/count-alike.ts";
import { numbersWithin } from "../../quantities/numbers-within.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { opensWithDeed } from "../lists/opens-with-deed.ts";
import { type CountedSentence, listEnd, type Part } from "../lists/part-list.ts";
import { type SumStatement, toStatement } from "../lists/sum-statement.ts";

/**
 * 1500套。市本级筹集400套，临澜、松溪、青石区各筹集200套，桐川区筹集500套: what each place has of a total that the sentence before or
 * the words before have given; what several have each counts so many times. A place with more than all is told of something else.
 */
export function partsByPlace(sentence: CountedSentence): SumStatement[] {
  const { text, span, before, quantities } = sentence;
  const totals = numbersWithin(quantities, { start: before.start, end: span.end });
  let read = 0;
  return totals.flatMap((total): SumStatement[] => {
    // 临澜区3200张，松溪区2800张: what a place has is no total of what others have.
    const said = clauseBefore(text, total.core.start);
    if (total.core.start < read || EACH_OF_PLACES.test(said)) return [];
    const open = total.span.end + nounLength(text, total);
    const from = open + 1;
    if (!"，。：（".includes(text.charAt(open) || "?") || from < span.start) return [];
    const parts = partsFrom(sentence, total, from);
    // 60座，石桥、青石、白溪三镇各20座; 60座，其中石桥镇、青石镇各20座: one number for several places divides as well, where it is told that they are some of all.
    const opening = text.slice(from, parts[0]?.quantity.core.start ?? from);
    const areSeveral = parts.length > 1 || (parts.length === 1 && SOME_EACH.test(opening));
    const isDivided = areSeveral && parts.some(({ name }) => KIND_OF_SHARE.test(name));
    if (!isDivided || parts.some(({ quantity }) => quantity.value > total.value)) return [];
    // 桐川开发区产值达到500亿元，青石开发区达到300亿元: of one of the places, and not of all.
    const { kind } = OWN_PLACE.exec(said)?.groups ?? {};
    if (kind !== undefined && parts.some(({ name }) => name.endsWith(kind))) return [];
    read = (parts.at(-1) as Part).words.end;
    return [toStatement(text, total, parts, "some", "surely")];
  });
}

/** 改造老旧小区, 整治城区: what is done, and sorts of places. */
function isNoPlace(names: string): boolean {
  return opensWithDeed(names) || SORT_OF_PLACES.test(names);
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
    const [quantity, another] = numbersWithin(quantities, { start, end: stop }).filter((each) =>
      countAlike(each, total),
    );
    const [, names = "", count, each] =
      EACH_OF_PLACES.exec(text.slice(start, quantity?.core.start ?? start)) ?? [];
    if (quantity === undefined || another !== undefined || quantity.core.end !== stop) break;
    if (names === "" || isNoPlace(names)) break;
    const places = count === undefined ? names.split(/[、和]/).length : (readSmallNumber(count) ?? 0);
    if (places > 1 !== (each !== undefined)) break;
    parts.push({ quantity, name: names, words: { start, end: stop }, times: places });
    start = stop + 1;
  }
  return parts;
}
