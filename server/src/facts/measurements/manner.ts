import { ASSERTING_WORDS } from "../../language/measure-words.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { isChange, readEnding } from "./read-measure.ts";
import { LONGEST_LINK } from "./skip-linking.ts";

/** How a number goes on from the one before it: 增长8%, 达到90亿元, 老旧小区97个**8700套**, 竣工20个. */
export type Manner = "change" | "reached" | "besides" | "made" | "new";

export function readManner(text: string, left: number, quantity: Quantity): Manner {
  const { start } = quantity.span;
  const ending = readEnding(text, left, quantity.core.start);
  if (isChange(quantity, ending)) return "change";
  if (ending === "level" || /^(?:突破|超过?|达)/.test(quantity.text)) return "reached";
  if (left === start && /\S/.test(text.charAt(left - 1)) && !/[，、；。]/.test(text.charAt(left - 1)))
    return "besides";
  return text.slice(Math.max(left, start - LONGEST_LINK), start).search(ASSERTING_WORDS) >= 0
    ? "made"
    : "new";
}
