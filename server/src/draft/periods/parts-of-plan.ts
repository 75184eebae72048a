import type { Passage } from "../../facts/passage.ts";
import { formOf, readGroups } from "../../facts/periods/named-groups.ts";
import type { WrittenNumber } from "../../facts/periods/written-years.ts";
import { LENGTH_OF_PLAN } from "../../facts/times/moment.ts";
import { PART_OF_PLAN } from "../../language/period-words.ts";
import { memoiseWhere } from "../../text/memoise.ts";
import type { Draft, PlacedPassage } from "../draft.ts";

/** The first and the last years of a plan that are more than it has: “十一五”前两年, “十一五”后四年. */
export interface PartsOfPlan {
  readonly placed: PlacedPassage;
  readonly first: WrittenNumber;
  readonly last: WrittenNumber;
  readonly planned: number;
}

const FORM = formOf(PART_OF_PLAN);
/** Between the two, in characters. */
const FURTHEST = 300;

interface Part {
  readonly which: string;
  readonly years: WrittenNumber;
  /** The name of the plan, `OWN` for the draft's; null where none is said. */
  readonly plan: string | null;
}

const OWN = "规划期";

export function findPartsOfPlan({ passages, profile: { kind, period } }: Draft): PartsOfPlan[] {
  const own = kind === "plan" && period !== null ? period.to - period.from + 1 : null;
  return passages.flatMap((placed) => {
    const parts = partsIn(placed.passage);
    return parts.flatMap((first, at): PartsOfPlan[] => {
      const last = parts[at + 1];
      if (first.which !== "前" || last?.which !== "后") return [];
      if (last.years.span.start - first.years.span.end > FURTHEST) return [];
      const plan = first.plan ?? last.plan;
      // 前两年免征、后三年减半: of what nobody says.
      if (plan === null || (last.plan ?? plan) !== plan) return [];
      const planned = plan === OWN ? own : LENGTH_OF_PLAN;
      return planned === null || first.years.value + last.years.value <= planned
        ? []
        : [{ placed, first: first.years, last: last.years, planned }];
    });
  });
}

const partsIn = memoiseWhere(
  ({ reading }) => reading.text.includes("年"),
  ({ reading }: Passage) =>
    readGroups(reading.text, FORM, (groups): Part | null => {
      const years = groups.number("length");
      const plan = groups.plan()?.name ?? (groups.text("own") === undefined ? null : OWN);
      return years === null ? null : { which: groups.text("which") ?? "", years, plan };
    }),
);
