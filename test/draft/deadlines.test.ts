import assert from "node:assert/strict";
import { buildDraft } from "../../server/src/draft/build-draft.ts";
import type { DeadlineSource } from "../../server/src/draft/target.ts";

interface Case {
  readonly name: string;
  readonly draft: string;
  /** Text of each aim, with the end of its deadline and where that stands. */
  readonly aims: readonly (readonly [string, string | null, DeadlineSource])[];
}

const TITLE = "# 云屏县水产科技三年行动方案（2024—2026年）\n\n";

const cases: readonly Case[] = [
  {
    name: "the clause's own year comes first",
    draft: `${TITLE}## 主要目标\n\n到2025年，育苗场达到12家，2026年底前育苗场达到20家。`,
    aims: [
      ["育苗场达到12家", "2025-12-31", "sentence"],
      ["育苗场达到20家", "2026-12-31", "clause"],
    ],
  },
  {
    name: "a year holds for the later sentences of its paragraph",
    draft: `${TITLE}## 主要目标\n\n到2026年，全县育苗场达到12家。建成冷库8座。`,
    aims: [
      ["全县育苗场达到12家", "2026-12-31", "sentence"],
      ["冷库8座", "2026-12-31", "paragraph"],
    ],
  },
  {
    name: "a lead-in dates its list",
    draft: `${TITLE}## 主要目标\n\n到2026年，实现以下目标：\n\n- 育苗场达到12家；\n- 建成冷库8座。`,
    aims: [
      ["育苗场达到12家", "2026-12-31", "list"],
      ["冷库8座", "2026-12-31", "list"],
    ],
  },
  {
    name: "a heading dates what stands under it, and under its subheadings",
    draft: `${TITLE}## 二、2025年目标\n\n### （一）育种\n\n育苗场达到12家。`,
    aims: [["育苗场达到12家", "2025-12-31", "heading"]],
  },
  {
    name: "the introduction of a section dates its items",
    draft: `${TITLE}## 一、主要目标\n\n到2026年，全县水产科技上一个台阶。\n\n（一）育种。育苗场达到12家。\n\n（二）加工。建成冷库8座。`,
    aims: [
      ["育苗场达到12家", "2026-12-31", "section"],
      ["冷库8座", "2026-12-31", "section"],
    ],
  },
  {
    name: "a sibling section dates nothing but itself",
    draft: `${TITLE}## 一、主要目标\n\n到2025年，育苗场达到12家。\n\n## 二、重点任务\n\n建成冷库8座。`,
    aims: [
      ["育苗场达到12家", "2025-12-31", "sentence"],
      ["冷库8座", "2026-12-31", "title"],
    ],
  },
  {
    name: "a column header dates its column",
    draft: `${TITLE}## 主要目标\n\n| 指标 | 2025年 | 2026年 |\n|---|---|---|\n| 育苗场 | 10家 | 12家 |`,
    aims: [
      ["10家", "2025-12-31", "table"],
      ["12家", "2026-12-31", "table"],
    ],
  },
  {
    name: "years and values in turn",
    draft: `${TITLE}## 主要目标\n\n2025年、2026年育苗场分别达到12家、20家，到2024年、2026年，冷库容量分别提高5%和8%。`,
    aims: [
      ["育苗场分别达到12家", "2025-12-31", "clause"],
      ["20家", "2026-12-31", "clause"],
      ["冷库容量分别提高5%", "2024-12-31", "sentence"],
      ["8%", "2026-12-31", "sentence"],
    ],
  },
  {
    name: "a colon divides no clause",
    draft: `${TITLE}## 主要目标\n\n2026年的目标是：育苗场达到12家，冷库达到8座。`,
    aims: [
      ["育苗场达到12家", "2026-12-31", "clause"],
      ["冷库达到8座", "2026-12-31", "sentence"],
    ],
  },
  {
    name: "a length without a period is counted on from the year of the document",
    draft: "# 云屏县水产科技实施方案\n\n云农〔2024〕6号\n\n## 任务\n\n用3—5年时间，建成冷库8座。",
    aims: [["冷库8座", "2029-12-31", "sentence"]],
  },
  {
    name: "in a report for one year a length begins with that year",
    draft: "# 云屏县2026年政府工作报告\n\n## 今后五年目标\n\n今后五年，建成冷库8座。",
    aims: [["冷库8座", "2030-12-31", "sentence"]],
  },
  {
    name: "a preamble dates a plan without a period, if it names one year",
    draft: "# 云屏县水产科技实施方案\n\n到2026年，全县水产科技上一个台阶。\n\n## 任务\n\n建成冷库8座。",
    aims: [["冷库8座", "2026-12-31", "title"]],
  },
  {
    name: "a preamble with several milestones dates nothing below",
    draft: "# 云屏县水产科技实施方案\n\n到2026年，完成改造。到2030年，全面建成。\n\n## 任务\n\n建成冷库8座。",
    aims: [["冷库8座", null, "none"]],
  },
  {
    name: "a rhythm is no deadline",
    draft: `${TITLE}## 主要目标\n\n每年培训渔民2000人次以上。`,
    aims: [["培训渔民2000人次以上", "2026-12-31", "title"]],
  },
  {
    name: "times in document titles and of things past govern nothing",
    draft: `${TITLE}## 主要目标\n\n落实《青樟市海洋规划（2021—2025年）》，去年建成的码头要扩容，建成冷库8座。`,
    aims: [["冷库8座", "2026-12-31", "title"]],
  },
  {
    name: "without any year there is none",
    draft: "# 云屏县水产科技工作方案\n\n## 主要目标\n\n建成冷库8座。",
    aims: [["冷库8座", null, "none"]],
  },
];

describe("the deadline that governs a target", () => {
  for (const { name, draft, aims } of cases) {
    it(name, () => {
      const found = buildDraft(draft).targets.filter((target) => target.status === "target");
      assert.deepEqual(
        found.map(({ placed, measurement, deadline, deadlineSource }) => [
          placed.passage.reading.text.slice(measurement.expression.start, measurement.expression.end),
          deadline?.to ?? null,
          deadlineSource,
        ]),
        aims,
      );
    });
  }
});
