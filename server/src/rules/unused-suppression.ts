import type { Suppression } from "../draft/suppression-comments.ts";
import { defineRule } from "../lint/rule.ts";
import type { Span } from "../text/span.ts";

export default defineRule<Suppression>({
  id: "unused-suppression",
  category: "structure",
  scope: "document",
  severity: "warning",
  basis: "多余的注释会掩盖以后的问题，应当删去（检查工具的通行做法）",
  // Only who runs the rules knows what a comment kept back: the states come from there.
  detect: () => [],
  explain({ comment, rule }) {
    const span = rule !== null && comment.rules.length > 1 ? rule.span : comment.span;
    return comment.kind === "enable"
      ? { span, message: { id: "unused-suppression/enable", args: {} } }
      : { span, message: { id: "unused-suppression", args: { rule: rule?.text ?? null } } };
  },
  repair({ comment }, { text }) {
    if (comment.rules.length > 1) return [];
    const span = wholeLine(text, comment.span) ?? comment.span;
    return [
      { title: { id: "unused-suppression/repair", args: {} }, edits: [{ span, text: "" }], safe: false },
    ];
  },
});

/** Longest indentation that is looked through for the ends of a line. */
const NEAR = 80;

/** The line of a span that stands alone on it, line end included; null for any other. */
function wholeLine(text: string, { start, end }: Span): Span | null {
  const before = /(?:^|[\r\n])([ \t]*)$/.exec(text.slice(Math.max(0, start - NEAR), start));
  const after = /^[ \t]*(?:\r\n?|\n)/.exec(text.slice(end, end + NEAR));
  if (before === null || after === null) return null;
  return { start: start - (before[1] as string).length, end: end + after[0].length };
}
