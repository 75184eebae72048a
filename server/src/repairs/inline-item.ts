import type { Draft } from "../draft/draft.ts";
import type { RunPart } from "../draft/repeats/run-part.ts";
import { announcementsOf } from "../facts/counts/announcements.ts";
import { type Ordinal, ordinalsByStyle, ordinalsOf } from "../facts/ordinals.ts";
import type { TextEdit } from "../text/edit.ts";
import { lastUpTo } from "../text/sorted-items.ts";
import { writeOtherNumber } from "./other-number.ts";

/** An item of a list within a line, to be cut out with its number. */
export interface InlineItem {
  /** The run, from the number of the item on. */
  readonly part: RunPart;
  /** Those that count the items behind it anew: 四是 becomes 三是. */
  readonly numbers: readonly TextEdit[];
}

/** Without one of fewer items no list would be left. */
const FEWEST_ITEMS = 3;

/**
 * The item that a run fills, from behind its number to the next. Null where it is not certain which list that is, where the
 * list goes on in other lines, or where a number nearby says how many items there are.
 */
export function inlineItem(draft: Draft, part: RunPart): InlineItem | null {
  const { placed, span } = part;
  const { text } = placed.passage.reading;
  const ordinals = ordinalsOf(placed.passage);
  const own = lastUpTo(ordinals, span.start, (ordinal) => ordinal.span);
  if (own?.span.end !== span.start) return null;
  const list: readonly Ordinal[] = ordinalsByStyle(placed.passage).get(own.style) ?? [];
  const at = list.indexOf(own);
  const around = [-1, 0, 1].flatMap((by) => draft.passages[placed.index + by]?.passage ?? []);
  const next = draft.passages[placed.index + 1]?.passage;
  const isCertain =
    list.length >= FEWEST_ITEMS &&
    list.every(({ value }, index) => value === index + 1) &&
    (list[at + 1]?.span.start ?? text.length) === span.end &&
    around.every((passage) => announcementsOf(passage).length === 0) &&
    (next === undefined || ordinalsOf(next)[0]?.value !== list.length + 1);
  if (!isCertain) return null;
  const numbers: TextEdit[] = [];
  for (const later of list.slice(at + 1)) {
    const edit = writeOtherNumber(draft, placed, later.span, later.value - 1);
    if (edit === null) return null;
    numbers.push(edit);
  }
  return { part: { ...part, span: { start: own.span.start, end: span.end } }, numbers };
}
