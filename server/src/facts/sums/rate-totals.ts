import {
  ALL_TIMES,
  DONE_ANYHOW,
  EACH_TIME,
  FOR_EACH_ONE,
  FOR_HOW_LONG,
  LASTS_SO_LONG,
  NOT_ALIKE,
  TIMES_A_YEAR,
} from "../../language/rate-words.ts";
import { readSmallNumber } from "../../language/small-number.ts";
import { allMatches } from "../../text/all-matches.ts";
import { memoiseWhere } from "../../text/memoise.ts";
import type { Passage } from "../passage.ts";
import { readWriting } from "../quantities/number-writing.ts";
import { numbersWithin } from "../quantities/numbers-within.ts";
import type { Quantity } from "../quantities/quantity.ts";

/** What comes in each month, quarter, week or year, and what all of it in a length of time is said to come to: 每月500元，为期6个月，共3000元. */
export interface RateTotal {
  readonly each: Quantity;
  readonly total: Quantity;
  /** How often it comes. */
  readonly count: number;
}

/** From the first to the sum, in characters. */
const REACH = 60;
/** How many numbers stand between them at most: how long it goes on. */
const BETWEEN = 3;
/** A sum further off is of something else, as a multiple. */
const FURTHEST = 4;
/** Of weeks a few may be left out; as a share of them all. */
const WEEKS_LEFT_OUT = 0.08;

/** The sums of a passage that what comes each time does not come to. */
export const rateTotalsAtOdds = memoiseWhere(
  ({ reading, quantities }: Passage) => quantities.length > 1 && reading.text.includes("每"),
  ({ reading: { text }, quantities, sentences }: Passage): readonly RateTotal[] =>
    sentences.flatMap(({ span }) => {
      const numbers = numbersWithin(quantities, span);
      return numbers.flatMap((each, at): RateTotal[] => {
        const unitOf = (number: Quantity): string | undefined =>
          EACH_TIME.exec(text.slice(Math.max(span.start, number.span.start - REACH), number.span.start))
            ?.groups?.unit;
        const unit = unitOf(each);
        const before = numbers[at - 1];
        // 每月1场大型、每周1场小型，全年64场: of both.
        const isSecond = before?.unit === each.unit && unitOf(before) !== undefined;
        if (unit === undefined || isSecond) return [];
        const total = numbers
          .slice(at + 1, at + 1 + BETWEEN)
          .find((other) => other.unit === each.unit && other.kind === each.kind);
        const count = total && timesBetween(text, { start: span.start, each, total, unit });
        const isWrong = total && count && isAtOdds(each, total, count, unit, text);
        return isWrong ? [{ each, total, count }] : [];
      });
    }),
);

interface Place {
  readonly start: number;
  readonly each: Quantity;
  readonly total: Quantity;
  /** In which it comes once: 月. */
  readonly unit: string;
}

/** How often it comes within what the sum is of; null where the words do not say, or say two things. */
function timesBetween(text: string, { start, each, total, unit }: Place): number | null {
  const between = text.slice(each.span.end, total.span.start);
  const before = text.slice(Math.max(start, each.span.start - REACH), each.span.start);
  if (between.length > REACH || NOT_ALIKE.test(before + between)) return null;
  const said = ALL_TIMES.exec(between + wordsOf(total, text))?.groups;
  // 每年新建10座，三年共30座 is read with what it counts; here only what nobody may exceed, or is given to each.
  if (unit === "年" && each.bound !== "at-most" && !FOR_EACH_ONE.test(before)) return null;
  if (said === undefined || !isOfSame(said.deed ?? "", before + between, said.sum ?? "")) return null;
  // 每人每月500元，共发放600万元: of all whom it is for.
  if (FOR_EACH_ONE.test(before) && said.deed !== "" && !/^每人|人均/.test(said.deed ?? "")) return null;
  const perYear = TIMES_A_YEAR[unit] ?? 1;
  if (said.year !== undefined) return unit === "年" ? null : perYear;
  const lengthsIn = (words: string): (number | null)[] =>
    allMatches(words, FOR_HOW_LONG).map(({ groups }) => {
      const count = readSmallNumber(groups?.count ?? "");
      const of = TIMES_A_YEAR[(groups?.unit ?? "").charAt(0)];
      return count === null || of === undefined ? null : (count * perYear) / of;
    });
  // 从业满1年的，每人每年3000元，补贴期限为2年: what stands behind tells it.
  const behind = LASTS_SO_LONG.test(between) ? lengthsIn(between) : [];
  const [count = null, ...others] = new Set(behind.length > 0 ? behind : lengthsIn(before + between));
  return others.length === 0 && count !== null && Number.isInteger(count) && count > 1 ? count : null;
}

/** The words that bound a number, which stand within its span: 最高 of 最高3.6万元. */
function wordsOf({ span, core }: Quantity, text: string): string {
  return text.slice(span.start, core.start);
}

/** Whether what the sum is said to be of is what comes each time, or nothing that has a name. */
function isOfSame(deed: string, words: string, sum: string): boolean {
  const named = deed.replace(DONE_ANYHOW, "");
  return named === "" || words.slice(0, words.lastIndexOf(sum)).includes(named.slice(-2));
}

function isAtOdds(each: Quantity, total: Quantity, count: number, unit: string, text: string): boolean {
  if (each.max !== undefined || total.max !== undefined) return false;
  const product = each.value * count;
  if (total.value > FURTHEST * product || product > FURTHEST * total.value) return false;
  const leftOut = unit === "周" ? WEEKS_LEFT_OUT * product : 0;
  if (Math.abs(product - total.value) <= leftOut + readWriting(text, total).grain / 2) return false;
  if (total.value > product) return each.bound === "exact" || each.bound === "at-most";
  return each.bound === "exact" && total.bound === "exact";
}
