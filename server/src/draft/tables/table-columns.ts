import { findQuantities } from "../../facts/quantities/quantities.ts";
import { CUMULATIVE_WORDS, INCREMENT_WORDS } from "../../language/measure-words.ts";
import {
  CODE_COLUMN,
  CONTENT_COLUMN,
  DUE_COLUMN,
  GROWTH_HEADER,
  LABEL_COLUMN,
  MEASURE_COLUMN,
  NAME_COLUMNS,
  PART_OF_YEAR,
  PLAIN_VALUE,
  SIZE_COLUMN,
  UNIT_COLUMN,
  VALUE_COLUMN,
  VALUE_HEADER,
  VALUE_OF_CAPTION,
} from "../../language/table-words.ts";
import type { CellSetting } from "../cell-setting.ts";
import type { PlacedPassage } from "../draft.ts";
import { textOf } from "../table-grid.ts";

/** What a header says of the cells under it. */
export interface Column
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
export function readColumn(header: PlacedPassage, isOfTasks: boolean, isOfYear: boolean): Column {
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

/** A cell that is no year, number or label of its own. */
export function isName(cell: PlacedPassage): boolean {
  return cell.passage.times.length === 0 && /[〇一-鿿]{2}/u.test(textOf(cell)) && saysMore(cell);
}

/** 布, 本年到位资金: words that are not all time or label. */
export function saysMore({ passage: { reading, times } }: PlacedPassage): boolean {
  const { text } = reading;
  const [time] = times;
  return (
    /[〇一-鿿]/u.test(time === undefined ? text : text.replace(time.text, "")) && !VALUE_HEADER.test(text)
  );
}

const IN_BRACKETS = /（([^（）]{1,8})）$/;

/** 亿元 of 研发投入（亿元）; nothing of 2026年（预期）. */
export function unitBehind(name: string): string {
  const bracket = IN_BRACKETS.exec(name)?.[1] ?? "";
  return bracket !== "" && findQuantities(`1${bracket}`, [])[0]?.unit ? bracket : "";
}

/** 高新技术企业 of 2026年高新技术企业: the year dates the row. */
export function withoutYear(cell: PlacedPassage | undefined): string {
  const [time] = cell?.passage.times ?? [];
  const start = time?.span.start === 0 && !time.attributive ? time.span.end : 0;
  return textOf(cell).slice(start);
}

/** 粮食[8] with a note at the foot of the table. */
export function withoutNote(name: string): string {
  return name.replace(/\[\d{1,3}\]/g, "");
}

/** Of 创新平台（新增） the bracket says how it is measured, and stays. */
export function withoutUnit(name: string): string {
  return name.replace(IN_BRACKETS, (bracket) =>
    INCREMENT_WORDS.test(bracket) || CUMULATIVE_WORDS.test(bracket) ? bracket : "",
  );
}
