import assert from "node:assert/strict";
import { buildDraft } from "../../server/src/draft/build-draft.ts";
import type { Profile } from "../../server/src/draft/profile.ts";

const cases: readonly (readonly [string, string, Partial<Profile>])[] = [
  [
    "a plan with its years",
    "# 云屏县水产科技三年行动方案（2024—2026年）\n\n云政发〔2024〕9号",
    { kind: "plan", year: 2024, period: { from: 2024, to: 2026 } },
  ],
  [
    "a notice is of the kind it issues",
    "# 云屏县人民政府关于印发《云屏县水产发展规划》的通知\n\n云政发〔2025〕3号",
    { title: "云屏县水产发展规划", kind: "plan", year: 2025, period: null },
  ],
  [
    "a plan of one year",
    "# 云屏县2025年水产工作要点",
    { kind: "plan", year: 2025, period: { from: 2025, to: 2025 } },
  ],
  ["a five-year plan", "# 云屏县水产发展“十五五”规划", { kind: "plan", period: { from: 2026, to: 2030 } }],
  [
    "a plan of n years runs from the year it is issued in",
    "# 云屏县水产提升三年行动计划\n\n2025年3月6日",
    { kind: "plan", year: 2025, period: { from: 2025, to: 2027 } },
  ],
  [
    "a report given in the last days of the year before",
    "# 云屏县2025年政府工作报告\n\n2024年12月28日",
    { kind: "report", year: 2025, earliestYear: 2024, latestYear: 2025, period: { from: 2025, to: 2025 } },
  ],
  [
    "the same under a title without a year, by its halves",
    "# 政府工作报告\n\n（2024年12月28日）\n\n各位代表：\n\n现在，我代表县人民政府向大会报告工作。\n\n一、2024年工作回顾\n\n育苗场有9家。\n\n二、2025年工作安排",
    { kind: "report", year: 2025, earliestYear: 2024, latestYear: 2025 },
  ],
  [
    "a report dated in words, under a title without a year",
    "# 云屏县第十届人民代表大会第三次会议政府工作报告\n\n――二〇二五年一月九日在云屏县第十届人民代表大会第三次会议上",
    { kind: "report", year: 2025, period: { from: 2025, to: 2025 } },
  ],
  [
    "a report without its title, by the years of its halves",
    "各位代表：\n\n现在，我代表县人民政府，向大会报告工作，请予审议。\n\n一、2024年工作回顾\n\n育苗场有9家。\n\n二、2025年重点工作\n\n新增育苗场2家。\n\n三、展望2035年",
    { title: "", kind: "report", year: 2025, period: { from: 2025, to: 2025 } },
  ],
  [
    "a report without its title whose second half gives no year",
    "县长 乔远山\n\n各位代表：\n\n我代表县人民政府向大会作工作报告，请予审议。\n\n2024年工作回顾\n\n育苗场有9家。\n\n今年工作安排\n\n新增育苗场2家。",
    { kind: "report", year: 2025 },
  ],
  [
    "a report without its title, by where it was given",
    "——2025年1月9日在云屏县第十届人民代表大会第三次会议上\n\n县长 乔远山\n\n各位代表：\n\n过去一年，育苗场有9家。",
    { kind: "report", year: 2025, period: { from: 2025, to: 2025 } },
  ],
  [
    "what an assembly adopted is no report",
    "# 云屏县渔港条例\n\n（2025年1月9日云屏县第十届人民代表大会第三次会议通过）\n\n第一条 为加强渔港管理，制定本条例。",
    { kind: "other" },
  ],
  [
    "a report by the later of the two years that one heading gives its halves",
    "县长 乔远山\n\n各位代表：\n\n我代表县人民政府向大会作工作报告。\n\n一、2024年的政府工作和2025年的奋斗目标\n\n育苗场有9家。",
    { kind: "report", year: 2025 },
  ],
  [
    "what is said to others than an assembly makes no report",
    "我代表县人民政府向各位来宾表示欢迎。\n\n2024年工作回顾\n\n育苗场有9家。",
    { kind: "other" },
  ],
  [
    "years in brackets below the title",
    "# 云屏县水产提升行动计划\n\n（2025—2027年）\n\n为提升水产业水平，制定本计划。",
    { kind: "plan", year: 2025, period: { from: 2025, to: 2027 } },
  ],
  [
    "a date in brackets at the head, not the day a page was changed",
    "# 关于促进水产加工业发展的意见\n\n云屏县委 云屏县人民政府关于促进水产加工业发展的意见（2023年3月6日）\n\n各镇办。\n\n更新时间：2026-01-05",
    { year: 2023 },
  ],
  ["opinions have no period", "# 关于促进水产加工业发展的若干意见", { kind: "policy", period: null }],
  ["summaries look back", "# 云屏县水产局2024年工作总结", { kind: "review", year: 2024 }],
  [
    "a report that sums up a year looks back",
    "# 云屏县水产局关于2024年渔业工作总结的报告",
    { kind: "review", year: 2024 },
  ],
  ["an interpretation of a report", "# 云屏县水产局解读《云屏县渔业计划执行情况的报告》", { kind: "other" }],
  ["front matter tells the year", "---\ndate: 2023-05-06\n---\n# 云屏县水产工作方案", { year: 2023 }],
  [
    "the last 截至 tells the year where nothing else does",
    "# 云屏县水产工作方案\n\n截至2023年底，全县有育苗场9家。",
    { year: 2023 },
  ],
  [
    "a title in plain lines",
    "云屏县人民政府\n\n云屏县水产提升行动方案(2024-2026年)\n\n为提升水产业水平，制定本方案。",
    { title: "云屏县水产提升行动方案（2024-2026年）", kind: "plan", period: { from: 2024, to: 2026 } },
  ],
  ["news", "# 云屏县新增育苗场9家\n\n来源：云屏日报 2024-05-06", { kind: "other", year: 2024 }],
];

describe("what a document says of itself", () => {
  for (const [name, text, expected] of cases) {
    it(name, () => {
      const { profile } = buildDraft(text);
      const relevant = Object.fromEntries(
        Object.keys(expected).map((key) => [key, profile[key as keyof Profile]]),
      );
      assert.deepEqual(relevant, expected);
    });
  }
});
