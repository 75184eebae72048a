import { type CommentWord, findSuppressionComments, ruleNamed } from "../draft/suppression-comments.ts";
import { defineRule } from "../lint/rule.ts";

interface UnknownWord {
  readonly word: CommentWord;
  readonly is: "rule" | "command";
}

export default defineRule<UnknownWord>({
  id: "unknown-suppression",
  category: "structure",
  scope: "document",
  severity: "warning",
  basis: "写错的注释不起作用，应当让人看见（检查工具的通行做法）",
  *detect(draft) {
    for (const { kind, word, rules } of findSuppressionComments(draft)) {
      if (kind === null) yield { word, is: "command" };
      else for (const rule of rules) if (ruleNamed(rule) === undefined) yield { word: rule, is: "rule" };
    }
  },
  explain({ word: { text, span }, is }) {
    return is === "rule"
      ? { span, message: { id: "unknown-suppression", args: { rule: text } } }
      : { span, message: { id: "unknown-suppression/command", args: { word: text } } };
  },
});
