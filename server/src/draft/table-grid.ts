import { memoise } from "../text/memoise.ts";
import type { PlacedPassage } from "./draft.ts";

type Table = readonly (readonly PlacedPassage[])[];

/** The tables, row by row. Put together once for all who ask. */
export const tablesOf = memoise((passages: readonly PlacedPassage[]): readonly Table[] => {
  const tables: PlacedPassage[][][] = [];
  let key = "";
  for (const placed of passages) {
    const { cell } = placed.passage;
    if (cell === null) continue;
    if (key !== `${placed.offset}/${cell.table}`) tables.push([]);
    key = `${placed.offset}/${cell.table}`;
    if (cell.column === 0) tables.at(-1)?.push([]);
    tables.at(-1)?.at(-1)?.push(placed);
  }
  return tables;
});

/** The table whose first cell stands at `index`, row by row. */
export function tableFrom(passages: readonly PlacedPassage[], index: number): Table {
  const first = passages[index];
  let end = index;
  while (
    passages[end]?.offset === first?.offset &&
    passages[end]?.passage.cell?.table === first?.passage.cell?.table
  )
    end += 1;
  return tablesOf(passages.slice(index, end))[0] ?? [];
}

export function textOf(placed: PlacedPassage | null | undefined): string {
  return placed?.passage.reading.text ?? "";
}
