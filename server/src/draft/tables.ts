import { readLoneDate } from "../facts/lone-date.ts";
import type { Measure, Measurement } from "../facts/measurement.ts";
import { cadenceOf } from "../facts/measurements.ts";
import type { Passage } from "../facts/passage.ts";
import { findQuantities } from "../facts/quantities.ts";
import { findTimes } from "../facts/times.ts";
import {
  ASSERTING_WORDS,
  BARE_RANK,
  CUMULATIVE_WORDS,
  INCREMENT_WORDS,
} from "../language/indicator-words.ts";
import {
  BUILT_EACH_YEAR,
  CODE_COLUMN,
  CONTENT_COLUMN,
  DUE_COLUMN,
  GROWTH_HEADER,
  LABEL_COLUMN,
  MEASURE_COLUMN,
  NAME_COLUMNS,
  PART_OF_YEAR,
  PART_ROW,
  PLAIN_VALUE,
  SAYS_MEASURED,
  SIZE_COLUMN,
  SUM_COLUMN,
  SUM_ROW,
  TABLE_CAPTION,
  TASK_CAPTION,
  TASK_TABLE,
  UNIT_COLUMN,
  VALUE_COLUMN,
  VALUE_HEADER,
  VALUE_OF_CAPTION,
  YEAR_COLUMN,
} from "../language/table-words.ts";
import { keepLast, memoise } from "../text/memoise.ts";
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

/** The setting of every cell of a document. */
export function readTables(passages: readonly PlacedPassage[]): ReadonlyMap<PlacedPassage, CellSetting> {
  const settings = new Map<PlacedPassage, CellSetting>();
  for (const [top = [], ...rows] of tablesOf(passages)) {
    const caption = readCaption(passages[(top[0]?.index ?? 0) - 1], top);
    for (const cell of top) settings.set(cell, { ...NO_SETTING, first: firstOf(top, cell) });
    const isOfTasks = top.some((header) => TASK_TABLE.test(textOf(header)));
    const isOfYear = top.some((header) => YEAR_COLUMN.test(textOf(header)));
    const isByYears = rows.filter(([first]) => first !== undefined && isDated(first)).length > 1;
    const isDealtOut =
      isByYears &&
      (isOfTasks ||
        rows.some(([first]) => SUM_COLUMN.test(textOf(first))) ||
        isOfTasksAbove(top[0], passages));
    const columns = top.map((header) => {
      const column = readColumn(header, isOfTasks, isOfYear);
      const isFlow = isDealtOut || (isByYears && BUILT_EACH_YEAR.test(column.name));
      return isFlow ? { ...column, isOfOneYear: true } : column;
    });
    const lastYear = top.findLast(isDated) ?? null;
    const lastRow = isByYears
      ? (rows.map(([first]) => first).findLast((first) => first !== undefined && isDated(first)) ?? null)
      : null;
    let whole = "";
    for (const row of rows) {
      const isSum = SUM_COLUMN.test(textOf(row[0]));
      whole = setRow(settings, row, columns, whole, isSum ? lastRow : null, lastYear, caption);
    }
  }
  return settings;
}

/** Whether the heading over a table, or the line right before it, says that it deals out tasks. */
function isOfTasksAbove(first: PlacedPassage | undefined, passages: readonly PlacedPassage[]): boolean {
  if (first === undefined) return false;
  const { section, index } = first;
  const before = passages[index - 1];
  const caption =
    before?.section === section && before.passage.reading.text.length <= LONGEST_CAPTION
      ? textOf(before)
      : "";
  return TASK_CAPTION.test(section.title) || TASK_CAPTION.test(caption);
}

/** In characters. */
const LONGEST_CAPTION = 40;

const NO_SETTING: CellSetting = {
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

/** The tables, row by row. */
export function tablesOf(passages: readonly PlacedPassage[]): PlacedPassage[][][] {
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

/** The table whose first cell stands at `index`, row by row. */
export function tableFrom(passages: readonly PlacedPassage[], index: number): PlacedPassage[][] {
  const first = passages[index];
  let end = index;
  while (
    passages[end]?.offset === first?.offset &&
    passages[end]?.passage.cell?.table === first?.passage.cell?.table
  )
    end += 1;
  return tablesOf(passages.slice(index, end))[0] ?? [];
}

/** What a header says of the cells under it. */
interface Column
  extends Pick<
    CellSetting,
    "name" | "unit" | "isGrowth" | "isOfOneYear" | "isDueAsWhole" | "isNoAim" | "isCode"
  > {
  readonly header: PlacedPassage;
  readonly holds: "names" | "units" | "deadlines" | "labels" | "values";
  /** Of columns of names, the lower the surer. */
  readonly rank: number;
  /** Its numbers are of the year that the caption names. */
  readonly isOfCaption: boolean;
  /** What it adds to the name of a row: 产量, nothing of 2026年目标. */
  readonly adds: string;
}

/** `isOfTasks` and `isOfYear` say what its table deals out: work, and what of it the year brings. */
function readColumn(header: PlacedPassage, isOfTasks: boolean, isOfYear: boolean): Column {
  const text = textOf(header);
  const rank = NAME_COLUMNS.findIndex((pattern) => pattern.test(text));
  const holds = COLUMNS.find(([, pattern]) => pattern.test(text))?.[0] ?? (rank < 0 ? "values" : "names");
  return {
    header,
    holds,
    rank,
    isOfCaption: [PLAIN_VALUE, VALUE_OF_CAPTION].some((pattern) =>
      pattern.test(withoutUnit(withoutNote(text))),
    ),
    adds: holds === "values" ? addedBy(header) : "",
    name: isName(header) ? withoutUnit(withoutNote(text)) : "",
    unit: unitBehind(text),
    isGrowth: GROWTH_HEADER.test(text),
    isOfOneYear: (isOfTasks && header.passage.times.length > 0) || PART_OF_YEAR.test(text),
    isDueAsWhole: isOfYear,
    isNoAim: SIZE_COLUMN.test(text) || (isOfYear && CONTENT_COLUMN.test(text)),
    isCode: holds === "deadlines" || CODE_COLUMN.test(text),
  };
}

/** 表3 2025年渔业产量: the line above a table whose headers name no time. */
function readCaption(above: PlacedPassage | undefined, top: readonly PlacedPassage[]): PlacedPassage | null {
  const { cell, reading, times } = above?.passage ?? {};
  const isLine = cell === null && reading !== undefined && TABLE_CAPTION.test(reading.text);
  return isLine && times?.length === 1 && !top.some(namesYear) ? (above ?? null) : null;
}

/** 2026年目标; not 比上年增长. */
function namesYear({ passage }: PlacedPassage): boolean {
  return passage.times.some(({ to }) => to?.relative === false);
}

/** 产量, 年度计划投资; 计划投资 of 2025年计划投资. */
function addedBy(header: PlacedPassage): string {
  const name = withoutUnit(withoutNote(withoutYear(header)));
  if (MEASURE_COLUMN.test(name)) return name;
  return isName(header) && !VALUE_COLUMN.test(textOf(header)) && !PLAIN_VALUE.test(name) ? name : "";
}

const COLUMNS: readonly (readonly [Column["holds"], RegExp])[] = [
  ["units", UNIT_COLUMN],
  ["labels", LABEL_COLUMN],
  ["deadlines", DUE_COLUMN],
];

/** 2026年目标; not 三年合计. */
function isDated({ passage }: PlacedPassage): boolean {
  return passage.times.some(({ to }) => to !== null);
}

/** Sets the cells of a row; `whole` is the name of the row of which those after it may be parts, and so is what it returns. */
function setRow(
  settings: Map<PlacedPassage, CellSetting>,
  row: readonly PlacedPassage[],
  columns: readonly Column[],
  whole: string,
  lastOfRows: PlacedPassage | null,
  lastYear: PlacedPassage | null,
  caption: PlacedPassage | null,
): string {
  const under = (holds: Column["holds"]): PlacedPassage | null =>
    row[columns.findIndex((column) => column.holds === holds)] ?? null;
  const due = dated(under("deadlines"));
  const unit = unitIn(textOf(under("units")));
  const nameAt = findName(row, columns);
  const written = withoutNote(withoutYear(row[nameAt]));
  const unitOfRow = unit || unitBehind(written || textOf(row[0]));
  const own = withoutUnit(written);
  const isSum = SUM_ROW.test(written);
  const isPart = whole !== "" && (PART_ROW.test(own) || BARE_RANK.test(own));
  const part = own.replace(PART_ROW, "");
  // 其中：新能源汽车 below 汽车 says the whole itself.
  const name = isPart && !part.endsWith(whole) ? `${whole}，其中${part}` : part;
  /** What the last cell before measured: growth is of that. */
  let measured = name;
  for (const [at, cell] of row.entries()) {
    const column = columns[at];
    const isNamed = nameAt >= 0 && nameAt < at;
    if (isNamed && !column?.isGrowth)
      measured = name + (SAYS_MEASURED.test(name) ? "" : (column?.adds ?? ""));
    settings.set(cell, {
      column: column?.header ?? null,
      first: firstOf(row, cell),
      due: due?.index === cell.index ? null : due,
      summed: SUM_COLUMN.test(textOf(column?.header)) ? lastYear : lastOfRows,
      caption: column?.isOfCaption ? caption : null,
      name: isNamed ? measured : (column?.name ?? ""),
      unit: column?.unit || unitOfRow,
      isGrowth: column?.isGrowth || GROWTH_HEADER.test(name),
      isOfOneYear: column?.isOfOneYear ?? false,
      isDueAsWhole: column?.isDueAsWhole ?? false,
      isNoAim: isSum || (column?.isNoAim ?? false),
      isCode: column?.isCode ?? false,
    });
  }
  return isPart ? whole : name;
}

/** A cell of dates with the one that it writes without 年. */
function dated(cell: PlacedPassage | null): PlacedPassage | null {
  const time = cell?.passage.times.length === 0 ? readLoneDate(textOf(cell)) : null;
  return cell === null || time === null ? cell : { ...cell, passage: { ...cell.passage, times: [time] } };
}

function firstOf(row: readonly PlacedPassage[], cell: PlacedPassage): PlacedPassage | null {
  return row[0] === cell ? null : (row[0] ?? null);
}

/** Where the name of a row stands: in the surest column of names, else in the first cell that names anything; −1 if nowhere. */
function findName(row: readonly PlacedPassage[], columns: readonly Column[]): number {
  for (const rank of NAME_COLUMNS.keys()) {
    const at = row.findLastIndex((cell, column) => columns[column]?.rank === rank && saysMore(cell));
    if (at >= 0) return at;
  }
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

export function textOf(placed: PlacedPassage | null | undefined): string {
  return placed?.passage.reading.text ?? "";
}

const IN_BRACKETS = /（([^（）]{1,8})）$/;

/** 亿元 of 研发投入（亿元）; nothing of 2026年（预期）. */
function unitBehind(name: string): string {
  const bracket = IN_BRACKETS.exec(name)?.[1] ?? "";
  return bracket !== "" && findQuantities(`1${bracket}`, [])[0]?.unit ? bracket : "";
}

/** 家; % of 百分比; nothing of a dash, which leaves the unit to the name of the row. */
function unitIn(cell: string): string {
  if (/^百分[比率数]$/.test(cell)) return "%";
  return /[\p{L}%‰]/u.test(cell) ? cell : "";
}

/** 高新技术企业 of 2026年高新技术企业: the year dates the row. */
function withoutYear(cell: PlacedPassage | undefined): string {
  const [time] = cell?.passage.times ?? [];
  const start = time?.span.start === 0 && !time.attributive ? time.span.end : 0;
  return textOf(cell).slice(start);
}

/** 粮食[8] with a note at the foot of the table. */
function withoutNote(name: string): string {
  return name.replace(/\[\d{1,3}\]/g, "");
}

/** Of 创新平台（新增） the bracket says how it is measured, and stays. */
function withoutUnit(name: string): string {
  return name.replace(IN_BRACKETS, (bracket) =>
    INCREMENT_WORDS.test(bracket) || CUMULATIVE_WORDS.test(bracket) ? bracket : "",
  );
}

/** The measurements of a cell with the name and the unit that its table gives; the same where they have their own. */
export function completeMeasurements(
  passage: Passage,
  { name, unit, isGrowth, isOfOneYear, due }: CellSetting,
): readonly Measurement[] {
  return completeIn(passage)(name, unit, isGrowth, isOfOneYear, due !== null);
}

const completeIn = memoise((passage: Passage) =>
  keepLast((name: string, unit: string, isGrowth: boolean, isOfOneYear: boolean, isDue: boolean) =>
    passage.measurements.map((one) =>
      completeMeasurement(passage.reading.text, one, { name, unit, isGrowth, isOfOneYear, isDue }),
    ),
  ),
);

function completeMeasurement(
  text: string,
  measurement: Measurement,
  {
    name,
    unit,
    isGrowth,
    isOfOneYear,
    isDue,
  }: Pick<CellSetting, "name" | "unit" | "isGrowth" | "isOfOneYear"> & { readonly isDue: boolean },
): Measurement {
  const { span, text: written, core, unit: own, bound } = measurement.quantity;
  const [whole] = own === "" && unit !== "" ? findQuantities(text.slice(0, core.end) + unit, []) : [];
  const quantity =
    whole === undefined ? measurement.quantity : { ...whole, span, text: written, core, bound };
  const measure =
    quantity.kind === "percent"
      ? isGrowth
        ? "growth"
        : "share"
      : IN_SQUARE_BRACKETS.test(text)
        ? "cumulative"
        : measureIn(name, measurement.measure, isOfOneYear);
  const [rate] = own === "" ? findTimes(unit) : [];
  const cadence = rate === undefined ? measurement.cadence : cadenceOf(rate);
  const indicator = measurement.indicator || name;
  // What a row says it is due by is to be brought about, and so is what its header or its name says is made.
  const asserted = measurement.asserted || isDue || indicator.search(ASSERTING_WORDS) >= 0;
  return { ...measurement, quantity, measure, cadence, indicator, asserted };
}

/** [30], 〔30〕: what the years of a plan come to, as outlines of five years mark it. */
const IN_SQUARE_BRACKETS = /^(?:\[[^[\]]{1,20}\]|〔[^〔〕]{1,20}〕)$/;

/** What the name in a header says of how the numbers below it measure: 新增泊位; in a table of tasks, so much a year. */
function measureIn(name: string, own: Measure, isOfOneYear: boolean): Measure {
  if (own !== "level") return own;
  if (CUMULATIVE_WORDS.test(name)) return "cumulative";
  return isOfOneYear || INCREMENT_WORDS.test(name) ? "increment" : "level";
}
