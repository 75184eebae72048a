/**
 * Words that tell an aim from a result and both from a rule. Each pattern is tried on one clause, up to its number
 * unless its comment says otherwise. All are linear: no repeat stands inside a repeat. The examples in the comments are
 * run as tests, here as in the other lists: words in **bold** are read, words that are ~~struck out~~ are not.
 */

/** Completed aspect: **已**建成5个, 引进**了**20家, **现有**8所 (not 改造**现有**泊位8个), **现在有**企业6家, **连续**三年增长, **共有**住房600套, not ~~共有~~产权住房. Also what is too little: 投入比重**仅为**1.8%, **仅有**3家, **仅占**2%. */
export const COMPLETED =
  /已(?!知)|[^为得到除]了(?!解)|(?<![等将对造合活建升])现有|现共|现在有|目前|眼下|如今|共有(?!产权)|共计|先后|荣获|连续|仅[为有占]/;

/**
 * What results are said with, where nothing aims: **成功**创建, **位居**全省前列, **排名**全省第二, not ~~排名前三位的~~企业. Aims are as well: 力争**成功**创建.
 * Also what somebody looked for and found: **排查出**隐患76处, **摸排发现**危房12栋; not ~~排查~~隐患76处.
 */
export const RESULT_UNLESS_AIMED =
  /成功(?!率)|圆满|顺利|跃居|位居|位列|居全|列全|排名(?!前[一二三四五六七八九十\d]{1,3}[位名家个]?的)|(?:[排普清核筛抽巡]查|摸排|摸底|梳理)(?:出(?!具|台)|发现)/;

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

/** Behind a part of the year a deed with a thing of its own: 汛期前**完成水毁工程修**复; not 年底前~~全部建成投用~~, 年底前~~完成主体建设~~. */
export const OTHER_DEED =
  /^(?:全面|基本)?(?:完成|做好|建成|组织|召开|实施|启动|开展|推进)(?!主体|全部|建设|改造|任务|施工)[\u3400-\u9fff、]{5}/;
/** Said beside a deadline, makes it that of all before it: **均**于2026年底前完成, 2026年底前**全部**投用, **以上**, **上述**, **一并**; not ~~平均~~. */
export const OF_ALL = /(?<!平)均|全部|上述|以上|一并/;

/**
 * A sentence, with ＿ for its deadline, that says of all before it when it is due: **上述项目均于＿完成**。, **＿全部组建到位**。, **以上工作＿完成**.
 * Also **注：目标值为＿目标**, **以上目标值均为＿**.
 */
export const CLOSES_ALL =
  /^(?:上述|以上|前述|注：|各项|表中)[^，。；]{0,16}＿|^＿，?(?:全部|均|全面)[^，。；]{0,10}(?:到位|完成|完工|建成|竣工|投用|达标)/;

/**
 * Two aims are set for one indicator, one to be reached and one to be striven for: **基本目标**8%, **奋斗目标**10%; not ~~主要目标~~, nor 今后五年的~~奋斗目标~~, as a term of office
 * calls all of its aims. Also **保底目标**, **作为奋斗目标**.
 */
export const OF_TWO_AIMS =
  /(?:基本|保底|底线|冲刺|挑战|争取|攀高|最低)目标|(?:作为|(?<=^|[，。；：、（“\s]))奋斗目标/;

/** Says outright that what follows is the goal, in whichever half of a report: 今年的主要**目标是**增长5%; not 完成~~目标~~. */
export const GOAL_STATED = /目标(?:是|为)/;
/** Labels what was to be reached, where what was stands behind another label: **规划目标：**到2020年…. Also **目标：**, 一览表**规划目标：**; not ~~目标任务~~：. */
export const GOAL_LABEL = /(?:^[〇一-鿿]{0,4}|规划)目标：/u;
/** The other: **完成情况：**…; 达到60个**。完成情况：**…. Also **指标完成情况：**, **完成情况。**, ；**完成情况：**. */
export const OUTCOME_LABEL = /(?:^|[。；])[〇一-鿿]{0,4}完成情况[：。]/u;

/** Says in a sentence what a thing costs, or where money is asked for: **总投资**7.2亿元，…, **计划投资**3.6亿元，…, **争取上级资金**2亿元，…. Also **争取**专项债, **争取**补助, **争取**投资. */
export const COST_OR_SOURCE = /总投资|计划投资|争取(?=[^，。；、\d]{0,16}(?:资金|补助|债|投资))/;
/** Names of money by whose it is: 专项**债**, 社会**资本**, 银行**贷款**, 县级**财政**, 上级**补助**; not ~~产值~~. Also **资金**, **自筹**, **捐赠**, **基金**, **债券**, **投资**. */
export const FUNDS_NAME = /(?:资金|债券?|贷款|补助|财政|资本|自筹|捐赠|基金|投资)$/;
/** Money that others are brought to spend is an outcome: **带动**社会投资5亿元, **撬动**, **吸引**, **引导**, **拉动**. Tried on the words before a sum. */
export const DRAWN_IN = /带动|撬动|吸引|引导|拉动/;

/** Opens a clause about what things cost in all: **总投资**约3亿元, **计划总投资**. Tried on the words before a number. */
export const WHOLE_COST = /^(?:其中)?(?:项目|计划|概算|预计|合计)?总投资额?(?:约为?|近|为|达到?|共)?$/;

/**
 * Where a change begins is what is already: **由**76家增加到120家, **从2023年的**5万家增至9万家. Tried on the words before a number.
 */
export const BASELINE_BEFORE = /[由从](?:[^，。；、\d]{0,6}|(?:19|20)\d\d年[底末]?的?)$/;
/** The same on the words after it: 由76家**增加到**120家, not 由76家~~增加~~44家. */
export const BASELINE_AFTER =
  /^(?:左右|多)?(?:增[长加]?|提[高升]|[上攀拉回跃]升|扩大|拓展|下?降|降低|减少|压[减缩]|缩[减短]|调整)[到至为]/;

/**
 * A clause that begins anew after a completed one: 已建成5个，**再建**3个; 排查出120个，**需**整治80个.
 * Also **争取**新增.
 */
export const BEGINS_ANEW = /^(?:再|又|还|新增|新建|将|力争|争取(?!到)|确保|拟|计划|需(?!求))/;

/**
 * Words before a number that tell how large a thing is, not what is done: **总投资**3亿元, **占地**50亩, **共**12个; but 绿化~~面积~~5万亩. Tried on the words before a number.
 * Also **总面积**, **全长**, **长度**, **拥有**.
 */
export const DESCRIPTIVE =
  /(?:(?:总|计划|概算)?投资|资金|占地|(?:^|总|建筑|用地)面积|[全总]长|长度?|宽|高|库容|容量|涉及|惠及|覆盖|其中|共|共有|[现拥设]有|为|是|余)(?:面积|约|超|近)?$/;

/** Words of the length of a verb, and nothing else up to the number: **清理整改**16座小水电站; not ~~对全市~~23家, ~~和~~20个. */
export const OPENS_WITH_VERB = /^(?![对和与及以在全各每其这该做])[\u3400-\u9fff（）]{2,6}$/;

/** Words that tie a clause to the one before, where no year of its own reads well: **并**建成, **其中**, **从而**, **以及**; not ~~建成~~. */
export const TIED_TO_LAST = /^(?:并|且|和|及|与|或|以及|其中|包括|进而|从而)/;

/**
 * Says that a number is looked forward to: **预计**全市生产总值120亿元，增长6%. Neither an aim nor a result, so it contradicts neither.
 * Also **估计**; not 120亿元（~~预计~~数）.
 */
export const FORECAST = /(?:预计|估计)(?!数)/;
