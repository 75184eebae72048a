import type { Quantity } from "./quantity.ts";

/**
 * The words of a quantity with another value, its unit and its 万 or 亿 kept: 1.5万人 for 4.5万 is 4.5万人. Null where
 * the number is not written in plain digits, would need more than two decimals, or is whole and would need any: 1万个
 * never becomes 0.6万个.
 */
export function rewriteQuantity(written: string, { value }: Quantity, wanted: number): string | null {
  const digits = /^\d{1,20}(?:\.\d{1,20})?(?![\d,.])/.exec(written)?.[0];
  if (digits === undefined || value === 0) return null;
  const number = wanted / (value / Number(digits));
  const precision = digits.includes(".") ? 100 : 1;
  const rounded = Math.round(number * precision) / precision;
  return Math.abs(number - rounded) < 1e-9 * Math.max(1, number)
    ? `${rounded}${written.slice(digits.length)}`
    : null;
}
