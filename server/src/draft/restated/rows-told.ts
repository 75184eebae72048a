import type { Draft } from "../draft.ts";
import type { NumberTwice } from "../numbers-of.ts";
import { tablesOf } from "../table-grid.ts";
import type { StatedNumber, Target } from "../target.ts";
import { targetsIn } from "../targets-by-passage.ts";
import { paragraphsAbove } from "./tabled-again.ts";

/**
 * 全年新设渔业企业390家，增长9.9%。到位资金82亿元，下降27.1%, and below it a row of 590, 9.9, 82 and −27.1: what a paragraph tells number by number, in the
 * order of a row, is that row, whatever both call it. One of the numbers differs, all others are equal.
 */
export function findRowsTold(draft: Draft): NumberTwice[] {
  return tablesOf(draft.passages).flatMap(([top = [], ...rows]): NumberTwice[] => {
    const [first] = top;
    if (first === undefined || rows.length > MOST_ROWS) return [];
    const told = paragraphsAbove(first, draft.passages).map((above) =>
      targetsIn(draft, above).slice(0, MOST_NUMBERS),
    );
    return rows.flatMap((row) => {
      const cells = row.flatMap((cell) => targetsIn(draft, cell));
      return cells.length < FEWEST_CELLS ? [] : told.flatMap((numbers) => oneThatDiffers(cells, numbers));
    });
  });
}

/** In rows, and in numbers of a paragraph: work stays bounded for each table. */
const MOST_ROWS = 100;
const MOST_NUMBERS = 60;
const FEWEST_CELLS = 4;

function oneThatDiffers(cells: readonly Target[], numbers: readonly Target[]): NumberTwice[] {
  const runs = numbers.slice(cells.length - 1).map((_, start) => numbers.slice(start, start + cells.length));
  const differing = runs.map((run) => run.flatMap((first, at) => differsFrom(first, cells[at] as Target)));
  if (differing.some((pairs) => pairs.length === 0)) return [];
  // 造林36万亩，其中人工造林9万亩…, and a row that ends in 36: what the paragraph says beside them is no other number.
  const said = new Set(numbers.map(digitsOf));
  const isElsewhere = ({ second }: NumberTwice): boolean => said.has(digitsOf(second));
  return (
    differing.find((pairs) => pairs.length === 1)?.filter((pair) => isPlain(pair) && !isElsewhere(pair)) ?? []
  );
}

function differsFrom(first: Target, second: Target): NumberTwice[] {
  const [a, b] = [first, second].map(digitsOf) as [string, string];
  return a === b ? [] : [{ first, second }];
}

/** What is left where a number is told round (5.9万家 for 59080), or another stands between (折9亿美元), is no difference. */
function isPlain({ first, second }: NumberTwice): boolean {
  const [a, b] = [first.measurement.quantity, second.measurement.quantity];
  const areOfOneKind = (a.kind === "percent") === (b.kind === "percent");
  return (
    areOfOneKind &&
    [
      [a.value, b.value],
      [Number(digitsOf(first)), Number(digitsOf(second))],
    ].every(areFarApart)
  );
}

function areFarApart([a = 0, b = 0]: readonly number[]): boolean {
  return Math.abs(a - b) > Math.max(Math.abs(a), Math.abs(b)) * ROUNDING;
}

const ROUNDING = 0.02;

/** As written, without the unit and the sign: a column that falls gives −27.1 for 下降27.1%. */
function digitsOf({ placed, measurement }: StatedNumber): string {
  const { start, end } = measurement.quantity.core;
  return /\d[\d.]*/.exec(placed.passage.reading.text.slice(start, end))?.[0] ?? "";
}
