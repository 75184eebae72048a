import { FALLING_VERBS, GROWING_VERBS } from "./verbs.ts";

/**
 * Words by which a text says what became of a number: from what, to what, by how much. Sources of regular expressions
 * for a text in which times are put out of sight (＿￣￣).
 */

/** 由50家**增加**到150家, **增长**2倍, 由第9位**前移**到第6位, 较上年**增产**2亿斤. Also **调增**, **上调**, **调高**. */
export const RISING = [
  ...GROWING_VERBS,
  "增产|增收|增支|调增|上调|调高|多增|递增|发展|壮大|拓展|净增|新增|前进|前移|进位|增|升|涨",
].join("|");
/** 由80万吨**下降**到60万吨, **压减**20%, 由2.3**缩小**到2.1, 由第6位**后移**到第9位, 较上年**减产**2亿斤, 由12个减少到6个，**精简**50%. Also **下调**, **调低**, **调减**, **压降**, **节约**, **节省**. */
export const FALLING = [
  ...FALLING_VERBS,
  "减产|减收|减支|调减|少增|递减|缩小|收窄|精简|下调|调低|压降|节约|节省|后退|后移|退位|降|减",
].join("|");

/** What leads from one number to another and says nothing of which is more: 由66户**整合**为12户, 由15个**扩大**到57个. Also **调整**, **优化**, **压减**, **变更**, **变动**. */
export const BECOMING = [
  ...GROWING_VERBS,
  ...FALLING_VERBS,
  "调整|整合|合并|重组|优化|精简|归并|扩容|扩大|扩展|变[更动]?|缩短|增|升|降|减|提",
].join("|");

/** Where a rise is named by a noun: **增幅**20%. */
export const RISE_NOUN = "增幅|增速|涨幅|升幅";
/** Where a fall is: **降幅**20%. */
export const FALL_NOUN = "降幅|减幅|跌幅";

/** What nothing can do by more than there is: **减产**120%, **下降**2倍. */
export const LOSING = [...FALLING_VERBS, "减产|减排|减亏|减轻|精简|下调"].join("|");
/** Where less is said to rise: 地下水**埋深**由4米上升到3米; not ~~水位~~由3米上升到4米. */
export const RISES_BY_FALLING = /埋深/;
/** A change over years of its own, behind base and result: 由620项减少到580项、**三年累计**减少. Also **三年共**, **5年来累计**, **两年合计**, **＿￣￣累计**; not ~~三年~~增长2倍. */
export const OVER_YEARS_OF_ITS_OWN = /(?:[\d一二两三四五六七八九十]{1,2}年|＿￣*)[间来]?(?:累计|共|合计)/;
/** What can turn into its opposite, and so fall by more: **利润**下降150%. */
export const MAY_TURN = /利润|盈利|净利|效益|收益|亏损/;

/**
 * What may stand between a result and the change that led to it, without naming anything else: ，**三年间**增长2倍, **总体**提高5%.
 * Also **＿￣间**, **总量**, **户数**, **数量**, **规模**, **净**增长2倍, 比**五年前**增长2倍, 较**此前**, 较**之前**.
 */
export const BETWEEN_RESULT_AND_CHANGE =
  "(?:＿￣*(?:的|间|来|里|内|期间)?|[\\d两三四五六七八九十]{1,2}年(?:间|来|内|里)?|共|累计|总体|整体|总共|合计|同比|环比|实现|平均|名义|实际|复合|相比|比|较|上年|去年|原来|以前|同期|此前|之前|[一二两三四五六七八九十\\d]{1,2}年前|大幅|稳步|也|均|已|将|净(?=增长)|总[数量]|数量|总?规模|[户家个]数|，)";

/** How often the change comes round: **年均**增长5%. */
export const YEARLY = "年均|年平均|平均每年|每年平均";

/**
 * Many at once, so that nobody can tell which number is whose: **分别**由50家增加到150家; not where a clause before has dealt
 * its own numbers out: 分别~~达到~~60家、20家，港口由.
 * Also 甲乙**等县由**, **由5个站**60个样地增至; not ~~高等教育毛入学率由~~30%提高.
 */
export const SEVERAL_AT_ONCE =
  /(?:分别|依次|各自)(?![^，。；\d]{0,20}\d[^，。；]{0,20}[，。；])|[由从][^，。；：、\d]{0,8}\d[\d.]{0,8}[万亿]?[〇一-鿿]{1,6}$|(?<![高中初上平同对优])等(?![级次])[^，。；]{0,6}由/u;

/** Says that each of some numbers is for its own name, where they stand beside each other and say so themselves: **分别**增长7%和9%, **依次**, **各自**. */
export const DEALT_OUT = /分别|依次|各自/;

/** Opens the parts of a number, behind which a change may be of the whole again: 100家，**其中**省级25家、市级75家，净增36家. */
export const IN_PARTS = /其中(.{0,40})$/;

/** What is reckoned at constant prices when its growth is told: **生产总值**增长6%, **国民收入**增长5%; not 财政~~收入~~, 社会消费品~~零售总额~~. Also **经济总量**, **GDP**. */
export const AT_CONSTANT_PRICES = /生产总值|经济总量|GDP|国民收入/g;
/** The same of what is made, whose prices may fall for years: 工业**增加值**增长6%, 渔业**产值**增长5%. */
export const AT_PRODUCERS_PRICES = /增加值|产值/g;
/** What may be told less the rise of prices: **居民**人均可支配**收入**, **农牧民**人均纯**收入**. */
export const AT_EITHER_PRICES = /(?:居民|农民|牧民|职工|人均)[^，。；：]{0,10}(?:收入|消费)/g;
/** What is counted in another scope every few years, so that its official rates are far from the amounts: 固定资产**投资**由327亿元增加到490亿元. */
export const IN_CHANGING_SCOPE = /投资/g;
/**
 * Whose official rates follow other bases than the amounts told of it: 财政**收入**,
 * 社会消费品**零售**总额, 商品**销售**额, **进出口**总额, 实际利用**外资**, 各项**存款**, **贷款**余额, **税**收, 专项**资金**; not ~~企业~~由50家.
 */
export const ON_REVISED_BASES = /收入|零售|销售|进出口|外资|存款|贷款|税|资金/g;
/** A share, of which a growth is hardly told, but of the thing: 增加值**占**生产总值的**比重**由15%提高到20%，年均增长10%. Also **占比**, **投入强度**; not 森林~~覆盖率~~. */
export const SHARE_OF = /占|比重|投入强度/;

/** Says that some of what is counted go: **淘汰**渔船82艘, **报废**, **撤并**渔校. Also **撤销**, **关停**, **裁撤**. */
export const TAKEN_OUT = /淘汰|报废|撤[并销]|关停|裁撤/;

/**
 * Names of what should grow less. Whether less is better is known of the thing and said nowhere in the text, so this is a
 * list, by what it is: 单位能**耗**, PM2.5**浓度**, 调查**失业**率, 平均候诊**时间**; not 研发~~投入强度~~, ~~税收~~收入.
 * Also 能耗**强度**, 物流**费用**, 企业**税**负.
 */
export const MEANT_TO_FALL = new RegExp(
  [
    // What is used up, lost or wasted.
    "耗|用水量|(?<!投入|经费|研发)强度|漏损|流失|库存|弃|重复",
    // What harms nature or people.
    "排放|污染|浓度|荒漠|石漠|劣|事故|死|伤|发病|患病|近视|发案|案件",
    // What people lack, owe or complain of.
    "失业|贫困|危房|缺口|滞后|负债|债务|赤字|逾期|不良|不合格|投诉|信访",
    // What they wait and pay.
    "时限|时间|成本|(?<!研发)费用|费率|价格|税(?!收)",
    // By how much some have more than others.
    "差距|基尼|恩格尔|比值|收入比|人数比|生师比|班额",
  ].join("|"),
);

/** Words that take a number down or keep it down: **下降到**5%, **控制在**80万辆以内, **低于**5%; not ~~不低于~~5%. */
export const FALLS =
  /下降|降低|降至|降到|减少|压减|压缩|缩减|缩短|控制|不超过|(?<!不)低于|以内|回落|退出|淘汰|关停|整合|合并|优化至|收窄/;
/** Words that keep a number where it is: **保持在**90%以上, **稳定在**20亿斤. */
export const HOLDS = /稳定|保持|维持/;

/** Words that say a number was less before: **提高到**90%, **扩大到**60个; not ~~达到~~60个. Also **提升至**, **增加到**, **增至**, **增长到**, **壮大到**, **升至**. */
export const RISES_TO = /(?:提[高升]|增[加长]?|扩大|壮大|升)[到至]/;

/** 企业**新增**20家, 企业**新增了**20家: what is done stands behind the name. Tried on the words before a number. Also **新增达到**, **新增超过**. */
export const ADDED = /新增(?:了|达到?|超过?)?$/;

const BECOMES = `(?:${RISING}|${FALLING})[到至]了?`;
/** The time of a result, before it: 增加到**2025年的**300家. */
const OF_YEAR = "(?:20\\d\\d年[末底]?的?)?";
/** All between a base and its result: 由60家**增加到**300家, 由8%**下降至**5%, 由60家**增加到2025年的**300家; not ~~，增加到~~. */
export const GOES_OVER_INTO = new RegExp(`^${BECOMES}${OF_YEAR}$`);
/** A base, from where a change is told of it: **由**60家, **从2023年的**60家. Tried on the words before a number. */
export const FROM_BASE = /[由从][^，。；]{0,200}$/;
/** The same up to its result: 由60**家增加到**300家. Also 由8**%下降至**5%, 由8**%提高到了**9%, 由60**家增加到2025年的**300家, 由60**家增加到2025年末**300家. */
export const HAS_BECOME = new RegExp(`\\d[^\\d]{0,6}${BECOMES}${OF_YEAR}[^\\d]{0,4}$`);

/** All that a clause says beside its time and its number, which goes on with the name before: **力争达到**120家, **不低于**120家; not ~~建成~~120家. */
export const REACHES_ALONE =
  /^(?:力争|争取|确保)?到?，?(?:力争|将|预计)?(?:达到?|增至|增[加长]到|提[高升]到|突破|不(?:低|少)于|超过?)?$/;
/** Between what is to be and what it was: 45万吨以上**（去年为**38万吨. Also **（上年达到**, **（2024年底完成**, **（去年实际**. */
export const REMARKS_ON_PAST =
  /^（(?:去年|上年|20\d\d年)(?:全年|[末底]|同期)?(?:实际|实绩)?(?:为|是|达到?|完成|实现)?(?:约|近|超)?$/;
/** Between what was done and the sum of all that was done so far: 引进机构16家**、累计**104家, **，已累计达到**. Also **，累计超过**. */
export const SUMMED_SO_FAR =
  /^[，、；](?:已)?累计(?:已)?(?:达到?|突破|超过?|引进|培育|建成|认定)?(?:了|约|近)?$/;
/** Between a change and what it comes to: 新增企业12家**，总量达到**88家, **、总数达**88家, **，总数**88家, 提高2个百分点**，达到**95%. */
export const COMES_TO =
  /^[，、；](?:企业|全[省市区县])?(?:总数量?|总量|数量|总规模|规模)?(?:已|将)?(?:累计)?(?:达到?|增[加长]?[到至]|突破|提[高升][到至]|扩大[到至])$|^[，、；]总[数量]$/;
/** Between a number and by how much it grew: 生产总值286亿元**，增长**6.2%, **、同比下降**2%; not ~~，出口增长~~. */
export const GROWS_BY = /^[，、]?(?:同比|比上年|较上年)?(?:增长|下降)$/;

/** Says before a number that it is what a year has more than the one before: 以后每年**比上年**增加2亿元. Also **较上年**, **比上一年**, **逐年递增**. */
export const OVER_LAST_YEAR = /[比较]上一?年|逐年递增/;
/** Says before a growth that it is over a base of its own: **比**2020年增长5%, **较**“十三五”末增长; not ~~比上年增长~~. Tried on the words of a clause before a number. */
export const OVER_OTHER_BASE = /[比较](?!上年增)/;

/** Opens a sentence whose growth is over years of its own: **2025年与2020年相比**, **同2020年相比**. */
export const COMPARED_WITH = /[与同和][^，。；]{2,14}相比/;

/** A character that stands in every wording of a change: **增**至80个, **降**低, **翻**一番, **发展到**80个, 在60个的**基础上**, **精**简80%, 下**调**80%, **前移**2位, **后移**2位, **进位**, 比上年**多2**0个, **占**计划60个的80%; not ~~建成~~80个. Also 比上年**少2**0个, **高于**全省3个百分点. */
export const CHANGING =
  /[增升涨降减缩翻扩提回倍番精调占]|[高低快慢]于|[多少]\d|发展到|壮大到|基础上|前[进移]|后[退移]|[进退]位/;

/**
 * What is built up from year to year, and hardly ever less than the year before: 常住人口城镇**化率**, 绿化**覆盖率**, 自来水**普及率**,
 * 专利**拥有量**, 贷款**余额**, 公路**里程**, 地区**生产总值**, 人均**受教育年限**, **研发**经费占比; not 毕业生~~就业率~~, 投诉~~办结率~~.
 * Also 污水**处理率**, **入园率**, **入学率**, 光纤**入户率**, 污水**治理率**, 机械**化水平**, **建成区面积**, 汽车**保有量**, 电力**装机**, 企业**总量**, 企业**总数**, 高新技术**企业**, 经营**主体**.
 */
export const BUILT_UP =
  /(?:化|覆盖|普及|处理|治理|入[园学户])率|化水平|建成区面积|[拥保]有量|余额|里程|生产总值|受教育年限|研发|装机|(?:总[量数]|企业|主体)$/;

/** What the weather has a say in: **粮食总产**, **海带产量**. No aim promises more of it each year. */
export const HARVESTED = /(?:总产|产量)$/;

/** Before 2倍, says that it is of what several years brought: 是**“十三五”的**, **“十三五”时期的**; not 是“十三五”~~末的~~. */
export const OF_A_PERIOD = /五”?(?:时期|期间)?的$/;

/** Says that a growth is one of the last year alone: 由2020年的50家增加到80家，**同比**增长5%, **比上年**增长5%, **较上一年**增长5%; not ~~比~~2020年增长5%. */
export const SINCE_LAST_YEAR = /同比|[比较]上一?年/;

/**
 * Says that a growth is reckoned in other terms than the amounts beside it: **可比**口径, **剔除**价格因素, **扣除**退税, 年均**实际增长**7%; not ~~实际到账~~, ~~加计扣除~~, ~~扣除比例~~, ~~扣除政策~~.
 * Also **同口径**, **不变价**, **价格因素**, **实际递增**, **实际提高**.
 */
export const OTHER_TERMS =
  /可比|同口径|剔除|(?<!加计)扣除(?!比例|标准|额|率|政策)|不变价|价格因素|实际(?:增长|递增|提高)/;

/** What each year brings anew, so that several years have a sum of it: 公共预算**收入**, 民生**支出**, 固定资产**投资**; not ~~贷款余额~~. */
export const COMES_IN_EACH_YEAR = /(?:收入|支出|投资)$/;

/** By how much one is above or below another, which no years add up to: 增速**高于全国**0.8个百分点. Also **低于全省平均水平**, **快于全市**, **慢于全市**, **好于全国**, **优于全省**. */
export const BESIDE_OTHERS = /[高低快慢好优]于[^，。；：、\d]{1,10}$/;

/** Before a base, that it is no more than a year ago: 由**上年的**225亿元增加到. Also **去年的**, **上年同期的**, **上年**. */
export const OF_LAST_YEAR = /(?:上一?年|去年)(?:同期|[末底])?的?$/;

/** Says of 位 that it is a rank from which another goes on: 在全国**排名由**45位上升到36位, **排名由45位上升到36位，乙区由**49位; not 全国~~排名提升~~47位，升至229位. Also **位次从**, **名次由**, **排位由**. */
export const RANKED_FROM = /(?:排名|位次|名次|排位).{0,60}?[由从]$/;

/** By half, behind what says that something changed by it: 产量增长**一半**, 数量减少**近一半**, 增加**一半以上**; not ~~一半~~以上的村. */
export const HALF = new RegExp(
  `(?<=(?:${RISING}|${FALLING})了?)(?<before>近|约|超过?)?一半(?<behind>左右|以上|多)?`,
  "g",
);
/** What is remarked on a number between it and its change: what it holds besides, 320万辆**（包括渔用车6万辆）**, **（含合作社6家）**, and how much that is of what was planned, 8.2亿元**，为预算的98%**，增加, **，完成年初预算的102%**，增收; not ~~（增长6%）~~, ~~，完成预算~~8亿元的98%. */
export const HELD_WITHIN =
  /（(?:包括|包含|含|不含|不包括|其中)[^（）]{0,40}）|，(?:为|占|完成)[^，。；：、（）\d]{0,8}(?:预算|任务|计划)数?的?\d[\d.]{0,7}%(?=，)/g;

/** From a growth to a base that is told behind it, with its year: 增长29%**，由2021年的**30亿元. Also **，从2021年**30亿元. */
export const GOES_FROM_YEAR = /^[，、；][由从](?<year>20\d{2})年末?底?的?$/;
/** Years in which prices of all that is produced may have risen faster than in those since, where a report tells of them: **2007年**, **“十一五”**, **2010年**. */
export const YEARS_OF_RISING_PRICES = /200\d年|2010年|十[一]?五[”期]/;

/** Falls to next to nothing: 支出60万元，**下降99%**; not ~~下降9%~~. Also **减少95%**, **降低98%**. */
export const FALLS_NEARLY_WHOLLY = /(?:下降|减少|降低)9\d(?:\.\d+)?%/;

/** Before what is new and adds to what there is: **新增**渔企36家, 渔企**新增**36家, **新建**渔港; not ~~新认定渔企~~, of which as many may have been there. */
export const NEWLY_THERE = /新[增建][^，。；：、\d]{0,12}$/;
