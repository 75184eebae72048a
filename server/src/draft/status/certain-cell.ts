import { KIND_OF_VALUE, SAYS_MEASURED } from "../../language/table-words.ts";
import type { Target } from "../target.ts";

/**
 * Whether a number stands alone in its cell, and the headers of its row and column give its name, its unit and one year. Where the
 * caption gives the year, it may say more that the rows leave out (出口主要商品), but not of the first row or of one that says what it measures.
 */
export function isCertainCell({ placed, measurement, governing }: Target): boolean {
  const { quantity, indicator } = measurement;
  const header = governing?.placed.passage;
  if (governing === null || header === undefined || indicator === "" || quantity.unit === "") return false;
  const { from, to, span } = governing.time;
  const isOfOneYear = to !== null && (from === null || from.year === to.year);
  const isAlone = placed.passage.reading.text.length === quantity.span.end - quantity.span.start;
  if (header.cell === null)
    return isOfOneYear && isAlone && (SAYS_MEASURED.test(indicator) || placed.passage.cell?.row === 1);
  const { text } = header.reading;
  const isOfRow = header.cell.row > 0 && span.start === 0;
  const beside = text.slice(0, span.start) + text.slice(span.end);
  return isOfOneYear && isAlone && text.length <= LONGEST_HEADER && (isOfRow || KIND_ALONE.test(beside));
}

/** In characters. */
const LONGEST_HEADER = 24;
/** What may stand beside the year of a header: 2026年**目标值**, **目标值**（2026年）. */
const KIND_ALONE = new RegExp(`^[年（]?(?:${KIND_OF_VALUE})?[（）]{0,2}$`);
