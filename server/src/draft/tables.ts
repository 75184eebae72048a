import type { Measurement } from "../facts/measurement.ts";
import { findQuantities } from "../facts/quantities.ts";
import {
  CODE_COLUMN,
  DUE_COLUMN,
  GROWTH_HEADER,
  LABEL_COLUMN,
  NAME_COLUMN,
  UNIT_COLUMN,
  VALUE_HEADER,
} from "../language/table-words.ts";
import type { PlacedPassage } from "./draft.ts";

/** What the table around a cell says of it. */
export interface CellSetting {
  /** The cell at the top of its column, null for the top row itself. */
  readonly column: PlacedPassage | null;
  /** The first cell of its row, null for the first column itself. */
  readonly first: PlacedPassage | null;
  /** The cell of its row that says when it is due. */
  readonly due: PlacedPassage | null;
  /** What its numbers measure, where they do not say it themselves, and in which unit; both may be empty. */
  readonly name: string;
  readonly unit: string;
  /** Its percentages say how much something grows. */
  readonly isGrowth: boolean;
  /** Its numbers tell rows apart, or are telephone numbers. */
  readonly isCode: boolean;
}

/** The setting of every cell of a document. */
export function readTables(passages: readonly PlacedPassage[]): ReadonlyMap<PlacedPassage, CellSetting> {
  const settings = new Map<PlacedPassage, CellSetting>();
  for (const [headers = [], ...rows] of tablesOf(passages)) {
    for (const cell of headers)
      settings.set(cell, { ...NO_SETTING, first: headers[0] === cell ? null : (headers[0] ?? null) });
    for (const row of rows) {
      for (const [cell, setting] of settingsOfRow(row, headers)) settings.set(cell, setting);
    }
  }
  return settings;
}

const NO_SETTING: CellSetting = {
  column: null,
  first: null,
  due: null,
  name: "",
  unit: "",
  isGrowth: false,
  isCode: false,
};

/** The tables, row by row. */
function tablesOf(passages: readonly PlacedPassage[]): PlacedPassage[][][] {
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
}

function settingsOfRow(
  row: readonly PlacedPassage[],
  headers: readonly PlacedPassage[],
): [PlacedPassage, CellSetting][] {
  const under = (pattern: RegExp): PlacedPassage | null =>
    row[headers.findIndex((header) => pattern.test(textOf(header)))] ?? null;
  const due = under(DUE_COLUMN);
  const unit = textOf(under(UNIT_COLUMN));
  const nameAt = findName(row, headers);
  return row.map((cell, at) => {
    const column = headers[at] ?? null;
    const name =
      nameAt >= 0 && nameAt < at
        ? textOf(row[nameAt])
        : column !== null && isName(column)
          ? textOf(column)
          : "";
    const first = row[0] === cell ? null : (row[0] ?? null);
    return [
      cell,
      {
        column,
        first,
        due: due === cell ? null : due,
        name: withoutUnit(name),
        unit: unitBehind(textOf(column)) || unit || unitBehind(textOf(nameAt >= 0 ? row[nameAt] : first)),
        isGrowth: GROWTH_HEADER.test(textOf(column)),
        isCode: CODE_COLUMN.test(textOf(column)),
      },
    ];
  });
}

/** Where the name of a row stands: in the last column of names, else in the first cell that names anything; −1 if nowhere. */
function findName(row: readonly PlacedPassage[], headers: readonly PlacedPassage[]): number {
  const inColumn = row.findLastIndex((cell, at) => NAME_COLUMN.test(textOf(headers[at])) && saysMore(cell));
  if (inColumn >= 0) return inColumn;
  return row.findIndex(
    (cell, at) =>
      isName(cell) && cell.passage.quantities.length === 0 && !LABEL_COLUMN.test(textOf(headers[at])),
  );
}

/** A cell that is no year, number or label of its own. */
function isName(cell: PlacedPassage): boolean {
  return cell.passage.times.length === 0 && /[\p{Script=Han}]{2}/u.test(textOf(cell)) && saysMore(cell);
}

/** 布, 本年到位资金: words that are not all time or label. */
function saysMore({ passage: { reading, times } }: PlacedPassage): boolean {
  const words = times.reduce((rest, time) => rest.replace(time.text, ""), reading.text);
  return /\p{Script=Han}/u.test(words) && !VALUE_HEADER.test(reading.text);
}

function textOf(placed: PlacedPassage | null | undefined): string {
  return placed?.passage.reading.text ?? "";
}

const IN_BRACKETS = /（([^（）]{1,8})）$/;

/** 亿元 of 研发投入（亿元）; nothing of 2026年（预期）. */
function unitBehind(name: string): string {
  const bracket = IN_BRACKETS.exec(name)?.[1] ?? "";
  return bracket !== "" && findQuantities(`1${bracket}`, [])[0]?.unit ? bracket : "";
}

function withoutUnit(name: string): string {
  return name.replace(IN_BRACKETS, "");
}

/** A measurement of a cell with the name and the unit that its table gives; the same where it has its own. */
export function completeMeasurement(
  text: string,
  measurement: Measurement,
  { name, unit, isGrowth }: CellSetting,
): Measurement {
  const { span, text: written, core, unit: own } = measurement.quantity;
  const [whole] = own === "" && unit !== "" ? findQuantities(text.slice(0, core.end) + unit, []) : [];
  const quantity = whole === undefined ? measurement.quantity : { ...whole, span, text: written, core };
  const measure = quantity.kind !== "percent" ? measurement.measure : isGrowth ? "growth" : "share";
  return { ...measurement, quantity, measure, indicator: measurement.indicator || name };
}
