import { KIND_NAME } from "../../language/division-words.ts";
import {
  BEARER,
  CONNECTIVE,
  COUNTS_ALL,
  DEALT_TO_BEARERS,
  OPENS_USES,
  OTHER_STATEMENT,
} from "../../language/part-words.ts";
import { PLACE_NAME } from "../../language/place-share-words.ts";
import { itemsWithin } from "../../text/sorted-items.ts";
import { countAlike } from "../quantities/count-alike.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { arePlaces, areYears, divideByDone, divideWhole } from "./disjoint-names.ts";
import { type CountedSentence, clauseBefore, coreOf, listEnd, type Part, readParts } from "./part-list.ts";
import { partsDealtOut } from "./parts-in-turn.ts";
import { isIncrease } from "./rises.ts";
import { type SumStatement, toStatement } from "./sum-statement.ts";

/** Between a total and its parts: 10亿元**，**, 10亿元**的基金，**. */
const LINK = /^(?:的\p{Script=Han}{2,6})?，/u;
/** In characters. */
const LONGEST_LINK = 8;

/** 共116项，甲86项、乙30项: what is counted, in all or as a whole, and then by places, years or a division to the end of the sentence. */
export function partsNamed(sentence: CountedSentence): SumStatement[] {
  const { text, span, quantities } = sentence;
  const within = itemsWithin(quantities, span, coreOf);
  return within.flatMap((total, index): SumStatement[] => {
    const [link = ""] = LINK.exec(text.slice(total.span.end, total.span.end + LONGEST_LINK)) ?? [];
    const from = total.span.end + link.length;
    const next = within[index + 1];
    if (link === "" || next === undefined || !countAlike(next, total)) return [];
    if (isIncrease(text, total) || isItem(text, within[index - 1], total)) return [];
    const opening = text.slice(from, from + 4);
    if (CONNECTIVE.test(opening) || OTHER_STATEMENT.test(opening)) return [];
    const list = { start: from, end: listEnd(text, from, span.end) };
    const parts = partsDealtOut(text, list, quantities) ?? readParts(sentence, list);
    // 用于渔港的支出40亿元，用于渔船的支出30亿元: one of several uses is no whole of the next.
    const isUse = clauseBefore(text, total.core.start).includes("用于");
    if (OPENS_USES.test(opening) && !isUse && link === "，" && total.kind === "money" && parts.length > 1)
      return [toStatement(text, total, parts, "some")];
    const isBorne = BEARER.test(clauseBefore(text, total.span.start));
    if (total.kind === "money" && parts.length > 1 && !isBorne && areBorne(text, list.start, parts))
      return [toStatement(text, total, parts, "some")];
    if (link !== "，") return [];
    const both = doneAndUndone(parts);
    if (both !== null) return [toStatement(text, total, both, "some")];
    if (parts.length < 2 || parts.at(-1)?.words.end !== list.end) return [];
    if (parts.some(({ quantity }) => quantity.value > total.value)) return [];
    const names = parts.map(({ name }) => name);
    const said = clauseBefore(text, total.core.start);
    const isDivided =
      divideWhole(said, names) ||
      [said, ...names].every((name, at) => KIND_NAME.test(name) === at > 0) ||
      (arePlaces(names) && !PLACE_NAME.test(said)) ||
      (COUNTS_ALL.test(said) && areYears(names));
    return isDivided ? [toStatement(text, total, parts, "some")] : [];
  });
}

/** 2025年新建14座、**改建10座**，2026年新建10座、改建8座: what stands in a list itself is no whole of what follows. */
function isItem(text: string, before: Quantity | undefined, total: Quantity): boolean {
  if (before === undefined || !countAlike(before, total)) return false;
  return /^[^，。；]{0,20}、[^，。；]{0,20}$/.test(text.slice(before.core.end, total.core.start));
}

/** 统筹资金10亿元，省级财政安排4亿元，市级财政安排3亿元, 总规模10亿元，省、市分别出资4亿元、3亿元: what each gives to one sum. */
function areBorne(text: string, start: number, parts: readonly Part[]): boolean {
  const first = parts[0] as Part;
  return (
    DEALT_TO_BEARERS.test(text.slice(start, first.quantity.span.start)) ||
    parts.every(({ words, quantity }) => BEARER.test(text.slice(words.start, quantity.span.start)))
  );
}

/** 任务120项，完成110项，未完成10项: the parts up to what is not done. */
function doneAndUndone(parts: readonly Part[]): readonly Part[] | null {
  const last = parts.findIndex((_, at) => divideByDone(parts.slice(0, at + 1).map(({ name }) => name)));
  return last < 0 ? null : parts.slice(0, last + 1);
}
