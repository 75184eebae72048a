/**
 * Words by which names of one indicator differ that mean the same, and what a name must say to mean one thing wherever it
 * stands. Wordings of single indicators stand in `indicator-synonyms.ts`.
 */

/** The whole area at the front of a name: **全县**渔船, **我市**产值, **全县范围内**企业. Also **全自治区**就业. */
export const WHOLE_AREA = /^(?:全|我|本)(国|省|市|区|县|州|旗|盟|镇|乡|域|自治[区州县])(?:范围)?内?的?/;
/** Where things are, whatever is said of them: **园区内外**共集聚企业, **开发区境内**累计, **云屏境内**已有; not ~~园区内~~企业. */
export const WHEREABOUTS = /^[〇一-鿿]{2,6}(?:内外|范围内|境内)(?=共|累计|已|将|集聚|聚集|汇聚|拥有)/u;
/** At the front of what is new, and no part of the name of all that there are: **新登记**企业; not ~~新型~~企业. Also **新注册**企业, **新认定**企业, **新入库**企业, **新设立**企业. */
export const NEWLY_ENTERED = /^新(?:登记|注册|认定|入库|设立)(?=.{2})/;
/** What is done, in the midst of the name of what it is done to: 城镇**新增**就业; not ~~新增~~就业. */
export const ADDED_WITHIN = /(?<=^[〇一-鿿]{2,8})新增(?=[〇一-鿿]{2})/u;
/** Says of a sum that it is one, before a name that tells what: 全省**累计**清淤管网; not 累计~~就业~~. */
export const SUMMED_UP = /^累计(?=[〇一-鿿]{4})/u;
/** What is known by being new, so that 新增 is part of its name: 城镇新增**就业**, 新增**耕地**, 新增石油**储量**; not ~~企业~~. */
export const KNOWN_AS_NEW = /就业|耕地|储量/;
/** A day of its year, at the front of a name: **年末**全县户籍人口; not ~~年末~~数. */
export const OPENING_DATE = /^年[末底](?=.{2})/;
/**
 * Says nothing beside the rest of a name: 全区**各类**平台, 渔船**总数**, 汽车**保有量**, 产值**目标**, 经济增长**预期目标**, **年**产值, 旅游**年**收入; not ~~年~~轮, 耕地~~保有量~~, 用水~~总量~~.
 * Also 城镇新增就业**人数**; not ~~就业人数~~.
 * Also 渔船**总量**,
 * Also 渔船**拥有量**, **年**产量, **年**产能, **年**营业收入, **年**总收入, **年**旅游收入, **年**营收, **年**销售额, **年**销售量.
 */
export const FILLERS =
  /的|各类|各级|数量|总数|(?<!用[水能电])总量|个数|家数|(?<!耕地)[保拥]有量$|(?<=[〇一-鿿]{4})人数$|(?:(?<!^增长)预期|(?<!^增长|预期))目标$|年(?=产[量值能]|(?:总|营业|销售|旅游)?收入|营收|销售[额量])/gu;
/** Describes what a long name tells by itself: **因地制宜的**空间信息产业特色园区; not ~~其他的~~, ~~重点的~~园区. */
export const DESCRIPTION = /^(?![其剩余新各另])[〇一-鿿]{2,6}的(?=[〇一-鿿]{8})/u;
/** The same of counted things, where it is said in a list: **技术领先、带动力强的**渔业龙头企业; not 一、二类的~~渔港~~. */
export const DESCRIPTIONS = /^(?:[〇一-鿿]{2,12}、){1,5}[〇一-鿿]{2,16}的(?=[〇一-鿿]{6})/u;
/** Left at the end of a name of counted things: 高新技术企业**数**, 规上企业**总户数**; not 参观人~~数~~. Also 经营主体**户数**, 规上企业**家数**, 规上企业**户**; not 渔业~~企业家~~. */
export const NUMBER_CLOSING = /(?<=企业|主体|商户)(?:总?[户家]数|总?户)$|(?<=[^人天起次指系函参倍]{3})数$/;
/**
 * What is done, at the end of a name of things that are counted: 冷链物流基地**建设**100个; not 重点项目~~建设~~, 学校标准化~~建设~~.
 * Also 物流枢纽**布局建设**, 社区服务站**建设**, 公共码头**建设**, 示范企业**培育**, 智能工厂**打造**, 创新平台**创建**.
 */
export const MADE_BEHIND =
  /(?<=.{2}(?:[点站区室园所院馆校厂网港池桥路带库场镇村头]|企业|基地|平台|中心|枢纽|设施))(?:(?:布局|规划)?建设|培育|打造|创建)$/;
/** What is produced, behind the verb: **生产海参苗**, of which there is 海参苗产量; not ~~生产总值~~, ~~生产企业~~, ~~生产海参苗产值~~, ~~生产安全事故死亡人数~~. Also **生产新能源船舶**. */
export const PRODUCED = /^生产(?<what>(?!总值|企业|安全)[〇一-鿿]{3,8})(?<![值量额率入本力地线业位能])$/u;
/** Firms, of which 户 counts what 家 counts; of others it counts households: 规上**企业**, 上市**公司**, 经营**主体**; not ~~农户~~. Also 专业**合作社**, 家庭**农场**, 个体**商户**. */
export const IS_FIRM = /(?:企业|公司|主体|合作社|农场|商户)$/;
/** 水产品**在**农产品**中**的**占比** is 水产品占农产品的比重: 水产品**在农产品中的占比**, 渔业**在农业中所占比重**. */
export const SHARE_WITHIN = /(?<=.)在(.{2,16})中(?:的?占比|所占比重|占比重)$/;
/** Titles that only the state gives, so that 国家高新技术企业 is the same: **高新技术企业**, **科技型中小企业**; not ~~创新型中小企业~~. */
export const NATIONAL_TITLE = /^(?:高新技术企业|科技型中小企业)$/;

/** Says of a name that it is of all, which its bare form means as well: 粮食**总产量** comes to **产量**, **总产** too, **总产值** to **产值**. Also **全社会**研发, **研发经费强度**, **全社会研发经费强度**, which is **研发经费占地区生产总值比重**. */
export const TOTALS: Readonly<Record<string, string>> = {
  总产量: "产量",
  总产: "产量",
  总产值: "产值",
  全社会: "",
  研发经费强度: "研发经费占地区生产总值比重",
  全社会研发经费强度: "研发经费占地区生产总值比重",
};
/**
 * Where they do so: 粮食**总产量**, **全社会**研发经费占地区生产总值; not ~~全社会~~用电量.
 * Also **全社会研发经费强度**; of firms it is a share of what they sell: 企业~~研发经费强度~~.
 */
export const IN_ALL = /总产[量值]?$|^全社会(?=研发经费占地区生产总值)|^(?:全社会)?研发经费强度$/;

/** Parts of names that say nothing of their own; a name of nothing else may mean anything: **重点项目**, **企业**, **总产值**, **全链产值**, **种植面积**, **建筑面积**, **综合产值**, **直接经济损失**, **实际收入**, **共设置**, **项目竣工投产**, **核心产业规模**, **参保人数**, **参保职工**, **总里程**, **到位资金**, 实施**补短板项目**; not ~~冷库项目~~. */
export const GENERIC_NAME =
  /^(?:投产|设置|设立|实际|核心|主导|参保|参加|人数|职工|里程|到位|补短板|结转|共|项目|企业|平台|活动|人员|人才|产业|投资|资金|规模|产值|产量|营收|收入|建筑面积|面积|种植|养殖|栽培|综合|直接|经济损失|生产|总值|增加值|建设|开工|竣工|签约|重点|重大|新|大|总|年度|年|计划|完成|设施|基地|园区|中心|机构|单位|任务|工程|服务|用户|岗位|就业|全链|场地|车间|亩|地|户|人|所|个|等)*$/;

/**
 * Left of a name of which the rest stands elsewhere: in what a sum is told (**按可比口径**, **不变价格计算**), what a share is of (**占财政支出**), what is compared with
 * (**比“九五”时期**), over which years (**五年间**), who pays (**县财政安排**), how far things have come (民生实事**完成情况**), which budget (**为调整预算**).
 * Also **按美元计价**, **按汇率折算**, **中央财政将安排**, **县镇两级财政投入**, **市级财政支出**, **超过计划规定**, 镇村项目**办理情况**, **省财政拿出**, **自治区筹措资金**, 完成**变动预算**, **年初预算**, **备案预算**, **代编预算数**, **为预算数**, **不含滨海新区**, **实际支出**, **实际收入**; not ~~财政收入~~, ~~一般公共预算支出~~.
 */
export const NO_NAME =
  /(?:计价|计算|折算|口径)$|^[占比]|^超过计划|年[间来]$|财政(?:将|再|新增|共)*(?:安排|投入|拨付|拨款|筹集|筹措|拿出|下达|补助|补贴|增加|增拨)?$|^(?:[〇一-鿿]{0,2}[省市县区镇])?(?:拿出|筹措|筹集|安排|落实)(?:资金)?$|级财政(?:支出|资金)$|(?:完成|办理|落实|进展)情况$|(?:调整|变动|年初|备案|代编)预算数?$|^为(?:年度)?预算数?$|^不含|^实际(?:支出|收入)$/u;

/** In what terms the numbers of a sentence are reckoned, where they are not the usual ones: **按2025年决算口径**，收入80亿元. Also **按可比口径**, **据快报数**. Tried on the words before a number. */
export const RECKONED_OTHERWISE = /按[^，。；：]{1,30}口径|据快报数?/;

/** The size of projects, or of what is not said, which may be anybody's: **3亿元以上**项目, **销售收入超百亿元**; not ~~产值超10亿元~~企业. Also **总投资5000万元以上的**项目. */
export const SIZE_OF_COUNTED =
  /^(?:(?:总?投资|销售收入|营业收入|主营业务收入|年?产值|收入)?[超过破]?[\d.十百千两]{1,8}[万亿]{0,2}元(?:以上)?的?)(?=$|项目)/;

/** The share that a measure has, whose name is the measure's: 增加值**占地区生产总值比重**. */
export const AS_SHARE = /占.{2,16}$/;

/** Rates that everything has which is done or judged: **满意率**, 投资**完成率**, 对全省**贡献率**. Also **满意和基本满意率**, **达标率**, **合格率**. */
export const RATE_OF_ANYTHING = /^(?:对.{2,6}|投资|项目)?(?:满意(?:和基本满意)?|完成|贡献|达标|合格)率$/;

/**
 * Three characters that name a kind of place, people or event, of which there are many: **服务站**, **新品种**; not ~~充电桩~~.
 */
export const SHORT_KIND =
  /^[新大小好老优强名多各]|[点站区室园村社所院馆校员类型库线店厂网户县市镇街乡队团组班课节会展赛]$/;

/** Latin letters say much in little: **GDP**, **R&D**投入; not ~~AI~~平台. */
export const ABBREVIATION = /[A-Z]{3}|R&D/;

/** Says that all there are are counted: 公园**总数**, 泊位**总量**. */
export const SAYS_ALL = /总[数量]/;

/** Units of anything, beside which a short name says too little: 30**个**, 30**家**, 30**%**; not 30~~座~~. */
export const UNSPECIFIC_UNITS: ReadonlySet<string> = new Set([..."个家项件款种所人名位%", ""]);

/** What was made comes into use, between that verb and the name: 累计**建成**开通基站. */
export const MADE_BEFORE_USE = /建成$/;
/** The second verb there: 累计建成**开通**基站. Also **投用**, **投产**, **投运**, **启用**. */
export const COMES_INTO_USE = /^(?:开通|投用|投产|投运|启用)/;
