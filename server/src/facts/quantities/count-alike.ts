import { comparedUnit } from "../../language/units.ts";
import type { Quantity } from "./quantity.ts";

/** Whether two numbers count or measure in one unit, and so may be parts of one whole: 216项 and 110件, 1000个 and 7座. */
export function countAlike(a: Pick<Quantity, "unit">, b: Pick<Quantity, "unit">): boolean {
  return comparedUnit(a.unit) === comparedUnit(b.unit);
}
