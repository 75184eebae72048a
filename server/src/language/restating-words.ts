/** Words by which a text takes up a number that it gave before. */

/** The year before, as it is called where it is looked back on: **去年**底; not ~~2024年~~. Also **上年**, **上一年**. */
export const LAST_YEAR = /^(?:去年|上一?年)/;
/** Compares with it, and names none: **同比**下降3%. */
export const ON_LAST_YEAR = /同比/;
/** Tells what became of a number of that year, before what it came to: 费用率**由上年**的9%下降到8.6%. Also **从去年**的9%下降到. */
export const SINCE_LAST_YEAR = /[由从](?:去年|上一?年)[^，。；\d]{0,8}\d/;

/** Looks ahead, in a sentence that reads like a result: **力争**总产值达到80亿元. Also **确保**, **目标**, **将**达到, **要**达到; not ~~需要~~, ~~主要~~, ~~重要~~, 整治~~目标~~基本实现. */
export const AIMS_AT = /力争|确保|目标(?!(?:任务)?(?:全面|基本|如期)?(?:实现|完成))|将|(?<![需主重])要/;

/** A step that was passed, behind its number: 迈上200亿元**台阶**, 突破100亿元**大关**, 20亿元、30亿元**大台阶**; 跨上20亿元、30亿元、40亿元**三个台阶**. */
export const STEP_PASSED = /^[^，。；]{0,16}(?:大关|台阶)/;

/** Opens what a report looks ahead to: **今后**五年的发展目标, **努力实现**; not 完成~~主要目标~~任务, 面向~~未来~~. Also **展望**未来, **未来五年**, **未来几年**, **力争**, **总体目标**：, **奋斗目标**是, **主要目标**为, **发展目标**是, **预期目标**是. */
export const OPENS_AIMS =
  /今后|展望|未来[三五几]年|(?:总体|奋斗|主要|发展|预期)目标(?=是|：|为)|努力实现|力争/;

/** Names of what there is at a day: 绿色贷款**余额**, 企业**总数**, 渔船**保有量**. Also 平台**总量**, 农业经营主体**户数**. */
export const IS_STOCK = /(?:余额|总[数量]|保有量|户数)$/;

/**
 * Names of a rate or a length, which is what it has become by the end of a year, be that told of the year or of several: 自来水**普及率**, 新能源**占比**, 轨道交通总**里程**; not
 * 城镇登记~~失业率~~. Also 优良水体**比例**, 数字经济**比重**.
 */
export const IS_RATE_OR_LENGTH = /(?:(?<!失业|增长)率|比例|比重|占比|里程)$/;

/** Says for each of what there must be so much: 渔港**每平方公里**清淤能力. Also **每万人**. */
export const STANDARD_FOR_EACH = /每.{1,3}/;

/** Leads up to a standard and is no part of it: **按照**渔港每平方公里, **其中**险段每公里. Also **按**, **达到**, **确保**, **执行**, **应**, **保证**, **考核**, **落实**, **使**, **保持**. */
export const OPENS_STANDARD = /^(?:按照?|其中|达到|确保|保证|执行|应|考核|落实|使|保持)+/;
/** Says that each of several has a number of its own, or what there is already: 湿冷、空冷机组煤耗**分别**, 用水和用电**各**, 固废利用率**保持在**; so has **本条**款. Also **本款**, **本项**奖励; not ~~基本项目~~. */
export const NO_STANDARD = /分别|各$|保持在$|(?<!基)本[条款项]/;

/** Say how firmly a standard is laid down, and no more: **原则上**不低于, **均**不低于, **，对**渔港新建码头, 码头**的**; not ~~应对~~, ~~人均~~. Also **，针对**, 新建**一批**, **达到**, **、**. */
export const WORDS_AROUND_STANDARD = /原则上|(?<=^|，)针?对|一批|达到|(?<![人户平])均(?![衡等])|[的、]/g;

/** Tells how many are left of what was brought down, right before their number: **还有**189万贫困人口. Also **仍有**, **尚有**, **剩余**. */
export const STILL_LEFT = /(?:[还仍尚]有|剩余)/;

/** Brings a number down to the next, in the words before that: 渔民由74万人**减少到**31万人. Also **减至**, **降至**, **下降到**, **减少至**, **降到**, **减到**. */
export const COMES_DOWN_TO = /(?:减少?|下?降)[到至]$/;

/**
 * How large each is of what is counted, and what it is: 年产值**超20亿元、带动力强的龙头企业**. Also 营业收入**达5亿元的渔业企业**, 规模**超100亿元的产业集群**; not 总投资~~20亿元~~.
 */
export const OF_A_SIZE =
  /(?:产值|收入|营收|销售额|规模|市值)(?:超过|达到|突破|不低于|[超达过])(?<size>\d[\d.]{0,6}[千百]?[万亿]{1,2}元)(?:以上)?(?:[的、][〇一-鿿]{0,16})?(?<noun>[〇一-鿿]{4})$/u;
/** The end of a name, that says of anything how it is measured: 自来水**普及率**, 育种产业**规模**. Also 招生**比例**, 支出**比重**. */
export const MEASURED_IN_NAME = /(?:[〇一-鿿]率|比例|比重|规模)$/u;
/** People or places that have a rate of their own beside that of all: 保障**残疾**学生接受高中阶段教育. Also **困难**家庭, **脱贫**户, **贫困**县, **随迁**子女, **留守**儿童, **特殊**儿童, **低收入**家庭, **低保**户, **少数民族**学生, **孤儿**. */
export const NARROWER_GROUP = /残疾|困难|脱贫|贫困|随迁|留守|特殊|低收入|低保|少数民族|孤儿/;
/** Tells what was never gone below, before a number: 水产品产量**稳定在**50万吨以上. Also **保持在**, **维持在**, **连续三年超过**; not ~~达到~~. */
export const HOLDS_STEADY = /(?:稳定|保持|维持)在$|连续[三四五六七八九十\d]{1,2}年[^，。；]{0,6}$/;
/** Tells of some days or months of a year: **春节期间**, **国庆假期**, **黄金周**, **一季度**. Also **长假**, **假日**, **上半年**, **下半年**, **月份**, **旺季**; not ~~全年~~. */
export const PART_OF_YEAR = /期间|假[期日]|长假|黄金周|季度|[上下]半年|月份|旺季/;
/** Says that a number comes on top of others, or is the sum of several: 今年**再**新增8家, **累计**新增80家; not ~~在~~建8家. */
export const ADDS_TO_OTHERS = /再|累计/;
/** Says that a number is of all the year: **全年**新增8家; not ~~全年无休~~. */
export const ALL_YEAR = /全年(?!无休|候|开放)/;
/** Names of a length of time that is an outcome: 平均受教育**年限**, 人均预期**寿命**. */
export const IS_LENGTH = /(?:年限|寿命)$/;
/** Tells what was not gone beyond, before a number: 用水总量**控制在**6亿立方米. Also **限制在**. */
export const KEPT_AT_END = /(?:控制|限制)在$/;
