import { formOf, type NamedGroups, readGroups } from "../../facts/periods/named-groups.ts";
import { type WrittenNumber, withUnit } from "../../facts/periods/written-years.ts";
import { isOfOthers } from "../../facts/words-of-others.ts";
import { EDGES_OF_OWN } from "../../language/period-words.ts";
import { readSmallNumber } from "../../language/small-number.ts";
import type { Span } from "../../text/span.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import type { PlanPeriod } from "../profile.ts";

/** A year that a plan calls its first, its third or its last, and that is another of its years: 2025年是规划实施的第三年. */
export interface OwnEdge {
  readonly placed: PlacedPassage;
  readonly span: Span;
  readonly year: number;
  readonly expected: number;
}

const FORMS = EDGES_OF_OWN.map(formOf);

export function findOwnEdges({ passages }: Draft, period: PlanPeriod): OwnEdge[] {
  return passages.flatMap((placed) =>
    FORMS.flatMap((form) =>
      readGroups(placed.passage.reading.text, form, (groups): OwnEdge | null => {
        const year: WrittenNumber = groups.year("since");
        const expected = yearCalled(groups, period);
        const isWrong = expected !== null && year.value !== expected && expected <= period.to;
        return isWrong && !isOfOthers(placed.passage, year.span)
          ? { placed, span: withUnit(year), year: year.value, expected }
          : null;
      }),
    ),
  );
}

/** The year of a plan that is its 首, its 第三 or its 收官 year. */
function yearCalled(groups: NamedGroups, { from, to }: PlanPeriod): number | null {
  if (groups.text("last") !== undefined) return to;
  const nth = groups.text("nth");
  if (nth === undefined) return from;
  const count = readSmallNumber(nth);
  return count === null ? null : from + count - 1;
}
