import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { buildDraft } from "../../server/src/draft/build-draft.ts";
import { ruleExamples } from "../../server/src/messages/rule-examples.ts";
import { ruleTextsZhCn } from "../../server/src/messages/rule-texts-zh-cn.ts";
import { rules } from "../../server/src/rules/index.ts";
import { checkRuleCase, findWith } from "./check-rule-case.ts";
import { readRuleCases } from "./rule-case.ts";

const SUFFIX = ".md";
const folder = import.meta.dirname;
const specified = readdirSync(folder)
  .filter((name) => name.endsWith(SUFFIX) && name !== "README.md")
  .map((name) => name.slice(0, -SUFFIX.length));

describe("rules", () => {
  it("are each specified, worded, and nothing else is", () => {
    const ids = rules.map(({ id }) => id as string).sort();
    assert.deepEqual(specified.sort(), ids, "one file of cases a rule");
    assert.deepEqual(Object.keys(ruleTextsZhCn).sort(), ids, "one entry of texts a rule");
  });

  for (const rule of rules.filter(({ id }) => specified.includes(id))) {
    describe(rule.id, () => {
      const { description, cases } = readRuleCases(readFileSync(`${folder}/${rule.id}${SUFFIX}`, "utf8"));
      for (const ruleCase of cases) it(ruleCase.name, () => checkRuleCase(rule, ruleCase));

      it("is described, with and without the fault", () => {
        assert.notEqual(description, "");
        assert.ok(cases.some(({ spans }) => spans.length > 0));
        assert.ok(cases.some(({ spans }) => spans.length === 0));
      });

      it("finds its fault in the wrong example and nothing in the right one", () => {
        const { wrong, right, beside = null } = ruleExamples[rule.id];
        const find = (text: string): number => findWith(rule, buildDraft(text), beside).length;
        assert.deepEqual([find(wrong), find(right)], [1, 0]);
      });
    });
  }
});
