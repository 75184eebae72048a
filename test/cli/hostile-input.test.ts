import assert from "node:assert/strict";
import { UNDATED } from "./drafts.ts";
import { runBuilt } from "./run-cli.ts";

describe("hostile input", () => {
  const hostile: Readonly<Record<string, string>> = {
    "one line of 5 MB": "加快建设现代化产业体系，".repeat(140_000),
    "a fence that is never closed": `# 临澜区方案\n\n\`\`\`\n${UNDATED.repeat(1000)}`,
    "100,000 list items": "- 完成年度任务。\n".repeat(100_000),
    "128 KB of unclosed emphasis": "**a*".repeat(32_768),
    "front matter that is never closed": `---\n${"标题: 方案\n".repeat(10_000)}`,
    "deeply nested quotations": `${">".repeat(50_000)} 正文\n`,
    "deeply nested brackets": "[".repeat(100_000),
    "brackets that never close, before a number": `到2026年，水产企业达到${"（".repeat(300_000)}30家。\n`,
  };
  for (const [name, text] of Object.entries(hostile)) {
    it(`ends within seconds, and the next file is checked: ${name}`, async function () {
      this.timeout(20_000);
      const run = await runBuilt({
        argv: ["check", "--format", "json"],
        files: { "a.md": text, "b.md": UNDATED },
      });
      assert.equal(run.err, "");
      const files = JSON.parse(run.out) as { messages: { ruleId: string }[] }[];
      assert.deepEqual(
        files[1]?.messages.map(({ ruleId }) => ruleId),
        ["undated-target"],
      );
    });
  }
});
