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
    "a half of a report that names its work, and years by a plan",
    "# 云屏县2026年政府工作报告\n\n2025年工作回顾\n\n一、育种\n\n“十五五”时期主要目标\n\n一、加工\n\n2026年政府工作的主要任务\n\n一、出海\n\n关于2026年工作，主要是稳。",
    "2025年工作回顾\n  一、育种\n“十五五”时期主要目标\n  一、加工\n2026年政府工作的主要任务\n  一、出海",
  ],
  [
    "a plain line in a plan is text",
    "# 云屏县2025年工作计划\n\n一、任务\n\n2025年目标\n\n二、保障",
    "一、任务\n二、保障",
  ],
  ["一是 … 二是 open nothing", "一是选育品种。\n\n二是新建冷库。", ""],
  [
    "an annex stands beside the chapters and holds its own",
    "# 云屏县水产方案\n\n## 一、任务\n\n（一）验收阶段\n\n附件1\n\n指标表\n\n附件2：任务清单\n\n## 一、育种\n\n附件3评分表",
    "一、任务\n  （一）验收阶段\n附件1\n附件2：任务清单\n  一、育种\n附件3评分表",
  ],
  [
    "a list of annexes, a word about one and a caption open nothing",
    "一、任务\n\n附件：1.指标表\n\n附件1中的任务按期完成\n\n附件12-15下载\n\n附件2列出任务，逐项销号。\n\n附表1\n\n附则",
    "一、任务",
  ],
  [
    "what stands under 附件 at the head is the document",
    "附件\n\n为建好冷库，制定本方案。\n\n一、任务",
    "一、任务",
  ],
  [
    "items that measure or end in ； have no heading",
    "一、任务\n\n1.新建冷库3座\n\n2.完善档案；\n\n3.育种。选育新品种5个。\n\n（4）改造渔港2座。\n\n（二）到2026年，建冷库3座，通电。另建网箱。",
    "一、任务\n  \n  \n  3.育种\n    \n  ",
  ],
  [
    "headings that count keep their words",
    "二、打造两个基地\n\n（一）培育特色园区10个\n\n加快建设。\n\n1.引进企业20家。依托渔港招商。\n\n2.2026年目标",
    "二、打造两个基地\n  （一）培育特色园区10个\n    1.引进企业20家\n    2.2026年目标",
  ],
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
