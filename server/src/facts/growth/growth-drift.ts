import {
  AT_CONSTANT_PRICES,
  AT_EITHER_PRICES,
  AT_PRODUCERS_PRICES,
  IN_CHANGING_SCOPE,
  ON_REVISED_BASES,
  YEARS_OF_RISING_PRICES,
} from "../../language/growth-words.ts";
import { allMatches } from "../../text/all-matches.ts";
import { wordsSince } from "../../text/words-since.ts";
import type { GrowthChange } from "./growth-statement.ts";
import type { Range } from "./number-ranges.ts";

/**
 * What the result may come to beside what the growth says, in all and in each year: for prices, where growth is told at
 * constant ones; for bases that were revised and scopes that were widened, after which official rates no longer follow
 * from the amounts.
 */
interface Drift {
  readonly of: RegExp;
  /** Prices alone move them, which in some years rose faster. */
  readonly byPrices?: true;
  readonly inAll: Range;
  readonly yearly: Range;
  /** The same of each of many years on the average, as the years of fast rising prices are made up for by the others. */
  readonly lasting?: number;
  /** How much prices can have raised it in each year since a base in years in which they rose less. */
  readonly steady?: { readonly since: RegExp; readonly yearly: number };
}

/** By the name that stands nearest before the base, the first of those that end there. */
const DRIFTS: readonly Drift[] = [
  {
    of: AT_CONSTANT_PRICES,
    byPrices: true,
    inAll: { low: 0.97, high: 1.45 },
    yearly: { low: 0.975, high: 1.09 },
    lasting: 1.06,
    steady: { since: /20(?:1[45]|2[3-9])年/, yearly: 1.06 },
  },
  {
    of: AT_PRODUCERS_PRICES,
    byPrices: true,
    inAll: { low: 0.97, high: 1.45 },
    yearly: { low: 0.945, high: 1.1 },
    steady: { since: /20(?:1[3-9]|2\d)年/, yearly: 1.09 },
  },
  { of: AT_EITHER_PRICES, inAll: { low: 0.97, high: 1.05 }, yearly: { low: 0.98, high: 1.03 } },
  { of: IN_CHANGING_SCOPE, inAll: { low: 0.995, high: 1.005 }, yearly: { low: 0.92, high: 1.06 } },
  { of: ON_REVISED_BASES, inAll: { low: 0.995, high: 1.005 }, yearly: { low: 0.965, high: 1.04 } },
];
const [AT_PRICES_OF_A_YEAR, , , , OF_OTHER_MONEY] = DRIFTS as readonly [Drift, Drift, Drift, Drift, Drift];

/** How much faster prices rose in the years of inflation, in all and in each. */
const INFLATION = { inAll: 1.35, yearly: 1.03 };
const YEARS_OF_INFLATION = /19[89]\d年/;
/** So many. */
const MANY_YEARS = 4;
/** How far before a number its years may be told, in characters. */
const PARAGRAPH = 300;

/** How far before a number its name may begin, in characters: 渔业产值连续跨上500万和800万大台阶，由460万元增加到930万元，是2017年的. */
export const LONGEST_NAMING = 60;

/** How far the amounts of a statement may drift from its rate; null for what is counted, where both must fit. */
export function driftOf({ base, result, change, manner, steps }: GrowthChange, text: string): Drift | null {
  // 是2020年的3倍 is of the amounts themselves.
  if (manner === "times" || manner === "share" || (change.kind !== "percent" && change.kind !== "multiple"))
    return null;
  const isOfOne = base.span === result.span;
  // 增长60%，年均增长9.9%: told in the same terms.
  if (isOfOne ? base.unit !== "倍" : base.kind !== "money") return null;
  const name = wordsSince("。；！？", text, base.span.start, LONGEST_NAMING);
  const ends = DRIFTS.map(({ of }) => allMatches(name, of).at(-1)).map((match) =>
    match === undefined ? -1 : match.index + match[0].length,
  );
  const last = Math.max(...ends);
  // 2012年的160亿元增加到372亿元 at the top of a line: its name stands in another.
  const isUnnamed = !/[^\d由从年月底末的]/.test(name);
  const unnamed = isOfOne ? null : isUnnamed ? AT_PRICES_OF_A_YEAR : OF_OTHER_MONEY;
  const drift = last < 0 ? unnamed : (DRIFTS[ends.indexOf(last)] as Drift);
  const around = text.slice(Math.max(0, base.span.start - PARAGRAPH), change.span.end);
  if (!drift?.byPrices) return drift;
  if (YEARS_OF_INFLATION.test(around)) return inInflation(drift);
  const since = text.slice(Math.max(0, base.span.start - NEAR), base.span.start);
  const { lasting, steady, yearly } = drift;
  const isLasting =
    manner === "yearly" && (steps[0] ?? 0) >= MANY_YEARS && !YEARS_OF_RISING_PRICES.test(around);
  const high = Math.min(
    steady?.since.test(since) ? steady.yearly : yearly.high,
    isLasting && lasting !== undefined ? lasting : yearly.high,
  );
  return { ...drift, yearly: { ...yearly, high } };
}

/** How far before its number the year of a base may stand, in characters. */
const NEAR = 16;

function inInflation({ of, inAll, yearly }: Drift): Drift {
  return {
    of,
    inAll: { low: inAll.low, high: inAll.high * INFLATION.inAll },
    yearly: { low: yearly.low, high: yearly.high * INFLATION.yearly },
  };
}
