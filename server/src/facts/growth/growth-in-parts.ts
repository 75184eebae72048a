import type { Quantity } from "../quantities/quantity.ts";
import { isDoubling } from "./change-terms.ts";

/** 增长75%, 增长1.36倍, 增长三成, 翻一番: what it was before, as a whole of its own. */
export function oneBefore(whole: Quantity): Quantity {
  const value = wholeOf(whole);
  return { ...whole, kind: "count", value, text: value === 100 ? "100%" : String(value) };
}

/** What all of it is, where a growth is told in its parts: 三成 of ten, 三分之一 of one. */
export function wholeOf({ kind, unit }: Quantity): number {
  return kind === "percent" ? 100 : unit === "成" ? 10 : 1;
}

/** What it is after that, as so much of the same whole: 175%, 2.36. */
export function inWhole(whole: Quantity): Quantity | undefined {
  if (whole.max !== undefined || !MAKES_WHOLE.has(whole.kind)) return undefined;
  const before = isDoubling(whole) ? 0 : wholeOf(whole);
  const value = Number((before + whole.value).toPrecision(10));
  return { ...whole, kind: "count", value, text: whole.kind === "percent" ? `${value}%` : String(value) };
}

const MAKES_WHOLE: ReadonlySet<Quantity["kind"]> = new Set(["percent", "multiple", "fraction"]);

/** 是原来的2.36倍: so many times the whole. */
export function asRatio(ratio: Quantity): Quantity | undefined {
  const isPlain = ratio.kind === "multiple" && ratio.max === undefined && !isDoubling(ratio);
  return isPlain ? { ...ratio, kind: "count", text: String(ratio.value) } : undefined;
}
