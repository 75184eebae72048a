import type { Measurement } from "../facts/measurement.ts";
import { cadenceOf } from "../facts/measurements.ts";
import { findQuantities } from "../facts/quantities.ts";
import { findTimes } from "../facts/times.ts";
import {
  CODE_COLUMN,
  DUE_COLUMN,
  GROWTH_HEADER,
  LABEL_COLUMN,
  NAME_COLUMN,
  TASK_TABLE,
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
  /** Its numbers are what its year alone brings: a table of tasks, or with a column of sums. */
  readonly isOfOneYear: boolean;
  /** Its numbers tell rows apart, or are telephone numbers. */
  readonly isCode: boolean;
}

/** The setting of every cell of a document. */
export function readTables(passages: readonly PlacedPassage[]): ReadonlyMap<PlacedPassage, CellSetting> {
  const settings = new Map<PlacedPassage, CellSetting>();
  for (const [top = [], ...rows] of tablesOf(passages)) {
    for (const cell of top) settings.set(cell, { ...NO_SETTING, first: firstOf(top, cell) });
    const isOfTasks = top.some((header) => TASK_TABLE.test(textOf(header)));
    const columns = top.map((header) => readColumn(header, isOfTasks));
    for (const row of rows) setRow(settings, row, columns);
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
  isOfOneYear: false,
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

/** What a header says of the cells under it. */
interface Column extends Pick<CellSetting, "name" | "unit" | "isGrowth" | "isOfOneYear" | "isCode"> {
  readonly header: PlacedPassage;
  readonly holds: "names" | "units" | "deadlines" | "labels" | "values";
}

function readColumn(header: PlacedPassage, isOfTasks: boolean): Column {
  const text = textOf(header);
  return {
    header,
    holds: COLUMNS.find(([, pattern]) => pattern.test(text))?.[0] ?? "values",
    name: isName(header) ? withoutUnit(text) : "",
    unit: unitBehind(text),
    isGrowth: GROWTH_HEADER.test(text),
    isOfOneYear: isOfTasks && header.passage.times.length > 0,
    isCode: CODE_COLUMN.test(text),
  };
}

const COLUMNS: readonly (readonly [Column["holds"], RegExp])[] = [
  ["units", UNIT_COLUMN],
  ["labels", LABEL_COLUMN],
  ["deadlines", DUE_COLUMN],
  ["names", NAME_COLUMN],
];

function setRow(
  settings: Map<PlacedPassage, CellSetting>,
  row: readonly PlacedPassage[],
  columns: readonly Column[],
): void {
  const under = (holds: Column["holds"]): PlacedPassage | null =>
    row[columns.findIndex((column) => column.holds === holds)] ?? null;
  const due = under("deadlines");
  const unit = textOf(under("units"));
  const nameAt = findName(row, columns);
  const name = withoutYear(row[nameAt]);
  const unitOfRow = unit || unitBehind(name || textOf(row[0]));
  for (const [at, cell] of row.entries()) {
    const column = columns[at];
    settings.set(cell, {
      column: column?.header ?? null,
      first: firstOf(row, cell),
      due: due === cell ? null : due,
      name: nameAt >= 0 && nameAt < at ? withoutUnit(name) : (column?.name ?? ""),
      unit: column?.unit || unitOfRow,
      isGrowth: column?.isGrowth || GROWTH_HEADER.test(name),
      isOfOneYear: column?.isOfOneYear ?? false,
      isCode: column?.isCode ?? false,
    });
  }
}

function firstOf(row: readonly PlacedPassage[], cell: PlacedPassage): PlacedPassage | null {
  return row[0] === cell ? null : (row[0] ?? null);
}

/** Where the name of a row stands: in the last column of names, else in the first cell that names anything; −1 if nowhere. */
function findName(row: readonly PlacedPassage[], columns: readonly Column[]): number {
  const inColumn = row.findLastIndex((cell, at) => columns[at]?.holds === "names" && saysMore(cell));
  if (inColumn >= 0) return inColumn;
  return row.findIndex(
    (cell, at) => columns[at]?.holds === "values" && isName(cell) && cell.passage.quantities.length === 0,
  );
}

/** A cell that is no year, number or label of its own. */
function isName(cell: PlacedPassage): boolean {
  return cell.passage.times.length === 0 && /[\p{Script=Han}]{2}/u.test(textOf(cell)) && saysMore(cell);
}

/** 布, 本年到位资金: words that are not all time or label. */
function saysMore({ passage: { reading, times } }: PlacedPassage): boolean {
  const { text } = reading;
  const [time] = times;
  return (
    /\p{Script=Han}/u.test(time === undefined ? text : text.replace(time.text, "")) &&
    !VALUE_HEADER.test(text)
  );
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

/** 高新技术企业 of 2026年高新技术企业: the year dates the row. */
function withoutYear(cell: PlacedPassage | undefined): string {
  const [time] = cell?.passage.times ?? [];
  const start = time?.span.start === 0 && !time.attributive ? time.span.end : 0;
  return textOf(cell).slice(start);
}

function withoutUnit(name: string): string {
  return name.replace(IN_BRACKETS, "");
}

/** A measurement of a cell with the name and the unit that its table gives; the same where it has its own. */
export function completeMeasurement(
  text: string,
  measurement: Measurement,
  { name, unit, isGrowth, isOfOneYear }: CellSetting,
): Measurement {
  const { span, text: written, core, unit: own } = measurement.quantity;
  const [whole] = own === "" && unit !== "" ? findQuantities(text.slice(0, core.end) + unit, []) : [];
  const quantity = whole === undefined ? measurement.quantity : { ...whole, span, text: written, core };
  const [rate] = own === "" ? findTimes(unit) : [];
  const cadence = rate === undefined ? measurement.cadence : cadenceOf(rate);
  const counted = isOfOneYear && measurement.measure === "level" ? "increment" : measurement.measure;
  const measure = quantity.kind !== "percent" ? counted : isGrowth ? "growth" : "share";
  return { ...measurement, quantity, measure, cadence, indicator: measurement.indicator || name };
}
