import assert from "node:assert/strict";
import type { ClientCapabilities, Hover, MarkupContent } from "vscode-languageserver-protocol/node";
import { PULL, TestClient } from "./client.ts";

const uri = "file:///plans/a.md";

const PLAN = `# 临澜区渔业三年行动方案（2024—2026年）

## 一、主要目标

到2026年，全区标准化养殖场达到230家以上，渔业产值达到15亿元。

## 二、重点任务

到2026年，标准化养殖场达到320家以上。每年新增养殖网箱200口，三年累计新增养殖网箱600口。

2023年，共实施项目116项，其中省级86项、市级30项。加工企业由50家增加到150家，增长2倍。

## 三、队伍建设

每年培训养殖能手80名，组织技能竞赛。

到2026年，累计培训养殖能手300名。
`;

const MARKDOWN: ClientCapabilities = {
  ...PULL,
  textDocument: { ...PULL.textDocument, hover: { contentFormat: ["markdown", "plaintext"] } },
};

async function hoverOn(word: string, capabilities = MARKDOWN, text = PLAN): Promise<Hover | null> {
  const client = TestClient.inProcess();
  await client.initialize(capabilities);
  await client.open(uri, text);
  const before = text.slice(0, text.indexOf(word)).split("\n");
  return client.hover(uri, { line: before.length - 1, character: (before.at(-1) as string).length });
}

function contentOf(hover: Hover | null): MarkupContent {
  assert.ok(hover !== null, "nothing is told");
  return hover.contents as MarkupContent;
}

async function told(word: string): Promise<string> {
  return contentOf(await hoverOn(word)).value;
}

describe("hovering over a number", () => {
  it("tells how it is read, until when it is due, and where its indicator stands elsewhere", async () => {
    assert.equal(
      await told("230家"),
      [
        "全区标准化养殖场：至少230家",
        "存量 · 目标 · 年限 2026-12-31（本句）",
        "这个指标还写在：\n- 第9行：320家以上（2026年）\n\n与 9:16 相比",
      ].join("\n\n"),
    );
  });

  it("tells of a time that may be read otherwise", async () => {
    const hover = await hoverOn(
      "12个",
      MARKDOWN,
      PLAN.replace("一、主要目标", "一、目标\n\n2026年前，建成渔港12个。"),
    );
    assert.match(contentOf(hover).value, /年限 2026-12-31（本句） · “2026年前”还可以有别的读法/);
  });

  it("writes out what 万 and 亿 stand for", async () => {
    assert.match(await told("15亿元"), /^渔业产值：1,500,000,000元/);
  });

  /** A number, and the arithmetic told at it. */
  const sums: Readonly<Record<string, string>> = {
    "200口": "算式：200口×3年＝600口",
    "600口": "算式：200口×3年＝600口",
    "116项": "算式：86项＋30项＝116项",
    "30项": "算式：86项＋30项＝116项",
    "80名": "算式：80名×3年＝240名",
    "300名": "算式：80名×3年＝240名",
    "2倍": "算式：（150－50）÷50＝2倍",
  };
  for (const [word, expected] of Object.entries(sums)) {
    it(`shows the arithmetic that ${word} takes part in`, async () => {
      assert.ok((await told(word)).endsWith(expected), await told(word));
    });
  }

  it("says why a number is compared with none", async () => {
    assert.match(await told("86项"), /不相比：是其中的一部分，或者变化前的数/);
  });

  it("covers the number with its bound words", async () => {
    assert.deepEqual((await hoverOn("230家"))?.range, {
      start: { line: 4, character: 17 },
      end: { line: 4, character: 23 },
    });
  });

  it("answers at the name of the indicator too, and nowhere else", async () => {
    assert.match(await told("标准化养殖场达到320家"), /^标准化养殖场：至少320家/);
    assert.equal(await hoverOn("重点任务"), null);
  });

  it("is plain text for clients that show no Markdown", async () => {
    assert.equal(contentOf(await hoverOn("230家", PULL)).kind, "plaintext");
  });

  it("never takes the draft's own words for Markdown", async () => {
    const hover = await hoverOn("12项", MARKDOWN, "到2026年，全区\\*示范\\*工程达到12项。");
    assert.doesNotMatch(contentOf(hover).value, /(?<!\\)\*/);
  });
});
