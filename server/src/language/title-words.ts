import { RANGE_DASH } from "./calendar-words.ts";

/** Years in brackets behind the name of a document: 文旅行动计划**（2024—2026年）**; not 文旅产业~~（2024年）~~. */
export const BRACKETED_YEARS = new RegExp(
  `（(?<years>(?<from>(?:19|20)\\d{2})年?${RANGE_DASH}(?<to>(?:19|20)\\d{2})年?)）`,
  "g",
);

/** Before the name of a document, in the title of what makes it known: 关于**印发**云屏县文旅行动计划. Also 关于**印发《**, **转发县文旅局等部门**, **批转县发展改革局**, **发布**. */
export const ISSUED_UNDER_TITLE =
  /(?:[印转]发|批转|发布|公布)(?:[^，。；]{0,20}部门|[^，。；]{2,16}[局部委办])?[《“]?$/;

/** Ends the name of a document with a term: 文旅**行动计划**, 人才**规划纲要**; not 规划~~时期~~. Also 低空经济**实施方案**, 若干**意见**, 若干**措施**, 攻坚**行动**. */
export const NAMES_TERMED_DOCUMENT = /(?:规划|计划|方案|纲要|意见|措施|行动)$/;
