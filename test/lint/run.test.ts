import assert from "node:assert/strict";
import { buildDraft } from "../../server/src/draft/build-draft.ts";
import type { Severity } from "../../server/src/lint/rule.ts";
import { lintDraft, type RuleError } from "../../server/src/lint/run.ts";
import type { SeverityOrOff } from "../../server/src/lint/severities.ts";
import type { RuleId } from "../../server/src/messages/rule-texts.ts";
import { findsWord } from "./finds-word.ts";

const draft = buildDraft("甲乙甲乙。");

describe("running rules", () => {
  it("gives findings in the order of the text, then of the rules' names", () => {
    const found = lintDraft(
      draft,
      [
        findsWord("undated-target", "乙"),
        findsWord("period-mismatch", "甲乙"),
        findsWord("count-mismatch", "甲"),
      ],
      new Map(),
    );
    assert.deepEqual(
      found.map(({ ruleId, span }) => `${span.start}-${span.end} ${ruleId}`),
      [
        "0-1 count-mismatch",
        "0-2 period-mismatch",
        "1-2 undated-target",
        "2-3 count-mismatch",
        "2-4 period-mismatch",
        "3-4 undated-target",
      ],
    );
    const twice = lintDraft(
      draft,
      [findsWord("undated-target", "甲"), findsWord("count-mismatch", "甲")],
      new Map(),
    );
    assert.deepEqual(
      twice.map(({ ruleId }) => ruleId),
      ["count-mismatch", "undated-target", "count-mismatch", "undated-target"],
    );
  });

  it("lets a setting replace the rule's severity, and never makes a lighter state heavier than the rule does", () => {
    // The first 甲 weighs as the rule says, the second one less.
    const rule = findsWord("undated-target", "甲", (at) => (at === 0 ? {} : { severity: "info" }));
    const withSetting: Record<string, readonly Severity[]> = {
      none: ["warning", "info"],
      error: ["error", "info"],
      warning: ["warning", "info"],
      info: ["info", "info"],
      off: [],
    };
    for (const [setting, expected] of Object.entries(withSetting)) {
      const severities = new Map<RuleId, SeverityOrOff>(
        setting === "none" ? [] : [["undated-target", setting as SeverityOrOff]],
      );
      const found = lintDraft(draft, [rule], severities);
      assert.deepEqual(
        found.map(({ severity }) => severity),
        expected,
        setting,
      );
    }
  });

  it("lets a heavier state follow the setting", () => {
    const rule = findsWord("undated-target", "甲", () => ({ severity: "error" }));
    const found = lintDraft(draft, [rule], new Map([["undated-target", "info"]]));
    assert.deepEqual(
      found.map(({ severity }) => severity),
      ["info", "info"],
    );
  });

  it("keeps what the other rules found when one throws", () => {
    const broken = findsWord("period-mismatch", "乙", () => {
      throw new RangeError("out of bounds");
    });
    const rules = [broken, findsWord("undated-target", "甲")];
    const errors: RuleError[] = [];
    const found = lintDraft(draft, rules, new Map(), (error) => errors.push(error));
    assert.deepEqual(
      found.map(({ ruleId }) => ruleId),
      ["undated-target", "undated-target"],
    );
    assert.deepEqual(
      errors.map(({ message }) => message),
      ["rule period-mismatch: out of bounds"],
    );
    assert.throws(() => lintDraft(draft, rules, new Map()), /rule period-mismatch: out of bounds/);
  });
});
