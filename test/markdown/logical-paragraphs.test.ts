import assert from "node:assert/strict";
import { readMarkdown } from "../../server/src/markdown/read-markdown.ts";
import { describeBlocks } from "./describe-blocks.ts";

/** Thirty characters and more, ending in the middle of a sentence. */
const LONG = "全区围绕海洋食品、海洋装备和海洋生物三个方向加快建设现代海洋产业园区和配套码头";

/** Lines of one Markdown paragraph; `↵` marks the line ends that are wraps. */
const CASES: readonly (readonly [what: string, text: string])[] = [
  ["a wrap between words", `${LONG}↵培育企业30家`],
  ["a wrap in a word or number", `${LONG}，培育企↵业3↵0家`.replace("业3↵", `业${LONG}3↵`)],
  ["after a full stop", `${LONG}。\n培育企业30家`],
  [
    "after other marks that end a sentence",
    `${LONG}；\n${LONG}：\n${LONG}？\n${LONG}！\n${LONG}……\n培育企业`,
  ],
  ["after ASCII marks", `${LONG};\n${LONG}:\n${LONG}?\n${LONG}!\n${LONG}.\n培育企业`],
  ["after a closing mark behind a full stop", `“${LONG}。”\n（${LONG}。）\n培育企业`],
  ["a comma ends nothing", `${LONG}，↵培育企业30家`],
  ["after a short line", "临澜区科学技术局\n2025年1月2日\n培育企业30家"],
  ["after a line of 29 characters", `${LONG.slice(0, 29)}\n培育企业`],
  ["a line of 30 characters may be a wrap", `${LONG.slice(0, 30)}↵培育企业`],
  ["spaces do not make a line longer", `${[...LONG.slice(0, 29)].join(" ")}\n培育企业`],
  ["nor does pinyin after a character", `${LONG.slice(0, 27)}網(wǎng)產(chǎn)\n培育企业`],
  ["rare characters count once", `${"𠮷".repeat(29)}\n培育企业`],
  ["before an indented line", `${LONG}\n  培育企业\n\t培育企业`.replace("业\n\t", `业${LONG}\n\t`)],
  [
    "before a line indented by U+3000, NBSP or entities",
    `${LONG}\n　　${LONG}\n\u00a0${LONG}\n&emsp;${LONG}`,
  ],
  ["before an indented line in bold", `${LONG}\n**　　培育企业**`],
  [
    "before a numbered line",
    `${LONG}\n一、${LONG}\n（二）${LONG}\n(3)${LONG}\n4．${LONG}\n第五条${LONG}\n⑥培育`,
  ],
  ["before a numbered line in bold", `${LONG}\n**（二）**培育企业`],
  ["before a counted sentence", `${LONG}\n一是培育企业`],
  ["a number is no numbering", `${LONG}↵3.5亿元，${LONG}↵12、13日，${LONG}↵2026年建成`],
  ["a hard break is a line end like others", `${LONG}\\↵培育企业`],
  ["a line of U+3000 separates", `${LONG}\n　\n培育企业`],
  ["a line of NBSP separates", `${LONG}\n\u00a0\n培育企业`],
];

/** What is left of a line when it is read. */
function readingOf(line: string): string {
  return line.replace(/\*\*|&emsp;|\\$/g, "").trim();
}

describe("logical paragraphs", () => {
  for (const [what, marked] of CASES) {
    it(what, () => {
      const paragraphs = marked.split("\n").map((text) => text.split("↵").map(readingOf).join("\n"));
      assert.deepEqual(
        describeBlocks(readMarkdown(marked.replaceAll("↵", "\n"))),
        paragraphs.filter((text) => text !== ""),
      );
    });
  }

  for (const [what, source, blocks] of [
    ["the indentation of an item's lines is required", `- ${LONG}\n  培育企业`, [`- ${LONG}\n培育企业`]],
    ["as is that of the next tab stop", `- ${LONG}\n    培育企业`, [`- ${LONG}\n培育企业`]],
    ["a tab aligns, too", `1. ${LONG}\n\t培育企业`, [`- ${LONG}\n培育企业`]],
    ["beyond it a paragraph begins", `- ${LONG}\n      培育企业`, [`- ${LONG}`, "- 培育企业"]],
    ["U+3000 aligns nothing", `- ${LONG}\n  　　培育企业`, [`- ${LONG}`, "- 培育企业"]],
    ["a space after the mark of a quote is required", `> ${LONG}\n> 培育企业`, [`> ${LONG}\n培育企业`]],
    ["more is not", `> ${LONG}\n>   培育企业`, [`> ${LONG}`, "> 培育企业"]],
    ["a quote in an item", `- > ${LONG}\n  > 培育企业`, [`> - ${LONG}\n培育企业`]],
    ["an item in a quote", `> - ${LONG}\n>   培育企业`, [`> - ${LONG}\n培育企业`]],
    ["a lazy line is not indented", `> - ${LONG}\n培育企业`, [`> - ${LONG}\n培育企业`]],
    [
      "a heading is one, whatever its lines",
      "云屏县海洋产业。\n三年行动方案\n===",
      ["# 云屏县海洋产业。\n三年行动方案"],
    ],
  ] as const) {
    it(what, () => {
      assert.deepEqual(describeBlocks(readMarkdown(source)), blocks);
    });
  }
});
