import { OWN_LENGTHS } from "../../language/period-words.ts";
import { readSmallNumber } from "../../language/small-number.ts";
import { allMatches } from "../../text/all-matches.ts";
import type { Draft } from "../draft.ts";
import type { PlanHorizon } from "./plan-horizon.ts";

const LENGTHS = OWN_LENGTHS.map((words) => new RegExp(words, "g"));

/** The lengths by which a plan speaks of itself as a whole: 开展中期和五年总结评估. */
export function findOwnLengths({ passages }: Draft): PlanHorizon[] {
  return passages.flatMap((placed) =>
    LENGTHS.flatMap((pattern) =>
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
