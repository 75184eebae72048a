import type { Suppression } from "../draft/suppression-comments.ts";
import { defineRule } from "../lint/rule.ts";
import { deleteSuppression } from "../repairs/delete-suppression.ts";

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

  repair: ({ comment, rule }, draft) => deleteSuppression(comment, rule, draft),
});
