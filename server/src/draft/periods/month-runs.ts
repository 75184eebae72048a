import type { Passage } from "../../facts/passage.ts";
import { formOf, readGroups } from "../../facts/periods/named-groups.ts";
import type { WrittenNumber } from "../../facts/periods/written-years.ts";
import { isOfOthers } from "../../facts/words-of-others.ts";
import { RUNS_OF_MONTHS } from "../../language/run-words.ts";
import { readSmallNumber } from "../../language/small-number.ts";
import { memoiseWhere } from "../../text/memoise.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import { yearsWrittenIn } from "./claims-at-odds.ts";
import { yearTold } from "./told-year.ts";

/** More months or quarters in a row than there have been since the first: 自2024年6月以来连续30个月 in 2025. */
export interface MonthRun extends Run {
  readonly placed: PlacedPassage;
  /** The year that they can have gone on to the end of. */
  readonly until: number;
  readonly most: number;
}

/** The same whatever document it stands in. */
interface Run {
  readonly count: WrittenNumber;
  readonly unit: "月" | "季度";
  readonly since: number;
  /** Of its year, from 1 on. */
  readonly first: number;
}

const FORMS = RUNS_OF_MONTHS.map(formOf);
const IN_YEAR = { 月: 12, 季度: 4 } as const;

export function findMonthRuns(draft: Draft): MonthRun[] {
  return draft.passages.flatMap((placed) =>
    runsIn(placed.passage).flatMap((run): MonthRun[] => {
      const until = yearTold(placed, draft) ?? yearsWrittenIn(draft).to;
      const most = (until - run.since + 1) * IN_YEAR[run.unit] - run.first + 1;
      // A report is given when the next year has begun.
      return most > 0 && run.count.value > most + 1 ? [{ placed, until, most, ...run }] : [];
    }),
  );
}

const runsIn = memoiseWhere(
  ({ reading }: Passage) => reading.text.includes("连续"),
  (passage: Passage) =>
    FORMS.flatMap((form) =>
      readGroups(passage.reading.text, form, (groups): Run | null => {
        const count = groups.number("count");
        const unit = groups.text("unit") === "月" ? "月" : "季度";
        const first = readSmallNumber(groups.text("month") ?? groups.text("quarter") ?? "");
        if (count === null || first === null || first > IN_YEAR[unit]) return null;
        // 自2024年6月起连续18个季度 begins in a quarter that nobody names.
        if ((unit === "月") !== (groups.text("month") !== undefined)) return null;
        return isOfOthers(passage, count.span)
          ? null
          : { count, unit, since: groups.year("since").value, first };
      }),
    ),
);
