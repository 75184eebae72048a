import { groupBy } from "../../text/group-by.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import type { NumberTwice } from "../numbers-of.ts";
import type { Section } from "../outline.ts";
import { entriesByGroup } from "./indicator-index.ts";

/**
 * Those of a draft's numbers told twice that may be of two subjects (two districts, two budgets, two projects) whatever their words say: where they
 * stand, two paragraphs, tables, sections or chapters are at odds in several numbers and agree in fewer. A slip of the pen changes one number and
 * leaves those beside it.
 */
export function toldOfTwo<Twice extends NumberTwice>(
  all: readonly Twice[],
  draft: Draft,
): ReadonlySet<Twice> {
  const ofTwo = new Set<Twice>();
  if (all.length < FEWEST) return ofTwo;
  for (const { fewest, idOf } of STRETCHES) {
    const values = valuesByStretch(draft, idOf);
    const pairOf = ({ first, second }: Twice): string | null => {
      const [one, other] = [idOf(first.placed), idOf(second.placed)];
      return one === other ? null : [one, other].sort().join(" ");
    };
    for (const [pair, atOdds] of groupBy(all, pairOf)) {
      const [one = "", other = ""] = pair.split(" ");
      const isApart =
        atOdds.length >= fewest && atOdds.length > countShared(values.get(one), values.get(other));
      if (isApart) for (const twice of atOdds) ofTwo.add(twice);
    }
  }
  return ofTwo;
}

interface Stretch {
  /** How many numbers at odds are no chance: of two chapters, each of which tells much, more than of two paragraphs. */
  readonly fewest: number;
  readonly idOf: (placed: PlacedPassage) => string;
}

const FEWEST = 2;

const STRETCHES: readonly Stretch[] = [
  {
    fewest: FEWEST,
    idOf: ({ passage: { cell }, offset, index }) => (cell === null ? `${index}` : `${offset}:${cell.table}`),
  },
  { fewest: FEWEST + 1, idOf: ({ section }) => idOfSection(section) },
  { fewest: FEWEST + 1, idOf: ({ section }) => idOfSection(chapterOf(section)) },
];

function idOfSection({ opening }: Section): string {
  return `${opening?.index ?? ""}`;
}

/** The outermost section around one, but for the document. */
function chapterOf(section: Section): Section {
  let chapter = section;
  while (chapter.parent?.parent != null) chapter = chapter.parent;
  return chapter;
}

/** For each stretch what values it gives to which indicators. */
function valuesByStretch(draft: Draft, idOf: Stretch["idOf"]): ReadonlyMap<string, ReadonlySet<string>> {
  const values = new Map<string, Set<string>>();
  for (const [group, entries] of entriesByGroup(draft))
    for (const { mention } of entries) {
      const { placed, measurement } = mention.target;
      const id = idOf(placed);
      const own = values.get(id) ?? new Set();
      values.set(id, own.add(`${group}=${measurement.quantity.value}`));
    }
  return values;
}

function countShared(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  return [...few].filter((value) => many.has(value)).length;
}
