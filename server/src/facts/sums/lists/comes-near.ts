import { addUp } from "../../quantities/add-up.ts";
import type { Quantity } from "../../quantities/quantity.ts";

/** What parts come to is at least so much of their total, and no more than so much more: else it counts something else. */
const LEAST_SHARE = 0.5;
const MOST_SHARE = 2;

/** Whether numbers may be all parts of a total, one of them or the total miswritten: where no word right beside them says that they are. */
export function comesNear(parts: readonly Quantity[], total: Quantity): boolean {
  const sum = addUp(parts.map(({ value }) => value));
  return sum >= total.value * LEAST_SHARE && sum <= total.value * MOST_SHARE;
}
