import { KEPT_AT_END } from "../../language/restating-words.ts";
import type { Target } from "../target.ts";
import { wordsBefore } from "../words-before.ts";

/** 城镇登记失业率控制在3%以内, and 1.85% where the report gives it: a rate that was kept within a bound lies within it, as does 用水总量控制在6亿立方米. */
export function isKeptWithin(target: Target, { measurement: { quantity } }: Target): boolean {
  const { bound, kind, value } = target.measurement.quantity;
  if (target.status !== "reported") return false;
  if (KEPT_AT_END.test(wordsBefore(target, "clause"))) return quantity.value <= value;
  if (kind !== "percent") return false;
  return (
    (bound === "at-most" && quantity.value <= value) || (bound === "at-least" && quantity.value >= value)
  );
}
