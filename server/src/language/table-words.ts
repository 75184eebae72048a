/**
 * Headers over what a row is about, the surest first: **指标**, 二级**指标**, 项目**名称**; then 重点**项目**, **任务**; then
 * 建设**内容**. Of several alike the last is the narrowest.
 */
export const NAME_COLUMNS: readonly RegExp[] = [
  /(?:指标|名称)$/,
  /(?:项目|任务|产品|事项)$/,
  /(?:内容|工程|举措)$/,
];
/** Headers of tables that deal work out by years: 建设**任务**, **项目**名称, 三年**合计**; not ~~指标~~. */
export const TASK_TABLE = /任务|工程|项目|内容|举措|品种|合计|累计|小计|总计|共计/;
/** Headers over the unit of a row: **单位**, **计量单位**, not ~~责任单位~~. */
export const UNIT_COLUMN = /^(?:计量)?单位$/;
/**
 * Headers over when a row is due: **完成时限**, **时间**节点, 建设**年限**, **年度**.
 * Also **完成年度**.
 */
export const DUE_COLUMN = /时限|期限|时间|年限|完成年[度份]|^年[度份]$/;
/** Headers over what tells a row from others and counts nothing: **序号**, 联系**电话**. */
export const LABEL_COLUMN =
  /^(?:序号?|编号|号|代码|类别|类型|属性|领域|备注|计量单位|单位)$|电话|联系方式|页码|邮编|邮政编码|责任|负责/;
/** Headers over numbers that count nothing: **序号**, 联系**电话**. */
export const CODE_COLUMN = /^(?:序号?|编号|号|代码)$|电话|联系方式|页码|邮编|邮政编码/;
/**
 * Headers that say which number of an indicator, and not what it measures: **目标值**, **现状值**.
 * Also **指标值**.
 */
export const VALUE_HEADER = /^(?:目标值?|现状值?|数值|序号|指标值?)$/;
/**
 * The same within longer ones: **年度任务**, **规划目标**; a header ~~产量~~ or ~~新增泊位~~ adds to the name of the row.
 * Also **数量**.
 */
export const VALUE_COLUMN =
  /目标|现状|任务|计划|预期|完成|实际|基期|指标|数[值量]|合计|累计|年均|年末|本年|全年|单位|金额|要求|标准|情况|属性|内容/;
/** Which value a header means, beside its year: 2026年**目标值**, **现状**（2023年）. */
export const KIND_OF_VALUE = "(?:目标|指标|计划|预期|规划|现状|基期|实际|完成|预计)[值数]?";
/** Headers over how much something grows: 比上年**增长**（%）, **年均**. */
export const GROWTH_HEADER = /增[长速幅减]|降幅|下降|年均/;
/**
 * Names of what the thing in a row costs in all: 渔港改造**总投资**, never what is to be reached.
 * Also 渔港**投资概算**.
 */
export const WHOLE_COST_NAME = /(?:总投资额?|投资(?:概算|估算|总额)|总造价)$/;
/** A row that belongs to the one above it: **其中**：国家级. */
export const PART_ROW = /^其中[：:，,]?/;
/** A row that gives the sum of all others: **合计**, **总计**, **合计**（万元）; not ~~三年合计~~. */
export const SUM_ROW = /^(?:合计|总计|共计|总和)(?:（[^（）]{1,6}）)?$/;
/**
 * A row that is not added to the others as they are: the sum of some (市级**小计**), what goes beyond the full number (**加分**项) or is
 * taken off (**减**：上解支出).
 * Also **扣分**项, **附加**题, **加**：上年结余.
 */
export const NOT_ADDED_ROW = /小计$|加分|扣分|附加|^[加减]：/;
/**
 * Headers over numbers that do not add up: **占比**, 普及**率**, **人均**面积, **单价**, **序号**; not ~~数量~~, ~~金额~~.
 * Also **比重**, **比例**, **平均**工资, **户均**收入, **每**户面积, **排名**, **位次**, **评分**, **得分**, **密度**, **强度**, **指数**, 补助**标准**, **价格**, **年限**, **时间**, **年度**, **电话**.
 */
export const NOT_ADDED =
  /占比|比重|比例|率|人均|平均|户均|每|单价|价格|标准|排名|位次|评分|得分|密度|强度|指数|序号|编号|年[限度份]|时间|电话/;
