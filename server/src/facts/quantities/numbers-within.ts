import { itemsWithin } from "../../text/sorted-items.ts";
import type { Span } from "../../text/span.ts";
import type { Quantity } from "./quantity.ts";

/** Those of the quantities of a text whose number and unit lie within `span`; bound words around them may not. */
export function numbersWithin(quantities: readonly Quantity[], span: Span): readonly Quantity[] {
  return itemsWithin(quantities, span, coreOf);
}

export function coreOf({ core }: Quantity): Span {
  return core;
}
