import assert from "node:assert/strict";
import { findFrontMatter } from "../../server/src/markdown/front-matter.ts";

describe("front matter", () => {
  for (const [what, text, expected] of [
    [
      "keys between dashes",
      "---\ntitle: 方案\ndate: 2025-01-02\n---\n正文",
      "---\ntitle: 方案\ndate: 2025-01-02\n---\n",
    ],
    ["a key that opens a list", "---\ntags:\n- 甲\n---\n正文", "---\ntags:\n- 甲\n---\n"],
    ["a Chinese key", "---\n标题: 方案\n---\n", "---\n标题: 方案\n---\n"],
    ["a comment first", "---\n# 自动生成\ntitle: 方案\n---\n", "---\n# 自动生成\ntitle: 方案\n---\n"],
    [
      "CRLF and spaces after the dashes",
      "--- \r\ntitle: 方案\r\n---\t\r\n正文",
      "--- \r\ntitle: 方案\r\n---\t\r\n",
    ],
    ["nothing after it", "---\ntitle: 方案\n---", "---\ntitle: 方案\n---"],
    ["no closing line", "---\ntitle: 方案\n\n- 甲\n- 乙\n", null],
    ["a longer rule closes nothing", "---\ntitle: 方案\n----\n", null],
    ["not at the start", "\n---\ntitle: 方案\n---\n", null],
    ["two rules about a text", "---\n\n关于印发方案的通知\n\n---\n", null],
    ["two rules about a text with a colon", "---\n主要目标：30家\n---\n", null],
    ["two rules about a heading", "---\n# 方案\n---\n", null],
  ] as const) {
    it(what, () => {
      const span = findFrontMatter(text);
      assert.equal(span === null ? null : text.slice(span.start, span.end), expected);
    });
  }
});
