/**
 * How Chinese plans name stretches of the calendar: years, their parts, months and days, five-year plans. Sources of regular
 * expressions for reading text (ASCII digits, `~` and `—` as dashes), each bounded so that scanning stays linear. What is said
 * with them, 到2026年 or 三年内, stands in `time-words.ts`; the readers are in facts/times/.
 */

/** Between the ends of a range: 2024**—**2026年, 2024年**至**2026年, 1**~**9月. */
export const RANGE_DASH = "(?:[—~-]|——|至|到)";

/** Years of the twentieth and twenty-first centuries: **2026**年; not ~~100~~年店, ~~5000~~年文明. */
export const WESTERN_YEAR = String.raw`(?<!\d)(?:19|20)\d{2}`;

/** The same in words, with the four ways a zero is typed: **二〇二六**年, **二○二六**年, **二零二六**年, **二O二六**年. */
export const HAN_YEAR = "[一二][九〇○零O0][〇○零O0一二三四五六七八九]{2}";

/** 年 after a year: 2026**年**; not the first half of another word: 90~~年~~代, 2025~~年~~鉴. */
const YEAR_WORD = "年(?![代龄鉴])";

/** Verbs that end in 明, and so hold no 明年: 说**明**年度, 写**明**年限. */
const SAY_CLEARLY = "说证文表声透发写注载标查阐讲指";

/**
 * Years counted from the document's own, and what must not stand before them: 说明年度, 过去年均, 以上年均, 以前年度,
 * 健全年度 hold none.
 * Also **今年**, **明年**, **去年**.
 */
export const RELATIVE_YEARS: readonly {
  readonly word: string;
  readonly after: string;
  readonly offset: number;
}[] = [
  { word: "今年", after: "当", offset: 0 },
  { word: "本年", after: "基日成资", offset: 0 },
  { word: "全年", after: "健安完齐", offset: 0 },
  { word: "明年", after: SAY_CLEARLY, offset: 1 },
  // Of the year named before, if there is one.
  { word: "次年", after: "首每一二三四五六几两历多再层档频场人班批轮件\\d", offset: 1 },
  { word: "翌年", after: "", offset: 1 },
  // 建成后年产值 and its kind are so many that it must open its clause.
  { word: "后年", after: "^，。；：（、到至和及争保划", offset: 2 },
  { word: "去年", after: "过", offset: -1 },
  { word: "上一年", after: "", offset: -1 },
  { word: "上年", after: "以线网之向础", offset: -1 },
  { word: "前年", after: "以之目", offset: -2 },
];

const RELATIVE_YEAR = RELATIVE_YEARS.map(({ word, after }) =>
  after === "" ? word : `(?<![${after}])${word}`,
).join("|");

// 2024 of 2024—2026年 lacks its 年, and 2025 of 2021—2025年均增长 lends it to 年均.
/**
 * A year: **2026年**, **今年**, **二〇二六年**, **2021**—2025年均增长, **2027年**均达到; not ~~100年~~店, 90~~年代~~, 过~~去年~~均, 以~~前年~~度.
 * Also **本年**, **全年**, **明年**, **次年**, **后年**, **去年**, **上年**, **前年**.
 */
export const YEAR = `(?:${WESTERN_YEAR}(?:(?!年均(?!达))${YEAR_WORD}|(?=年均(?!达)|${RANGE_DASH}(?:19|20)\\d{2}年))|${HAN_YEAR}年|${RELATIVE_YEAR})`;

/** The year after one named before: 2025年建成，**次年**投用. */
export const FOLLOWING_YEAR = /^(?:截[至止]到?|[到至从]|自从?)?(?:次年|翌年)/;

/** Several of them in a row: **今明**两年, **明后**两年; not 说~~明后~~两年. */
export const YEARS_IN_A_ROW: readonly {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}[] = [
  { word: "今明后", from: 0, to: 2 },
  { word: "今明", from: 0, to: 1 },
  { word: `(?<![${SAY_CLEARLY}])明后`, from: 1, to: 2 },
];

/**
 * Parts of a year longer than a month, by their first and last month: 上半年, 第一季度, 前三季度; not 一季度一调度.
 * Also **上半年**, **第一季度**, **二季度**, **第三季度**, **四季度**, **前两季度**, **前三季度**; not ~~一季度~~一调度.
 */
export const YEAR_PARTS: readonly { readonly words: string; readonly from: number; readonly to: number }[] = [
  { words: "上半年", from: 1, to: 6 },
  { words: "下半年", from: 7, to: 12 },
  { words: "第?[一1]季度(?!一[次调考通督评报])", from: 1, to: 3 },
  { words: "第?[二2]季度", from: 4, to: 6 },
  { words: "第?[三3]季度", from: 7, to: 9 },
  { words: "第?[四4]季度", from: 10, to: 12 },
  { words: "前[二两2]个?季度", from: 1, to: 6 },
  { words: "前[三3]个?季度", from: 1, to: 9 },
];

const MONTH_NUMBER = String.raw`(?:1[0-2]|0?[1-9](?!\d))`;
const DAY = String.raw`(?:3[01]|[12]\d|0?[1-9])[日号]`;
const MONTH_WORD = "月份?(?![龄租薪饼球票嫂亮])";
const MONTH = `${MONTH_NUMBER}${MONTH_WORD}(?:${DAY}(?:${RANGE_DASH}${DAY})?|[上中下]旬)?`;
const MONTHS = `${MONTH_NUMBER}(?:月份?)?${RANGE_DASH}${MONTH_NUMBER}${MONTH_WORD}`;
const HAN_MONTH = `[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}[日号])?`;
const PART = `(?:${YEAR_PARTS.map(({ words }) => words).join("|")}|${MONTHS}|${MONTH})`;
/**
 * A stretch of the calendar as far as it is written: **2026年**, **2026年度**, **2026年6月30日**, **6月下旬**, **1—9月**, **上半年**; not ~~6月龄~~, 每~~6月~~.
 * Also **二〇二六年六月**, **去年全年**.
 */
export const MOMENT = `(?:${YEAR}(?:度?(?:${PART}|${HAN_MONTH})|度(?!${PART})|全年)?|(?<![\\d.第一二三四年每按—~/-])${PART})`;

/** The end of the document's year, which it does not name: **年底前**, 到**年末**, **年内**; not 近三~~年内~~, 2026~~年底~~. */
export const YEAR_END =
  "(?<![\\d一二三四五六七八九十百千两几半多近数今明本当全去上前每往同学财该整常])(?:年(?<named>底|末)(?<before>[之以]?前)?|年(?:之)?内)";

/**
 * Days and seasons before which things are to be done, each by its first day: **春节**前, **汛期**前; not 入冬以来. With `lunar`
 * month and day are those of the lunar calendar; with `about` a season that begins on other days elsewhere.
 * Also **元旦**, **元宵节**, **清明节**, **“五一”**, **端午**, **“七一”**, **“八一”**, **中秋**, **国庆节**, **春季开学**, **主汛期**, **秋季学期开学**, **供暖期**.
 */
export const OCCASIONS: readonly {
  readonly words: string;
  readonly month: number;
  readonly day: number;
  readonly lunar?: true;
  readonly about?: true;
}[] = [
  { words: "元旦节?", month: 1, day: 1 },
  { words: "春节", month: 1, day: 1, lunar: true },
  { words: "元宵节?", month: 1, day: 15, lunar: true },
  { words: "清明节?", month: 4, day: 4, about: true },
  { words: "“?五一”?|劳动节", month: 5, day: 1 },
  { words: "端午节?", month: 5, day: 5, lunar: true },
  { words: "“?七一”?", month: 7, day: 1 },
  { words: "“?八一”?|建军节", month: 8, day: 1 },
  { words: "中秋节?", month: 8, day: 15, lunar: true },
  { words: "国庆节?|“十一”", month: 10, day: 1 },
  { words: "重阳节", month: 9, day: 9, lunar: true },
  { words: "春季(?:学期)?开学|春耕", month: 3, day: 1, about: true },
  { words: "主?汛期?|雨季", month: 6, day: 1, about: true },
  { words: "暑假|暑期", month: 7, day: 1, about: true },
  { words: "(?:秋季(?:学期)?|新学[年期])?开学", month: 9, day: 1, about: true },
  { words: "入冬|冬季|[供采]暖[期季]?", month: 11, day: 15, about: true },
];

/**
 * The n-th five-year plan by its short name, “**十四**五”; the fourteenth is 2021—2025, and every other follows by count.
 * Also 第**七**个五年计划.
 */
export const PLAN_NUMBER = "十[一二三四五六七八九]?|[六七八九]";

/** A five-year plan by its number: **“十四五”**, **十四五**, **第十四个五年规划**; not ~~“八五”普法~~, ~~二十五五~~, ~~十四五个~~. */
export const FIVE_YEAR_PLAN =
  `(?:[“"「『‘](?<quoted>${PLAN_NUMBER})五[”"」』’](?!普法)` +
  "|(?<![一二三四五六七八九十百千万])(?<plain>十[一二三四五六七八九])五(?![个名项家人年多余亿万%])" +
  `|第(?<full>${PLAN_NUMBER})个五年(?:规划|计划))`;

/** What a five-year plan is put before as a name: “十四五”**规划**, “十四五”**数字经济发展规划**, 一批“十四五”**重大项目**, “十四五”**目标任务**; in “十四五”~~规划~~建设 it is a verb. Also “十五五”**渔港建设“168”计划**, “十五五”**考核目标**, “十五五”**良好开局**, “十五五”**开局之年**. */
export const PLAN_NAME_AFTER =
  "(?:[^，。；：、！？（）《》“”\\d]{0,14}?(?:规划(?!建设|新建|布局|实施|主要目标|目标$|[期末])|纲要)|[^，。；：、！？（）《》“”\\d]{0,14}“[^“”]{1,8}”(?:计划|行动|工程)|重[大点](?:项目|工程)|目标任务|考核(?:目标|指标)|[^，。；：、“”\\d]{0,6}开好?局)";

/** A five-year plan by its number: **十四**五, **十五**五. */
export const FIVE_YEARS_NAMED = /(?<number>十[一二三四五六七八九])五/g;
