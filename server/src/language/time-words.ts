/**
 * How Chinese plans write times: the words as sources of regular expressions, each bounded so that scanning stays
 * linear. Written for reading text (ASCII digits, `~` and `—` as dashes). The readers are in facts/times.ts.
 */

import { DEED } from "./deed-words.ts";

/** Between the ends of a range: 2024—2026年, 2024年至2026年, 1~9月. */
export const RANGE_DASH = "(?:[—~-]|——|至|到)";

/** 2026; of the twentieth and twenty-first centuries, so that 100年店 and 5000年文明 are none. */
export const WESTERN_YEAR = String.raw`(?<!\d)(?:19|20)\d{2}`;

/** 二〇二六 with the four ways its zero is typed: 二○二六, 二零二六, 二O二六. */
export const HAN_YEAR = "[一二][九〇○零O0][〇○零O0一二三四五六七八九]{2}";

/** 年 after a year; not the first half of 年代, 年龄, 年鉴. */
export const YEAR_WORD = "年(?![代龄鉴])";

/**
 * Years counted from the document's own, and what must not stand before them: 说明年度, 过去年均, 以上年均, 以前年度,
 * 健全年度 hold none.
 */
export const RELATIVE_YEARS: readonly {
  readonly word: string;
  readonly after: string;
  readonly offset: number;
}[] = [
  { word: "今年", after: "当", offset: 0 },
  { word: "本年", after: "基日成资", offset: 0 },
  { word: "全年", after: "健安完齐", offset: 0 },
  { word: "明年", after: "说证文表声透", offset: 1 },
  { word: "去年", after: "过", offset: -1 },
  { word: "上一年", after: "", offset: -1 },
  { word: "上年", after: "以线网之向础", offset: -1 },
  { word: "前年", after: "以之目", offset: -2 },
];

/** Parts of a year longer than a month, by their first and last month: 上半年, 第一季度, 前三季度; not 一季度一调度. */
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

/** 到2026年 sets a deadline; 达到2020年水平 and 由…提高到2026年的8% do not. */
export const UNTIL = "(?<!增长|[达高加升降少增减扩])[到至]";

/** A state as of a day: 截至2023年底, 截止2023年底. */
export const AS_OF = "截[至止]到?";

/** The last days of a year, quarter or month: 2026年底, 6月末; not 底线, 底蕴, 末端. */
export const END_OF = "年?(?:底(?![线盘座部层数板图色蕴气])|末(?![端梢]))";

/** The first days: 2026年初; not 初步, 初级, 初次. */
export const START_OF = "年?初(?![步级中始次创高等期试心衷])";

/** 前 as before; not 前后, 前列, 前三季度, 前期. */
export const BEFORE = String.raw`[之以]?前(?![后列沿海端景期瞻往来述款置移一二两三四五六七八九十\d])`;

/** 内 as within: 2026年内; not 内蒙古, 内部, 内需. */
export const WITHIN = "之?内(?![蒙外陆地部容需在控涵河循生审贸环江源网资置])";

/** Looking back from now to a beginning: 2021年以来, 2021年至今. */
export const EVER_SINCE = "(?:以来|至今)";

/** From a beginning on: 2026年起, 2026年以后, 从2026年开始; not 2026年起草, 起步. */
export const FROM_ON =
  "(?:[以之]后|起(?![草步点伏诉重源飞码用降价跑运爆])|(?<=[自从][^，。；、]{2,14})(?:起|开始))";

/** The n-th five-year plan by its short name; the fourteenth is 2021—2025, and every other follows by count. */
export const PLAN_NUMBER = "十[一二三四五六七八九]?|[六七八九]";

/** A number of years: 三, 3, 两, 半, 三到五, 3—5, 三五 (three to five), 几. */
export const YEAR_COUNT = String.raw`(?<![第个\d.一二三四五六七八九十百千万两几〇○零])(?:\d{1,2}|[一二三四五六七八九十两半]{1,3}|几|若干)(?:[—~至到-](?:\d{1,2}|[一二三四五六七八九十]{1,3}))?个?`;

/** Lengths that look back: 近三年, 过去五年, 五年来, 连续三年, 近年来. */
export const PAST_LENGTHS: readonly string[] = [
  `(?:最近|过去|(?<![附接靠远临将邻])近|连续|这)(?<past>COUNT)年(?:以?来|间|里|内)?`,
  `(?<pastSince>COUNT)年(?:多来|以?来)`,
  "(?:近些?|多)年来",
];

/** Lengths to come: 今后三年, 三年内, 用3—5年时间. */
export const FUTURE_LENGTHS: readonly string[] = [
  `(?:今后|未来|接下来)(?<ahead>COUNT)年(?:之?内|里|间|左右)?`,
  // Elsewhere 三年内 limits something else: 毕业2年内, 自认定之日起三年内.
  `(?<=^|[，。；：（、]|力争|争取|确保|计划|预计|[在拟将要])(?<within>COUNT)年之?内(?!不得|未|没|无)`,
  `(?:利用|用|经过|通过)(?:约|大约)?(?<used>COUNT)年(?:左右)?的?(?:时间|努力|奋斗|建设|发展)`,
  `(?<length>COUNT)年(?:左右)?的?时间`,
];

/** 用了三年时间 looks back. */
export const USED_UP = "用了(?<spent>COUNT)年(?:左右)?的?时间";

/** 三年行动, 三年提升计划: the length belongs to a plan's name. */
export const NAMED_LENGTH = "(?<named>COUNT)年(?=[^，。；：、（）《》“”年的\\d]{0,4}(?:行动|计划|规划|攻坚))";

/** 三年累计, 三年共, 三年**培训**渔民5000人次: what is summed; when, it does not say. 前三年 is a stage. */
export const SUMMED_LENGTH = `(?<![前后头首每])(?<summed>COUNT)年(?:之?内|间|里)?(?=累计|共(?![同建享用])|合计|总[共计]|${DEED}[^，。；：、\\d]{0,16}\\d)`;

/** How often, not when: 每年, 每两年, 每年3月底前, 年均, 逐年, 按年度. */
export const RECURRING: readonly string[] = [
  String.raw`每[一个]?(?:学年|年度?|半年|季度?|月|周|日|天)(?:年?底前?|\d{1,2}月(?:\d{1,2}日|底)?前?)?`,
  String.raw`每(?:\d|[两二三四五六七八九])(?:[—~至到-](?:\d|[两二三四五六七八九]))?个?(?:年|季度|月|周)`,
  "年均",
  "逐[年月季]",
  "按(?:年度?|季度?|月度?)",
  // 年度培训船员3000人次; 年度计划, 年度考核 name a document or an act.
  String.raw`(?<![本上下该各全当两\d年计政税产学])年度(?!计划|任务|目标|预算|考核)(?=[^，。；、：的\d]{1,12}\d)`,
];

/**
 * Verbs whose relative clause says which thing is meant: 2021年出台的办法, 去年建成的市场. Whichever verb comes first
 * after the time must be the one before 的, for 2026年建成一批国家认定的平台 has 2026 govern 建成.
 */
export const THING_MAKING_VERBS =
  "(?:建成|建设|新建|打造|培育|出台|印发|发布|颁布|公布|制定|修订|实施|施行|开展|启动|成立|设立|建立|认定|评定|命名|获批|批准|通过|下达|签订|签署|引进|引育|新增|投产|投用|投入使用|开工|竣工|完工|完成|举办|召开|形成|确定|提出|立项|入选|创建|创办|开发|研发|上市|落户|注册|毕业|退役|达到|实现)";

/** What a year is compared with dates nothing: 比2020年增长, 高于上年, 在2023年基础上, 2020年水平, 是2016年的1.7倍. */
export const COMPARED_BEFORE = "(?:(?<![占对环同])比|较|[高低优多少快慢]于)";
export const COMPARED_AFTER = String.raw`(?:年?度?同期|同?期?水平|[^，。；：、！？（）]{0,10}基础上|的?基数|不变价|年?度?相比|的\d+(?:\.\d+)?倍)`;

/** Where a change begins: **由**2023年**的84%**提高到95%, **从**2012年**的5**万家增加到9万家. */
export const BEGINS_BEFORE = "[由从]";
export const BEGINS_AFTER = String.raw`的?[约近]?\d`;

/** What a year names: 2022年版, 2035年远景目标, 2024年第3号, 收官之年. */
export const NAMED_AFTER = String.raw`(?:版|本(?=）)|远景目标|第[\d一二三四五六七八九十]{1,3}[号次期届批]|[^，。；：、！？（）\d是]{0,8}之年)`;

/** An object that a year belongs to: 完成全年目标任务, 实现2035年远景目标; the year in 实现2025年产值10亿元 dates the value. */
export const OBJECT_BEFORE = "(?:完成|实现|落实|围绕|对标|锚定|聚焦|编制|制定|分解)好?了?";
export const OBJECT_AFTER = String.raw`[^，。；：、！？（）\d]{0,12}?(?:目标|任务|规划|计划|指标)`;

/** The name of a five-year plan as a document: “十四五”规划, “十四五”数字经济发展规划; in “十四五”规划建设 it is a verb. */
export const PLAN_NAME_AFTER =
  "[^，。；：、！？（）《》“”\\d]{0,14}?(?:规划(?!建设|新建|布局|实施|主要目标|目标$|[期末])|纲要)";
