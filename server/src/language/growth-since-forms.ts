import { FALLING, RISING, YEARLY } from "./growth-words.ts";

/**
 * How a growth says since when, where the number that it grew from stands elsewhere. Tried on the words between two numbers of one clause,
 * or on those before one. The groups say what the base is of: a `year` or the `plan` of five years that ended in it, the year before
 * (`last`), what there is `now`; none of them, or `bare`, where nothing is said.
 */
const SINCE =
  "(?:(?:比|较|与|在|相[比较]于?)(?:到)?(?:(?<year>20\\d\\d)年?(?:[末底]|全年)?|“?(?<plan>十[一二三四五])五”?(?:期?末|时期末|期间末)|(?<last>上一?年|去年)(?:同期|[末底])?|(?<now>目前|现在|当前|现有|现状))(?:相比|的?基础上|水平|的?规模)?，?|(?<yearly>同比))";
const UP_OR_DOWN = `(?:(?<up>${RISING}|多出?)|(?<down>${FALLING}|少))`;
const MODIFIED = "(?:总量|规模|净|再|又|将|可|预计|力争|实现|整体|总体|累计|大幅|了|约|近|超过?){0,4}";
const CHANGED = `${MODIFIED}(?:${UP_OR_DOWN}${MODIFIED})?(?:幅度)?达?$`;
/** So many times what there was then: **是2027年的**2倍, **相当于目前的**1.5倍. */
const TIMES =
  "(?<times>是|为|相当于|达到)(?:(?<timesYear>20\\d\\d)年?[末底]?|(?<timesLast>上一?年|去年)(?:同期|[末底])?|(?<timesNow>目前|现在|当前|现有))(?:水平|规模)?的$";
/** Behind a result, with its noun. */
const BEHIND = "^[^，。；：、（）\\d]{0,10}[，、（]";

/** From a result to its growth: 50亿元**、比2027年**翻一番, **，较2027年增长**80%, **，是2027年的**2倍, **，在“十四五”末的基础上增加**三成, **、同比增长**8%; `bare` **，增长**8%; not ~~、出口增长~~8%. */
export const GROWN_SINCE = new RegExp(`${BEHIND}(?:(?:${SINCE}|(?<bare>(?!累计|净)))${CHANGED}|${TIMES})`);
/** From a result to its growth in each year: 50亿元**，年均增长**8%, **（年均递增**. */
export const GROWN_YEARLY = new RegExp(
  `${BEHIND}(?<eachYear>${YEARLY})(?:名义|实际|复合)?(?:(?<up>${RISING})|(?<down>${FALLING}))(?:约|近|达)?$`,
);
/** Up to a growth that stands before its result: **在2027年基础上**翻一番、达到50亿元, **较上年增长**80%，达到50亿元, **比目前提高近**一倍. */
export const GROWING_SINCE = new RegExp(`${SINCE}${CHANGED}`);
/** The same where nobody says since when: 营收**增长**28%、达到50亿元; not ~~年均增长~~28%, ~~累计增长~~28%. */
export const GROWING = new RegExp(
  `(?<!年均|每年|平均|累计|共|[比较][^，。；]{0,12})(?<bare>)(?:再)?${UP_OR_DOWN}(?:了|约|近|超过?)?$`,
);
/** The same before 翻一番, which says itself that it grows: 营收**实现**翻一番、达到50亿元, 营收翻一番; not ~~年均~~翻一番, 五年~~累计~~翻一番. */
export const DOUBLING = /(?<!年均|每年|平均|累计|共|[比较在][^，。；]{0,12})(?<bare>)(?:再|实现)?$/;
/** From that growth to its result: 翻一番**、达到**50亿元, 提高6个百分点**、稳定在**60%. */
export const GROWN_TO =
  /^[^，。；：、（）\d]{0,4}[，、](?:总数|总量|总规模|数量|规模)?(?:将|已|预计|力争|确保|争取)?(?:达到?|到|至|增至|增[加长]到|突破|超过|提[高升][到至]|[稳固]定在|保持在|[减降]至|[减降][少低]?到|控制在)$/;

/** From a result to a change over another number of the sentence: 200亿元**、比捕捞产值多**50亿元, **，是捕捞产值的**2倍; not ~~、比年初增加~~50亿元. */
export const OVER_NAMED = new RegExp(
  `${BEHIND}(?:比(?<name>[^，。；：、（）\\d年月期]{3,16}?)(?:要|还)?(?:(?<up>多出?|高出?|增加)|(?<down>少|低))(?:了|约|近)?|(?<times>是|为|相当于)(?<nameOfTimes>[^，。；：、（）\\d年月期]{3,16}?)的)$`,
);

/** From a growth to by how much it is above another that is told of too: 6%**、快于经济增速**3个百分点; not ~~、高于全省~~1个百分点. */
export const FASTER_THAN =
  /^[，、](?:分别)?(?:(?<up>[高快])|(?<down>[低慢]))于(?<name>[^，。；：、（）\d全]{2,14}?)(?:平均)?(?:增速|增幅|增长|涨幅)?(?:约|近)?$/;
/** What such a name calls the economy, and what its growth is told under. */
export const ECONOMY = /^(?:地区)?(?:经济|GDP|生产总值)$/;
export const OF_ECONOMY = /生产总值|GDP/;

/** What of a name says no more than since when, how often or that it is an aim: 产值~~比目前~~, ~~年~~发电量, 公共预算收入~~安排~~, ~~全社会~~固定资产投资, ~~实际~~利用外资, 港口~~货物~~吞吐量. */
export const WITHOUT_SINCE =
  /年|^全社会|实际|货物|[比较](?:目前|现在|当前|现有|现状).*|(?:拟?安排|计划|预期目标?|预计|目标)$/g;

/** Right before what is gained: 收入**净增**110亿元, 甲、乙**分别净增**5亿元. */
export const GAINED_BEFORE = /净增$/;
/** From gains to how many times as much all of it is: 110亿元**，总额是2016年的**1.7倍, 5亿元**、总量分别是五年前的**1.7倍; not ~~，是2016年的~~. */
export const TIMES_OF_TOTAL =
  /^[^，。；：、（）\d]{0,6}[，、](?:总[额量数]|总规模)(?:分别)?(?:已)?(?:是|为|相当于|达到?)(?:20\d\d年末?的?|[^，。；：、（）\d]{2,6}的)$/;
