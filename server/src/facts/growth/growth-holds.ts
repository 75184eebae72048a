import {
  NEWLY_THERE,
  OF_A_PERIOD,
  OF_LAST_YEAR,
  OTHER_TERMS,
  SHARE_OF,
  SINCE_LAST_YEAR,
} from "../../language/growth-words.ts";
import { wordsSince } from "../../text/words-since.ts";
import { readWriting } from "../quantities/number-writing.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { isDoubling } from "./change-terms.ts";
import { driftOf, LONGEST_NAMING } from "./growth-drift.ts";
import { wholeOf } from "./growth-in-parts.ts";
import { type GrowthChange, type GrowthStatement, isOnItsWay } from "./growth-statement.ts";
import { type Range, rangeOf, rangeOfChange, reachedRange, startRange } from "./number-ranges.ts";
import { asFine, isNear } from "./reckon-growth.ts";

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
  if (isCalledShare(statement, text)) return false;
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

/** How far from the numbers it may be said, in characters. */
const REMARK_BEHIND = 24;

/** 失业率由5%下降到4%，下降1%: exactly the difference in points, and not the share of the base. */
function isCalledPercent({ base, result, change, manner }: GrowthChange, text: string): boolean {
  if (manner !== "by" || change.kind !== "percent" || base.kind !== "percent") return false;
  const gain = Math.abs(result.value - base.value);
  return isNear(gain, change.value) && !isNear(asFine((100 * gain) / base.value, change, text), change.value);
}

/** 由1万辆增加到4万辆，增长4倍 (or 400%): exactly how many times the base the result is, and not by how many it grew. */
function isCalledTimes({ base, result, change, manner }: GrowthChange, text: string): boolean {
  const whole = wholeOf(change);
  // 由12个减少到6个，减少50%: by as much as is left.
  const isUp = result.value > base.value;
  if (manner !== "by" || !TOLD_OF_ALL.has(change.kind) || base.span === result.span || !isUp) return false;
  if ([base, change].some(({ bound }) => bound !== "exact")) return false;
  // 110吨以上: of a result that may be more, a ratio as fine as 4.6倍 is still the one that was reckoned.
  const isOpen = result.bound === "at-least" && readWriting(text, change).decimals > 0;
  if (result.bound !== "exact" && !isOpen) return false;
  const times = isOpen
    ? asFine((whole * result.value) / base.value, change, text) / whole
    : result.value / base.value;
  return (
    isNear(whole * times, change.value) && !isNear(asFine(whole * (times - 1), change, text), change.value)
  );
}

/** 新增6家、总数达到17家，增长35.3%: exactly the share that the new ones are of all, and not of those there were. */
function isCalledShare({ base, result, change, manner }: GrowthChange, text: string): boolean {
  if (manner !== "by" || change.kind !== "percent" || !isAtLeastReckoned(base, text)) return false;
  if (change.bound !== "exact" || result.bound !== "exact" || readWriting(text, change).decimals === 0)
    return false;
  const gain = result.value - base.value;
  return (
    isNear(asFine((100 * gain) / result.value, change, text), change.value) &&
    !isNear(asFine((100 * gain) / base.value, change, text), change.value)
  );
}

/** What a result was before what is new in it, of which some may be gone again. */
function isAtLeastReckoned(base: Quantity, text: string): boolean {
  return base.bound === "at-least" && isReckoned(base, text);
}

const TOLD_OF_ALL: ReadonlySet<Quantity["kind"]> = new Set(["multiple", "percent"]);

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

/** For how much the gain itself may be rounded. */
const ROOM = 0.15;

/** What the change can be in the unit it is stated in: one range for each fair reading, none where it cannot be judged. */
function measuresOf({ base, result, change, direction, manner, steps }: GrowthChange, text: string): Range[] {
  // 增长2倍, 是2020年的3倍: what it was before is one, and not about one.
  const a =
    base.span === result.span
      ? { low: base.value, high: base.value }
      : finite(
          asReckonedWith(
            base,
            change,
            withFewGone(base, text, startRange(base, text, isReckoned(base, text) ? base : result)),
          ),
        );
  const b = asReckonedWith(result, change, reachedRange(result, text, base));
  const isUp = direction === "up";
  if (a.low <= 0) return [];
  // 2.7万元左右，比上年增加4600元: what it was lies as far off as what it is, on the same side.
  const areOff = result.bound === "about" && isReckoned(base, text);
  const over = (f: (from: number, to: number) => number): Range => {
    const ends = areOff ? [f(a.low, b.low), f(a.high, b.high)] : [f(a.low, b.high), f(a.high, b.low)];
    const slack = areOff ? ROOM : 0;
    return { low: Math.min(...ends) * (1 - slack), high: Math.max(...ends) * (1 + slack) };
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
      return change.unit === "折" ? [] : [over((from, to) => (wholeOf(change) * gain(from, to)) / from)];
    default:
      // 由8%提高到10%，提高2个百分点: whole points are told by taking one from the other.
      if (isByDifference && [base, result, change].every((number) => isWholePercent(number, text)))
        return [{ low: gain(base.value, result.value), high: gain(base.value, result.value) }];
      return isByDifference ? [over(gain)] : [];
  }
}

/** 8%, 3个百分点; not 8%左右. */
function isWholePercent(number: Quantity, text: string): boolean {
  const { kind, bound } = number;
  const isPercent = kind === "percent" || kind === "percentage-point";
  return isPercent && bound === "exact" && readWriting(text, number).decimals === 0;
}

/** 由70%提高到75%左右，提高5个百分点: who says exactly by how much has reckoned with the rough number as it stands, or nearly. */
function asReckonedWith({ value, bound }: Quantity, change: Quantity, { low, high }: Range): Range {
  if (bound !== "about" || change.bound !== "exact" || isDoubling(change)) return { low, high };
  return { low: (low + value) / 2, high: (high + value) / 2 };
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

/** 新增36家、总数达到88家: of so many as there were before, few go within a year; of 新认定, many do. */
function withFewGone(base: Quantity, text: string, { low, high }: Range): Range {
  const { start } = base.span;
  const isNew = isAtLeastReckoned(base, text) && NEWLY_THERE.test(text.slice(Math.max(0, start - 16), start));
  return { low, high: isNew ? Math.min(high, base.value / (1 - MOST_GONE)) : high };
}

const MOST_GONE = 0.2;

/** How far 翻一番 may be short of twice, and beyond it: it is said of anything near it, and of what is more. */
const DOUBLING = { short: 0.1, beyond: 0.2 };

/** 达到101亿元，比上年净增38亿元: what it was before is reckoned from what the last year added. */
function isGainOfYear(base: Quantity, text: string): boolean {
  const { start } = base.span;
  return isReckoned(base, text) && SINCE_LAST_YEAR.test(text.slice(Math.max(0, start - 8), start));
}

/** What a change so stated may come to in amounts that drifted from it. */
function withDrift(stated: Range, statement: GrowthChange, text: string): Range {
  const drift = driftOf(statement, text);
  if (drift === null) return stated;
  const { start } = statement.base.span;
  const isOverYear =
    statement.manner === "yearly" ||
    statement.isOverYear === true ||
    OF_LAST_YEAR.test(text.slice(Math.max(0, start - 8), start)) ||
    (drift.byPrices && isGainOfYear(statement.base, text));
  const moved = isOverYear ? drift.yearly : drift.inAll;
  const whole = wholeOf(statement.change);
  // 年均增长5.5%左右: what is rough has room for prices, or they have room beside what it says.
  const { value, bound } = statement.change;
  const { low, high } = bound === "about" ? { low: value, high: value } : stated;
  return {
    low: Math.min(stated.low, (whole + low) * moved.low - whole),
    high: Math.max(stated.high, (whole + high) * moved.high - whole),
  };
}
