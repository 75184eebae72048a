import { COUNTED_DAYS, TORN_BEFORE } from "../../../language/part-words.ts";
import { HELD_AGAINST, SHARE_OF, SO_MUCH_OF_IT } from "../../../language/rise-words.ts";
import type { Quantity } from "../../quantities/quantity.ts";

/** 220千伏电网: of what kind it is, and not how much. */
const VOLTAGE = "千伏";

/** In characters, of the words before a number that are looked at. */
const REACH = 12;

/** Things, money, areas: what adds up. Rates (元/人), durations, ages and ranks do not, nor what others came to before. */
export function isAddable(text: string, { kind, unit, span }: Quantity): boolean {
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  // 优良天数316天: days that are counted, and no time that passes.
  if (kind === "duration") return COUNTED_DAYS.test(before);
  const isOfThings = kind === "count" || kind === "money" || (kind === "measure" && !unit.endsWith("岁"));
  // Right at the beginning of a paragraph and before ，: the rest of what a page break tore apart.
  const isNameless = span.start === 0 && kind !== "count" && text.startsWith("，", span.end);
  return (
    isOfThings &&
    unit !== "" &&
    !unit.includes("/") &&
    unit !== VOLTAGE &&
    !isNameless &&
    !TORN_BEFORE.test(before) &&
    !HELD_AGAINST.test(before) &&
    !isHeldAgainst(text, before, span.end)
  );
}

/** 完成85万亩，占任务80万亩的106%: what another number is a share of is told beside it, and is no whole of what follows. */
function isHeldAgainst(text: string, before: string, end: number): boolean {
  return SHARE_OF.test(before) && SO_MUCH_OF_IT.test(text.slice(end, end + REACH));
}
