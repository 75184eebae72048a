import type { Passage } from "../../facts/passage.ts";
import { formOf, type NamedGroups, readGroups } from "../../facts/periods/named-groups.ts";
import { type WrittenNumber, withUnit } from "../../facts/periods/written-years.ts";
import { isOfOthers } from "../../facts/words-of-others.ts";
import { EDGES_OF_OWN } from "../../language/period-words.ts";
import { readSmallNumber } from "../../language/small-number.ts";
import { memoiseWhere } from "../../text/memoise.ts";
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
    edgesIn(placed.passage).flatMap(({ year, place }): OwnEdge[] => {
      const expected = place === "last" ? period.to : period.from + place;
      const isWrong = year.value !== expected && expected <= period.to;
      return isWrong ? [{ placed, span: withUnit(year), year: year.value, expected }] : [];
    }),
  );
}

/** A year with what a passage calls it, of whatever plan: the first is 0. */
interface Edge {
  readonly year: WrittenNumber;
  readonly place: number | "last";
}

/** What ends every such name, and few passages hold. */
const MAY_CALL = /[首末]年|之年|最后一年|第[一二三四五]年/;

const edgesIn = memoiseWhere(
  ({ reading }: Passage) => MAY_CALL.test(reading.text),
  (passage: Passage): readonly Edge[] =>
    FORMS.flatMap((form) =>
      readGroups(passage.reading.text, form, (groups): Edge | null => {
        const year = groups.year("since");
        return isOfOthers(passage, year.span) ? null : { year, place: placeCalled(groups) };
      }),
    ),
);

/** Which of a plan's years is its 首, its 第三 or its 收官 year. */
function placeCalled(groups: NamedGroups): Edge["place"] {
  if (groups.text("last") !== undefined) return "last";
  return (readSmallNumber(groups.text("nth") ?? "") ?? 1) - 1;
}
