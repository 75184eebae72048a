import { type Draft, type PlacedPassage, spanInSource } from "../draft/draft.ts";
import type { Repair } from "../lint/rule.ts";
import type { TextEdit } from "../text/edit.ts";
import { firstFrom } from "../text/sorted-items.ts";
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
    const edit = replace(draft, { placed, span }, wanted);
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

function replace(draft: Draft, place: Place, wanted: string | Place): TextEdit | null {
  const old = sourceOf(draft, place);
  const text = typeof wanted === "string" ? asWideAs(old ?? "", wanted) : sourceOf(draft, wanted);
  if (old === null || text === null || isKept(place)) return null;
  return { span: spanInSource(place.placed, place.span), text };
}

/** Null where Markdown marks stand between the characters. */
function sourceOf({ text }: Draft, { placed, span }: Place): string | null {
  const { start, end } = spanInSource(placed, span);
  return end - start === span.end - span.start ? text.slice(start, end) : null;
}

/** １１６ for 116 in the place of ９６. */
function asWideAs(old: string, digits: string): string {
  if (!/[０-９]/.test(old)) return digits;
  return digits.replace(/[\d.]/g, (char) => String.fromCharCode(char.charCodeAt(0) + FULL_WIDTH));
}

/** How far the full-width forms lie behind ASCII. */
const FULL_WIDTH = 0xfee0;

function isKept({ placed, span }: Place): boolean {
  const { citations, quotations, protectedSpans } = placed.passage;
  const inChunk = shiftSpan(spanInSource(placed, span), -placed.offset);
  return (
    touchesOneOf(citations, span) || touchesOneOf(quotations, span) || touchesOneOf(protectedSpans, inChunk)
  );
}

/** Whether a span overlaps one of many that are sorted and apart from each other. */
function touchesOneOf(spans: readonly Span[], span: Span): boolean {
  const last = spans[firstFrom(spans, span.end, (item) => item) - 1];
  return last !== undefined && last.end > span.start;
}
