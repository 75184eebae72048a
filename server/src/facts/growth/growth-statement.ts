import type { Quantity } from "../quantities/quantity.ts";
import type { OpenSteps } from "./yearly-steps.ts";

export type Direction = "up" | "down";

/** How a change is measured: 增长3倍 adds to the base, 是原来的3倍 and 翻一番 give the result as so many bases, 占计划的90% as a share, 年均 recurs. */
export type ChangeManner = "by" | "times" | "share" | "yearly";

/** What a text says of a number that changes. */
export type GrowthStatement = GrowthChange | GrowthMove | GrowthLoss;

/** 由50家增加到150家，增长2倍. */
export interface GrowthChange {
  readonly kind: "change";
  readonly base: Quantity;
  readonly result: Quantity;
  readonly change: Quantity;
  readonly direction: Direction;
  readonly manner: ChangeManner;
  /** Numbers of yearly steps from base to result that are fair; empty where nothing recurs, or the passage does not say. */
  readonly steps: readonly number[];
  /** What the passage says where it does not say how many: the year of the base, or nothing. */
  readonly open: OpenSteps | null;
  /** From one year to the next, though nothing before the base says so. */
  readonly isOverYear?: boolean;
}

/** 由150家增加到50家: the result lies on the wrong side of the base, if it does. */
export interface GrowthMove {
  readonly kind: "move";
  readonly base: Quantity;
  readonly result: Quantity;
  readonly direction: Direction;
}

/** 下降2倍, 减产120%: more than there is. */
export interface GrowthLoss {
  readonly kind: "loss";
  readonly change: Quantity;
}

/** Whether the result lies on the side of the base that the words say. */
export function isOnItsWay({ base, result, direction }: GrowthMove): boolean {
  return direction === "up" ? result.value >= base.value : result.value <= base.value;
}
