import { addUp } from "../../facts/quantities/add-up.ts";
import { divideOneThing, nameAll } from "../../facts/sums/lists/divisions.ts";
import { GROWTH_HEADER, NOT_ADDED, PART_ROW, TOTAL_ROW } from "../../language/table-words.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import { tablesOf, textOf } from "../table-grid.ts";
import { ADDABLE, measuredCells, readCell, toleranceOf } from "./column-sums.ts";
import type { PlacedNumber, PlacedSum } from "./placed-sum.ts";

/** How many rows above 其中 may have the number that is divided. */
const REACH = 8;
/** Rows that may stand above the first number, below the first row. */
const MOST_HEADERS = 2;
/** Fewer rows below a total need not be its parts. */
const FEWEST_BELOW = 3;
/** No number is divided into more rows. */
const MOST_PARTS = 6;

/** A column of a table, cell by cell below its header, with what its rows are called and what each number in it is of. */
interface Column {
  readonly names: readonly string[];
  readonly cells: readonly (PlacedPassage | undefined)[];
  unitOf(cell: PlacedPassage | undefined): string | null;
}

/**
 * What the rows 其中：甲 and those right behind it are parts of: 人口60万人, 其中：城镇40万人, 农村20万人; and what a row 旅客运输总量 says that all below
 * it come to.
 */
export function findRowParts(draft: Draft): PlacedSum[] {
  const tables = tablesOf(draft.passages);
  const measured = measuredCells(draft, tables.length > 0);
  const unitOf: Column["unitOf"] = (cell) => {
    const quantity = cell === undefined ? undefined : measured.get(cell);
    if (quantity === undefined || !ADDABLE.has(quantity.kind) || quantity.unit.includes("/")) return null;
    return quantity.unit;
  };
  return tables.flatMap(([top = [], ...rows]) => {
    const names = rows.map(([label]) => textOf(label));
    return top.flatMap((_, index): PlacedSum[] => {
      const column = { names, cells: rows.map((row) => row[index]), unitOf };
      if (index === 0 || isOfRates(headerOver(top, index), column)) return [];
      return names.flatMap((name, at): PlacedSum[] => {
        if (TOTAL_ROW.test(name)) return sumBelow(column, at);
        return at > 0 && PART_ROW.test(name) ? sumAbove(column, at) : [];
      });
    });
  });
}

/** A caption and the unit may stand in the header and below it, and the headers behind them. */
function isOfRates(header: string, { cells }: Column): boolean {
  return [header, ...cells.slice(0, MOST_HEADERS).map(textOf)].some(isNotAdded);
}

/** Which row above 其中 is divided nobody says, so it is the largest that may be; the rows behind are parts only if their names divide one thing. */
function sumAbove({ names, cells, unitOf }: Column, at: number): PlacedSum[] {
  const numbers = cells.slice(at, at + partsFrom(names, at)).map(readCell);
  const unit = unitOf(cells[at]);
  const from = Math.max(0, at - REACH);
  const above = cells.slice(from, at).filter((_, index) => !PART_ROW.test(names[from + index] ?? ""));
  // Where the row above is of something else, nobody knows in what unit its parts are.
  if (unitOf(above.at(-1)) !== unit) return [];
  const wholes = above.filter((cell) => unitOf(cell) === unit);
  const total = wholes.map(readCell).reduce(largest, null);
  const parts = numbers.filter((number) => number !== null);
  const areAlike = parts.length === numbers.length && parts.every(({ placed }) => unitOf(placed) === unit);
  return unit === null || total === null || !areAlike ? [] : [toSum(total, parts)];
}

/** 旅客运输总量, and below it what went by rail, by road and by water. */
function sumBelow({ names, cells, unitOf }: Column, at: number): PlacedSum[] {
  const [total, ...parts] = cells.slice(at, at + 1 + partsFrom(names, at + 1)).map(readCell);
  if (total === undefined || total === null || parts.length < FEWEST_BELOW) return [];
  const unit = unitOf(total.placed);
  const areAlike = parts.every((part) => part !== null && unitOf(part.placed) === unit);
  if (unit === null || !areAlike) return [];
  const areAll = nameAll(names.slice(at + 1, at + 1 + parts.length));
  return [{ ...toSum(total, parts as PlacedNumber[]), extent: areAll ? "all" : "some" }];
}

/** What stands over a column, or over the column before that it shares its header with: | 比上年增长% | | . */
function headerOver(top: readonly PlacedPassage[], column: number): string {
  const own = textOf(top[column]);
  return own === "" ? textOf(top[column - 1]) : own;
}

function isNotAdded(words: string): boolean {
  return NOT_ADDED.test(words) || GROWTH_HEADER.test(words) || words.includes("%");
}

/** How many rows from one 其中 on divide one thing: one where their names do not say so. */
function partsFrom(names: readonly string[], at: number): number {
  const next = names.slice(at + 1, at + MOST_PARTS).findIndex((name) => PART_ROW.test(name));
  const most = next < 0 ? MOST_PARTS : next + 1;
  for (let count = Math.min(most, names.length - at); count > 1; count -= 1) {
    const own = names.slice(at, at + count).map((name) => name.replace(PART_ROW, "").trim());
    if (divideOneThing(own)) return count;
  }
  return 1;
}

function largest(a: PlacedNumber | null, b: PlacedNumber | null): PlacedNumber | null {
  return a === null || (b !== null && b.quantity.value > a.quantity.value) ? b : a;
}

function toSum(total: PlacedNumber, parts: readonly PlacedNumber[]): PlacedSum {
  const sum = addUp(parts.map(({ quantity }) => quantity.value));
  return { of: "rows", total, parts, sum, extent: "some", tolerance: toleranceOf([total, ...parts], false) };
}
