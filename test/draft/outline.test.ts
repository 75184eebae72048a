import assert from "node:assert/strict";
import { buildDraft } from "../../server/src/draft/build-draft.ts";
import type { Section } from "../../server/src/draft/outline.ts";

/** A document and its outline, a line a section, two spaces a level. */
const cases: readonly (readonly [string, string, string])[] = [
  [
    "Chinese numbers nest in their order",
    "一、主要目标\n\n二、重点任务\n\n（一）育种。选育新品种。\n\n1.牡蛎。建档。\n\n（二）加工。建冷库。\n\n三、保障",
    "一、主要目标\n二、重点任务\n  （一）育种\n    1.牡蛎\n  （二）加工\n三、保障",
  ],
  [
    "numbers decide over the depth of #",
    "# 云屏县水产方案\n\n## 一、任务\n\n## （一）育种\n\n### （二）加工\n\n## 二、保障",
    "一、任务\n  （一）育种\n  （二）加工\n二、保障",
  ],
  [
    "headings without numbers nest by depth, plain numbered lines beneath them",
    "## 任务\n\n### 育种\n\n（一）建档。\n\n## 保障",
    "任务\n  育种\n    （一）建档\n保障",
  ],
  [
    "numbers are read through a list that swallowed the rest",
    "1. 总体要求\n\n   二、重点任务\n\n   （一）育种。选育新品种。\n\n2. 保障",
    "总体要求\n二、重点任务\n  （一）育种\n    保障",
  ],
  [
    "headings hidden in one Markdown paragraph",
    "  一、育种取得进展\n  选育牡蛎新品种，建立种质档案。\n  二、加工迈上台阶\n  新建冷库。",
    "一、育种取得进展\n二、加工迈上台阶",
  ],
  [
    "the halves of a report under plain lines",
    "# 云屏县2025年政府工作报告\n\n2024年工作回顾\n\n一、育种取得进展\n\n2025年工作安排\n\n一、扩大加工\n\n新建冷库。",
    "2024年工作回顾\n  一、育种取得进展\n2025年工作安排\n  一、扩大加工",
  ],
  [
    "a plain line in a plan is text",
    "# 云屏县2025年工作计划\n\n一、任务\n\n2025年目标\n\n二、保障",
    "一、任务\n二、保障",
  ],
  ["一是 … 二是 open nothing", "一是选育品种。\n\n二是新建冷库。", ""],
];

function draw(section: Section, indent = ""): string[] {
  return section.children.flatMap((child) => [`${indent}${child.title}`, ...draw(child, `${indent}  `)]);
}

describe("the outline", () => {
  for (const [name, text, outline] of cases) {
    it(name, () => {
      assert.equal(draw(buildDraft(text).outline).join("\n"), outline);
    });
  }

  const below: readonly (readonly [name: string, text: string, section: string])[] = [
    ["text below bullets belongs to what holds them", "## 目标\n\n- 冷库\n- 渔港\n\n加强养护。", "目标"],
    ["and below bullets within bullets", "## 目标\n\n- 冷库\n  - 网箱\n\n加强养护。", "目标"],
    ["text of a bullet belongs to it", "## 目标\n\n- 冷库\n- 渔港\n\n  加强养护。", "渔港"],
    ["and so does text below each bullet", "## 目标\n\n- 冷库\n\n建冷库。\n\n- 渔港\n\n加强养护。", "渔港"],
    ["text below a number belongs to it", "## 目标\n\n1. 冷库\n2. 渔港\n\n加强养护。", "渔港"],
  ];
  for (const [name, text, section] of below) {
    it(name, () => assert.equal(buildDraft(text).passages.at(-1)?.section.title, section));
  }
});
