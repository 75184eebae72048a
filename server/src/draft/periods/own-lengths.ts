import type { Passage } from "../../facts/passage.ts";
import { formOf, readGroups } from "../../facts/periods/named-groups.ts";
import { type WrittenNumber, withUnit } from "../../facts/periods/written-years.ts";
import { OWN_LENGTHS, STRETCHED_OVER } from "../../language/period-words.ts";
import { memoiseWhere } from "../../text/memoise.ts";
import type { Draft } from "../draft.ts";
import type { PlanHorizon } from "./plan-horizon.ts";

const OF_WHOLE = readerOf(OWN_LENGTHS);
const OF_WORK = readerOf(STRETCHED_OVER);

/** The lengths by which a plan speaks of itself as a whole (规划期限为五年), and those of its work that outlast it (分七年完成, 七年总结评估). */
export function findOwnLengths(draft: Draft, planned: number): PlanHorizon[] {
  return [
    ...lengthsOf(draft, OF_WHOLE),
    ...lengthsOf(draft, OF_WORK).filter(({ years }) => years.count > planned),
  ];
}

function lengthsOf(
  { passages }: Draft,
  lengthsIn: (passage: Passage) => readonly WrittenNumber[],
): PlanHorizon[] {
  return passages.flatMap((placed) =>
    lengthsIn(placed.passage).map((length): PlanHorizon => {
      const years = { count: length.value, to: null, about: false };
      return { placed, span: withUnit(length), years, until: null, after: null, doesAll: false };
    }),
  );
}

/** What reads the lengths of such forms, once in each passage. */
function readerOf(words: readonly string[]): (passage: Passage) => readonly WrittenNumber[] {
  const forms = words.map(formOf);
  return memoiseWhere(
    ({ reading }: Passage) => reading.text.includes("年"),
    ({ reading }: Passage) =>
      forms.flatMap((form) => readGroups(reading.text, form, (groups) => groups.number("length"))),
  );
}
