import type { Draft, PlacedPassage } from "../draft/draft.ts";
import type { Quantity } from "../facts/quantities/quantity.ts";
import { rewriteQuantity } from "../facts/quantities/rewrite-quantity.ts";
import type { Repair } from "../lint/rule.ts";
import { suggestReplacement } from "./replacement.ts";

/** The suggestion to give a quantity another value by changing its digits alone; none where that cannot be. */
export function suggestValue(
  draft: Draft,
  placed: PlacedPassage,
  quantity: Quantity,
  value: number,
): readonly Repair[] {
  const { core } = quantity;
  const written = placed.passage.reading.text.slice(core.start, core.end);
  const rewritten = rewriteQuantity(written, quantity, value);
  if (rewritten === null) return [];
  const digits = { start: core.start, end: core.start + digitsOf(written).length };
  return suggestReplacement(draft, placed, core, [[digits, digitsOf(rewritten)]]);
}

function digitsOf(text: string): string {
  return /^[\d.]*/.exec(text)?.[0] ?? "";
}
