import { alternatives } from "./alternatives.ts";
import { countsAs, does, FALLING_VERBS, GROWING_VERBS, NEW_OR_REBUILT, verbsThat } from "./verbs.ts";

/** Words that say how a number measures its indicator: whether it is reached, added, summed up, or a change. */

const CHANGED_BY = "了?(?:约|近|超过|超|达到|达|不低于|为|在|控制在|保持在?|力争){0,2}$";

/**
 * How the words just before a number say that it measures: 增长5% and 下降5% are changes, 达到5% a level. The first that holds decides.
 * Also 产值**增长**5%, 能耗**下降**3%, 企业**达到**30家, 产量**跃上**100万吨, 产量**保持**10万吨, 产量**稳定在**10万吨.
 */
export const MEASURE_ENDINGS: readonly (readonly [RegExp, "growth" | "decline" | "level"])[] = [
  [/(?:增加|提高|提升|扩大|降低|减少|调整)为$/, "level"],
  [new RegExp(`(?:${GROWING_VERBS.join("|")}|涨幅|增幅|增速)${CHANGED_BY}`), "growth"],
  [new RegExp(`(?:${FALLING_VERBS.join("|")}|降幅)${CHANGED_BY}`), "decline"],
  [
    /(?:达到|达|突破|首破|超过|超|[跃迈登站跨]上|跨越|为|至|到|[保维]持在?|稳定在?|控制在|总数|总量|数量|规模)了?(?:约|近|超过|超){0,2}$/,
    "level",
  ],
];

/** Says only that there are more than so many, of whatever the verb before makes: 新增企业8家、网点**超**30个; not 网点~~总数超~~30个, ~~突破~~30个. */
export const OVER_ALONE = /(?<!总数|总量|数量|规模|达到?|[增升][至到]|[为至到])超过?$/;

/** What is done with the things that are counted behind it: 改造**提升**8个渔村. Tried on the words before a number. */
export const IMPROVED = /提升$/;
/** And those things: 8个**渔村**, 8家“**渔家乐**”; not 8位~~，~~, 2个~~位次~~, 2个~~名次~~. Tried on the words behind it. */
export const IMPROVED_THINGS = /^(?![位名]次)[〇一-鿿“]{2}/u;

/** Names of a change, whatever stands before their number: 气温**降幅**, 能耗**降低率**. */
export const FALL_NAMED = /[降跌]幅|(?:下降|降低|减少)率/;

/**
 * The same of a rise: 增加值**增速**.
 * Also 消费价格**涨幅**.
 */
export const RISE_NAMED = /增长|[增涨升]幅|增速/;

/** Openings that make the numbers of a clause increases over a stretch of time: **新增**20家, **新（改）建**渔港8座. */
export const INCREMENT_WORDS = alternatives(
  [...verbsThat(({ measure }) => measure === "increment"), NEW_OR_REBUILT],
  "",
);

/**
 * Words that sum over a whole period: **累计**培训3000人.
 * Also **三年共**培训.
 */
export const CUMULATIVE_WORDS = /累计|合计|总共|共计|[两三四五]年共/;

/**
 * Words in a clause before its number by which something is made or reached: **新建**泊位8个, 覆盖率**达到**75%, **新（改）建**渔港8座.
 */
export const ASSERTING_WORDS = alternatives([...verbsThat(does("asserts")), NEW_OR_REBUILT], "g");

/** The same behind a number: 90%的市场主体**纳入**平台, 17个项目**落地**. */
export const ASSERTING_BEHIND = new RegExp(
  `^[^，。；]{0,30}?(?:${[...verbsThat(does("follows")), "全部"].join("|")})`,
);

/**
 * Words by which what is there already is put to use: **现有**码头, not 改扩建~~现有~~码头; **依托**3处码头, **发挥**渔港21个的优势.
 * Also **用好**码头, **利用**闲置厂房, **对**老旧小区.
 */
export const USING_WORDS =
  /依托|整合|发挥|聚焦|面向|运用|用[好活足]|利用(?![等、和率效]|项目|基地|技术|设施|水平|能力)|联动|立足|围绕|凭借|(?<![建升造])现有|原有|拥有|下设|下辖|管辖|涉及|按照|根据|针对|^对(?!接|标)/g;

/**
 * What is of one year by its name, however often it is measured: 颗粒物年均**浓度**, 企业年度**主营业务收入**.
 * Also 年度**产值**, 年度**营收**, 年度**利润**, 年度**税收**, 项目年度**转化率**.
 */
export const OF_ONE_YEAR = /(?:产值|收入|营收|利润|税收|浓度|率)$/;

/**
 * What is done at the end of a name, and not said of the next number: 棚改**新开工**80套、建成50套.
 * Also 项目**竣工**.
 */
export const CLOSING_DEED = alternatives(verbsThat(does("stage")), "", "$");

/** Ends what leads from those who act to how much they bring about: 市区**完成**8个老旧小区整治, 企业**新增**3台; not 泊位~~达到~~8个. */
export const BRINGS_LAST = alternatives(
  verbsThat(
    (verb) => does("links")(verb) && does("leads")(verb) && countsAs("new")(verb) && verb.verb !== "突破",
  ),
  "",
  "$",
);

/**
 * How a higher aim of the same begins, and all of it: 增长12%，**力争**15%, **，争取达到**15家.
 * Also **冲刺**, **奋力实现**.
 */
export const STRIVES = /^[，、；]?(?:力争|争取|冲刺|奋力?实现)(?:达到?|实现)?$/;

/**
 * What is counted by a number without a unit, as its name tells: 2300万**旅游人次**, 40万**渔区居民**饮水安全, 7万**贫困渔户**, 超千万**用户**; not 渔民~~落户~~.
 * Also **农村人口**, **毕业生**, **人才**; and money, 过百亿: **渔业产值**, **营业收入**, **渔业投资**, **成交额**, **产业规模**.
 */
export const UNITS_OF_NAMED: readonly (readonly [RegExp, string])[] = [
  [/人次$/, "人次"],
  [/(?<![落入])户$/, "户"],
  [/人口|居民|毕业生|人才/, "人"],
  [/(?:产值|收入|投资|额|产业规模)$/, "元"],
];

/** A name that says how much there is, and not of what, so that the number measures what the one before does: **总数**达10家, **总量**, **数量**, **总规模**; 增长7%，**工作目标**增长8%. Also **奋斗目标**. */
export const NAMELESS = /^(?:总数|总量|数量|总规模|(?:工作|奋斗)目标)?$/;

/**
 * An increment wherever its number stands: **城镇新增就业**, **新增耕地**, **新登记**市场主体; not ~~新增~~床位, ~~新型~~主体.
 * Also **新认证**, **新注册**, **新备案**, **新开辟**, **新招收**, **新设**, **新造**林, **新整备**, **新入库**, **新上规**, **新上线**, **新供**, **新扩**, **新推广**, **新创设**, **新办**.
 */
export const NEW_IN_NAME =
  /^(?:全[省市区县])?(?:(?:城镇)?新增(?:就业|耕地)|新(?:登记|认证|注册|备案|开辟|招收|设(?!备|施|计)|造|整备|入库|上规|上线|供|扩|推广|创设|办))/;

/** What is added stands behind the verb, and is no change of a rate: **增加**学位8000个, **计划增加**床位; not ~~增加~~到80个. */
export const ADDING = /^[，、；和及]?(?:再|共|将|计划|力争)?增加(?![值到至了为])/;

/** Reaches what a time opens: 计划投资**达到**年度任务1.1倍. Tried on the words before the time. */
export const REACHES_LAST_WORD = /[〇一-鿿]{3}(?<![下送到通直表传])达到$/u;

/** What of an earlier year a number is held against: 赤字规模比上年**预算**减少500亿元, 较上年**同期**, 上年**年末水平**. Also **决算**, **基数**. */
export const COMPARED_WITH = /^(?:年[初末底])?(?:预算|决算|同期|水平|基数)$/;

/** Says of its number that there is so much, and not by how much it grew or what was done: 总量**达到**88家, **增加到**88家, 网点**扩展至**88家, **突破**88家, **首破**88家, 企业**总数**88家, 产量**稳定在**88万吨; not 企业~~超~~88家, which may have come about in the year. */
export const SAYS_REACHED =
  /(?:达到?|突破|首破|(?:增[长加]?|提[高升]|[上攀回跃]?升|扩大|[扩拓]展|壮大|发展|下?降|降低|减少)[到至]|总[数量]|(?:稳定|保持|维持)在)$/;

/** Says that a number is reached or held to, whatever was done: 泊位**达到**8个, **不低于**60%. */
export const SAYS_BOUND = /(?:达到?|增至|突破|不[低少]于|超过)$/;

/** Nothing but its time before a name, or a word for reaching: **截至2025年底，**企业, **预计达到**, **目前**; not ~~新改建~~公路. */
export const TIME_ALONE =
  /^(?:[截到]?[至止]?(?:\d{4}年|[今去]年|目前)[底末]?，?)?(?:力争|将|预计)?(?:达到?|增至|突破)?$/;

/** What may stand between the name of an aim and its number in a table of aims: 泊位**达到**8个, 泊位**约**8个, 泊位**不少于**8个, 泊位**超**8个, 泊位**突破**8个. */
export const BOUND_BEHIND_NAME = /(?:达到?|突破|超过?|约|不少于|不低于)$/;
