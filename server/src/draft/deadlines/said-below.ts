import type { PlacedPassage } from "../draft.ts";
import { firstTime, wholeOf } from "../governing-times.ts";
import { isWithinSection, type Section } from "../outline.ts";
import type { Profile } from "../profile.ts";
import type { SaidTime } from "../target.ts";
import { closingTime, rising } from "./years-behind.ts";

/** What the passages below one say of when its numbers are due. */
export interface SaidBelow {
  /** In the next passage of its section that is a note and nothing else: the one that closes an item, on a line of its own. */
  readonly note: SaidTime | null;
  /** 上述项目均于2026年底前完成, of all above it under one heading; a note below a table. */
  readonly closing: SaidTime | null;
  /** The last of the years by which the items of a list below deal out what leads into it, with the units of their numbers. */
  readonly years: { readonly last: SaidTime; readonly units: ReadonlySet<string> } | null;
}

/** For each passage, in order. */
export function readBelow(passages: readonly PlacedPassage[], profile: Profile): SaidBelow[] {
  let closing: { readonly said: SaidTime; readonly scope: Section } | null = null;
  const notes = new Map<Section, SaidTime | null>();
  const fromEnd = passages.toReversed().map((placed): SaidBelow => {
    const { passage, section, index } = placed;
    const isUnder = closing !== null && isWithinSection(section, closing.scope);
    const below = {
      note: notes.get(section) ?? null,
      closing: isUnder ? (closing?.said ?? null) : null,
      years: passage.reading.text.endsWith("：") ? yearsOfItems(passages, index, profile) : null,
    };
    if (passage.notes[0]?.start === 0) {
      const time = firstTime(passage, wholeOf(passage), profile);
      notes.set(section, time && { placed, time });
    }
    const [first, another] = passage.sentences;
    if (passage.kind !== "heading" && passage.cell === null && first !== undefined && another === undefined) {
      const time = closingTime(passage, first.span, profile);
      if (time !== null) closing = { said: { placed, time }, scope: underHeading(section) };
    }
    return below;
  });
  return fromEnd.reverse();
}

/** No list of years is longer. */
const MOST_ITEMS = 12;

/** 新建绿道20公里，其中：⏎- 2025年8公里⏎- 2026年12公里 */
function yearsOfItems(
  passages: readonly PlacedPassage[],
  index: number,
  profile: Profile,
): SaidBelow["years"] {
  const lead = passages[index] as PlacedPassage;
  const said: SaidTime[] = [];
  const units = new Set<string>();
  for (const placed of passages.slice(index + 1, index + 1 + MOST_ITEMS)) {
    const { passage } = placed;
    const [time] = passage.times;
    const isItem = passage.marker !== null && isWithinSection(placed.section, lead.section);
    if (!isItem || time === undefined || time.span.start > (passage.numbering?.length ?? 0)) break;
    said.push({ placed, time });
    for (const { quantity } of passage.measurements) units.add(quantity.unit);
  }
  const last = said.at(-1);
  const areYears =
    rising(
      said.map(({ time }) => time),
      profile,
    ) !== null;
  return areYears && last !== undefined ? { last, units } : null;
}

/** The section that the nearest heading above opens. */
function underHeading(section: Section): Section {
  let at = section;
  while (at.parent !== null && at.opening !== null && at.opening.passage.kind !== "heading") at = at.parent;
  return at;
}
