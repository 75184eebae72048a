import { PLACES_ALONE, PLACES_WITH_DEED } from "../../language/area-words.ts";
import { BARE_RANK } from "../../language/indicator-words.ts";
import { CAPACITY_OF_ROW, KIND_OF_ROW } from "../../language/noun-words.ts";
import { BETWEEN_TWO } from "../../language/series-words.ts";
import type { Quantity } from "../quantities/quantity.ts";
import type { IndicatorName } from "./indicator-name.ts";
import type { Measurement } from "./measurement.ts";

/** 选择2个乡镇、12个**村建设示范点**: what is done in the last places is done in those before them. */
export function completePlaces(
  measurements: Measurement[],
  first: number,
  own: string,
  text: string,
  { span }: Quantity,
): void {
  const done = PLACES_WITH_DEED.exec(own)?.[1] ?? "";
  let next = span.start;
  for (let at = measurements.length - 1; done !== "" && at >= first; at -= 1) {
    const one = measurements[at] as Measurement;
    const isListed =
      PLACES_ALONE.test(one.indicator) && BETWEEN_TWO.test(text.slice(one.expression.end, next));
    if (!isListed) return;
    measurements[at] = { ...one, indicator: one.indicator + done };
    next = one.expression.start;
  }
}

/** Names the last numbers of which only the rank was said. */
export function completeRanks(measurements: Measurement[], first: number, name: string): void {
  for (let at = measurements.length - 1; at >= first; at -= 1) {
    const one = measurements[at] as Measurement;
    if (!BARE_RANK.test(one.indicator)) return;
    measurements[at] = { ...one, indicator: one.indicator + name };
  }
}

/** What the last of a row says that all of them are. */
interface KindOfRow {
  /** What tells the last from the others: **屋顶**30万千瓦光伏项目. */
  readonly front: string;
  /** What all are: 屋顶30万千瓦**光伏项目**. */
  readonly suffix: string;
  /** Where the words of the last begin. */
  readonly start: number;
  /** Whether the last is so called without any others. */
  readonly alone: boolean;
}

/** What is said behind a number of all in the row that it ends, or null: 海上60万千瓦和屋顶30万千瓦**光伏项目**; 网箱60台、浮球90台**的产能**. */
export function kindOfRow(
  text: string,
  { kind, span }: Quantity,
  own: string,
  { subject, expression }: IndicatorName,
): KindOfRow | null {
  if (kind === "measure" && subject !== "" && KIND_OF_ROW.test(own))
    return { front: subject, suffix: own, start: span.start - subject.length, alone: false };
  const capacity = CAPACITY_OF_ROW.exec(text.slice(span.end, span.end + LONGEST_CAPACITY))?.[1];
  if (capacity === undefined || expression.start >= span.start) return null;
  return { front: own, suffix: capacity, start: expression.start, alone: true };
}

/** In characters: 的年生产能力，. */
const LONGEST_CAPACITY = 7;

/** Says of the others in a row what they are, as of the last; whether the last is called so. */
export function completeKinds(
  measurements: Measurement[],
  first: number,
  text: string,
  { unit }: Quantity,
  { suffix, start, alone }: KindOfRow,
): boolean {
  let next = start;
  for (let at = measurements.length - 1; at >= first; at -= 1) {
    const one = measurements[at] as Measurement;
    const isListed =
      one.quantity.unit === unit &&
      one.namedBy === "own" &&
      one.expression.start < one.quantity.span.start &&
      BETWEEN_TWO.test(text.slice(one.expression.end, next));
    if (!isListed) break;
    measurements[at] = { ...one, indicator: one.indicator + suffix };
    next = one.expression.start;
  }
  return alone || next < start;
}
