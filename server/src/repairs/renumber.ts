import type { Draft, PlacedPassage } from "../draft/draft.ts";
import type { RunPart } from "../draft/repeats.ts";
import { writeSmallNumber } from "../language/write-small-number.ts";
import type { TextEdit } from "../text/edit.ts";
import { replacementEdit } from "./replacement.ts";

/** The edits that close the gap in the numbers of a list where whole items are taken out: （四） after （二） becomes （三）. */
export function renumberAfter(draft: Draft, deleted: readonly RunPart[]): TextEdit[] {
  const gone = new Set(deleted.flatMap(({ placed, isWhole }) => (isWhole && isItem(placed) ? [placed] : [])));
  const parents = new Set([...gone].map(({ section }) => section.parent));
  return [...parents].flatMap((parent) => {
    const edits: TextEdit[] = [];
    let before: PlacedPassage | null = null;
    let missing = 0;
    for (const { opening } of parent?.children ?? []) {
      if (opening === null) continue;
      if (!continues(before, opening)) missing = 0;
      before = opening;
      if (gone.has(opening)) missing += 1;
      else if (missing > 0) {
        const edit = renumber(draft, opening, missing);
        if (edit === null) missing = 0;
        else edits.push(edit);
      }
    }
    return edits;
  });
}

/** A numbered paragraph with nothing below it. */
function isItem(placed: PlacedPassage): boolean {
  const { section, passage } = placed;
  return (
    passage.numbering !== null &&
    section.opening === placed &&
    section.passages.length === 1 &&
    section.children.length === 0
  );
}

function continues(before: PlacedPassage | null, { passage: { numbering } }: PlacedPassage): boolean {
  const last = before?.passage.numbering;
  return (
    last != null && numbering !== null && last.style === numbering.style && last.value + 1 === numbering.value
  );
}

function renumber(draft: Draft, placed: PlacedPassage, less: number): TextEdit | null {
  const { reading, numbering } = placed.passage;
  const marker = reading.text.slice(0, numbering?.length ?? 0);
  const number = /\d+(?=\D*$)|[一二三四五六七八九十]+/.exec(marker);
  if (numbering === null || number === null) return null;
  const span = { start: number.index, end: number.index + number[0].length };
  return replacementEdit(draft, { placed, span }, writeSmallNumber(numbering.value - less, number[0]));
}
