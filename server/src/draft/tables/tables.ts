import { readLoneDate } from "../../facts/times/lone-date.ts";
import { BARE_RANK } from "../../language/indicator-words.ts";
import {
  BUILT_EACH_YEAR,
  GROWTH_HEADER,
  NAME_COLUMNS,
  PART_ROW,
  SAYS_MEASURED,
  SUM_COLUMN,
  SUM_ROW,
  TABLE_CAPTION,
  TASK_CAPTION,
  TASK_TABLE,
  YEAR_COLUMN,
} from "../../language/table-words.ts";
import { memoise } from "../../text/memoise.ts";
import { type CellSetting, NO_SETTING } from "../cell-setting.ts";
import type { PlacedPassage } from "../draft.ts";
import { tablesOf, textOf } from "../table-grid.ts";
import {
  type Column,
  isName,
  readColumn,
  saysMore,
  unitBehind,
  withoutNote,
  withoutUnit,
  withoutYear,
} from "./table-columns.ts";

/** The setting of every cell of a document, by its passages: read once, for the targets and for all who ask later. */
export const readTables = memoise(
  (passages: readonly PlacedPassage[]): ReadonlyMap<PlacedPassage, CellSetting> => {
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
  },
);

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

/** 家; % of 百分比; nothing of a dash, which leaves the unit to the name of the row. */
function unitIn(cell: string): string {
  if (/^百分[比率数]$/.test(cell)) return "%";
  return /[\p{L}%‰]/u.test(cell) ? cell : "";
}
