import type { Target } from "../target.ts";

/** 城镇登记失业率控制在3%以内, and 1.85% where the report gives it: a rate that was kept within a bound lies within it. */
export function isKeptWithin(
  { status, measurement }: Target,
  { measurement: { quantity } }: Target,
): boolean {
  const { bound, kind, value } = measurement.quantity;
  if (status !== "reported" || kind !== "percent") return false;
  return (
    (bound === "at-most" && quantity.value <= value) || (bound === "at-least" && quantity.value >= value)
  );
}
