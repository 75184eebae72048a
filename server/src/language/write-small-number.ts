const DIGITS = "零一二三四五六七八九";

/** A whole number from 1 to 99 as `like` is written: 四 for 4 beside 三, 4 beside 3; up to 20 ④ beside ③. */
export function writeSmallNumber(value: number, like: string): string {
  if (/^\d/.test(like)) return String(value);
  if (/^[①-⑳]/.test(like)) return String.fromCharCode("①".charCodeAt(0) + value - 1);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? "" : tens === 1 ? "十" : `${DIGITS[tens]}十`;
  return head + (ones === 0 ? "" : DIGITS[ones]);
}

/** The same before what it counts: 两大, 两年, not 二. */
export function writeBeforeMeasure(value: number, like: string): string {
  const written = writeSmallNumber(value, like);
  return written === "二" ? "两" : written;
}
