import type { Draft } from "../draft/draft.ts";
import { linesOf } from "../draft/draft-lines.ts";
import type { CommentWord, SuppressionComment } from "../draft/suppression-comments.ts";
import type { Repair } from "../lint/rule.ts";
import type { Span } from "../text/span.ts";
import { type LineRange, spanOfLines } from "./delete-lines.ts";

/** Longest distance between two words that is looked through. */
const NEAR = 80;

/** The suggestion to delete one rule from a comment, or the comment if nothing would be left of it. */
export function deleteSuppression(
  { kind, rules, span }: SuppressionComment,
  word: CommentWord | null,
  draft: Draft,
): readonly Repair[] {
  if (kind === null || word === null || rules.length === 1) {
    const range = wholeLines(draft, span);
    const gone = range === null ? span : spanOfLines(draft, range);
    if (gone === null) return [];
    const edits = [{ span: gone, text: "" }];
    return [{ title: { id: "suppression/delete", args: {} }, edits, safe: false }];
  }
  const title = { id: "suppression/delete-rule", args: { rule: word.text } } as const;
  return [{ title, edits: [{ span: withSeparator(draft.text, word.span), text: "" }], safe: false }];
}

/** The lines of a span that has them for itself, null for any other. */
function wholeLines(draft: Draft, { start, end }: Span): LineRange | null {
  const lines = linesOf(draft);
  const range = { first: lines.lineAt(start), last: lines.lineAt(end) };
  const before = draft.text.slice(lines.lineSpan(range.first).start, start);
  const after = draft.text.slice(end, lines.lineSpan(range.last).end);
  return /^[\s>]*$/.test(before) && after.trim() === "" ? range : null;
}

/** A word with the commas and spaces that set it apart from the next one, or from the one before. */
function withSeparator(text: string, { start, end }: Span): Span {
  const behind = text.slice(end, end + NEAR);
  const [after = ""] = /^[\s,，、]+/.exec(behind) ?? [];
  // Spaces before the reason are not the word's.
  if (/\S/.test(after) || (after !== "" && !/^[-—]/.test(behind.slice(after.length))))
    return { start, end: end + after.length };
  let from = start;
  while (from > 0 && /[\s,，、]/.test(text.charAt(from - 1))) from -= 1;
  return { start: from, end };
}
