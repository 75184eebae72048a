/**
 * Words for areas and bodies, by which a number is told to be of a part of the whole, and for levels of government.
 * To extend a list, add the word where its example fits.
 */

const BODY = "(?:集团|公司|大学|学院|医院|研究[院所]|产业园|基地)";

/**
 * An area or a body near the start of a clause, with something said of it; or alone, as a heading: **高新区**建设, **石桥镇**.
 * Also 云屏**集团**建设, **“两镇一乡**”减少.
 */
export const PLACE = new RegExp(
  `(?<=^|[，。；：、）])“[一两二三四五六七八九十\\d]{1,2}[州市区县镇乡](?:[一两二三四五六七八九十\\d]{1,2}[州市区县镇乡])?(?=”)|(?<=^|[，。；：、）])[^，。；：、（）]{0,8}(?:区|县|镇|乡|街道|${BODY.replace("大学", "大学(?!生)")})(?=[〇一-鿿“：]|$)`,
  "gu",
);

/** Ends of words for a kind of area or body, after which no name need stand: **景区**, **自然保护区**, **原料基地**; not ~~云屏县~~. */
export const KIND_OF_PLACE = new RegExp(
  `(?:[景园牧灾山库矿街学湾片校港灌产厂林渔农旧沉户设分]|(?:经济(?:技术)?)?开发|保护|示范|功能|集聚|试验|先行|建成|合作|管理)区$|${BODY}$`,
);

/** A clause about the whole area a document is about: **全市**全年接待游客, **预计全县**货运量. */
export const OPENS_WITH_WHOLE = /^(?:预计)?[全我本][省市区县镇乡州]/;

/** A kind whoever it is: **上市公司**, 三级甲**等医院**; not ~~云屏医院~~. */
export const CLASS_OF_BODY = new RegExp(`(?:上市|跨国|职业|[级等类型性式化流])${BODY}$`);

/** The whole area a document is about: **全县**, **我区**. */
export const NAMES_WHOLE = /[全我本][省市区县镇乡州]/;

/**
 * Areas that are the whole, no area at all, or everywhere: **全县**, **自治区**, **建成区**, **区域**, **返乡**.
 * Also **服务区**, **乡镇**, **县乡**农贸市场, **县级**, **县**定民生实事, **各园区**, **文明村**, **贫困县**.
 */
export const NO_PART =
  /(?:全|我|本|各|该|辖|(?<![东西南北])地|社|小|市|城|州|郊|强)[省市区县镇乡州]|各(?:类|级)?(?:[园景校街社湾]区|基地|集团|公司|大学|学院|医院)|(?<!族)自治区|建成区|服务区|区域|[县镇区]域|[乡城]镇|乡村|县乡(?![道村镇])|区块链|[返回还家故]乡|集镇|贫困[县乡村]|文明[县村]镇?|[省市区县乡镇州](?=级|直|委|政府|属|定(?![点位期向制])|长|内|外|城|道|际|位|间)/g;

/** 自然保护区**达到**4处: a kind that is counted is an indicator itself. */
export const IS_COUNTED = /^(?:总数|数量)?(?:达|为|增|突破|超|\d)/;

/** **支持**云屏大学建设…: the one that is supported acts itself. */
export const SUPPORTING = /^(?:大力|积极|全力|重点)?(?:支持|推动|鼓励|引导|指导)/;

/** A place laid out within an area: 云屏科技**产业园**, **开发区**; not ~~示范区~~, which the whole area may become. */
export const PARK = /(?:(?:产业|科技|工业|物流|科创|创业|农业)园|园区|开发区|港区)$/;

/**
 * What a park or a base may be beside its name: **现代**产业园, **高标准**原料基地.
 * Also **省级**.
 */
export const COMMON_MADE =
  /现代|特色|高端|专业|标准化?|新型|智慧|数字|绿色|生态|一流|重点|示范|优质|骨干|龙头|本地|原料|科技|科创|创新|海洋|农业|渔业|工业|旅游|物流|产业|高水平|高质量|高|新|大|若干|一批|一个|处|[省市县区国家]{1,3}级/g;

/**
 * One of the names that stand one behind the other at the front of a title: **青樟市**, **临澜区**.
 * Also **海洋研究院**.
 */
export const TITLE_AREA =
  /[〇一-鿿]{1,7}?(?:省|市|区|县|州|旗|镇|乡|街道|集团|公司|大学|学院|医院|研究[院所])/guy;

const KIND = "(?:县区|县市|县|乡镇|镇街|街镇|镇|行政村|自然村|村庄|村|社区|街道|旗)";

/** Kinds of places, and nothing that is done there: 2个**乡镇**, 3个**贫困县**; not 3个~~县级医院~~. Also **片区县**. */
export const PLACES_ALONE = new RegExp(`^(?:国定|省定)?(?:贫困|片区|插花|重点|试点)?${KIND}$`);
/** The same with what is done there: **村建设示范点**, **镇的污水治理**, **贫困乡镇摘帽**; not ~~村史馆~~. Also **国定贫困县摘帽**. */
export const PLACES_WITH_DEED = new RegExp(
  `^(?:国定|省定)?(?:贫困|片区|插花|重点|试点)?${KIND}的?([^级民史，。、][\u4e00-\u9fff“”]{1,20})$`,
);

/**
 * A place, and nothing that is measured there: **高新区**完成3个, **建制镇**85%, **各县市**; not 老旧~~小区~~, 自然保护区~~面积~~.
 * Also **市本级**, **主城区**, **粤东地区**, **县城**.
 */
export const PLACE_NAMED = /^[〇一-鿿]{0,6}(?:(?<!小)区|县市?|市|州|本级|县城|[城建]?制?镇|乡|园区)$/u;
/** The same before what is measured or done there: **城区**污水处理率, **东港区完成**棚改项目, **市区**污水处理率, **云屏市**经济总量. */
export const PLACE_BEFORE_NAME =
  /^[〇一-鿿]{0,5}?(?:(?<!小|社)区|县|(?<!都)市(?!区)|州|本级|县城|建制镇)(?:完成)?(?=[〇一-鿿]{2})/u;

/** A level of government, as an expression: **国家**, **国**省市县, **省**市县, **街道**, **村**; not ~~全~~. */
export const LEVEL_OF_GOVERNMENT = "(?:国家|国(?=省)|中央|街道|社区|网格|企业|[省市州盟旗区县乡镇街村组户])";

const LEVEL_NAMED = `${LEVEL_OF_GOVERNMENT}本?级?(?:（[^（）]{1,6}）)?`;
/** Behind 二级, says that it is no number of levels but a rank, by what is ranked. */
const RANKED = [
  // A rank within the rank, or those beyond it: 三级甲等, 二级以上, 二级及以上.
  "[甲乙丙等以及\\d]",
  // How well something is made or somebody skilled: 二级标准, 二级资质, 二级注册建造师, 二级建造师.
  "[标资注建]",
  // How grave something is: 三级预警, 三级响应, 二级风险, 二级保护.
  "应急响|[响预警风保]",
  // Bodies that are put into classes: 二级医院, 二级综合医院, 三级专科医院, 二级公立医院, 二级中学, 二级站.
  "医[院疗](?!卫生)|综合(?:性?医院|门诊)|专[科门]|公立|中学|站",
  // Works and sites that are: 二级公路, 二级渔港, 二级旧里.
  "公路|路|[渔旧里]",
].join("|");
/** Levels with their number behind them: **县、镇（街道）、村三级**网络, **县本级、乡镇两级**, **市县乡三级**联动; not 市、县二级医院, which names a class of hospitals: ~~市、县二级~~医院. The end of 产业园区 is no level: 产业园~~区和市~~、**区两级**. */
export const LEVELS_COUNTED = new RegExp(
  `(?<![园景])(?<names>${LEVEL_NAMED}(?:[、和]?${LEVEL_NAMED}){1,7})(?<numeral>[两二三四五六])级(?!${RANKED})`,
  "dg",
);
/**
 * Says that the list has begun with something else: 区委**、**街道、社区三级, 区委**和**街道, 市、社区**、园**区和企业四级, 区**、开发**区和企业三级;
 * what opens another list is a verb. Tried on the words before levels. Also 示范市和**省级生态**县乡村四级.
 */
export const LEVELS_GO_ON = new RegExp(
  `[省市州县区]级[〇一-鿿]{1,3}$|[、和及与—/+-](?:${LEVEL_OF_GOVERNMENT}{0,3}|(?<words>[〇一-鿿]{1,3}))$`,
  "u",
);

/** Grades of what happens or is found, alone or before what is graded: **特别重大**, **重大**, **较大**事件, **一般**事件, **特别严重**, **严重**, **较重**, **特大**, **轻微**, **中度**, **轻度**, **重度**, **红**, **橙**色, **黄**, **蓝**. */
export const GRADE =
  /^(?:特别[重严](?:大|重)|特大|重大|较[大重]|一般|严重|轻微|[重中轻]度|[红橙黄蓝]色?)(?=$|[〇一-鿿]{2,4}$)/u;

/** So many grades, behind them: 一般、较大、重大**三级**, **四个等级**. Also **五个级别**; not ~~三级甲~~等. */
export const GRADES_COUNTED = /(?<numeral>[两二三四五六])(?:个(?:等级|级别)|级(?!甲|以上|及以上))/g;

/** Levels that do something together, at the opening of a clause: **市、区**协同共建, **省、市**联合. Also **市、县**共同, **区、镇**合力. */
export const LEVELS_ACT =
  /^(?:[省市州盟旗区县镇乡村]、){1,3}[省市州盟旗区县镇乡村](?=协同|共同|共建|联合|联动|合力|合作)/;

/** Two levels that often go by one name: **乡镇**, **镇街道**, **村社区**; not ~~省市~~. */
export const LEVELS_OF_ONE_NAME = /区县|县区|县市|乡镇|镇街道?|街镇|街乡|村组|村社区/g;

/** One level between marks, whose places are of two kinds: **乡镇**, **镇街**, **县区**, **乡镇街道**. Also **区县**, **街镇**. */
export const LEVEL_OF_TWO_KINDS = /^(?:乡镇(?:街道)?|镇街道?|街镇|县区|区县)$/;

/** Below a province, where a bracket says that districts are meant too, cities and counties are often one level: 省**市县（区）**两级. Tried on what is said before its number. */
export const CITIES_AND_COUNTIES = /(?<=^省)市县（区）$/;

/**
 * Two or three that may do so where they stand alone between marks, whichever they are: 省、**市县**, 自治区、**盟市**、**旗县**,
 * **市县区**.
 */
export const LEVELS_BETWEEN_MARKS = /^[〇一-鿿]{2,4}$/u;

/** Says which side or sort of places, and names none: **远郊**五区, **南部**四县, **东南**三省, **西北**三省, **城区**, **沿海**五县; not 东湾, 南港. */
export const REGION_WORD =
  /(?:[东西南北中]部|东[南北]|西[南北]|远郊|近郊|城郊|城区|城乡|山区|平原|沿[海江河湖线边]|周边|中心)$/;

/**
 * Says of which parts growth and sums around it may be: **县域**经济, **各县（市、区）**, **开发区**, **沿海板块**, **新城区**, **生产建设兵团**, **两州一县**.
 * Also **园区**, **高新区**, **集聚区**, **保税区**, **农高区**, **片区**, **新区**, **中心城区**, **各县区**, 滨海**走廊**, 湖西**地区**经济, 中部**地带**, 南北**两翼**, 滨海**新城**, 特别**合作区**, **山区**, **老区**, **沿江**产业, **组团**, 10**个平台**, 滨海**商圈**, **都市圈**, **经济圈**, **城市群**, **推动临澜围绕**渔港建设, **支持渔业园立足**海带; not ~~地区生产总值~~.
 */
export const PART_AROUND =
  /(?:推动|支持|引导)[〇一-鿿]{2,6}(?:围绕|立足)|走廊|商圈|都市圈|经济圈|城市群|县域|地带|地区(?!生产总值|GDP|间|差)|两翼|新城(?!区?镇)|合作区|[山老]区|沿[江海河湖]|组团|\d个平台|板块|兵团|[新园片]区|(?:开发|高新|集聚|保税|农高)区|(?:中心|[新主老])城区|[各个](?:市?县|县?区|市、)|县（市|[二两三四]州[一二三]县/u;

/** Says of the number before it what share of the whole area it is: ，增长9%，**占全市5**1%, **占全县的4**0%, **占全省比重1**2%; not ~~占全市生产总值的4~~0%. */
export const SHARE_OF_AREA = /^[^。；]{0,16}占全[省市县区州](?:的)?(?:比重|总量)?(?:的)?\d/;

/** Of the counties that an area has, where it is none itself: **县域**产业集群. */
export const OF_COUNTIES = /县域/;

/** What is told of the basin of a river first, before what goes on with it: 实现**流域污水处理率达到9**5%以上，湿地保护率; not 整治~~流域~~，污水处理率. Tried on the words before a name. */
export const OF_BASIN = /流域[^，。；、\d]{2,24}\d/;

/** Opens what is told of an area that is part of another now: 过去一年，是**原石桥县**砥砺奋进的一年; not ~~平原~~县. Also **原临澜区**. */
export const FORMER_AREA = /(?<=^|[，。；：！是])原[〇一-鿿]{2,3}[市县区]/u;

/**
 * Says of which places alone something is told, as it is tried there or looked at there: **在6个镇试点**，覆盖面, **据石桥、青樟两个镇统计**，产量; not ~~据全县统计~~.
 * Also **在石桥镇试行**, **在部分学校先行试点**, **对12个渔村抽样调查**, **据3家渔企监测**.
 */
export const TOLD_OF_SOME =
  /在[^，。；在]{1,16}(?:试点|试行)|[据对][^，。；：]{0,16}[\d一二两三四五六七八九十百千万][个家]?[省市县区镇乡村户渔企][^，。；：\d]{0,8}(?:统计|调查|监测)/;

/**
 * In the name of what every area has, and every park, branch and line of it: 地区**生产总值**, 固定资产**投资**, 规上工业**增加值**; not ~~集成电路产量~~. Also **GDP**, **零售**总额, 财政**收入**, **税收**, 进**出口**, 利用**外资**, 工业**产值**, 规上**营收**, 企业**利润**, 企业**亏损**额,
 * 客**运量**, 港口货物**吞吐量**. */
export const OF_ANY_AREA =
  /生产总值|GDP|增加值|投资|零售|收入|税收|出口|外资|产值|营收|利润|亏损|运量|吞吐量/;

/** An area and nothing of it, where a number wants a name: **临东地区**, **云屏县**, **云屏自治州**; not 农村地区~~收入~~. */
export const PLACE_ALONE = /^[〇一-鿿]{1,6}(?:地区|自治[州县]|[市县州])$/u;

/**
 * A city by its name, where a clause opens with it: **石桥市**全年噪声均值, 2025年**石桥市**污水处理率; not ~~中心城市~~污水处理率, 每年新增~~市级~~平台, 推动~~市场~~主体, ~~海味夜市~~,
 * ~~全市~~, ~~加快市~~体育馆建设. Also 以**云屏市**为核心, 支持**临澜市**创建. A county or a district is read as a part wherever it acts (`PLACE`).
 */
export const PROPER_PLACE =
  /(?<=^|[，。；：、年月底以])(?<name>(?!以|(?:聚焦|围绕|立足|对标|融入|加[快强大]|推[进动]|支持|建[设成]|完[成善]|提升|依托|实施|深化|优化|服务|启动|打造|培育|抓好)市)[〇一-鿿]{1,3}?(?![城都上超股门夜集早楼菜全我本各地县入省区级辖])[〇一-鿿]市)(?![级场民政值域区县属直本内外委容花定])(?=[〇一-鿿])/gu;

/** A heading that is the name of a place and no more, over the numbers of that place: 三、**东湾管理区**, **石桥镇**; not ~~建设东湾管理区试点~~. Also （二）**云屏市**, 1.**东港街道**. */
export const PLACE_HEADING =
  /^(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)]?[、.．]?)?[〇一-鿿]{2,8}(?:区|县|市|镇|乡|街道|旗)$/u;

/**
 * In the name of what only an area has, of which nothing else is told: **生产总值**, **固定资产投资**, **社会消费品零售**总额, **城镇化率**, **失业率**, 城镇**新增就业**,
 * **进出口**总额, **居民消费价格**, **预算收入**; not ~~利润总额~~, ~~产值~~. Also **GDP**, **财政收入**, **研发经费投入**强度, **研发投入**强度.
 */
export const TOLD_OF_AREA =
  /生产总值|GDP|固定资产投资|消费品零售|城镇化率|失业率|新增(?:城镇)?就业|进出口|消费价格|(?:预算|财政)收入|研发(?:经费)?投入强度/;

/**
 * A part that is made into something, before all that its sentence tells of it: **将东湾海工示范区建设成为**一流基地，研发强度达到5%; not 把~~全区建成~~, 把~~青樟建成~~.
 * Also **把石桥产业园打造成**, **把滨海新城建成**.
 */
export const PART_MADE_INTO =
  /(?<=^|[，。；：、年月要])[将把](?<part>(?![全我本])[〇一-鿿]{1,20}?(?:区|园|基地|新城|县|镇|乡|街道))(?:建设|打造|建)成/u;

/**
 * Who does what a clause tells of, where it opens with a part of the whole: **东湾区**五年新建公园18个, **民营企业**五年新增投资, “十四五”期间**石桥市**累计; not ~~全市~~五年新建,
 * ~~每年新建园区~~, 累计~~改造校区~~. Also **云屏集团**每年.
 */
export const DOER_OPENING =
  /^(?:“[^”]{2,6}”期间，?|(?:[到至]|截至)?20\d\d年底?，?)?(?<doer>(?![全各我本])[^，。；：、\d年建增培打推实完改引创投入造累共力争预每]{1,6}?(?:[市区县镇乡]|集团|公司|(?:国有|民营|私营|外资|集体)企业)|(?:国有|民营|私营|外资|集体)企业)(?=[两二三四五六七八九十\d]{1,2}年|每年|年均|累计|共|[新改扩]建|新增)/u;

/**
 * A place that acts itself, where a sentence opens with it, whatever its later clauses do: **石桥县**要发展渔业，新增企业8家, 今年，**临澜区**聚焦海工; not ~~支持高新区~~发展,
 * ~~推进城区~~改造. Also **石桥镇**将.
 */
export const ACTING_PLACE =
  /^(?:(?:今年|全年|[到至]?20\d\d年底?)，?)?(?!支持|推[进动]|加[快强大]|建[设成好]|打造|培育|依托|围绕|聚焦|以|在|对|将|把|做|抓|引导|鼓励|指导|促进|提升|完善|优化|开展|实施|改造|规划|深入|全面|积极|大力|持续)[〇一-鿿]{2,4}?(?:[区县镇乡旗]|街道)(?=要|将|着力|聚焦|立足|围绕|依托|加[快大强]|重点|发展|突出|主攻|坚持|抓|做)/u;

/** Places that are counted, by their level, from above; 市 alone may be of the first or of the second: 3个**地级市**, 2个**自治州**, **市州**; **县**, **县市区**, **区县**, **县市**, **县级市**, **市辖区**, **区**, **自治县**, **旗**; **镇**, **乡**, **街道**, **乡镇**, **苏木**; **行政村**, **村**, **社区**. Tried on what stands behind a number, up to a mark or a bracket. */
export const PLACES_BY_LEVEL: readonly RegExp[] = [
  /^(?:地级市|地级行政区|(?:[〇一-鿿]{1,3})?自治州|州|盟|市州|州市|盟市)$/u,
  /^(?:县级市|县级行政区|市辖区|自治县|[县区旗]{1,2}|县市区?|区县市?)$/,
  /^(?:[乡镇]{1,2}|(?:镇|乡镇)?街道?|民族乡|苏木)$/,
  /^(?:行政村|自然村|村民委员会|村|社区|村社区|居委会)$/,
];
