import { spanInSource } from "../draft/draft.ts";
import { findRepeatedHeadings, type RepeatedHeading } from "../draft/repeats/repeated-headings.ts";
import { defineRule } from "../lint/rule.ts";

/** A heading that stands twice on one level, under the same heading above. */
export default defineRule<RepeatedHeading>({
  id: "duplicate-heading",
  category: "duplicate",
  scope: "document",
  severity: "warning",
  basis: "《党政机关公文处理工作条例》第十九条第三项：结构严谨，条理清楚",
  detect: findRepeatedHeadings,
  explain({ copy: { placed, span }, original }) {
    const title = placed.passage.reading.text.slice(span.start, span.end);
    return {
      span: spanInSource(placed, span),
      message: { id: "duplicate-heading", args: { title } },
      related: [
        { span: spanInSource(original.placed, original.span), message: { id: "duplicate-first", args: {} } },
      ],
    };
  },
});
