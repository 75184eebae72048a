import { PART_OF_YEAR } from "../../language/period-words.ts";
import type { Span } from "../../text/span.ts";
import { formOf, readGroups } from "./named-groups.ts";

/** Half a year or a quarter with months in brackets that are none of it: 上半年（9月底前）, 第三季度（7—10月）. */
export interface PartOfYear {
  /** The months as written. */
  readonly span: Span;
  readonly text: string;
  readonly part: string;
  /** The months that the part has, by number. */
  readonly first: number;
  readonly last: number;
}

const FORM = formOf(PART_OF_YEAR);

/** First and last month by what names the part. */
const MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  上: [1, 6],
  下: [7, 12],
  一: [1, 3],
  二: [4, 6],
  三: [7, 9],
  四: [10, 12],
  前二: [1, 6],
  前两: [1, 6],
  前三: [1, 9],
};

/** The parts of years in a reading text that are said to have other months than they have. */
export function findPartsOfYear(text: string): PartOfYear[] {
  return readGroups(text, FORM, (groups): PartOfYear | null => {
    const months = MONTHS[groups.text("which") ?? ""];
    const from = groups.number("first")?.value;
    const to = groups.number("last")?.value ?? from;
    if (months === undefined || from === undefined || to === undefined) return null;
    const [first, last] = months;
    // 上半年（7月前）
    const until = groups.text("before") === undefined ? last : last + 1;
    if (first <= from && from <= until && to <= until) return null;
    return {
      span: groups.span("months"),
      text: groups.text("months") ?? "",
      part: groups.text("part") ?? "",
      first,
      last,
    };
  });
}
