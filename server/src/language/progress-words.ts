/**
 * Words by which counted things are told apart: how far they have come, which way they went, what they were graded as.
 */

/** Said of what is over with, right before or behind its number: **已完成**80项, 6个**完成**. Also **办结**, **竣工**, **建成**, **整改到位**, 已**整改**, **销号**, **退出**, **投产**, **答复**, **解决**, **开工**. */
export const DONE_WITH =
  "(?:完成|办结|竣工|建成|完工|投产|投用|交付|整改(?!中)|销号|退出|答复|解决|落地|开工|启动|验收|整治|化解|处置)";
/**
 * Said of what is not yet: **正在推进**30项, **剩余**4项, 9个**需要继续**推动. Also **尚有**, **还有**, **仍有**, **其余**, **余下**, **在建**, **在办**, **待启动**,
 * **处于**, **达到序时进度**13项, 4个项目**加快推进**. Also **加快实施**, **加快建设**, **加紧建设**.
 */
export const NOT_DONE_WITH =
  "(?:达到?序时进度|加[快紧](?:推进|实施|建设)|正在?|剩余|其余|余下|尚|还有|仍|继续|需要?继续|在建|在办|待|处于|持续)";
/** Says that they are those left over: **剩余**4项, **其余**正在推进, **未**开工6项. Also **余下**, **尚有**, **还有**, **待**开工. */
export const SAYS_REST = /剩余|其余|余下|尚|还有|待|未/;
/** After which things are still worked at: 已**开工**93个. Also **启动**, **落地**, **整改**. */
export const MAY_GO_ON = /开工|启动|落地|整[改治]/;
/** What goes on when things are done: **持续**巩固30个. Also **巩固**, **提升**. */
export const GOES_ON_AFTER = /持续|巩固|提升/;
/** Counts others with them, or more than was planned: **超额**完成, **含**往年遗留30处, **列入年度计划**改造40个. Also **其中上年**12件, **其中往年**3件, **累计**. */
export const COUNTS_OTHERS = /超额|含|其中[上往去]年|累计|计划/;
/** What is worked at as a whole, before its number: **推进**项目120个, **签约**项目117个. Also **排查**, **梳理**, **确定**, **收到**, **承办**, **交办**, **反馈**, **列入**, **签订**, **征集**, **入库**. */
export const WORKED_AT = /推进|签约|排查|梳理|确定|收到|承办|交办|反馈|列入|签订|征集|入库/;
/** What brings things to light, before their number: **排查**隐患120处. Also **检查发现**, **反馈**, **交办**, **转办**, **梳理**, **摸排**, **现存**易涝点120处. */
export const FOUND = /排查|摸排|现存|发现|反馈|交办|转办|梳理/;
/** What is then done about them, with nothing else before the number: **整改**90处, **完成整改**90处. Also **当年完成整治**, **整改完成**, **已整治**, **办结**, **销号**, **化解**, **处置**, **解决**. */
export const PUT_RIGHT =
  /^(?:已|均已|全部|已全部|当年)?(?:完成)?(?:整改|整治|办结|销号|化解|处置|解决)(?:完成|完毕|到位)?$/;
/** Begins or ends things, so that others may be on the way: **新开工**项目60个, **建成**80个. Also **竣工**, **投产**, **新增**, **新建**, **完成**. */
export const BEGINS_OR_ENDS = /开工|建成|竣工|投产|新增|新建|完成|办结/;
/** Opens what some of the things just counted did: 120个**村中，有**80个村. Also 12个**县中，**9个县, 120个**村，已有**80个村. */
export const AMONG = /^(?<noun>[〇一-鿿]{1,12}?)(?:中，?(?:已?有)?|，(?:其中|已)有?)$/u;
/** Opens what became of the things just counted: **已**开工80个, **确保**开工6所. Also **目前**, **力争**, **现**已. */
export const SINCE_THEN = /^(?:目前|现|均?已|确保|力争)/;

/** Which way each of several went: **上涨**的城市8个, **下降**的4个. By kind: up, level, down. Also **上升**, **增长**, **回升**, **持平**, **不变**, **下跌**, **回落**, **减少**. */
export const TRENDS: readonly RegExp[] = [
  /(?:上涨|上升|增长|回升)$/,
  /(?:持平|不变)$/,
  /(?:下降|下跌|回落|减少)$/,
];

/** What things are put into, right before how many are in each: 风险**等级**9个二类、5个三类. Also **类别**, **评级**, **考核结果**, 风险**等级为**, **档次分别为**. */
export const GRADED = /(?:等级|级别|类别|评级|档次|结果)(?:分别)?[为是]?$/;
