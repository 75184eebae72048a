import type { Draft, PlacedPassage } from "../draft/draft.ts";
import type { RunPart } from "../draft/repeats/run-part.ts";
import { sentenceAt } from "../facts/sentence-at.ts";
import type { TextEdit } from "../text/edit.ts";
import { lastUpTo } from "../text/sorted-items.ts";
import { type Cut, cutClauses } from "./cut-clauses.ts";
import { isBlankLine, type LineRange, spanOfLines } from "./delete-lines.ts";
import { keepsNotes, withoutFootnotes } from "./footnotes.ts";
import { inlineItem } from "./inline-item.ts";
import { renumberAfter } from "./renumber.ts";
import { replacementEdit } from "./replacement.ts";
import { isSibling, linesOfPassages, type Stretch } from "./whole-passages.ts";

/**
 * The edits after which a text reads as if a run had never stood there, sorted and apart from each other: with right
 * punctuation, numbers, lists and blank lines. Null where that is not certain.
 */
export function deleteRun(draft: Draft, run: readonly RunPart[]): TextEdit[] | null {
  const stretches = stretchesOf(run);
  const cuts: Cut[] = [];
  const inlineNumbers: TextEdit[] = [];
  for (const part of run) {
    if (isWhole(part)) continue;
    const item = isNumberedItem(part) ? inlineItem(draft, part) : { part, numbers: [] };
    if (item === null) return null;
    const cut = cutClauses(draft, item.part);
    if (cut === null) return null;
    cuts.push(cut);
    inlineNumbers.push(...item.numbers);
  }
  for (const stretch of stretches) {
    const lines = linesOfPassages(draft, stretch);
    if (lines === null) return null;
    cuts.push(lines);
  }
  const edits = editsOf(draft, cuts);
  const numbers = renumberAfter(draft, stretches.flat());
  const marks = closeLists(draft, stretches);
  if (edits === null) return null;
  const gone = edits.map(({ span }) => span);
  if (numbers === null || marks === null || !keepsNotes(draft, gone)) return null;
  edits.push(...inlineNumbers, ...numbers, ...marks);
  edits.sort((a, b) => a.span.start - b.span.start);
  return edits.every(({ span }, at) => span.end <= (edits[at + 1]?.span.start ?? span.end)) ? edits : null;
}

/** 三是…, （2）… within a line. */
function isNumberedItem({ placed: { passage }, span }: RunPart): boolean {
  const { reading, numbering } = passage;
  const clauses = sentenceAt(passage, span.start)?.clauses ?? [];
  const clause = lastUpTo(clauses, span.start, (item) => item);
  const start = Math.max(clause?.start ?? 0, numbering?.length ?? 0);
  return reading.text.slice(start, span.start).trim() !== "";
}

/** Characters besides a run that are looked at to see whether they are notes and marks alone. */
const LONGEST_REST = 60;

/** Whether a passage says nothing but its part of a run: footnote marks are no words. */
function isWhole({ placed, span, isWhole: saysAll }: RunPart): boolean {
  if (saysAll) return true;
  const { reading, numbering } = placed.passage;
  const rest = reading.text.slice(numbering?.length ?? 0, span.start) + reading.text.slice(span.end);
  // A mark whose note stands in the text reads as its label.
  return rest.length <= LONGEST_REST && !/[\p{L}\p{N}]/u.test(withoutFootnotes(rest).replace(/\^\d+/g, ""));
}

/** The whole passages of a run, those together that follow each other with only blank lines between. */
function stretchesOf(run: readonly RunPart[]): Stretch[] {
  const stretches: [PlacedPassage, ...PlacedPassage[]][] = [];
  for (const part of run) {
    if (!isWhole(part)) continue;
    const before = stretches.at(-1);
    if (before !== undefined && before.at(-1)?.index === part.placed.index - 1) before.push(part.placed);
    else stretches.push([part.placed]);
  }
  return stretches;
}

/** Cuts as edits; lines with nothing but blank ones between go as one. */
function editsOf(draft: Draft, cuts: readonly Cut[]): TextEdit[] | null {
  const ranges: LineRange[] = [];
  const edits: TextEdit[] = [];
  for (const cut of cuts) {
    if ("first" in cut) ranges.push(cut);
    else edits.push(...cut);
  }
  ranges.sort((a, b) => a.first - b.first);
  const joined: LineRange[] = [];
  for (const range of ranges) {
    const before = joined.at(-1);
    if (before !== undefined && areBlank(draft, before.last + 1, range.first))
      joined[joined.length - 1] = { first: before.first, last: Math.max(before.last, range.last) };
    else joined.push(range);
  }
  for (const range of joined) {
    const span = spanOfLines(draft, range);
    if (span === null) return null;
    edits.push({ span, text: "" });
  }
  return edits;
}

function areBlank(draft: Draft, from: number, to: number): boolean {
  for (let line = from; line < to; line += 1) if (!isBlankLine(draft, line)) return false;
  return true;
}

/** Where the last items of a list go, the mark that ended it goes to the item before: …；…。 Null where it cannot. */
function closeLists(draft: Draft, stretches: readonly Stretch[]): TextEdit[] | null {
  const edits: TextEdit[] = [];
  for (const stretch of stretches) {
    const [first] = stretch;
    const last = stretch.at(-1) as PlacedPassage;
    const before = draft.passages[first.index - 1];
    if (before === undefined || !isSibling(first, before) || isSibling(last, draft.passages[last.index + 1]))
      continue;
    const [kept, gone] = [lastCharacter(before), lastCharacter(last)];
    if (!/[，；]/.test(kept.char) || !/[。！]/.test(gone.char)) continue;
    const edit = replacementEdit(draft, kept, gone);
    if (edit === null) return null;
    edits.push(edit);
  }
  return edits;
}

function lastCharacter(placed: PlacedPassage) {
  const { text } = placed.passage.reading;
  return { placed, span: { start: text.length - 1, end: text.length }, char: text.slice(-1) };
}
