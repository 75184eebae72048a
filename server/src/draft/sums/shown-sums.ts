import { addUp } from "../../facts/quantities/add-up.ts";
import type { Quantity } from "../../facts/quantities/quantity.ts";
import {
  BLANK,
  GROWTH_HEADER,
  NOT_ADDED,
  OF_SOME_TIME,
  PART_ROW,
  SAYS_COUNTED_TWICE,
  STATE_HEADER,
  SUM_COLUMN,
  SUM_ROW,
  TOTAL_COLUMN,
} from "../../language/table-words.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import { tablesOf, textOf } from "../table-grid.ts";
import { ADDABLE, measuredCells, readCell, toleranceOf } from "./column-sums.ts";
import type { PlacedNumber, PlacedSum } from "./placed-sum.ts";

/** Of a larger table nobody knows how it is divided, and trying out its columns stays bounded. */
const MOST_ROWS = 100;
const MOST_COLUMNS = 16;

/** A column that others may add up to: where its header says so, one row shows that they do; where 其中 stands behind it, two. */
interface Whole {
  readonly column: number;
  readonly fewest: number;
}

type Measured = ReadonlyMap<PlacedPassage, Quantity>;
type Cells = readonly (PlacedPassage | undefined)[];

/**
 * The rows of tables in which some columns do not come to another, as they do in most rows: | 合计 | 新建 | 改建 |. That they are its parts the other rows
 * show, whatever the headers say. Where the header of one says 其中, it is in no row more than the one that it divides.
 */
export function findShownSums(draft: Draft): PlacedSum[] {
  const tables = tablesOf(draft.passages);
  const measured = measuredCells(draft, tables.length > 0);
  return tables.flatMap(([top = [], ...rows]): PlacedSum[] => {
    if (rows.length < 2 || rows.length > MOST_ROWS || top.length > MOST_COLUMNS) return [];
    const headers = top.map(textOf);
    // What a wrong number comes to in the row 合计 is wrong as well, and shows nothing.
    const own = rows.filter((row) => !row.some((cell) => SUM_ROW.test(textOf(cell))));
    return wholesIn(headers).flatMap((whole) => {
      const ways = partColumns(headers, whole).map((columns) => ({
        columns,
        sums: sumsIn(own, whole, columns, measured),
      }));
      const [first] = ways;
      const best = first && ways.reduce((a, b) => (isBetter(b.sums, a.sums) ? b : a), first);
      if (best !== undefined && shown(best.sums) >= whole.fewest) {
        if (2 * shown(best.sums) < best.sums.length) return [];
        const extent = areAll(headers, whole, best.columns, best.sums) ? "all" : "some";
        const all = sumsIn(rows, whole, best.columns, measured);
        return all.filter(isOdd).map((sum) => ({ ...sum, extent }) as const);
      }
      return moreThanWhole(rows, headers, whole, measured);
    });
  });
}

function wholesIn(headers: readonly string[]): readonly Whole[] {
  return headers.flatMap((header, column): Whole[] => {
    if (PART_ROW.test(headers[column + 1] ?? ""))
      return PART_ROW.test(header) || !(isAdded(header) || SUM_COLUMN.test(header))
        ? []
        : [{ column, fewest: 2 }];
    return SUM_COLUMN.test(header) || TOTAL_COLUMN.test(header) ? [{ column, fewest: 1 }] : [];
  });
}

/** Which columns may be the parts of a whole: so many right behind it or right before it, two at least. */
function partColumns(headers: readonly string[], { column }: Whole): readonly (readonly number[])[] {
  const run = (step: number): readonly number[] => {
    const found: number[] = [];
    for (let at = column + step; isAdded(headers[at]); at += step) found.push(at);
    return found;
  };
  return [run(1), run(-1)].flatMap((all) => all.slice(1).map((_, at) => all.slice(0, at + 2)));
}

/** Whether no row has anything else: 合计 says so; of a total investment what some years bring need not be all, nor what 其中 tells. */
function areAll(
  headers: readonly string[],
  { column }: Whole,
  columns: readonly number[],
  sums: readonly PlacedSum[],
): boolean {
  const parts = columns.map((at) => headers[at] ?? "");
  if (parts.some((header) => PART_ROW.test(header))) return false;
  if (SUM_COLUMN.test(headers[column] ?? "")) return true;
  return !parts.some((header) => OF_SOME_TIME.test(header)) && 2 * shown(sums) > sums.length;
}

function isAdded(header: string | undefined): boolean {
  return (
    header !== undefined &&
    ![NOT_ADDED, GROWTH_HEADER, STATE_HEADER, SUM_COLUMN].some((words) => words.test(header))
  );
}

/** The sums of the rows in which all cells of some columns are numbers or blank, two of them more than nothing. */
function sumsIn(
  rows: readonly Cells[],
  { column }: Whole,
  columns: readonly number[],
  measured: Measured,
): readonly PlacedSum[] {
  return rows.flatMap((row): PlacedSum[] => {
    const total = readCell(row[column]);
    if (row.some((cell) => SAYS_COUNTED_TWICE.test(textOf(cell)))) return [];
    const cells = columns.map((at) => row[at]);
    const parts = cells.flatMap((cell) => readCell(cell) ?? []);
    const areFull = cells.every((cell) => readCell(cell) !== null || BLANK.test(textOf(cell)));
    const isTold = parts.filter(({ quantity }) => quantity.value > 0).length > 1;
    return total === null || !areFull || !isTold || !areAlike([total, ...parts], measured)
      ? []
      : [toSum(total, parts)];
  });
}

/** Whether all are of one unit, as far as they are measured: 1900 may pass for a year. */
function areAlike(numbers: readonly PlacedNumber[], measured: Measured): boolean {
  const told = numbers.flatMap(({ placed }) => measured.get(placed) ?? []);
  const units = new Set(told.map(({ unit }) => unit).filter((unit) => unit !== ""));
  return (
    told.length > 1 &&
    units.size < 2 &&
    told.every(({ kind, unit }) => ADDABLE.has(kind) && !unit.includes("/"))
  );
}

function toSum(total: PlacedNumber, parts: readonly PlacedNumber[]): PlacedSum {
  const sum = addUp(parts.map(({ quantity }) => quantity.value));
  return { of: "columns", total, parts, sum, extent: "all", tolerance: toleranceOf([total, ...parts], true) };
}

function isOdd({ total, sum, tolerance }: PlacedSum): boolean {
  return Math.abs(sum - total.quantity.value) > tolerance * (1 + 1e-9);
}

/** In how many rows the parts come to the whole. */
function shown(sums: readonly PlacedSum[]): number {
  return sums.filter((sum) => !isOdd(sum)).length;
}

function isBetter(one: readonly PlacedSum[], other: readonly PlacedSum[]): boolean {
  const more = shown(one) - shown(other);
  return more > 0 || (more === 0 && one.length < other.length);
}

/** | 计划投资 | 其中：2025年 |: the rows in which the part is more, where it is not in most. */
function moreThanWhole(
  rows: readonly Cells[],
  headers: readonly string[],
  { column }: Whole,
  measured: Measured,
): PlacedSum[] {
  if (!PART_ROW.test(headers[column + 1] ?? "")) return [];
  const told = rows.flatMap((row): PlacedSum[] => {
    const [total, part] = [readCell(row[column]), readCell(row[column + 1])];
    if (total === null || part === null || !areAlike([total, part], measured)) return [];
    return [{ ...toSum(total, [part]), extent: "some" }];
  });
  const odd = told.filter(({ total, sum }) => sum > total.quantity.value);
  return odd.length * 2 < told.length ? odd : [];
}
