/**
 * Words that tell an aim from a result and both from a rule. Each pattern is tried on one clause, up to its number
 * unless its comment says otherwise. All are linear: no repeat stands inside a repeat. The examples in the comments are
 * run as tests, here as in the other lists: words in **bold** are read, words that are ~~struck out~~ are not.
 */

/** Completed aspect: **已**建成5个, 引进**了**20家, **现有**8所 (not 改造**现有**泊位8个), **现在有**企业6家, **连续**三年增长. */
export const COMPLETED =
  /已(?!知)|[^为得到除]了(?!解)|(?<![等将对造合活])现有|现共|现在有|目前|眼下|如今|共有|共计|先后|荣获|连续/;

/**
 * What results are said with, where nothing aims: **成功**创建, **位居**全省前列. Aims are as well: 力争**成功**创建.
 * Also what somebody looked for and found: **排查出**隐患76处, **摸排发现**危房12栋; not ~~排查~~隐患76处.
 */
export const RESULT_UNLESS_AIMED =
  /成功(?!率)|圆满|顺利|跃居|位居|位列|居全|列全|排名|(?:[排普清核筛抽巡]查|摸排|摸底|梳理)(?:出(?!具|台)|发现)/;

/**
 * Compares with the year before, which results do, and aims as well: **同比**增长15%, **比上年**增长8%以上. Of the clause it stands
 * in alone.
 */
export const COMPARED_WITH_YEAR_BEFORE = /同比|[比较与](?:上年|去年)/;

/** Verbs that ask for an outcome, in documents that look forward: **推动**网络零售额同比增长12%, **实现**旅游收入同比增长15%. */
export const ASKS_FOR = /推动|推进|促进|带动|拉动|实现|确保|力促|保持|引导|支持/;

/** Opens a sentence about what is: **目前，**全县有孵化器2家, （八）**目前**…, **现在**，有企业6家; not ~~现在~~起. Tried on the words from the start of the sentence. */
export const AS_OF_NOW =
  /^(?:（?[一二三四五六七八九十\d]{1,3}[）.、])?(?:目前|当前|现在(?!起|开始|到)|眼下|如今|现阶段|截至目前|到目前为止|至今|迄今)/;

/**
 * Modality of intention: **力争**突破100亿元, **要**实现, **确保**不低于5%; not ~~预计~~数.
 * Also **争取**新增, **将**建成, **拟**新建, **计划**完成, **预计**达到, **目标是**5%; not ~~争取~~到位资金.
 */
export const INTENDED =
  /力争|争取(?!到)|努力|确保|预期|(?<![主重需首紧纲概提摘只不])要(?![求素点件闻案塞害紧务领么])|将(?!军|领|近|来|其|全市的)|拟(?!定|订|合)|计划(?=新|建|完成|实施|安排|用|到|投|引|培|开|改)|预计(?!数)|目标(?:是|为)/;

/** Where money is to come from, for all its 争取: **争取**上级资金2亿元, **争取**专项债券, **计划**总投资3亿元, **计划**投入; not ~~争取~~营收, ~~计划~~投产. */
export const SOURCED =
  /争取(?=[^，。；、\d]{0,16}(?:资金|补助|补贴|债券?|贷款|投资|专项|支持))|计划(?=总?投(?:资|入))/g;

/** What is to be done by a day: 2022年6月底前**，**研究建立…, 于2022年底前**完成**, **全部**整改到位, **对重点渔船实施**检验; not 2022年底前~~完成验收的~~渔港. Tried on the words after a deadline. */
export const TO_BE_DONE =
  /^(?![^，。；]{2,10}的)(?:，|基本|全面|全部|率先)?(?:完成|制[定订]|出台|建[立成设]|研究|印发|形成|实现|报送|将|启动|开展|编制|组织|落实|整改|取得|达到|全部|对[^，。；]{2,24}(?:实施|实行|开展|进行)(?!的))/;

/**
 * Words between a number and the years that deal it out: 20公里，**其中**2025年8公里, 分三年实施**：**2025年8公里, 20公里**，**2025年8公里, **分年度为**.
 * Also **逐年**. Tried on the words before the first of the years.
 */
export const OPENS_YEARS = /(?:[，；：]|其中|分年度?[为是]?|逐年)$/;

/** A sentence that only leads into a list which deals out what was said: **其中：**, **分年度安排如下：**, **具体为：**. */
export const OPENS_ITEMS = /^(?:其中|具体(?:为|如下)?|分年度(?:安排|任务)?(?:为|如下)?)：$/;

/** Said beside a deadline, makes it that of all before it: **均**于2026年底前完成, 2026年底前**全部**投用, **以上**, **上述**, **一并**; not ~~平均~~. */
export const OF_ALL = /(?<!平)均|全部|上述|以上|一并/;

/**
 * A sentence, with ＿ for its deadline, that says of all before it when it is due: **上述项目均于＿完成**。, **＿全部组建到位**。, **以上工作＿完成**.
 * Also **注：目标值为＿目标**, **以上目标值均为＿**.
 */
export const CLOSES_ALL =
  /^(?:上述|以上|前述|注：|各项|表中)[^，。；]{0,16}＿|^＿，?(?:全部|均|全面)[^，。；]{0,10}(?:到位|完成|完工|建成|竣工|投用|达标)/;

/** Two aims are set for one indicator, one to be reached and one to be striven for: **基本目标**8%, **奋斗目标**10%; not ~~主要目标~~. */
export const OF_TWO_AIMS = /(?:基本|奋斗|保底|底线|冲刺|挑战|争取|攀高|最低)目标/;

/** Says outright that what follows is the goal, in whichever half of a report: 今年的主要**目标是**增长5%; not 完成~~目标~~. */
export const GOAL_STATED = /目标(?:是|为)/;

/**
 * Words before a number that give, allow or cap money or merit: **给予**20万元奖励, **最高**500万元.
 * Also **补贴**300元, **每户补**2万元, **按省定标准**.
 */
export const GRANTED =
  /给予|奖励|奖补|补助|补贴(?!性)|资助|罚款|贴息|贴补|减免|返还|最[高多]|至多|封顶|上限|每[人户亩头年家项个次件]补|按[^，]{0,12}标准(?!建设|打造|推进|改造)/;

/** Says in a sentence what a thing costs, or where money is asked for: **总投资**7.2亿元，…, **计划投资**3.6亿元，…, **争取上级资金**2亿元，…. Also **争取**专项债, **争取**补助, **争取**投资. */
export const COST_OR_SOURCE = /总投资|计划投资|争取(?=[^，。；、\d]{0,16}(?:资金|补助|债|投资))/;
/** Names of money by whose it is: 专项**债**, 社会**资本**, 银行**贷款**, 县级**财政**, 上级**补助**; not ~~产值~~. Also **资金**, **自筹**, **捐赠**, **基金**, **债券**, **投资**. */
export const FUNDS_NAME = /(?:资金|债券?|贷款|补助|财政|资本|自筹|捐赠|基金|投资)$/;
/** Money that others are brought to spend is an outcome: **带动**社会投资5亿元, **撬动**, **吸引**, **引导**, **拉动**. Tried on the words before a sum. */
export const DRAWN_IN = /带动|撬动|吸引|引导|拉动/;

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
 * Conditions that a number decides: **对**年收入超过2000万元**的**, **凡**连续2次不合格**的予以**退出, **确需**新增的, **不得**少于30日, **按**成交额的2%. Tried on the whole clause.
 * Also **申报条件**, **可享受**, **具备相应资格**, **申报单位**, **应不少于**, **＝**.
 * Also **方可**申报, **选择1所学校报名**.
 */
export const CONDITION =
  /^(?:对|凡|如|若|当|经|符合)[^，]*的(?:，?$|予以|给予|一律|取消|暂停|视为|不再)|确[需有]|^按照?(?!计划|期|时|[^，]{0,12}(?:建设|打造|改造))|(?:申报|准入|基本|以下|入选)条件|可以?(?:申报|申请|享受|参评|填报|选报|报名)|(?:选择|填报|选报)[^，。；]{0,24}(?:报名|志愿)|资格条件|(?:具备|取得|符合|具有)[^，。；]{0,12}资格|门槛|认定标准|申报(?:单位|主体|企业|人)|原则上|不得|应当?(?:不少于|不低于|不超过)|[=＝÷]|是指|所称|方[可能](?!持)/;

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

/** What must hold for each, whenever it is: 成员**须**达50户, 收入**应**超过500万元; not 供~~应~~达到, 必~~须~~. Tried on the words before a number. */
export const OBLIGED =
  /(?:(?<![必务无只])须|(?<![供响适对相反效感顺照策呼回])应当?(?!届|急|用|对|收|税|付|诉|占))(?=[^，。；]{0,16}$)/;

/**
 * How large one thing is to be: 道路红线**宽度**不小于18米, **层高**6米, **水深**保持1.8米以上. Tried on the words before a number.
 * Also 田面**高差**, **平整度**, 安装**误差**, **间隙**, **株距**, 路面**宽**, **厚**, **容积率**.
 */
export const DIMENSION =
  /(?:(?<![改带])宽|宽度|层高|净高|高度|进深|水深|深度|厚度?|间距|半径|直径|口径|坡度|高差|平整度|误差|间隙|[行株]距|荷载|功率|容积率?|单口面积|长度)(?:一般|原则上|均|各)?(?:为|是|在|以|约|达到?|保持在?|控制在?)?$/;

/** The same of rooms and plots, where no more of them is aimed at: 检测**站面积**不小于60平方米, not ~~新增经营面积~~. Tried on the words before a number. */
export const FLOOR_AREA =
  /(?<!(?:新增|净增|新建|扩大|增加)[^，。；]{0,10})(?:站|房|室|所|馆|厅|厂|场|店|点|中心|场所|建筑|用房|使用|经营|营业|单体|客房)总?面积(?:一般|原则上|均|各)?$/;

/**
 * How much there is to be of each measure of land or room: 荷载**不低于每平方米**750公斤, 投资**不低于每亩**300万元. Tried on the words before a number.
 * Also **按每**亩.
 */
export const PER_MEASURE = /不(?:低|少|小|高|多)于每(?:平方米|平方公里|立方米|亩|公顷|公里|人|户)$|按照?每/;

/** At most so many in each: 客房**不超过**15间, **不多于**3人; but 控制在3人以内 may be an aim. Tried on a number with its bound. */
export const CAP = /^不(?:得|应)?(?:超过|多于|大于)/;
/** The same in each of a kind: 对**单个**企业的投资额**不超过**基金规模的20%. Tried on the words up to a number and on it. */
export const CAP_OF_ONE = /(?:单[个一笔户家项](?!位)|同一)[^，。；]{0,20}不(?:超过|高于|多于|大于)/;

/**
 * What a contract or a permit lays down: 担保**费率**不超过1%, **容积率**不低于1.5, 价格**上浮**10%. Tried on the words before a number
 * that a bound opens, or that closes such a word.
 * Also **利率加**, **距学校**.
 */
export const TERMS =
  /(?:(?:费率|利率|保额|额度|容积率|建筑密度|服务半径|日处理能力)(?:每[亩户人车船])?|距[^，。；、\d]{1,10}|[上下]浮|(?:LPR|利率)[加减])$/;

/** What inspectors look at: **抽查比例**不低于5%, **抽检率**3%; not 抽检~~合格率~~. Tried on the words before a number. */
export const SAMPLING = /抽[查检测](?:比例|比率|率|面|数量|频次)[^，。；、\d]{0,4}$/;

/**
 * For whom a rule is: **申报县级示范社的，**成员…; **凡…的，**…. Tried on the words from the start of a sentence to a number.
 * Also **对连续两年合格的，**.
 */
export const RULE_FOR_THOSE =
  /^(?:对(?![接标口])|凡|如|若|申报|申请|认定|参评|参加|符合|具备|享受|取得)[^，。；]{0,40}的，/;

/**
 * What those may do or must who are described by a number: 容量达到50%**的，可**优先安排. Tried on the words from a number to the end
 * of its sentence.
 * Also **的，应**停产, **的，须**备案, **的，一律**取消, **的，优先**安排, **的，给予**奖励, **的，予以**退出, **的，不予**受理.
 */
export const RIGHT_OF_THOSE =
  /^[^。；]{0,100}的，(?:可(?![谓见持靠])|应(?![急用对])|须|一律|优先|给予|予以|不予)/;

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

/** Nouns that do the same behind their measure word: 5个**方面**, 20项**主要指标**, 9个**领域**. Tried on the text after the number. */
export const DIVISION_NOUN =
  /^(?:方面|领域|(?:主要|核心|具体|约束性|预期性)?指标|环节|要素|维度|层次|步骤|阶段|部分)/;

/** Before the parts of which something is made, told in brackets: 一主两副**布局（**1个主港、2个副港）, 三级配送**体系（**1个中心、5个站. */
export const MADE_UP_OF = /(?:体系|布局|格局|架构)（[^（）]*$/;

/** What all that is built from now on must meet: **新建**渔船**应达**到标准，噪声低于60分贝, **新建**冷库耗电**严格**控制在; not ~~新建~~防火应急道路. Also **新建**冷库**须**达标, **新建**渔房**一律**节能. */
export const REQUIRED_OF_NEW = /新建(?!成)[^。；]{0,24}(?:应[当该达符满不优]|须|严格|一律)/;

/** Carries out what is there: **落实**稳岗10条措施, **执行**各项规定. Also **贯彻**, **细化**. Tried on the words before a number. */
export const CARRIES_OUT = /(?:落实|执行|贯彻|细化)[^，。；]{0,16}$/;

/** What a document lays down, by its number: 10条**政策**措施, 20条**举措**, 8项**规定**. */
export const LAID_DOWN = /^(?:惠[企民农]|具体|重点)?(?:政策|措施|举措|规定|意见|要求)/;

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

/** Opens a clause about what is put to use or attended to, not brought about: **发挥**12家企业作用, **针对**降税的300种商品. Tried on the words before a number. */
export const MEANS = /^(?:充分|紧紧|更好|有效)?(?:依托|发挥|围绕|立足|凭借|针对|聚焦|面向|运用|用[好足活])/;

/** Verbs for what is there already: **壮大**13条重点产业链, **提升**12个主导产业, **做强**3条产业链; not 培育~~壮大~~. Tried on the words before a number. */
export const STRENGTHENS = /(?<!培育)(?:壮大|振兴|提升|做[强优大]|巩固)$/;
/** Industries that a place has, and does not count as they are made: 13条**重点产业链**, 12个**主导产业**. Tried on the words behind it. */
export const STANDING_INDUSTRY = /^[^，。；、]{0,8}(?:产业链|(?:主导|支柱|优势)产业|产业集群)/;

/** Opens a clause about what things cost in all: **总投资**约3亿元, **计划总投资**. Tried on the words before a number. */
export const WHOLE_COST = /^(?:其中)?(?:项目|计划|概算|预计|合计)?总投资额?(?:约为?|近|为|达到?|共)?$/;

/** What a capacity is said with: **年产**5万吨, **可容纳**2000人; but 形成~~年产~~5万吨的能力. Tried on the words before a number. */
export const CAPACITY = /(?<!形成|具备|达到|实现)年(?:产|处理|加工|吞吐|生产)能?力?$|(?:可|能)(?:同时)?容纳$/;

/**
 * Units of size by which a thing is called when a noun follows: 10万**平方米**孵化器, 50**兆瓦**电站, 300**吨/日**焚烧炉. Tried on the unit.
 * Also 50**MW**.
 */
export const SIZE_UNIT =
  /^(?:平方米|立方米|兆瓦|千瓦|吉瓦|吨|千伏|伏|升|毫升|毫米|厘米|米|层|克|[A-Za-z].*)(?:\/[年月周天日])?$/;

/** Words behind an area by which it is no thing's size: 完成20万平方米旧房**改造**. Tried on the words after a number. */
export const TO_BE_WORKED_ON = /^[^，。；、]{0,24}(?:改造|治理|修复|整治|任务)/;

/** What is counted behind a sum by which it is told apart: 总投资10亿美元**项目4**个, 亿元以上~~产值~~. Tried on the words after a sum. */
export const SIZED_NOUN = /^[\p{Script=Han}“”]{0,10}(?:项目|企业|公司|基地|园区|集群|平台|品牌)(?=\d)/u;

/** A number behind which a description of what follows closes: 20亿元、占地500亩**的**…项目, 2000万元以上**的**企业. Tried on the words after a number. */
export const DESCRIBES =
  /^(?:[、和及或](?!覆盖|惠及|带动)[^、，。；的]{1,20}){0,3}的(?!目标|任务|水平|规模|比例|速度)/;

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

/**
 * Where a change begins is what is already: **由**76家增加到120家, **从2023年的**5万家增至9万家. Tried on the words before a number.
 */
export const BASELINE_BEFORE = /[由从](?:[^，。；、\d]{0,6}|(?:19|20)\d\d年[底末]?的?)$/;
/** The same on the words after it: 由76家**增加到**120家, not 由76家~~增加~~44家. */
export const BASELINE_AFTER =
  /^(?:左右|多)?(?:增[长加]?|提[高升]|[上攀拉回跃]升|扩大|拓展|下?降|降低|减少|压[减缩]|缩[减短]|调整)[到至为]/;

/** What is built on is there: 在新增18家**的基础上**. Tried on the words after a number. */
export const BASIS_AFTER = /^[^，。；\d]{0,12}基础上/;

/** A number that is only where things stand: 去年38万吨**的基础上**, 突破50亿元**的良好势头**. Tried on the words after a number. */
export const STANDS_AT = /^[^，。；\d]{0,12}基础上|^的[^，。；\d]{0,4}(?:势头|态势|成绩|佳绩)/;

/**
 * A clause that begins anew after a completed one: 已建成5个，**再建**3个; 排查出120个，**需**整治80个.
 * Also **争取**新增.
 */
export const BEGINS_ANEW = /^(?:再|又|还|新增|新建|将|力争|争取(?!到)|确保|拟|计划|需(?!求))/;

/**
 * Headings over what has been: 一、工作**回顾**, **发展基础**, “十三五”**目标如期实现**; but 确保~~目标全面实现~~. The nearest
 * heading that names a year or one of these words decides.
 */
export const REVIEW_HEADING =
  /(?<!确保[^，。]{0,12})目标(?:任务)?(?:如期|提前|顺利|圆满|胜利|全面|基本)(?:全面|圆满|顺利)?(?:实现|完成|达成)|回顾|成效|成绩|成果|成就|发展基础|现状|进展|总结|主要做法|过去|问题|执行情况|完成情况|工作情况|发展环境|形势|基本情况|背景|历程/;
/**
 * Opens a heading over work to be done, whatever it says of results: **促进**科技成果转化, **优化**发展环境; not ~~推进~~情况.
 * Also **加强**监管, **推进**改革, **提升**能力, **全力**以赴.
 */
export const OPENS_TASK =
  /^(?:加[快强大]|促进|推[进动]|提[升高]|优化|解决|巩固|强化|完善|健全|深化|构建|打造|培育|营造|改善|着力|大力|全[面力]|聚焦|开展|拓展|扩大|保障|整治|化解|防范|做好|抓好|支持|鼓励)(?!情况|成效|进展|现状|工作)/;

/**
 * Headings that only plans have, whole: **主要目标**, **重点任务**; not ~~主要成效~~.
 * Also **目标任务**, **保障措施**.
 */
export const PLAN_HEADING =
  /^(?:主要|工作|总体|发展|行动|年度)(?:目标|任务)$|^重点任务$|^目标任务$|^保障措施$/;

/** Headings over how each thing is to be, for good: **建设标准**, **配置标准**, **技术要求**, 投放点**设置规范**; not ~~总体要求~~. */
export const STANDARD_HEADING =
  /(?:建设|配[置备套]|设[置计]|技术|验收|认定|评价|测评|储备|运行|管护)(?:标准|要求|规范|参数)$/;

/** Headings over how long all the work takes: **工期**安排, **实施期限**; not ~~实施步骤~~. */
export const TERM_HEADING = /工期|(?:建设|实施|行动|规划|创建|执行|计划)(?:期限|周期|年限|期$)/;
/** The same in words right before the time: **建设期为**2025年6月至2026年12月, **实施期限：**2025—2027年, **工期自**2025年6月, **目标年为**2027年. */
export const TERM_STATED =
  /(?:工期|目标年|(?:建设|实施|行动|规划|创建|执行|计划|试点)(?:期限|周期|年限|期))[为是：]?[自从]?$/;

/**
 * Headings over what the work costs and who pays, or how large what is built will be: **投资估算**, **资金安排**, 主要**技术经济指标**;
 * what comes in is an aim: ~~招商引资~~.
 * Also **经济技术指标**.
 */
export const FIGURES_HEADING =
  /(?:投资|资金|经费|费用)(?:估算|测算|概算|匡算|预算|需求|筹措|来源|安排|构成|保障)|(?:技术经济|经济技术)指标/;
/** What the work costs, in the header of a column: **投资**（亿元）, **总投资**, **资金需求**; not ~~完成投资~~, ~~固定资产投资~~. */
export const COST_HEADER =
  /^(?:总|计划|预计|估算|概算|项目|工程|所需){0,2}(?:投资|资金|经费|造价|费用)(?:额|总额|金额|估算|概算|测算|预算|需求)?(?:（[^（）]{1,8}）)?$/;

/** Headings over the goals themselves, where every number is one: 主要**目标**, 考核**指标**. */
export const GOAL_HEADING = /目标|指标|预期/;
/** Headings over what shall be: 2025年工作**安排**, **下一步**打算. */
export const AIM_HEADING =
  /目标|指标|打算|安排|下一步|今后|明年|展望|预期|发展思路|总体要求|总体思路|工作思路|工作计划|工作重点|重点工作/;
/**
 * Those of them that only look ahead, whatever stands above: **下一步**工作, **明年**目标; not 锚定~~目标~~抓产业, ~~重点工作~~推进情况.
 * Also **打算**, **今后**, **展望**, **来年**, **下阶段**, **下半年**.
 */
export const NEXT_HEADING = /打算|下一步|下一?阶段|下半年|今后|[明来]年|展望/;
/** Those that are over the aims themselves: 发展**目标**, （三）工作**思路**; not 紧扣目标~~抓产业~~. Also **总体要求**. */
export const NAMES_AIM = /(?:目标|思路|总体要求)$/;
/** Headings over what holds for all that follows: 一、**总体要求**, （二）工作**思路**. */
export const GUIDING_HEADING = /总体要求|指导思想|指导方针|基本原则|思路|目标|要求$/;
/** Table headers over what is: 2023年**现状**, **完成情况**, 2024年**基线**, **基准**年. */
export const STATE_HEADER = /现状|基[期数准线]|现有|实际|当前|完成值|完成情况/;

/** Headings of a plan over work to be done: 重点**任务**, **加强**水环境治理. */
export const TASK_HEADING =
  /任务|工程|行动|举措|措施|计划|提升|建设|推进|推动|加强|实施|培育|打造|发展|构建|完善|优化|强化|深化|加快|健全/;
/**
 * Headings of a plan under which numbers are rules: **资金**管理, **申报**条件, **附则**.
 * Also **支持政策**.
 */
export const RULE_HEADING =
  /附则|申报|评分|考核|奖惩|管理办法|(?<!(?:完善|健全|优化|构建)[^，。]{0,6})支持政策|政策支持|扶持|适用范围|名词解释|资金/;

/**
 * Words before a number that tell how large a thing is, not what is done: **总投资**3亿元, **占地**50亩, **共**12个; but 绿化~~面积~~5万亩. Tried on the words before a number.
 * Also **总面积**, **全长**, **长度**, **拥有**.
 */
export const DESCRIPTIVE =
  /(?:(?:总|计划|概算)?投资|资金|占地|(?:^|总|建筑|用地)面积|[全总]长|长度?|宽|高|库容|容量|涉及|惠及|覆盖|其中|共|共有|[现拥设]有|为|是|余)(?:面积|约|超|近)?$/;
