import { NAMELESS } from "../../language/measure-words.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { isByHowMuch, type Measurement } from "./measurement.ts";
import { divideNames, type SeriesPlace } from "./series.ts";

/** One for each number, or the same for all; null where a series has none of its own. */
export function namesOfSeries(name: string, { length }: SeriesPlace): readonly string[] | null {
  return NAMELESS.test(name) ? null : (divideNames(name, length) ?? new Array<string>(length).fill(name));
}

/** 游客500万人次、旅游收入50亿元，分别增长10%、12%: as many as there are numbers before the series, each with a name of its own. */
export function namesInRow(
  before: readonly Measurement[],
  { length }: SeriesPlace,
  { kind }: Quantity,
): readonly string[] | null {
  const row = [
    before.filter(({ clause }) => clause === before.at(-1)?.clause),
    before.slice(before.findLastIndex(({ measure }) => isByHowMuch(measure)) + 1),
  ].find((one) => one.length === length);
  const names = row?.map(({ indicator }) => indicator) ?? [];
  const isRow =
    !names.includes("") &&
    new Set(names).size === length &&
    row?.every(({ quantity, measure }) => quantity.kind !== kind && !isByHowMuch(measure));
  return isRow ? names : null;
}
