import assert from "node:assert/strict";
import { readMarkdown } from "../../server/src/markdown/read-markdown.ts";
import { prosesOf } from "./describe-blocks.ts";

const SIZE = 131_072;
const fill = (bit: string, size = SIZE): string => bit.repeat(Math.ceil(size / bit.length));
const growing = (line: (index: number) => string): string => {
  let text = "";
  for (let index = 1; text.length < SIZE; index += 1) text += line(index);
  return text;
};

/** Texts over which the parser takes from seconds to minutes. */
const HOSTILE: Readonly<Record<string, string>> = {
  "emphasis that never closes": fill("**a*"),
  "emphasis of two kinds": fill("*a_"),
  "one long run against another": `${fill("*")}a${fill("*")}`,
  "nested brackets": `${fill("[")}${fill("]")}`,
  "references to nothing": fill("[a][b]"),
  "images that never close": fill("![a"),
  "links that never close": fill("[a](b"),
  "links in emphasis": fill("**[a](b)**"),
  "backticks in ever longer runs": growing((index) => `${"`".repeat(index)}a`),
  "comments that never close": `a${fill("<!--")}`,
  "instructions that never close": `a${fill("<?")}`,
  "character data that never closes": `a${fill("<![CDATA[")}`,
  "declarations that never close": `a${fill("<!A")}`,
  "comments that never close, in lines": fill("a<!--\n"),
  "items in one line": `${fill("- ")}a`,
  "quotes in one line": `${fill(">")}a`,
  "quotes and items in one line": `${fill("> - ")}a`,
  "items ever deeper": growing((index) => `${"  ".repeat(index)}- a\n`),
  "items without end": fill("- a\n"),
  "lazy lines of a quote": `> a\n${fill("b *c*\n")}`,
  "quotes with lazy lines": fill("> a\nb\n"),
  "underlined headings": fill("a\n-\n"),
  "rows with marks without end": `| a | b |\n|---|---|\n${fill("| a | *b* |\n")}`,
  "definitions without end": growing((index) => `[a${index}]: b\n`),
};

const LEAD = "**壮大主体**。到2026年，培育水产企业30家以上，建成现代渔港5座，带动就业1200人以上。";

/** Large, but nothing a drafter might not write. */
const ORDINARY: Readonly<Record<string, string>> = {
  "2,000 items": fill(`- ${LEAD}\n`, 2000 * (LEAD.length + 3)),
  "2,000 numbered items": growing((index) => `${index}. ${LEAD}\n`).slice(0, 2000 * LEAD.length),
  "items with a paragraph each": fill(`1. **壮大主体**\n   ${LEAD}\n`, 60_000),
  "a paragraph of many lines in bold": fill(`${LEAD}\n`, 50_000),
  "a table of 500 rows": `| 任务 | 目标 | 单位 |\n|---|---|---|\n${fill(`| ${LEAD} | **30家** | 临澜区[科技局](#a) |\n`, 35_000)}`,
  "a table of 20,000 rows": `| 村 | 户数（户） |\n| --- | --- |\n${fill("| 石桥村 | 30 |\n", 260_000)}`,
  "a page of links": fill(
    "- [云屏县水产科技三年行动方案](https://example.cn/2025/01/02/方案.html)\n",
    60_000,
  ),
  "blanks to be filled in": fill("填报单位：____________　联系人：________　电话：________\n", 20_000),
  "a line of 5 MB": `**注**：${fill("培育水产企业30家，", 5_000_000)}`,
};

describe("the bound on what is parsed", () => {
  for (const [what, text] of Object.entries(HOSTILE)) {
    it(`reads as plain lines: ${what}`, () => {
      const { chunks } = readMarkdown(text);
      assert.deepEqual(
        chunks.map(({ content }) => content.plain),
        [true],
      );
    }).timeout(2000);
  }

  for (const [what, text] of Object.entries(ORDINARY)) {
    it(`parses: ${what}`, () => {
      const { chunks } = readMarkdown(text);
      assert.ok(chunks.every(({ content }) => !content.plain));
      assert.ok(
        [...prosesOf({ frontMatter: null, chunks })].every(({ prose }) => !prose.text.includes("**")),
      );
    });
  }

  it("holds for a chunk, not for the document", () => {
    const { chunks } = readMarkdown(`# 甲\n\n${fill("**a*")}\n\n**乙**`);
    assert.deepEqual(
      chunks.map(({ content }) => content.plain),
      [false, true, false],
    );
  });

  it("leaves every line to be read, as it stands", () => {
    const marks = fill("[a](b");
    const { chunks } = readMarkdown(`# 到2026年培育30家。\n${marks}\n\t1. 建成5座。`);
    assert.deepEqual(
      [...prosesOf({ frontMatter: null, chunks })].map(({ prose }) => prose.text),
      ["# 到2026年培育30家。", marks, "1. 建成5座。"],
    );
  });
});
