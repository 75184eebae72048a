import { holds } from "../../facts/growth/growth-holds.ts";
import type { ChangeManner, GrowthChange } from "../../facts/growth/growth-statement.ts";
import { findQuantities } from "../../facts/quantities/quantities.ts";
import { IN_ALL_CELL, NUMBER_CELL, RATE_CELL } from "../../language/growth-table-words.ts";
import { memoise } from "../../text/memoise.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import { textOf } from "../table-grid.ts";
import type { GrowthApart } from "./growth-apart.ts";
import { type GrowthRow, growthRows } from "./growth-rows.ts";

/** In so many rows the numbers show that the columns are base, result and growth. */
const FEWEST_SHOWN = 3;
/** So many rows show it for one that does not. */
const SHOWN_FOR_EACH = 2;

/**
 * The rows of tables whose growth is not that from one of their numbers to the other, as it is in most rows. Each row is told as a
 * sentence, 产值由30亿元增加到44亿元，年均增长8%, and held to what holds of those.
 */
export const findTabledGrowth = memoise((draft: Draft): readonly GrowthApart[] =>
  growthRows(draft).flatMap((rows) => {
    const told = rows.flatMap((row) => {
      const readings = readingsOf(row);
      return readings.length === 0 ? [] : [readings];
    });
    const odd = told.filter((readings) => !readings.some(isTrue));
    // What only a second reading makes true, the total where each year's growth is meant, shows nothing.
    const shown = told.filter(([first]) => first !== undefined && isTrue(first));
    if (shown.length < FEWEST_SHOWN || shown.length < SHOWN_FOR_EACH * odd.length) return [];
    return odd.flatMap(([first]) => first ?? []);
  }),
);

function isTrue({ statement, text }: GrowthApart): boolean {
  return holds(statement, text);
}

/** What a row may say, the likeliest first; none where a cell is no plain number or where less is meant. */
function readingsOf(row: GrowthRow): GrowthApart[] {
  const inAll = IN_ALL_CELL.exec(textOf(row.change))?.groups;
  const rate = RATE_CELL.exec(textOf(row.change))?.groups;
  const isShare = row.unit === "%";
  if (inAll !== undefined) {
    const amount = `${inAll.digits}${isShare ? "个百分点" : row.unit || UNNAMED}`;
    return [tell(row, amount, "by"), isShare ? null : tell(row, `${inAll.digits}%`, "by")].filter(isTold);
  }
  // 58% to 64%, by 1.1: nobody knows whether that is points or per cent.
  if (rate === undefined || isShare) return [];
  const change = `${rate.digits}%${boundOf(rate)}`;
  const manners: readonly ChangeManner[] = row.years > 1 ? ["yearly", "by"] : ["by"];
  return manners.map((manner) => tell(row, change, manner)).filter(isTold);
}

function isTold(reading: GrowthApart | null): reading is GrowthApart {
  return reading !== null;
}

/** What stands for the unit of a row without one. */
const UNNAMED = "吨";

function tell(row: GrowthRow, change: string, manner: ChangeManner): GrowthApart | null {
  const [base, result] = [row.base, row.result].map((cell) => writtenIn(cell, row.unit || UNNAMED));
  if (base == null || result == null) return null;
  const grows = manner === "yearly" ? "年均增长" : "增长";
  const text = `${row.name.replace(/\d/g, "")}由${base}增加到${result}，${grows}${change}。`;
  const [from, to, by, another] = findQuantities(text, []);
  if (from === undefined || to === undefined || by === undefined || another !== undefined) return null;
  if (from.value === 0 || to.value <= from.value || by.value === 0) return null;
  const statement: GrowthChange = {
    kind: "change",
    base: from,
    result: to,
    change: by,
    direction: "up",
    manner,
    steps: manner === "yearly" ? [row.years] : [],
    open: null,
  };
  const places = { base: wholeOf(row.base), result: wholeOf(row.result), change: wholeOf(row.change) };
  // A column of results is what a plan sets itself, and is mistyped there.
  return { places, fault: "result", statement, text };
}

/** 2.57万左右 of a row in 亿元 is 2.57万亿元左右. */
function writtenIn(cell: PlacedPassage, unit: string): string | null {
  const groups = NUMBER_CELL.exec(textOf(cell))?.groups;
  return groups === undefined ? null : `${groups.digits}${groups.scale ?? ""}${unit}${boundOf(groups)}`;
}

function boundOf({ above, bound }: Readonly<Record<string, string | undefined>>): string {
  return bound ?? (above === undefined ? "" : "以上");
}

function wholeOf(placed: PlacedPassage): GrowthApart["places"]["base"] {
  return { placed, span: { start: 0, end: textOf(placed).length } };
}
