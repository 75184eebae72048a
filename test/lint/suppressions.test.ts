import assert from "node:assert/strict";
import fc from "fast-check";
import { buildDraft } from "../../server/src/draft/build-draft.ts";
import { lintDraft, runRules } from "../../server/src/lint/run.ts";
import { suppress } from "../../server/src/lint/suppressions.ts";
import { ruleIds } from "../../server/src/messages/rule-texts.ts";
import { rules } from "../../server/src/rules/index.ts";
import { mark, unmark } from "../rules/marks.ts";
import { findsWord } from "./finds-word.ts";

/** Two rules under names that comments may use. */
const found = [findsWord("undated-target", "错"), findsWord("count-mismatch", "漏")];
const c = (words: string): string => `<!-- hegao-${words} -->`;

/** Drafts in which everything that is still reported stands between marks. */
const table: Readonly<Record<string, string>> = {
  "a comment about something else keeps nothing back": "<!-- 注 -->\n⟦错⟧字\n",
  "the next line": `${c("disable-next-line undated-target")}\n错字，⟦漏⟧字\n\n⟦错⟧字`,
  "the next line, across a blank one": `${c("disable-next-line")}\n\n错字，漏字`,
  "all lines of the next paragraph, as it is wrapped": `${c("disable-next-line")}\n这一行很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长而没有写完\n错字\n\n⟦错⟧字`,
  "the next list item alone": `- 甲\n${c("disable-next-line")}\n- 错字\n- ⟦错⟧字`,
  "the next heading": `${c("disable-next-line")}\n# 错字\n\n⟦错⟧字`,
  "the next table": `${c("disable-next-line")}\n\n| 错 | 漏 |\n|---|---|\n| 错 | 漏 |\n\n⟦错⟧字`,
  "in a quotation": `> ${c("disable-next-line")}\n> 错字\n\n⟦错⟧字`,
  "indented as paragraphs are": `　　⟦错⟧字。\n　　${c("disable-next-line")}\n　　错字。\n　　⟦错⟧字。`,
  "nothing follows the comment": `⟦错⟧字\n\n${c("disable-next-line")}`,
  "this line": `错字${c("disable-line undated-target")}\n\n⟦错⟧字`,
  "this row of a table": `| 甲 |\n|---|\n| ⟦错⟧ |\n| 错 ${c("disable-line")} |`,
  "lines end with CR and LF": `错字${c("disable-line")}\r\n⟦错⟧字\r\n`,
  "a block": `⟦错⟧\n\n${c("disable undated-target")}\n\n错，⟦漏⟧\n\n${c("enable undated-target")}\n\n⟦错⟧`,
  "a block inside a line": `⟦错⟧${c("disable")}错${c("enable")}⟦错⟧`,
  "a block to the end of the text": `⟦错⟧\n\n${c("disable")}\n\n错\n\n# 漏`,
  "a block that ends for one rule": `${c("disable")}\n\n错，漏\n\n${c("enable count-mismatch")}\n\n错，⟦漏⟧`,
  "the whole text, from anywhere": `错\n\n漏\n\n错${c("disable-file undated-target, count-mismatch")}`,
  "several rules, however they are set apart": `${c("disable-next-line undated-target，count-mismatch")}\n错漏\n\n${c("disable-next-line undated-target count-mismatch")}\n错漏`,
  "a reason may name rules": `${c("disable-next-line undated-target -- 与 count-mismatch 无关")}\n错，⟦漏⟧`,
  "several comments in one": `${c("disable-next-line undated-target")} ${c("disable-next-line count-mismatch")}\n错漏`,
  "an unknown rule keeps nothing back": `${c("disable-next-line undated")}\n⟦错⟧`,
  "an unknown command keeps nothing back": `${c("disable-next undated-target")}\n⟦错⟧`,
  "in code it is text": `\`${c("disable-file")}\`⟦错⟧`,
};

describe("suppressions", () => {
  for (const [name, marked] of Object.entries(table)) {
    it(name, () => {
      const { text } = unmark(marked);
      const reported = lintDraft(buildDraft(text), found, new Map());
      assert.equal(
        mark(
          text,
          reported.map(({ span }) => span),
        ),
        marked,
      );
    });
  }

  const comment = fc
    .record({
      words: fc.constantFrom("disable-next-line", "disable-line", "disable", "enable", "disable-file", "off"),
      ids: fc.subarray(["undated-target", "count-mismatch", "no-such-rule"]),
      reason: fc.constantFrom("", " -- 已核对"),
    })
    .map(({ words, ids, reason }) => c(`${words} ${ids.join(", ")}${reason}`));
  const text = fc
    .array(
      fc.oneof(comment, fc.constantFrom("错", "漏", "\n", "\n\n", "- ", "> ", "# ", "| 错 |\n|---|\n")),
      {
        maxLength: 30,
      },
    )
    .map((parts) => parts.join(""));

  it("divide the findings: suppressed and reported together are all, each once", () => {
    fc.assert(
      fc.property(text, (source) => {
        const draft = buildDraft(source);
        const { findings } = runRules(draft, found, new Map());
        const { reported, suppressed } = suppress(draft, findings);
        assert.equal(reported.length + suppressed.length, findings.length);
        assert.deepEqual(new Set([...reported, ...suppressed]), new Set(findings));
      }),
      { numRuns: 300 },
    );
  });

  it("can be taken out where they are reported as unused, and nothing else changes", () => {
    const all = ruleIds.map((id) => {
      const word = found.find((rule) => rule.id === id);
      return word ?? { ...findsWord(id, "无"), ...rules.find((rule) => rule.id === id && /suppr/.test(id)) };
    });
    const find = (source: string): readonly string[] =>
      lintDraft(buildDraft(source), all, new Map())
        .filter(({ ruleId }) => found.some(({ id }) => id === ruleId))
        .map(
          ({ ruleId, span }) => `${ruleId} ${source.slice(0, span.start).replace(/<!--.*?-->/g, "").length}`,
        );
    fc.assert(
      fc.property(text, (source) => {
        const unused = lintDraft(buildDraft(source), all, new Map()).find(
          ({ ruleId, span }) => ruleId === "unused-suppression" && source.startsWith("<!--", span.start),
        );
        if (unused === undefined) return;
        // Blanks in its place, so that no paragraph becomes another.
        const { start, end } = unused.span;
        const without = `${source.slice(0, start)}<!--${" ".repeat(end - start - 7)}-->${source.slice(end)}`;
        assert.deepEqual(find(without), find(source));
      }),
      { numRuns: 300 },
    );
  });

  it("are not called unused by a run that did not let their rules speak", () => {
    const draft = buildDraft(`${c("disable-next-line undated-target")}\n甲\n\n${c("disable-next-line")}\n乙`);
    const named = rules.filter(({ id }) => id === "unused-suppression" || id === "duplicate-clause");
    assert.deepEqual(lintDraft(draft, named, new Map()), []);
    assert.equal(lintDraft(draft, rules, new Map([["undated-target", "off"]])).length, 0);
    assert.equal(lintDraft(draft, rules, new Map()).length, 2);
    assert.equal(lintDraft(draft, rules, new Map([["unused-suppression", "off"]])).length, 0);
  });

  it("are read in one pass, however many there are", () => {
    const unclosed = `\n\n${"<!-- hegao-".repeat(20_000)}`;
    const blocks = `${c("disable")}\n\n错\n\n`.repeat(5000) + unclosed;
    assert.equal(lintDraft(buildDraft(blocks), found, new Map()).length, 0);
    const lines = `错${c("disable-line undated-target")}\n\n`.repeat(5000);
    assert.equal(lintDraft(buildDraft(lines), found, new Map()).length, 0);
  });
});
