import {
  AT_CONSTANT_PRICES,
  AT_EITHER_PRICES,
  IN_CHANGING_SCOPE,
  ON_REVISED_BASES,
} from "../../language/growth-words.ts";
import { allMatches } from "../../text/all-matches.ts";
import { wordsSince } from "../../text/words-since.ts";
import type { Quantity } from "../quantities/quantity.ts";
import type { GrowthChange } from "./growth-statements.ts";

/** What a number can be, both ends included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * What the result may come to beside what the growth says, in all and in each year: for prices, where growth is told at
 * constant ones; for bases that were revised and scopes that were widened, after which official rates no longer follow
 * from the amounts.
 */
export interface Drift {
  readonly of: RegExp;
  readonly inAll: Range;
  readonly yearly: Range;
}

/** By the name that stands nearest before the base, the first of those that end there. */
const DRIFTS: readonly Drift[] = [
  { of: AT_CONSTANT_PRICES, inAll: { low: 0.97, high: 1.6 }, yearly: { low: 0.975, high: 1.12 } },
  { of: AT_EITHER_PRICES, inAll: { low: 0.97, high: 1.05 }, yearly: { low: 0.98, high: 1.03 } },
  { of: IN_CHANGING_SCOPE, inAll: { low: 0.995, high: 1.005 }, yearly: { low: 0.92, high: 1.06 } },
  { of: ON_REVISED_BASES, inAll: { low: 0.995, high: 1.005 }, yearly: { low: 0.965, high: 1.04 } },
];
const OF_OTHER_MONEY = DRIFTS.at(-1) as Drift;

/** In characters: 渔业产值连续跨上500万和800万大台阶，由460万元增加到930万元，是2017年的. */
const LONGEST_NAMING = 60;

export function nameBefore({ span }: Quantity, text: string): string {
  return wordsSince("。；！？", text, span.start, LONGEST_NAMING);
}

/** How far the amounts of a statement may drift from its rate; null for what is counted, where both must fit. */
export function driftOf({ base, result, change, manner }: GrowthChange, text: string): Drift | null {
  // 是2020年的3倍 is of the amounts themselves.
  if (manner === "times" || (change.kind !== "percent" && change.kind !== "multiple")) return null;
  const isOfOne = base.span === result.span;
  // 增长60%，年均增长9.9%: told in the same terms.
  if (isOfOne ? base.unit !== "倍" : base.kind !== "money") return null;
  const name = nameBefore(base, text);
  const ends = DRIFTS.map(({ of }) => allMatches(name, of).at(-1)).map((match) =>
    match === undefined ? -1 : match.index + match[0].length,
  );
  const last = Math.max(...ends);
  if (last >= 0) return DRIFTS[ends.indexOf(last)] as Drift;
  if (isOfOne) return null;
  // 2012年的160亿元增加到372亿元 at the top of a line: its name stands in another.
  return /[^\d由从年月底末的]/.test(name) ? OF_OTHER_MONEY : (DRIFTS[0] as Drift);
}
