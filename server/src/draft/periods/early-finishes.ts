import type { Passage } from "../../facts/passage.ts";
import { formOf, readGroups } from "../../facts/periods/named-groups.ts";
import type { WrittenLength } from "../../facts/periods/written-years.ts";
import { isOfOthers } from "../../facts/words-of-others.ts";
import { FINISHED_EARLY } from "../../language/period-words.ts";
import { memoiseWhere } from "../../text/memoise.ts";
import type { Span } from "../../text/span.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import { yearTold } from "./told-year.ts";

/** A plan fulfilled so long before its end that it cannot have been in the year told of: 提前三年完成“十四五”目标 in 2024. */
export interface EarlyFinish {
  readonly placed: PlacedPassage;
  readonly length: WrittenLength;
  /** The plan as the text names it, and its last year. */
  readonly plan: string;
  readonly to: number;
  /** The year in which it would have been fulfilled. */
  readonly finished: number;
}

const FORM = formOf(FINISHED_EARLY);
/** Published reports, while a plan runs, tell of what the last year fulfilled, and once in a while of the year before that. */
const LOOKED_BACK = 2;
/** In characters: how far a sentence is read to either side. */
const SENTENCE = 80;
const ENDS_SENTENCE = /[。；！？]/;

export function findEarlyFinishes(draft: Draft): EarlyFinish[] {
  const { kind, year } = draft.profile;
  if (kind !== "report" || year === null) return [];
  return draft.passages.flatMap((placed) =>
    finishesIn(placed.passage).flatMap((found): EarlyFinish[] => {
      const finished = found.to - found.length.value;
      const earliest = yearTold(placed, draft) ?? year - LOOKED_BACK;
      // Of a plan that is over a report may tell whenever it was fulfilled.
      return found.to >= year && finished < earliest ? [{ placed, finished, ...found }] : [];
    }),
  );
}

const finishesIn = memoiseWhere(
  ({ reading }: Passage) => reading.text.includes("提前"),
  (passage: Passage) =>
    readGroups(passage.reading.text, FORM, (groups): Pick<EarlyFinish, "length" | "plan" | "to"> | null => {
      const [length, plan] = [groups.length(), groups.plan()];
      if (length === null || plan === null || isOfOthers(passage, length.span)) return null;
      if (tellsWhen(passage.reading.text, length.span)) return null;
      return { length, plan: plan.name, to: plan.to };
    }),
);

/** Whether the sentence has a year of its own, in which it may have been: 于2022年提前三年完成“十四五”目标. */
function tellsWhen(text: string, { start, end }: Span): boolean {
  const before =
    text
      .slice(Math.max(0, start - SENTENCE), start)
      .split(ENDS_SENTENCE)
      .at(-1) ?? "";
  const [behind = ""] = text.slice(end, end + SENTENCE).split(ENDS_SENTENCE);
  return /20\d\d年/.test(`${before} ${behind}`);
}
