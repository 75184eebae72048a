import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { readCorpus } from "../corpus/documents.ts";
import { readRuleCases } from "../rules/rule-case.ts";
import { checkRepairs } from "./check-repairs.ts";

const RULES = `${import.meta.dirname}/../rules`;

/** What stands twice, at random places. */
const A = "区科技局牵头建设公共检测平台，向全区中小企业开放共享仪器设备";
const B = "区海洋局會同澜港集團改造《南湾规划》中的𠮷村渔港码头，逐年更新沿岸防波设施";
const C = "组织龙头企业与青樟大学共建深水网箱实验室和中试基地";
const NEXT = "<!-- hegao-disable-next-line undated-target -- 另定 -->";

/** A title that comes last is found or not by how far down it stands. */
const TITLE = "# 云屏县水产科技行动方案（2024—2026年）\n\n";

const pieces = [
  "## 一、主要目标\n\n",
  ...[A, B, C].flatMap((words) => [
    `${words}。\n\n`,
    `- ${words}；\n`,
    `  - ${words}。\n`,
    `> ${words}。\n`,
    `　　${words}。\n`,
  ]),
  `1. ${A}。\n`,
  `2. ${A}。\n3. 乙。\n`,
  `（二）${A}。\n\n（三）乙。\n`,
  `**${A}。**`,
  `甲；${C}。乙。\n`,
  `工作是：一是甲；二是${C}；三是乙。\n`,
  `（1）甲。（2）${A}。（3）乙。`,
  `甲，${C}，乙。\n`,
  `**甲，${C}**。`,
  `~~${A}。~~`,
  `${A}。[^2]\n\n`,
  `${NEXT}\n`,
  `| ${A} | 乙 |\n|---|---|\n`,
  `${A.slice(0, 20)}\n${A.slice(20)}，`,
  `${A.replace("全区", "全县")}，惠及企业30家。\n`,
  "（一）甲。\n\n",
  "1. 甲；\n2. 乙。\n",
  "- 甲；\n",
  "   乙。\n",
  "如下：\n",
  "每年新增水产企业8家以上，三年累计新增25家。\n",
  "水产企业达到24家以上；\n\n水产企业达到26家。\n",
  "共96项，其中育种类52项、加工类49项。\n",
  "培训渔民2000人次以上。\n",
  "认真认真落实，加强领导，加强领导，办好事。\n",
  "`代码`",
  "[链接](https://example.cn)",
  "```\n代码\n```\n",
  "“引文。”",
  "\\",
  "  ",
  "\n",
  "\n\n",
  "---\n",
  "<u>",
  "</u>",
];
const drafts = fc
  .record({
    title: fc.constantFrom("", TITLE),
    parts: fc.array(fc.constantFrom(...pieces), { minLength: 2, maxLength: 14 }),
    lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
    isOpen: fc.boolean(),
  })
  .map(({ title, parts, lineEnd, isOpen }) => {
    const text = title + parts.join("");
    return (isOpen ? text.replace(/\n+$/, "") : text).replaceAll("\n", lineEnd);
  });

describe("every repair mends its fault and nothing else", () => {
  describe("in the cases of the rules", () => {
    for (const name of readdirSync(RULES).filter((each) => each.endsWith(".md") && each !== "README.md")) {
      it(name, () => {
        for (const { text, options } of readRuleCases(readFileSync(`${RULES}/${name}`, "utf8")).cases) {
          checkRepairs(text, options);
        }
      });
    }
  });

  it("in drafts with copies and faults at random", function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(drafts, (text) => {
        checkRepairs(text);
      }),
      { numRuns: 600 },
    );
  });

  const corpus = readCorpus();
  if (corpus !== null) {
    it("in real documents", function () {
      this.timeout(600_000);
      const faults: string[] = [];
      for (const { name, text } of corpus) {
        try {
          checkRepairs(text);
        } catch (error) {
          faults.push(`${name}: ${(error as Error).message}`);
        }
      }
      if (faults.length > 0) throw new Error(faults.join("\n"));
    });
  }
});
