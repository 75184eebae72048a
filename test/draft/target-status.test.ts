import assert from "node:assert/strict";
import { buildDraft } from "../../server/src/draft/build-draft.ts";
import type { TargetStatus } from "../../server/src/draft/target.ts";

const PLAN = "# 临澜区科技创新行动方案（2024—2026年）\n\n临科发〔2024〕3号\n\n";
const REPORT = "# 临澜区2024年政府工作报告\n\n";

/** A document and the status of each of its numbers, in order. */
const cases: readonly (readonly [string, string, readonly TargetStatus[]])[] = [
  ["a coming deadline makes an aim", `${PLAN}到2026年，全区孵化器达到30家。`, ["target"]],
  ["截至 looks back", `${PLAN}截至2023年底，全区孵化器达到30家。`, ["reported"]],
  ["已 and a later year in one sentence", `${PLAN}已建成孵化器5家，2025年再建3家。`, ["reported", "target"]],
  [
    "a year before the document's looks back",
    `${PLAN}2022年，全区引进人才60名，新增平台8个。`,
    ["reported", "reported"],
  ],
  [
    "an intention carries to the clauses after it",
    `${PLAN}力争引进人才60名，新增平台8个。`,
    ["target", "target"],
  ],
  [
    "an aim may be compared with the year before",
    `${REPORT}## 二、2024年工作安排\n\n一般公共预算支出比上年增加2亿元。`,
    ["target"],
  ],
  [
    "a comparison elsewhere tells a result",
    `${PLAN}## 二、重点任务\n\n技术交易额比上年增加2亿元。`,
    ["reported"],
  ],
  [
    "a change of what was named before",
    `${PLAN}到2026年，产值达到50亿元，年均增长8%。`,
    ["target", "target"],
  ],
  [
    "several numbers in turn",
    `${PLAN}到2026年，粮食和油料产量分别达到8万吨、600公斤。`,
    ["target", "target"],
  ],
  ["a number with nothing but its year", `${PLAN}力争2025年突破10亿元。`, ["target"]],
  [
    "what closes a clause among tasks is to be done",
    `${PLAN}## 二、重点任务\n\n打通科技路断点17处，更换试验船20艘以上，设备联网率80%。`,
    ["target", "target", "target"],
  ],
  [
    "how large a thing is, is no task",
    `${PLAN}## 二、重点任务\n\n中试基地占地50亩，总投资3亿元，现有产线5条。`,
    ["neither", "neither", "reported"],
  ],
  [
    "the year of a report dates the aims of its second half",
    `${REPORT}## 二、2024年工作安排\n\n加快孵化器建设，今年开工5万平方米。`,
    ["target"],
  ],
  [
    "what results are said with is aimed at as well",
    `${REPORT}## 二、2024年工作安排\n\n确保成功创建孵化器5家，调解成功率达到95%，改造现有平台8个。`,
    ["target", "target", "target"],
  ],
  ["a share of those who do it", `${PLAN}## 二、重点任务\n\n80%的卫生院完成设备更新。`, ["target"]],
  [
    "a standard to build by is no price, and 补贴性 no grant",
    `${PLAN}## 二、重点任务\n\n按景区标准建设渔村20个。开展补贴性培训5000人次。`,
    ["target", "target"],
  ],
  ["a share set aside is neither", `${PLAN}## 二、重点任务\n\n服务费的80%用于人员薪酬。`, ["neither"]],
  ["an age is neither", `${PLAN}## 二、重点任务\n\n服务3-6岁儿童。`, ["neither"]],
  ["a length of life is a metric", `${PLAN}到2026年，人均预期寿命达到82岁。`, ["target"]],
  ["a fraction is a metric", `${PLAN}## 二、重点任务\n\n新增规上企业占比达到三分之一。`, ["target"]],
  ["who may apply is neither", `${PLAN}## 二、重点任务\n\n研发占比不低于5%的企业可申报。`, ["neither"]],
  [
    "how long a result took is no deadline",
    "# 临澜区2024年工作总结\n\n通过两年努力，全区建成孵化器5家。",
    ["reported"],
  ],
  ["主要 is no intention", `${REPORT}## 一、2023年工作回顾\n\n主要引进人才60名。`, ["reported"]],
  ["a grant is neither", `${PLAN}## 二、重点任务\n\n对获评的平台给予20万元奖励。`, ["neither"]],
  ["a frequency is neither", `${PLAN}## 三、保障措施\n\n每季度召开1次调度会。`, ["neither"]],
  ["a threshold is neither", `${PLAN}## 二、重点任务\n\n申报企业注册资本为1000万元。`, ["neither"]],
  ["a division of the text is neither", `${PLAN}## 二、重点任务\n\n抓好5个方面工作。`, ["neither"]],
  [
    "the two halves of a report",
    `${REPORT}## 一、2023年工作回顾\n\n新增平台8个。争取资金2亿元。\n\n## 二、2024年工作安排\n\n新增平台10个。\n\n## 三、加强自身建设\n\n培训干部300人次。`,
    ["reported", "reported", "target", "target"],
  ],
  [
    "a plan's task sections look forward",
    `${PLAN}## 二、重点任务\n\n（一）建设平台。新增平台8个。`,
    ["target"],
  ],
  ["news reports", "# 临澜区新增平台8个\n\n来源：临澜日报\n\n全区新增平台8个。", ["reported", "reported"]],
];

describe("aim, result or neither", () => {
  for (const [name, draft, expected] of cases) {
    it(name, () => {
      assert.deepEqual(
        buildDraft(draft).targets.map((target) => target.status),
        expected,
      );
    });
  }
});
