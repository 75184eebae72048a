import type { Quantity } from "./quantity.ts";

/** How far a rounded number may lie from an exact one, as a share of it. */
const ROUNDING = 0.1;

/**
 * Whether two quantities can be true of one thing. Bounds that a plan adds by habit (500家, 500家以上) do not matter; a
 * rounded number agrees with the exact one that it rounds; a range with what lies in it.
 */
export function quantitiesAgree(a: Quantity, b: Quantity): boolean {
  if (a.max !== undefined || b.max !== undefined) {
    return a.value <= (b.max ?? b.value) && b.value <= (a.max ?? a.value);
  }
  if (a.value === b.value || isNextAbove(a, b) || isNextAbove(b, a)) return true;
  const apart = Math.abs(a.value - b.value) / Math.max(Math.abs(a.value), Math.abs(b.value));
  const [rough, exact] = isRough(a) ? [a, b] : [b, a];
  if (isRough(rough) && !isRough(exact) && apart <= ROUNDING && isOnItsSide(exact.value, rough))
    return !arePointsApart(a, b) || roundsTo(a.value, b.value) || roundsTo(b.value, a.value);
  return roundsTo(a.value, b.value) || roundsTo(b.value, a.value);
}

/** 突破3家 says 4家. */
function isNextAbove(a: Quantity, b: Quantity): boolean {
  return b.bound === "over" && b.kind === "count" && b.scale === 1 && a.value === b.value + 1;
}

/** 突破200亿元 is less than there is, 近200亿元 more. */
function isOnItsSide(value: number, { bound, value: rough }: Quantity): boolean {
  if (bound === "over") return value >= rough;
  return bound === "nearly" ? value <= rough : true;
}

/** 89%左右 and 98%: nobody rounds a large share by many points. */
function arePointsApart(a: Quantity, b: Quantity): boolean {
  const areLarge = a.kind === "percent" && Math.min(a.value, b.value) > LARGE_SHARE;
  return (
    areLarge && [a, b].some(({ bound }) => bound === "about") && Math.abs(a.value - b.value) > FEW_POINTS
  );
}

/** In per cent. */
const LARGE_SHARE = 60;
const FEW_POINTS = 3;

/** 约200亿元, 近200亿元, 突破200亿元. */
function isRough({ bound }: Quantity): boolean {
  return bound === "about" || bound === "nearly" || bound === "over";
}

/** Whether `rounded` is `exact` rounded to fewer significant digits, two at least, or cut off behind three: 342.1 of 342.18. */
function roundsTo(rounded: number, exact: number): boolean {
  const kept = significantDigits(rounded);
  const given = significantDigits(exact);
  if (kept.length >= given.length || kept.length < 2) return false;
  if (Number(exact.toPrecision(kept.length)) === rounded) return true;
  const isNear = Math.abs(exact - rounded) <= Math.abs(rounded) * CUT_OFF;
  return isNear && kept.length >= 3 && given.startsWith(kept);
}

/** The most that is lost where three digits are kept, as a share of them. */
const CUT_OFF = 0.01;

function significantDigits(value: number): string {
  return Math.abs(value)
    .toPrecision(12)
    .replace(/e.{0,5}$/, "")
    .replace(".", "")
    .replace(/^0{1,12}|0{1,12}$/g, "");
}
