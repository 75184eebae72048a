import type { Span } from "./span.ts";

/** One replacement in a source text. An insertion has an empty span. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** Applies edits that do not overlap; later ones do not see earlier ones. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = "";
  let from = 0;
  for (const edit of sorted) {
    if (edit.span.start < from) throw new RangeError("edits overlap");
    result += text.slice(from, edit.span.start) + edit.text;
    from = edit.span.end;
  }
  return result + text.slice(from);
}
