import { formOf, readGroups } from "../../facts/periods/named-groups.ts";
import type { WrittenNumber } from "../../facts/periods/written-years.ts";
import { HEADS_LOOK_AHEAD, HEADS_LOOK_BACK } from "../../language/period-words.ts";
import type { Draft, PlacedPassage } from "../draft.ts";

/** A half of a report headed with a year that its title, or the other half, leaves no room for: 一、2023年工作回顾 in a report of 2025. */
export interface HalfAtOdds {
  readonly placed: PlacedPassage;
  readonly year: WrittenNumber;
  readonly expected: number;
}

type Heading = Pick<HalfAtOdds, "placed" | "year">;

const BACK = formOf(HEADS_LOOK_BACK);
const AHEAD = formOf(HEADS_LOOK_AHEAD);
/** In years: what a heading sets for later than that is a distant goal, 2030年发展目标, and no half of the report. */
const FURTHEST = 2;

/** A report is named by the year that it plans, or by the one that it looks back on; its halves are of two years in a row. */
export function findHalvesAtOdds({ passages, profile }: Draft): HalfAtOdds[] {
  if (profile.kind !== "report") return [];
  const headings = passages.filter(({ section, passage }) => section.opening?.passage === passage);
  const titled = Number(/(20\d\d)年/.exec(profile.title)?.[1] ?? Number.NaN);
  const back = yearHeading(headings, BACK);
  if (back === null) return [];
  const isNear = (year: number) => year === titled || year - back.year.value <= FURTHEST;
  const ahead = yearHeading(headings, AHEAD, isNear);
  if (ahead === null || ahead.year.value - back.year.value === 1) return [];
  const isOfTitle = ahead.year.value === titled;
  return [
    isOfTitle ? { expected: ahead.year.value - 1, ...back } : { expected: back.year.value + 1, ...ahead },
  ];
}

/** The first heading of that form; null where there is none, or others with other years. */
function yearHeading(
  headings: readonly PlacedPassage[],
  form: RegExp,
  counts: (year: number) => boolean = () => true,
): Heading | null {
  const found = headings.flatMap((placed) => {
    const { numbering, reading } = placed.passage;
    const start = numbering?.length ?? 0;
    return readGroups(reading.text.slice(start), form, (groups): Heading | null => {
      const { span, value } = groups.year("of");
      if (!counts(value)) return null;
      return { placed, year: { value, span: { start: span.start + start, end: span.end + start } } };
    });
  });
  const [first] = found;
  return first !== undefined && found.every(({ year }) => year.value === first.year.value) ? first : null;
}
