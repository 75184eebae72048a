import assert from "node:assert/strict";
import { defineRule } from "../../server/src/lint/rule.ts";
import { checkRuleCase } from "./check-rule-case.ts";
import { mark, unmark } from "./marks.ts";
import { readRuleCases } from "./rule-case.ts";

/** Finds every 错 and mends it; stands under the name of a real rule. */
const findsMistakes = defineRule<number>({
  id: "undated-target",
  category: "target",
  scope: "document",
  severity: "warning",
  basis: "",
  *detect({ text }) {
    for (const { index } of text.matchAll(/错+/g)) yield index;
  },
  explain: (at) => ({
    span: { start: at, end: at + 1 },
    message: { id: "undated-target", args: { target: `第${at}字`, others: 0 } },
    related: [{ span: { start: 0, end: 1 }, message: { id: "duplicate-first", args: {} } }],
  }),
  repair: (at) => [
    {
      title: { id: "duplicate-delete", args: {} },
      edits: [{ span: { start: at, end: at + 1 }, text: "对" }],
      safe: true,
    },
  ],
});

/** One case, its draft given, with further fences. */
function run(draft: string, fences: Readonly<Record<string, string>> = {}): void {
  const source = Object.entries({ markdown: draft, ...fences }).map(
    ([name, value]) => `\`\`\`${name}\n${value}\n\`\`\``,
  );
  const [ruleCase] = readRuleCases(`关于错字。\n\n## 例\n\n${source.join("\n\n")}\n`).cases;
  assert.ok(ruleCase !== undefined);
  checkRuleCase(findsMistakes, ruleCase);
}

describe("the runner of rule cases", () => {
  it("passes what is as described", () => {
    run("没有问题。");
    run("有⟦错⟧字，又有⟦错⟧字。", {
      severity: "warning\nwarning",
      related: "有\n有",
      fixed: "有对字，又有错字。",
    });
  });

  const failures: Readonly<Record<string, [draft: string, fences: Record<string, string>, RegExp]>> = {
    "a fault that is not marked": ["有⟦错⟧字，又有错字。", {}, /有⟦错⟧字，又有⟦错⟧字/],
    "a mark where nothing is found": ["⟦有⟧字。", {}, /⟦有⟧字/],
    "a mark of another extent": ["有⟦错字⟧。", {}, /有⟦错⟧字/],
    "another message": ["有⟦错⟧字。", { message: "别的话" }, /messages/],
    "a message where nothing is found": ["有字。", { message: "别的话" }, /messages/],
    "another severity": ["有⟦错⟧字。", { severity: "error" }, /severities/],
    "another related place": ["有⟦错⟧字。", { related: "字" }, /related/],
    "another repair": ["有⟦错⟧字。", { fixed: "有字。" }, /after the first repair/],
    "a repair of nothing": ["有字。", { fixed: "有字。" }, /must have a repair/],
    "a repair that leaves the fault": ["有⟦错⟧错字。", {}, /still there/],
    "an unpaired mark": ["有⟦错字。", {}, /without ⟧/],
    "an unknown fence": ["有⟦错⟧字。", { fix: "有字。" }, /means nothing/],
    "an unknown option": ["有⟦错⟧字。", { json: '{"year": 2024}' }, /unknown options/],
  };
  for (const [name, [draft, fences, reason]] of Object.entries(failures)) {
    it(`fails on ${name}`, () => {
      assert.throws(
        () => run(draft, fences),
        (error: Error) =>
          reason.test(error.message) || reason.test(String((error as { actual?: unknown }).actual)),
      );
    });
  }

  it("reads description and cases", () => {
    const { description, cases } = readRuleCases(
      "# 标题\n\n第一段。\n\n第二段。\n\n## 一\n\n````markdown\n```\n代码\n```\n````\n\n## 二\n\n```markdown\n甲\n```\n",
    );
    assert.equal(description, "第一段。\n\n第二段。");
    assert.deepEqual(
      cases.map(({ name, text }) => [name, text]),
      [
        ["一", "```\n代码\n```"],
        ["二", "甲"],
      ],
    );
    assert.throws(() => readRuleCases("## 空\n\n没有稿子。\n"), /no fence/);
    const swallowed = "```markdown\n甲。\n\n## 又一例\n\n```markdown\n乙。\n```\n";
    assert.throws(() => readRuleCases(`## 例\n\n${swallowed}`), /no end/);
    assert.throws(
      () => readRuleCases("## 两份\n\n```markdown\n甲\n```\n\n```markdown\n乙\n```\n"),
      /two fences/,
    );
  });

  it("puts marks back where it took them", () => {
    for (const marked of ["甲⟦乙⟧丙", "⟦甲⟧⟦乙⟧", "⟦甲⟦乙⟧⟧丙", "甲乙丙"]) {
      const { text, spans } = unmark(marked);
      assert.equal(mark(text, spans), marked);
    }
  });
});
