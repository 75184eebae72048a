import type { Draft, PlacedPassage } from "../draft/draft.ts";
import type { Section } from "../draft/outline.ts";
import type { TextEdit } from "../text/edit.ts";
import { writeOtherNumber } from "./other-number.ts";

/** Longer lists are not renumbered. */
const MOST_RENUMBERED = 200;

/** The number of an item, by Chinese numbering or by the marker of its list. */
interface ItemNumber {
  readonly style: string;
  readonly value: number;
}

/**
 * The edits that close the gap in the numbers of a list where items are taken out: （四） after （二） becomes （三）, and
 * `4.` becomes `3.`. Null where a number that should change cannot.
 */
export function renumberAfter(draft: Draft, deleted: readonly PlacedPassage[]): TextEdit[] | null {
  const gone = new Set(deleted.filter((placed) => placed.section.opening === placed));
  const firstOf = new Map<Section, PlacedPassage>();
  for (const placed of gone) {
    const { parent } = placed.section;
    if (parent !== null && !firstOf.has(parent)) firstOf.set(parent, placed);
  }
  const edits: TextEdit[] = [];
  for (const [{ children }, first] of firstOf) {
    if (children.some(({ opening }) => opening === null)) return null;
    const from = children.indexOf(first.section);
    let last = numberOf(children[from - 1]?.opening ?? null);
    let kept = last;
    let missing = 0;
    for (const { opening } of children.slice(from)) {
      const number = numberOf(opening);
      if (opening === null || number === null) {
        last = null;
        kept = null;
        missing = 0;
        continue;
      }
      const goesOn = follows(last, number);
      if (gone.has(opening)) {
        const starts = last?.style !== number.style || number.value === 1;
        if (goesOn || starts) missing = goesOn ? missing + 1 : 1;
        else missing = 0;
      } else {
        if (!goesOn || follows(kept, number)) missing = 0;
        if (missing > 0) {
          const edit = isHead(draft, opening) ? null : renumber(draft, opening, missing);
          if (edit === null || edits.length === MOST_RENUMBERED) return null;
          edits.push(edit);
        }
        kept = { style: number.style, value: number.value - missing };
      }
      last = number;
    }
  }
  return edits;
}

function follows(before: ItemNumber | null, { style, value }: ItemNumber): boolean {
  return before !== null && before.style === style && before.value + 1 === value;
}

function numberOf(placed: PlacedPassage | null): ItemNumber | null {
  const { numbering = null, marker = null } = placed?.passage ?? {};
  if (numbering !== null) return numbering;
  const value = Number.parseInt(marker ?? "", 10);
  return Number.isNaN(value) ? null : { style: `marker ${marker?.at(-1)}`, value };
}

/** Whether the number is part of those below it: 1.1 under 1. */
function isHead(draft: Draft, { index, passage }: PlacedPassage): boolean {
  const below = draft.passages[index + 1]?.passage.numbering?.style;
  return (below === "decimal" || below === "subdecimal") && below !== passage.numbering?.style;
}

function renumber(draft: Draft, placed: PlacedPassage, less: number): TextEdit | null {
  const { numbering, marker, item } = placed.passage;
  if (numbering !== null)
    return writeOtherNumber(draft, placed, { start: 0, end: numbering.length }, numbering.value - less);
  const digits = String(Number.parseInt(marker ?? "", 10));
  const start = placed.offset + (item?.start ?? 0);
  if (item === null || !marker?.startsWith(digits)) return null;
  return { span: { start, end: start + digits.length }, text: String(Number(digits) - less) };
}
