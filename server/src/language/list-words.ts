import { alternatives } from "./alternatives.ts";
import { does, verbsThat } from "./verbs.ts";

/**
 * Words by which a number announces a list, and by which the names in a list are told apart. To extend a list, add the
 * word where its example fits.
 */

/**
 * What stands before a numeral that goes on from it, ranks, bounds or names, and announces no list: **第**三个, **近**10个, **每**两个, 党**的**二十大; not
 * ~~建设~~三个, 做~~到~~三个.
 * Also 增加**到**三个, 四**个**十大工程, **新**三类, **专栏**3, **图**3.
 */
export const GOES_ON_BEFORE_NUMERAL =
  "(?:[第每前后近约超逾上数几多各两首批届至—~\\d,〇零一二三四五六七八九十百千万亿]|(?<!做)到|(?<=[二两三四五六七八九十])个|(?<![更创革])新|(?<=[党我你他们])的|专栏|附件|[图表])";

/**
 * Words behind a numeral that count things of one kind: 三**大**板块, 三**方面**, 三**个**平台, 三**项**行动, 三**位一体**, 三**条**路径, 三**类**渔船; not
 * 3~~个~~月, 2~~个~~百分点, 三~~大~~于, 3~~项~~目.
 * Also 分为甲类、乙类和丙类三**类**，, “三**张**清单”, 两**张**网，, 等3**个**。, 三**篇**文章, 两**场**硬仗, 三**重**压力, 四**支**干部队伍, 三**块**长板, 三**层**考虑, 三**笔**账; not 四~~类~~或劣四类海水.
 */
export const ANNOUNCING_MEASURE =
  "(?:大(?![于型学会致多力幅量约概胆赛洲]|中小?型|小[型微]|兴安岭|别山|运河|湾区)|方面|领域|环节|" +
  "个(?!月|百分|千分|工作日|小时|季度|学期|年|亿|万|多|[位名]次|\\d(?!\\d{0,3}亿级)|以上|以下|[。；：、]|）(?!$)|，(?!分别|依次|[^，。；：]{0,4}如下))|" +
  "项(?!目|以[上下]|、|）(?!$)|(?<=\\d项)(?!，[^，。；：]{0,4}如下|：$)[，。；：])|位(?=一体)|[张支套道本篇](?=[^，。；：“”]{1,6}[”：]|清单|防线|关口|屏障|[^，。；：、]{0,3}[网牌题])|" +
  "篇(?=大?文章)|场(?=硬仗)|重(?=压力|[^，。；：、]{0,2}(?:挑战|保障|风险))|支(?=[^，。；：、]{0,6}队伍)|块(?=[^，。；：、]{0,3}板)|层(?=考虑|含义|意思|意义)|笔(?=账)|" +
  "[条点](?![，；、）]|[余多]|以上)|[类种件步家座所处](?![，。；、）]|[余多]|及?以上|或劣?[一二三四五])|(?<=分为[^，。；：\\d“”]{4,60}[二两三四五六七八九])[类种级档](?=[，。；])|(?<=等[共计]{0,2}(?:\\d{1,2}|[二两三四五六七八九十]{1,3}))[个项类种件家座所处](?=[，。；]))";

/** Names that hold a number, of things that all readers know and no draft lists: 残疾人**两项补贴**, **三大球**, 行政执法**三项制度**, **两项改革**“后半篇”, 中央**八项规定**, 收支**两条线**, 铁人**三项**, 和平共处**五项**; not 以下统称“~~三项制度~~”, which tells what they are. */
export const KNOWN_SET =
  /两项补贴|两项改革|八项规定|(?<!统称为?“)三项制度|三大球|三小球|(?<=收支)两条线|(?<=铁人)[两三]项|(?<=和平共处)五项/y;

/** Measures that count the very things named before: 甲、乙、丙三**大**板块, 7**种**疾病. The 3~~个~~ of 学校、医院3个项目 may count others. */
export const COUNTS_NAMES = /^(?:大|类|种|位|方面|领域|环节)$/;

/** Measures of what is no place and no body, so that names hold no more of it than they are: 三**条**, 三**篇**文章, 两**场**, 三**重**, 三**张**, 两**支**, 三**块**, 两**道**; not 两~~个~~, 三~~座~~. */
export const COUNTS_WORK = /^[条篇场重张支块道]$/;

/** Kinds whose number counts the names before it, whatever the measure: 甲、乙、丙三个**方面**, 三项**原则**, 两条**底线**. */
export const KIND_NOUN =
  /^(?:方面|领域|环节|方向|板块|层面|维度|阶段|要素|抓手|关键|要害|关口|底线|红线|主题|支柱|引擎|支点|短板|优势|类型|产业|行业|原则|举措|措施|布局|空间|格局|体系|机制)/;

/** What is nothing but the words that stand before it, so that 的 may lead up to its number: 明责、履责、追责的三项**工作原则**, 的四项**要求**, **任务**, **方针**, **理念**. Also **总要求**, **基本原则**, **思路**, **转变**; not 的三大~~基地~~. */
export const SET_OF_WORDS = /^(?:工作|基本|重点|总体?)?(?:原则|要求|任务|方针|理念|思路|转变)/;

/** Kinds of deeds, which a number in words counts: 修桥、铺路、通水三项**行动**. */
export const DEED_NOUN =
  /^(?:重点|主要|重大|专项)?(?:[实大]?事(?![故件业务项例迹发])|行动|举措|任务|工程|措施|工作|改革|小组|专班)/;

/** What joins a name to what follows, or leads up to a number: no name ends with it. */
const PARTICLE =
  "[的了和与及或在对为是被把以从将按共至到超于占较比并且再又还即]|(?<![导方])向|其他|其余|另外|以及";
/** Whose the things are that are counted: 省**级**, 全市, 各地. */
const OF_WHOM = "[家省市区县]级|全[国省市区县]|各地|首批|年度";

/**
 * Words that a name does not end with, so that the number counts something else: particles, whose the things are, and verbs that
 * are not said without what they are done to: 统筹推进、**培育**三大集群.
 * Also 建设**的**, 省**级**, 投**向**, **全市**, **各地**, **首批**, **年度**, **其他**, **其余**, **另外**, **以及**, **深入**; not 问题导~~向~~, 发展方~~向~~.
 */
export const NO_NAME_END = alternatives([PARTICLE, OF_WHOM, "深入", ...verbsThat(does("governs"))], "", "$");

/**
 * Words of a sentence, which names of things do not hold: 建成**的**泊位, **由**县里统筹, **把**重点抓住, **对**渔船, **从**海里, **在**东港; not ~~在~~建项目, ~~对~~外开放, ~~从~~业人员, 军~~将~~.
 * Also 扭住**了**, **使**, **让**, **其**, **将**渔港.
 */
export const WORD_OF_SENTENCE =
  /[的了由使让把其]|在(?![建修研产线岗校职册])|对(?![外口接标])|从(?!业)|(?<!军)将(?!军)/;

/** The same verbs within a name: 省政府**提出**推进东岸, where another list begins behind them; not 水厂~~扩建~~工程. */
export const GOVERNING_VERB = alternatives(verbsThat(does("governs")), "y", "(?!工程|项目|行动|计划)");

/** Names already counted once: 京津冀**三地**, 沿江**两岸**, 县、镇、村**三级**. */
export const COUNTED_ALREADY =
  /[二两三四五六七八九十](?:地|省|市|县|区|州|岸|方|校|院|企|级|省市|省区|市县|县区)$/;

/** Between names and the number that they are made: 以甲、乙**为**两翼, 把甲、乙**作为**两大抓手. Also **列为**, **定为**, **确定为**, **明确为**. */
export const MADE_INTO = /(?:作为|列为|[确明]?定为|明确为|为)“?$/;
/** Between names and the number of what they are: 石化、装备和食品**是我市的**三大支柱产业. Also **是全省**, **构成了我县**. */
export const IS_COUNTED = /(?:是|构成了?)(?:[我本全][省市县区州旗国])?的?$/;
/** Before such names, where all that follows is 为: **以**甲、乙为两翼; not ~~以~~及. */
export const MADE_WITH = /^[^、]{0,40}以(?![上下内来及外])/;
/** The same before 作为 and its kind: **把**甲、乙作为两翼, **将**甲、乙列为三大重点, **以**甲、乙作为两翼. */
export const MADE_OF = /^[^、]{0,40}(?:把|将|以(?![上下内来及外]))/;

/** Opens a list within its clause: 渔港**包括**东港、西港, **包含**, **涵盖**; 全县**分为**滨海区、山前区 and **分成** tell all; not ~~包扎~~. Also **2024年申报的**东港. */
export const OPENS_LIST = /包括|包含|涵盖|(?<all>分[为成])|^20\d\d年[〇一-鿿]{2,8}的(?=[〇一-鿿]{2,6}$)/u;

/** Behind who does it, opens a list wherever it stands in its clause: 各乡镇、各部门**要从**规划、建设. Also **要严格从**, **应着重从**; not 要~~从业~~. */
export const OPENS_LIST_AMID = /[要须应][〇一-鿿]{0,2}从(?![业事])/u;

/** Within what is told of a name, says that the list begins only here: 这是我县的做法**，即**甲、乙. Also **，包括**, **，主要包括**, **，具体是**, **，分别是**, **，分别为**. */
export const LEADS_TO_LIST = /，(?:即|(?:主要|具体)?包括|具体是|分别[是为])/;
/** Within what a glossary tells of a name, says that the list begins only here: 县里多年来的做法**，具体指**甲、乙. Also **，即**, **，是指**, **，指**甲, **，包括**, **，主要包括**, **，具体包括**; not ~~，指导~~. */
export const TELLS_LIST = /，(?:即(?![将可使便])|(?:具体)?是?指(?![导引标数挥定示令出])|(?:主要|具体)?包括)/g;

/** Behind a list, what is said of it or of a part: 甲、乙、丙**，其中**丙…, **，是**一次变革. Also **，从而**, **，进而**. */
export const SAID_OF_LIST = /，(?:其中|是|从而|进而)/;

/** A name that may be two: 甲**和**乙, 小学**到**高中, 甲**及**乙; not 普~~及~~. Also 市委**带领**市政府, **会同**. */
export const JOINT = /以及|带领|会同|[和与暨或到至—~]|(?<![普涉波])及/g;

/** What words begin with 平, of which 和平 is none: 渔港和**平台**, and places by their names: 青樟和**平江**. */
const BEGUN_BY_PING = "安台原均行稳" + "江顶凉遥罗";
/**
 * Joins two things (学校**和**医院, 渔港**和**平台, 青石路**和**解放路), and is no part of a word (普~~及~~率, 参~~与~~度, ~~和~~谐, ~~和~~平).
 * Also 学校**及**医院, 学校**与**医院.
 */
export const CONJUNCTION = new RegExp(
  `以及|(?<![普涉危波遍])及|(?<![参赋给])与(?![会时])|(?<![共中饱温祥缓总调呼])和(?![谐美睦]|平(?![${BEGUN_BY_PING}])|解(?!放))`,
);

/**
 * One thing by custom, though 和 stands in it, fields of one department (**文化和旅游**) and what goes on for the sake of
 * another (**保护和利用**), and what is between two (**渔民与渔企关系**; not ~~党群关系和劳动关系~~).
 * Also **研究和开发**, **渔民和渔企关系**.
 */
export const PAIR =
  /^(?:文化和旅游|人力资源和社会保障|住房和城乡建设|工业和信息化|发展和改革|自然资源和规划|教育和体育|经济和社会|科学和技术|人才和科技|保护和利用|监督和管理|休闲农业和乡村旅游|研[发究]和.+|.+和(?:服务|管理|保障|保护|利用|应用|推广|传承)|[^系与和]+[与和][^与和]+关系)$/;

/** What a document says in its first lines that it sets out: 提出**22条**具体措施, **三十项**激励政策; not ~~第八条~~, 中央~~八项~~规定. */
export const NUMBERED_WORK =
  /(?<![第\d.一二三四五六七八九十百])(?<numeral>\d{1,2}|[一二三四五六七八九十]{1,3})(?<measure>[项条])(?=[^，。；：、（）]{0,12}(?:措施|意见|举措|任务|政策|实事))/g;

/** Before a number of work, says that the document itself sets it out: **本方案**安排14项任务, **本行动计划**16项任务. Also **本意见**, **本实施方案**, **本措施**, **本规划**, **本通知**. */
export const SETS_OUT_ITSELF = /本(?:行动|实施|工作)?(?:方案|计划|意见|规划|措施|通知)/;

/**
 * What a plan counts of its own work, behind the number, and of what sort it is: 八项**主要任务**, 六大**工程**, 六个方面**重点任务**, 六个**方面20项任务**, 五大**专项行动**, 七大**计划**, 六个**方面工作**; not 三项~~任务指标~~, 两项~~行动计划~~.
 * Also 五项**目标任务**, **重大工程**, **建设任务**, **试点任务**, **工作任务**.
 */
export const COUNTED_IN_PLAN =
  /^(?:方面的?(?<work>工作)|(?:方面的?)?(?:[\d一二三四五六七八九十]{1,3}项)?(?:重点|主要|重大|专项|工作|目标|建设|试点){0,3}(?<kind>任务|工程|行动|计划))(?!指标|书|清单|分工|计划|任务|[〇一-鿿]{0,2}(?:总结|完成))/;

/** The heading of the section in which a plan sets out its tasks: **二、主要任务**, **三、重点任务**, **工作任务**, **（二）目标任务**; not ~~重点任务分工~~. Also **建设任务**, **试点任务**, **第三章任务**. */
export const TASKS_TITLE = /^(?:[^，。；]{1,4}[、）.．章]\s?)?(?:重点|主要|工作|目标|建设|试点)*任务$/;

/**
 * The words of a clause up to the number of what it has done, if they say nobody's name and no manner: **组织实施**六大工程, **全县要聚焦**五项任务; not ~~青樟镇落实~~四项任务, ~~借鉴沿海县实施~~八大工程.
 * Also **扎实推进**, **围绕**, **全面落实**, **重点抓好**, **统筹部署**, **完成**, **着力推进以下**, **推进如下**.
 */
export const CARRIES_OUT =
  /^(?:要|将|重点|全面|组织|统筹|扎实|深入|大力|集中|认真|切实|着力|紧紧|主要|持续|加快|全力|稳步|有序|[全我][省市县区]|各(?:地|级|部门|单位|有关部门))*(?:(?:实施|推进|围绕|落实|聚焦|抓好|部署|完成)(?:以下|如下)?|以下|如下)$/;

/**
 * In a sentence that tells of some of what it counts, or of others besides: 五项任务，**其余**…, **其中**一项, **另**有一项, **第一阶段**完成四项, 七项任务，我县承担**其中六项**, **见附件**, 四项主要任务、**两项**保障任务.
 * Also **第一步**, **近期**重点推进, **优先**, **率先**, 四项试点任务**，明确一项**.
 */
export const ONLY_SOME_OR_MORE =
  /其余|其中|另|第[一二三四]?(?:阶段|步)|近期|优先|率先|附件|[，、](?:[〇一-鿿]{0,8}?)[\d一两二三四五六七八九十]{1,2}[项大]/u;

/** Behind the number of what others do: 八大工程**的经验**. Also **的做法**, **的安排**, **的模式**. */
export const AS_OTHERS_DO = /^[〇一-鿿]{0,8}的(?:经验|做法|安排|模式)/u;

/** The title of a subsection that is none of what is counted: **总体**安排, 工作**要求**, 建立**机制**. Also 组织**保障**, **责任**分工. */
export const NO_TASK = /总体|要求|机制|保障|责任/;

/**
 * In a sentence whose number is of the work of others, of what is done, or of one year: **国家**八项任务, **省**十大工程, **上级**, **已**实施, 实施**了**, **每**年聚焦三项, **2027年**完成三项.
 * Also **国务院**, **中央**, **市委**, **县委**, **区委**, 市**政府实施**, **会议部署**, **各地**, **以来**, **累计**, 十四五**期间**, **年度**, **今年**, **年底**, **3月**, **季度**, **首批**, **》提出**.
 */
export const OF_OTHERS_OR_DONE =
  /国家|国务院|中央|省|上级|[市县区]委|(?:政府|会议|》)[^，]{0,12}$|各地|已|了|以来|累计|期间|每|年度|今年|年底|\d[年月]|季度|首批/;

/**
 * Opens a sentence whose number is taken up one by one: **聚焦**四个方向。一是….
 * Also **分**.
 */
export const TAKES_UP =
  /重点|主要|突出|着力|着重|取得|实现|聚焦|围绕|坚持|遵循|抓|做好|办好|继续办|体现|表现|把握|提出|采取|介绍|部署|明确|确定|安排|包括|(?<![部充])分[为成]?$|从/;

/** Up to how many principles there are, which no other clause says than one above them: 必须**遵循的**六条原则. Also **坚持**, **把握**. */
export const TO_BE_KEPT = /(?:遵循|坚持|把握)的?$/;

/** What is taken up one by one: 三个**方面**, 三项**原则**, 分三**步**推进; not 三~~步走~~, 两个环境同~~步~~提升. */
export const TAKEN_UP =
  /方面|阶段|(?<=^|[二两三四五六七八九十])步(?!走)|(?:成就|成效|变化|跨越|工作|任务|[实大]事|举措|措施|意见|要求|问题|建议|点|条|落实|突破|进展|原则|方向|文章)”?$/;

/** Behind the last of a list, what is said of all: 甲、乙、丙**，详见**附图, **，占**全县一半, **，均**为新建, **，合计**3公里. Also **，见附**, **，共计**, **，总**面积, **，分布**在, **，分别位于**, **，涉及**, **，覆盖**. */
export const SAID_OF_ALL = /，(?:详见|见附|占|均|合计|共计|总|分布|分别位于|涉及|覆盖)/;

/** Asks to look below: **以下**三项. */
export const POINTS_DOWN = /以下|如下|下列|下述|下面/;

/** What a heading counts that is carried out below it, one subsection each: 二、实施三大**工程**. */
export const CARRIED_OUT =
  /^(?:重点|主要|重大|专项|民生|工作)*(?:工程|实事|行动|任务|工作|举措|措施|计划|攻坚战?)”?$/;

/** A name that is two by itself: 国**内外**两个市场, **城乡**两个大局, **东西**两翼. Also **南北**, **上下**, **中外**. */
export const HOLDS_BOTH = /内外|城乡|东西|南北|上下|中外/;

/** At the end of a name, whose the things are that are counted: 达到青樟、**国家**三类标准, 改造县里、**市区**三大市场, 落实省委、**省政府**三个文件. Also **我国**, **全国**, **国务院**, 青水、**白水流域**三大城市群, 东港、**石桥镇**三大项目. */
export const OF_WHOM_COUNTED = /(?:[省市县区镇乡村街]|[我全]国|国家|[省市县区]政府|国务院|流域)$/;

/** What each of the names before it may have several of: 养老、医保、低保3项**标准**, **指标**, **待遇**. Also **比例**, **费用**, **数据**. */
export const HELD_BY_EACH = /^(?:标准|指标|待遇|比例|费用|数据)/;

/** The same with what sort they are, where the names are no indicators: 火灾、溺水4项**主要指标**. Also **核心指标**, **关键指标**, **重点指标**, **约束性指标**. */
export const INDICATORS_OF_EACH = /^(?:主要|核心|关键|重点|约束性)(?:[〇一-鿿]{2})?指标/u;

/** A name that is an indicator: 就业**率**, 排放**量**, 销售**额**, 增加**值**, 平均**分**, 景气指**数**, 满意**度**, 财政**收入**, 财政**支出**, 固定资产**投资**, 住户**存款**, 渔业**产值**; not ~~火灾~~. */
export const IS_INDICATOR = /(?:[率量额值分数度比]|收入|支出|投资|存款)$/;

/** Behind the name of what is done or made, and no part of it: 滨海高地**建设**, “渔港攻坚战**”**. Also 治理**工作**. */
export const NAMED_WITH = /(?:建设|工作)?”?$/;

/** The mark of an item in a list: **——**治理渔港, **（二）**治理渔港, **二是**治理渔港, **3.**治理渔港, **第二，**治理渔港. Also **●**治理渔港, **二、**治理渔港. */
export const OPENS_ITEM =
  /^(?:——|[●■◆]|（[一二三四五六七八九十\d]{1,3}）|[一二三四五六七八九十]{1,3}[是要、]|\d{1,2}[.．、]|第[一二三四五六七八九十]{1,2}，)/;

/** A name with a number of its own, which is no one thing: **两大**支撑产业, **5项**指标, 打好“**三大**攻坚战”. */
export const OWN_COUNT = /[二两三四五六七八九十\d][大个项类条件]/;

/** What is said of all the items of a list behind its last: 坚持**上述**导向, 坚持**以上**原则, 提升**这些**能力, 办好**这五件**实事; not ~~县级以上~~渔港, ~~百亿元以上~~企业. */
export const CLOSES_LIST =
  /^[^，。；：！？、级元亿万千百\d]{0,4}(?:以上|上述|这些|这[二两三四五六七八九十\d]{1,2}[个项大条件种])/;

/**
 * The head of an entry in a glossary, by its number and what that counts, and the mark behind it: **安全生产“四项指标”】即**…, **[8]三项制度改革：**…, **39.四方责任：**…. Also **“五治一体”：指**…,
 * **12.数字政府“三张清单”：是指**…, **①三园联动：**….
 */
export const EXPLAINED =
  /^(?:[[（(【〔]?\d{0,3}[\]）).．、〕】]?\s?|[①-⑳])[^，。；：、“\d二两三四五六七八九十]{0,12}“?(?<numeral>[二两三四五六七八九十]{1,3})(?<noun>[^，。；：、“”】\d二两三四五六七八九十]{2,10})[”】]{0,2}[^，。；：、“”】]{0,8}(?:】|：)(?:即|是?指)?/;
