import { findQuantities } from "../../facts/quantities/quantities.ts";
import { YEARLY_COLUMN } from "../../language/growth-table-words.ts";
import {
  BLANK_CELL,
  KIND_OF_AIM,
  KIND_WITH_NUMBER,
  LOST_CELL,
  NAMES_LOST_ROW,
  UNIT_BEHIND_NAME,
} from "../../language/lost-table-words.ts";
import { allMatches } from "../../text/all-matches.ts";
import { memoise } from "../../text/memoise.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import { numberInName } from "../number-in-name.ts";
import type { StatedNumber } from "../target.ts";

/** A row of a table whose lines are lost: in which column a number stands nobody knows any more. */
export interface LostRow {
  /** As written, without the unit. */
  readonly name: string;
  readonly unit: string;
  /** In the unit of the row; a bare number beside an amount may be by how many per cent it grows. */
  readonly numbers: readonly StatedNumber[];
  /** That the table names; none where its header is lost too. */
  readonly years: ReadonlySet<number>;
  /** The table has a column of how much each year brings more. */
  readonly isOfYearlyGrowth: boolean;
}

/** The rows of tables that were copied with their lines lost: each cell a paragraph of its own, or all of them run together in one. */
export const lostRows = memoise((draft: Draft): readonly LostRow[] => {
  const rows: LostRow[] = [];
  let run: PlacedPassage[] = [];
  for (const placed of draft.passages) {
    if (isLostCell(placed)) run.push(placed);
    else {
      rows.push(...rowsOfCells(run), ...rowsInOne(placed));
      run = [];
    }
  }
  return [...rows, ...rowsOfCells(run)];
});

/** In paragraphs: four rows of a name, a unit and a number. */
const SHORTEST_RUN = 12;

function isLostCell({ passage: { kind, reading } }: PlacedPassage): boolean {
  return kind === "paragraph" && reading.text.length <= LONGEST_CELL && LOST_CELL.test(reading.text);
}

/** In characters. */
const LONGEST_CELL = 36;

/** A name, its unit where that has a cell, and numbers up to the first cell that is neither. */
function rowsOfCells(cells: readonly PlacedPassage[]): LostRow[] {
  if (cells.length < SHORTEST_RUN) return [];
  const rows: { name: string; unit: string; numbers: StatedNumber[] }[] = [];
  const years = yearsIn(cells);
  let isOpen = false;
  for (const cell of cells) {
    const { text } = cell.passage.reading;
    const row = isOpen ? rows.at(-1) : undefined;
    if (BLANK_CELL.test(text)) continue;
    const number = row === undefined ? null : readNumber(cell, 0, text, row.name, row.unit);
    if (row !== undefined && number !== null) row.numbers.push(number);
    else if (row !== undefined && row.unit === "" && isUnit(text)) row.unit = text;
    else {
      isOpen = NAMES_LOST_ROW.test(text) && !KIND_OF_AIM.test(text);
      if (isOpen) rows.push({ numbers: [], ...splitName(text) });
    }
  }
  const isOfYearlyGrowth = cells.some(({ passage }) => YEARLY_COLUMN.test(passage.reading.text));
  return rows.filter(({ numbers }) => numbers.length > 0).map((row) => ({ years, isOfYearlyGrowth, ...row }));
}

function yearsIn(cells: readonly PlacedPassage[]): ReadonlySet<number> {
  const times = cells.flatMap(({ passage }) => passage.times);
  return new Set(times.flatMap(({ to }) => (to === null || to.relative ? [] : [to.year])));
}

/** 渔业总产值（亿元） */
function splitName(text: string): { name: string; unit: string } {
  const unit = UNIT_BEHIND_NAME.exec(text)?.[1] ?? "";
  return isUnit(unit) ? { name: text.slice(0, text.lastIndexOf("（")), unit } : { name: text, unit: "" };
}

/** 3渔业总产值亿元预期性65左右4渔港数量个预期性20: between the unit and the number of each row stands what kind of aim it is. */
function rowsInOne(placed: PlacedPassage): LostRow[] {
  const { text } = placed.passage.reading;
  const kinds = allMatches(text, KIND_WITH_NUMBER);
  if (kinds.length < FEWEST_ROWS) return [];
  const years = yearsIn([placed]);
  return kinds.flatMap(({ 0: written, index, groups }): LostRow[] => {
    const { number = "" } = groups ?? {};
    const before = text.slice(Math.max(0, index - LONGEST_CELL), index);
    const row = (before.split(/[\d[\]]/).at(-1) ?? "").replace(/^[\s\-—–－]{1,4}/, "").trim();
    const unit = unitAtEnd(row);
    const name = row.slice(0, row.length - unit.length).trim();
    const read = readNumber(placed, index + written.length - number.length, number, name, unit);
    return unit === "" || read === null
      ? []
      : [{ name, unit, numbers: [read], years, isOfYearlyGrowth: false }];
  });
}

const FEWEST_ROWS = 5;

/** The longest unit that the words end in. */
function unitAtEnd(words: string): string {
  const endings = Array.from({ length: LONGEST_UNIT }, (_, at) => words.slice(at - LONGEST_UNIT).trim());
  return endings.find((ending) => ending.length < words.length && isUnit(ending)) ?? "";
}

/** In characters. */
const LONGEST_UNIT = 6;

function isUnit(text: string): boolean {
  const [quantity] = findQuantities(`1${text}`, []);
  return quantity !== undefined && quantity.unit !== "" && quantity.span.end === text.length + 1;
}

/** [65], 65左右, >65, 6.5%, 下降15%: the number of a cell, in the unit of its row where it has none of its own. */
function readNumber(
  placed: PlacedPassage,
  start: number,
  written: string,
  name: string,
  unit: string,
): StatedNumber | null {
  const { prefix = "", digits = "", about = "", own = "" } = NUMBER_ALONE.exec(written)?.groups ?? {};
  const [quantity] =
    digits === "" ? [] : findQuantities(digits + own + (/\p{L}|%/u.test(own) ? "" : unit) + about, []);
  if (quantity === undefined) return null;
  const from = start + prefix.length;
  const span = { start: from, end: from + digits.length };
  return { placed, measurement: numberInName(placed.passage, span, quantity, name, quantity.bound) };
}

const NUMBER_ALONE =
  /^(?<prefix>[[（>＞≥<＜≤]?|下降|降低|减少|增长|提高)(?<digits>\d[\d.,]*)(?<about>左右)?(?:以上|以内)?(?<own>%|[〇一-鿿]{0,4})[\]）*]?$/u;
