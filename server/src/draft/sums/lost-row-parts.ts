import { HEADS_LOST_PART } from "../../language/lost-table-words.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import { textOf } from "../table-grid.ts";
import { lostRows } from "../tables/lost-rows.ts";
import type { PlacedSum } from "./placed-sum.ts";

/** In passages, from a header to the first row and from one row to the next. */
const FURTHEST = 8;
/** So few rows do not show what their columns hold. */
const FEWEST_ROWS = 4;

/**
 * The rows of tables whose lines are lost in which the second number is more than the first, where a header 其中：2026年任务 says that it is a part of it, and in the
 * other rows it is.
 */
export function findLostRowParts(draft: Draft): PlacedSum[] {
  return draft.passages.filter(isHeader).flatMap((header): PlacedSum[] => {
    const told = rowsBelow(header, draft);
    const odd = told.filter(({ total, sum }) => sum > total.quantity.value);
    return told.length >= FEWEST_ROWS && odd.length * FEWEST_ROWS <= told.length ? odd : [];
  });
}

function isHeader(placed: PlacedPassage): boolean {
  return placed.passage.kind === "paragraph" && HEADS_LOST_PART.test(textOf(placed));
}

/** What the rows below a header have in their first two columns. */
function rowsBelow(header: PlacedPassage, draft: Draft): readonly PlacedSum[] {
  let last = header.index;
  const told: PlacedSum[] = [];
  for (const { numbers } of lostRows(draft)) {
    const [whole, part] = numbers.map(({ placed, measurement: { quantity } }) => ({ placed, quantity }));
    if (whole === undefined || part === undefined || whole.placed.index < header.index) continue;
    if (whole.placed.index - last > FURTHEST) break;
    last = part.placed.index;
    if (whole.quantity.unit !== part.quantity.unit) continue;
    told.push({
      of: "rows",
      total: whole,
      parts: [part],
      sum: part.quantity.value,
      extent: "some",
      tolerance: 0,
    });
  }
  return told;
}
