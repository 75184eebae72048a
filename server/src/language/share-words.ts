/** Words by which a percentage is a part of a whole, and so never above 100 %. */

/** Behind a share, what those it is of have each reached: 65%**的薄弱村年收入达到**30万元; another number there, another share. Tried on the words behind a share up to the next number. */
export const OF_THOSE_THAT_REACH = /^的[^，。；]{2,24}(?:达到?|超过|突破|高于|低于|不低于|不少于|[到至过])$/;

/**
 * Rates, shares and their kind: 监控覆盖**率**达到120%, 占全区的**比重**, 占全体委员**比例**, 大班额**比例**, **占比**, 群众**满意度**.
 * Also **占全区的**, **占全市**, 达标的城市**占**, **占规上工业总产值**, 水质优Ⅲ**比例**; 债务余额~~占地区生产总值~~.
 */
export const SHARE_NAME =
  /率(?!先|领|队|团)|占比|比重|占(?!(?:地区生产总值|国内生产总值|GDP)的?$)[^，。；：占]{0,14}$|(?<=[〇一-鿿Ⅰ-Ⅴ]{2})比例|满意度/u;

/**
 * Rates that may exceed 100 %, for what is counted above the line is no part of what is below. No sign in the text tells
 * them from shares, so this is a list, by what is held against what: 投保额**增长**150%, 计划**完成率**, 贷款**拨备**覆盖率,
 * 设备**利用**率, 保障房**开工率**, **基本建成率**, 占**年度任务**的125%, 粮食**自给**率; not 城镇化率~~提高~~到62%, 监控~~覆盖率~~, 秸秆综合~~利用率~~.
 * Also 承包地**实测率**, 项目**开复工率**, **复工率**, **竣工率**, **完工率**, **开竣工率**, 监管资金比例**调整为监管总额的**110%, **按底价的**120%, 消费价格**涨幅**, 移动**电话普及率**, **移动宽带用户普及率**, **移动网普及率**, **宽带普及率**, **光纤入户率**, **光网覆盖率**, **千兆光纤网络覆盖率**; not 自来水~~普及率~~.
 * Also 小学**升初中入学率**, 小学**升初入学率**, 投资**带动率**, 项目投资**支撑率**, 出口**收汇率**.
 * Also 工业产品**销售率** (stock is sold too), 三保资金**保障率** (as against what is needed); not 供水~~保障率~~.
 * Also **贷款**占比, **毛入园**率, 加计**扣除**比例, 投资**与产值比例**, 出生**性别**比例, 任务**完成比例**, **占年度任务**的, **占支出预算**的, 占~~一般公共预算支出~~比重, 流动**比率**, 优良天数~~比率~~.
 */
export const MAY_EXCEED = new RegExp(
  [
    // A change, against what there was before.
    "(?:增长|提高|提升|上升|增加|扩大)(?![到至值])|[增升涨降]幅|增速|贡献率|溢价|上年|平均水平|相当于",
    // What was done or used, against what was planned or provided.
    "(?:完成|(?:开复?|复|竣|完)工|开竣工|建成|实测|执行|到位|达产|履约|兑现|(?<!综合|循环|回收|资源化)利用|使用|负荷|上座|去化|平衡|配备)(?:率|比例)|周转|换手",
    "占[^，。；：]{0,8}(?:任务|计划|预算(?!支出|收入)|目标|指标|进度|同期|去年|平均)",
    // So much of something as is laid down.
    "(?:调整为|按照?)[^，。；：占]{0,14}的$",
    // One thing, against another that it is no part of.
    "[与和同][^，。；：]{1,12}比例|性别",
    // Things of which one may have several.
    "(?:电话|手机|汽车|移动[^，。；：]{0,4}|宽带(?:用户)?)普及率|(?:光纤|光网|千兆)[^，。；：]{0,6}(?:覆盖|入户)率",
    // Those who go on to a school, from wherever they come, against those who leave another.
    "升[初高]中?[入升]学率",
    // Money, against other money.
    "扣除|债务|[贷存]款|进口|拨备|流动性|偿债|利率|利润率|收益率|回报率|毛利|负债|杠杆|担保|充足率|保值|增值率|税率",
    // What comes out, against what goes in or is needed.
    "投入产出|(?:带动|支撑|[收结]汇)率|产出率|产销|销售率|(?<![水溉电源])保障率|生产率|单产|自给|求人|毛入[学园]|毛值|倍率|(?<!优良(?:天数)?)比率",
  ].join("|"),
);

/**
 * Rates of people who did something against those registered at a place, where others who live there may be counted above the line: 医保**参保**率102%,
 * 九年义务教育**巩固率**111%. Also 新农合**参合率**, 疫苗**接种率**, 学龄儿童**入学率**, **目标人群覆盖率**; not 净~~入学率~~.
 */
export const COUNTS_NEWCOMERS = /(?:参保|参合|接种|巩固|(?<!净)入学)率|人群[^，。；]{0,4}覆盖率/;

/** A share whose name stands in the clause before, right before the number: 各项税收为40亿元，**占本年预算收入的**47%; not 税收占预算收入~~的比重达到~~47%, ~~渔业占农业产值的~~24%. */
export const SHARE_OF_NAME = /^(?:约|预计)?占[^，。；、]{2,16}的?(?:约|近)?$/;
