/** Headers over what a row is about: **指标**, **二级指标**, 重点**项目**. */
export const NAME_COLUMN = /(?:指标|项目|任务|名称|产品|内容|事项)$/;
/** Headers of tables that deal work out by years: 建设**任务**, **项目**名称, 三年**合计**; not ~~指标~~. */
export const TASK_TABLE = /任务|工程|项目|内容|举措|品种|合计|累计|小计|总计|共计/;
/** Headers over the unit of a row: **单位**, **计量单位**, not ~~责任单位~~. */
export const UNIT_COLUMN = /^(?:计量)?单位$/;
/** Headers over when a row is due: **完成时限**, **时间**节点. */
export const DUE_COLUMN = /时限|期限|时间|年限|完成年[度份]/;
/** Headers over what tells a row from others and counts nothing: **序号**, 联系**电话**. */
export const LABEL_COLUMN =
  /^(?:序号?|编号|号|代码|类别|类型|属性|领域|备注|计量单位|单位)$|电话|联系方式|页码|邮编|邮政编码|责任|负责/;
/** Headers over numbers that count nothing: **序号**, 联系**电话**. */
export const CODE_COLUMN = /^(?:序号?|编号|号|代码)$|电话|联系方式|页码|邮编|邮政编码/;
/** Headers that say which number of an indicator, and not what it measures: **目标值**, **现状值**. */
export const VALUE_HEADER = /^(?:目标值?|现状值?|数值|序号|指标值?)$/;
/** Which value a header means, beside its year: 2026年**目标值**, **现状**（2023年）. */
export const KIND_OF_VALUE = "(?:目标|指标|计划|预期|规划|现状|基期|实际|完成|预计)[值数]?";
/** Headers over how much something grows: 比上年**增长**（%）, **年均**. */
export const GROWTH_HEADER = /增[长速幅减]|降幅|下降|年均/;
