/** Words by which a percentage is a part of a whole, and so never above 100 %. */

/** Rates, shares and their kind: 监控覆盖**率**达到120%, 占全区的**比重**, **占比**, 群众**满意度**. */
export const SHARE_NAME = /率(?!先|领|队|团)|占比|比重|占[^，。；：]{1,14}的$|满意度/;

/**
 * Rates that may exceed 100 %, for what is counted above the line is no part of what is below: growth, money held against
 * money, work done against work planned, output against need. To extend the list, add the word where its example
 * fits: 投保额**增长**150%, 贷款**拨备**覆盖率, 计划**完成率**, 粮食**自给**率; not 城镇化率~~提高~~到62%.
 */
export const MAY_EXCEED =
  /(?:增长|提高|提升|上升|增加|扩大)(?![到至值])|[增升涨降]幅|增速|拨备|流动性|偿债|利率|利润率|收益率|回报率|毛利|负债|杠杆|担保|充足率|保值|增值率|周转|换手|投入产出|产出率|产销|毛入学|求人|自给|贡献率|完成率|执行率|到位率|达产率|履约率|兑现率|利用率|使用率|负荷率|上座率|成交率|去化率|溢价率|复购|汇率|税率|倍率|比率|生产率|单产|相当于|上年|平均水平/;
