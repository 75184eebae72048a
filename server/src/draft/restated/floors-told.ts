import { HOLDS_STEADY } from "../../language/restating-words.ts";
import { groupBy } from "../../text/group-by.ts";
import type { Draft } from "../draft.ts";
import { type IndexEntry, indicatorIndex } from "../indicators/indicator-index.ts";
import type { NumberTwice } from "../numbers-of.ts";
import { wordsBefore } from "../words-before.ts";
import {
  areOfOneThing,
  indicatorInUnit,
  isLookedBackOn,
  isStepPassed,
  isWhole,
  LOOKS_BACK,
  saysNoOtherTime,
} from "./look-back.ts";

/**
 * 水产品产量**稳定在**50万吨**以上**, and 水产品产量42万吨 of the last year in the same look-back; 渔业产值**跨上**80亿元**台阶**, and 渔业产值达到62亿元: less than it is said to have
 * passed or kept above. Of ninety such pairs in published reports three are less, by a twentieth at most.
 */
export function findFloorsTold(draft: Draft): NumberTwice[] {
  const { kind, year } = draft.profile;
  if (!LOOKS_BACK.has(kind) || year === null) return [];
  const levels = indicatorIndex(draft).filter((entry) => isLevel(entry) && isLookedBackOn(entry, draft));
  return [...groupBy(levels, indicatorInUnit).values()].flatMap((entries): NumberTwice[] => {
    const floors = entries.filter(isFloor).slice(0, MOST_FLOORS);
    const wholes = entries.filter(
      ({ mention: { target } }) =>
        isWhole(target) && !isBase(target) && saysNoOtherTime(target, draft.profile),
    );
    return floors.flatMap((floor): NumberTwice[] => {
      const results = wholes.filter((whole) => areOfOneThing(floor.mention, whole.mention, draft));
      const [result] = results;
      if (result === undefined || results.some((whole) => !isBelow(whole, floor))) return [];
      return [inOrder(floor, result)];
    });
  });
}

function isLevel({ mention: { manner, target } }: IndexEntry): boolean {
  return manner !== "deed" && target.measurement.measure !== "increment";
}

function isFloor({ mention: { target } }: IndexEntry): boolean {
  const { bound } = target.measurement.quantity;
  if (bound === "over" || isStepPassed(target)) return true;
  return bound === "at-least" && HOLDS_STEADY.test(wordsBefore(target, "clause"));
}

/** 由60家增加到300家 */
function isBase(target: IndexEntry["mention"]["target"]): boolean {
  const before = wordsBefore(target, "clause");
  return before.includes("由") || before.includes("从");
}

function amountOf({ mention: { target } }: IndexEntry): number {
  return target.measurement.quantity.value;
}

/** By so much that no rounding, no later count and no single bad year makes up for it. */
function isBelow(result: IndexEntry, floor: IndexEntry): boolean {
  const share = amountOf(result) / amountOf(floor);
  return share > LEAST_SHARE && share < MOST_SHARE;
}

/** In numbers of one name: work stays linear. */
const MOST_FLOORS = 20;

const LEAST_SHARE = 0.4;
const MOST_SHARE = 0.92;

function inOrder(a: IndexEntry, b: IndexEntry): NumberTwice {
  const [first, second] = [a, b].sort(
    (x, y) => x.mention.target.placed.index - y.mention.target.placed.index,
  ) as [IndexEntry, IndexEntry];
  return { first: first.mention.target, second: second.mention.target };
}
