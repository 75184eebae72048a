import { alternatives } from "./alternatives.ts";
import { EACH_PLACE } from "./subject-words.ts";
import { does, FALLING_VERBS, GROWING_VERBS, NEW_OR_REBUILT, verbsThat } from "./verbs.ts";

/**
 * Words around the name of an indicator. Verbs stand in `verbs.ts`; to extend a list, add the word where its example
 * fits. Longer words are tried first, so order does not matter.
 */

const LEADING_ADVERBS = `
  须 但(?!书|丁) 还 再 也 并 且 均 共 都 其中 同时 此外 另外 包括 以及 和 及 与 或 分别 至少 总共 合计 尽快 逐步 优先 率先 提前(?!d|[一二两三四五]年) 先后 已 已经 新(?!（)
  现在有? 目前 眼下 如今 远期(?![规目])
  一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 十一是 十二是 为我区 为全区 为我市 为全市 为我县 为全县 为全省 累计 年均 每年 年度 逐年 全年 总计 三年 五年
 
`;

/** What names the work itself, and not what is worked on. */
const WORK =
  "面积|项目|工程|任务|行动|能力|资金|设施|设备|中心(?!城)|基地|体系|水平|规模|场所|机构|人员|[^，。；、\\d]{0,12}(?:率|(?<!存)量|(?<!班)额|占比|比例|比重)";

/** How something is done, where a verb follows; without one they open names: 基本养老保险, 重点项目, 高标准农田. */
const MANNERS =
  "基本 全面 重点 平均 高标准 高质量(?!发展) 高水平 梯度 滚动 分级 分批 分类(?=实施|推进) 集中 新改 全部 精准 动态(?!新增) 迭代 系统 统筹 强力 择优 严格 认真 首次 综合(?=提升) 见缝插针 示范性 因地制宜 配套(?=建设|建成|新建|修建) 整合(?=新增|新建|改造|建设)";

/**
 * Verbs and adverbs that lead up to a name and are no part of it: **推动签约**产学研合作项目60个; but 开工率 is a name.
 * Also **基本完成**改造, **平均每**村, **现在**有企业, **目前**泊位; not ~~基本~~养老保险参保率.
 * Also **整治**港池, but a work that is measured itself is a name: ~~整治~~面积.
 * Also **精准选派**特派员, **动态培育**企业, **迭代实施**计划, **系统修复**道路, **统筹实施**改造, **强力推进**项目, **分类实施**改造,
 * **择优扶持**企业, **严格落实**任务, **认真落实**任务, **首次获批**注册证, **综合提升**农家书屋, **配套建设**塘坝, **全部完成**征收, **整合新增**敬老院, **但**赤字率.
 * Also **见缝插针新建**渔港, **示范性建设**渔港, **因地制宜发展**渔业; not ~~示范性~~基地.
 * Also **新（改、扩）建**渔港, **新**落成渔港, **远期**实现.
 * Also **重点推进**项目, **高标准建设**渔港, **高质量完成**造林, **高水平建设**基地, **全面完成**改造, **提前**完成.
 */
export const LEADING_WORD = alternatives(
  [
    ...wordsIn(LEADING_ADVERBS),
    ...verbsThat((verb) => does("leads")(verb) && verb.counts !== "treated"),
    `(?:${verbsThat((verb) => does("leads")(verb) && verb.counts === "treated").join("|")})(?!${WORK})`,
    EACH_PLACE,
    NEW_OR_REBUILT,
    `(?:${wordsIn(MANNERS).join("|")})(?=每|${verbsThat(does("asserts")).join("|")})`,
  ],
  "y",
  "(?![率额后]|(?<=到位)[内外省]?资|量(?![子化贩]))",
);

/** Words that lead up to a name and open one as well: 5项**重点**改革任务, 3个**优先**发展产业, 3个**新**能源项目, but 2家~~新增~~. */
export const NAME_OPENS = /^(?:重点|优先|年度|新(?![增建改开培引获认创招扩筹]))/;

const LINKS = `
  达到了 为 是 近 至 到 在 由 从 共 有 (?<![经通走度超])过 (?<![签节契预条公履违合制集大])约 拟按 按 高于 低于 接近 (?<!日|高[于出]全?[国省市州县区])均 首次 分别 基本 合计 累计 总计 已 稳定在 保持在 控制在 维持在 至少 一般 (?<![设稳固锁核])定[在为] (?<=.)率先 占到 仅 总共 平均 年均 每年 再 发展到 发展至 壮大到 壮大至 升至 升到 基础上 的基础上 同比 实际 (?<=[率量额数入])全部 (?<=[率量额数入值模积])首 同口径 (?<=^|[率量额数例])[都并] (?<=数)占 再[增降上] 恢复[到至] [扩拓]展[到至] 双双 历史性 (?<=总量)连续 (?<=目标|增速|增幅)设定 拟安排 (?<=预算)[低高]
`;

/**
 * Words between a name and its number: 研发投入**达到**15亿元, 总数**突破**300家, 就业**不少于**100人.
 * Also 企业**约**30家, 产值**过**百亿; not 签~~约~~.
 * Also 收入年均**实际**增长, 收入**同口径**增长, 排放量**都**下降, 收集率**并**保持在, 项目个数**占**60%, 资费**再降**10%, 吞吐量**恢复到**, **恢复至**, 事项**扩展到**, 网点**拓展至**, 收入**全部**增长, 产量**首**超, 总产值**历史性**突破, 经济总量**连续**跨越, 增速**设定**为, 增长目标**定在**, 涨幅**定为**, “三农”投入**拟安排**, 比去年预算**低**, 累计**一般**, 两区**率先**, 收入**均**; not 货运量日~~均~~, 高于全省~~均~~.
 */
export const LINKING_WORD = alternatives(
  [
    ...wordsIn(LINKS),
    ...verbsThat(does("links")),
    ...[...GROWING_VERBS, ...FALLING_VERBS].flatMap((verb) => [`${verb}到`, `${verb}至`, `${verb}了`]),
  ],
  "",
  "$",
);

/**
 * A clause that says how its subject fares, without a number: **水质优良率稳步提高，**到2026年达到95%.
 * Also **水质优良率连续三年领先，**, **水质优良率位居前列，**, **水质优良率居全省第一，**.
 */
export const STATE_OPENS =
  /^(?:其中)?([〇一-鿿A-Za-z]{2,20}?)(?:连续.{1,4}年|(?:得到|实现|保持)?(?:稳步|持续|不断|进一步|明显|显著|大幅|逐步|逐年|稳定|平稳|加快|有效|较快|快速)(?:增长|提高|提升|上升|扩大|下降|降低|减少|改善|增加|壮大|增强|优化|向好)|[位稳跃]居|居(?=[全首前第世同])|走在|处于)[^，]{0,16}，$/u;

/** A clause that is a label: **高新技术企业：**到2026年达到300家; not ~~主要目标：~~. */
export const LABEL =
  /^(?:（[一二三四五六七八九十\d]{1,3}）|[一二三四五六七八九十\d]{1,3}[.、])?([〇一-鿿A-Za-z]{4,20}(?<!目标|任务|方面|指标|措施|如下|以下|阶段|计划|方案|行动|工程|[年期中是为])(?=：$))/u;

/** A clause that says for what a programme is: 实施**高新技术企业**倍增计划，. */
export const PROGRAMME =
  /^(?:深入|大力|持续|全面|加快|滚动|迭代)?(?:实施|推进|开展|启动)([〇一-鿿A-Za-z]{4,16}?)(?:倍增|培育|引育|壮大|扩量|增量)(?:计划|行动|工程)(?=，$)/u;

/** What is worked at, and never counted: 建设**力度**, 班列**改革**, 服务**水平**. Also 推进**机制**, 防控**体系**, 营商**环境**, 供给**能力**, 公开**制度**. */
export const UNCOUNTED = /(?:力度|改革|机制|体系|制度|水平|能力|环境)$/;

/** What is done under a name of its own: **“三支一扶”计划**每年招募, **“渔家学堂”**每年培训, 志愿**服务**; not ~~各镇~~, ~~县财政~~. Also 粮仓**工程**, 护渔**行动**, 帮扶**项目**, 开渔**活动**. */
export const CAMPAIGN = /(?:”|[〇一-鿿”](?:计划|工程|行动|项目|活动|服务))$/u;

/**
 * Quantifiers and fillers before a name: **各类**科技项目, **一批**平台. They say nothing that the unit does not.
 * Also **若干个**基地.
 */
export const NAME_OPENING = /^(?:的|了|各类|各级|更多|一批|若干个?|多个)+/;
/** By what rate something is cut, around its number, and no part of its name: **严格按照比例压减**渔政一般性支出. Also **按比例压缩**渔政支出, **按照比例削减**渔政支出. Tried on both halves without the number. */
export const BY_RATE = /^(?:严格|一律)?按照?比例(?:压[减缩]|削减)(?=.{2})/;
/** Where alone something covers all, without what it is: **街镇**, **省、市、县三级**, **家庭**, **行政村**; not ~~渔港监控~~. */
export const WHERE_ALONE =
  /^(?:[省市区县镇乡村、]{2,8}[两二三四五]级|街道|街镇|镇街|乡镇|行政村|自然村|村居|社区|家庭|县域|市域|城乡)$/;
/** An aim that does not say of what: 今年**预期目标**设定为6%. Also **目标**, **增长目标**. */
export const GOAL_ALONE = /^(?:增长)?(?:预期)?目标$/;
/** What the clause before calls an indicator, so that an aim behind it is of that: **经济增速是一项综合指标，**今年预期目标. Also **城镇失业率是重要指标，**. */
export const CALLED_INDICATOR =
  /([〇一-鿿]{2,8}(?:增速|增长|增幅|涨幅|[率量额]))[是为][^，。；：、\d]{0,8}指标，$/u;
/** A rate of what reaches everybody, without what that is: **覆盖率**达到95%. Also **普及率**. */
export const RATE_ALONE = /^(?:覆盖率|普及率)$/;
/** What the clause before carries out, that such a rate is of: **实施渔家书屋工程，**覆盖率达到95%. Also **全域建设未来渔村，**, **开展渔船体检行动，**. */
export const CARRIED_OUT_BEFORE = /(?:实施|开展|建设)([^，。；：、的]{2,20}?)(?:工程|行动|计划|活动)?，$/;
/** What a clause says to be set up or spread, which then covers all of somewhere: **加强“渔事通”建设，**实现省、市、县三级全覆盖, **推广渔家学堂，**. Also **加快建设“渔港友好社区”，**, **推进渔政执法平台应用，**. */
export const SPREAD_BEFORE =
  /(?:加强|推广|建设|打造|健全|推进)(“[^”]{2,16}”|[^，。；：、的“]{3,12}?)(?:建设|应用|试点|推广)?，$/;
/** What reaches a fraction only as a share of all: 先进**产能**达到三分之二. Also 渔船**装机**, 养殖**面积**. */
export const OUTPUT_SHARE = /(?:产能|装机|产量|面积)$/;
/** Says whom something is to reach, all of whom are covered: **对困难渔民子女实现**资助全覆盖; not ~~对有条件的渔村实现~~. */
export const COVERS_WHOM =
  /^对([^，。；]{2,24}?(?:学生|子女|人员|人口|群众|家庭|儿童|老人|职工|农户|企业))(?:基本|全面)?实现(?=[^，。；]{2,8}$)/;
/** Where something is grown or done, at the front of its name: **在**近海和滩涂地区造林; not ~~在~~建渔区. */
export const AREA_AROUND_OPENS =
  /^在(?![建校线册岗编库研产])(?=[^，。；]{3,24}(?:区|地区|流域|沿线)(?:造林|种植|养殖|植树)$)/;
/** Says of a long name for whom it is, and is no part of it: **对**返乡渔民和困难船员大病专项救治; not ~~对外~~, ~~对口~~. */
export const FOR_WHOM_OPENS = /^对(?![外口接标])(?=[^，。；]{10})/;
/** A sum that a remark in brackets parts from its bound: **5亿元（3000万美元）**以上项目. Tried on the text up to a name. */
export const SUM_WITH_REMARK = /(\d[\d.]{0,9}[万亿]{1,2}元)（[^（）]{1,16}）$/;

/** What is left of a bound before one: 10亿元（或1亿美元）**以上**项目, 100万千瓦**以上**海上风电; not ~~以上~~海为龙头. */
export const BOUND_OPENING = /^以[上下](?!海(?![上洋域产水]))/;
/**
 * The same behind it, where things are counted: 企业**数量**, 平台**总数**, 甲、乙**各**; but not 死亡人~~数~~.
 * Also a verb that lost its object: 餐饮单位**纳入**, 河道水质**达到**, 企业**进入**, **成为**, **作为**, **跻身**, **转为**, **用于**, 砂场**整合成**, **整合为**; and what is solved for so many people: 农村人口饮水**问题**; not 突出~~问题~~, 农村人口饮水不安全~~问题~~.
 */
export const NAME_CLOSING =
  /(?:(?:纳入|达到|进入|成为|作为|跻身|转为|用于|整合[成为])|的?(?:数量|总数|总量|个数|家数|总数量)|(?<![人天起次指系函参倍])数|总|的|(?<=.{3})各|(?<=(?:人口|群众|居民|农户|贫困户|职工|儿童|学生).{0,12})(?<!不.{1,3}|难|遗留)的?问题)$/;
/**
 * The same where something is measured, of which 总量 is a name: 科技项目**总数**, 研发经费**的**, 审批时限**压缩**; but not 用水~~总量~~.
 * Also 预算内投资**安排**, 市场主体**纳入**, **达到**, **进入**, **成为**, **作为**, **跻身**, **转为**, **用于**.
 */
export const MEASURED_CLOSING =
  /(?:(?:纳入|达到|进入|成为|作为|跻身|转为|用于)|的?(?:数量|总数|总数量)|总|的|再?压缩|(?<=投资|资金|支出|经费)安排)$/;
/** That it is meant, before the stage that closes a name: 棚改**要**开工, 项目**计划**竣工. Also 项目**力争**投产, 项目**将**通车. */
export const MEANT_BEFORE_STAGE = new RegExp(
  `(?<=.{2})(?:要|将|计划|力争)(?=(?:${verbsThat(does("stage")).join("|")})$)`,
);
/** A note: 社会消费品零售总额**[38]**. */
export const NOTE_MARK = /\[\d{1,3}\]/g;

/** The things that have done so, whose deed stands before them: 开通**公交的乡镇**. */
export const DOERS = /^[^的]{2,}的[〇一-鿿]{2,}$/u;
/** What they have done: **开通**公交的乡镇. */
export const DEED_OF_DOERS = alternatives(verbsThat(does("takes")), "", "$");
/**
 * What no name begins with: marks, the number of an item within a line (**5.**改造码头3座, **5、**改造码头), and 5年**内**.
 * Also **、**码头.
 */
export const BEFORE_NAME = /[、，；：。\s”）（[①-⒇]|\d{1,2}[.、](?!\d)|(?<=[年月日天])[之以]?内/y;

/**
 * Words that join what is counted to what was counted before: 15座**和**污水处理设施20座; not ~~和~~美乡村, ~~及~~时.
 * Also 15座**及**配套管网, 15座**与**码头, 15座**并**新建.
 */
export const NAME_JOINT = /(?:以?及(?![时格])|和(?![谐平美睦解])|与(?![会时])|并(?![网轨]))/y;

/**
 * Words by which a clause says for whom, where or how before what is done: **对**贫困户进行, **在**新材料等领域培育.
 * Also **按照**景区标准建设美丽渔村, **锚定**, **瞄准**2026年实现, **依托**滨海廊道新建绿道, **借助**, **根据**, **结合**, **紧扣**, **紧盯**, **对标**, **对照**; not ~~结合~~部.
 */
export const NAME_ASIDE =
  /^(?:在(?![校建线册岗编库研产])|对[标照]|对(?![外接口])|按照?(?!揭)|通过|围绕|聚焦|锚定|瞄准|紧[扣盯]|依托|借助|根据|结合(?!部))/;

/** A field in which things are counted, and no name of them: **在养殖、加工等领域**新增20个; not ~~在建工程~~. Also **在渔区层面**, **围绕加工方面**, **针对销售环节**. */
export const FIELD_ASIDE =
  /^(?:在(?![校建线册岗编库研产])|围绕|聚焦|针对)[^，。；]{2,40}(?:层面|领域|方面|环节)$/;

/** At the end of what leads up to a number, whose name stands behind it: 服务好**现有**8.2万户商事主体. Also 全区**已有**, **原有**. */
export const NOW_HAVING = /[现已原]有$/;

/**
 * Particles that a name is not begun with: **将**, **使**就业率, **其**产值, **把**涨幅控制在; not ~~使~~用, ~~把~~关, ~~将~~军.
 * Also **要**淘汰锅炉, **即**生产总值; not ~~要~~素, ~~即~~时.
 * Also **由**企业牵头, **让**覆盖率, **再**减少贫困人口, **在**现有企业, **在**累计企业, **依托**累计入驻企业, **立足**全县耕地, **但**赤字率; not ~~但~~书, ~~再~~生水, ~~依托~~码头.
 */
export const OPENING_PARTICLE =
  /(?:在(?=[现原已]有|累计)|(?:依托|立足|用好)(?=[现原已]有|累计|[全我][省市区县州旗镇乡])|但(?![书丁])|将(?![乐军领近来其])|使(?![用命馆者])|把(?![关握控])|让(?![利渡步])|再(?![生就贷制担保教融利造建增添])|其(?![中他余实次])|由(?![于来此])|要(?![素点件闻塞领求地道价害务员])|即(?![时将可食墨办]))/y;

/**
 * Words within what was taken for a name, behind which it begins: 建成新高地**力争**全区算力规模.
 * Also 新高地**争取**全区算力, 县**计划**打造平台, 各镇**要将**覆盖率提高, 担保机构**逐步将**费率降低, **要使**; not ~~争取~~到资金.
 */
export const NAME_AFTER = /力争|争取(?!到)|确保|要[将使]|逐步将|计划(?=打造|建设|培育|新增|引进)/g;

/**
 * A name that says of its subject what it reaches: 四大主导产业**实现**产值, 规上企业**基本实现**研发机构; not 产品价值~~实现~~机制. Tried on the words
 * before what is measured or covered.
 */
export const REACHES_WITHIN =
  /(?<=[〇一-鿿”）]{2})(?<!并[〇一-鿿]{0,2}|价值)(?:基本|全面|全部|逐步|年内)?实现(?=[〇一-鿿“]{2})(?!的|[^，。；]{0,4}(?:机制|方式|路径|形式))/u;

/** The same words as the last: 养老服务点**基本实现**街道全覆盖. Also **全面实现**, **年内实现**. */
export const REACHES_LAST = /(?:基本|全面|全部|逐步|年内)?实现$/;

/**
 * Reaching a share of what stands behind it: 经济总量**达到**全市(的40%), 航班数**恢复到**去年, 总量**均达到**全县. Also 资金规模**提高到**基金(的一半), 标准**提升至**工资, 面积**达**城区,
 * 储备项目**保持在**开工项目(的3倍), 低保标准**不低于**人均支出(的一半), 班次**稳定在**去年, 标准**不少于**工资, 保证金**不超过**起价, 标准**不高于**工资, 出让土地**超过**产业用地(的八成).
 */
export const REACHES_SHARE_OF =
  /(?<=.{2})均?(?:(?<![下送到通直表传])达到?|(?:提[高升]|恢复)[到至]|(?:保持|稳定)在|不[低少高]于|不?超过)(?=[^最]{2,24}$)/;

/** Where a subject is to be everywhere: 养老服务点实现**街道**全覆盖, **建制村**, **城乡**, **滨海核心区**. */
export const REACHED_AREA =
  /^(?:[〇一-鿿]{0,3}[城镇村县区州域]|[〇一-鿿]{2}(?:核心|功能|中心)区|城乡|街道)$/u;
/**
 * The same at the end of what covers it: 高速宽带**城乡**全覆盖, 政务外网**市县乡村四级**, 养老服务**街道**.
 * Also 养老服务**乡镇**, 5G网络**市域**, 公共服务**常住人口**, 社会保险**法定人群**, 助餐点**街镇**, 青年之家**乡镇街道**, 合作医疗**行政村**.
 */
export const AREA_BEHIND =
  /(?<=[〇一-鿿A-Za-z”]{2})(?<![到的、和及])(?:所有|全[省市区县州])?(?:城乡|乡镇(?:街道)?|街道|镇街|街镇|[县市全]域|(?:行政|建制|自然)村|常住人口|法定人[员群]|(?:[省市区县镇乡村、]{2,8})?[市县三四五]级)$/u;

/**
 * What is measured of a subject that reaches it: 产业实现**产值**, **营收**, 管控覆**率**.
 * Also **总收入**, **利润**, **税收**, **增加值**, 出口**额**, **占比**, **比重**, **比例**.
 */
export const MEASURED_WITHIN = /(?:产值|收入|营收|利润|税收|增加值|[率额]|占比|比重|比例)$/;

/** A part of a list that says how its own subject fares, and names nothing with the last: 播种面积**保持稳定**、产量. Also 渔场**稳产增产**、产量. */
export const FARES = /(?:稳定|持平|同步|目标|提高|提升|增长|下降|降低|[增稳扩]产)$/;

/**
 * Names that say how something is measured, and not what: **产值**, **营收**; not ~~渔业~~产值.
 * Also **总收入**, **规模**, **营业收入**, **销售额**, **销售量**.
 */
export const BARE_MEASURE =
  /^(?:总?产值|营业?收入|营收|产量|销售?量|销售(?:额|收入)|总?收入|利润|税收|总?规模|产值规模)$/;
/**
 * The same, and what else needs the name before a time to say what it is of: 数据产业年均**增速**, 颗粒物年均**浓度**, 项目年内**开工率**, 园区年度**主营业务收入**.
 * Also **增幅**, **涨幅**, **降幅**, **转化率**, **产值**, **增长率**, 农村用户年均**停电时间**, **停电次数**; and how far money has come: 省预算投资上半年**下达**60%, 基金年内**投放**.
 */
export const BARE_BEHIND_TIME = new RegExp(
  `${BARE_MEASURE.source}|^(?:增[速幅]|增长率|[涨降]幅|浓度|转化率|主营业务收入|停电(?:时间|时长|次数)|(?:${verbsThat(does("stage")).join("|")})率|下达|投放)$`,
);
/** All that is produced, of which only the growth is ever given a rate: **经济**增长6%, **全县经济**; not ~~海洋经济~~. Also **国民经济**. */
export const WHOLE_ECONOMY = /^(?:[全我本](?:国|省|市|区|县|州))?(?:国民|社会)?经济$/;

/** Things that money is put into, without what is done to them: **重点项目**, **渔港工程**, **渔港项目**建设. */
export const PROJECTS = /^(.*(?:项目|工程))(?:建设)?$/;
/** What is built, told by the clause before its investment: **推进云东渔港工程建设，**完成投资2亿元, **加快东湾片区开发，**; not ~~加快建设，~~. Also **实施海堤项目，**, **抓好渔港、海堤等重大项目，**, **推动北湾园区建设，**, **推进云东商贸物流中心建设，**. */
export const WORKS_BEFORE =
  /(?:推进|实施|抓好|推动|加快(?!推进|实施|推动))([^，。；：的]{2,24}(?:工程|项目|片区|港区|园区)(?=(?:建设|开发)?，$)|[^，。；：的]{4,24}(?=建设，$))/;
/** On how much land something grows: 粮食**播种面积**, 茶叶**种植面积**. */
export const CROP_AREA = /(?<=.)(?:播种|种植|栽培|养殖)面积$/;
/**
 * What a sentence opens with and is about: **水产加工产业**聚焦精深加工，实现产值60亿元.
 * Also **云屏新区**聚焦.
 */
export const SENTENCE_SUBJECT =
  /^(?!编制|[把将要])[〇一-鿿“”]{1,14}?(?:产业(?!链|园|化|体系)|集群|制造业|服务业|开发区|新区(?!域))(?=[〇一-鿿“]{2})/u;

/** The industry that a sentence opens with, whose numbers it gives: **到2026年，海洋药物产业**成为支柱，核心企业达到30家; **全县渔具产业**; not ~~力争聚集产业链~~企业. */
export const OPENING_INDUSTRY =
  /^(?:[到至]?20\d\d年[底末]?，)?(?:全[省市区县])?(?!力争|争取|确保)([〇一-鿿]{2,8}?)产业/u;

const RANK = "(?:国家|省部|省|市|区|县|州)";
const RANKS = `(?:${RANK}(?:[、和及]?${RANK}){0,3}(?:级(?:及?以上)?|及?以上)|国家)`;
/** The rank at the front of a name: **国家级**实验室, **省级以上**平台. */
export const RANK_OPENING = new RegExp(`^${RANKS}的?`);
/** A rank with nothing that has it: **省级**30家. */
export const BARE_RANK = new RegExp(`^${RANKS}$`);

/** An area at the front of a name: **全县**地标产品, **本市**; not ~~全省~~级. */
export const AREA_OPENING = /^[全我本](?:国|省|市|区|县|州|镇|乡)(?!级)/;
/** Opens an area where something is done first or best: **在**全省率先完成; not ~~在~~建, ~~在~~校. */
export const AT_AREA = /^在(?=[全我本各])/;

/** An area with nothing in it: **全市**2400户, **县域**, **在全省**率先完成. */
export const BARE_AREA = /^在?(?:[全我本各](?:国|省|市|区|县|州|域|镇|乡|地)|国家|县域)$/;
/** A particle with no name behind it, before a number whose name is the noun behind: **每**30家企业, **将**30%的泊位; not ~~将军~~. Also **其**, **对**. */
export const BARE_PARTICLE = /^[的等其每各使让将把由对向]$/;
/** Words that bring things about and tell them from others where only a share of them is meant: **新建**建筑装配化率, **签约**项目开工率. */
export const QUALIFYING_VERB = alternatives(verbsThat(does("tells")), "", "$");
/** What a share is called: 项目开工**率**, 装配式建筑**占比**. */
export const SHARE_CLOSING = /(?:率|占比|比重|比例)$/;

/**
 * What may stand before a number whose name stands behind it and not narrow it: **切实办好**12件民生实事, or who set them, which is part of
 * the name: **继续兴办省定**12件民生实事; not ~~全市首批~~, ~~高新区办好~~.
 * Also **抓好**, **建好**, **做好**, **办理**, **认真办好市办**.
 */
export const LEADS_UP =
  /^(?:(?:继续|扎实|切实|认真|全力|持续|着力)?(?:办好|抓好|建好|做好|兴办|办理))?((?:省|市|区|县|州|旗|镇|自治区)[定办])?$/;

/** Opens the name of what is so much for each of something: 平均不超过800元**每家**企业. Also **每户**, **每批**次, **每次**, **每件**, **每人**, **每个**, **每台**, **每项**. */
export const NAMES_EACH = /^每[家户批次件人个台项]/;

/** Who leads so many of the things that were counted just before: 七成**由企业牵头**; not ~~由来~~. Also **由高校承担**. */
export const LED_BY = /^由[〇一-鿿]{2,8}(?:牵头|承担|主导|实施|负责)/u;

/** A name that measures a part of what was measured before: **占**规上工业比重, **占比**; not ~~占~~地面积. */
export const SHARE_OF_BEFORE = /^(?:其?占[^，。；]{2,24}(?:比重|比例|份额)|占比)$/;

function wordsIn(list: string): string[] {
  return list.trim().split(/\s+/);
}
