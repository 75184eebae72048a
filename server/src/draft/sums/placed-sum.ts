import { addUp } from "../../facts/quantities/add-up.ts";
import type { Quantity } from "../../facts/quantities/quantity.ts";
import { rewriteQuantity } from "../../facts/quantities/rewrite-quantity.ts";
import type { PlacedPassage } from "../draft.ts";

/** A number and the passage it stands in. */
export interface PlacedNumber {
  readonly placed: PlacedPassage;
  readonly quantity: Quantity;
}

/** A total and its parts, each in a passage of its own. */
export interface PlacedSum {
  /** Where they stand: in the rows of a table, in its columns, or in what is set out below the total. */
  readonly of: "rows" | "columns" | "below";
  readonly total: PlacedNumber;
  /** In order, in the total's unit. */
  readonly parts: readonly PlacedNumber[];
  readonly sum: number;
  /** `some`: there may be parts besides. `all`: the parts make the whole. */
  readonly extent: "some" | "all";
  /** By how much total and sum may differ for being rounded. */
  readonly tolerance: number;
}

/** As many numbers as are written out; of more only the first and the last. */
const MOST_WRITTEN = 8;

/** The parts as a sum, in their own words: 3000＋2500＋1500＝7000. */
export function writePlacedSum({ total, parts, sum }: PlacedSum): string {
  const written = parts.map(({ quantity }) => quantity.text);
  const terms = written.length > MOST_WRITTEN ? [written[0], "…", written.at(-1)] : written;
  const like = total.quantity;
  return `${terms.join("＋")}＝${rewriteQuantity(like.text, like, sum) ?? addUp([sum / like.scale])}`;
}
