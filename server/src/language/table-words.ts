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
/** Headers over what a part of the year brings: **上半年完成**, **下半年计划**, **三季度安排**. */
export const PART_OF_YEAR = /(?:[上下]半年|[一二三四]季度)[^，。；]{0,4}(?:完成|计划|安排|实施|任务)/;
/** Headings and captions of such tables: 分年度建设**任务**, 年度**计划**, 工作**安排**, 任务**分解**, 实施**进度**. */
export const TASK_CAPTION = /任务|年度计划|安排|分解|进度/;
/** What each year builds, as headers of tables with a row for each year name it: 口袋**公园**, 污水**管网**, 停车**泊位**; not ~~高新技术企业~~. Also 农村**公路**, 市政**道路**, **桥梁**, **绿道**, **游园**, **绿地**, 燃气**管道**, **停车位**, 高标准**农田**. */
export const BUILT_EACH_YEAR = /(?:公园|游园|绿地|绿道|管网|管道|公路|道路|桥梁|泊位|停车位|农田)$/;
/** Headers over the unit of a row: **单位**, **计量单位**, not ~~责任单位~~. */
export const UNIT_COLUMN = /^(?:计量)?单位$/;
/**
 * Headers over when a row is due: **完成时限**, **时间**节点, 建设**年限**, **年度**.
 * Also **完成年度**.
 */
export const DUE_COLUMN = /时限|期限|时间|年限|完成年[度份]|^年[度份]$/;
/**
 * Headers over what the year of the document brings of each row, however long that takes as a whole: **年度计划投资**, **2025年计划投资**,
 * **本年度形象**进度, **年度目标**; not ~~年度~~, ~~2026年目标~~, ~~年均投资~~.
 * Also **当年投资**, **年度任务**, **今年完成投资**, **年度建设**内容, **年度安排资金**, **年度主要工作**, **年度预计投资**, **2025年度预计完成投资**, **2025年工程形象**进度, **年度工程形象**进度.
 */
export const YEAR_COLUMN =
  /^(?:本年度?|当年度?|今年|年度)(?:主要|计划|预计|安排)?(?:完成)?(?:投资|目标|任务|工程形象|形象|建设|工作|资金)|^\d{4}年度?(?:计划|预计)?(?:完成)?投资|^\d{4}年度?(?:工程)?形象/;
/**
 * Headers over how large the thing in a row is: **建设规模**, 建设内容**及规模**, **规模及**内容; not ~~产业规模~~.
 * Also **项目规模**, **工程规模**, **用地规模**, 内容**和规模**, 内容**与规模**, 内容**、规模**, **规模和**内容, **规模与**内容.
 */
export const SIZE_COLUMN = /(?:建设|项目|工程|用地)规模|规模[及和与]|[及和与、]规模/;
/**
 * Headers over all that is built, which is a size too where the year has a column of its own: **建设内容**, **建设地点及内容**; not ~~工作内容~~.
 * Also **主要建设内容**, **项目内容**, **工程内容**, **建设性质和内容**, **建设地址与内容**, **建设地点、主要建设内容**.
 */
export const CONTENT_COLUMN =
  /^(?:主要)?(?:建设|项目|工程)(?:地点|地址|性质)?[及和与、]?(?:主要)?(?:建设)?内容/;
/**
 * Headers over when the thing in a row is built, which may begin before a plan and end after it: **建设年限**, **竣工时间**, **起止**年月.
 * Also **建设期限**, **建设周期**, **建设工期**, **建设时间**, **投产**时间, **投用**时间, **工期**.
 */
export const BUILDING_TIME = /建设(?:年限|期限|周期|时间)|起止|工期|竣工|投产|投用/;
/**
 * Headers that name what they measure, for all their 计划: 年度计划**投资**, 2025年**产值**; not ~~计划数~~.
 * Also 到位**资金**, **营收**, **收入**, **税收**, **产量**, **销量**, **面积**.
 */
export const MEASURE_COLUMN = /(?:投资|资金|产值|营收|收入|税收|[产销]量|面积)$/;
/** Headers over what tells a row from others and counts nothing: **序号**, 联系**电话**, and when it begins: **开工时间**. */
export const LABEL_COLUMN =
  /^(?:序号?|编号|号|代码|类别|类型|属性|领域|备注|计量单位|单位)$|电话|联系方式|页码|邮编|邮政编码|责任|负责|^(?:计划|预计|拟)?开工(?:时间|日期)/;
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
/**
 * Headers over the number of an indicator as it is, which add nothing to its name: **绝对数**, **年末数**, **金额**; not ~~增长~~, ~~比重~~.
 * Also **绝对值**, **绝对量**, **年底数**, **数量**, **数值**, **总量**, **总数**, **总额**, **指标值**, **实际完成**, **完成数**, **完成值**, **完成量**.
 */
export const PLAIN_VALUE =
  /^(?:绝对[数值量]|年[末底]数|金额|数[量值]|总[量数额]|指标值|实际完成|完成[数值量])$/;
/** Headers over values whose year the caption may give, beside those: **产量**, 比上年**增长**, **同比增减**; not ~~占比~~. */
export const VALUE_OF_CAPTION = /^(?:产量|产值|销售量|(?:比上年|较上年|同比)增[长减]|增[长减])$/;
/** A caption: **表3：2025年渔业产量**, **附表一：2025年主要指标**, **2025年渔业产量表**; not ~~表彰~~. */
export const TABLE_CAPTION = /^(?:附?表\s?[\d一二三四五六七八九十][^。；]{4,60}|[^。；，]{4,40}表)$/;
/** Which value a header means, beside its year: 2026年**目标值**, **现状**（2023年）. */
export const KIND_OF_VALUE = "(?:目标|指标|计划|预期|规划|现状|基期|实际|完成|预计)[值数]?";
/**
 * Names of rows that say what is measured themselves, to which no 产量 is added: 发电**量**, 零售**额**; not ~~铁路~~.
 * Also 就业**率**, 产**值**, 人**数**, **比重**, **比例**, **面积**, **人口**, **顺差**, **逆差**.
 */
export const SAYS_MEASURED = /(?:[量额率值数]|比[重例]|面积|人口|[顺逆]差)$/;
/** Headers over how much something grows: 比上年**增长**（%）, **年均**. */
export const GROWTH_HEADER = /增[长速幅减]|降幅|下降|年均/;
/**
 * Names of what the thing in a row costs in all: 渔港改造**总投资**, never what is to be reached.
 * Also 渔港**投资概算**.
 */
export const WHOLE_COST_NAME = /(?:总投资额?|投资(?:概算|估算|总额)|总造价)$/;
/** A row that belongs to the one above it: **其中**：国家级. */
export const PART_ROW = /^其中[：:，,]?/;
/** A row whose kinds may stand below it, by its name: 货物运输**总量**. Also 进出口**总额**, 用户**总数**, 地区**生产总值**. */
export const TOTAL_ROW = /总[量额数]$|生产总值$/;
/** A row that gives the sum of all others: **合计**, **总计**, **合计**（万元）, **全市合计**, **合计：**; not ~~三年合计~~. */
export const SUM_ROW = /^(?:全[国省市区县州])?(?:合计|总计|共计|总和)(?:（[^（）]{1,6}）)?：?$/;
/** The same where it is the last: **小计**, **总分**, **满分**. */
export const LAST_SUM_ROW = /^(?:小计|总分|满分)(?:（[^（）]{1,6}）)?$/;
/** A row that gives the sum of a section: **小计**, 渔业**小计**. */
export const SUBTOTAL_ROW = /小计$/;
/** The whole of which the other rows are places: **全县**, **全市**. Also **全区**, **全省**, **全州**. */
export const WHOLE_AREA = /^全[县市区省州]$/;
/** A header over shares that come to 100 where a row gives their sum: **占比**, **比例**（%）, **权重**; not ~~完成比例~~. Also **比重**, **构成**, **所占比例**. */
export const SHARE_HEADER = /^(?:所占|资金|投资)?(?:占比|比[例重]|权重|构成)(?:（[^（）]{1,6}）)?$/;
/** A header over what the years of a row come to: **合计**, **三年合计**, **小计**（公里）; not ~~年均~~. */
export const SUM_COLUMN =
  /^(?:[两三四五六\d]年|规划期|期内)?(?:合计|总计|共计|累计|小计|总和|总量)(?:（[^（）]{1,6}）)?$/;
/**
 * A header over what may be divided among the columns beside it: **总投资**（万元）, **全年**, **总数**, **总量**, **总额**, **总分**, **总面积**; not ~~总体情况~~.
 * Also **总资金**, **总计划数**, **资金总额**, **投资总额**, **全年任务**, **计划总投资**.
 */
export const TOTAL_COLUMN =
  /^(?:计划)?总(?:投资额?|资金|数|量|额|分|面积|人数|户数|计划数?|任务数?)(?:（[^（）]{1,6}）)?$|^全年(?:任务|目标|计划)?数?(?:（[^（）]{1,6}）)?$|^(?:资金|投资)总额(?:（[^（）]{1,6}）)?$/;
/** Says in a header that its numbers are of a time that others may follow: 2025**年**投资, 已**完成**投资, **累计**; not ~~一季度~~. */
export const OF_SOME_TIME = /年|完成|累计/;
/** Says beside a row that one thing is in two of its columns: **含**九年一贯制1所, 有**交叉**, **重复**计算. */
export const SAYS_COUNTED_TWICE = /^含|交叉|重复/;
/** A cell that holds nothing: **—**, **-**, **无**; not ~~待定~~. */
export const BLANK = /^(?:[-—–－/／]{0,2}|无)$/;
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

/** What the work costs, in the header of a column: **投资**（亿元）, **总投资**, **资金需求**; not ~~完成投资~~, ~~固定资产投资~~. */
export const COST_HEADER =
  /^(?:总|计划|预计|估算|概算|项目|工程|所需){0,2}(?:投资|资金|经费|造价|费用)(?:额|总额|金额|估算|概算|测算|预算|需求)?(?:（[^（）]{1,8}）)?$/;

/** Table headers over what is: 2023年**现状**, **完成情况**, 2024年**基线**, **基准**年. */
export const STATE_HEADER = /现状|基[期数准线]|现有|实际|当前|完成值|完成情况/;
