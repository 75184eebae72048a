/**
 * - `plan`: looks forward: 行动计划, 实施方案, 规划, 工作要点.
 * - `report`: one half looks back, the other forward: 政府工作报告.
 * - `review`: looks back: 总结, 公报, 概况.
 * - `other`: news, interpretations and whatever names no kind.
 */
export type DocumentKind = "plan" | "report" | "review" | "other";

/** The last word of a title that names a kind decides it; tried in order at the end of the title, then anywhere in it. */
const KINDS: readonly (readonly [DocumentKind, string])[] = [
  ["other", "解读|问答|答记者问|新闻|实录|综述|访谈"],
  ["review", "工作总结|总结|统计公报|公报|概况|情况汇报|工作情况|情况的报告|通报|执行情况"],
  ["report", "政府工作报告|工作报告|计划(?:草案)?的?报告|报告"],
  [
    "plan",
    "行动计划|工作计划|计划|行动方案|实施方案|工作方案|方案|规划纲要|纲要|规划|工作要点|要点|实施意见|指导意见|意见|若干措施|措施|建议|实施办法|办法|行动|清单|任务分工|决定",
  ],
];

/** The kind a title names, or null. Brackets at the end (（2024—2026年）, （试行）) are passed over. */
export function kindOfTitle(title: string): DocumentKind | null {
  const bare = title
    .replace(/(?:（[^（）]*）)+$/, "")
    .replace(/的?通知$/, "")
    .replace(/[》”]+$/, "")
    .replace(/(?:（[^（）]*）)+$/, "");
  for (const [kind, words] of KINDS) {
    if (new RegExp(`(?:${words})$`).test(bare)) return kind;
  }
  return null;
}
