import { LENGTH_TO_YEAR } from "../../language/period-words.ts";
import { readSmallNumber } from "../../language/small-number.ts";
import { allMatches } from "../../text/all-matches.ts";
import type { Span } from "../../text/span.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import { yearsWrittenIn } from "./claims-at-odds.ts";

/** A length that would begin long before the draft or behind it: 用十年左右的时间，到2030年 in a paper of 2006. */
export interface DueLength {
  readonly placed: PlacedPassage;
  /** The length with its 年. */
  readonly span: Span;
  readonly count: number;
  readonly until: number;
  /** The year of the draft. */
  readonly year: number;
}

const PATTERN = new RegExp(LENGTH_TO_YEAR, "g");
/** 从2010年起，力争用五年时间: it says itself when they begin. */
const BEGINS = /(?:起|开始|[以之]后|基础上)，?\p{Script=Han}{0,4}$/u;
const NEAR = 8;
/** A draft may count from the beginning of what it goes on with, and from the year after its own. */
const BEGUN = 3;
const TO_BEGIN = 1;

export function findDueLengths(draft: Draft): DueLength[] {
  const { from, to } = yearsWrittenIn(draft);
  return draft.passages.flatMap((placed) =>
    allMatches(placed.passage.reading.text, PATTERN).flatMap(
      ({ index, 0: found, input, groups }): DueLength[] => {
        const { length = "", until: year = "", about } = groups ?? {};
        // 用1—2年时间: any of them may be meant.
        const [count = null, most = count] = length.split(/[—~至到-]/).map(readSmallNumber);
        const until = Number(year);
        // What is over tells nothing of the year of the draft.
        if (
          count === null ||
          most === null ||
          !(until > to) ||
          BEGINS.test(input.slice(Math.max(0, index - NEAR), index))
        )
          return [];
        const slack = about === undefined ? 0 : 1;
        // The year it begins with may be the first of them, or the one that they are counted from.
        const earliest = until - most - slack;
        const latest = until - count + 1 + slack;
        if (earliest <= to + TO_BEGIN && latest >= from - BEGUN) return [];
        const start = index + found.indexOf(length);
        return [{ placed, span: { start, end: start + length.length + 1 }, count, until, year: from }];
      },
    ),
  );
}
