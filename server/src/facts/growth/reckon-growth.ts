import { OF_A_PERIOD, OF_LAST_YEAR, OTHER_TERMS, SHARE_OF } from "../../language/growth-words.ts";
import { wordsSince } from "../../text/words-since.ts";
import { type NumberWriting, readWriting } from "../quantities/number-writing.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { isDoubling } from "./change-terms.ts";
import { driftOf, LONGEST_NAMING, type Range } from "./growth-drift.ts";
import { type GrowthChange, type GrowthStatement, isOnItsWay } from "./growth-statement.ts";

/** What arithmetic makes of a change. */
export interface ReckonedChange {
  /** The change as it should stand, in its own unit and as fine as it is written; null where base and result leave it open. */
  readonly value: number | null;
  /** How it is reckoned, with its result: (150－50)÷50＝2倍. Empty where base or result are rough. */
  readonly arithmetic: string;
  /** A difference of percentages was called %: 从40%提高到45%，提高5%. */
  readonly inPoints: boolean;
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
/** How far 翻一番 may be short of twice, and beyond it: it is said of anything near it, and of what is more. */
const DOUBLING = { short: 0.1, beyond: 0.25 };

/** Few say 以上 of a result that lies further above, as a multiple of what is said. */
const FURTHEST = 1.2;

/** Whether a statement can be true, its numbers being as coarse as they are written. */
export function holds(statement: GrowthStatement, text: string): boolean {
  switch (statement.kind) {
    case "loss":
      return false;
    case "move":
      return isOnItsWay(statement);
    case "change":
      return agrees(statement, text);
  }
}

function agrees(statement: GrowthChange, text: string): boolean {
  if (statement.change.kind === "percent" && saysOtherTerms(statement, text)) return true;
  if (isOfPeriods(statement, text)) return true;
  if (isCalledPercent(statement, text) || isCalledTimes(statement, text)) return false;
  if (turnsBack(statement, text)) return false;
  if (isOfTheShared(statement, text)) return true;
  const stated = rangeOfChange(statement, text);
  const drifted = withDrift(stated, statement, text);
  // Only over the years that are meant first: to be a year out and far off as well is no reading.
  const [first, ...others] = measuresOf(statement, text);
  return first === undefined || overlap(first, drifted) || others.some((other) => overlap(other, stated));
}

function overlap(a: Range, b: Range): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** 五年累计投资300亿元，是“十三五”的2倍，年均增长12%: so many times what five years brought tells nothing of one year. */
function isOfPeriods({ base, result, manner }: GrowthChange, text: string): boolean {
  const { start } = base.span;
  return (
    manner === "yearly" &&
    base.span === result.span &&
    OF_A_PERIOD.test(text.slice(Math.max(0, start - 12), start))
  );
}

/** 80亿元、增长5%（上年同期78亿元，可比口径）: reckoned in other terms than the numbers beside it. */
function saysOtherTerms({ base, result, change }: GrowthChange, text: string): boolean {
  const ends = [base, result, change].map(({ span }) => span);
  const start = Math.min(...ends.map((span) => span.start));
  const end = Math.max(...ends.map((span) => span.end));
  const [behind = ""] = /^[^。；！？]*/.exec(text.slice(end, end + REMARK_BEHIND)) ?? [];
  return OTHER_TERMS.test(
    wordsSince("。；！？", text, start, REMARK_BEHIND) + text.slice(start, end) + behind,
  );
}

/** 8%, 3个百分点; not 8%左右. */
function isWholePercent(number: Quantity, text: string): boolean {
  const { kind, bound } = number;
  const isPercent = kind === "percent" || kind === "percentage-point";
  return isPercent && bound === "exact" && readWriting(text, number).decimals === 0;
}

/** How far from the numbers it may be said, in characters. */
const REMARK_BEHIND = 24;

/** 失业率由5%下降到4%，下降1%: exactly the difference in points, and not the share of the base. */
function isCalledPercent({ base, result, change, manner }: GrowthChange, text: string): boolean {
  if (manner !== "by" || change.kind !== "percent" || base.kind !== "percent") return false;
  const gain = Math.abs(result.value - base.value);
  return isNear(gain, change.value) && !isNear(asFine((100 * gain) / base.value, change, text), change.value);
}

/** What all of the base is in the unit of a change. */
const WHOLES: Readonly<Partial<Record<Quantity["kind"], number>>> = { multiple: 1, percent: 100 };

/** 由1万辆增加到4万辆，增长4倍 (or 400%): exactly how many times the base the result is, and not by how many it grew. */
function isCalledTimes({ base, result, change, manner }: GrowthChange, text: string): boolean {
  const whole = WHOLES[change.kind];
  // 由12个减少到6个，减少50%: by as much as is left.
  const isUp = result.value > base.value;
  if (manner !== "by" || whole === undefined || base.span === result.span || !isUp) return false;
  if ([base, result, change].some(({ bound }) => bound !== "exact")) return false;
  const times = result.value / base.value;
  return (
    isNear(whole * times, change.value) && !isNear(asFine(whole * (times - 1), change, text), change.value)
  );
}

/** 渔业占比由14%提高到19%，年均增长9.7%: by how much that grew of which a share is told, not the share. */
function isOfTheShared({ base, change }: GrowthChange, text: string): boolean {
  return (
    base.kind === "percent" &&
    change.kind === "percent" &&
    SHARE_OF.test(wordsSince("，。；", text, base.span.start, LONGEST_NAMING))
  );
}

/** 2020年为80家，2023年达到50家，增长60%: the result surely lies on the other side of the base. */
function turnsBack({ base, result, direction, manner }: GrowthChange, text: string): boolean {
  if (manner === "share") return false;
  const a = rangeOf(base, text);
  const b = rangeOf(result, text);
  return direction === "up" ? b.high < a.low : b.low > a.high;
}

/** What the change can be in the unit it is stated in: one range for each fair reading, none where it cannot be judged. */
function measuresOf({ base, result, change, direction, manner, steps }: GrowthChange, text: string): Range[] {
  // 增长2倍, 是2020年的3倍: what it was before is one, and not about one.
  const a =
    base.span === result.span
      ? { low: base.value, high: base.value }
      : finite(startRange(base, text, isReckoned(base, text) ? base : result));
  const b = reachedRange(result, text, base);
  const isUp = direction === "up";
  if (a.low <= 0) return [];
  const over = (f: (from: number, to: number) => number): Range => {
    const ends = [f(a.low, b.high), f(a.high, b.low)];
    return { low: Math.min(...ends), high: Math.max(...ends) };
  };
  const gain = (from: number, to: number): number => (isUp ? to - from : from - to);
  const isByDifference =
    change.kind === "percentage-point"
      ? base.kind === "percent"
      : change.unit === base.unit || base.kind === "ordinal";
  if (manner === "times") {
    const { low, high } = over((from, to) => to / from);
    if (!isDoubling(change)) return [{ low, high }];
    // 翻了一番多 is not said of less, and leaves room for more by itself.
    const isExact = change.bound === "exact";
    const mayBeShort = isExact && result.bound !== "at-least";
    return [
      {
        low: low / (1 + (isExact ? DOUBLING.beyond : DOUBLING.short)),
        high: mayBeShort ? high * (1 + DOUBLING.short) : high,
      },
    ];
  }
  if (manner === "share") return [over((from, to) => (100 * to) / from)];
  if (manner === "yearly" && change.kind === "percent")
    return steps.map((count) => over((from, to) => 100 * (isUp ? 1 : -1) * ((to / from) ** (1 / count) - 1)));
  if (manner === "yearly")
    return isByDifference ? steps.map((count) => over((from, to) => gain(from, to) / count)) : [];
  switch (change.kind) {
    case "multiple":
      return isUp ? [over((from, to) => gain(from, to) / from)] : [];
    case "percent":
      return [over((from, to) => (100 * gain(from, to)) / from)];
    case "fraction":
      return change.unit === "折" ? [] : [over((from, to) => (partsOf(change) * gain(from, to)) / from)];
    default:
      // 由8%提高到10%，提高2个百分点: whole points are told by taking one from the other.
      if (isByDifference && [base, result, change].every((number) => isWholePercent(number, text)))
        return [{ low: gain(base.value, result.value), high: gain(base.value, result.value) }];
      return isByDifference ? [over(gain)] : [];
  }
}

/** 52.7亿元，新增22亿元: what is left of it is as coarse as the coarser of the two. */
function isReckoned({ span, text: written }: Quantity, text: string): boolean {
  return !text.startsWith(written, span.start);
}

/** 由300家以上: nobody says so of a base that is so many times as much, and arithmetic needs an end. */
function finite({ low, high }: Range): Range {
  return { low, high: Math.min(high, FURTHEST_BASE * low) };
}

const FURTHEST_BASE = 1e6;

/** The change as stated. */
function rangeOfChange({ change }: GrowthChange, text: string): Range {
  const { value, bound } = change;
  if (isDoubling(change)) {
    // 翻了一番多 may be said of all that is short of another doubling, and so may 翻番, which says no number.
    return { low: value, high: bound === "exact" && !SAYS_NO_NUMBER.test(change.text) ? value : value * 1.8 };
  }
  const stated = rangeOf(change, text);
  const spare = spareOf(change, text);
  return { low: stated.low - spare, high: stated.high + spare };
}

/** What a change so stated may come to in amounts that drifted from it. */
function withDrift(stated: Range, statement: GrowthChange, text: string): Range {
  const drift = driftOf(statement, text);
  if (drift === null) return stated;
  const { start } = statement.base.span;
  const isOverYear =
    statement.manner === "yearly" ||
    statement.isOverYear === true ||
    OF_LAST_YEAR.test(text.slice(Math.max(0, start - 8), start));
  const moved = isOverYear ? drift.yearly : drift.inAll;
  const whole = statement.change.kind === "percent" ? 100 : 1;
  return {
    low: (whole + stated.low) * moved.low - whole,
    high: (whole + stated.high) * moved.high - whole,
  };
}

/** 翻番, 倍增; not 翻一番. */
const SAYS_NO_NUMBER = /翻番|倍增/;

/** What a rate may be off besides being rounded: many are cut off, or reckoned from finer numbers than those beside them. */
function spareOf(change: Quantity, text: string): number {
  if (change.bound !== "exact" || (change.kind !== "percent" && change.kind !== "multiple")) return 0;
  const { decimals } = readWriting(text, change);
  return decimals > 0 ? 0.5 / 10 ** decimals : change.kind === "percent" && change.value >= 10 ? 0.5 : 0;
}

/** Of how many parts the number counts some: 三成 of ten, 三分之一 of one. */
function partsOf({ unit }: Quantity): number {
  return unit === "成" ? 10 : 1;
}

/** 三分之二, which stands for anything near it. */
function isShareInWords({ kind, unit }: Quantity): boolean {
  return kind === "fraction" && unit === "";
}

/** Of a base: 不足30万吨 is said of a little less. */
function startRange(base: Quantity, text: string, result: Quantity): Range {
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
function reachedRange(quantity: Quantity, text: string, beside: Quantity): Range {
  if (areRoughAlike(beside, quantity)) return rangeOf({ ...quantity, bound: "exact" }, text, beside);
  const { low, high } = rangeOf(quantity, text, beside);
  const furthest = quantity.kind === "percent" ? quantity.value + ROUGH_POINTS : quantity.value * FURTHEST;
  return { low, high: quantity.bound === "at-least" ? furthest : high };
}

function rangeOf(quantity: Quantity, text: string, beside = quantity): Range {
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
      return [(partsOf(change) * gain) / base.value, `（${difference}）÷${from}`];
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

function isNear(a: number, b: number): boolean {
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
function asFine(value: number, like: Quantity, text: string): number {
  const { scale, decimals } = readWriting(text, like);
  const rounded = Number((value / scale).toFixed(decimals)) * scale;
  return Math.abs(rounded - value) <= 0.05 * Math.abs(value) ? rounded : Number(value.toPrecision(2));
}
