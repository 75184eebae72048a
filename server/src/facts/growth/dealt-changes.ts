import {
  DEALT_FORMS,
  DEALT_GAINS,
  DEALT_RATES,
  type DealtForm,
  FROM_ITS_BASE,
  RESULT_ALONE,
  TO_ITS_RESULT,
} from "../../language/dealt-growth-forms.ts";
import { DEALT_OUT } from "../../language/growth-words.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { atLeast, baseBeforeGain } from "./base-before-gain.ts";
import { REACH, type ToldSentence } from "./change-place.ts";
import { areComparable, canBe } from "./change-terms.ts";
import type { Direction, GrowthChange } from "./growth-statement.ts";
import { toStatement } from "./to-statement.ts";

/** More are no sentence, and work stays linear. */
const MOST = 6;

/** What 分别 deals out over bases and results that stand before it: 分别增长200%和50% behind 由30家增加到90家、由20座增加到30座. */
export function findDealtChanges(sentence: ToldSentence, numbers: readonly Quantity[]): GrowthChange[] {
  if (!DEALT_OUT.test(sentence.text)) return [];
  const dealt = [...dealtNumbers(sentence.text, numbers), ...dealtGains(sentence.text, numbers)];
  return dealt.flatMap(({ base: first, result, change, direction, yearly, gained }) => {
    const said = { moves: null, gains: "up", changes: direction, yearly } as const;
    const before = gained ? baseBeforeGain(first, result, said, "amount", sentence.text) : first;
    const base = before && gained ? atLeast(before) : before;
    if (base === undefined || !areComparable(base, result) || !canBe("amount", change)) return [];
    const statement = toStatement({ change: "amount" }, said, { base, result, change }, sentence);
    return statement?.kind === "change" ? [statement] : [];
  });
}

/** One of several that changed, with its share of the rates that a clause deals out: 由50家增加到150家、…由20座增加到30座，分别增长200%、50%. */
interface DealtNumbers {
  /** Where it says what was `gained`, how much that was. */
  readonly base: Quantity;
  readonly result: Quantity;
  readonly change: Quantity;
  readonly direction: Direction;
  readonly yearly: boolean;
  readonly gained: boolean;
}

/** What stands before each of some numbers, back to the one before. */
function wordsBetween(text: string, numbers: readonly Quantity[]): (at: number) => string {
  return (at) => {
    const start = numbers[at - 1]?.span.end ?? Math.max(0, (numbers[at]?.span.start ?? 0) - REACH);
    const end = numbers[at]?.span.start ?? start;
    return end - start > REACH ? text.slice(end - REACH, end) : text.slice(start, end);
  };
}

/** 新增甲、乙40家和300家，总数分别由290家和3200家增加到330家和3500家: two gains, then two bases, then two results. */
function dealtGains(text: string, numbers: readonly Quantity[]): DealtNumbers[] {
  const between = wordsBetween(text, numbers);
  return numbers.flatMap((_, first) => {
    if (!DEALT_GAINS.every((words, at) => numbers[first + at] && words.test(between(first + at)))) return [];
    // Of what is new some may be gone again, so that there are no more than that.
    const bound = /新增/.test(between(first)) ? "at-most" : "exact";
    return [0, 1].map((at) => ({
      base: numbers[first + 2 + at] as Quantity,
      result: numbers[first + 4 + at] as Quantity,
      change: { ...(numbers[first + at] as Quantity), bound } as const,
      direction: "up" as const,
      yearly: false,
      gained: false,
    }));
  });
}

/** Each result may have its base before it, or all bases stand before all results. */
function dealtNumbers(text: string, numbers: readonly Quantity[]): DealtNumbers[] {
  const between = wordsBetween(text, numbers);
  return numbers.flatMap((_, first) => {
    const said = first < 2 ? undefined : DEALT_RATES.exec(between(first))?.groups;
    if (said === undefined) return [];
    let end = first + 1;
    while (end < numbers.length && end - first < MOST && IN_ROW.test(between(end))) end += 1;
    const count = end - first;
    const pairs = count < 2 ? [] : (pairsInTurn(first, count, between) ?? pairsInRows(first, count, between));
    const direction = said.down === undefined ? "up" : "down";
    return pairs.map(({ base, result, change, gained }) => ({
      base: numbers[base] as Quantity,
      result: numbers[result] as Quantity,
      change: numbers[change] as Quantity,
      direction,
      yearly: (said.yearly ?? said.often) !== undefined,
      gained,
    }));
  });
}

/** A base, its result and its rate, by their places among the numbers of a sentence. */
interface Pair {
  readonly base: number;
  readonly result: number;
  readonly change: number;
  readonly gained: boolean;
}

type WordsBefore = (at: number) => string;

/** 游客4900万人次、花费由152亿元增加到350亿元，分别: of some the base stands before the result; null where of none it does. */
function pairsInTurn(first: number, count: number, between: WordsBefore): Pair[] | null {
  const pairs: Pair[] = [];
  let at = first;
  for (let place = count - 1; place >= 0; place -= 1) {
    const result = at - 1;
    const hasBase =
      result > 0 && TO_ITS_RESULT.test(between(result)) && FROM_ITS_BASE.test(between(result - 1));
    if (hasBase) pairs.unshift({ base: result - 1, result, change: first + place, gained: false });
    else if (result < 0 || (place > 0 && !RESULT_ALONE.test(between(result)))) return null;
    at = hasBase ? result - 1 : result;
  }
  return pairs.length === 0 ? null : pairs;
}

function pairsInRows(first: number, count: number, between: WordsBefore): Pair[] {
  const from = first - 2 * count;
  const form = from < 0 ? undefined : DEALT_FORMS.find((each) => fits(each, { from, count, between }));
  if (form === undefined) return [];
  return Array.from({ length: count }, (_each, at) => {
    const inRows = [from + at, from + count + at] as const;
    const [base, result] = form.backwards ? (inRows.toReversed() as [number, number]) : inRows;
    return { base, result, change: first + at, gained: form.gained === true };
  });
}

/** Between two rates: 、 or 和, each perhaps with its own word for how much it is. */
const IN_ROW = /^[、和与及]$/;

interface Row {
  readonly from: number;
  readonly count: number;
  /** What stands before a number, back to the one before. */
  readonly between: WordsBefore;
}

/** Whether the words before each number of bases and results are those of a form. */
function fits({ lead, row, link, backwards = row }: DealtForm, { from, count, between }: Row): boolean {
  return Array.from({ length: 2 * count }, (_, at) => {
    const words = at === count ? link : at === 0 ? lead : at > count ? backwards : row;
    return words.test(between(from + at));
  }).every(Boolean);
}
