/**
 * - `plan`: looks forward over a stretch of time: 行动计划, 实施方案, 规划, 工作要点.
 * - `policy`: looks forward without end: 意见, 办法, 若干措施.
 * - `report`: one half looks back, the other forward: 政府工作报告.
 * - `review`: looks back: 总结, 公报, 概况.
 * - `other`: news, interpretations and whatever names no kind.
 */
export type DocumentKind = "plan" | "policy" | "report" | "review" | "other";

/** The word at the end of a title decides; tried in order. */
const KINDS: readonly (readonly [DocumentKind, string])[] = [
  ["other", "解读|问答|答记者问|新闻|实录|综述|访谈|说明"],
  ["review", "总结(?:的报告)?|公报|概况|情况汇报|工作情况|情况的?报告|通报|执行情况"],
  ["report", "报告"],
  ["plan", "计划|方案|纲要|规划|要点|行动|清单|任务分工|建议|(?:工作|任务)安排"],
  ["policy", "意见|措施|办法|决定|规定|政策|细则|批复|通知"],
];

/** Says at the front what a piece is that names in the end what it speaks of: 县农业局**解读《**渔业发展计划》. Also **图解《**. */
const SPEAKS_OF = /(?:解读|图解)《/;

const BRACKETS = /(?:（[^（）]{0,60}）){1,3}$/;

const PATTERNS = KINDS.map(([kind, words]) => [kind, new RegExp(`(?:${words})$`)] as const);

/** The kind a title names, or null. A notice is of the kind it issues; brackets at the end are passed over: （2024—2026年）. */
export function kindOfTitle(title: string): DocumentKind | null {
  const bare = [BRACKETS, /(?<=.{8})的?通知$/, /[》”]{1,3}$/, BRACKETS].reduce(
    (rest, ending) => rest.replace(ending, ""),
    title,
  );
  if (SPEAKS_OF.test(title)) return "other";
  return PATTERNS.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}

/** Whether documents of a kind say what is to be. */
export function looksForward(kind: DocumentKind): boolean {
  return kind === "plan" || kind === "policy";
}

/** Says of a time in a title that it is told of: 2025年**工作总结**, 2025年度林业**工作情况**报告; not 2025年工作计划. Tried on the words up to the next time. */
export const TITLE_TELLS =
  /^(?!.{0,24}(?:计划|方案|安排|思路|要点)(?!执行|完成|落实))[^，。；]{0,24}(?:总结|回顾|情况|述职|成效)/;
