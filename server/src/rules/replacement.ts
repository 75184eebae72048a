import { type PlacedPassage, spanInSource } from "../draft/draft.ts";
import type { Repair } from "../lint/rule.ts";
import type { TextEdit } from "../text/edit.ts";
import { type Span, shiftSpan } from "../text/span.ts";

/** What shall stand in the place of a stretch of a passage's reading text. */
export type Change = readonly [Span, string];

/**
 * The suggestion to rewrite parts of a stretch of text, worded as that stretch before and after; none where one of the
 * parts stands inside 《》, quotations, links or code, or has Markdown marks between its characters.
 */
export function suggestReplacement(
  placed: PlacedPassage,
  whole: Span,
  changes: readonly Change[],
): readonly Repair[] {
  const { text } = placed.passage.reading;
  const edits: TextEdit[] = [];
  let to = "";
  let at = whole.start;
  for (const [span, words] of changes) {
    const edit = replace(placed, span, words);
    if (edit === null) return [];
    edits.push(edit);
    to += text.slice(at, span.start) + words;
    at = span.end;
  }
  to += text.slice(at, whole.end);
  const from = text.slice(whole.start, whole.end);
  return from === to ? [] : [{ title: { id: "replace", args: { from, to } }, edits, safe: false }];
}

function replace(placed: PlacedPassage, span: Span, text: string): TextEdit | null {
  const { citations, quotations, protectedSpans } = placed.passage;
  const inSource = spanInSource(placed, span);
  const holdsMarks = inSource.end - inSource.start !== span.end - span.start;
  const isKept =
    touchesOneOf(citations, span) ||
    touchesOneOf(quotations, span) ||
    touchesOneOf(protectedSpans, shiftSpan(inSource, -placed.offset));
  return holdsMarks || isKept ? null : { span: inSource, text };
}

/** Whether a span overlaps one of many that are sorted and apart from each other. */
function touchesOneOf(spans: readonly Span[], span: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end <= span.start) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && (spans[low] as Span).start < span.end;
}
