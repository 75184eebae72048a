import type { PlacedPassage } from "./draft.ts";

/** What the table around a cell says of it. */
export interface CellSetting {
  /** The cell at the top of its column, null for the top row itself. */
  readonly column: PlacedPassage | null;
  /** The first cell of its row, null for the first column itself. */
  readonly first: PlacedPassage | null;
  /** The cell of its row that says when it is due. */
  readonly due: PlacedPassage | null;
  /** Of a cell that gives what the years of its row or of its column come to, the header with the last of them. */
  readonly summed: PlacedPassage | null;
  /** The caption of its table, where that names the one year of all plain values in it, and headers name none. */
  readonly caption: PlacedPassage | null;
  /** What its numbers measure, where they do not say it themselves, and in which unit; both may be empty. */
  readonly name: string;
  readonly unit: string;
  /** Its percentages say how much something grows. */
  readonly isGrowth: boolean;
  /** Its numbers are what its year alone brings: a table of tasks, or with a column of sums. */
  readonly isOfOneYear: boolean;
  /** The table has a column of what the year brings, so that what its row is due by is the whole, of which that is a part. */
  readonly isDueAsWhole: boolean;
  /** Its numbers tell how large a thing is, or sum up rows that are aims themselves. */
  readonly isNoAim: boolean;
  /** Its numbers tell rows apart, or are telephone numbers or years. */
  readonly isCode: boolean;
}

/** Where nothing around a cell says anything. */
export const NO_SETTING: CellSetting = {
  column: null,
  first: null,
  due: null,
  summed: null,
  caption: null,
  name: "",
  unit: "",
  isGrowth: false,
  isOfOneYear: false,
  isDueAsWhole: false,
  isNoAim: false,
  isCode: false,
};
