import type { Quantity } from "../../facts/quantities/quantity.ts";
import { SUM_ROW } from "../../language/table-words.ts";
import { comparedUnit } from "../../language/units.ts";
import { groupBy } from "../../text/group-by.ts";
import type { CellSetting } from "../cell-setting.ts";
import type { PlacedPassage } from "../draft.ts";
import type { Section } from "../outline.ts";
import type { DeadlineSource, Target } from "../target.ts";

/** Numbers that stand under one another, in one unit: the column of a table, or the items of a list. */
interface Column {
  readonly parts: Target[];
  /** What a row 合计 gives of them. */
  total: Quantity | null;
}

/** By header, in a list by unit. */
type Division = Map<PlacedPassage | string, Column>;

/**
 * 2025年新建公园20个, and in another section a table of who builds how many that comes to 20: its rows are parts of that aim, and
 * due when it is. What one column shows holds for all columns of the table that nothing nearer dates. A list of items is such a
 * column. The targets in the same order.
 */
export function dateDividedAims(
  targets: readonly Target[],
  tables: ReadonlyMap<PlacedPassage, CellSetting>,
): Target[] {
  const divisions = new Map<string | Section, Division>();
  for (const target of targets) {
    const { placed, measurement } = target;
    const setting = tables.get(placed);
    const isTotal = SUM_ROW.test(setting?.first?.passage.reading.text ?? "");
    const division = isTotal || lacksDeadline(target) ? divisionOf(placed) : null;
    if (division === null) continue;
    const columns = divisions.get(division) ?? new Map<PlacedPassage | string, Column>();
    divisions.set(division, columns);
    const key = setting?.column ?? unitOf(measurement.quantity);
    const column: Column = columns.get(key) ?? { parts: [], total: null };
    columns.set(key, column);
    if (isTotal) column.total = measurement.quantity;
    else column.parts.push(target);
  }
  if (divisions.size === 0) return [...targets];
  const aims = datedAims(targets);
  const dated = new Map<Target, Target>();
  for (const columns of divisions.values()) {
    const divided = Array.from(columns.values(), (column) => aimOf(column, aims));
    const first = divided.find((aim) => aim !== undefined);
    if (first === undefined) continue;
    [...columns.values()].forEach(({ parts }, at) => {
      for (const part of parts) dated.set(part, divided[at] ?? first);
    });
  }
  return targets.map((target) => {
    const aim = dated.get(target);
    if (aim === undefined) return target;
    const deadlineSource: DeadlineSource = target.placed.passage.cell === null ? "list" : "table";
    return { ...target, deadline: aim.deadline, deadlineSource, governing: aim.governing };
  });
}

function lacksDeadline({ status, deadlineSource }: Target): boolean {
  return status === "target" && (deadlineSource === "none" || deadlineSource === "title");
}

/** The table of a cell, or what holds the list that an item opens; null for other text. */
function divisionOf({ passage: { cell, marker }, offset, section }: PlacedPassage): string | Section | null {
  if (cell !== null) return `${offset}/${cell.table}`;
  return marker === null ? null : section.parent;
}

/** The aims whose deadline stands with them or near them, each by its number. */
function datedAims(targets: readonly Target[]): ReadonlyMap<string, readonly Target[]> {
  return groupBy(targets, ({ status, governing, deadlineSource, measurement }) =>
    status === "target" && governing !== null && deadlineSource !== "title"
      ? keyOf(measurement.quantity)
      : null,
  );
}

/** The aim that a column divides: its total, or else the sum of its parts. */
function aimOf({ parts, total }: Column, aims: ReadonlyMap<string, readonly Target[]>): Target | undefined {
  const [first] = parts;
  if (first === undefined || (total === null && parts.length < FEWEST_PARTS)) return undefined;
  const sum = parts.reduce((soFar, { measurement }) => soFar + measurement.quantity.value, 0);
  const found = aims.get(keyOf(total ?? { ...first.measurement.quantity, value: sum })) ?? [];
  return chosen(found, new Set(parts.flatMap(({ measurement }) => pairsOf(measurement.indicator))));
}

/** Of several aims of one number that are due at different times, the one that a column is named after: most pairs of characters shared. */
function chosen(aims: readonly Target[], named: ReadonlySet<string>): Target | undefined {
  const shared = aims.map(
    ({ measurement }) => pairsOf(measurement.indicator).filter((pair) => named.has(pair)).length,
  );
  const most = Math.max(...shared);
  const [first, ...others] = aims.filter((_, at) => shared[at] === most);
  return others.every(({ deadline }) => deadline?.to === first?.deadline?.to) ? first : undefined;
}

function pairsOf(name: string): string[] {
  return Array.from({ length: Math.max(0, name.length - 1) }, (_, at) => name.slice(at, at + 2));
}

/** One number alone adds up to nothing. */
const FEWEST_PARTS = 2;

/** Digits by which numbers are told apart: sums of decimals come out a little off. */
const DIGITS = 9;

function keyOf(quantity: Pick<Quantity, "unit" | "value">): string {
  return `${unitOf(quantity)}|${quantity.value.toPrecision(DIGITS)}`;
}

function unitOf({ unit }: Pick<Quantity, "unit">): string {
  return comparedUnit(unit);
}
