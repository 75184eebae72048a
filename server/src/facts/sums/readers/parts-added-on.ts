import {
  ADDS_ON,
  HOLDS_PARTS,
  IS_SUM,
  OF_ALL_MONEY,
  OF_SIDE,
  SUMS_UP_LISTED,
  TAKES_AWAY,
} from "../../../language/part-words.ts";
import { wordsSince } from "../../../text/words-since.ts";
import { clauseBefore } from "../../clause-before.ts";
import { maskEnclosures } from "../../mask-enclosures.ts";
import { addUp } from "../../quantities/add-up.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { comesNear } from "../lists/comes-near.ts";
import { partOf, visibleQuantities } from "../lists/part-list.ts";
import { isIncrease } from "../lists/rises.ts";
import { type SumStatement, toStatement } from "../lists/sum-statement.ts";

/** In characters, from a total back to the first number that it may hold: work stays linear. */
const REACH = 600;

/**
 * 公共预算收入40亿元，增长5%。加上级补助收入120亿元、上年结转13亿元，收入总计173亿元: what a budget adds to the first number, which may stand in the sentence before, comes
 * to what it calls the total of its side. What is told between the two of the first number's own parts belongs to it.
 */
export function partsAddedOn(text: string, quantities: readonly Quantity[]): SumStatement[] {
  const amounts = quantities.filter((each) => each.kind === "money" && !isIncrease(text, each));
  let from = 0;
  return amounts.flatMap((total): SumStatement[] => {
    const before = clauseBefore(text, total.span.start);
    if (!OF_ALL_MONEY.test(before)) {
      // 可安排的资金总计180亿元: what stands before it is added up here already.
      if (IS_SUM.test(before)) from = total.core.end;
      return [];
    }
    const start = Math.max(from, total.core.start - REACH);
    from = total.core.end;
    const masked = maskEnclosures(text.slice(start, total.core.start));
    const adds = ADDS_ON.exec(masked);
    if (TAKES_AWAY.test(masked)) return [];
    const alike = withoutSummed(
      text,
      visibleQuantities(amounts, { start, end: total.core.start }, masked).filter(
        ({ unit }) => unit === total.unit,
      ),
    );
    if (alike === null) return [];
    if (adds === null) return sumOfSide(text, total, alike, masked);
    const at = start + adds.index + adds[0].length;
    const bases = alike.filter(({ core }) => core.start < at);
    const added = alike.filter(({ core }) => core.start >= at);
    const [base] = bases;
    if (base === undefined || added.length === 0 || [total, base, ...added].some(isOpen)) return [];
    if (areOfTwoSides(clauseBefore(text, base.span.start), before)) return [];
    const rest = total.value - addUp(added.map(({ value }) => value));
    // 收入40亿元，其中税收30亿元、非税10亿元。加上…: of the numbers before, the first is the whole.
    const others =
      bases.length < 2
        ? []
        : [...bases.slice(1).map(({ value }) => value), addUp(bases.map(({ value }) => value))];
    const parts = [base, ...added].map((quantity) => partOf(quantity));
    return others.includes(rest) ? [] : [toStatement(text, total, parts, "all", "surely")];
  });
}

/**
 * 加上返还性收入2亿元、一般性转移支付10亿元**等转移性收入**12亿元: the amounts without those of which one behind them is the sum; null where it is not
 * told which these are.
 */
function withoutSummed(text: string, amounts: readonly Quantity[]): readonly Quantity[] | null {
  let kept: Quantity[] = [];
  for (const amount of amounts) {
    const last = kept.at(-1);
    if (last !== undefined && SUMS_UP_LISTED.test(text.slice(last.span.end, amount.span.start))) {
      const from = kept.findLastIndex((_, at) => comesTo(kept.slice(at), amount));
      if (from < 0) return null;
      kept = kept.slice(0, from);
    }
    kept.push(amount);
  }
  return kept;
}

function comesTo(parts: readonly Quantity[], { value }: Quantity): boolean {
  return parts.length > 1 && Math.abs(addUp(parts.map((part) => part.value)) - value) <= MOST_ROUNDED * value;
}

/** As a share of a sum, what the rounding of its parts may make. */
const MOST_ROUNDED = 0.005;

/** 公共预算收入40亿元，上级补助收入120亿元，上年结转13亿元，收入总计173亿元: all amounts of the sentence up to the total of its side, where none is told to be a part of another. */
function sumOfSide(
  text: string,
  total: Quantity,
  alike: readonly Quantity[],
  masked: string,
): SumStatement[] {
  const stop = total.core.start - wordsSince("。：", text, total.core.start, REACH).length;
  const amounts = alike.filter(({ core }) => core.start >= stop);
  const isPlain = !HOLDS_PARTS.test(masked.slice(-(total.core.start - stop)));
  if (!isPlain || amounts.length < 2 || [total, ...amounts].some(isOpen) || !comesNear(amounts, total))
    return [];
  const parts = amounts.map((quantity) => partOf(quantity));
  return [toStatement(text, total, parts, "all", "surely")];
}

/** 收入40亿元，加上级补助90亿元。总支出125亿元: what comes in is not added up to what is spent. */
function areOfTwoSides(base: string, total: string): boolean {
  const [one, other] = [base, total].map((words) => words.match(OF_SIDE)?.at(-1));
  return one !== undefined && other !== undefined && one !== other;
}

function isOpen({ bound, max }: Quantity): boolean {
  return bound !== "exact" || max !== undefined;
}
