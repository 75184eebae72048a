import { readWriting } from "../quantities/number-writing.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { isDoubling } from "./change-terms.ts";
import { wholeOf } from "./growth-in-parts.ts";
import type { GrowthChange } from "./growth-statement.ts";
import { isShareInWords } from "./number-ranges.ts";

/** What arithmetic makes of a change. */
export interface ReckonedChange {
  /** The change as it should stand, in its own unit and as fine as it is written; null where base and result leave it open. */
  readonly value: number | null;
  /** How it is reckoned, with its result: (150－50)÷50＝2倍. Empty where base or result are rough. */
  readonly arithmetic: string;
  /** A difference of percentages was called %: 从40%提高到45%，提高5%. */
  readonly inPoints: boolean;
}

/** The change that base and result make. */
export function reckon(statement: GrowthChange, text: string): ReckonedChange {
  const { base, result, change, direction, manner, steps } = statement;
  const isUp = direction === "up";
  const gain = isUp ? result.value - base.value : base.value - result.value;
  const inPoints =
    manner === "by" && change.kind === "percent" && base.kind === "percent" && isNear(gain, change.value);
  if (base.bound !== "exact" || result.bound !== "exact" || (gain < 0 && manner !== "share"))
    return { value: null, arithmetic: "", inPoints };

  const { scale } = readWriting(text, result);
  const [from, to] = [base.value / scale, result.value / scale].map(plain) as [string, string];
  const difference = isUp ? `${to}－${from}` : `${from}－${to}`;
  const [exact, formula] = ((): readonly [number, string] => {
    if (manner === "times") return [result.value / base.value, `${to}÷${from}`];
    if (manner === "share") return [(100 * result.value) / base.value, `${to}÷${from}`];
    if (manner === "yearly" && change.kind === "percent") return reckonYearly(statement, from, to);
    if (manner === "yearly") return [gain / (steps[0] ?? 1), `（${difference}）÷${steps[0]}`];
    if (change.kind === "multiple") return [gain / base.value, `（${difference}）÷${from}`];
    if (change.kind === "percent" && !inPoints)
      return [(100 * gain) / base.value, `（${difference}）÷${from}`];
    if (change.kind === "fraction")
      return [(wholeOf(change) * gain) / base.value, `（${difference}）÷${from}`];
    return [gain, difference];
  })();
  const value = asFine(exact, change, text);
  const unit = inPoints ? "个百分点" : change.unit;
  const sign = isNear(value, exact) ? "＝" : "≈";
  const written = change.kind === base.kind && !inPoints ? value / scale : value;
  const scaleWord = change.kind === base.kind && !inPoints ? scaleWordOf(scale) : "";
  return {
    value: isDoubling(change) || isShareInWords(change) ? null : value,
    arithmetic: `${formula}${sign}${plain(written)}${scaleWord}${unit}`,
    inPoints,
  };
}

function reckonYearly(
  { base, result, direction, steps }: GrowthChange,
  from: string,
  to: string,
): readonly [number, string] {
  const [count = 1] = steps;
  const rate = 100 * ((result.value / base.value) ** (1 / count) - 1);
  return [direction === "up" ? rate : -rate, `（${to}÷${from}）开${count}次方－1`];
}

export function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(a));
}

/** Without the litter of binary fractions. */
function plain(value: number): string {
  return String(Number(value.toPrecision(10)));
}

function scaleWordOf(scale: number): string {
  return { 1e4: "万", 1e8: "亿", 1e12: "万亿" }[scale] ?? "";
}

/** As fine as another number is written, or with two digits where that would lose too much: 0.4 beside 3 is not 0. */
export function asFine(value: number, like: Quantity, text: string): number {
  const { scale, decimals } = readWriting(text, like);
  const rounded = Number((value / scale).toFixed(decimals)) * scale;
  return Math.abs(rounded - value) <= 0.05 * Math.abs(value) ? rounded : Number(value.toPrecision(2));
}
