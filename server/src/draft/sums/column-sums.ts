import { addUp } from "../../facts/quantities/add-up.ts";
import { readWriting } from "../../facts/quantities/number-writing.ts";
import type { Quantity, QuantityKind } from "../../facts/quantities/quantity.ts";
import { arePlaces } from "../../facts/sums/lists/disjoint-names.ts";
import {
  BLANK,
  GROWTH_HEADER,
  LAST_SUM_ROW,
  NOT_ADDED,
  NOT_ADDED_ROW,
  PART_ROW,
  SHARE_HEADER,
  SUM_COLUMN,
  SUM_ROW,
  WHOLE_AREA,
} from "../../language/table-words.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import { tablesOf, textOf } from "../table-grid.ts";
import type { PlacedNumber, PlacedSum } from "./placed-sum.ts";

/** Of a longer table nobody knows how it is divided, and looking for sub-totals stays bounded. */
const MOST_ROWS = 100;

/**
 * The columns of tables over or under which a row 合计 gives the sum of all others, two at least, as far as nothing in their
 * tables leaves a doubt. Under a total there may be some of all.
 */
export function findColumnSums(draft: Draft): PlacedSum[] {
  const tables = tablesOf(draft.passages);
  const measured = measuredCells(draft, tables.length > 0);
  return tables.flatMap(([top = [], ...rows]) => {
    const sums = rows.filter((row) => isSumRow(row, rows));
    const [whole] = sums;
    const others = rows.filter((row) => row !== whole);
    const isOnTop = whole === rows[0];
    const isAtEdge = isOnTop || whole === rows.at(-1);
    if (whole === undefined || sums.length > 1 || !isAtEdge || !areOfOneLevel(others, isOnTop)) return [];
    return top.flatMap((header, column) => {
      const name = textOf(header);
      const areShares = SHARE_HEADER.test(name);
      if ((NOT_ADDED.test(name) && !areShares) || GROWTH_HEADER.test(name)) return [];
      const cells = [whole, ...others].map((row) => row[column]);
      const sum = areShares ? readShares(cells, measured) : readColumn(cells, measured);
      return sum === null ? [] : [{ of: "rows", extent: isOnTop && !areShares ? "some" : "all", ...sum }];
    });
  });
}

/** 合计; at the end 小计 and 总分, 三年合计 below years, and 全县 below its towns or above them. */
function isSumRow(row: readonly PlacedPassage[], rows: readonly (readonly PlacedPassage[])[]): boolean {
  if (row.some((cell) => SUM_ROW.test(textOf(cell)))) return true;
  if (row !== rows.at(-1) && row !== rows[0]) return false;
  const label = textOf(row[0]);
  const others = rows.filter((other) => other !== row).map(([first]) => first);
  if (WHOLE_AREA.test(label)) return others.length > 1 && arePlaces(others.map(textOf));
  if (row === rows[0]) return false;
  if (row.some((cell) => LAST_SUM_ROW.test(textOf(cell)))) return true;
  return SUM_COLUMN.test(label) && others.every((first) => first?.passage.times.length === 1);
}

/** What the cells of tables measure, in the units that headers give. */
export function measuredCells(draft: Draft, hasTables: boolean): ReadonlyMap<PlacedPassage, Quantity> {
  const inCells = hasTables ? draft.targets.filter(({ placed }) => placed.passage.cell !== null) : [];
  return new Map(inCells.map(({ placed, measurement }) => [placed, measurement.quantity]));
}

/** Whether no row is part of another, or the sum of others, as far as words and numbering tell; right below their total the first may say that they are its parts (其中：渔业). */
function areOfOneLevel(rows: readonly (readonly PlacedPassage[])[], areBelow: boolean): boolean {
  const texts = rows.map((row, at) =>
    row.map((cell, column) =>
      areBelow && at + column === 0 ? textOf(cell).replace(PART_ROW, "") : textOf(cell),
    ),
  );
  const labels = texts.map(([label = ""]) => label);
  return (
    rows.length > 1 &&
    rows.length <= MOST_ROWS &&
    new Set(labels.map(styleOf)).size === 1 &&
    !texts.flat().some((name) => PART_ROW.test(name) || NOT_ADDED_ROW.test(name))
  );
}

/** How a label is numbered: 一、 or 1 or （一）, or not at all. */
function styleOf(label: string): string {
  const [mark = ""] =
    /^[（(]?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[一二三四五六七八九十]{1,3})(?:[）)、.]|$)/.exec(label) ?? [];
  return mark.replace(/\d+/g, "1").replace(/[一二三四五六七八九十]+/, "一");
}

/** The number of the first cell against those of the others. `measured` has the units that headers give. */
function readColumn(
  cells: readonly (PlacedPassage | undefined)[],
  measured: ReadonlyMap<PlacedPassage, Quantity>,
): Omit<PlacedSum, "of" | "extent"> | null {
  const told = cells.filter((cell) => !isNone(cell));
  const numbers = told.map(readCell).filter((number) => number !== null);
  const [total, ...parts] = numbers;
  if (total === undefined || numbers.length < told.length || isNone(cells[0]) || parts.length < 2)
    return null;
  const [of, ...others] = numbers.map(({ placed }) => measured.get(placed));
  if (of === undefined || !ADDABLE.has(of.kind) || of.unit.includes("/")) return null;
  if (others.some((other) => other?.unit !== of.unit)) return null;
  const values = parts.map(({ quantity }) => quantity.value);
  if (holdsSubtotals(values, total.quantity.value)) return null;
  const isOfThings = of.kind === "count" && of.unit !== "";
  return { total, parts, sum: addUp(values), tolerance: toleranceOf(numbers, isOfThings) };
}

/** Shares of the whole, which is 100 in the row of the total. */
function readShares(
  cells: readonly (PlacedPassage | undefined)[],
  measured: ReadonlyMap<PlacedPassage, Quantity>,
): Omit<PlacedSum, "of" | "extent"> | null {
  const numbers = cells.map(readCell).filter((number) => number !== null);
  const [total, ...parts] = numbers;
  if (total?.quantity.value !== 100 || numbers.length < cells.length) return null;
  const areShares = numbers.every(
    ({ placed }) => measured.get(placed)?.unit === measured.get(total.placed)?.unit,
  );
  const sum = addUp(parts.map(({ quantity }) => quantity.value));
  return areShares ? { total, parts, sum, tolerance: toleranceOf(parts, false) } : null;
}

/** What adds up where it has a unit that is no rate. */
export const ADDABLE: ReadonlySet<QuantityKind> = new Set(["count", "money", "measure"]);

/** —: nothing of the kind. An empty cell may be one that nobody has filled in. */
function isNone(cell: PlacedPassage | undefined): boolean {
  const text = textOf(cell);
  return text !== "" && BLANK.test(text);
}

/** A number that stands alone in its cell; null for any other. */
export function readCell(placed: PlacedPassage | undefined): PlacedNumber | null {
  const [quantity, another] = placed?.passage.quantities ?? [];
  if (placed === undefined || quantity === undefined || another !== undefined) return null;
  const isAlone = quantity.core.end - quantity.core.start === textOf(placed).length;
  return isAlone && quantity.max === undefined ? { placed, quantity } : null;
}

/** Numbers so small are by chance what others come to. */
const SMALL = 100;

/**
 * Whether a number is what two or more right behind it or before it come to: a sub-total that does not say so. Small numbers are one where the others come
 * to the total without them.
 */
function holdsSubtotals(values: readonly number[], total: number): boolean {
  const isSubtotal = (value: number, others: readonly number[]): boolean => {
    let sum = 0;
    return others.some((other, count) => {
      sum += other;
      return count > 0 && Math.abs(sum - value) < 1e-9 * value;
    });
  };
  const others = values.filter(
    (value, at) =>
      value === 0 ||
      !(isSubtotal(value, values.slice(at + 1)) || isSubtotal(value, values.slice(0, at).reverse())),
  );
  if (others.length === values.length) return false;
  return Math.max(...values) >= SMALL || addUp(others) === total;
}

/** Numbers of things are whole; others are each rounded to the places written. */
export function toleranceOf(terms: readonly PlacedNumber[], areThings: boolean): number {
  const writings = terms.map(({ placed, quantity }) => readWriting(textOf(placed), quantity));
  const decimals = Math.max(...writings.map((writing) => writing.decimals));
  const scale = Math.max(...writings.map((writing) => writing.scale));
  return areThings && decimals === 0 && scale === 1 ? 0 : (terms.length * scale) / 10 ** decimals / 2;
}
