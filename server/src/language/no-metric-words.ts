/**
 * Signs that a number is no outcome to be reached: grants, prices, thresholds, prizes, procedures, parts of a text, sizes.
 * Each pattern is tried on one clause, up to its number unless its comment says otherwise.
 */

/**
 * Words before a number that give, allow or cap money or merit: **给予**20万元奖励, **最高**500万元.
 * Also **补贴**300元, **每户补**2万元, **按省定标准**.
 */
export const GRANTED =
  /给予|奖励|奖补|补助|补贴(?!性)|资助|罚款|贴息|贴补|减免|返还|最[高多]|至多|封顶|上限|每[人户亩头年家项个次件]补|按[^，]{0,12}标准(?!建设|打造|推进|改造)/;

/** What the place or the builder adds to it: 县级财政**配套**1亿元, 落实**配套资金**, 企业**自筹**2亿元; not 安排~~配套资金~~. Tried on the words before a sum. */
export const OWN_SHARE = /(?<!安排[^，。；、\d]{0,6})(?:配套|自筹)(?:资金|经费)?(?:各|约|近|为|共)?$/;

/** The same for things and people, where 补贴培训500人次 counts who is trained: **每户补**2棵, **最多**3个, **给予**2个名额. */
export const CAPPED = /给予|最[高多]|至多|封顶|上限|每[人户亩头年家项个次件]补/;

/** What is given only helps to name: 补贴资金用于产业的**比重**达到60%, 奖补资金**增幅**超过10%. Tried on the words before a number. */
export const SHARE_NAMED = /(?:比重|占比|覆盖率|增幅|资金规模)[^，。；、]{0,10}$/;

/** What a share is set aside for, or who bears it: 20%**用于**基层统筹, 县级60%、乡镇40%**分担**, 30%分年**拨付**. Tried on the words after a percentage. */
export const ALLOCATED = /^[^，。；]{0,16}(?:用于|用作|分担|承担|分配|拨付|返还|计提|缴纳|收取)/;

/** The same on the words before it, and what counts how much in a mark: 养殖户**自缴**60%, **拨付剩余**40%资金, 笔试**成绩占**60%. */
export const ALLOCATED_BEFORE =
  /(?:自[缴付筹]|负担|承担|缴存|缴纳|拨付|预付|返还|留存)(?:(?!比例|比重|率)[^，。；、\d]){0,10}$|(?:成绩|分值|得分|权重)占?[^，。；、\d]{0,4}$/;

/**
 * Words after a number that make it a grant or a price: 20万元的**奖励**, 5万元**补贴**.
 * Also 300元**的标准**.
 */
export const GRANTED_AFTER =
  /^的标准|^的?(?:一次性)?(?:奖励|奖补|补助|补贴|资助|支持|经费支持|资金支持|配套|罚款|开办经费)/;

/**
 * Names of what is charged or paid out by the head: 养老金最低**标准**, 小麦最低**收购价**, 生活用**水价**.
 * Also 蔬菜**价格**.
 */
export const PRICE_NAME = /标准$|收购价|[电水气油药房地票运单均]价$|价格$/;

/** Words by which a sum for each is one: **补贴**300元/亩, **发放**500元/人; not 全员劳动生产~~率~~达到24万元/人. */
export const PAID_OUT = /补[助贴偿]|奖励|奖补|津贴|养老金|救助|低保|工资|报酬|收费|缴费|筹资|发放|给予|租金/;

/**
 * Conditions that a number decides: **对**年收入超过2000万元**的**, **凡**连续2次不合格**的予以**退出, **确需**新增的, **不得**少于30日, **按**成交额的2%, **并按照**一张桌子、一名以上代办员等标准. Tried on the whole clause.
 * Also **申报条件**, **可享受**, **具备相应资格**, **申报单位**, **应不少于**, **＝**.
 * Also **方可**申报, **选择1所学校报名**, 分档/**按**房价的5%.
 */
export const CONDITION =
  /^(?:对|凡|如|若|当|经|符合)[^，]*的(?:，?$|予以|给予|一律|取消|暂停|视为|不再)|确[需有]|(?:^(?:并|且)?|(?<=\/))按照?(?!计划|期|时|[^，]{0,12}(?:建设|打造|改造))|(?:申报|准入|基本|以下|入选)条件|可以?(?:申报|申请|享受|参评|填报|选报|报名)|(?:选择|填报|选报)[^，。；]{0,24}(?:报名|志愿)|资格条件|(?:具备|取得|符合|具有)[^，。；]{0,12}资格|门槛|认定标准|申报(?:单位|主体|企业|人)|原则上|不得|应当?(?:不少于|不低于|不超过)|[=＝÷]|是指|所称|方[可能](?!持)/;

/** A bound that takes its number in, which stands in brackets once more: 500平方米以下**（含**500平方米）. Also 100万元以上**（含**, 3天以内**（含**. Tried on the words before a number. */
export const BOUND_TAKEN_IN = /以[上下内]（含$/;

/** Bodies that act together, of whom as many are named: 市场监管、税务等5个**部门**办理的事项. Also **单位**, **机关**. Tried on the words behind a number. */
export const ACTING_BODIES = /^(?:部门|单位|机关)/;

/** When something is to be done, by a number: 降雨量达到50毫米以上**时，**启动响应, 不足3%**时**启动; not ~~同时，~~, ~~学时，~~. Tried on the words behind a number. */
export const WHEN_REACHED =
  /^[^，。；]{0,12}(?<![同届按及随平战学课工小])时(?:，|启动|应|可|须|予以|实行|进行)/;

/** Those meant by a clause that 对 opens, and what they get: 对研发费用超过300万元的规上企业**，按**10%给予补助, **，一次性**奖励, **，给予**, **，可**享受, **，予以**. Tried on the words behind a number to the end of its sentence. */
export const GETS = /^[^，。；]{0,30}，(?:按照?(?!期|时)|给予|予以|可(?!持)|一次性|分阶段给予|优先)/;

/** How many win which prize: 评选**一等奖**3个, **设优秀奖**10名, 一等奖3个**、二等奖**7个, **其中组织奖**2个; not 省科技进步~~三等奖~~. Tried on the words before a number. */
export const PRIZE =
  /(?:^|[、，：]|评[选出]|设立?|其中)(?:[特一二三四]等奖|优[秀胜]奖|组织奖|鼓励奖)(?:各|共)?$/;

/** Places that are all reached, and no more of them made: 实现14个**乡镇全覆盖**, 248个**建制村全覆盖**. Also **镇全覆盖**, **街道全覆盖**, **社区全覆盖**, **县区全覆盖**, **行政村全覆盖**. Tried on the words behind a number. */
export const PLACES_COVERED = /^(?:个)?(?:乡?镇|[县市]?区|县|建制村|行政村|村|街道|社区)全覆盖/;

/** Meetings, for all their 场: 每季度举办1场**现场观摩**活动, **推进会**, **调度会**. Tried on the whole clause. */
export const MEETING = /观摩|推进会|现场会|调度会|座谈会|例会/;

/**
 * What those may do or must who are described by a number: 容量达到50%**的，可**优先安排. Tried on the words from a number to the end
 * of its sentence.
 * Also **的，应**停产, **的，须**备案, **的，一律**取消, **的，优先**安排, **的，给予**奖励, **的，予以**退出, **的，不予**受理, 两个以上部门检查同一企业**的，原则上**联合检查.
 */
export const RIGHT_OF_THOSE =
  /^[^。；]{0,100}的，(?:可(?![谓见持靠])|应(?![急用对])|须|一律|原则上|优先|给予|予以|不予)/;

/**
 * Procedure rather than outcome: **每季度**召开1次调度会. Tried on the clause, for units of occasions.
 * Also **至少一次**.
 * Also **每两年**, 等级**评定**, **考评**.
 */
export const PROCEDURE =
  /每个?(?:季度|月|周|半年|天|日|旬|次)|每[两二三四五\d]年|召开|听取|调度|督查|督导|巡查|抽查|检查|会商|通报|报送|汇报|演练|例会|评[估定比]|考评|研究|至少(?:每|一次)/;

/**
 * Units that count occasions of doing something.
 * Also **次**, **场次**.
 */
export const OCCASION_UNITS: ReadonlySet<string> = new Set(["次", "遍", "轮", "回", "场次"]);

/**
 * Units that count how a text or a thing is divided, not what is achieved: 三大板块, （3分）.
 * Also 三**大**板块.
 */
export const DIVISION_UNITS: ReadonlySet<string> = new Set(["", "大", "类", "点", "分", "版"]);

/** Nouns that do the same behind their measure word: 5个**方面**, 20项**主要指标**, 9个**领域**, 做好三篇**文章**. Tried on the text after the number. */
export const DIVISION_NOUN =
  /^(?:方面|领域|文章|(?:主要|核心|具体|约束性|预期性)?指标|环节|要素|维度|层次|步骤|阶段|部分)/;

/** Parts of a text, which its items fill: **5个方面**102项任务, **3大领域**20项举措, **六大类**40项. Also **3个领域的**20项. Tried on the words before a number. */
export const DIVIDED_INTO = /[\d一二三四五六七八九十](?:个|大)(?:方面|领域|类|板块|部分)(?:、|共|的)?$/;

/** And those items: 102项**任务**, 20项**重点举措**, 40项**具体措施**, 9项**政策措施**; not 45项~~民生实事~~. Also **工作任务**, **主要任务**, **改革任务**. Tried on the words behind it. */
export const ITEMS_OF_TEXT = /^(?:重点|具体|主要|工作|改革)?(?:任务|举措|措施|政策措施)/;

/**
 * What a project is called by, in a list of projects: 240万条**轮胎、80万千瓦光伏等项目**尽快开工, 30万吨**颗粒硅、云东搬迁等重大工程**, 60万吨**煤焦油、苯加工等重点项目**. Tried
 * on the words behind a number in 万.
 */
export const LISTED_PROJECT = /^[〇一-鿿A-Za-z]{0,12}、[^，。；]{2,40}等(?:重大|重点)?(?:项目|工程)/u;

/** Those whom somebody puts up for choice: 各推荐2个**，经市局审核后**作为示范, 推荐1个**，经专家评审确定**. Also **，经县级遴选后**, **，经县级考核认定**, **，经会议研究公布**. Tried on the words behind a number to the end of its sentence. */
export const PUT_UP = /，经[^，。；]{2,20}(?:审核|评审|遴选|考核|研究)[^，。；]{0,6}(?:后|确定|认定|公布)/;

/** Before the parts of which something is made, told in brackets: 一主两副**布局（**1个主港、2个副港）, 三级配送**体系（**1个中心、5个站. */
export const MADE_UP_OF = /(?:体系|布局|格局|架构)（[^（）]*$/;

/** What all that is built from now on must meet: **新建**渔船**应达**到标准，噪声低于60分贝, **新建**冷库耗电**严格**控制在; not ~~新建~~防火应急道路. Also **新建**冷库**须**达标, **新建**渔房**一律**节能. */
export const REQUIRED_OF_NEW = /新建(?!成)[^。；]{0,24}(?:应[当该达符满不优]|须|严格|一律)/;

/** Carries out what is there: **落实**稳岗10条措施, **执行**各项规定. Also **贯彻**, **细化**, **落实《渔港清单》**. Tried on the words before a number. */
export const CARRIES_OUT = /(?:落实|执行|贯彻|细化)(?:[^，。；《》]|《[^》]{1,40}》){0,24}$/;

/** What a document lays down, by its number: 10条**政策**措施, 20条**举措**, 8项**规定**, 15条**硬措施**, 开放渔港40条**等政策**. */
export const LAID_DOWN = /^等?(?:惠[企民农]|具体|重点|硬)?(?:政策|措施|举措|规定|意见|要求)/;

/** What makes a length of time an outcome: 审批时限**压缩至**3天, 平均预期**寿命**80岁, 平均受教育**年限**11年, **培训累计**不少于20天. */
export const TIME_SAVED = /压缩|缩短|压减|寿命|受教育年限|(?:培训|学习|教育|实践|教学)[^，。；]{0,12}累计/;

/**
 * Indicators that are lengths of time: 空气质量优良**天数**, **平均**办理**时间**, **接警响应时间**, **平均**通勤**时长**. Not how long something is to be
 * done: 公示~~时间~~不少于7天, 服务~~期限~~不少于3年, nor what is promised: 办理~~时限~~不超过3天. Tried on the name.
 */
export const TIME_NAMED =
  /天数$|平均[^，。；]{0,10}(?:时间|时长|时限|周期|用时|耗时)$|(?:响应|等候|等待|候诊|通关|通行|出行|通勤|到达|救援|停电|送达)[^，。；]{0,4}(?:时间|时长)$/;

/** Indicators that have no unit: 总抚养**比**, 价格**指数**, 恩格尔**系数**, PM2.5**浓度**. Tried on the name. */
export const UNITLESS_NAMED = /(?:[抚养城乡收入师生床护医]比|指数|系数|浓度|得分)$/;

/** Shares of work for each of many, sizes of one, duties and bans: **每个**乡镇选派2名, **单栋**客房不超过14间, **杜绝**1起. Not rates of a population: 每万人. Tried on the words before a number. */
export const PER_EACH_OR_BANNED =
  /单[个栋幢笔次家户店体件只名人宗](?!位)|每(?=[\u3400-\u9fff])(?![年月季周天日次期批百千万亿亩]|半年|[两二三四五]年|公顷|平方|立方)|杜绝|严禁|禁止|不新增|不再/;

/**
 * An outcome for each of many, once an aim says so: **力争**每个乡镇**建成**1个, **到2026年每县拥有**1所. Tried on the words before a
 * number.
 * Also **每县新建**1座, **每个县都有**1所.
 */
export const REACHED_BY_EACH =
  /(?:力争|争取|确保|实现|到20\d\d年)[^，。；]{0,20}每[^，。；]{0,12}(?:建成|达到|[拥都均]有|至少有|培育|打造|新增|覆盖)|每[^，。；]{0,6}新(?:建|增|落地|引进|培育)|每个?[^，。；]{0,4}[省市州盟县区旗镇乡村园](?:[都均]有|至少有|建[设成]|打造|培育|创建)/;

/**
 * Setting up the work itself: 成立由1名副县长任**组长**的**专班**, 落实**包保责任人**, **由**5名专家**组成**, 8个**验收组**, 26项任务**纳入督查**; but 60家企业
 * ~~纳入培育库~~. Tried on the whole clause.
 */
export const ORGANISATION =
  /由[^，。；]{1,20}组成|组长|组员|专班|(?:工作|验收|督[导查]|检查|巡查|专[项责家]|推进|指导|考核|评审|协调)小?组|领导小组|指挥部|联席会议|纳入[^，。；]{0,10}(?:督[查办导]|考核|台账|调度|绩效|问效)|联络员|联系人|(?:包保|包片|河湖|安全|网格)责任人|专职人员|专人|工作人员|办公室主任/;

/** Opens a clause that picks some out of many, by their names: **选择**东湖、西岭2个片区, **确定**上坊、中坊2个镇. Tried on the words before a number. */
export const CHOOSES = /^(?:选[择取定]|确定|在|以|对)/;

/** Opens a clause about what is put to use or attended to, not brought about: **发挥**12家企业作用, **针对**降税的300种商品, **动态跟进**产业链23条, **持续关注**15项问题. Tried on the words before a number. */
export const MEANS =
  /^(?:充分|紧紧|更好|有效|持续|动态){0,2}(?:跟进|关注|依托|发挥|围绕|立足|凭借|针对|聚焦|面向|运用|用[好足活])/;

/** Opens what something is done with: **以**7个渔港为支撑, **，以**3条产业链为骨干. Also **、以**. Tried on the words before a number. */
export const MADE_MEANS = /(?:^|[，、])以$/;

/** And ends it: 7个**渔港为支撑**, **为抓手**, **为载体**, **为重点**, **为依托**, **为骨干**, **为龙头**, **为核心**, **为基础**, **为主体**, **为纽带**. Tried on the words behind it. */
export const AS_MEANS = /^[^，。；]{0,16}为(?:支撑|抓手|载体|重点|依托|骨干|龙头|核心|基础|主体|纽带)/;

/** What was just said is pointed at: **上述**2万亿元, **这**3座. Also **，上述**, **、上述**. Tried on the words before a number. */
export const POINTED_AT = /(?:^|[，、])(?:上述|这)$/;

/** How fast something grows, to argue from it: 6%左右**的增速可以**保证就业, **的增速就能够**. Tried on the words behind a number. */
export const ARGUED_FROM = /^的增[速长](?:可以|就能|就可|才能|能够)/;

/** Of what voltage a line or a station is, and never how much of it: 新建35**千伏**、110千伏变电站, 35**kV**; nor of how fine a process: 28**纳米**工艺. Also **KV**, **微米**. Tried on the unit. */
export const VOLTAGE = /^(?:千?伏|[kK]V|[纳微]米)$/;

/** Verbs for what is there already: **壮大**13条重点产业链, **提升**12个主导产业, **做强**3条产业链; not 培育~~壮大~~. Tried on the words before a number. */
export const STRENGTHENS = /(?<!培育)(?:壮大|振兴|提升|做[强优大]|巩固)$/;

/** Industries that a place has, and does not count as they are made: 13条**重点产业链**, 12个**主导产业**. Tried on the words behind it. */
export const STANDING_INDUSTRY = /^[^，。；、]{0,8}(?:产业链|(?:主导|支柱|优势)产业|产业集群)/;

/** What a capacity is said with: **年产**5万吨, **可容纳**2000人; but 形成~~年产~~5万吨的能力. Tried on the words before a number. */
export const CAPACITY = /(?<!形成|具备|达到|实现)年(?:产|处理|加工|吞吐|生产)能?力?$|(?:可|能)(?:同时)?容纳$/;

/**
 * Units of size by which a thing is called when a noun follows: 10万**平方米**孵化器, 50**兆瓦**电站, 300**吨/日**焚烧炉. Tried on the unit.
 * Also 50**MW**.
 */
export const SIZE_UNIT =
  /^(?:平方米|立方米|兆瓦|千瓦|吉瓦|蒸?吨|千伏|伏|英寸|升|毫升|毫米|厘米|米|层|克|[A-Za-z].*)(?:\/[年月周天日])?$/;

/** Words behind an area by which it is no thing's size: 完成20万平方米旧房**改造**. Tried on the words after a number. */
export const TO_BE_WORKED_ON = /^[^，。；、]{0,24}(?:改造|治理|修复|整治|任务)/;

/** What is counted behind a sum by which it is told apart: 总投资10亿美元**项目4**个, 10亿元**或1亿美元项目4**个, 亿元以上~~产值~~. Tried on the words after a sum. */
export const SIZED_NOUN =
  /^(?:或\d{1,6}(?:\.\d{1,4})?[万亿]{0,2}(?:美|欧)?元)?[〇一-鿿“”]{0,10}(?:项目|企业|公司|基地|园区|集群|平台|品牌)(?=\d)/u;

/** A number behind which a description of what follows closes: 20亿元、占地500亩**的**…项目, 2000万元以上**的**企业. Tried on the words after a number. */
export const DESCRIBES =
  /^(?:[、和及或](?!覆盖|惠及|带动)[^、，。；的]{1,20}){0,3}的(?!目标|任务|水平|规模|比例|速度)/;

/**
 * How large the parts are into which ground is divided: 东片区、西**片区面积分别为12平方公里、**, **地块规划面积为**, **组团总面积为**; not ~~片区面积达到~~, ~~绿地面积为~~;
 * and how far something reaches: 试验区的**实施范围**180平方公里, **规划范围约为90平方公里，其中东片区**. Tried on the words of the sentence before a
 * number.
 * Also **功能区面积为**, **板块面积为**, **试点范围总面积**; how large they may be to whom a rule is opened: 低风险**项目拓展至**1.5万平方米, **项目范围扩大到**, **项目放宽至**, **项目扩展到**.
 */
export const AREA_OF_PART =
  /(?:(?:片区|地块|组团|功能区|板块)(?:规划)?总?面积(?:分别|约)?为[约共\d.、，平方公里米顷亩和]{0,80}|(?:实施|规划|试点)范围(?:总?面积)?[为约共]{0,2}(?:\d[^。]{0,200})?|项目(?:范围)?(?:拓展|扩展|扩大|放宽)[至到])$/;

/** How a table classes its indicators, beside a mark or a figure: 36**预期性**-, %**约束性**8; not ~~预期性目标~~. */
export const CLASS_IN_TABLE = /(?:预期|约束)性(?=[-—\d%<>≥≤[]|$)/;

/** What is told apart by how many households it has: 30户以上**自然村**, 20户以上**的村寨**, **村民小组**; not 30户以上~~企业~~. Tried on the words after a number. */
export const VILLAGE_BY_HOUSEHOLDS = /^的?[^，。；、的]{0,6}(?:自然村|村寨|村屯|村民小组|居民点|村庄)/;

/** What is told apart by how many people it has: 800人**的**村, 45人以上**大班额**, 100人以上**企业**; a verb behind makes them many: 50人以上~~参加~~. Tried on the words after a number of people. */
export const CLASS_BY_HEADS =
  /^(?:的|(?!参|到|在|赴|接|获|通|完|实|就|达|取|进|入)[^，。；、]{0,8}(?:班额|班级|企业|公司|单位|机构|[乡村学]校|城市|幼儿园|社区|[乡城建]镇|[县农]村|自然村|行政村|[市县区]|场所))/;

/**
 * Places and bodies told apart by what they take in or hold: 年接待10万人次以上**的民宿**, 存栏500头以上**的养殖场**, 床位100张以上**的医院**. Tried on the
 * words after a count.
 * Also **的**重点**镇**, **的农村**.
 */
export const HOLDERS =
  /^的[^，。；、]{0,8}(?:[场院所馆站店镇县村市区户]|民宿|客栈|企业|公司|机构|基地|学校|合作社)/;

/**
 * Units of what a place takes in or holds, and not of places.
 * Also 1000**人次**, 500**头**.
 */
export const HELD_UNITS: ReadonlySet<string> = new Set(["人", "人次", "名", "头", "只", "羽", "张", "辆次"]);

/** How steep the land behind its number is: 15度以上**的坡耕地**, 15至25度**水源地坡耕地**. Tried on the words after so many degrees. */
export const STEEP_LAND = /^的?[〇一-鿿]{0,8}坡/u;
/** What so much is of, and no size of it: 提供600兆比特每秒以上**接入服务能力**; not ~~泊位~~. Also **的处理能力**. */
export const CAPABILITY_BEHIND = /^的?[〇一-鿿]{2,6}能力(?=[，。；、]|$)/u;
/** The whole people, and what is theirs, behind their number: 十几亿人**口蕴藏的**潜力, 9亿多**劳动力**, 14亿人**的粮食安全**. Tried on the words after a number of hundreds of millions. */
export const WHOLE_PEOPLE = /^(?:口[的蕴]|劳动力|的(?:粮食|吃饭|生活))/;
/** Whom a number counts as they live somewhere: 830万**云屏人民**, 14亿**中国人**; not ~~人才~~. Tried on the words after a number. */
export const THE_PEOPLE = /^[^，。；、]{0,8}(?:人民|中国人|儿女|父老)/;
/** 1.4万人以上**的城镇新增就业目标**如期完成, 1.4万人以上**的目标**, 1.4万人**新增就业目标**: what is aimed at, and no description; not ~~目标~~. Tried on the words after a number. */
export const NAMES_GOAL = /^(?:的[〇一-鿿]{0,16}|[〇一-鿿]{2,16})目标/u;
/** **新增**10万平方米厂房 says how much there will be more, ~~建设~~10万平方米厂房 how large one is. */
export const ADDS_AREA = /(?:新增|净增|增加|供应|筹集)$/;
/** Units of what things take up: 10万**平方米**, 500**亩**; not 30~~吨~~. */
export const AREA_UNIT = /^(?:平方公里|平方米|亩|公顷|公里|米)$/;
/**
 * What is said of the things behind tells which of them are meant: 容量**达到自身**80%的项目, 能耗**高出平均水平**10%的企业; not ~~建设~~80%.
 * Also 能耗**超过平均水平**10%的企业.
 */
export const AMOUNTS_TO = /(?:达到?|高[出于]|低于|超[出过]|占比)(?:[^，。；、（）]|（[^（）]{1,8}）){0,30}$/;
/** The share is of the things behind it, whatever stands before: **覆盖**80%以上的城市, **使**90%以上的企业达标. */
export const SHARED_OUT = /(?:覆盖|惠及|带动|推动|组织|[使让在])$/;
/** Opens a clause about whom something is given: **对**首次认定的企业, **（一）对**企业; not ~~对接~~企业. */
export const FOR_THOSE = /^(?:（?[一二三四五六七八九十\d]{1,3}[）.、])?对(?![接标口外])/;
/** Units of people and their homes: 6万**人**, 3万**户**. Also **名**, **人次**, **套**. Tried on the unit, which may be none. */
export const PEOPLE_UNIT = /^(?:人次?|名|户|套)?$/;

/** Units of age: 60**周岁**. Tried on the unit. */
export const AGE_UNIT = /岁$/;
