import { type NumberWriting, readWriting } from "../quantities/number-writing.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { isDoubling } from "./change-terms.ts";
import type { GrowthChange } from "./growth-statement.ts";

/** What a number can be, both ends included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** How far a number said to be about, above or near another may lie from it, as a share. */
const ROUGH = 0.15;
/** The same of 三分之一, which nobody says of two fifths. */
const ROUGH_SHARE = 0.1;
/** The least of it, however finely the number is given. */
const LEAST_ROUGH = 0.05;
/** The same of 近一倍, which is said from eight tenths on. */
const ROUGH_MULTIPLE = 0.2;
/** The same of a percentage, in points at most: 75%左右 is no 80%. */
const ROUGH_POINTS = 2;

/** What a number may be that is given as coarsely as it is, or as finely as one beside it. */
export function rangeOf(quantity: Quantity, text: string, beside = quantity): Range {
  const { value, bound } = quantity;
  if (isShareInWords(quantity)) {
    const rough = bound === "exact" ? ROUGH_SHARE : ROUGH;
    return { low: value * (1 - rough), high: value * (1 + rough) };
  }
  const half = halfStep(quantity, finerOf(readWriting(text, quantity), readWriting(text, beside)));
  const rough = roughness(quantity);
  switch (bound) {
    case "exact":
      return { low: value - half, high: value + half };
    case "about":
      return { low: value - rough, high: value + rough };
    case "nearly":
      return { low: value - rough, high: value + half };
    case "over":
      // 一倍多 is said up to twice as much again.
      return { low: value - half, high: value + half + (/倍多$/.test(quantity.text) ? 1 : rough) };
    case "at-least":
      return { low: value - half, high: Number.POSITIVE_INFINITY };
    case "at-most":
      return { low: 0, high: value + half };
  }
}

/** 三分之二, which stands for anything near it. */
export function isShareInWords({ kind, unit }: Quantity): boolean {
  return kind === "fraction" && unit === "";
}

/** How far a number said to be about, above or near another may lie from it: 1000左右 may be 900, and 1200左右 no 1350. */
function roughness({ kind, value }: Quantity): number {
  if (kind === "multiple") return value * ROUGH_MULTIPLE;
  if (kind === "percent") return Math.min(value * ROUGH, ROUGH_POINTS);
  const [zeros = ""] = /0{0,12}$/.exec(String(Math.round(value))) ?? [];
  return value * Math.min(ROUGH, Math.max(LEAST_ROUGH, 10 ** zeros.length / value));
}

/** Of a number and one beside it: 由1.8%降至1% is said of 1.0%, and not of 1.4%. */
function finerOf(writing: NumberWriting, beside: NumberWriting): NumberWriting {
  return writing.scale === beside.scale && writing.decimals < beside.decimals ? beside : writing;
}

/** By how much a number may be off for being rounded. */
function halfStep({ kind, value, unit }: Quantity, { scale, decimals, grain }: NumberWriting): number {
  // 17家 are neither 16.5 nor 17.4, nor is a rank; 300家 may be 298.
  if (kind === "ordinal") return 0;
  const isCounted = kind === "count" && !/[倍%]/.test(unit);
  if (isCounted && grain === 1 && value % 10 !== 0) return 0;
  // Few write 2万亩 for 2.4万亩, or 1倍 for 0.6倍; 180万吨 may be 179.6.
  const isTelling = decimals === 0 && value / scale < 10 && (scale > 1 || unit === "倍");
  return grain / (isTelling ? 4 : 2);
}

/** Of a base: 不足30万吨 is said of a little less. */
export function startRange(base: Quantity, text: string, result: Quantity): Range {
  if (SHORT_OF.test(base.text)) return { low: base.value * (1 - SHORTEST), high: base.value };
  return rangeOf(areRoughAlike(base, result) ? { ...base, bound: "exact" } : base, text, result);
}

/** From 57%左右 to 60%左右 are 3 points: what both are off they are off alike. */
function areRoughAlike(base: Quantity, result: Quantity): boolean {
  return base.kind === "percent" && base.bound === "about" && result.bound === "about";
}

/** 不足30万吨, 不到30万吨; not 不超过30万吨. */
const SHORT_OF = /^(?:不足|不到|不满)/;
/** By how much at most, as a share. */
const SHORTEST = 0.15;

/** Of a result: who says by how much it grew knows it, and has rounded it to what is said. */
export function reachedRange(quantity: Quantity, text: string, beside: Quantity): Range {
  if (areRoughAlike(beside, quantity)) return rangeOf({ ...quantity, bound: "exact" }, text, beside);
  const { low, high } = rangeOf(quantity, text, beside);
  const furthest = quantity.kind === "percent" ? quantity.value + ROUGH_POINTS : quantity.value * FURTHEST;
  return { low, high: quantity.bound === "at-least" ? furthest : high };
}

/** Few say 以上 of a result that lies further above, as a multiple of what is said. */
const FURTHEST = 1.2;

/** The change as stated. */
export function rangeOfChange({ change }: GrowthChange, text: string): Range {
  const { value, bound } = change;
  if (isDoubling(change)) {
    // 翻了一番多 may be said of all that is short of another doubling, and so may 翻番, which says no number.
    return { low: value, high: bound === "exact" && !SAYS_NO_NUMBER.test(change.text) ? value : value * 1.8 };
  }
  const stated = rangeOf(change, text);
  const spare = spareOf(change, text);
  return { low: stated.low - spare, high: stated.high + spare };
}

/** 翻番, 倍增; not 翻一番. */
const SAYS_NO_NUMBER = /翻番|倍增/;

/** What a rate may be off besides being rounded: many are cut off, or reckoned from finer numbers than those beside them. */
function spareOf(change: Quantity, text: string): number {
  if (change.bound !== "exact" || (change.kind !== "percent" && change.kind !== "multiple")) return 0;
  const { decimals } = readWriting(text, change);
  return decimals > 0 ? 0.5 / 10 ** decimals : change.kind === "percent" && change.value >= 10 ? 0.5 : 0;
}
