import assert from "node:assert/strict";
import { readMarkdown } from "../../server/src/markdown/read-markdown.ts";
import { describeBlocks } from "./describe-blocks.ts";

const CASES: readonly (readonly [what: string, source: string, blocks: readonly string[]])[] = [
  ["nothing", "", []],
  ["blank lines", "\n \n\t\r\n", []],
  ["headings of both kinds", "# 甲\n\n乙\n===\n\n丙\n---\n\n### 丁 ###", ["# 甲", "# 乙", "## 丙", "### 丁"]],
  ["headings without text", "#\n\n## <!-- 注 -->\n\n甲", ["甲"]],
  ["a paragraph with marks", "**到2026年**，*全区*培育`30`家。", ["到2026年，全区培育\ufffc家。"]],
  ["a range with a tilde", "每年举办1~3场，到2026年达5~8场。", ["每年举办1~3场，到2026年达5~8场。"]],
  ["an address in running text", "见http://example.cn/a执行。", ["见http://example.cn/a执行。"]],
  ["links, references and images", "[甲](#a)、[乙][]和![丙](b)\n\n[乙]: #b", ["甲、乙和\ufffc"]],
  ["a reference defined nowhere", "[甲]和[乙][丙]", ["[甲]和[乙][丙]"]],
  ["a definition in a quote further down", "见[甲]。\n\n> [甲]: #a", ["见甲。"]],
  ["a definition over two lines of a quote", "见[甲 乙]。\n\n> [甲\n> 乙]: #a", ["见甲 乙。"]],
  ["a label in another case", "见[Ab]。\n\n[aB]: #a", ["见Ab。"]],
  ["a definition in a fence defines nothing", "见[甲]。\n\n```\n[甲]: #a\n```", ["见[甲]。"]],
  ["digits about a mark", "共15**3**个，15<b></b>3个，3**.5** 亿元", ["共15*3个，15*3个，3.5 亿元"]],
  [
    "bold type that Markdown does not see",
    "**（一）主要目标。**到2026年，**“十四五”**末达到***30家***。",
    ["（一）主要目标。到2026年，“十四五”末达到30家。"],
  ],
  ["stars that are not bold type", "张****，\\*\\*注\n\n2*3米", ["张****，**注", "2*3米"]],
  ["a line break in HTML is a line end", "甲<br>乙<BR />>丙", ["甲", "乙", ">丙"]],
  ["and one in a cell", "| 2025年<br>目标 |\n|---|\n| 5<br>3 |", ["2025年\n目标 / 5\n3"]],
  ["full-width digits about a mark", "共１５**３**个", ["共１５*３个"]],
  ["escapes and entities", "5\\*3&lt;6&nbsp;个&#0;", ["5*3<6\u00a0个\ufffd"]],
  ["a referenced line feed is no line end", "甲。&#10;乙", ["甲。 乙"]],
  ["code, HTML and rules", "```\n甲\n```\n\n~~~\n乙\n\n~~~\n\n<div>丙</div>\n\n***\n\n丁", ["丁"]],
  ["a paragraph indented by spaces is no code", "    第一段。\n\n\t第二段。", ["第一段。", "第二段。"]],
  [
    "paragraphs indented by U+3000 and NBSP",
    "　　第一段。\n\n\u00a0\u00a0第二段。",
    ["第一段。", "第二段。"],
  ],
  ["lists", "- 甲\n  - 乙\n\n    丙\n\n1. 丁\n\n戊", ["- 甲", "- - 乙", "- - 丙", "- 丁", "戊"]],
  ["a paragraph indented below an item is its child", "1. 甲\n\n    乙\n\n丙", ["- 甲", "- 乙", "丙"]],
  [
    "task boxes",
    "- [ ] 甲。\n  乙\n- [x] 丙\n- [x]丁\n\n[ ] 戊",
    ["- 甲。", "- 乙", "- 丙", "- [x]丁", "[ ] 戊"],
  ],
  ["quotes and lists in each other", "> - 甲\n>\n> 乙\n\n- > 丙", ["> - 甲", "> 乙", "> - 丙"]],
  ["a heading in a list", "- # 甲\n\n  乙", ["# 甲", "- 乙"]],
  [
    "a table",
    "| 指标 | 2025年 |\n|:--|--:|\n| **育苗**场 | 10家 |\n| 甲\\|乙 | |\n| 丙 |",
    ["指标 | 2025年 / 育苗场 | 10家 / 甲|乙 |  / 丙"],
  ],
  ["a table in a list", "- 甲\n\n  | 乙 |\n  |---|\n  | 丙 |", ["- 甲", "乙 / 丙"]],
  ["a table right below a paragraph line", "甲：\n| 乙 |\n|---|\n| 丙 |", ["甲：", "乙 / 丙"]],
  [
    "lines right below a table",
    "| 乙 | 丙 |\n|---|---|\n| 丁 | 1 |\n二、保障**措施**\n加强领导。\n| 戊 | 己 |\n|---|---|\n| 庚 | 2 |",
    ["乙 | 丙 / 丁 | 1", "二、保障措施", "加强领导。", "戊 | 己 / 庚 | 2"],
  ],
  ["rows with bars on one side only", "乙 | 丙\n--|--\n丁 | 1\n戊 |", ["乙 | 丙 / 丁 | 1 / 戊"]],
  ["front matter", "---\ntitle: 方案\n---\n# 甲", ["# 甲"]],
  ["dashes that close nothing", "---\ntitle: 方案\n\n- 甲", ["title: 方案", "- 甲"]],
];

describe("reading Markdown", () => {
  for (const [what, source, blocks] of CASES) {
    it(what, () => {
      assert.deepEqual(describeBlocks(readMarkdown(source)), blocks);
    });
  }

  it("keeps the marker of an item for the paragraph that opens it", () => {
    const { chunks } = readMarkdown("12. 甲\n    一、乙\n\n    丙\n\n- - 丁");
    assert.deepEqual(
      chunks.flatMap(({ content }) =>
        content.blocks.map((block) => block.type === "paragraph" && block.marker),
      ),
      ["12.", null, null, "-"],
    );
  });

  it("notes HTML, without the empty lines after it", () => {
    const source = "甲<!-- 一 -->\n\n  <!-- 二\n\n二 -->\n\n> <div>\n> 三\n>\n\n乙\n\n<!-- 四\n\n";
    const { chunks } = readMarkdown(source);
    assert.deepEqual(
      chunks.flatMap(({ offset, content }) =>
        content.html.map(({ start, end }) => source.slice(offset + start, offset + end)),
      ),
      ["<!-- 一 -->", "<!-- 二\n\n二 -->", "<div>\n> 三", "<!-- 四"],
    );
  });

  it("spans a paragraph from its first mark to its last, without the space around", () => {
    const source = "　　**甲**乙。  \n\t[丙](#a) \n\n- > 丁\n  >\n  > *戊*\n";
    const { chunks } = readMarkdown(source);
    assert.deepEqual(
      chunks.flatMap(({ offset, content }) =>
        content.blocks.map(({ span }) => source.slice(offset + span.start, offset + span.end)),
      ),
      ["**甲**乙。", "[丙](#a)", "丁", "*戊*"],
    );
  });
});
