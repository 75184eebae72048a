import {
  type CommentWord,
  findSuppressionComments,
  ruleNamed,
  type SuppressionComment,
} from "../draft/suppression-comments.ts";
import { defineRule } from "../lint/rule.ts";
import { deleteSuppression } from "../repairs/delete-suppression.ts";

interface UnknownWord {
  readonly comment: SuppressionComment;
  /** The rule of no known name; null if it is the command itself that means nothing. */
  readonly rule: CommentWord | null;
}

export default defineRule<UnknownWord>({
  id: "unknown-suppression",
  category: "structure",
  scope: "document",
  severity: "warning",
  basis: "写错的注释不起作用，应当让人看见（检查工具的通行做法）",

  *detect(draft) {
    for (const comment of findSuppressionComments(draft)) {
      if (comment.kind === null) yield { comment, rule: null };
      else for (const rule of comment.rules) if (ruleNamed(rule) === undefined) yield { comment, rule };
    }
  },

  explain({ comment: { word }, rule }) {
    return rule === null
      ? { span: word.span, message: { id: "unknown-suppression/command", args: { word: word.text } } }
      : { span: rule.span, message: { id: "unknown-suppression", args: { rule: rule.text } } };
  },

  repair: ({ comment, rule }, draft) => deleteSuppression(comment, rule, draft),
});
