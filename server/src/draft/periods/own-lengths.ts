import { OWN_LENGTHS, STRETCHED_OVER } from "../../language/period-words.ts";
import { readSmallNumber } from "../../language/small-number.ts";
import { allMatches } from "../../text/all-matches.ts";
import type { Draft } from "../draft.ts";
import type { PlanHorizon } from "./plan-horizon.ts";

const patternsOf = (sources: readonly string[]) => sources.map((words) => new RegExp(words, "g"));
const OF_WHOLE = patternsOf(OWN_LENGTHS);
const OF_WORK = patternsOf(STRETCHED_OVER);

/** The lengths by which a plan speaks of itself as a whole (规划期限为五年), and those of its work that outlast it (分七年完成, 七年总结评估). */
export function findOwnLengths(draft: Draft, planned: number): PlanHorizon[] {
  return [
    ...lengthsOf(draft, OF_WHOLE),
    ...lengthsOf(draft, OF_WORK).filter(({ years }) => years.count > planned),
  ];
}

function lengthsOf({ passages }: Draft, patterns: readonly RegExp[]): PlanHorizon[] {
  return passages.flatMap((placed) =>
    patterns.flatMap((pattern) =>
      allMatches(placed.passage.reading.text, pattern).flatMap(
        ({ index, 0: found, groups }): PlanHorizon[] => {
          const { length = "" } = groups ?? {};
          const count = readSmallNumber(length);
          const start = index + found.indexOf(length);
          const span = { start, end: start + length.length + 1 };
          const years = { count: count ?? 0, to: null, about: false };
          return count === null ? [] : [{ placed, span, years, until: null, after: null }];
        },
      ),
    ),
  );
}
