import { findRepeats, type Repeat } from "../draft/repeats/repeats.ts";
import { excerpt, runSpan } from "../draft/repeats/run-span.ts";
import { defineRule, type Rule } from "../lint/rule.ts";
import type { MessageReference } from "../messages/messages.ts";
import { deleteRun } from "../repairs/delete-run.ts";

type Wording = (args: {
  readonly text: string;
  readonly clauses: number;
  readonly copies: number | null;
  readonly more: number;
}) => MessageReference;

/** One of the three views of the search for repeated text: by the largest whole thing that stands twice. */
export function repeatRule(extent: Repeat["extent"], wording: Wording): Rule {
  return defineRule<Repeat>({
    id: `duplicate-${extent}`,
    category: "duplicate",
    scope: "document",
    severity: "warning",
    basis: "《党政机关公文处理工作条例》第十九条第三项：内容简洁，文字精练",
    *detect(draft) {
      for (const repeat of findRepeats(draft)) if (repeat.extent === extent) yield repeat;
    },
    explain({ copy, original, clauses, copies, more, echo }, draft) {
      return {
        span: runSpan(copy, original),
        severity: echo === null ? "warning" : "info",
        message:
          echo === "set-phrase"
            ? { id: "duplicate-set-phrase", args: { text: excerpt(draft, copy), more } }
            : wording({ text: excerpt(draft, copy), clauses, copies, more }),
        related: [{ span: runSpan(original, copy), message: { id: "duplicate-first", args: {} } }],
      };
    },
    repair({ copy }, draft) {
      const edits = deleteRun(draft, copy);
      if (edits === null) return [];
      return [{ title: { id: "duplicate-delete", args: {} }, edits, safe: false }];
    },
  });
}
