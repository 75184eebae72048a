import { DEED } from "./deed-words.ts";
import {
  BECOMING,
  BETWEEN_RESULT_AND_CHANGE,
  FALL_NOUN,
  FALLING,
  RISE_NOUN,
  RISING,
  YEARLY,
} from "./growth-words.ts";

/**
 * What a number is in a statement about change; by the gain, the result differs from a base that is not said; the whole is
 * by how much it all changed, the ratio how many times the base the result is.
 */
export type GrowthRole = "base" | "result" | "gain" | "whole" | "ratio" | "change";

/** How a change is put: 增长20%, 是原来的3倍, 翻一番, 占计划的90%, 高于全省3个百分点. */
export type ChangeWording = "amount" | "multiple" | "doubling" | "share" | "points";

/**
 * One way of saying from what to what, and by how much. Its expressions are tried on a text with times put out of sight;
 * the groups `up`, `down` and `yearly` say which way, and that it recurs.
 */
export interface GrowthForm {
  /** What the numbers are, in the order in which they are said. */
  readonly order: readonly GrowthRole[];
  /** Null where no change is said. */
  readonly change: ChangeWording | null;
  /** Before the first number. */
  readonly lead: RegExp;
  /** From each number to the next. */
  readonly between: readonly RegExp[];
  /** The base is a remark on the result, so that only its time tells that it is one. */
  readonly remarked?: true;
  /** Both numbers tell one growth, if both are since one time; the first as a rate, or as 翻一番. */
  readonly twice?: "rate" | "doubling";
  /** The gain is what is new, of which some may be gone again: the base was that at least. */
  readonly gross?: true;
}

/** A noun right behind its number: 50家**企业**. */
const NOUN = "[^，。；：、（）()\\d＿￣由从比较]{0,10}?";
export const UP_OR_DOWN = `(?:(?<up>${RISING})|(?<down>${FALLING}))`;
export const EARLIER =
  "(?:＿￣*|上年|上一?个五年|原来|原先|期初|基期|年初|[\\d一二两三四五六七八九十]{1,2}年前)";

export const ANYTHING = /(?:)/;
/** **由**50家. */
const FROM = /[由从][^，。；：、\d]{0,16}$/;
/** **2020年为**50家. */
const DATED = /＿[^，。；]{0,24}$/;
/** **在**50家的基础上, **比**2020年的50家. */
const STARTS = /[由从在以比较][^，。；：、\d]{0,16}$/;
/** 企业**150家**，比…: anything but where a change starts. 占比 starts none. */
const ENDS = /(?<!(?:[由从较]|(?<!占)比(?![率重例值]))[^，。；：、\d]{0,16})$/;
/** 贷款余额**150亿元**: anything but what is new itself, which is no part of what there was. */
const IN_ALL = /(?<!(?:[由从比较]|新(?:[增认获建]|引进|培育))[^，。；：、\d]{0,16})$/;

/** Of one person, household or mu: **人均**280元, **亩均**, **平均**. */
const PER_HEAD = "(?:[人户亩地村校单]均|平均)";

/** From base to result. */
const RISES = [
  // 由50家**增加到**150家, 由50家**，到2025年增加到**150家.
  {
    lead: ANYTHING,
    between: new RegExp(
      `^${NOUN}，?(?:＿￣*)?(?:已|将|预计|力争)?${UP_OR_DOWN}(?:(?:到|至|为)了?(?:＿￣*的?|(?:目前|现在)的|每[^，。；：、\\d]{1,3})?|＿￣*的?)$`,
    ),
  },
  // 2020年为50家**，到2025年达到**150家, 2020年为50家**，现已达到**150家.
  {
    lead: DATED,
    between: new RegExp(`^${NOUN}，(?:＿￣*|现在?|目前)，?(?:已|将|预计|力争)?(?:达到|达|增至|突破|为)$`),
  },
  // 由人均280元**提高到人均**320元, and not 由280万元提高到人均320元.
  {
    lead: new RegExp(`${PER_HEAD}[^，。；：、\\d]{0,16}$`),
    between: new RegExp(`^${NOUN}，?(?:已|将|预计|力争)?${UP_OR_DOWN}[到至为]了?${PER_HEAD}$`),
  },
  // 从50家**到**150家, 由66户**整合为**12户.
  { lead: FROM, between: new RegExp(`^${NOUN}(?:到|(?:${BECOMING})[到至为成])(?:＿￣*的?)?$`) },
  // 46户渔企**重组整合为**21户.
  { lead: ANYTHING, between: new RegExp(`^${NOUN}(?:整合|合并|重组|归并|撤并|优化|精简|压减)[为成到至]$`) },
] as const;
/** What of a year is meant, in accounts: 比上年**实际完成数**增加, 比上年**预算**减少. */
const ACCOUNTED = "(?:同期|[末底]|(?:年初|实际|调整)?(?:完成|执行|预算|决算)数?)?";
/** From result to base: 达到150家**，比上年的**50家, 150家**、较2020年的**50家, 150家**，比原计划的**50家, 15亿元**，比上年执行数**12亿元. */
const COMPARED = new RegExp(
  `^${NOUN}[，、（]?(?:实现)?(?:比|较)(?:${EARLIER}${ACCOUNTED}|原?(?:计划|目标|规划|任务|预期)(?:目标|任务)?)?的?（?$`,
);
/** 实现120万元**，是上年的**80万元的1.5倍, 2.4万元**，是全省平均水平**2万元的1.5倍, **、是三年前**80万元的1.5倍, 120万元**，是2020年（**80万元）的1.5倍. */
const EXCEEDS = new RegExp(
  `^${NOUN}[，、]?(?:是|为|相当于)(?:${EARLIER}?(?:的|（)?|[^，。；：、\\d＿￣]{2,14}|(?:(?:[^，。；：、\\d]{0,8}来|＿￣*)的?)?(?:年均|平均))$`,
);
/** Before a part: anything but by how much it grew (比上年增加37万人，占总数90万人的40%). */
const NO_GAIN = new RegExp(`(?<!(?:${RISING}|${FALLING}|多|少)[了约近超过]{0,2})$`);
/** From a part to the whole of which it is a share: 完成80亿元**，占年度计划**100亿元的80%. Also **、完成年计划**, **，达到目标值**. */
const SHARES = new RegExp(`^${NOUN}[，、](?:占|完成|达到)[^，。；：、\\d＿￣]{0,14}$`);
/** From a whole to a part of it: 200家**，其中渔企**100家, 200家**（其中渔企**100家, 524万千瓦**装机中，风电有**367万千瓦. */
const TO_PART_OF_IT =
  /^[^，。；：、（）()\d＿￣由从比较]{0,12}?(?:[，；（]其中[：，]?|中[，有])[^，。；：、\d＿￣]{0,20}$/;
/** From a part to its share of the whole: 100家**，占**50%, 100家**、占比**50%, 100家**，占总数的**50%, 100家**，占比达**50%. Not of another whole: ~~占全省的~~. */
const SHARES_IT = new RegExp(`^${NOUN}[，、]占(?:比|总[^，。；：、的\\d＿￣]{1,6}的)?(?:为|达到?)?$`);
/** From result to a base in brackets: 150家**（2020年为**50家）、增长2倍, 150家、增长2倍**（上年同期**50家）, or behind a comma: 150家**，上年为**50家，增长2倍. */
const REMARKED = new RegExp(
  `^${NOUN}(?:（${EARLIER}(?:同期|[末底])?(?:仅|只有)?[为是]?|，${EARLIER}(?:同期|[末底])?(?:仅|只有)?[为是])$`,
);
/** From change to the base, said behind it: 增长2倍**，上年同期为**50家. */
const REMARKED_LAST = new RegExp(
  `^(?:[，、]${EARLIER}(?:同期|[末底])?(?:仅|只有)?[为是]|（${EARLIER}(?:同期|[末底])?(?:仅|只有)?[为是]?)$`,
);
/** From result to base, of which only the change is told: 达到73.2%**、五年由**67.9%提高5.3个百分点. */
const OUT_OF = new RegExp(
  `^${NOUN}[，、](?:＿￣*|[\\d两三四五六七八九十]{1,2}年[间来]?，?)?[由从](?:${EARLIER}的?)?$`,
);
/** From result to what it is above, told in brackets: 62%**，高于全省平均水平（**58%）4个百分点. */
const ABOVE = new RegExp(
  `^${NOUN}[，、](?:(?<up>[高快])|(?<down>[低慢]))于[^，。；：、（）\\d]{2,14}（[^，。；：、（）\\d]{0,8}$`,
);
/** The same behind the change: 快于全市1.2个百分点**（全市为**3%）. */
const ABOVE_LAST = /^（[^，。；：、（）\d]{2,8}(?:为|是|仅)?$/;
/** From that result to the change: 4.2%**，快于全市平均增速**1.2个百分点. */
const ABOVE_BY = new RegExp(`^${NOUN}[，、](?:(?<up>[高快])|(?<down>[低慢]))于[^，。；：、（）\\d]{2,14}$`);
/** From that base to the change: 67.9%**提高**5.3个百分点. */
const CHANGED_BY = new RegExp(`^${NOUN}${UP_OR_DOWN}了?$`);
/** From base to change: 在50家**的基础上**翻一番, 从50家翻一番, 在50家**基础上再培育**10家. */
const STARTED = new RegExp(
  `^${NOUN}(?:的?基础上)?，?(?:再|实现|(?:(?<up>${RISING}|再${DEED})|(?<down>${FALLING}))了?)?$`,
);
/** From change to result: 翻一番**，达到**100家, 新增20家**、总数达到**70家. */
const ENDED =
  /^[，、]?(?:总数|总量|总规模|数量)?(?:将|已|预计|力争)?(?:达到|达|到|至|增至|增加到|增长到|突破|剩余|还剩|减至|降至|减少到)$/;
/** From change to base: 提高8%**，由**52%提高到60%, 提高8%**、由**, 下降50%**（较大事故由**12起降至6起. */
const BEGAN = /^(?:[，（、](?:＿￣*)?|（[^，。；：、（）\d＿￣]{1,12})[由从][^，。；：、\d]{0,12}$/;

/** What rank it has by that: ，**连续20年居全省首位**. */
const RANKED = "(?:，[^，。；：、\\d]{0,12}(?:居|列|排名|跻身)[^，。；：、\\d]{0,10}(?=，))?";
/** What is remarked on a result: **（预计数，下同）**. */
const REMARK = "(?:（[^（）\\d＿]{1,12}）)?";
const LINK = `${REMARK}${RANKED}(?:）?[，、]|[（）])?${BETWEEN_RESULT_AND_CHANGE}{0,8}`;
/** Behind base and result, by how much. */
const CHANGES = [
  { change: "doubling", words: new RegExp(`^${NOUN}${LINK}(?:实现了?)?$`) },
  { change: "multiple", words: new RegExp(`^${NOUN}${LINK}(?:是|为|相当于|达到?)${EARLIER}的?$`) },
  {
    change: "amount",
    words: new RegExp(
      `^${NOUN}${LINK}(?<yearly>${YEARLY}|每年|年复合)?${BETWEEN_RESULT_AND_CHANGE}{0,3}` +
        `(?:(?<up>${RISING}|${RISE_NOUN}|多出?)|(?<down>${FALLING}|${FALL_NOUN}|少))(?:率|速度|幅度|比例|数?量)?[了达为到]{0,2}$`,
    ),
  },
] as const;
/** From result to base, on which it stands: 突破100亿元**，在2024年**50亿元的基础上翻一番. */
const BUILT_ON = new RegExp(`^${NOUN}[，、](?:即)?在${EARLIER}?的?$`);
/** From a result to what it has beyond its task: 2.2万人**，超额**29.4%完成, **、超**30%完成. */
const BEYOND = new RegExp(`^${NOUN}[，、](?<up>超额?)$`);
/** From there to the task: 29.4%**完成省下达的**1.5万人任务. */
const FULFILLED = /^完成[^，。；：、\d＿￣]{0,12}$/;
/** From that base to the change: 50亿元**的基础上**翻一番, 50亿元**基础上增长**50%. */
const FROM_THERE = new RegExp(`^${NOUN}的?基础上，?(?:再|又|实现|${UP_OR_DOWN}了?)?$`);
/** From result to gain: 达到297亿元**，比上年增加**34亿元, 297亿元**、同比增加**34亿元, **，比上年完成数增加**34亿元. */
const GAINED = new RegExp(`^${NOUN}[，、（](?:(?:比|较)${EARLIER}${ACCOUNTED}|同比)${UP_OR_DOWN}了?$`);
/** The same where nobody says since when: 总数达到297家**，净增**34家, **，增加**34家. */
const NET_GAINED = new RegExp(`^${NOUN}[，、（](?:(?<up>净增|增[加产收支])|(?<down>减[少产收支]))了?$`);
/** Before a gain that comes first: 比上年**增加**34亿元、达到297亿元, **减少**20艘、剩余80艘, **净增渔企**20家. */
const GAINING =
  /(?<!(?:[由从]|新[增认获])[^，。；：、\d]{0,16})(?:(?<up>净增(?:[^，。；：、\d]{2,12})?|增加)|(?<down>减少))了?$/;
/** Before what is new: **新增**44家, **新增企业**44家, **新建企业**44家, **新引进企业**44家, **新认定企业**44家. */
const NEWLY =
  /(?<![由从][^，。；：、\d]{0,16})(?<up>新(?:[增建]|引进|认定|获批|培育))(?:[^，。；：、\d]|\dG){0,12}$/;
/** From what there is in all to by how much that is more: 372家**，总数比上年末增长**14%, **、较上年增长**. */
const RATED_TOTAL =
  /^[^，。；：、（）\d]{0,4}[，、](?:总数量?|总量|总规模|累计)?(?:[比较](?:＿￣*|上一?年|去年)(?:同期|[末底])?)?(?<up>增长|增加|提高|扩大)了?$/;
/** From what is new to by how much there are more of it in all: 44家**、总数较上年增长**14%, **，总量比上年**翻一番. */
const RATED_IN_ALL =
  /^[^，。；：、（）\d]{0,10}[，、](?:总数量?|总量|总规模)(?:比|较)(?:＿￣*|上年|去年)(?:同期|[末底])?(?:(?<up>增长|增加|提高|扩大)了?)?$/;
/** From what is new to all there is: 46家**、总数达到**372家, 46家**企业，总量增至**372家, 46家**、累计**372家. */
const ENDED_IN_ALL =
  /^[^，。；：、（）\d]{0,10}[，、][^，。；：、\d]{0,6}(?:总数|总量|总规模)(?:已)?(?:达到?|增至|增加到|增长到)$|^[^，。；：、（）\d]{0,10}[，、](?:总数|总量)?累计(?:已)?(?:达到?)?$/;
/** From gain or result to change: 增加34亿元**、增长**12.9%, **，同比增长**12.9%, **、增幅达**12.9%. */
const RATED = new RegExp(
  `^[，、（](?:同比|[比较](?:上年|年初))?(?:(?<up>${RISING}|${RISE_NOUN}|增产)|(?<down>${FALLING}|${FALL_NOUN}|减产))[了达为到]{0,2}$`,
);
/** The same between result and gain, which stands last: 297亿元**，增长**12.9%，增加34亿元, **，同比增长**. */
const RATED_FIRST = new RegExp(
  `^${NOUN}[，、（](?:同比|[比较](?:上年|年初|＿￣*)[末底]?)?(?:(?<up>${RISING})|(?<down>${FALLING}))了?$`,
);
/** From there to the gain: 12.9%**，增加**34亿元, **，比年初增加**, **，较上年末净增**; not ~~，比2010年增加~~. */
const GAINED_LAST =
  /^[，、（](?:[比较](?:年初|上一?年[末底]?|去年[末底]?))?(?:(?<up>净增|增[加产收支])|(?<down>减[少产收支]))了?$/;
/** From gain to change, told as so many times over: 净增215亿元**、比2020年**翻了一番, 净增215亿元**，实现**翻番. */
const DOUBLED = new RegExp(`^[，、](?:比${EARLIER}|较${EARLIER})?(?:实现)?$`);
/** By how much in all: 生产总值**增长**75%; not ~~同比增长~~12%, ~~比上年增长~~12%, 零售额达60~~亿元，增长~~12%. */
const ALL_TOLD =
  /(?<!\d[万亿]{0,2}[^，\d]{1,3}，|年均|平均|每年|同比|上一?年|去年|当年)(?:累计|总体|共)?(?<up>增长|提高|上升|增加)了?$/;
/** So many times what it was: 生产总值**是2015年的**1.4倍, 贷款**为2019年**1.5倍. */
export const TIMES_EARLIER = new RegExp(`(?:是|为|相当于)${EARLIER}的?$`);
/** From that to how much a year: 增长75%**，年均增长**12%. */
const EACH_YEAR = new RegExp(
  `^[，、（](?:名义|实际)?(?<yearly>${YEARLY})(?:名义|实际|复合)?(?<up>增长|递增|提高|增加)了?$`,
);
/** The same the other way round: **年均增长**7%以上、五年累计增长40%. */
const EACH_YEAR_FIRST = new RegExp(`(?<yearly>${YEARLY})(?:名义|实际|复合)?(?<up>增长|递增|提高|增加)了?$`);
/** From there to all: 7%以上**、五年累计增长**40%, **，五年共增长**. */
const IN_ALL_THEN =
  /^[，、（](?:＿￣*|[两三四五六七八九十\d]{1,2}年)[间来]?(?:累计|总体|共|合计|总共)(?:名义|实际)?(?:增长|提高|增加)了?$/;
/** Before the number that says it: **年均增长**30%，由…. */
const CHANGE_SAID = [
  { change: "doubling", lead: ANYTHING },
  {
    change: "amount",
    lead: new RegExp(`(?:(?<yearly>${YEARLY})|(?<!年均|平均))${UP_OR_DOWN}了?$`),
  },
] as const;

/** From one change of a statement to another, in other terms: 增加120家**、增长**1.5倍, 增加9000元**，年均增长**8.4%. */
export const SAID_AGAIN = CHANGES;

/** All forms, the fuller before those they contain. */
export const GROWTH_FORMS: readonly GrowthForm[] = [
  ...CHANGE_SAID.flatMap(({ change, lead }) =>
    RISES.map(({ between }) => ({
      order: ["change", "base", "result"] as const,
      change,
      lead,
      between: [BEGAN, between],
    })),
  ),
  ...CHANGES.flatMap(({ change, words }) => [
    ...RISES.map(({ lead, between }) => ({
      order: ["base", "result", "change"] as const,
      change,
      lead,
      between: [between, words],
    })),
    { order: ["result", "base", "change"] as const, change, lead: ENDS, between: [COMPARED, words] },
    {
      order: ["result", "base", "change"] as const,
      change,
      lead: ENDS,
      between: [REMARKED, words],
      remarked: true as const,
    },
    {
      order: ["result", "change", "base"] as const,
      change,
      lead: ENDS,
      between: [words, REMARKED_LAST],
      remarked: true as const,
    },
  ]),
  ...(["doubling", "amount"] as const).map((change) => ({
    order: ["result", "base", "change"] as const,
    change,
    lead: ENDS,
    between: [BUILT_ON, FROM_THERE],
  })),
  { order: ["result", "base", "change"], change: "amount", lead: ENDS, between: [OUT_OF, CHANGED_BY] },
  { order: ["result", "change", "base"], change: "amount", lead: ENDS, between: [BEYOND, FULFILLED] },
  { order: ["result", "base", "change"], change: "points", lead: ENDS, between: [ABOVE, /^）$/] },
  { order: ["result", "change", "base"], change: "points", lead: ENDS, between: [ABOVE_BY, ABOVE_LAST] },
  // 480亿元、净增215亿元、比2020年翻了一番
  ...[
    { lead: ENDS, between: [GAINED, DOUBLED] },
    { lead: IN_ALL, between: [NET_GAINED, DOUBLED] },
  ].map((form) => ({ order: ["result", "gain", "change"] as const, change: "doubling" as const, ...form })),
  ...[
    { lead: ENDS, between: [GAINED, RATED] },
    { lead: IN_ALL, between: [NET_GAINED, RATED] },
  ].map((form) => ({ order: ["result", "gain", "change"] as const, change: "amount" as const, ...form })),
  {
    order: ["result", "change", "gain"],
    change: "amount",
    lead: IN_ALL,
    between: [RATED_FIRST, GAINED_LAST],
  },
  {
    order: ["gain", "result", "change"],
    change: "amount",
    lead: GAINING,
    between: [ENDED, RATED],
  },
  ...[RATED, RATED_TOTAL].map((rated) => ({
    order: ["gain", "result", "change"] as const,
    change: "amount" as const,
    lead: NEWLY,
    between: [ENDED_IN_ALL, rated],
    gross: true as const,
  })),
  ...(["doubling", "amount"] as const).map((change) => ({
    order: ["gain", "change", "result"] as const,
    change,
    lead: NEWLY,
    between: [RATED_IN_ALL, ENDED],
    gross: true as const,
  })),
  {
    order: ["gain", "change", "result"],
    change: "amount",
    lead: GAINING,
    between: [RATED, ENDED],
  },
  {
    order: ["whole", "change"],
    change: "amount",
    lead: ALL_TOLD,
    between: [EACH_YEAR],
  },
  {
    order: ["change", "whole"],
    change: "amount",
    lead: EACH_YEAR_FIRST,
    between: [IN_ALL_THEN],
  },
  {
    order: ["ratio", "change"],
    change: "amount",
    lead: TIMES_EARLIER,
    between: [EACH_YEAR],
  },
  {
    order: ["result", "base", "change"],
    change: "multiple",
    lead: ANYTHING,
    between: [EXCEEDS, /^）?的$/],
  },
  { order: ["result", "base", "change"], change: "share", lead: NO_GAIN, between: [SHARES, /^的$/] },
  {
    order: ["base", "result", "change"],
    change: "share",
    lead: NO_GAIN,
    between: [TO_PART_OF_IT, SHARES_IT],
  },
  ...(["doubling", "amount"] as const).map((change) => ({
    order: ["base", "change", "result"] as const,
    change,
    lead: STARTS,
    between: [STARTED, ENDED],
  })),
  ...RISES.map(({ lead, between }) => ({
    order: ["base", "result"] as const,
    change: null,
    lead,
    between: [between],
  })),
];
