import assert from "node:assert/strict";
import * as z from "zod/mini";
import { buildDraft } from "../../server/src/draft/build-draft.ts";
import { defineRule } from "../../server/src/lint/rule.ts";
import { withOptions } from "../../server/src/lint/rule-options.ts";
import { lintDraft } from "../../server/src/lint/run.ts";

/** Finds a word, which can be set. */
const rule = defineRule({
  id: "undated-target",
  category: "target",
  scope: "document",
  severity: "warning",
  basis: "",
  options: z.strictObject({ word: z._default(z.string(), "甲") }),
  *detect({ text }, { word }) {
    for (const { index } of text.matchAll(new RegExp(word, "g")))
      yield { start: index, end: index + word.length };
  },
  explain: (span) => ({ span, message: { id: "undated-target", args: { target: "", others: 0 } } }),
});

describe("a rule with options", () => {
  const draft = buildDraft("甲乙丙。");
  const find = (found: typeof rule): unknown => lintDraft(draft, [found], new Map()).map(({ span }) => span);

  it("has its defaults where nothing is set", () => {
    assert.deepEqual(find(rule), [{ start: 0, end: 1 }]);
  });

  it("is the same rule, set to others", () => {
    assert.deepEqual(find(withOptions(rule, { word: "乙丙" })), [{ start: 1, end: 3 }]);
  });
});
