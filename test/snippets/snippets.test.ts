import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { buildDraft } from "../../server/src/draft/build-draft.ts";
import { lintDraft } from "../../server/src/lint/run.ts";
import { rules } from "../../server/src/rules/index.ts";
import { expandSnippet } from "./expand-snippet.ts";

interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

const snippets: Readonly<Record<string, Snippet>> = JSON.parse(
  readFileSync(new URL("../../snippets/markdown.json", import.meta.url), "utf8"),
);

/** Whole documents stand alone; clauses, lists and tables stand in the goals of a plan that covers their years. */
function draftWith(text: string): string {
  return text.startsWith("# ")
    ? text
    : `# 云屏县水产科技行动方案（2024—2026年）\n\n## 一、主要目标\n\n${text}\n`;
}

function faultsOf(draft: string): string[] {
  return lintDraft(buildDraft(draft), rules, new Map())
    .filter(({ severity }) => severity !== "info")
    .map(({ ruleId, span }) => `${ruleId}: ${draft.slice(span.start, span.end)}`);
}

describe("the snippets", () => {
  it("have prefixes of their own, in Chinese and in letters, and Chinese descriptions", () => {
    const prefixes = Object.values(snippets).flatMap(({ prefix }) => prefix);
    assert.deepEqual(prefixes, [...new Set(prefixes)]);
    for (const [name, { prefix, description }] of Object.entries(snippets)) {
      assert.ok(
        prefix.some((word) => /^[a-z]+$/.test(word)) &&
          prefix.some((word) => /^\p{Script=Han}+$/u.test(word)),
        name,
      );
      assert.match(description, /^\p{Script=Han}/u, name);
    }
  });

  it("read as snippets, end with the cursor after them, and leave no placeholder empty", () => {
    for (const [name, { body }] of Object.entries(snippets)) {
      const { text, stops } = expandSnippet(body.join("\n"));
      assert.doesNotMatch(text, /[$\\{}|]{2}|\$/, name);
      const numbers = [...new Set(stops.map(({ number }) => number))].sort((a, b) => a - b);
      assert.deepEqual(
        numbers,
        numbers.map((_, index) => index),
        name,
      );
      assert.deepEqual(
        stops.filter(({ number, text: preset }) => number > 0 && preset === ""),
        [],
        name,
      );
    }
  });

  it("give a repeated placeholder the same text everywhere", () => {
    for (const [name, { body }] of Object.entries(snippets)) {
      const presets = new Map<number, string>();
      for (const { number, text } of expandSnippet(body.join("\n")).stops) {
        assert.equal(text, presets.get(number) ?? text, name);
        presets.set(number, text);
      }
    }
  });

  it("speak of the government of the place that they are for", () => {
    for (const [name, { body }] of Object.entries(snippets)) {
      const { text } = expandSnippet(body.join("\n"));
      const level = /^# .{2,3}([县区市])/.exec(text)?.[1];
      if (level === undefined) continue;
      const named = [...text.matchAll(/([县区市])政府/g)].map(([, each]) => each);
      assert.deepEqual([...new Set(named)], [level], name);
    }
  });

  for (const [name, { body }] of Object.entries(snippets)) {
    it(`say nothing our own rules object to: ${name}`, () => {
      const draft = draftWith(expandSnippet(body.join("\n")).text);
      assert.deepEqual(faultsOf(draft), []);
      const { targets } = buildDraft(draft);
      assert.ok(
        targets.some(({ status }) => status === "target"),
        "it states a target",
      );
      assert.deepEqual(
        targets.filter(
          ({ status, deadlineSource }) => status === "target" && /^(?:none|title)$/.test(deadlineSource),
        ),
        [],
        "every target has its year nearer than the title",
      );
    });
  }

  it("are read by rules that would object", () => {
    assert.deepEqual(faultsOf("# 临澜区科技创新行动方案\n\n## 一、主要目标\n\n培训技术人员3000人次。\n"), [
      "undated-target: 培训技术人员3000人次",
    ]);
  });
});

describe("expandSnippet", () => {
  it("fills placeholders with their presets and choices with their first", () => {
    assert.equal(expandSnippet(`到\${1:2026}年\${2|家,个|}\\$ 。$0`).text, "到2026年家$ 。");
  });

  for (const body of [`到\${1:2026年`, `\${1|家,个}`, `到\${x:年}`, "年}"])
    it(`refuses ${body}`, () => {
      assert.throws(() => expandSnippet(body), SyntaxError);
    });
});
