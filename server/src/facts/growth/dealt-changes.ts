import { DEALT_FORMS, DEALT_GAINS, DEALT_RATES, type DealtForm } from "../../language/dealt-growth-forms.ts";
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

/** The bases and results may stand in turn, or all bases and then all results. */
function dealtNumbers(text: string, numbers: readonly Quantity[]): DealtNumbers[] {
  const between = wordsBetween(text, numbers);
  return numbers.flatMap((_, first) => {
    const said = first < 2 ? undefined : DEALT_RATES.exec(between(first))?.groups;
    if (said === undefined) return [];
    let end = first + 1;
    while (end < numbers.length && end - first < MOST && IN_ROW.test(between(end))) end += 1;
    const count = end - first;
    const from = first - 2 * count;
    if (count < 2 || from < 0) return [];
    const form = DEALT_FORMS.find((each) => fits(each, { from, count, between }));
    if (form === undefined) return [];
    const direction = said.down === undefined ? "up" : "down";
    return Array.from({ length: count }, (_each, at) => {
      const inRows = [from + at, from + count + at] as const;
      const [one, other] = form.inTurn
        ? [from + 2 * at, from + 2 * at + 1]
        : form.backwards
          ? (inRows.toReversed() as [number, number])
          : inRows;
      return {
        base: numbers[one] as Quantity,
        result: numbers[other] as Quantity,
        change: numbers[first + at] as Quantity,
        direction,
        yearly: (said.yearly ?? said.often) !== undefined,
        gained: form.gained === true,
      } as const;
    });
  });
}

/** Between two rates: 、 or 和, each perhaps with its own word for how much it is. */
const IN_ROW = /^[、和与及]$/;

interface Row {
  readonly from: number;
  readonly count: number;
  /** What stands before a number, back to the one before. */
  readonly between: (at: number) => string;
}

/** Whether the words before each number of bases and results are those of a form. */
function fits(
  { inTurn, lead, row, link, backwards = row }: DealtForm,
  { from, count, between }: Row,
): boolean {
  return Array.from({ length: 2 * count }, (_, at) => {
    const isResult = inTurn ? at % 2 === 1 : at === count;
    const isFirst = inTurn ? at % 2 === 0 : at === 0;
    const isBehind = !inTurn && at > count;
    return (isResult ? link : isFirst ? lead : isBehind ? backwards : row).test(between(from + at));
  }).every(Boolean);
}
