import type { WrittenNumber } from "../../facts/periods/written-years.ts";
import { PART_OF_PLAN } from "../../language/period-words.ts";
import { readSmallNumber } from "../../language/small-number.ts";
import { allMatches } from "../../text/all-matches.ts";
import type { Draft, PlacedPassage } from "../draft.ts";

/** The first and the last years of a plan that are more than it has: “十一五”前两年, “十一五”后四年. */
export interface PartsOfPlan {
  readonly placed: PlacedPassage;
  readonly first: WrittenNumber;
  readonly last: WrittenNumber;
  readonly planned: number;
}

const PATTERN = new RegExp(PART_OF_PLAN, "g");
/** Between the two, in characters. */
const FURTHEST = 300;
const FIVE_YEARS = 5;

interface Part extends WrittenNumber {
  readonly which: string;
  /** The name of the plan; empty where it is the draft's own, null where none is said. */
  readonly plan: string | null;
}

export function findPartsOfPlan({ passages, profile: { kind, period } }: Draft): PartsOfPlan[] {
  const own = kind === "plan" && period !== null ? period.to - period.from + 1 : null;
  return passages.flatMap((placed) => {
    const parts = partsIn(placed.passage.reading.text);
    return parts.flatMap((first, at): PartsOfPlan[] => {
      const last = parts[at + 1];
      if (first.which !== "前" || last?.which !== "后") return [];
      if (last.span.start - first.span.end > FURTHEST) return [];
      const plan = first.plan ?? last.plan;
      // 前两年免征、后三年减半: of what nobody says.
      if (plan === null || (last.plan ?? plan) !== plan) return [];
      const planned = plan === "" ? own : FIVE_YEARS;
      return planned === null || first.value + last.value <= planned
        ? []
        : [{ placed, first, last, planned }];
    });
  });
}

function partsIn(text: string): Part[] {
  return allMatches(text, PATTERN).flatMap(({ index, 0: found, groups }): Part[] => {
    const { length = "", which = "", quoted, plain, full, own } = groups ?? {};
    const value = readSmallNumber(length);
    const start = index + found.lastIndexOf(length);
    const span = { start, end: start + length.length };
    const plan = quoted ?? plain ?? full ?? (own === undefined ? null : "");
    return value === null ? [] : [{ which, plan, value, span }];
  });
}
