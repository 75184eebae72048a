import type { Passage } from "../../facts/passage.ts";
import { formOf, readGroups } from "../../facts/periods/named-groups.ts";
import type { WrittenLength } from "../../facts/periods/written-years.ts";
import { BEGINS_LATER, LENGTH_TO_YEAR } from "../../language/period-words.ts";
import { memoiseWhere } from "../../text/memoise.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import { yearsWrittenIn } from "./claims-at-odds.ts";

/** A length that would begin long before the draft or behind it: 用十年左右的时间，到2030年 in a paper of 2006. */
export interface DueLength {
  readonly placed: PlacedPassage;
  readonly length: WrittenLength;
  readonly until: number;
  /** The year of the draft. */
  readonly year: number;
}

const FORM = formOf(LENGTH_TO_YEAR);
/** Before it, in characters, it may be said when it begins. */
const NEAR = 8;
/** A draft may count from the beginning of what it goes on with, and from the year after its own. */
const BEGUN = 3;
const TO_BEGIN = 1;

export function findDueLengths(draft: Draft): DueLength[] {
  const { from, to } = yearsWrittenIn(draft);
  return draft.passages.flatMap((placed) =>
    lengthsIn(placed.passage).flatMap(({ length, until }): DueLength[] => {
      // What is over tells nothing of the year of the draft.
      if (!(until > to)) return [];
      // The year it begins with may be the first of them, or the one that they are counted from.
      const earliest = until - length.most;
      const latest = until - length.least + 1;
      const fits = earliest <= to + TO_BEGIN && latest >= from - BEGUN;
      return fits ? [] : [{ placed, length, until, year: from }];
    }),
  );
}

const lengthsIn = memoiseWhere(
  ({ reading }) => reading.text.includes("年"),
  ({ reading }: Passage) =>
    readGroups(reading.text, FORM, (groups): Pick<DueLength, "length" | "until"> | null => {
      const length = groups.length();
      const begins = BEGINS_LATER.test(groups.before(NEAR));
      return length === null || begins ? null : { length, until: groups.year("until").value };
    }),
);
