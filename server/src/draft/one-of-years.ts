import { COMES_ANEW } from "../language/deed-words.ts";
import type { Draft, PlacedPassage } from "./draft.ts";
import type { Target } from "./target.ts";

/** Whether a cell tells what its year alone brings: a row of things done, under the headers of years that follow each other. */
export function isOneOfYears({ placed, measurement, governing }: Target, { passages }: Draft): boolean {
  const { cell } = placed.passage;
  const header = governing?.placed;
  if (cell === null || header === undefined || header.passage.cell?.row !== 0) return false;
  const year = yearOf(header);
  if (year === null || !COMES_ANEW.test(measurement.indicator)) return false;
  return [passages[header.index - 1], passages[header.index + 1]].some(
    (beside) =>
      beside?.passage.cell?.row === 0 && beside.offset === header.offset && isNext(yearOf(beside), year),
  );
}

function isNext(year: number | null, other: number): boolean {
  return year !== null && Math.abs(year - other) === 1;
}

function yearOf({ passage: { times } }: PlacedPassage): number | null {
  return times[0]?.to?.year ?? null;
}
