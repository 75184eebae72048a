import { addUp } from "../../facts/quantities/add-up.ts";
import { GROWTH_HEADER, NOT_ADDED, PART_ROW, SUBTOTAL_ROW, SUM_ROW } from "../../language/table-words.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import { tablesOf, textOf } from "../table-grid.ts";
import { measuredCells, readCell, toleranceOf } from "./column-sums.ts";
import type { PlacedSum } from "./placed-sum.ts";

/** Of a longer table nobody knows how it is divided. */
const MOST_ROWS = 100;

type Row = readonly PlacedPassage[];

/** A row that gives the sum of others. */
interface Sum {
  readonly total: Row;
  readonly parts: readonly Row[];
}

/**
 * The columns of tables in which a row 小计 is not what the rows above it come to, up to the one before it, or 合计 not what the rows 小计 come to. One of
 * them that is right shows that they are so meant.
 */
export function findSectionSums(draft: Draft): PlacedSum[] {
  const tables = tablesOf(draft.passages);
  const measured = measuredCells(draft, tables.length > 0);
  return tables.flatMap(([top = [], ...rows]): PlacedSum[] => {
    const sums = sectionsOf(rows);
    return top.flatMap((header, column): PlacedSum[] => {
      if (NOT_ADDED.test(textOf(header)) || GROWTH_HEADER.test(textOf(header))) return [];
      const read = sums.flatMap(
        ({ total, parts }) =>
          toSum(
            total[column],
            parts.map((row) => row[column]),
          ) ?? [],
      );
      const odd = read.filter(
        ({ sum, total, tolerance }) => Math.abs(sum - total.quantity.value) > tolerance * (1 + 1e-9),
      );
      const isOfThings = read.every(({ total }) => measured.has(total.placed));
      return isOfThings && odd.length < read.length ? odd : [];
    });
  });
}

/** The sections that rows 小计 close, and what they come to; none where rows stand in no section. */
function sectionsOf(rows: readonly Row[]): readonly Sum[] {
  const isSubtotal = (row: Row): boolean => row.some((cell) => SUBTOTAL_ROW.test(textOf(cell)));
  const isWhole = (row: Row | undefined): boolean => row?.some((cell) => SUM_ROW.test(textOf(cell))) ?? false;
  const own = isWhole(rows.at(-1)) ? rows.slice(0, -1) : rows;
  const last = own.at(-1);
  const texts = own.flat().map(textOf);
  if (rows.length > MOST_ROWS || last === undefined || !isSubtotal(last)) return [];
  if (own.some(isWhole) || texts.some((text) => PART_ROW.test(text))) return [];
  const sections: Sum[] = [];
  let parts: Row[] = [];
  for (const row of own) {
    if (!isSubtotal(row)) parts.push(row);
    else {
      sections.push({ total: row, parts });
      parts = [];
    }
  }
  if (sections.length < 2 || own.length === rows.length) return sections.length < 2 ? [] : sections;
  return [...sections, { total: rows.at(-1) as Row, parts: sections.map(({ total }) => total) }];
}

function toSum(
  cell: PlacedPassage | undefined,
  cells: readonly (PlacedPassage | undefined)[],
): PlacedSum | null {
  const total = readCell(cell);
  const parts = cells.map(readCell).filter((each) => each !== null);
  if (total === null || parts.length === 0 || parts.length < cells.length) return null;
  const sum = addUp(parts.map(({ quantity }) => quantity.value));
  return { of: "rows", total, parts, sum, extent: "all", tolerance: toleranceOf([total, ...parts], true) };
}
