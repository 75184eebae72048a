import { excerpt, runSpan } from "../draft/run-span.ts";
import type { SharedPassage } from "../draft/shared-runs.ts";
import { defineRule } from "../lint/rule.ts";

/** A passage that another file has too. */
export default defineRule<SharedPassage>({
  id: "duplicate-across-files",
  category: "duplicate",
  scope: "workspace",
  severity: "warning",
  basis: "《党政机关公文处理工作条例》第十九条第一项、第三项：符合实际情况，文字精练",
  detect: (_draft, _options, shared) => shared,
  explain({ copy, original, weight, file }) {
    const name = file.path.slice(file.path.lastIndexOf("/") + 1);
    return {
      span: runSpan(copy, original),
      message: { id: "duplicate-across-files", args: { text: excerpt(copy), length: weight, file: name } },
      related: [
        { span: runSpan(original, copy), message: { id: "duplicate-across-files/other", args: {} }, file },
      ],
    };
  },
});
