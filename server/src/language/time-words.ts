/**
 * How Chinese plans write times: the words as sources of regular expressions, each bounded so that scanning stays
 * linear. Written for reading text (ASCII digits, `~` and `—` as dashes). The readers are in facts/times/times.ts.
 */

import { WESTERN_YEAR } from "./calendar-words.ts";
import { DEED } from "./deed-words.ts";
import { countsAs, verbsThat } from "./verbs.ts";

/** Years counted from the first of the plan: **第一年**建成2座, **第三年底**; not 开局的~~第一年~~, ~~第一年~~度. */
export const YEAR_OF_PLAN =
  "(?<=^|[，。；：（、]|力争|争取|确保|其中)第(?<nth>[一二三四五1-5])年(?:年?[底末])?(?![度级以龄])";

/** The years a government or a body is elected for; only it knows when they end: **本届政府任期内**, **任期内**建成; not ~~任期~~制. */
export const TERM_OF_OFFICE =
  "(?:(?:本|这|新一)届[^，。；：、\\d]{0,8}|(?<=^|[，。；：（]|力争|争取|确保))任期之?内";

/**
 * The years of the document, whichever they are: **规划期内**平整土地, **到规划期末**, **试点期满**; not ~~试点期满后~~, ~~期末~~考试, ~~规划期内的~~示范村.
 * Also **行动期内**, **期末**耕地保有量, **实施期结束时**, **计划期间**.
 */
export const PLAN_TERM =
  "(?:[到至]?(?:规划|行动|试点|计划|实施|建设|创建|执行|攻坚)期(?:内|间|(?<end>[末满](?!后)|结束[时前]?))|(?<=^|[，。；：（])期(?:内|(?<close>末))(?![考存货评权支刊]))(?!的)";

/** Sets a deadline: **到**2026年; not 达~~到~~2020年水平, 提高~~到~~2026年的8%. */
export const UNTIL = "(?<!增长|[达高加升降少增减扩])[到至]";

/** A state as of a day: **截至**2023年底, **截止**2023年底. */
export const AS_OF = "截[至止]到?";

/** The last days of a year, quarter or month: 2026**年底**, 6月**末**; not 2025年~~底~~线, 2025年~~末~~端. */
export const END_OF = "年?(?:底(?![线盘座部层数板图色蕴气])|末(?![端梢]))";

/** The first days: 2026**年初**; not 2026~~年初~~步. */
export const START_OF = "年?初(?![步级中始次创高等期试心衷])";

/** Before a day: 6月底**前**, 2026年**之前**; not 2026年~~前~~后, ~~前~~列, ~~前~~三季度. */
export const BEFORE = String.raw`[之以]?前(?![后夕列沿海端景期瞻往来述款置移一二两三四五六七八九十\d])`;

/** Within a year: 2026年**内**; not 2026年~~内~~蒙古, ~~内~~部. */
export const WITHIN = "之?内(?![蒙外陆地部容需在控涵河循生审贸环江源网资置])";

/** Looking back from now to a beginning: 2021年**以来**, 2021年**至今**. */
export const EVER_SINCE = "(?:以来|至今)";

/** From a beginning on: 2026年**起**, 2026年**以后**, 从2026年**开始**; not 2026年~~起~~草, ~~起~~步区. */
export const FROM_ON =
  "(?:[以之]后|起(?![草步点伏诉重源飞码用降价跑运爆])|(?<=[自从][^，。；、]{2,14})(?:起|开始))";

/** A number of years, told from most other words by its first character: **三**年, **3**年, **半**年, **三到五**年, **3—5**年, **三五**年 (three to five), **几**年; not 第~~三~~年. */
export const YEAR_COUNT = String.raw`(?=[\d一二三四五六七八九十两半几若])(?<![第个\d.一二三四五六七八九十百千万两几〇○零])(?:\d{1,2}|[一二三四五六七八九十两半]{1,3}|几|若干)(?:[—~至到-](?:\d{1,2}|[一二三四五六七八九十]{1,3}))?个?`;

/** Speaks of several years at once: 过去**五年**, “**十四五**”时期, **本届**政府, 十四**届人大**以来; not ~~一年~~来, 第二十六~~届~~渔博会. Also **上届**, **这届**, **届政府**, **届任**期. */
export const SEVERAL_YEARS = /[二三四五六两]年(?!级)|十[一二三四]五|[本上这]届|届(?:政府|人大|任)/;

/** Right behind the time of a plan that something is held against, and nothing told of: 与“十四五”**预期目标相**衔接. Also **规划目标相**适应, **发展目标相**一致. */
export const BROUGHT_INTO_LINE = /^[”’]?(?:时期|期间)?[〇一-鿿]{0,6}(?:目标|规划|纲要|任务)相/u;

/** A number of years right before a name, which then is of all of them: **五年**粮食总产量, **三年**; not 第~~三年~~, 十二~~五年~~. */
export const YEARS_LEAD = /(?<![第\d一二三四五])[两三四五六]年$/;

/** Tells of what came of several years: **五年来**, 经过**五年持续**奋斗. Also **五年间**, **五年努力**. */
export const THROUGH_YEARS = /[三四五]年(?:以?来|间|持续|努力|奋斗|接续)/;

/**
 * Opens what is told of several years gone by: **过去五年**工作回顾, 各位代表，**四年来**，, **五年工作**的回顾, **本届政府**任职以来; not 实施~~三年行动~~.
 * Also **过去的五年**, **这五年**，, **上届政府**.
 */
export const OPENS_YEARS =
  /过去的?[两三四五]年|(?<=^|[，。！：、）])(?:这|近)?[两三四五]年(?:以?来|间|工作|(?=，|的))|[本上]届政府/;

/** Behind a number of years, that there is more: 两年**半**来, 两年**多**来; not 连续三年~~多~~项指标领先, 三年~~半~~数以上. */
const AND_MORE = "(?<more>半(?!数)|多(?=以?来|的?时间|[间里，。；、]))";

/** Lengths that look back: **近三年**, **过去五年**, **五年来**, **连续三年**, **近年来**, **两年半来**, **三年多以来**; not 将~~近三年~~. Also **过去的两年半**. */
export const PAST_LENGTHS: readonly string[] = [
  `(?:最近|过去的?|(?<![附接靠远临将邻])近|连续|这)(?<past>COUNT)年${AND_MORE}?(?:以?来|间|里|内)?`,
  `(?<pastSince>COUNT)年${AND_MORE}?以?来`,
  "(?:近些?|多)年来",
];

/** Lengths to come: **今后三年**, **三年内**, **用3—5年时间**; not 毕业~~2年内~~. */
export const FUTURE_LENGTHS: readonly string[] = [
  `(?:今后|未来|接下来)(?<ahead>COUNT)年(?:之?内|里|间|左右)?`,
  // Elsewhere 三年内 limits something else: 毕业2年内, 自认定之日起三年内.
  `(?<=^|[，。；：（、]|力争|争取|确保|计划|预计|[在拟将要])(?<within>COUNT)年之?内(?!不得|未|没|无)`,
  // 3年左右建成, not 3年左右的过渡期.
  `(?<=^|[，。；：（、]|力争|争取|确保|计划|预计)(?<about>COUNT)年左右(?=，|[^，。；：、的\\d]{0,6}${DEED})`,
  `(?:利用|用|经过|通过)(?:约|大约)?(?<used>COUNT)年${AND_MORE}?(?:左右)?的?(?:时间|努力|奋斗|建设|发展)`,
  `(?<length>COUNT)年${AND_MORE}?(?:左右)?的?时间`,
];

/** The same in months: **6个月内**完成; not 公示~~3个月内~~. */
export const MONTHS_AHEAD =
  "(?<=^|[，。；：（、]|力争|争取|确保|计划|预计|[在拟将要])(?<months>\\d{1,2}|[一二两三四五六七八九十]{1,2})个月之?内(?!不得|未|没|无)";

/** Looks back on a length: **用了三年时间**. */
export const USED_UP = "用了(?<spent>COUNT)年(?:左右)?的?时间";

/** The length belongs to a plan's name: **三年**行动, **三年**提升计划; not ~~三年~~建成5座. */
export const NAMED_LENGTH = "(?<named>COUNT)年(?=[^，。；：、（）《》“”年的\\d]{0,4}(?:行动|计划|规划|攻坚))";

/** What is summed, and not when: **三年**累计, **三年**共投入, **三年**培训渔民5000人次; not 前~~三年~~累计, a stage. */
export const SUMMED_LENGTH = `(?<![前后头首每])(?<summed>COUNT)年(?:之?内|间|里)?(?=累计|共(?!同|享|用|建(?![设成]))|合计|总[共计]|${DEED}[^，。；：、\\d]{0,16}\\d)`;

/** Says that no day is set: **尽快**实现全覆盖, **早日**建成. */
export const AS_SOON_AS_POSSIBLE = /尽快|尽早|早日/;

/** Behind 各: what is done in each year, and no 各 of another word. */
const EACH_OF_THEM = String.raw`(?=\d|${DEED}|完成|安排|投入)`;

/** Several years that have the same, joined, with how often behind them: **2025年和2026年**各新增4家, **2025、2026年**每年4家. */
export const YEARS_ALIKE = `(?<first>${WESTERN_YEAR})(?<more>(?:年?[、和及与](?:19|20)\\d{2}){1,5})年(?=，?(?:每年|各${EACH_OF_THEM}))`;

/**
 * How often, not when: **每年**, **每两年**, **每年3月底前**, **年均**, **逐年**, **按年度**, **年度**培训船员3000人次;
 * not ~~年度~~计划.
 * Also **每季度**, **每3年**, 20场/**季**, **按季度**, **按月**.
 */
export const RECURRING: readonly string[] = [
  String.raw`每[一个]?(?:学年|年度?|半年|季度?|月|周|日|天)(?:年?底前?|第?[一二三四]季度|[上下]半年|\d{1,2}月(?:\d{1,2}日|底)?前?)?`,
  String.raw`每(?:\d|[两二三四五六七八九])(?:[—~至到-](?:\d|[两二三四五六七八九]))?个?(?:年|季度|月|周)`,
  "年均",
  // 年培训500人次; 年产5万吨 is how much something can make.
  String.raw`(?<=^|[，。；：、]|力争|争取|确保|实现)年(?=(?:均?[新净]增|培训|培养|培育|引进|接待|服务|举办|开展|转化|招引|孵化)[^，。；、：的\d]{0,10}\d)`,
  // 2025年和2026年各新增4家
  `(?<=(?:19|20)\\d\\d年，?)各${EACH_OF_THEM}`,
  // 500人次/年
  "(?<=[人场家个项件名批]次?)\\/(?:年|半年|季度?|月|周)",
  "逐[年月季]",
  "按(?:年度?|季度?|月度?)",
  // 年度培训船员3000人次; 年度计划, 年度考核 name a document or an act.
  String.raw`(?<![本上下该各全当两\d年计政税产学])年度(?!计划|任务|目标|预算|考核)(?=[^，。；、：的\d]{1,12}\d)`,
];

/** How often a number comes anew; `once` where no rhythm is said. */
export type Cadence = "once" | "yearly" | "half-yearly" | "quarterly" | "monthly" | "weekly" | "daily";

/**
 * What a rhythm comes to, the first that fits: **每年**, **年均**, **每半年**, **每季度**, **按月**; not ~~每两年~~.
 * Also /**年**, /**半年**, /**季**, /**月**, /**周**, **年**新增, **每月**, **每周**.
 */
export const CADENCES: readonly (readonly [Cadence, RegExp])[] = [
  ["yearly", /^(?:每[一个]?(?:学年|年)|年$|年均|年度|逐年|按年|\/年|各)/],
  ["half-yearly", /^(?:每[一个]?|\/)半年/],
  ["quarterly", /^(?:每[一个]?|逐|按|\/)季/],
  ["monthly", /^(?:每[一个]?|逐|按|\/)月/],
  ["weekly", /^(?:每[一个]?|\/)周/],
  ["daily", /^每[一个]?[日天]/],
];

/**
 * Verbs whose relative clause says which thing is meant: 2021年**出台**的办法, 去年**建成**的市场. Whichever verb comes first after
 * the time must be the one before 的, for in 2026年**建成**一批国家认定的平台 the year governs 建成.
 */
export const THING_MAKING_VERBS = `(?:${[
  ...verbsThat(countsAs("new", "all")),
  // Of papers, and of people and firms.
  "出台|印发|颁布|公布|制定|修订|施行|评定|命名|批准|通过|下达|签订|签署|投入使用|完工|召开|确定|提出|立项|创办|开发|研发|上市|落户|注册|毕业|退役|达到|实现",
].join("|")})`;

/** What a year is compared with dates nothing: **比**2020年增长, **高于**上年; not 占~~比~~2025年达到8%. */
export const COMPARED_BEFORE = "(?:(?<![占对环同])比|较|[高低优多少快慢]于)";
/**
 * The same with the words behind it: 在2023年**基础上**, 2020年**水平**, 是2016年**的2倍**.
 * Also 2020年**同期**, 2020年**基数**, 2020年**相比**.
 */
export const COMPARED_AFTER = String.raw`(?:年?度?同期|同?期?水平|[^，。；：、！？（）]{0,10}基础上|的?基数|不变价|年?度?相比|的\d{1,9}(?:\.\d{1,9})?倍)`;

/** Where a change begins: **由**2023年的84%提高到95%. */
export const BEGINS_BEFORE = "[由从]";
/** The same with the words behind it: 从2012年**的5**万家增加到9万家. */
export const BEGINS_AFTER = String.raw`的?[约近]?\d`;

/**
 * What a year names: 2022年**版**, 2035年**远景目标**, 2024年**第3号**, 2025年**收官之年**, “十五五”**元年**.
 * Also （2024年**本**）.
 */
export const NAMED_AFTER = String.raw`(?:版|本(?=）)|元年|远景目标|第[\d一二三四五六七八九十]{1,3}[号次期届批]|[^，。；：、！？（）\d是]{0,8}之年)`;

/**
 * Opens a purpose: **为**2035年…打下基础, **为力争在**2027年…; not ~~以~~2025年~~为~~基期.
 * Also ，**为**2035年打下基础, **为有效推动**2035年….
 */
export const PURPOSE_BEFORE =
  "(?:^|[，。；：、])为(?:力争|争取|确保|顺利|如期|全面|有[效力])?(?:推动|促进|实现)?[在到]?";
/**
 * Closes one: 为2035年建成强县**打下**坚实基础, **创造**条件.
 * Also 2035年建成强县**做好准备**.
 */
export const PURPOSE_AFTER =
  "[^，。；：]{0,30}(?:[，、][^，。；：]{0,20})?(?:打下|打好|奠定|夯实|筑牢|创造|提供|积累|积蓄|[做作]好准备)";

/** An object that a year belongs to: **完成**全年目标任务, **实现**2035年远景目标. */
export const OBJECT_BEFORE = "(?:完成|实现|落实|围绕|对标|锚定|聚焦|编制|制定|分解)好?了?";
/** The same with the words behind it: 完成全年**目标**任务; not 实现2025年~~产值~~10亿元, where the year dates the value. */
export const OBJECT_AFTER = String.raw`[^，。；：、！？（）\d]{0,12}?(?:目标|任务|规划|计划|指标)`;

/** An occasion that a year belongs to: **抓住**2026年运动会机遇, **乘着**2026年渔博会的东风. */
export const OCCASION_BEFORE =
  "(?:抓住|抓牢|抢抓|把握|用好|借助|乘着?|利用|以|借)[^，。；：、！？（）\\d]{0,8}";
/** The same with the words behind it: 抓住2026年**运动会机遇**. */
export const OCCASION_AFTER = "[^，。；：、！？（）]{0,30}(?:机遇|契机|机会|东风)";

/**
 * Says that an aim lies beyond the plan, or comes from a longer one: **展望**2035年, 县域商业**规划**, **碳达峰**, 建军**百年奋斗目标**; or what is expected or left by then: **测算**显示学位2032年**达峰**,
 * 其余小区**列入2027年改造计划**; not ~~规划~~期末, 本~~规划~~, ~~列入~~重点.
 */
export const LOOKS_BEYOND =
  /展望|远景|长远|远期|中长期|长期|今后一个时期|下一个|碳达峰|碳中和|现代化强|本世纪|(?<!本)规划(?!目标|期)|新征程|百年(?:奋斗)?目标|后续|持续到|延续|测算|预测|达峰|(?:列入|纳入)(?:\d{4}[—-])?(?:\d{4}年(?:度)?)?(?:$|[^，。；]{0,6}计划)/;

/** Says that a work is begun, which its plan need not see the end of: 10月**开工**，2027年投用, **工期**24个月. Also **动工**, **启动**建设; not ~~启动会~~. */
export const BEGUN = /开工|动工|工期|启动(?!会|仪式)/;

/** What is done when a plan is over: 年度**考核**, **总结**, **验收**. */
export const RENDERS_ACCOUNT = /考核|总结|验收|评估|评价|审计|决算|结算|清算/;

/** Says that an aim is one of an earlier time: 上一轮**提出**, **原定**, 县政府**要求**; not 总体~~要求~~. */
export const LOOKS_BACK =
  /已|曾|当时|提出|印发|(?<!总体|工作)要求|按照|根据|明确|上一轮|原定|回顾|实现了|完成了|评估|总结/;

/** So many years as a deed takes, with how many: **三年**招聘, **五年**共; not ~~三年~~来, 第~~三年~~, 2026~~年~~. */
export const YEARS_OF_DEED =
  /(?<![\d第二三四五六七八九十])([\d两二三四五六七八九十]{1,2})年(?![来前期度级底末])/g;

/** What may stand before the time that opens a sentence: **力争**到2026年, **“**2026年, **其中**2026年, **同时力争**2026年, **刚刚过去的**2025年. Also **过去的**, **刚刚结束的**. */
export const BEFORE_INITIAL =
  /^(?:(?:刚刚?)?(?:过去|结束)的|力争|争取|确保|努力|计划|预计|并|其中|同时|—|[（）“”、\s])*$/;
