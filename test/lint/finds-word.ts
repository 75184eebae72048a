import { defineRule, type Explanation, type Repair, type Rule } from "../../server/src/lint/rule.ts";
import type { RuleId } from "../../server/src/messages/rule-texts.ts";

/** A rule for tests that finds every occurrence of a word; what it says more of one is up to the test. */
export function findsWord(
  id: RuleId,
  word: string,
  further: (at: number) => Partial<Explanation> & { readonly repairs?: readonly Repair[] } = () => ({}),
): Rule {
  return defineRule<number>({
    id,
    category: "target",
    scope: "document",
    severity: "warning",
    basis: "",
    detect: ({ text }) => [...text.matchAll(new RegExp(word, "g"))].map(({ index }) => index),
    explain(at) {
      const { repairs: _, ...explanation } = further(at);
      return {
        span: { start: at, end: at + word.length },
        message: { id: "undated-target", args: { target: word, others: 0 } },
        ...explanation,
      };
    },
    repair: (at) => further(at).repairs ?? [],
  });
}
