import type { CommentWord, SuppressionComment } from "../draft/suppression-comments.ts";
import type { Repair } from "../lint/rule.ts";
import type { Span } from "../text/span.ts";

/** Longest indentation, or distance between two words, that is looked through. */
const NEAR = 80;

/** The suggestion to delete one rule from a comment, or the comment if nothing would be left of it. */
export function deleteSuppression(
  { kind, rules, span }: SuppressionComment,
  word: CommentWord | null,
  text: string,
): readonly Repair[] {
  if (kind === null || word === null || rules.length === 1) {
    const whole = wholeLine(text, span) ?? span;
    return [
      { title: { id: "suppression/delete", args: {} }, edits: [{ span: whole, text: "" }], safe: false },
    ];
  }
  const title = { id: "suppression/delete-rule", args: { rule: word.text } } as const;
  return [{ title, edits: [{ span: withSeparator(text, word.span), text: "" }], safe: false }];
}

/** The line of a span that stands alone on it, line end included; null for any other. */
function wholeLine(text: string, { start, end }: Span): Span | null {
  const before = /(?:^|[\r\n])([ \t]*)$/.exec(text.slice(Math.max(0, start - NEAR), start));
  const after = /^[ \t]*(?:\r\n?|\n)/.exec(text.slice(end, end + NEAR));
  if (before === null || after === null) return null;
  return { start: start - (before[1] as string).length, end: end + after[0].length };
}

/** A word with the commas and spaces that set it apart from the next one, or from the one before. */
function withSeparator(text: string, { start, end }: Span): Span {
  const [after = ""] = /^(?:\s*[,，、])+\s*|^\s+(?!-|—)/.exec(text.slice(end, end + NEAR)) ?? [];
  if (after !== "") return { start, end: end + after.length };
  const [before = ""] = /[\s,，、]*$/.exec(text.slice(Math.max(0, start - NEAR), start)) ?? [];
  return { start: start - before.length, end };
}
