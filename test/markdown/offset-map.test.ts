import assert from "node:assert/strict";
import { readMarkdown } from "../../server/src/markdown/read-markdown.ts";
import { sourceSpan } from "../../server/src/text/mapped-text.ts";
import { prosesOf } from "./describe-blocks.ts";

/** In the prose of `source`, `word` stands for the stretch `⟦…⟧` of the source. */
const CASES: readonly (readonly [what: string, source: string, word: string])[] = [
  ["plain text", "到2026年，全区⟦培育企业⟧30家。", "培育企业"],
  ["text behind marks", "**主要目标**：全区⟦培育企业⟧30家。", "培育企业"],
  ["text inside marks", "全区**⟦培育企业⟧**30家。", "培育企业"],
  ["text across marks", "全区**培⟦育**企⟧业30家。", "育企"],
  ["nested emphasis", "全区***⟦培*育**企⟧业*30家*。", "培育企"],
  ["marks that pair with nothing", "面积达⟦2*3*⟧5米。", "2*3*"],
  ["an escape", "达到⟦5\\*3⟧个。", "5*3"],
  ["only the escape", "达到5⟦\\*⟧3个。", "*"],
  ["a backslash that escapes nothing", "见⟦甲\\乙⟧目录。", "甲\\乙"],
  ["a named entity", "研发⟦R&amp;D⟧投入。", "R&D"],
  ["text behind an entity of two units", "不等&nGt;于，⟦达到⟧3家。", "达到"],
  ["a numeric entity", "建成⟦&#53;个⟧园区。", "5个"],
  ["a hexadecimal entity outside the BMP", "吉与⟦&#x20BB7;⟧同形。", "𠮷"],
  ["an unknown entity", "研发⟦&R;⟧投入。", "&R;"],
  ["a link", "按照[⟦实施方案⟧](https://example.cn/方案 '题')执行。", "实施方案"],
  ["text behind a link", "按照[实施方案](https://example.cn)⟦执行⟧。", "执行"],
  ["marks in a link", "按照[实⟦施**方⟧案**](#a)执行。", "施方"],
  ["a reference", "按照[⟦实施方案⟧][甲]执行。\n\n[甲]: #a", "实施方案"],
  ["text behind a collapsed reference", "按照[实施方案][]⟦执行⟧。\n\n[实施方案]: #a", "执行"],
  ["a reference without definition", "按照⟦[实施方案]⟧执行。", "[实施方案]"],
  ["code", "运行⟦`npm  test`⟧命令。", "\ufffc"],
  ["an image", "见图⟦![产值](a.png)⟧所示。", "\ufffc"],
  ["an image by reference", "见图⟦![甲]⟧所示。\n\n[甲]: a.png", "\ufffc"],
  ["an address in brackets", "见⟦<https://example.cn>⟧公告。", "\ufffc"],
  ["text behind inline HTML", "全区<b>⟦培育⟧<!-- 注 -->企业。", "培育"],
  ["a line break in HTML", "| 指标 |\n|---|\n| 育⟦苗<br>场⟧ |", "苗\n场"],
  ["a wrap in a word", `${"全区加快建设现代海洋产业园区，".repeat(3)}培育⟦企\n业⟧30家`, "企\n业"],
  [
    "a wrap with spaces around it",
    `${"全区加快建设现代海洋产业园区，".repeat(3)}培育⟦企 \n业⟧30家`,
    "企\n业",
  ],
  ["a wrap with CRLF", `${"全区加快建设现代海洋产业园区，".repeat(3)}培育⟦企\r\n业⟧30家`, "企\n业"],
  ["text behind CR", `${"全区加快建设现代海洋产业园区，".repeat(3)}培育企\r业⟦30家⟧`, "30家"],
  ["a hard break", `${"全区加快建设现代海洋产业园区，".repeat(3)}培育⟦企\\\n业⟧30家`, "企\n业"],
  ["a wrap between marks", `${"全区加快建设现代海洋产业园区，".repeat(3)}**培育⟦企\n业**3⟧0家`, "企\n业3"],
  ["CRLF before", "第一段。\r\n\r\n第二段⟦培育⟧企业。", "培育"],
  ["rare Han", "𠮷村⟦𠮷码头⟧建成。", "𠮷码头"],
  ["text behind emoji", "👨‍👩‍👧家庭**医生**⟦签约⟧。", "签约"],
  ["a wrap in a quote", `> ${"全区加快建设现代海洋产业园区，".repeat(3)}培育⟦企\n> 业⟧30家`, "企\n业"],
  ["a lazy line of a quote", `> ${"全区加快建设现代海洋产业园区，".repeat(3)}培育⟦企\n业⟧30家`, "企\n业"],
  ["a wrap in a list item", `1. ${"全区加快建设现代海洋产业园区，".repeat(3)}培育⟦企\n   业⟧30家`, "企\n业"],
  [
    "a wrap in a quote in a list",
    `- > ${"全区加快建设现代海洋产业园区，".repeat(3)}培⟦育\n  > 企⟧业`,
    "育\n企",
  ],
  ["a paragraph below a list item", "- 一项\n\n  另起⟦一段⟧", "一段"],
  ["a heading", "## 二、**重点⟦任**务⟧ ##", "任务"],
  ["an underlined heading", "第一条\n⟦实施⟧方案\n===", "实施"],
  ["a table cell", "| 指标 | 2025年 |\n|---|---|\n| 育苗场 | ⟦10家⟧ |", "10家"],
  ["a cell behind an escaped bar", "| 指标 |\n|---|\n| 甲\\|乙⟦育苗场⟧ |", "育苗场"],
  ["an escaped bar", "| 指标 |\n|---|\n| 甲⟦\\|乙⟧ |", "|乙"],
  ["a cell behind code with a bar", "| 指标 |\n|---|\n| `甲\\|乙`**⟦育苗⟧场** |", "育苗"],
  ["a cell with a link", "| 指标 |\n|---|\n| [⟦育苗⟧场](#a) |", "育苗"],
  ["a cell in a quote", "> | 指标 |\r\n> |---|\r\n> | ⟦育苗⟧场 |", "育苗"],
  ["text below front matter", "---\ntitle: 方案\n---\n\n全区⟦培育⟧企业。", "培育"],
  ["digits with a mark between", "共⟦15**3⟧**个。", "15*3"],
  ["the mark between digits", "共15⟦**⟧3**个。", "*"],
  ["digits with a comment between", "共15⟦<!-- 注 -->⟧3个。", "*"],
  ["indentation by entities", "第一段。\n&emsp;&emsp;**⟦第二⟧段**。", "第二"],
];

describe("the way from prose back to the source", () => {
  for (const [what, marked, word] of CASES) {
    it(what, () => {
      const source = marked.replace(/[⟦⟧]/g, "");
      const expected = { start: marked.indexOf("⟦"), end: marked.indexOf("⟧") - 1 };
      const found = [...prosesOf(readMarkdown(source))].flatMap(({ prose, offset }) => {
        const at = prose.text.indexOf(word);
        if (at < 0) return [];
        const { start, end } = sourceSpan(prose, { start: at, end: at + word.length });
        return [{ start: start + offset, end: end + offset }];
      });
      assert.deepEqual(found, [expected]);
    });
  }

  it("names the stretches that no fix may touch", () => {
    const source =
      "按[方案`1`](#a)、`代码`、![图](b)、<https://c.cn>、<b>粗</b>和[甲][]执行**并**\\*。\n\n[甲]: #a";
    const [read] = prosesOf(readMarkdown(source));
    assert.deepEqual(
      read?.prose.protectedSpans.map(({ start, end }) => source.slice(start, end)),
      ["[方案`1`](#a)", "`代码`", "![图](b)", "<https://c.cn>", "<b>", "</b>", "[甲][]"],
    );
  });

  it("gives each logical paragraph its own protected stretches, and both one that lies across", () => {
    const source = "见`甲`。\n见[乙\n见](#a)`丙`。";
    assert.deepEqual(
      [...prosesOf(readMarkdown(source))].map(({ prose }) =>
        prose.protectedSpans.map(({ start, end }) => source.slice(start, end)),
      ),
      [["`甲`"], ["[乙\n见](#a)"], ["[乙\n见](#a)", "`丙`"]],
    );
  });
});
