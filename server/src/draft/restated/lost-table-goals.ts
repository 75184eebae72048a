import { isByHowMuch } from "../../facts/measurements/measurement.ts";
import { quantitiesAgree } from "../../facts/quantities/quantities-agree.ts";
import { KIND_OF_PLACES } from "../../language/lost-table-words.ts";
import { SEVERAL_YEARS } from "../../language/time-words.ts";
import { groupBy } from "../../text/group-by.ts";
import { isInOrder } from "../../text/in-order.ts";
import type { Draft } from "../draft.ts";
import { areaOf, type IndexEntry, indicatorIndex } from "../indicators/indicator-index.ts";
import { type IndicatorKey, indicatorId, readIndicatorKey } from "../indicators/indicator-key.ts";
import type { Mention } from "../indicators/mentions.ts";
import type { NumberTwice } from "../numbers-of.ts";
import { lostRows } from "../tables/lost-rows.ts";
import type { StatedNumber, Target } from "../target.ts";
import { timeBefore, wordsBefore } from "../words-before.ts";

/**
 * 到2025年，建设泊位160个, where none of the numbers that the table of goals gives 建设泊位 is 160. The lines of that table are lost, and with
 * them the years of its columns: only a number that it does not give at all is held against it.
 */
export function findLostTableGoals(draft: Draft): NumberTwice[] {
  const rows = lostRows(draft);
  if (rows.length === 0) return [];
  const cells = rows.flatMap(({ numbers, years }) => numbers.map((number) => ({ number, years })));
  const byName = groupBy(cells, ({ number }) => nameOf(readIndicatorKey(number.measurement)));
  return indicatorIndex(draft).flatMap((entry): NumberTwice[] => {
    const { mention } = entry;
    const { key, target } = mention;
    const year = yearInPlan(entry, draft);
    if (year === null) return [];
    const listed = (byName.get(nameOf(key)) ?? cellsNamedAlike(mention, cells))
      .filter(({ number, years }) => areComparable(number, target) && (years.size === 0 || years.has(year)))
      .map(({ number }) => number);
    if (listed.some((number) => agree(number, target))) return [];
    const [first] = listed.toSorted((a, b) => distance(a, target) - distance(b, target));
    return first === undefined ? [] : [{ first, second: target }];
  });
}

/** 城镇新增就业人数 is what 城镇新增就业 is of, in persons. */
function nameOf({ name, level, area, verb }: Omit<IndicatorKey, "unitClass">): string {
  return indicatorId({ name: name.replace(/(?<=.{4})人数$/, ""), level, area, verb, unitClass: "" });
}

interface Cell {
  readonly number: StatedNumber;
  readonly years: ReadonlySet<number>;
}

/**
 * 综合整治河道 for the row 综合整治城市河道, 雨污分流管网 for 雨污分流改造管网, and with its deed 改造易涝区域 for 改造易涝片区: what a row says besides, within or before it.
 * Of two such rows neither is meant.
 */
function cellsNamedAlike({ key, verb }: Mention, cells: readonly Cell[]): readonly Cell[] {
  const names = [key.name, verb + key.name].map(withoutKindOfPlace);
  if (key.name.length < SHORTEST_NAME) return [];
  const alike = cells.filter(({ number }) => {
    const row = withoutKindOfPlace(number.measurement.indicator);
    return names.some((name) => row.length - name.length <= MOST_BESIDES && isInOrder(name, row));
  });
  const rows = new Set(alike.map(({ number }) => number.measurement.indicator));
  return rows.size === 1 ? alike : [];
}

/** In characters. */
const SHORTEST_NAME = 5;
/** Of a row, in characters: 城市, 改造. */
const MOST_BESIDES = 2;

/** 易涝区域 and 易涝片区 are the same places. */
function withoutKindOfPlace(name: string): string {
  return name.replace(KIND_OF_PLACES, "");
}

/** The last year of the plan, or that before its first, where a number is of one of the two: others need not be in its table. */
function yearInPlan({ mention, time }: IndexEntry, draft: Draft): number | null {
  const { period } = draft.profile;
  if (period === null || mention.target.placed.passage.cell !== null) return null;
  const year = time === null ? yearBeforePlan(mention.target, period) : Number(time.to.slice(0, 4));
  const isHeld = (year === period.to || year === period.from - 1) && areaOf(draft)(mention) !== "part";
  return isHeld ? year : null;
}

/** What a plan says to have come of several years before it, 五年累计新增就业12万人, is of those up to its first. */
function yearBeforePlan(target: Target, period: { readonly from: number }): number | null {
  const { status, governing } = target;
  const own = timeBefore(target, ({ kind }) => kind !== "recurring" && kind !== "duration");
  const isOfYears = SEVERAL_YEARS.test(wordsBefore(target, "sentence"));
  return status === "reported" && governing === null && own === undefined && isOfYears
    ? period.from - 1
    : null;
}

/** In one unit, or so much a year, which a column gives without its unit. */
function areComparable(listed: StatedNumber, target: StatedNumber): boolean {
  return isYearlyRate(target) || unitOf(listed) === unitOf(target);
}

function unitOf({ measurement }: StatedNumber): string {
  return readIndicatorKey(measurement).unitClass;
}

function isYearlyRate({ measurement: { measure, cadence } }: StatedNumber): boolean {
  return isByHowMuch(measure) && cadence === "yearly";
}

function agree(listed: StatedNumber, target: StatedNumber): boolean {
  if (isYearlyRate(target)) return distance(listed, target) === 0;
  return quantitiesAgree(listed.measurement.quantity, target.measurement.quantity);
}

function distance(listed: StatedNumber, target: StatedNumber): number {
  const [a, b] = [listed, target].map(({ measurement: { quantity } }) =>
    isYearlyRate(target) ? quantity.value / quantity.scale : quantity.value,
  );
  return Math.abs((a ?? 0) - (b ?? 0));
}
