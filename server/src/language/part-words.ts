import { DEED } from "./deed-words.ts";

/**
 * Words by which the parts of a total are told apart. To extend a list, add the word where its example fits.
 */

/** Opens the sorts of what has just been counted: 24个指标**，包括**…16个预期性指标. Also 24个指标**：**, 24个指标**，其中**. */
export const OPENS_SORTS = /：|，(?:包[括含]|其中)/y;
/** Behind the parts that make the number that follows: 由甲3人、乙4人**组成的**7人. Also **构成的**, **组成的一支**7人. Tried on the words before a number. */
export const COMPOSED = /(?:组成|构成)的[^，。；：、\d]{0,4}$/;
/** The same of people alone: 由甲3名、乙4名**组成**7人的. Also **组成一支**7人, **组成一个**7人. */
export const TEAM_OF = /组成(?:一[支个])?$/;
/** How people are counted: 7**人**. Also 7**名**, 7**位**. */
export const PEOPLE_UNIT = /^[人名位]$/;
/** Before the parts of what was named with its number: **在医院中有**公立医院10家. Also **在渔港中，**. */
export const WITHIN_NAMED = /在(?<name>[^，。；：、\d（）在]{2,16})(?:（[^（）]{1,12}）)?中[，有]/g;
/** All that stands before a sum of money that is spent with others out of one: 其中，注资3亿元，…；**出资**3亿元，…. Also **增资**, **注资**, **安排**, **投入**, **拨付**, **拨款**, **列支**, **支出**, **补助**. */
export const SPENDING = /^(?:[增出注]资|安排|投入|拨[付款]|列支|支出|补助)$/;
/** Opens what is said of one aspect of the whole: **经济发展方面**，…, **数据中心领域**重点…; not ~~在这方面~~. */
export const OPENING_ASPECT = /^(?!在|从|这)[^，。；：\d]{2,16}(?:方面|领域)/;
/** Behind all aspects, what they come to: **以上共计**20项, **合计**. Also **以上共**, **上述合计**, **总计**. */
export const SUM_OF_ASPECTS = /(?:(?:以上|上述)(?:各项|各类)?(?:共计?|合计|总计)|^(?:共计|合计|总计))$/;
/** Opens the parts of what was counted before: ，**其中**镇级14条. */
export const PART_OPENING = /其中/;
/** Behind a number, opens parts of its own: 项目支出30亿元**，包括**设备费20亿元, 30亿元**，其中**设备费20亿元. Also **，包含**. */
export const OPENS_OWN_PARTS = /其中|，包[括含]/;
/** The grade that a name opens with: **二级项目**134个. Also **一级项目**, **三级项目**, **四级项目**. */
export const GRADE_OF_NAME = /(?<grade>[一二三四])级(?<noun>[〇一-鿿]{2})/u;

/** Those of one class, of whom each gets the same: **甲类渔工**6万元. Also **A类渔工**3万元, **一类渔工**2万元, **第二档渔工**1万元. */
export const CLASS_OF_RECEIVERS = /(?<class>[A-Za-z甲乙丙丁一二三四五六七八九])[类档](?<noun>[〇一-鿿]{2})/gu;

/** Opens what a sum is spent on: 资金5000万元，**用于**渔港3000万元. Also **分别用于**. */
export const OPENS_USES = /^(?:分别)?用于/;

/** What is left when the others are named: **其他**12个. */
export const REMAINDER = /^其[他余它]/;
/** Names what is left beside what it names: 农林**及其他**投资. Also **和其它**, **等其他**. Tried on the last of several parts. */
export const HOLDS_REST = /[及和等]其[他它]/;
/** The same where the others are taken away from the whole, and so none counts twice: **剩余**12宗, **其余**3项. Also **余下**, **剩下**. */
export const REST = /^(?:剩余|其余|余下|剩下)/;
/** What is left of what was to be done: **未完成**3项, **尚未办结**2件, **不合格**5批. */
export const NOT_DONE = /^(?:尚?未|不)([〇一-鿿]{2})/u;
/** Says of days that they are counted, and no time that passes: 优良**天数达到**316天. Also **天数**, **天数达**, **天数为**, **天数共**, **天数有**, **天数是**, **其中优**140天**、良**180天. Tried on the words before a number of days. */
export const COUNTED_DAYS = /天数(?:[达为共有是]|达到)?$|(?:其中|[，、天])[优良]$/;

/** Names those that come first by size, of which one list holds many of another: 世界**500强**, 民营企业**500强**. */
export const RANKED_BY_SIZE = /\d00强/;

/** What ranks within each other: **前三**, 全省**第一**. Also **前10名**, 居全国**前列**, **首位**. */
export const RANK_NAME = /(?:第一|首位|前列|前[一二三五十\d]{1,3})[位名]?$/;

/** Takes in the values beyond: 省级**以上**, 县级**及以下**, 4A**级以上**. */
export const AND_BEYOND = /^级?及?以[上下内]/;

/** Sources of expressions, by what makes one thing two of those that they name. */
const OVERLAPS: readonly string[] = [
  // Levels within levels.
  "(?<![本上下一二三四五超升年班元]|副省)级|级(?=.{0,4}指标)",
  // What is spent on people, in whatever field.
  "民生(?=支出|投入|资金)|农村(?!公)",
  // Stages that one project goes through, and what becomes of one thing.
  "(?<!新)开工|竣工|投产|投用|建成|完成|完工|落地|签约|转化|应用",
  // What is new is among what there is, and so is what has come together.
  "新增(?![〇一-鿿]{0,6}债|[〇一-鿿]{3})|累计",
  // Honours.
  "获|(?<!测)评(?![议估价分])|入选|认定|授|奖(?!金)",
  // What firms are besides.
  "重点(?!实验室)|高新技术|科技型|专精特新|小巨人|独角兽|瞪羚|领军|龙头|骨干(?![河坝渠道路]|工程)|规上|规模以上|限上|上市|民营|国有(?!土地|资[本产源]|工矿)|外资|小微",
  // What people are besides.
  "女|男|青年|党员|代表(?!建议)|委员(?!提案)|博士|硕士|研究生|本科|学历|职称|农民(?!专业合作|合作|工)|贫困|脱贫|残疾|少数民族",
];
/**
 * Names by which one thing may be counted twice: levels within levels (省**级**项目), what is spent on people in whatever field (**民生**支出, **农村**支出), 一**级**评价指标, stages of one
 * project (**开工**20个), what is new (**新增**企业), honours, and what people or firms are besides (**女**干部). What divides them cleanly stands in
 * `DIVISIONS`.
 * Also **评**为示范, **重点**项目, 人大**代表**, 政协**委员**, **农民**, **国有**企业, **奖**励, **骨干**企业; not 民主测~~评~~, 市本~~级~~, 上~~级~~补助, 副省~~级~~城市, ~~国有~~土地, 一~~级~~渔港, 省~~重点~~实验室, 省人大~~代表~~建议, 市政协~~委员~~提案, ~~农民~~专业合作社, ~~农民~~合作社, ~~农民~~工, ~~国有~~工矿棚户区, 超~~级~~充电站, 升~~级~~渔港, 七年~~级~~学生, 班~~级~~, ~~民生~~工程, ~~奖~~金, ~~农村~~公路, ~~骨干~~河道, ~~骨干~~工程, ~~农村~~公厕, ~~新增~~债券, ~~新增~~专项债券, ~~新增~~渔业用地指标.
 */
export const OVERLAPPING = new RegExp(OVERLAPS.join("|"), "u");

/** A kind, of which things have one each: 渔业**类**; not what is called so: 薯~~类~~, 豆~~类~~. */
export const CLASSED = /(?<![薯豆谷])类$/;
/** The same, or a trade: 渔业**类**, 加工**业**. */
export const CLASS_OR_TRADE = /类|业/;
/** The name of a part by how far it has come: **续建**项目, **新开工**项目, **前期**项目. Also **在建**, **竣工**, **储备**, **投产**. */
export const STAGE_TOLD = /^(?:续建|新开工|在建|竣工|投产|前期|储备|预备)/;
/** The same, or by what is done: **新建**, **改**造, **扩**建, **提升**, **修**缮, **拟**开工, **计划**新建. Also **开工**, **建成**, **其他**, **完成**, **拆**除. */
export const STAGE_OR_DEED =
  /^(?:续建|新|在建|竣工|投产|前期|储备|预备|改|扩|提升|修|拟|计划|开工|建|其他|其它|其余|完成|拆|迁)/;
/** What several places have, told in one number: 石桥区和青樟**县合计4**1个. Also 石桥**镇共计4**1个. */
export const SUMMED_OF_PLACES = /[市县区镇乡](?:合计|共计)\d/;
/** A level and nothing else, or what is honoured at it: **国家级**, **市级示范社**; not ~~县级渔港~~. Also **省级示范**. */
export const LEVEL_ALONE = /^(?:国家|[省市县区州镇乡村])级(?:示范社?)?$/;
/** The level that a name begins with: **省**重大项目, **区县**级, **国家**级. Also **市**重点, **县**直, **镇**级, **乡**级, **村**级. */
export const LEVEL_BEFORE = /^(?:国家|[省市县区镇乡村])/;
/** Says of the level that a name begins with that it is one: 省**级**项目, 市**级**项目. */
export const LEVEL_WORD = /(?<=^(?:国家|[省市县区镇乡村]))级/;
/** Before the whole name of another, says that what has the longer name has not the other: **非**金属矿, **次**密切接触者, **基本**满意. Also **不**满意, **未**竣工, **副**组长, **较**满意, **比较**满意. */
export const OPPOSITE_BEFORE = /(?:[非次不未较副]|基本)$/;
/** Places of another level each, at the end of a name: 示范**乡镇**, 示范**村**. Also 美丽**城镇**, 森林**村庄**, 省级**社区**, 示范**街道**, 特色**小镇**. */
export const ENDS_IN_PLACE = /(?:乡镇|城镇|小镇|村庄?|社区|街道)$/;
/** What stands at the lower levels, told by where it stands: **乡镇**服务中心, **村**级互助院. Also **社区**, **街道**, **镇**, **乡**. */
export const STANDS_AT = /^(?:乡镇|镇|乡|村|社区|街道)/;
/** What a level is told by, be it that of a place: **县级**渔港, **街道**渔站, **社区**渔站. Also **乡镇**渔站, **村**渔站, **中央**, **市县**, **地方**. */
export const OF_LEVEL = /级|街道|社区|乡镇|村|中央|地方|[省市县]/;

/** Those by which it hardly ever is in a list of three and more: levels of places (县**级**渔港), fields (**农村**渔校), what is made use of (**应用**研究). */
export const LEVEL_OR_FIELD = /级|农村|应用/g;

/** What comes to its end in a year and may have begun in it: **竣工**25个. Also **投产**, **建成**, **完工**. */
export const ENDED = /竣工|投产|建成|完工/;
/** What was begun in earlier years, and is none of those that begin: **续建**项目120个, 往年**结转**项目70个. */
export const CARRIED_ON = /续建|结转/;
/** What begins in this one: **计划开工**项目. */
export const BEGINS = /开工/;
/** Says how large each is at least or at most, and the larger are among the smaller: 省级**以上**, **亿元**项目, **超**亿元. Also **以下**, **以内**, **超过**, **百亿元**; not ~~超~~长期国债, ~~超~~级充电站, ~~超~~充站, ~~超~~高清频道, ~~超~~低能耗建筑, ~~超~~算中心, ~~超~~声设备, 30~~亿元~~级项目. */
export const RANGED = /以[上下内]|超过|超(?!长期|[级充高低算声])|[百千]?[万亿]元(?!级)/;

/** A part that holds some of another: 市级9个**（含**省级）. */
export const HOLDS_OTHERS = /（(?:均|其中)?(?:含|包[含括])/;

/**
 * Parts of one division are introduced alike; **因**私出境 and **赴**港澳出境 divide by purpose and by place.
 * Also **按**, and **涉及**海洋领域 beside what is done.
 */
export const RELATION = /^(?:因(?!素)|赴|来自|涉及|用于|通过|按照?|从)/;

/**
 * What is new beside what there is in all, or what was done in one year beside all years, or there by then: **新增**2家、3家，共20家.
 * Also **到2026年**, **达**.
 */
export const FLOW = /新[增认获]|净增|累计|达到?|到\d{4}年/;
/** The same of what there is by then alone, and not of what is new: **累计**60家, **达到**60家, **到2026年**60家. Also **达**. */
export const COME_TOGETHER = /累计|达到?|到\d{4}年/;

/** Says that a number counts what is new or what has come together so far, beside what there is: **新**设企业, **净增**企业, **累计**企业. */
export const IS_NEW = /新|净增|累计/;

/**
 * What is come to by a day takes in what stands before it, and is no part beside that: 一季度17亿元、**上半年**42亿元、**前三季度**65亿元,
 * **2024年累计达到**540家、**2025年达到**680家. Also **截至**9月, **前10个月**, **2024年底达**60家, **2024年总数达**; not 2024年~~达标~~36所.
 */
export const SO_FAR =
  /上半年|前(?:[一二三两]季度|[\d一二三四五六七八九十]{1,2}个?月)|截至|20\d\d年[底末]?(?:累计|总[数量])?达(?![标产])/;

/** What is done each year is no part of what there is: **每年**布局25个, **年均**新增3个. */
export const EACH_YEAR = /每年|年均/;

/** How much comes in each stretch of time, on average or always: **日均**660吨, **每月**30场. Also **月均**, **年均**, **每年**, **每天**, **平均每**天; not ~~每户~~2亩. */
export const ON_AVERAGE = /[日月年周]均|每[年月日天周]|平均每/;

/** What falls to each one does not add up with what falls to others: **每**户2亩, **人均**住房40平方米; 鱼**价格**20元; not ~~每~~年, ~~价格~~临时补贴, ~~价格~~补贴, 债务~~限额~~. Also 收**费标准**, 贷款**限额**. */
export const RATE =
  /每(?!年)|人均|户均|平均|年均|均价|[费资障助贴]标准|单价|价格(?!临时补贴|补贴)|(?<!债务)限额|不低于|不少于|不超过/;
/** The same of what is given, if it is little: **补贴**300元; not ~~补贴~~资金, ~~补贴~~性培训, 省级~~补助~~, 获~~奖~~12项, 一等~~奖~~12项, 自然科学~~奖~~2项, 技术发明~~奖~~2项, 科技进步~~奖~~2项, ~~奖~~牌, ~~奖~~项. Also **奖**励, **额度**. */
export const GRANT =
  /(?<!获|等|科学|发明|进步)奖(?![项牌])|(?<!级|中央|财政)(?:补助|补贴)(?!资金|总额|支出|性)|额度/;

/** Says that several have so much each, right before the number: 两县**各建**, 三校**各有**; not ~~各类项目~~, ~~各项贷款~~. Tried on the words of its clause up to a number. */
export const DEALT_TO_EACH = /各(?![类种级项界式地方])[^，。；：、\d]{0,3}$/;

const BEARERS = "(?:中央|国家|省|市|县|区|企业|财政)";
const BEARS = "(?:承担|出资|负担|分担|筹集|安排)";
/** Several named that have so much each: **石桥、青石、白溪镇各**12座, **东湾和西湾各新建**12座. */
export const EACH_OF_SEVERAL =
  /^((?:[^，。；：、\d各和]{2,8}[、和]){1,14}[^，。；：、\d各和]{2,8})各[^，。；：、\d]{0,6}$/;
/** Source of an expression for what stands behind 由 before the first amount that one of several bears: **中央承担1**0亿元, **市财政安排2**亿元. Also **省出资3**亿元, **企业负担4**亿元, **县区分担5**亿元, **国家筹集6**亿元. */
export const BEARS_AMOUNT = `${BEARERS}[^，。；：、\\d]{0,6}${BEARS}\\d`;
/** Before what one of several gives to a sum, where each says so: **省级财政安排**4亿元，**县财政出资**5亿元. Also **中央**财政**承担**, **国家筹集**, **企业负担**, **区分担**. */
export const GIVES_TO_SUM = new RegExp(`^${BEARERS}[^，。；：、\\d]{0,6}${BEARS}$`);
/** Between those who give to a sum and what each gives: **省、市、县分别出资**4亿元、3亿元、5亿元. Also **中央和地方分别承担**, **市、县分别负担**, **企业、财政分别分担**, **国家、省分别筹集**, **区、镇分别安排**. */
export const DEALT_TO_BEARERS = new RegExp(`^${BEARERS}[^，。；：\\d]{0,30}分别${BEARS}$`);
/** Behind a share of things, up to the means by which that share is dealt with: 70%**的问题用**服务解决. Also **的矛盾靠**, **的纠纷通过**. */
export const BY_MEANS = /^的[〇一-鿿]{2,4}?(?:用|靠|依靠|通过)/u;
/** Between how many sets there are and how many things in them: 5个**方面**19条. Also 5**大方面**19条, 5**个方面**19条, 5**类方面**19条, 5个**方面共计**19条; 4批**共**90条, where the unit says it. */
export const SET_OF_THINGS = /^(?:[大个类]?(?<set>(?!共|合计)[〇一-鿿]{1,6}?))?(?:共计?|合计)?$/u;
/** Before how many things are in the first of the sets: **各方面分别为**6条. Also **各方面分别是**, **各方面分别有**, **各方面依次为**. */
export const TO_THINGS_IN_SETS = /各(?<set>(?:(?!各)[〇一-鿿]){1,6})(?:分别[为是有]|依次为)$/u;
/** Up to a number of one year among others: **2024年新建**10家; not ~~比2024年增加~~10家, ~~2024年底达到~~10家. */
export const YEAR_OF_PART =
  /(?<![比较自从到\d])(20\d\d)年(?![底末初])(?:(?![比较占达]|增[加长])[^，。；：（）\d]){0,14}$/;
/** From the number of the last year to that of all: 20家**，三年累计新建**60家, 20家**、5年共**60家, 20家**、共新建**60家. Also **，三年合计**, **，总计**, **，一共**, **，总共**, **，共计**. */
export const SUM_BEHIND_YEARS =
  /^[^，。；：\d]{0,8}[，、](?:(?<years>[\d两三四五六七八九十]{1,2})年)?(?<sum>累计|共计?|合计|总计|总共|一共)[^，。；：、\d]{0,14}$/;
/** Up to a number that was brought together in so many years: **三年累计新建**60家, **两年共投入**6亿元, **三年内建成**60座; not ~~第三年~~60家. Also **三年来**, **三年间**, **三年合计**, **三年总计**. */
export const OVER_SO_MANY_YEARS =
  /(?<![\d第])([\d两三四五六七八九十]{1,2})年(?:累计|合计|总计|共计?|[来间内])[^，。；：、\d]{0,14}$/;
/** Up to a number of what is new: **新增**泊位200个, **净增**200个, **新建渔港泊位**200个, **新认定**, **新培育**, **新引进**, **新建5G基站**. */
export const NEW_BEFORE = /(?:[新净]增|新建|新认定|新培育|新引进)(?:[^，。；：（）\d]|\dG){0,14}$/;
/** Says that a number is of all that came so far: **累计**达到500个, **总数**达到500个, **总量**增至500个. */
export const IN_ALL_SO_FAR = /累计|总[数量]/;
/** From it to all that came so far: 200个**（累计**500个, 200个**，累计达到**500个; not 200个~~，累计完成改造~~500个. Also **、累计约**, **，总数累计达**, **，累计超过**, **，累计突破**, **、总数达到**, **，总量增至**, **，全县总数为**. */
export const UP_TO_CUMULATIVE =
  /^(?:以上|左右)?[，、（](?:(?:总[数量])?累计(?:已?达到?|约|超过?|突破)?|(?:全[省市县区])?总[数量]已?(?:达到?|增至|为))$/;
/** Says how much a part grew or where it ranks, and is no other part: **增长**5%, **居**全省第2位, **较**去年高5%; not ~~较好~~的占70%, ~~较大~~隐患8处, ~~较重~~污染8天, ~~提升类~~8项, ~~居住用地~~350亩, ~~占地~~20亩, ~~排水~~管网30公里, ~~降费~~4亿元, ~~列车~~8列; **占**三成, **排**第二, **列**第三. */
export const REMARK =
  /^(?:同比|比|较(?![好差大重])|均?(?:增|降(?![费本])|下降|减少|提高|提升)(?![〇一-鿿]{0,4}类)|占(?!地)|居(?![住民])|位居|位列|排(?![水污涝])|列(?!车)|持平|高于|低于|快于)/u;

/** What is let off, and no fall: **降费4**亿元, **减税4**亿元, **退税4**亿元. Also **降本4**亿元, **减费4**亿元, **缓税4**亿元; not ~~降价~~4元. */
export const RELIEF = /^(?:降费|降本|减费|减税|缓税|退税)\d/;

/** Tells more of a part, in numbers of another sort than it has: 基础设施项目90项，**投资**349亿元；…, 保护单元68个、**9234**平方公里, **占**全县四成; not ~~占地~~20亩. Also **总投资**, **计划投资**, **年度计划投资**, **完成投资**, **资金需求**, **面积**, **建筑面积**, **床位**, **总金额**. */
export const DETAIL = /^(?:(?:总|(?:年度)?计划|完成)?(?:投资|资金|面积|建筑面积|床位|金额|概算)|占(?!地)|\d)/;
/** Opens a part of a part, what the parts bring about, or a statement of its own: **包括**新建3座, **带动**社会投资3亿元, **实现带动**就业5万人, **全市**共12座, **加上**补助3亿元, **在**石桥镇建2座, **共**8座; not ~~共有产权房~~, ~~共享~~单车, ~~在建~~道路3公里, ~~还本~~3亿元, ~~并网~~风电30万千瓦, ~~总社~~15家; **还**建成2座, **并**建成2座, **总**面积3亩. */
export const OTHER_STATEMENT =
  /^(?:在(?!建)|加上|内含|含|包括|另|此外|同时|并(?!网)|还(?![本贷款])|(?:实现|预计|可)?(?:带动|撬动|拉动)|全市|全区|全县|全省|全年|累计|总(?![社部站])|入选总|共(?!有产权|享|建|同)|合计)/;

/** Tells what it came to at another time, and no part: **“十三五”期间为**388亿元, **上年同期为**35家; not ~~上年结转~~3亿元. Also **去年为**, **“十三五”时期分别为**; or over years, each of which came to the whole: **三年**90名, **五年累计**150名. */
export const WAS_THEN =
  /^(?:“[一二三四五六七八九十]{1,2}五”(?:规划)?(?:期间|时期|末)|[上去]年(?:同期)?)(?:分别|仅|只)?[为是]|^[一二两三四五六七八九十\d]{1,2}年(?:内|间)?(?:共|累计|合计|总计)?(?:达到?)?(?=\d)/;
/** Says in words what the rest is: 110辆**，其余为**气电车, 1.6万吨**、其余**回收; not ~~，其余~~20家. */
export const REST_IN_WORDS =
  /^[^，。；、\d]{0,8}[，、；](?:其余|其他|其它|剩余|余下)[^，。；\d]{2,20}(?:[，。；）]|$)/;

/** Deals numbers out, and so is no part of a name: 甲、乙**分别**3个、5个. Also **各**, **其中**. */
export const DEALING_OUT = /分别|各|其中/;
/** Some of several names that share a number: **香港**、澳门同胞60人次. */
export const NAME_AMONG_OTHERS = /^[^\d（）“”＿]{2,8}$/;
/** Where, with what or for whom something is done, before the number of what is: **依托**总队建设31个省级库. Also **在**三地建设8个. */
export const CIRCUMSTANCE = /^(?:在|依托|围绕|利用|通过|面向|以)/;
/** A number with what it counts: **20家大企业开放创新中心**. */
export const NUMBER_AND_NAME = /^\d[\d.]*[万亿]?[^\d，；：、（）＿]{3,16}$/;
/** Says that something is done, or how much of something it is: 20家企业**获评**, 20家**占**三成. Also 20家**达**标, 20家**是**新建, 20家**为**国有. */
export const SAYS_MORE = new RegExp(`${DEED}|占|达|是|为`);

/** Before a number that is the rest of one torn apart: 共计345**，**6万人, 达到2**$**2亿美元, 二**·**九万吨. */
export const TORN_BEFORE = /(?:\d[，,]|\$|[〇零一二三四五六七八九]·)$/;
/** From a total to parts that are told in a clause each: 60万亩**，具体为：**新造20万亩；…, 30个库**，分别为**在石桥镇建5个, 30个库**，**在石桥镇建5个. Also 60万亩**：**. */
export const TO_SET_OUT =
  /^[^，。；：、（）\d]{0,10}(?:，(?<said>(?:分别|具体)[为是有]|具体如下)：?|：|，(?!其中|包[括含]|同比|增|占|比))/;
/**
 * Says of a number that it is what those before it come to, with how many these are: **，两项合计新增学位**1110个, **，合计**7座, **，装机规模共计**90万千瓦, **，共增加蓄水能力**90万方, **，形成三级共**266个. Also **，以上总计**, **，构成两类共**; not
 * ~~，共同~~, ~~，共有产权房~~, ~~，共建~~. Tried on the words before it.
 */
export const SUMS_UP =
  /[，；](?:(?:(?<count>[两二三四五六七八])[项者类]|以上|上述)?[^，。；：、\d]{0,16}?(?:共计|合计|总计)|(?:(?:形成|构成)[两二三四五六七八][级类])?共(?![同享有建产计]))[^，。；：、\d]{0,12}$/;
/** The same right behind the last of them: 5年内减让的20种**共**50种, 30件建议和40件提案**共计**70件. */
export const FOLLOWED_BY_SUM =
  /(?<=\d[万亿]?[^，。；：、\d]{1,8})(?:合计|共计?)$|(?<=\d[万亿]?[^，。；：、\d]{1,16})(?:合计|共计|总计)$/;
/** The same of a row in the clause before, where that is not of what is new: 新建、改建道路20公里和30公里**，总里程**50公里, **，总数达**82项. Also **，总长度为**, **，总投资**, **，总面积达到**, **，总规模**, **，总量**. */
export const TOTAL_OF_ROW = /，总(?:数量?|里程|长度|面积|规模|投资|量)(?:为|达到?)?$/;
/**
 * Up to what a side of a budget comes to: **收入总计**9亿元, **支出合计**9亿元, **全市基金收入总计为**9亿元, **收入总来源**9亿元, **总收入**9亿元, **基金预算总支出累计**9亿元; not 财政~~总收入~~, 技工贸~~总收入~~.
 * Also **收支总计**, **财力总计**, **收入共计**, **收入总量达到**, **市级总收入**, **后总支出合计**, **专户资金总收入为**.
 */
export const OF_ALL_MONEY =
  /(?:(?:收入|支出|收支|财力)[^，。；：、\d]{0,4}(?:总计|合计|共计|总量|总来源)|(?:^|[市县区省州级后]|预算|资金)总(?:收入|支出)(?:累计|合计)?)(?:为|达到?)?$/;
/** Up to what any amounts come to: 可安排的资金**总计**9亿元, 财力**合计为**9亿元. Also **共计达**, **总计达到**. */
export const IS_SUM = /(?:总计|合计|共计)(?:为|达到?)?$/;
/** Between the last of several amounts and what they come to: 返还性收入2亿元、转移支付10亿元**等转移性收入**12亿元. Also **等收入共**, **等共计**; not 2亿元~~、调入资金等收入~~3亿元. */
export const SUMS_UP_LISTED = /^等[^，。；：、\d]{0,16}$/;
/** The sides of a budget, wherever named: 一般公共预算**收入**, 总**支出**. */
export const OF_SIDE = /收入|支出/g;
/** Opens what is added to an amount told before: **，加上**上年结转3亿元, **。加**上级补助收入2亿元; not ~~，加快~~建设, ~~，加强~~, ~~，加大~~投入. */
export const ADDS_ON = /[，；。、](?:再|并)?加(?:上|(?![快强大固工]))/;
/** Takes something away again, or tears a number apart, so that a sum does not come to what is added: **，减**上解支出1亿元, **减去**上解, **扣除**结转, 3**，594**万元. */
export const TAKES_AWAY = /[，、；]减|减去|扣除|\d，\d{3}/;
/** Tells of amounts that they are parts of others, or that one without a number is added: 收入9亿元，**其中**税收7亿元, **包括**, 收入**加**上级补助. Also **包含**. */
export const HOLDS_PARTS = /其中|包[括含]|加/;
/** In a sentence of sums that go on from each other, or from what stands before: **加上**上年结转3亿元，收入总计9亿元; **，加**上级补助, **减去**上解, **收入合计**, **支出总计**; not ~~，加快~~建设, ~~，加强~~. */
export const IN_RUNNING_SUM =
  /加上|[，；]再?加(?![快强大固])|减去|[收支][入出][^，。；：、\d]{0,4}(?:总计|合计|共计)/;
/** Says in a name that it is of all there is, before what is measured: 汽车**总**产量, **全社会**研发投入; not ~~总部~~企业产值. */
export const MARKS_TOTAL = /^全社会|总(?=[〇一-鿿]{1,3}$)/u;
/** The same of a text in which a name may say so, or be of all grain: **全社会**研发投入, 汽车**总**产量, **粮食**面积. */
export const NAMES_TOTAL = /全社会|总|粮食/;
/** Before a name, by when or where it is so: **力争全市**汽车产量, **全市**汽车产量, **今年**汽车产量, **预计**汽车产量, **确保**, **到2028年**, **其中**, **实现**, **推动**. */
export const LEADS_UP_TO_NAME =
  /^(?:并|预计|力争|确保|完成|实现|推动|使|其中|全[国省市县区州年]|今年|到20\d{2}年[底末]?)+/;
/** Says that a number is of other years than one that does not, or of what is new: **新增**产量, **累计**产量, **去年**产量. Also **增加**. */
export const OF_OTHER_TIME = /新增|累计|增加|年/;
/** What a name says of a number that is in all, and a part's does not: 进出口**总**额, 企业**总**数. */
export const IN_TOTAL = /总(?=[额量值数])/g;
/** Between a name and the number that it is to keep: 粮食面积**稳定在**30万亩. Also **保持在**. */
export const KEPT_AT = /(?:稳定|保持)在$/;
/** What is grown of all grain: **粮食播种面积**, **粮食总产量**. Also **粮食作物种植面积**, **粮食产量**. */
export const OF_GRAIN = /^粮食(?:作物)?(?:播种|种植|总)?(?<measure>面积|产量)$/;
/** The same of a kind of it: **谷物面积**, **小麦播种面积**, **玉米总产量**, **稻谷产量**, **水稻种植面积**, **夏粮产量**, **秋粮产量**, **早稻产量**. */
export const OF_SOME_GRAIN =
  /^(?:谷物|小麦|玉米|稻谷|水稻|早稻|夏粮|秋粮)(?:播种|种植|总)?(?<measure>面积|产量)$/;
/** Crops, of which those that are no grain are none: **粮食**作物种植面积. */
export const GRAIN = /粮食/;
/** What is grown beside grain: **油料**种植面积, **蔬菜**. Also **棉花**, **糖料**, **药材**, **瓜果**, **水果**, **烟叶**, **茶叶**. */
export const NO_GRAIN = /油料|蔬菜|棉花|糖料|药材|[瓜水]果|烟叶|茶叶/;
/** Money that comes in, of which what is spent is no part: 财政**收入**80亿元. */
export const TAKEN_IN = /收入/;
/** What is spent: 地方预算**支出**. */
export const SPENT_NAME = /支出/;
/**
 * In what terms a number is given, by kind: what things cost in the end and what was agreed (**总投资**80亿元, **协议**金额), what has come together (**累计**60家, 贷款**余额**),
 * what was sold or made, of which only a share is added value (渔业**产值**90亿元, **营业收入**).
 * Also **计划投资**, **概算**, **合同**金额, 企业**总数**, 人才**总量**, **存量**, 汽车**保有量**, **主营业务收入**, **销售收入**, **销售额**, **成交额**, **交易额**.
 */
export const TERMS: readonly RegExp[] = [
  /总投资|计划投资|概算|协议|合同/,
  /累计|总[数量]|余额|存量|保有量/,
  /产值|(?:营业|业务|销售)收入|(?:销售|成交|交易)额/,
];
/**
 * What a whole measures, and what no part of it does: a difference (贸易**逆差**, 收支**结余**) holds none of what it is the difference of (加工贸易**出口**, 保险基金**收入**), and none is in it (进出口总额, 贸易**顺差**);
 * what comes in (保费**收入**) holds nothing that goes out (赔款**支出**), nor the other way; what people buy (消费品**零售总额**) not what is sold on (批发业**销售额**).
 * Also **顺差**, **差额**, **支出总量**, 餐饮业**营业额**, **销售总额**, **进口额**.
 */
export const OTHER_MEASURES: readonly { readonly whole: RegExp; readonly part: RegExp }[] = [
  { whole: /(?:顺差|逆差|差额|结余)$/, part: /(?:收入|支出|[进出]口总?额?)$/ },
  { whole: /(?<!顺差|逆差|差额)$/, part: /(?:顺差|逆差|差额)$/ },
  { whole: /收入(?:总[计量额])?$/, part: /支出$/ },
  { whole: /支出(?:总[计量额])?$/, part: /收入$/ },
  { whole: /零售总?额$/, part: /(?:销售|营业)总?额$/ },
];
/** A verb between a name and its number: 销售收入**达到**, 工业项目**分别为**. Also **突破**, **超过**, **完成**, **实现**, **发展到**, **是**. */
export const REACHES_AT_END = /(?:分别)?(?:发展到|达到?|超过?|突破|完成|实现|[为是])$/;
/** Among how many something ranks, with no part of what was counted: **在全省**51个县排名第二. Tried on the words of a part up to the number. */
export const AMONG_OTHERS = /在[^，。；：\d]{0,12}$/;
/** That it ranks, behind the number: 51个**县排名**第二. Also 51个**县（市、区）位居**第二, **县中名列**第二, **县居**前列, **县列**第二. */
export const RANKS = /^[^，。；：\d]{0,12}(?:（[^（）]{1,12}）)?中?(?:排[名在]|位[居列]|居|名列|列)/;

/** One of these stands wherever a whole is told with its parts: 泊位8个，**其中**甲港5个; 新增2个，**累计**8个; 补助**由**省、市**承担**, 投资**的50%**, **包括**甲港5个, 泊位8个**（**甲港5个, 8**=**5+3. */
export const CONNECTIVE =
  /其中|累计|包[括含]|分别|分为|由|共|合计|总计|（|：|占|承担|分担|负担|出资|的\d[\d.]*%|=/;
/** The same where it is told what some of the things did or what became of them: 12个县**中，**9个县, 101项标准**中8**3项, 项目64个，**已**开工40个, **确保**开工4所. Also 12个县**中有**9个县, **力争**, **整改**, **整治**, **办结**, **销号**, **化解**, **处置**, **解决**, ，**现已**, ，**目前已**. */
export const TELLS_OF_SOME =
  /中[，有的已共\d]|(?<=[，、])(?:现|目前|均)?已|确保|力争|整改|整治|办结|销号|化解|处置|解决/;
/** Says of a number that it counts all: 泊位**共有**8个, **总数**8个, **总投资**8亿元; not 公~~共~~泊位. */
export const COUNTS_ALL = /(?<!公)共有?|总数|总投资|总计|合计/;
/** Between a total and the ： behind which each line is one of its parts: 泊位共60个**：**, 共60个**，分别为：**, 共60个泊位**，具体为：**. Also **，具体如下：**, **，分别是：**. */
export const LISTS_ALL = /^[^，。；：\d]{0,8}(?:，(?:分别[为是]|具体(?:为|是|如下)))?：$/;
/**
 * Says that one thing may be counted in two of the parts: （部分项目**有交叉**）, （**含重复**计算）, （**可兼报**）. Also **存在交叉**, **存在部分重叠**,
 * **交叉统计**, **重复计入**, **未剔除重复**, **同属**两类, **兼有**两类, 部分企业**兼营**, 7人**受到双重**处分, **交叉7**人, **重复7**人, **同时给予**党纪政务处分, **同时受**两种处分, who may be under both: **党纪处分61人、政务处分**25人; not ~~无交叉~~, ~~不重复计算~~, ~~已剔除重复~~, 道路~~交叉口~~, 水~~重复利用率~~.
 */
export const COUNTED_TWICE =
  /(?:(?<!没)有|存在|含|包[括含])(?:部分|一定|个别|少量|少数)?(?:交叉(?!口|学科)|重复(?!利用)|重叠|兼)|(?<!不|无|避免|剔除|扣除|去除)(?:交叉|重复|重叠)(?:统计|计[算数入]|认定)|(?:未|不)(?:剔除|扣除|去除)(?:重复|交叉)|可(?:以)?兼[报得任]|兼(?:[有具属]|营(?!户))|同时?属(?!地)|[受给][到予]双重|(?:交叉|重复)\d|同时(?:给予|受)|党纪处分[^，。；]{0,10}政务处分/;

/** What a sum begins with, or what is told of it: **其中**甲港5个, **共**8个, **累计**8个. */
export const OPENS_SUM = /^(?:其中|共|合计|总计|累计)/;
/** From how many there are to how many of them: 101项**标准中**83项已落实, 12个**县中有**9个, 47项**问题中已有**30项, 12个**县中的**9个; not 5所~~高中~~6所, 12个~~渔港中，~~15个, 2个~~社区集中~~3个. Also **县中共有**. */
export const AMONG_THEM = /^[^，。；：、（）\d]{1,24}(?<![高初职其集之途年期])中(?:的|已?有|共有)?$/;
/** From what is done to what is left: 完成34项**，剩余**13项, 34项**通过核验，其余的**13项. Also **；余下**, **、剩下**, **，另外**. */
export const OPENS_REST = /[，；、](?:其余|剩余|余下|剩下|另外)的?$/;
/** Says of some that they are done: **完成**34项, 34项**办结**. Also **整改**, **销号**, **立行立改**, **化解**, **答复**, **解决**, **落实**. */
export const DONE = /完成|办结|整改|销号|立行立改|化解|答复|解决|落实/;
/** And of the others that they are not yet: **正在**推进13项, 13项**正按**计划推进, 达到**时序**进度13项, **还有**13项. Also **正抓**紧, **按序**推进, **抓紧**, **收尾**, **未完成**, **未办结**, **尚未**, **尚有**; not ~~正在巩固~~, ~~正在使用~~. */
export const NOT_YET_DONE =
  /正在(?!巩固|提升|使用|运行|维护)|正按|正抓|时序|按序|抓紧|收尾|未完成|未办结|还有|尚未|尚有/;
/** What holds the one beside it, or is not all there is: 国家**级**、省级, 一**季度**、二季度. Also 3**月**、4月, **上半年**. */
export const OF_LEVEL_OR_SEASON = /级|季度|月|半年/;
/** From a total to numbers alone that fill a bracket: 项目13个**（分别为**4个、5个、4个）, 13个项目**（分别**4个. Also **（分别是**, **（分别有**, **（依次为**, **（六类分别为**, **（各类分别为**, **（五批次分别为**, **（各批次分别为**, **（内港、外港分别为**. */
export const DEALT_IN_BRACKETS =
  /^[^，。；：、（）\d]{0,12}（(?:[两二三四五六七八九十](?:批次?|[类种项级])|各(?:批次?|[类种项级])|(?<names>[^，。；：（）\d]{2,40}))?(?:分别[为是有]?|依次为)$/;
/** The same behind several that are named in a row with their total: 制定、修改、废止文件43件**，分别为**3件、5件、35件. Also **，分别是**, **，分别有**, **，依次为**. */
export const DEALT_BEHIND = /^[^，。；：、（）\d]{0,8}，(?:分别[为是有]|依次为)$/;
/** Things to each of which a number is dealt out: **甲港、乙港分别为**5个、3个; **甲港、乙港各**5个, **甲港、乙港依次有**5个. Also **4A级、3A级分别达到**16家、21家, **甲港、乙港分别完成投资**, **省、市、县分别出资**4亿元、3亿元、5亿元, **省、市、县分别承担**, **省、市、县分别分担**. */
export const DEALT_TO_PARTS =
  /^((?:[^，；。：\d]|\d(?=[A-Z])){3,60}?)(?:分别|依次|各自?)(?:[为是有占达]|达到|完成[^，；。：、\d]{0,6}|出资|承担|分担)?$/;

/**
 * From a total to the numbers of the kinds that are named or counted behind it: 12个**，企业、人才、综合三类窗口分别为**5个, 100条措施**，四批分别为**28条, 90亿元**，甲、乙、丙分别为**30亿元. Also **，甲、乙分别是**, **；四批次分别有**, **（甲、乙两类分别为**, **，包括甲、乙两类，分别为**; not
 * 12个~~，同比分别~~增长5%.
 */
export const DEALT_TO_KINDS =
  /^[^，。；：、（）\d]{0,12}[，；（](?<row>[^，。；：（）\d]{0,60}?)(?:(?<count>[两二三四五六七八九十])个?(?:大?类|批次?|种|级|[大个]|片区|方面|领域|部分|组)[^，。；：、（）\d]{0,6}，?)?(?:数量|规模)?分别[为是有]$/;
/** Names all the kinds, before them: **包括**生产、加工两类. Also **分为**, **涵盖**, **包含**, **涉及**, **分**. */
export const TAKES_IN_KINDS = /^(?:包括|包含|涵盖|涉及|分为?)/;
/** Before a total, says of how many kinds it is: **三大先导产业规模**90亿元, **四类产品**90件. Also **五个批次**, **两批**. */
export const COUNTED_KINDS_BEFORE =
  /(?<count>[两二三四五六七八九十])(?:大|类|种|批|个)[^，。；：、\d]{0,14}$/;

/** Behind the last of several parts, says of how many kinds they are: 自然村24个**三类**, 24个**等四类**. Also **两种**. */
export const KINDS_BEHIND = /^等?(?<count>[两二三四五六七八九十])[大个]?[类种]$/;

/** Medals of each sort, as sports writers count them: **13金2银11铜**, **1金、3银、5铜**. */
export const MEDALS = /(?<!\d)(\d{1,3})金[、，]?(\d{1,3})银[、，]?(\d{1,3})铜/dg;
/** From the number of all medals to those of each sort: 奖牌31枚**，其中**, 31枚**奖牌（**. Also 31枚**奖牌，分别为**, 31枚**：**. */
export const TO_MEDALS = /^(?:奖?牌)?[，（、：]?(?:其中|分别为)?：?$/;
/** From those to the number of all: **共**31枚, **，合计**31枚, right behind them. Also **总计**, **、共计**. */
export const MEDALS_IN_ALL = /^[，、]?(?:共计?|合计|总计)?$/;
/** Up to a number, how many kinds it is of all together: **三大主导产业产值达**950亿元, **4个百亿园区产值**, **五类产业增加值**. Also **六条产业链营业收入**. */
export const COUNTED_KINDS = /(?<count>[三四五六七八九]|(?<!\d)[3-9])[大个类条][^，。；：、\d]{2,20}$/;
/** What is measured of each, at the end of the words before its number: 海藻产业**产值**, 园区实现**总产值**, **营业收入**, **投资额**. Also **增加值**, **面积**, **产量**, **收入**, **投资**, **总投资**, **交易额**, **利润**, **装机**, **里程**. */
export const MEASURED_OF_KIND =
  /(?:总)?(产值|营业收入|收入|投资|投资额|面积|产量|增加值|交易额|利润|装机|里程)$/;

/** The number at the end of a heading, in brackets: 一、渔港项目**（25项）**, （一）线上监管**（3分）**; not 规划~~（2026年）~~. */
export const NUMBER_OF_HEADING = /（(?:共|合计|小计|满分)?\d[\d.]*[^（），。；\d年月日]{1,3}）$/;
/** Says of a number that it is of the whole, and what is measured: **总规划面积**约60平方公里, **总投资**, **总建筑面积**. Tried on the words of a clause before a number. */
export const MEASURED_IN_ALL = /总[^，。；：\d]{0,6}?(面积|投资|人口|里程|规模|长度)(?:约为?|为|达)?$/;

/** Before a bound, says whose it is, one by one: **30户企业**产值超亿元, **两大产业**产值过百亿元. Also **5个**园区. */
export const SEVERAL_OWNERS = /(?:\d[户家个]|[二两三四五六七八九十][大个家户])[^，。；：、\d]{0,16}$/;
/** Behind a bound, says whose it is, one by one: 超20亿元**的县5**个, 60万吨以上**的就有十四**个; with nothing before 的, 超20亿元**企业5**家. */
export const THOSE_THAT_REACH = /^(?:的[〇一-鿿]{1,8}?[二两三四五六七八九十百]|的?[〇一-鿿]{1,8}\d)/u;
/** In a part behind ，, says that it tells of itself: 其中工业投资20亿元，**收入达到**90亿元. Also **突破**, **实现**, **过50亿元的达到**11家. */
export const STANDS_ALONE = /^(?:[过超]\d[\d.]{0,4}[万亿]?元的)?[^\d]{0,14}(?:达到?|突破|实现)/;

/** Says of what is reached that each reaches it: 收入**普遍**达到16万元以上. Also **全面**, **均**, **都**, **各**村, **每**村. Tried on the words before a number. */
export const EACH_REACHES = /普遍|全面|均|都|各|每/;

/** What is produced in all, right before its number: 地区**生产总值**540亿元, **GDP达到**540亿元. Also **生产总值完成**, **生产总值预计实现**; not 人均~~生产总值~~. */
export const OUTPUT =
  /(?<!人均)(?:生产总值|GDP)(?:（[^（）]{1,12}）)?(?:预计|约)?(?:完成|实现|达到?|为|突破)?$/;
/** The same of the whole area that a draft is of: **全市地区生产总值**540亿元, **预计全县生产总值**540亿元, **全市生产总值**540亿元; not ~~东部地区生产总值~~, ~~开发区生产总值~~. Also **实现国内生产总值**, **全年GDP完成**. */
export const OUTPUT_OF_ALL = /^(?:预计|全年|全[省市县区州旗]|实现|完成|地区|国内)*(?:生产总值|GDP)/;
/** One of the three industries, right before its number: **第一产业增加值**70亿元, **第二产业**230亿元, **三产完成增加值**240亿元. */
export const NUMBERED_INDUSTRY: readonly RegExp[] = ["一", "二", "三"].map(
  (number) =>
    new RegExp(
      `^(?:[^\\d，]{0,8}(?<!第))?(?:第${number}产业|${number}产)(?:完成|实现)?(?:增加值)?(?:完成|实现|达到?|为)?$`,
    ),
);
/** All three, before their numbers: **三次产业增加值分别为**70亿元、230亿元和240亿元. Also **一二三产增加值分别达**, **第一二三产业增加值分别完成**, **一、二、三产分别**, **第一二三产业分别实现增加值**, **一二三次产业增加值**. */
export const EACH_INDUSTRY =
  /(?:三次产业|第?一、?二、?三(?:次?产业?))(?:分别|完成|实现|增加值|达到?|为){1,5}$/;

/**
 * Says of a floor that each of several must reach it, and a class of them another: 投资达70%**以上且年产量达**20吨以上, 20吨以上**（其中渔企在50吨以上）的**. Also 70%**以上并且**, and opening a clause **且年产量达**20吨以上. Tried on
 * the words of a clause up to the floor, and on those behind it.
 */
export const CONDITION = {
  before: /(?:以上|[\d%])，?(?:并?且)[^，。；：、\d]{0,16}$|^并?且[^，。；：、\d]{0,16}$/,
  behind: /^（其中[^（）]{1,40}）的/,
};

/**
 * Behind parts, where some are counted twice or more are told of: 部分事项**多**渠道**重复**投诉, 部分产品食药**两用**, **含**移交3件, **另**有5名, **其中**3个. Also **分别计入**, **同时**归入, **交叉**,
 * **余**款, **多种**原因.
 */
export const COUNTED_ANEW = /重复|多种|多渠道|两用|分别计入|同时|交叉|含|另|其中|余/;
