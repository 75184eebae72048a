import { type Draft, type PlacedPassage, spanInSource } from "../draft/draft.ts";
import type { Repair } from "../lint/rule.ts";
import { widenDigits } from "../text/digit-width.ts";
import type { TextEdit } from "../text/edit.ts";
import { memoise } from "../text/memoise.ts";
import { overlapsOneOf } from "../text/sorted-items.ts";
import { type Span, shiftSpan } from "../text/span.ts";

/** What shall stand in the place of a stretch of a passage's reading text: new digits, or a copy of another stretch. */
export type Change = readonly [Span, string | Place];

/** A stretch of some passage's reading text. */
export interface Place {
  readonly placed: PlacedPassage;
  readonly span: Span;
}

/**
 * The suggestion to rewrite parts of a stretch of text, worded as the source of that stretch before and after; none
 * where one of the parts stands inside 《》, quotations, links or code, or has Markdown marks between its characters.
 * Text is written as the draft writes it: digits as wide as those they replace, copies from the source.
 */
export function suggestReplacement(
  draft: Draft,
  placed: PlacedPassage,
  whole: Span,
  changes: readonly Change[],
): readonly Repair[] {
  const edits: TextEdit[] = [];
  for (const [span, wanted] of changes) {
    const edit = replacementEdit(draft, { placed, span }, wanted);
    if (edit === null) return [];
    edits.push(edit);
  }
  const { start, end } = spanInSource(placed, whole);
  let to = "";
  let at = start;
  for (const { span, text } of edits) {
    to += draft.text.slice(at, span.start) + text;
    at = span.end;
  }
  to += draft.text.slice(at, end);
  const from = draft.text.slice(start, end);
  return from === to ? [] : [{ title: { id: "replace", args: { from, to } }, edits, safe: false }];
}

/** The edit that puts one stretch in the place of another, null where it must stay as it is. */
export function replacementEdit(draft: Draft, place: Place, wanted: string | Place): TextEdit | null {
  const old = sourceOf(draft, place);
  const text = typeof wanted === "string" ? asWritten(draft, place, wanted) : sourceOf(draft, wanted);
  if (old === null || text === null || isKept(place)) return null;
  return { span: spanInSource(place.placed, place.span), text };
}

/** Null where Markdown marks stand between the characters. */
function sourceOf({ text }: Draft, { placed, span }: Place): string | null {
  const { start, end } = spanInSource(placed, span);
  return end - start === span.end - span.start ? text.slice(start, end) : null;
}

/** A numeral in the form of those around it: １１６ in the place of ９６, 兩 in a traditional text. */
function asWritten(draft: Draft, { placed, span }: Place, numeral: string): string {
  const { start, end } = spanInSource(placed, span);
  if (/[０-９]/.test(draft.text.slice(start, end))) {
    return widenDigits(numeral);
  }
  return numeral.includes("两") && traditionalIn(draft)(placed) ? numeral.replaceAll("两", "兩") : numeral;
}

/** Whether the reading text of a passage has simplified a character of the source. */
const traditionalIn = memoise(({ text }: Draft) =>
  memoise(({ passage: { reading }, offset }: PlacedPassage) =>
    reading.runs.some(({ at, length, source, sourceLength }) => {
      const isOneToOne = length === sourceLength;
      for (let index = 0; isOneToOne && index < length; index += 1) {
        const read = reading.text.charAt(at + index);
        if (/[〇一-鿿]/u.test(read) && read !== text.charAt(offset + source + index)) return true;
      }
      return false;
    }),
  ),
);

/** Whether a stretch is in the words of others, or in a link or code. */
export function isKept({ placed, span }: Place): boolean {
  const { citations, quotations, protectedSpans } = placed.passage;
  const inChunk = shiftSpan(spanInSource(placed, span), -placed.offset);
  return (
    overlapsOneOf(citations, span) ||
    overlapsOneOf(quotations, span) ||
    overlapsOneOf(protectedSpans, inChunk)
  );
}
