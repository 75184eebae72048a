import { LENGTH_OF_PLAN } from "../../facts/times/moment.ts";
import { GROWTH_COLUMN, YEARLY_COLUMN } from "../../language/growth-table-words.ts";
import { UNIT_BEHIND_NAME } from "../../language/lost-table-words.ts";
import { GROWTH_HEADER, LABEL_COLUMN, UNIT_COLUMN } from "../../language/table-words.ts";
import { groupBy } from "../../text/group-by.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import { tablesOf, textOf } from "../table-grid.ts";
import { type LostRow, lostRows } from "../tables/lost-rows.ts";

/** A row of a table that gives a base, a result and by how much per cent the one grew to the other, each in a cell of its own. */
export interface GrowthRow {
  readonly name: string;
  /** Empty where the table gives none. */
  readonly unit: string;
  readonly base: PlacedPassage;
  readonly result: PlacedPassage;
  readonly change: PlacedPassage;
  /** From base to result, where the growth is one of each; 0 where it is of all of them. */
  readonly years: number;
}

/** Of a larger table nobody knows how it is divided, and trying out its columns stays bounded. */
const MOST_ROWS = 100;
const MOST_COLUMNS = 16;

/** The rows that may be such, those of the same columns together. */
export function growthRows(draft: Draft): readonly (readonly GrowthRow[])[] {
  const inTables = tablesOf(draft.passages).flatMap(([top = [], ...rows]) =>
    rows.length > MOST_ROWS || top.length > MOST_COLUMNS ? [] : rowsOfTable(top, rows, draft),
  );
  return [...inTables, ...rowsOfLostTables(draft)];
}

/** | 指标 | 2025年 | 2030年 | 年均增长（%） |: the two columns before the growth, in either order. */
function rowsOfTable(
  top: readonly PlacedPassage[],
  rows: readonly (readonly PlacedPassage[])[],
  draft: Draft,
): GrowthRow[][] {
  const headers = top.map(textOf);
  const unitColumn = headers.findIndex((header) => UNIT_COLUMN.test(header));
  return headers.flatMap((header, column): GrowthRow[][] => {
    if (!GROWTH_COLUMN.test(header)) return [];
    const [later, earlier] = headers
      .flatMap((each, at) => (at > 0 && at < column && isOfNumbers(each) ? [at] : []))
      .reverse();
    if (later === undefined || earlier === undefined) return [];
    const years = YEARLY_COLUMN.test(header)
      ? yearsBetween(yearOf(headers[earlier]), yearOf(headers[later]), draft)
      : 0;
    const toRows = (from: number, to: number) =>
      rows.flatMap((row): GrowthRow[] => {
        const [base, result, change] = [row[from], row[to], row[column]];
        if (base === undefined || result === undefined || change === undefined) return [];
        const label = textOf(row.find((cell) => /[〇一-鿿]{2}/u.test(textOf(cell))));
        const unit = textOf(row[unitColumn]) || unitBehind(label) || unitBehind(headers[to] ?? "");
        return [{ name: label, unit, base, result, change, years }];
      });
    return years > 0 ? [toRows(earlier, later)] : [toRows(earlier, later), toRows(later, earlier)];
  });
}

function isOfNumbers(header: string): boolean {
  return !GROWTH_HEADER.test(header) && !LABEL_COLUMN.test(header) && !UNIT_COLUMN.test(header);
}

function unitBehind(name: string): string {
  return UNIT_BEHIND_NAME.exec(name)?.[1] ?? "";
}

function yearOf(header = ""): number | null {
  const [year] = /20\d\d/.exec(header) ?? [];
  return year === undefined ? null : Number(year);
}

/** A plan of five years grows from the year before it. */
function yearsBetween(from: number | null, to: number | null, { profile: { period } }: Draft): number {
  if (from !== null && to !== null && to > from) return to - from;
  return period !== null && period.to - period.from + 1 === LENGTH_OF_PLAN ? LENGTH_OF_PLAN : 0;
}

/** Which numbers of a row whose lines are lost are its base, its result and the growth from one to the other, by how many it has: 2020年、2025年、年均; 2015年、2020年、目标、年均、年均目标. */
const LOST_COLUMNS: ReadonlyMap<number, readonly (readonly [number, number, number])[]> = new Map([
  [3, [[0, 1, 2]]],
  [
    5,
    [
      [0, 1, 3],
      [0, 2, 4],
    ],
  ],
]);

function rowsOfLostTables(draft: Draft): GrowthRow[][] {
  const told = lostRows(draft).filter(({ isOfYearlyGrowth }) => isOfYearlyGrowth);
  return [...groupBy(told, ({ numbers }) => numbers.length)].flatMap(([count, rows]) =>
    (LOST_COLUMNS.get(count) ?? []).map((columns) =>
      rows.flatMap((row) => toLostRow(row, columns, draft) ?? []),
    ),
  );
}

function toLostRow(
  { name, unit, numbers, years }: LostRow,
  columns: readonly [number, number, number],
  draft: Draft,
): GrowthRow | null {
  const [base, result, change] = columns.map((at) => numbers[at]?.placed);
  if (base === undefined || result === undefined || change === undefined) return null;
  const [from = null, to = null] = years.size === 2 ? [...years].sort() : [];
  const count = yearsBetween(from, to, draft);
  return count === 0 ? null : { name, unit, base, result, change, years: count };
}
