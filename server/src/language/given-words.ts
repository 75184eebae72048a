/**
 * How a sentence of another matter takes up a number that its document states elsewhere. Such a number is given, and nothing new, whatever the
 * words around it would make of it: it must be the one that was stated.
 */

/** What leads up to a number that is taken up, and what closes it; both may hold words that say of what it is. */
export interface GivenFrame {
  /**
   * How it was stated: as a result; as one too, where an aim starts from it; as a result of the year that a report looks back on; as an aim; as a rule, or anything but a result; or as how
   * much is planned, by a verb that says so.
   */
  readonly stated: "result" | "base" | "told" | "aim" | "rule" | "planned";
  /** Tried on the words before the number. Without a name of its own, what stands before it in the clause is the name. */
  readonly opens: RegExp;
  /** Tried on those behind it. */
  readonly closes: RegExp;
  /** What is said around it tells what is a share, and its name only of what: **渔船**按采购金额的30%**预付**. */
  readonly isOfSharer?: true;
}

const NAME = "(?<name>[^，。；：！？]{0,40})$";
/** The same where the nearest of the opening words counts. */
const NEAREST = (opening: string): string => `${opening}(?<name>[^，。；：！？${opening}]{0,40})$`;
/** The thing itself, behind its number. */
const NOUN = "的?(?<noun>(?:\\d[A-Z])?[^，。；：、（\\d]{2,16})";
/** The rest of its name, as far as there is any. */
const REST = "(?:左右|以上|以内)?的?(?<noun>[^，。；、\\d]{0,14}?)";
/** Where several names share a number each: 由2024年的80家**、90家**分别增加. */
const ROW = "(?<row>[、和]\\d[\\d.]{0,7}[^，。；、\\d]{1,3})?";
/** What holds, behind its number. */
const RULE = "(?:比例|(?<!高)标准|要求|规定|额度|红线|底线|[上下]限)";
const PAST = "(?:去年|上年|上一年|20\\d\\d年|“?十[一二三四五]五”?)(?:年?[底末])?";

/** What becomes of it, behind a base: 80艘**增加**到. */
const RISES = new RegExp(
  `^(?:左右)?${ROW}(?:左右)?(?:分别|力争|逐步|进一步|继续|持续|稳步)?(?:[提增升扩降减压缩再攀跃]|上升|下降|发展|起步|恢复)`,
);

/**
 * What is built on and where it comes from: **在上年接待游客**300万人次**的基础上**, 渔船**由2024年的**80艘**增加到**100艘, 渔船**由“十四五”末的**80艘**增加**, 渔船**比2024年的**80艘**再增**加, 渔船**较“十四五”末的**80艘**多**. What an aim starts from: 渔船**由**80艘**增加**到100艘. What there is: **站在渔业产值**80亿元**的新起点**上, **依托全县**80家**水产加工企业**, **立足全县**80家**水产加工企业**, **发挥好**80座**渔港**作用, **用好**80座**渔港**, **巩固渔业产值达到**80亿元**的成果**, **巩固去年**80座**渔港整治成果**, 生猪出栏量
 * **（2024年为**80万头**）**, 出栏量**（“十四五”末为**80万头）, **2024年粮食产量达到**38万吨. What is aimed at: **围绕渔业产值**80亿元**的目标**. What must be: **守牢**80万亩**耕地红线**, **落实渔港清淤能力不低于**20吨**的要求**, **按采购金额的**30%**提前预付**, 20吨**的标准**,
 * **检查培训学时是否达到**80学时. What is planned: **规划确定的**15项**重点行动**.
 */
export const GIVEN_FRAMES: readonly GivenFrame[] = [
  {
    stated: "result",
    opens: new RegExp(NEAREST("在")),
    closes: new RegExp(
      `^${ROW}${REST}的?(?:良好|坚实)?基础之?上(?:，?(?<after>(?:[^，。；\\d]|\\d[A-Z]){2,24}))?`,
    ),
  },
  {
    stated: "result",
    opens: new RegExp(`站在${NAME}`),
    closes: new RegExp(`^${REST}的?(?:历史)?(?:更?[新高])?(?:起点|台阶|平台|高度)`),
  },
  {
    stated: "result",
    opens: new RegExp(`继${NAME}`),
    closes: new RegExp(`^${REST}之?后`),
  },
  {
    stated: "result",
    opens: new RegExp(`[由从]${PAST}的?$`),
    closes: RISES,
  },
  {
    stated: "base",
    opens: /[由从](?:现[在有]|目前)?的?$/,
    closes: RISES,
  },
  {
    stated: "result",
    opens: new RegExp(`[较比]${PAST}的?$`),
    closes: /^(?:左右)?，?(?:力争|有望|预计|实现)?(?:[^，。；\d]{0,2}(?:[提增扩降减]|上升|下降)|[高多低少])/,
  },
  {
    stated: "result",
    opens: new RegExp(
      `(?:\\d[\\d.]{0,7}[^，。；（\\d]{0,6})?（${PAST}(?:总[数量])?(?:实际)?(?:完成|达到|[为是达])?$`,
    ),
    closes: /^）/,
  },
  {
    stated: "result",
    opens: new RegExp(`(?:依托|发挥好?|[用管]好|用活|服务好|凭借|立足|基于)${NAME}`),
    closes: new RegExp(`^${NOUN}`),
  },
  {
    stated: "result",
    opens: new RegExp(`(?:巩固|保持|延续|立足|基于|针对|面对)${NAME}`),
    closes: /^(?:左右|以上)?的?(?:良?好?成[绩果效]|良?好?势头|态势|好局面|实际|现状|基数)/,
  },
  {
    stated: "result",
    opens: /(?:巩固|保持|延续)(?<name>(?:去年|上一?年|20\d\d年)[^，。；：！？]{0,40})$/,
    closes: new RegExp(`^${REST}(?:改造|建设|整治|治理|创建|修复)的?成[果效]`),
  },
  {
    stated: "told",
    opens:
      /(?<=^|[，。；：！？])(?:去年|上年|上一年|20\d\d年)(?:全年|[末底])?(?!结[余转])(?<name>[^，。；：！？由从]{2,24})$/,
    closes: /^/,
  },
  {
    stated: "aim",
    opens: new RegExp(`(?:围绕|对标|锚定|瞄准|紧扣|盯住|朝着|聚焦|按照|实现|咬定)${NAME}`),
    closes: new RegExp(`^${REST}(?:目标|任务|要求|部署)`),
  },
  {
    stated: "rule",
    opens: new RegExp(`(?:守[住牢好]|坚守|严守)${NAME}`),
    closes: /^(?:以上)?的?(?<noun>[^，。；、\d]{0,14}?(?:红线|底线))/,
  },
  {
    stated: "rule",
    opens: /(?:落实|执行|遵守|达到|考核|检查)(?<name>[^，。；：！？按]{0,40})$/,
    closes: new RegExp(`^${REST}${RULE}`),
  },
  {
    stated: "rule",
    opens: new RegExp(NEAREST("按")),
    closes: new RegExp(`^(?:${REST}${RULE}|(?<deed>[^，。；：、（\\d的]{2,10}))`),
    isOfSharer: true,
  },
  {
    stated: "rule",
    opens: /(?:检查|核查|考核|评估|督查)(?<name>[^，。；：！？]{0,24}是否[^，。；：！？]{0,24})$/,
    closes: /^/,
  },
  {
    stated: "planned",
    opens: /(?:谋划|确定|部署|明确|提出|规划|梳理)的(?<name>)$/,
    closes: new RegExp(`^${NOUN}`),
  },
];

/** What each year has others of, though somebody laid them down: 确定的10件民生**实事**. Also 为民**办实事**. */
export const OF_EACH_YEAR = /实事/;

/** At the front of what there is for each: **人均**生产总值, **单位**产值能耗. Also **亩均**产值, **每**万人发明专利. */
export const PER_HEAD = /^(?:[人户亩地]均|单位|每)/;

/** Says that so much is planned, before its number: **谋划**重大项目350个, **规划**了13项重点行动. Also **确定**, **部署**, **明确**, **提出**, **梳理**. */
export const PLANS = /谋划|确定|部署|明确|提出|规划|梳理/;

/** Before 基础上 what was to be done, of which more may have been: 完成1万人**任务的基础**上. Also **目标的基础**上, **任务基础**上. */
export const TASK_BUILT_ON = /(?:任务|目标)的?基础/;

/** In a noun what must not be gone below, which needs no longer name: 耕地**红线**. Also 耕地保护**底线**. */
export const RED_LINE = /红线|底线/;

/**
 * Tells nothing of what a number is: 渔业产值**达到**80亿元, **全县**渔船, 渔船**数量**. Also **达**, **突破**, **超**, **超过**, **完成**, **实现**, **累计**, **已**, **已经**, **已有**, **已建成**, **总计**, **总数**, **总量**, **共计**, **共**, **共有**, **约**, **近**, **我市**, **本县**,
 * **的**, **以上**, **左右**, **不低于**, **不少于**, **不高于**, **不超过**, **力争**, **确保**, **保持**, **稳定**, **在**, **为**, **由**, **从**, **到**, **照**, **去年**, **上年**, **年底**, **年末**, **总规模**, **作用**, **现有**, 每人**每年**, **落地**, **等工作**, **是否**,
 * 耕地**保护**红线; not 海洋~~保护~~区.
 */
export const TELLS_NOT_WHAT =
  /达到?|突破|超过?|完成|实现|累计|已建成|已[经有]?|[总共]计|总[数量]|共有?|约|近|[全我本][市县区省州旗国]|的|以[上下内]|左右|不[低少高超][于过]|力争|确保|数量|保持|稳定|在|为|由|从|到|照|去年|上年|年[底末]|总规模|作用|现有|每[人年月]|落地|等工作|是否|保护(?=红线)/gu;

/**
 * A part of the whole that builds on a number of its own, behind it: 12万人次**的基础上，东湾景区**增加; not ~~的基础上，全县~~增加, ~~的基础上，推进东湾景区~~升级, ~~的基础上，建好园区~~.
 * Also **基础上，青石镇**力争, **基础之上，石桥街道**再, 3万**渔民转产的基础上，石桥镇**再.
 */
export const PART_BUILDS_ON =
  /^(?:[〇一-鿿]{0,12}的)?基础之?上，(?![全我本各]|支持|推|加|建|打造|培育|依托|围绕|聚焦|以|在|对|将|把|做|办|抓|引导|鼓励|指导|促进|提升|完善|优化|开[展发]|实施|改造|规划|深入|全面|积极|大力|持续|继续|再|新|力争|用|启动|扩|申|争|增|创)[〇一-鿿]{1,4}?(?:[区县镇乡旗]|街道)(?![域级内])(?=[〇一-鿿])/u;
