import { OPENING_DEED } from "../../language/deed-words.ts";
import {
  ADDING,
  CUMULATIVE_WORDS,
  FALL_NAMED,
  IMPROVED,
  IMPROVED_THINGS,
  INCREMENT_WORDS,
  MEASURE_ENDINGS,
  NEW_IN_NAME,
  OVER_ALONE,
  RISE_NAMED,
} from "../../language/measure-words.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { isByHowMuch, isStateOnly, type Measure } from "./measurement.ts";
import { LONGEST_LINK } from "./skip-linking.ts";

/** How the words before a number say that it measures, or null where they leave it open. */
export function readMeasure(
  text: string,
  clauseStart: number,
  left: number,
  quantity: Quantity,
  indicator: string,
): Measure | null {
  const { kind, core } = quantity;
  const ending = readEnding(text, left, core.start);
  const own = text.slice(Math.max(left, core.start - FAR), core.start);
  // 改造提升8个渔村: what is done with them, and not by how much they grow.
  const isDoneTo =
    kind === "count" &&
    IMPROVED.test(own) &&
    IMPROVED_THINGS.test(text.slice(quantity.span.end, quantity.span.end + 2));
  if (isByHowMuch(ending) && !isDoneTo) return ending;
  if (FALL_NAMED.test(indicator) && kind !== "count") return "decline";
  if (isChange(quantity, ending)) return "growth";
  if (kind === "percent" || kind === "fraction") return RISE_NAMED.test(indicator) ? "growth" : "share";
  // 新开工80套、建成50套: a verb of its own, or that of the clause.
  const said = OPENING_DEED.test(own.replace(OPENS_ITEM, ""));
  const clauseBefore = said ? own : text.slice(Math.max(clauseStart, core.start - FAR), core.start);
  if (CUMULATIVE_WORDS.test(clauseBefore)) return "cumulative";
  // 新增市场主体达到5000户 is an increment, for all its 达到; and so is the second of 新增学校8所、医院超6家.
  const addedBy = OVER_ALONE.test(own) ? clauseBefore : own;
  if (ending === "level" && !INCREMENT_WORDS.test(addedBy)) return "level";
  // 新增就业5万人、PM2.5浓度<30微克/立方米: what is held down or is so much of another comes from no deed before it.
  // 1.4万人以上的城镇新增就业目标
  if (NEW_IN_NAME.test(indicator)) return "increment";
  // 增加学位8000个; a rate is changed to or by it.
  const isCount = kind === "count" || kind === "money" || kind === "measure";
  if (isCount && ADDING.test(own)) return "increment";
  return INCREMENT_WORDS.test(isStateOnly(quantity) ? own : clauseBefore) ? "increment" : null;
}

/** What may stand before the verb of an item of a list. */
const OPENS_ITEM = /^[，、和及与]?(?:基本|全面)?/;

/** Whether a number is by how much something changes: 提高2个百分点, 翻一番, 增长8% */
export function isChange({ kind }: Quantity, ending: Measure | undefined): boolean {
  if (kind === "percentage-point" || kind === "multiple") return true;
  return kind === "percent" && isByHowMuch(ending);
}

/** How the words just before a number that begins at `start` say that it measures. */
export function readEnding(text: string, left: number, start: number): Measure | undefined {
  const before = text.slice(Math.max(left, start - LONGEST_LINK), start);
  return MEASURE_ENDINGS.find(([pattern]) => pattern.test(before))?.[1];
}

/** How far back in a clause a word may tell how its numbers measure. */
export const FAR = 200;
