/**
 * Ways of saying something of a stretch of years that arithmetic can hold against what else is said of it: sources of regular
 * expressions with named groups, which facts/periods/period-claims.ts reads. To extend a list, add the way where its example fits.
 */

import { PLAN_NUMBER, RANGE_DASH } from "./calendar-words.ts";
import { STARTING, YEARS, yearNamed as year } from "./stretch-words.ts";
import { YEAR_COUNT } from "./time-words.ts";

const IN_FORCE_FROM = `${year("from")}年(?:(?<firstMonth>\\d{1,2})月\\d{1,2}日)?起(?:正式)?(?:施行|实施|执行|生效|试行)`;
const IN_FORCE_TO = `[至到]${year("to")}年(?:(?<lastMonth>\\d{1,2})月\\d{1,2}日)?`;
const COUNT = `(?<!每)(?<length>${YEAR_COUNT})年`;
/** What lasts so many years: 三年**行动计划**（…）, “三年**提升”行动**（…）. */
const LASTING =
  "[^，。；：！？（）《》“”年\\d]{0,24}”?(?:行动|计划|规划|方案|攻坚|工程|纲要|意见|措施|目标|任务|(?<=”)项目)";
/** What may stand between the length and its years: 三年**行动计划**（…）, 三年**左右时间**（…）, 三年（…）, 三年**过渡期**（…）; not 五年~~任务近期~~（…）. */
const COUNTED_NAME = `(?<about>左右)?的?(?:时间|期间|间|内|来|${LASTING}(?:期间|期内)?|[^，。；：！？（）《》“”年\\d]{0,6}(?<![近中远前后])期)?`;
/** A name between years and their length (2022—2024年**绿色转型**四年行动) that is of no other plan; not 2024—2025年~~实施~~五年行动, which may have begun before. */
const NAMED = "(?:(?!规划|计划|纲要|方案|行动|实施|推进|开展|完成)[^，。；：！？（）《》“”年\\d]){0,14}";
/** Another stretch of years in the same sentence. */
const EARLIER = `(?<earlier>(?:19|20)\\d{2}年?${RANGE_DASH}(?:19|20)\\d{2}年[，、；][^，。；！？共\\d]{0,8})?`;

/** 2024年6月**起**实施, 从2024年**开始**, 2024年**启动**; not 2024年启动前期工作, behind which nobody says when the work began. */
const BEGINS =
  "(?:正式|全面)?(?:起|开始|启动|实施|施行|开展|推行|开工)(?![^，。；：！？\\d]{0,8}(?:前期|选址|设计|论证|招标|申报|编制|谋划|征地|征收|拆迁))";
const ON_THE_WAY = "[^。；：！？《》\\d]{0,16}?";
/** The same, nothing in it that the length alone is for: 用三年时间**、**到2026年; not 用三年时间~~完成主体工程，~~到2027年全面运营. */
const NOT_DONE_YET = "(?:(?!完成|建成|竣工|完工)[^。；：！？《》\\d]){0,16}?";

/**
 * Whether the first of some years counts: it does; it may be a starting point, behind 自 alone, or before 至 alone; or the length
 * lies anywhere within them.
 */
export type FirstYear = "counts" | "may-count" | "counts-without-since" | "counts-without-to" | "within";

/**
 * How long some years are: **三年行动计划（2024—2026年）**, **规划期为2024—2026年，共三年**, **2024—2026年三年滚动**; not ~~每三年（2024—2026年）~~.
 * Also **自2024年1月1日起施行，有效期3年，至2026年12月31日**, **自2024年1月1日起施行，至2026年12月31日止，有效期3年**, **五年，即2021—2025年**,
 * **执行期三年，自2024年1月1日起至2026年12月31日**, **规划期为五年，即2021—2025年**, **三年行动：2024—2026年**, **三年行动期间（2024—2026年）**, **为期三年的整治（2024—2026年）**,
 * **2024—2026年三年间**, **2024年1月1日至2026年12月31日三年内**, **2018年至2023年连续六年**, **从2016年至2020年，用五年时间**,
 * **五年的时间，即2021—2025年**, **2024—2026年，共计三年**, **2024—2026年实现连续三年**, **2024—2026年，力争再用三年**, **2024—2026年建设期三年**, **2024—2026年，历时三年**,
 * **为期三年的《渔港提升方案（2024—2026年）》**, **期限三年的《渔业协作意见（2024—2026年）》**, 印发**三年期《渔港提升方案（2024—2026年）》**,
 * **三年过渡期（2024—2026年）**, “**三年绿网”项目：2024—2026年**,
 * **经过3—5年左右时间（2024—2028年）**, 《规划（**2024—2026年）》规划期为三年**, **从2024年起，用3—5年时间，到2028年**建成, **2021年至2024年的四年**，是,
 * **工期3年，2021年3月开工，2024年2月**竣工, **2020年至2024年，渔业产值连续五年**增长, 从**2024年1月1日起至2026年底，实施三年**见习计划, **2024年1月起实施，用三年时间、到2026年**12月底前完成, **2024年启动，到2026年底完成，为期三年**, **2024年启动，到2026年底完成，用时三年**, **2024年启动，到2026年底，用三年**, **2024年启动，到2026年底，周期为三年**, **2024年启动的三年行动，2026年底圆满**收官.
 */
export const YEARS_WITH_LENGTH: readonly { readonly words: string; readonly first: FirstYear }[] = [
  {
    words:
      `(?<years>${IN_FORCE_FROM}[，。；]?(?:本[^，。；]{1,8})?` +
      `(?:有效|试行|执行|实施)期限?为?${COUNT}[，（]?(?:有效期)?${IN_FORCE_TO})`,
    first: "may-count",
  },
  {
    words:
      `(?<years>${IN_FORCE_FROM}?[，；]?(?:有效期)?${IN_FORCE_TO})` +
      `(?:止|为止|失效|废止)?[，。；（](?:本[^，。；]{1,8})?有效期限?为?${COUNT}`,
    first: "may-count",
  },
  { words: `${COUNT}(?:的?时间|间)?(?:，|（)?即${YEARS}`, first: "counts-without-to" },
  // Terms of office run from one year into another.
  {
    words: `(?<![任聘届])期限?为?${COUNT}(?:，|，?即)[自从]?${YEARS}`,
    first: "counts-without-to",
  },
  { words: `${COUNT}${COUNTED_NAME}[”》]?（(?<since>[自从])?${YEARS}止?）`, first: "counts-without-since" },
  // 五年行动：2021—2023年攻坚，2024—2025年巩固 has its years in parts.
  {
    words: `${COUNT}${LASTING}：(?<since>[自从])?${YEARS}(?![^。；！？\\d]{1,40}20\\d{2}年?${RANGE_DASH}20)`,
    first: "counts-without-since",
  },
  { words: `为期${COUNT}的[^，。；：！？（）《》“”年\\d]{0,14}（${YEARS}）`, first: "counts" },
  // One year may run from one into the other (为期一年的《渔港整治方案（2023—2024年）》), and so do all of a contract.
  {
    words: `(?:为期|(?<![任聘届])期限为?|(?<=(?:签订|签署|印发|出台|制定|发布|实施|编制)了?))(?![一1]年)${COUNT}期?的?《[^《》（）\\d]{2,40}(?<!协议|合同|备忘录)（${YEARS}）》(?!（)`,
    first: "counts-without-to",
  },
  {
    words: `${YEARS}）?(?:的|这)?(?![度、和及])${NAMED}${COUNT}(?=行动|计划|规划|攻坚|提升|滚动)`,
    first: "counts",
  },
  // 近期2021—2025年，远期2026—2035年，共15年 counts both.
  {
    words: `${EARLIER}${YEARS}(?:）》)?，?(?:共计?|为期|合计|前后|历时|(?:规划|实施|执行|建设|行动)期限?为?)(?:约)?${COUNT}(?!级|生)`,
    first: "counts-without-to",
  },
  { words: `${YEARS}，?(?:这|的)?${COUNT}(?=间|来|时间|期间|里)`, first: "may-count" },
  { words: `${YEARS}(?:这|的)${COUNT}(?=[，。；、]|$)`, first: "may-count" },
  {
    words: `工期(?:为|约)?${COUNT}(?<about>左右)?[，（、](?:计划|拟)?(?<years>${year("from")}年(?:(?<firstMonth>\\d{1,2})月)?底?(?:正式)?(?:开工|动工|启动)(?:建设)?[，、](?:计划|预计|力争|拟)?(?:于|到)?${year("to")}年(?:(?<lastMonth>\\d{1,2})月)?底?前?)(?=竣工|完工|建成|投用)`,
    first: "may-count",
  },
  // Behind a comma the length may be that of something else.
  { words: `${YEARS}(?:这|的)?${COUNT}(?=内)`, first: "may-count" },
  { words: `${YEARS}(?:已|均|都|实现)?连续${COUNT}(?!以上)`, first: "within" },
  { words: `${YEARS}(?:间|期间)?，[^，。；：！？\\d]{2,12}连续${COUNT}(?!以上)`, first: "within" },
  {
    words: `(?<years>${year("from")}年[^，。；：！？\\d]{0,8}?(?:启动|开始|设立|成立|创办|实施|举办)(?:以来)?[，、]到${year("to")}年)[^，。；：！？\\d]{0,4}(?:已|已经)连续[^，。；：！？\\d]{0,4}?${COUNT}`,
    first: "may-count",
  },
  { words: `${YEARS}）?，?(?:力争)?(?:再?用|利用|通过|经过|为期)${COUNT}`, first: "may-count" },
  {
    words: `(?<=[自从])${YEARS}[，、](?:组织|继续)?(?:实施|开展|启动)${COUNT}(?=[^，。；：\\d]{2,14}(?:计划|行动|工程|攻坚))`,
    first: "may-count",
  },
  {
    words: `(?<years>${year("from")}年${BEGINS}${ON_THE_WAY}${COUNT}(?=[^，。；：\\d]{0,6}(?:行动|攻坚|计划))${ON_THE_WAY}[，于在到至]${year("to")}年)底?(?=(?:全面|圆满|如期)?(?:收官|结束|到期))`,
    first: "may-count",
  },
  // When something is begun, how long it takes and when it is done, and nothing else with a number.
  {
    words: `(?<years>${year("from")}年(?:(?<firstMonth>\\d{1,2})月(?:\\d{1,2}日)?)?${BEGINS}${ON_THE_WAY}(?:(?<![使启信应适作采])用|通过|经过|历时|为期|分|期限?为?|周期为?)${COUNT}(?<about>左右)?${NOT_DONE_YET}[到至在于]${year("to")}年(?:(?<lastMonth>\\d{1,2})月)?)`,
    first: "may-count",
  },
  {
    words: `(?<years>${year("from")}年${BEGINS}${ON_THE_WAY}(?:[到至在于]|(?<=[，、]))${year("to")}年)底?前?${ON_THE_WAY}(?:历时|为期|用时|(?<![使启信应适作采])用|周期为?)${COUNT}(?<about>左右)?`,
    first: "may-count",
  },
];

/** A moment with its month, or the first or the last of its year: **2024年6月**1日开始, **2024年初**, 至**12月31日**. */
const dated = (name: string, yearIs: string): string =>
  `(?:${year(`${name}Year`)}年)${yearIs}(?:(?<${name}Month>\\d{1,2})月(?:(?<${name}Day>\\d{1,2})日)?[初底末]?|(?<${name}Edge>[初底末]))`;
const DATES = `(?<dates>${dated("first", "")}(?:起|开始)?(?:(?<=起|开始)[^，。；：、\\d]{1,12})?[，、]?(?:至|到|—|——|-|~)${dated("last", "?")}(?:止|为止|结束)?)`;
const DURATION =
  "(?<length>(?<count>\\d{1,3}|[一二三四五六七八九十两半]{1,3})(?<unit>年(?!半)|个月|个?季度|周|天(?!内)))";
/** When a work is begun and when it is done: **2024年6月开工，2026年5月建成**. */
const WORKS = `(?<dates>${dated("first", "")}(?:正式|全面)?(?:开工|动工|启动|开建)(?:建设)?[，、](?:计划|预计|力争|拟)?[于到]?${dated("last", "?")}前?(?:全面|基本)?(?:竣工|完工|建成|投用|结束))`;
/**
 * How long some dates are said to be: **2024年6月1日至8月31日，为期三个月**, **2024年3月至8月，用时半年**, **从2024年6月开始，到12月结束，历时七个月**,
 * 合同**期限一年，自2024年6月1日起至2025年5月31日止**, **三个月集中整治（2024年6月至8月**）; not ~~任期三年，自2024年6月1日起~~.
 * Also **2024年初至2025年底，周期为2年**, **2024年6月1日至6月14日，共14天**, **2024年6月至8月，时间为三个月**, **2024年6月至8月，时长为三个月**, **三个月时间（2024年6月至8月**,
 * **为期三个月的护渔行动（2024年6月至8月**, **2024年6月至8月开展为期三个月**的检查, **（2024年6月至8月）开展排查，用时三个月**, **2024年6月开工，2026年5月竣工，建设工期24个月**, **建设期2年，2024年6月开工，2026年5月建成**.
 */
export const DURATIONS: readonly string[] = [
  `${DATES}[，、（]?(?:共计?|为期|历时|用时?|为时|时长为?|前后|合计|时间为?|(?:(?<!任)期限?|周期)(?:为|共|是)?)(?:约)?${DURATION}`,
  `(?:(?<!任)期限?|周期)(?:为|共|是)?${DURATION}[，：（]?(?:即)?[自从]?${DATES}`,
  `${DURATION}(?:的?时间|(?:集中|专项)[^，。；：！？（）\\d]{0,8})（[自从]?${DATES}`,
  `为期${DURATION}的[^，。；：！？（）\\d]{0,16}（[自从]?${DATES}`,
  `${DATES}[，]?(?:集中|组织|将)?开展为期(?:约)?${DURATION}`,
  `（${DATES}）[^，。；：！？（）\\d]{0,14}，(?:为期|历时|用时)(?:约)?${DURATION}`,
  `${WORKS}[，（、](?:建设)?总?工期(?:为|约)?${DURATION}`,
  `(?:工期|建设期|建设周期|建设期限|为期)(?:为|约)?${DURATION}[，（、](?:计划|拟)?${WORKS}`,
];

/** The plan itself, behind 本: **规划纲要**, **行动方案**, **实施方案**, **行动**. */
const THIS_PLAN = "(?:规划纲要|规划|纲要|(?:行动|实施|工作)?(?:计划|方案)|行动)";

/** What is to be done in all the years of a plan, behind how long it takes: 用三年时间**全面完成本规划确定的各项任务**; not 用一年时间~~完成本规划确定的中期任务~~. */
export const DOES_ALL = `，?(?:全面|基本|如期)?完成本${THIS_PLAN}(?:所?(?:确定|提出|明确)的)?(?:各项|全部|所有)(?:目标)?任务(?![第中的])`;

/**
 * How long a plan says that it takes as a whole: **规划期为五年**, **五年规划期内**, **规划实施五年期满**; not
 * ~~规划期为五年，即~~2021—2025年. Also 本**行动计划实施期为五年**, 制定**本方案，实施期限为六年**, **本行动为期四年**, **本方案自2024年起实施，为期四年**; not 支持技改项目，~~实施期限为六年~~.
 */
export const OWN_LENGTHS: readonly string[] = [
  `(?:(?<=^|[，。；：]|[本该])(?:规划|计划|方案)|(?<=[本该])${THIS_PLAN})的?(?:实施)?(?:期限?|周期|年限)(?:为|是|共)${COUNT}(?![，（]?即|[，（：]?[自从]?(?:19|20)\\d)`,
  `(?:规划|计划|方案)实施${COUNT}期满`,
  `(?<=本(?:规划|计划|方案|纲要|行动|措施|意见)[^，。；\\d]{0,6}，)(?:总体|整体)?(?:实施|执行|规划|计划|行动)(?:期限?|周期|年限|时间|跨度)(?:为|是|共)?${COUNT}(?![，（]?即|[，（：]?[自从]?(?:19|20)\\d)`,
  `本${THIS_PLAN}(?:自[^，。；]{4,12}起(?:施行|实施|执行)，)?(?:实施)?为期${COUNT}(?![，（]?即|[，（：]?[自从]?(?:19|20)\\d)`,
  `${COUNT}(?:规划|计划|行动|实施)期(?=[内满末]|结束)`,
];

/**
 * A length that a plan's work is stretched over, or behind which it is judged: 改造**分七年完成**, 中期和**五年总结评估**; not ~~五年后评估~~, 《渔港规划》~~分七年~~实施.
 * Also 全县**，十五年共建**成渔港30座, **分七年实施**, **分七年推进**, **分七年建成**, **六年期满评估**.
 */
export const STRETCHED_OVER: readonly string[] = [
  `(?<=[，；])${COUNT}共(?:建|部署|安排|培育|实施|改造|新)`,
  `(?<!》[^，。；]{0,8})分${COUNT}(?:完成|实施|推进|建成)`,
  `${COUNT}期?(?:总结|终期|期末|期满)性?评估`,
];

/** The last year of a plan, in its own words: 到**规划期末（2025年）**. Also **规划期末的2025年**, **规划期满，即2025年**, **规划目标年为2025年**. */
export const END_OF_PLAN = `(?<=^|[，。；：到本])(?:规划|计划|行动)(?:期[末满]|目标年)(?:（|，?即|的|为)(?<years>${year("to")}年)`;

/** By when all that a plan lays down is to be done: 要于**2030年底前全面完成本规划确定的各项任务**; not ~~2026年底前完成本规划确定的中期任务~~. */
export const ALL_DONE_BY = `(?<years>${year("to")}年)[底末]?前?${DOES_ALL}`;

/** The year that comes when a plan is over: **规划期满后的2027年**, **方案实施期满后，于2027年**. Also **行动结束后的2027年**. */
export const AFTER_PLAN = `(?:规划|计划|方案|行动)(?:实施)?期?(?:期?满|届满|结束)之?后(?:的|，[于在]?)(?<years>${year("to")}年)`;

const STAGE_YEARS = `(?<years>${year("from")}年?${RANGE_DASH}${year("to")}年)`;
/** The years of a stage: **第一阶段2024—2025年**. Also **第二阶段（2024—2025年**, **第一阶段：2024—2025年**, **2024—2025年**为起步阶段. */
export const STAGES_OF_PLAN: readonly string[] = [
  `(?<=^|[，。；：、])第[一二三四](?:阶段|步)[（：，]?${STAGE_YEARS}`,
  `(?<=^|[，。；：、])${STAGE_YEARS}(?=[为是][^，。；：\\d]{2,8}阶段)`,
];

/** From a length to the year in which it ends: **用十年左右的时间，到2030年**, **通过三年努力（到2026年）**, **用五年时间，在2030年前**; not ~~再用五年时间，到2035年~~. Also **经过三年，力争到2026年**, **用三年时间到2026年**, **用三年时间、到2026年**. */
export const LENGTH_TO_YEAR = `(?<![再先后前])(?:利?用|经过|通过)${COUNT}(?<about>左右)?的?(?:左右的?)?(?:时间|努力|奋斗|建设)?[，、（]?(?:力争)?[到在于]${year("until")}年`;

/** Right before such a length, says when it begins: 从2010年**起，力争**用五年时间. Also 2010年**开始**, 此**以后**, 在此**基础上**; not 从~~今年起~~. */
export const BEGINS_LATER = /(?:(?<!今年)起|开始|[以之]后|基础上)，?[〇一-鿿]{0,4}$/u;

/** A plan by the six characters before its length and by its kind: **渔港设施提质三年行动**, **船员技能提升五年计划**; not ~~三年行动~~. Also **渔港设施改造三年攻坚**. */
export const NAMED_LENGTH = `(?<name>[\\u4e00-\\u9fff]{6})(?<length>${YEAR_COUNT})年(?<kind>行动|攻坚|计划)`;
/** What every such name ends with, which is sought sooner: 三**年行动**. Also **年攻坚**, **年计划**. */
export const ENDS_NAMED_LENGTH = /年(?:行动|攻坚|计划)/;

/** Says that a plan is over: 三年行动**圆满收官**, **完成**三年行动, 三年行动**告捷**, **结束**. */
export const IS_OVER = /圆满|收官|完成|告捷|结束/;

/** The name of a five-year plan: “十四五”, 十四五, 第十四个五年. */
const FIVE_YEAR_PLAN = `(?<name>“(?<quoted>${PLAN_NUMBER})五”|(?<!第)(?<plain>十[一二三四五六七八九])五|(?<!的)第(?<full>${PLAN_NUMBER})个五年)(?:规划|计划)?`;

const LASTS = "(?<length>\\d{1,2}|[一二三四五六七八九十两])年";
/** What five years a plan covers are called: 极不平凡**的**五年, **第一个**五年, **今后**五年. */
const OF_ALL_ITS_YEARS = "(?:的|关键|重要|第[一二三]个|今后|未来)";
/** 三年的**不懈努力**, 三年**接续奋斗**. */
const EFFORT = "[^，。；\\d]{0,6}(?:努力|奋斗)";

/**
 * How long a five-year plan is said to be: **“十三五”时期是极不平凡的五年**, **“十四五”规划是今后五年**的蓝图, **第十四个五年规划**,
 * **第十四个五年规划的建议》，明确了今后五年**的目标, **“十五五”时期渔业的目标是：通过五年的不懈努力**, **经过五年接续奋斗，“十三五”规划目标**任务全面完成, **“十三五”时期的六年**，是; not ~~“十三五”是开局的第一年~~, ~~“十三五”是提速的后三年~~, ~~第二个三年计划~~.
 */
export const LENGTHS_OF_PLAN: readonly string[] = [
  `${FIVE_YEAR_PLAN}(?:期间|时期|期)?，?(?:也|正|将)?是[^。；：！？“”\\d年]{0,40}?${OF_ALL_ITS_YEARS}${LASTS}(?!，也?是[^。；]{0,20}年)(?=[，。；、！]|$|(?<=(?:今后|未来).{1,2}年)[^，。；\\d]{0,16}(?:蓝图|纲领|总纲|指南))`,
  // “十四五”时期的三年 may be the first three of them.
  `${FIVE_YEAR_PLAN}(?:期间|时期)(?:的|这)(?<length>[六七八九十6-9]|1\\d)年(?=[，。；、里间]|$)`,
  `(?<name>第(?<full>十[一二三四五六七八九])个)${LASTS}(?=规划|计划|（)`,
  `${FIVE_YEAR_PLAN}[^，。；！？》\\d]{0,16}》?，(?:提出|明确|确定|描绘|擘画|勾画|绘就)了?[^，。；\\d]{0,8}(?:今后|未来)${LASTS}`,
  `${FIVE_YEAR_PLAN}(?:期间|时期)[^，。；！？“”\\d]{0,20}目标(?:任务)?(?:为|是)?：?(?:经过|通过)(?:今后|未来)?${LASTS}的?${EFFORT}(?!，到)`,
  `(?:经过|通过)(?:今后|未来)?${LASTS}的?${EFFORT}，[^。；！？“”\\d]{0,4}${FIVE_YEAR_PLAN}(?:时期)?的?(?:各项|主要)?(?:目标)?(?:任务)?(?:全面|胜利|圆满|顺利)(?:完成|收官)`,
];

const OWN_YEAR =
  "(?:行动|实施)?(?:规划|计划|方案|行动)(?:实施|执行)?的?(?:首年|开局之年|启动之年|第(?<nth>[一二三四五])年|(?<last>最后一年|末年|收官之年))";
/**
 * Which year of its own a plan calls a year: **2025年是规划实施的第三年**, **2026年是本方案的收官之年**, **行动计划首年即2024年**, **规划末年（2026年**; not “十四五”~~规划的第二年~~.
 * Also **2024年是行动计划的第一年**, **2026年是计划实施的最后一年**, **规划实施的第三年，即2026年**, **2024年是本方案启动之年**, **2024年是规划开局之年**, **规划首年为2024年**, **规划首年的2024年**.
 */
export const EDGES_OF_OWN: readonly string[] = [
  `${year("since")}年(?:也|又)?是(?:本|该)?${OWN_YEAR}`,
  `(?<![五》”])(?<=^|[，。；：在从到于]|[本该]|行动)${OWN_YEAR}，?(?:即|（即?|为|是|的)${year("since")}年`,
];

/** Half a year or a quarter with months in brackets: **上半年（9月底前）**, **第三季度（7—10月）**. Also **二季度（4月至6月）**, **下半年（即12月）**, **前三季度（1—9月）**. */
export const PART_OF_YEAR = `(?<part>第?(?<which>前[二两三]|(?<!前)[上下一二三四])(?:半年|季度))（即?(?<months>(?<first>\\d{1,2})月?(?:${RANGE_DASH}(?<last>\\d{1,2})月)?(?<=月)(?:底|末|[上中下]旬)?(?<before>前)?)）`;

/** Says that the times that open the clauses behind it are those of stages: 行动**分步实施**：. Also **分三步**推进, **分期实施**, **分批推进**. */
export const IN_STEPS = /分(?:步|期|批|阶段|[二两三四]步)(?:实施|推进|进行|走)|分[二两三四]步/;
/** Says that the dates behind it are those of a stage: 动员部署**阶段（**, 第一**阶段：**. Also **阶段**, **阶段，**. */
export const STAGE_BEFORE = /阶段[（：，]?$/;
/** The same behind them: 2025年1月至3月**为动员部署阶段**. Also **是动员部署阶段**, **，动员部署阶段**. */
export const STAGE_BEHIND = /^[为是，][^，。；：\d]{2,8}阶段/;

/** Which years a five-year plan has: **“十四五”时期（2021—2025年）**, **第十四个五年规划，即2021—2025年**, **“十四五”规划时期是2021—2025年**, **“十四五”规划期为2021—2025年**; not ~~“十四五”（2021年）~~, “十四五”~~期间是2021年~~. */
export const YEARS_OF_PLAN = `${FIVE_YEAR_PLAN}(?:期间|时期|期)?(?:（(?:即|指)?|，?(?:即|也就是|指的?是)|(?:规划)?(?:时期|期限|期)?[是为])${YEARS}(?=[）年，。]|(?<=年))`;

/**
 * A part of a plan's years, at its front or its end, with the plan: **“十四五”期间前两年**, **规划期后三年**; behind another part of it also alone:
 * 前两年打基础**，后三年**. Also **第十四个五年规划前两年**, **十四五前两年**.
 */
export const PART_OF_PLAN = `(?:${FIVE_YEAR_PLAN}(?:期间|时期|期)?|(?<own>(?:规划|计划|行动|实施)期)[内间]?|(?<=^|[，。；：、“]))的?(?<which>[前后])${COUNT}(?!来|以)`;

/** From a year to the plan of which it is one, past what else it is, of another plan too: 是改革之年，**也是**“十四五”收官之年, 是“十四五”收官之年，**也是**“十五五”开局之年; not ~~也是为~~“十五五”开局打基础. */
const UP_TO_PLAN = `(?:[^，。；：！？“”\\d]{0,12}是(?:(?!(?:19|20)\\d{2}|[去明上来前后]年)(?:[^。；：！？“”]|“(?:${PLAN_NUMBER})五”)){0,80}，(?:也|又|还|更)?是(?!为)[^，。；：！？“”\\d]{0,12}|[^，。；：！？“”\\d]{0,12}是[^，。；：！？“”\\d]{0,12})`;

/**
 * Which year of one it is, counted from 0: **“十四五”末（2025年）**, 到**“十四五”末，即2025年**, **“十四五”末的2025年**, **2021年是“十四五”规划开局之年**, **今年是“十四五”开局**之年,
 * **2025年是“十四五”收官**之年; 到**2025年即“十四五”末**, 到**2025年（“十四五”收官**之年）; not ~~“十四五”（2025年）~~. Also **2022年是实施“十四五”规划的第二年**, **2023年是“十四五”规划实施的第三年**,
 * **2024年是“十四五”的第四年**, **今年是改革之年，也是“十四五”收官**之年, **今年是“十四五”第二年**, **今年是“十四五”第三年**, **今年是“十四五”第四年**, **今年是“十四五”收官**之年.
 */
export const EDGES_OF_PLAN: readonly { readonly words: string; readonly place: number }[] = [
  {
    words: `${FIVE_YEAR_PLAN}(?:时期|期)?(?:期?末|末期)(?:（(?:即|指)?|，?(?:即|也就是)|的)到?${year("since")}年(?![—~至到-])`,
    place: 4,
  },
  {
    words: `${year("since")}年底?(?:，?(?:即|也就是|也即)|（即?)${FIVE_YEAR_PLAN}(?:时期|期)?的?(?:期?末|末期|最后一年|收官)`,
    place: 4,
  },
  ...["开局|起步|首年|第一年", "第二年", "第三年", "第四年", "收官|收尾|最后一年|第五年"].map(
    (said, place) => ({
      words: `(?:${year("since")}年|(?<thisYear>今年))，?${UP_TO_PLAN}${FIVE_YEAR_PLAN}(?:时期)?(?:实施)?的?(?:${said})`,
      place,
    }),
  ),
];

/** A year, a month or a day; a month or day of its own has its year. */
const moment = (name: string): string =>
  `(?<${name}>${year(`${name}Year`)}(?:年(?:(?<${name}Month>\\d{1,2})月(?:(?<${name}Day>\\d{1,2})日)?)?)?)`;

/** From one moment to another, each with its year: **2026—2024年**, **2024年10月至2024年3月**. */
export const FROM_YEAR_TO_YEAR = `${moment("first")}[底末初]?${STARTING}${RANGE_DASH}${moment("last")}(?:(?<=[年月日])|(?=[年）]))`;
/** From when a document is in force to when it no longer is: **2026年1月1日起施行，有效期至2025年12月31日**. Also **2026年1月1日起正式实施。本措施有效期限截至2025年12月31日**, **2026年1月1日起执行，至2025年12月31日**止, **2026年1月1日起试行，试行期到2025年12月31日**; not ~~2026年1月1日起施行，原办法有效期至2025年12月31日~~. */
export const FROM_IN_FORCE_TO_END = `${moment("first")}起(?:正式)?(?:施行|实施|执行|试行|生效)[，、；。](?:(?:本[^，。；：\\d]{1,6})?(?:有效|施行|实施|执行|试行)期限?)?截?止?[至到]${moment("last")}(?=[，。；）]|[废终]?止|失效|$)`;
/** From when something was begun to when it is done: **2024年10月开工，计划2026年3月**完工. Also **2024年10月5日正式动工建设、预计于2026年3月底前全面**建成. */
export const FROM_BEGUN_TO_DONE = `${moment("first")}[底末初]?(?:正式|全面)?(?:开工|动工|启动|开建)(?:建设)?[，、](?:计划|预计|力争|确保|拟|将)?(?:[于到在])?${moment("last")}[底末初]?前?(?:正式|全面|基本|主体)?(?=完工|竣工|建成|投用|投产|通车)`;
/** From when a work is planned to when it is done, in one sentence: **2024年10月底前完成建设规划，2026年3月底前完成项目竣工**验收. Also **2024年10月底前完成勘察设计、2026年3月**开工. */
export const FROM_PLANNED_TO_DONE = `${moment("first")}[底末初]?前?(?:基本|全面)?(?:完成|开展|启动)[^，。；：！？\\d]{0,8}(?:规划|设计|选址|立项|招标|前期工作)(?:编制|审批|报批|评审)?[，、；](?:计划|力争|确保)?[于到在]?${moment("last")}[底末初]?前?(?:全面|基本)?(?:完成)?(?:项目|工程|主体)?(?:工程|建设)?(?=竣工|完工|建成|投用|验收|开工|动工)`;
/** To a month or a day without its year: **2024年10月至3月**. */
export const FROM_YEAR_TO_MONTH = `(?<first>${year("firstYear")}年(?<firstDate>(?<firstMonth>\\d{1,2})月(?:(?<firstDay>\\d{1,2})日)?))[底末初]?${STARTING}${RANGE_DASH}(?<last>(?<lastMonth>\\d{1,2})月(?:(?<lastDay>\\d{1,2})日)?)`;
/** Within one month, for in two the year may have changed: **5月22日至5月19日**; not 每年的~~5月22日至5月19日~~, ~~5月22日至6月19日~~. */
export const FROM_DAY_TO_DAY = `(?<![\\d年]|每年的)(?<first>(?<firstMonth>\\d{1,2})月(?<firstDay>\\d{1,2})日)${STARTING}${RANGE_DASH}(?<last>\\k<firstMonth>月(?<lastDay>\\d{1,2})日)`;

/** How many years, the most before the least: 用**10—5年**时间, 每**5～3年**; not 第~~5-3年~~, ~~2015-3年~~. */
export const FROM_LENGTH_TO_LENGTH =
  "(?<![\\dA-Za-z.第年月、—～~-])(?<first>\\d{1,2})年?[—～~-]{1,2}(?<last>[1-9]\\d?)年(?![\\d级代月初末底])";

/** How many years before its end a plan is said to be fulfilled: **提前一年完成“十四五**”规划目标, **提前两年基本实现“十四五**”减排目标; not ~~提前完成“十四五~~”目标, ~~提前一年建成~~. */
export const FINISHED_EARLY = `提前了?${COUNT}(?!半|多)(?:[^，。；！？“”\\d]{0,8}?)(?:完成|实现|达到|达成)了?[^，。；！？“”\\d]{0,12}${FIVE_YEAR_PLAN}`;

/** Over the half of a report that looks back: **2024年工作回顾**, **2024年的工作回顾**; not ~~2024年和过去五年工作回顾~~. Also **2024年政府工作回顾**, **2024年经济社会发展情况回顾**. */
export const HEADS_LOOK_BACK = `^${year("of")}年的?(?:政府)?(?:工作|经济)[^，。]{0,12}回顾`;
/** Over the half that looks ahead: **2025年工作安排**, **2025年目标任务**, **2025年政府工作总体要求**; not ~~2035年远景目标~~. Also **2025年重点工作**, **2025年全市工作思路**, **2025年工作打算**, **2025年工作建议**. */
export const HEADS_LOOK_AHEAD = `^${year("of")}年的?(?!远景)[^，。年\\d]{0,14}(?:安排|任务|目标|重点|要求|思路|打算|建议)`;

const NTH_EDITION = "(?:第(?<count>[\\d一二三四五六七八九十]{1,3})|(?<first>首))届(?:[全我本][市区县州])?";
const EDITION = `${NTH_EDITION}(?<name>[\\u4e00-\\u9fff]{3,14})`;
/** Where an edition is named, right behind what is done or among what it is done to: 举办**第三届渔博会**, 举办海洋论坛、**第三届渔博会**. */
const editionBehind = (verb: string): string =>
  `(?=[第首])(?<=${verb}(?:[^，。；：！？、]{2,20}、){0,3}(?:(?:19|20)\\d{2}年)?(?:[全我本][市区县州])?)${EDITION}`;
/**
 * An edition that was held, where it stands before one to come: 成功举办**第三届渔博会**, 举办了**第三届渔博会**; not ~~办好第三届渔博会~~. Also 承办2024年**第三届渔博会**, 合办**第三届渔博会**, 举行**首届渔博会**,
 * **首届渔博会精彩亮相**, **第三届渔博会成功举办**.
 */
export const EDITION_HELD: readonly string[] = [
  editionBehind("(?<!(?:确保|力争|争取|全力|精心)(?:成功|圆满)?)(?:举办|承办|合办|协办|主办|举行|召开)了?"),
  `(?<!办好?)${NTH_EDITION}(?<name>[\\u4e00-\\u9fff]{3,14}?)(?:成功|圆满|精彩)(?:举办|举行|召开|亮相|落幕|闭幕)`,
];
/** One that is to come: 办好**第四届渔博会**, 筹办**第四届渔博会**. Also 筹备**第四届渔博会**, 申办**第四届渔博会**, 开好**第四届渔博会**, 办好全市**首届渔博会**. */
export const EDITION_TO_COME = editionBehind("(?<!已|成功|圆满)(?:办好|筹办|筹备|申办|争办|开好)");
/** One that is to come where a report looks ahead: 举办**第四届渔博会**; not ~~成功举办第四届渔博会~~. Also 举办全市**首届渔博会**, 承办**第四届渔博会**, 举行**第四届渔博会**. */
export const EDITION_AHEAD = editionBehind("(?<!已|成功|圆满|连续)(?:举办|承办|举行)");

/** Opens a sentence on all that a report looks back on: **五年**来，渔港面貌一新, 渔船更新。**五年**来，渔港面貌一新; not 近~~五年~~来，, 1993年建区，建区~~30年~~来，. */
export const YEARS_LOOKED_BACK_ON = "(?:^|(?<=[。！；—]))(?<length>[二两三四五六七八九十]{1,2})年(?=来，)";
/** Around such a length, says since when it is: **2020年**渔病突发, **疫**情. */
export const TELLS_SINCE_WHEN = /(?:19|20)\d\d年|疫/;

const CONGRESS_NUMBER = "[\\d一二三四五六七八九十]{1,3}";
/** Whose congress it is. */
const LEVEL = "(?<level>自治区|[省市区县州旗])";
/** Below the title of a report, at which session of its congress it is made: **在云屏市第十二届人民代表大会第一次会议**上, **在临澜区第七届人大第三次会议**上. */
export const MADE_AT_SESSION = `在[^，。；\\d]{2,20}?${LEVEL}第(?<congress>${CONGRESS_NUMBER})届(?:人民代表大会|人大)第?(?<session>${CONGRESS_NUMBER})次会议`;
/** What a session of a congress laid down: 完成了**市十一届人大四次会议确定**的任务, 完成了**十一届人大历次会议确定**的任务; not 提请~~市十二届人大二次会议审议~~. Also **市第十一届人大第四次会议明确**, **市十一届人大四次会议提出**. */
export const LAID_DOWN_AT_SESSION = `(?:(?<=[，。；：、了成现实照绕据按对围])|${LEVEL})第?(?<congress>${CONGRESS_NUMBER})届人大(?:第?(?<session>${CONGRESS_NUMBER})|历)次会议(?=确定|明确|提出)`;

/** What a plan does in some years, behind them: 用5年时间，**实现**全覆盖, **全面完成**, **，基本建成**, **形成**, **重塑**; not 用5年时间~~实现了~~. */
export const DOES_IN_YEARS = /^，?(?:全面|基本)?(?:实现|完成|建成|形成|重塑)(?!了)/;

/**
 * The same within some years: 5年内**将**教师培训一遍, **把**, **全面**, **基本**, **完成**, **建成**, **实现**, 5年内**推荐3**0门课; not 5年内~~累计2次违规的~~,
 * 8年内~~建成的~~渔船, 3年内~~申请2次的~~，….
 */
export const DOES_WITHIN =
  /^(?:将|把|全面|基本|(?:完成|建成|实现)(?!的))|^(?!累计|不得|不满|未满|连续|每)[〇一-鿿]{2}\d(?![^，。；]{0,30}的(?:[，。；]|$))/u;

/** What some years are, behind them: 未来15年**是渔业发展的关键阶段**, **将是攻坚期**. Also **，是重要机遇期**, **是关键时期**. */
export const IS_A_TIME = /^，?(?:仍|也|都)?将?是[^，。；]{0,24}(?:阶段|期|时刻|窗口)/;

/** What a plan is of the years before it: 是今后五年**渔业发展的蓝图**, **渔民的行动纲领**, **发展的总纲**. */
export const IS_CHARTED = /^[^，。；]{0,20}(?:蓝图|纲领|总纲)/;

/**
 * How many years more upon a plan, and up to which year: **在“十四五”渔业基础上再奋斗十五年，到2035年**, **在此基础上再用五年时间，到2035年**, **在“十四五”的基础上，再奋斗10年**;
 * not ~~在全面小康基础上再奋斗十五年~~, ~~在此基础上再用五年左右时间~~.
 */
export const BUILT_ON = `在(?:此|“(?<quoted>${PLAN_NUMBER})五”[^，。；：“”\\d]{0,10}?的?)基础上，?再(?:奋斗|努力|用|经过|通过)(?<length>\\d{1,2}|[一二三四五六七八九十两]{1,3})年(?!左右|多|以上)(?:的?(?:时间|努力|奋斗))?(?:，?(?:力争)?到(?<until>20\\d{2}|二〇[〇一二三四五六七八九]{2})年)?`;
/** The year up to which something was said to go, before those: **到2035年**. */
export const YEAR_REACHED = /到(20\d{2})年/g;
/** Of which five years goals are: **“十五五”时期经济社会发展的主要目标**, **“十五五”主要目标**. */
export const GOALS_OF_PLAN = /“?(?<number>十[一二三四五六七八九])五”?(?:时期)?[^，。；：“”]{0,12}目标/g;
/** Before 在此基础上, says upon what else than the plan itself: 全面建成**小康**, **2020年**, **“十**三五”. */
export const OTHER_BASE = /小康|\d{4}|“十/;
