import type { ChangeWording } from "../../language/growth-forms.ts";
import type { Quantity } from "../quantities/quantity.ts";

/** Whether two numbers may be one thing before and after. */
export function areComparable(base: Quantity, result: Quantity): boolean {
  return (
    // Indices are measured without a unit; a count without one may be of anything.
    (base.unit !== "" || base.kind === "measure") &&
    base.unit === result.unit &&
    base.kind === result.kind &&
    base.kind !== "multiple" &&
    base.max === undefined &&
    result.max === undefined &&
    base.value > 0 &&
    result.value > 0
  );
}

/** Whether a change is told in what a number can change by: its own unit, a share of it or so many times. */
export function canChange(change: Quantity, base: Quantity): boolean {
  if (change.kind === "percentage-point") return base.kind === "percent";
  return SHARES_OR_TIMES.has(change.kind) || isDoubling(change) || change.unit === base.unit;
}

const SHARES_OR_TIMES: ReadonlySet<Quantity["kind"]> = new Set(["percent", "fraction", "multiple"]);

/** Whether a number can be a change that is put in such words. */
export function canBe(wording: ChangeWording | null, change: Quantity | undefined): boolean {
  if (change === undefined || change.max !== undefined) return false;
  if (isDoubling(change)) return wording === "doubling";
  if (wording === "share") return change.kind === "percent";
  if (wording === "points") return change.kind === "percentage-point";
  return wording === "amount" || (wording === "multiple" && change.kind === "multiple");
}

/** 翻一番, 实现倍增: said of anything near it. */
export function isDoubling({ text }: Quantity): boolean {
  return /翻|倍增/.test(text);
}
