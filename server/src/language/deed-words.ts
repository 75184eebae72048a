import { countsAs, does, verbsThat } from "./verbs.ts";

/** Those that count from nothing, whatever else they do to things. */
const COUNTS_FROM_NOTHING = verbsThat(
  (verb) => countsAs("new")(verb) || (countsAs("treated")(verb) && does("leads")(verb)),
).join("|");
const MAY_COUNT_ALL = verbsThat(countsAs("all")).join("|");

/** What there is, however it came about: **拥有**, **现有**, **集聚**. */
export const HAVING = /^(?:(?:拥|共|现|已|实)有|集聚|聚集|汇聚)$/;
/**
 * Deeds that come to the same, under one name.
 * Also **招引**企业 comes to **引进**.
 */
export const SAME_DEEDS: Readonly<Record<string, string>> = { 建设: "建成", 新引进: "引进", 招引: "引进" };

/**
 * Source of an expression for any of them: **新增**20家, **建成**20家.
 * Also **共有**12家; not 公~~共有~~轨.
 */
export const DEED = `(?:${COUNTS_FROM_NOTHING}|${MAY_COUNT_ALL})`;

const CARED_FOR = verbsThat((verb) => does("leads")(verb) && verb.counts === undefined).join("|");

/**
 * The verb at the end of the words before a name: 力争**建成**, **培育**一批, **整治**提升.
 * Also 全市**共有**.
 */
export const DEED_VERB = new RegExp(`${DEED}(?=(?:[和、]?(?:${CARED_FOR}))?[了的一批]{0,3}$)`);
/** What is begun and not yet there, though its verb is that of what is: 今年**开工建设**海塘12公里; not ~~加快建设~~. Also **动工建设**. */
export const BEGUN = /[开动]工建设[了的一批]{0,3}$/;
/** The same at their beginning, and words for reaching that say nothing of their own: **累计建成**码头, **实现**总产值. */
export const OPENING_VERB = new RegExp(`^(?:力争|计划|将|共|累计)?(?:${DEED}|实现|达到|预计实现)`);
/** What is done, at the front of a name: **培训**渔民, **更新**渔船. */
export const OPENING_DEED = new RegExp(`^(?:${verbsThat(countsAs("new", "all", "treated")).join("|")})`);
/** Having alone, before a name without an area: **现有**创新平台. */
export const OPENING_HAVING = /^(?:拥|共|现|已|实)有/;
/** Verbs of the first kind: **新增**, not ~~建成~~. */
export const COUNTING_FROM_NOTHING = new RegExp(`^(?:${COUNTS_FROM_NOTHING})$`);
/**
 * Verbs of the second kind: **打造**, not ~~新增~~.
 * Also **共有**.
 */
export const MAY_COUNT_NEW = new RegExp(`^(?:${MAY_COUNT_ALL})$`);
/**
 * Those that make what then is there: **建成**, **培育**, **新增**; not ~~培训~~.
 * Also **共有**.
 */
export const MAKING = new RegExp(
  `^(?:${verbsThat((verb) => countsAs("all")(verb) || does("makes")(verb)).join("|")})$`,
);

/** Any of them, and others that are done every year: 每年**建成**8座, 每年**投入**2亿元, 共**统筹**; not ~~统筹~~推进. */
export const DEED_WORD = new RegExp(`${DEED}|统筹$|${verbsThat(does("yearly")).join("|")}`, "g");
/**
 * What each year brings anew, so that no year need exceed the one before: 老旧小区**改造**, **当年**完成额, **招商**额; not
 * 科技型~~企业~~, 专利~~拥有量~~, 农产品加工~~转化率~~, ~~建成区~~面积, 绿化~~覆盖率~~; but 项目**开工**率 is of one year.
 * Also 安全防护**工程**, 学位**供给**, 住房**供应**, 公路**任务**, 资金**统筹**, **新改**建公路, **新购**车辆, **新招**学员, **新录**用, **新登**记, **新辟**线路, **投资**, **年度**任务, 城镇**就业**人员, 直接**融资**, 专利**授权**量, **回迁**居民; not ~~就业率~~.
 */
export const COMES_ANEW = new RegExp(
  `(?!.{0,20}(?<!开工|复工|竣工|投产|完成|落地|签约|履约|到位|执行)率$|(?:拥有|建成|覆盖|培训|转化|改造|推广)[量面]|建成区)(?:${DEED_WORD.source}|^新[改购招录辟登]|投资|当年|年度|招商|融资|授权|回迁|就业(?!率)|(?:工程|供给|供应|任务数?)$)`,
);
/**
 * What each year takes in or gives out, which an aim may put lower than what the year before came to: 一般公共**预算收入**, 上级**资金**,
 * 专项**债券**, **进出口**总额; not 居民人均可支配~~收入~~, 贷款~~余额~~.
 * Also 生猪**出栏**, 政府性**基金**收入, **财政收入**, **税收**, 财政**支出**, 创业**贷款**, 惠农**补贴**, **外资**, **出口**额, 技术合同**成交额**, 产品**销售额**, 粮食**产量**, **消费品零售额**.
 */
export const YEARS_TAKINGS =
  /预算收入|财政收入|税收|基金|资金|债券|支出|贷款(?!余额)|补贴|外资|进出口|出口|成交额|销售额|零售|产量|出栏/;
/** What is done with money alike: 每年**安排**2亿元、累计**投入**6亿元. Also **拨付**, **下达**, **落实**, **统筹**, **筹集**, **筹措**, **支出**. */
export const GIVING = /^(?:安排|投入|拨付|下达|落实|统筹|筹集|筹措|支出)$/;
/** What is built alike: 每年**建设**5个、三年**建成**15个. Also **打造**, **创建**; not ~~新建~~, which tells it from what there was. */
export const BUILDING = /^(?:建设|建成|打造|创建)$/;
/** The same within years that are said, where nothing is counted that was there before: 每年**新建**5个、三年**建成**15个. Also **建设**, **打造**, **创建**. */
export const BUILT_WITHIN = /^(?:新建|建设|建成|打造|创建)$/;
/** What takes away alike: 每年**减少**50艘、三年**压减**150艘. Also **削减**, **缩减**, **压缩**. */
export const TAKING = /^(?:减少|压减|削减|缩减|压缩)/;
/** The name of a plan for a sum in so many years: **三年百万青年见习计划**, **五年十万渔民培训行动**. Also **三年万名教师工程**. */
export const NAMED_FOR_SUM =
  /(?<count>[两二三四五六])年(?<sum>[一二三四五六七八九]?[十百千]?[万千])[名人]?(?<noun>[〇一-鿿]{2})[〇一-鿿]{0,8}(?:计划|行动|工程)/gu;
/** Up to what has come together by then, with what there was before: 泊位**累计达到**60个; not 三~~年累计达到~~60个. Also **累计达**, **累计突破**, **累计超过**. */
export const SO_FAR_IN_ALL = /(?<!年)累计(?:达到?|突破|超过)$/;
/** What is new, and then how much of it a year: **新增就业年均**20人; not ~~年均新增~~就业20人. Also **新建农村公路平均每年**, **净增企业年均约**, **改造危房每年**. */
export const DONE_YEARLY =
  /(?:[新净]增|新建|改造|改建)[^，。；：\d]{1,14}(?:年均|每年|平均每年)(?:约|近|超过?|达到?)?$/;
/** How fast a sum is to come together, behind what each year brings: 以每年20所**的规模，**. Also **的速度，**, **的进度，**, **的节奏，**, 20个**村的速度推进，**, **的速度实施，**, **的速度开展，**. */
export const AT_PACE = /^[〇一-鿿]{0,4}的(?:规模|速度|进度|节奏)(?:推进|实施|开展)?，/u;
/** What may be said of a sum whatever was done for it: 累计**完成**, 累计**实施**. */
export const GENERAL_DEED = /^(?:完成|实施)$/;
/** Up to the number, which then is a sum: **累计**培训, **共**新建, **总规模**; not ~~共享~~仪器. Also **总额度**, **总额**, **总投入**, **规划期内**新增, **行动期间**; not ~~规划期内每年新增~~. */
export const IN_SUM =
  /(?:(?:规划|计划|行动)期(?:内|间)(?![^，。；\d]{0,8}(?:每年|年均))|累计|总规模|总额度?|总投入|合计|总计|共计|总共|一共|(?<!公)共(?!同|享|性|识|产|青|和|建(?![设成立造])))[^，；。\d]{0,16}$/;
/** Says that a number is of all that was done, though an earlier clause says 每年: **先后**引进60人, **总数**达到80个. Also **总量**. */
export const OF_ALL_YEARS = /先后|总[数量]/;
/** The same words at the front of what was taken for a name, and those before them: **共计改造**, **累计**, **可**让利, **规划期内共新建**. */
export const OPENING_SUM = new RegExp(
  `^(?:(?:规划|计划)期(?:内|间)|可(?!再|持|回)|将(?!军|领|近))?(?:累计|合计|总计|共计|总共|一共|共)?(?:${DEED_WORD.source}|设|成)?`,
);

/**
 * From a sum to what it is in one year, and what is done for both: 造林60万亩**，平均每年**8万亩; 净增60户**（年均净增**12户.
 * Also 净增60万**农户，每年平均**12万户, 60户**、年平均**12户, 60户**（年均超过**12户, 60户以上**，每年新增**12户, 60亿斤**，年均产量达**12亿斤,
 * 60亿斤**，年均产量为**12亿斤, 60户**、五年年均新增**12户, 60户**，相当于每年**12户, 60户**（即每年**12户, 60户**（按每年**12户, 60个村**，年均建设美丽宜居乡村**12个, 60户**，折合每年**12户, 60户**，其中每年**12户, 60户**，其中2026—2030年每年**12户, 60万人**、每年都在**12万人以上, 60万人**，每年均保持在**12万人以上, 60万人**，年均稳定在**12万人.
 */
export const AVERAGED =
  /^[^，。；：、（）\d]{0,30}[，、（](?:相当于|即|按|折合|其中)?(?:20\d\d[—-]20\d\d年)?(?:(?<years>[\d两二三四五六七八九十]{1,2})年(?:来|间|内)?)?(?:平均每年|每年平均|每年|年均|年平均)(?<deed>[〇一-鿿]{0,14}?)(?:约|近|[都均]?(?:超过|达到?|不[少低]于|(?:保持|稳定)?在)|为)?$/u;
/**
 * All between how often, or in sum, and the number is what is done, whatever that may be: **每年选拔**100名, 5年**累计选拔**500名.
 * Also **年均选拔**, **逐年选拔**, **平均每年选拔**, **每年平均选拔**, **合计选拔**, **总计选拔**, **共计选拔**, **共选拔**, **总共选拔**, **一共选拔**; not ~~年均超过~~.
 */
export const BARE_DEED =
  /(?:平均每年|每年(?:平均)?|年均|逐年|累计|合计|总计|共计|[总一]?共)(?!超过|达到|突破)([〇一-鿿]{2,4}?)(?:约|近|不超过|不少于)?$/u;
/**
 * From what each year adds to the sum of all, right behind it: 每年20家**、三年累计**60家, 20家**、到2028年累计**60家, 12亿吨**，五年累计产煤**60亿吨; not
 * 20家~~，企业三年累计~~.
 * Also 20家**、三年**60家, 2万人**（五年累计**10万人次, 20名**学员、三年累计**60名, 2亿元**、累计投入**6亿元, **，五年内累计**, **、五年合计**, **、总规模**, **、总额度**, **，总投入**, **、五年总计**, **、五年共**, **、五年累计约**, **、五年累计近**, **、五年累计达**, **、五年累计超**, **、三年累计新引进和培育**.
 */
export const SUM_BEHIND =
  /^[^，。；：、（）\d]{0,20}[、，（](?:到20\d\d年[末底]?，?)?(?:(?<years>[\d两二三四五六七八九十]{1,2})年(?:内|间|期间|来)?)?(?:累计|合计|总计|共计?|总规模|总额度?|总投入|(?<=年)(?=$))(?<deed>[〇一-鿿]{0,8}?)(?:约|近|达到?|超过?)?$/u;
/** Before a number that is some of a sum, as much in each of its years: 累计30天，**其中每年脱产学习**8天, **其中，年均**8天; not 其中~~每个~~, ~~，每年学习~~. Also **其中平均每年**. */
export const PART_OF_EACH_YEAR = /其中[，：]?(?:年均|平均每年|每年)[^，。；：、（）\d]{0,30}$/;
/** How many years a sum is of, in its own words: **两年累计**达60家, **五年来**新建60座, **五年新增**60座; not 20~~23年累计~~, 第~~三年累计~~. Also **两年合计**, **两年总计**, **两年共计**, **两年培训**, **两年投资**, 渔船**两年减少**60艘, **两年压减**60万吨, **两年削减**60万吨. */
export const YEARS_OF_SUM = new RegExp(
  `(?<![\\d第])([\\d两二三四五六七八九十]{1,2})年(?:累计|合计|总计|共计?|投资|减少|压减|削减|[来内间]|${DEED}|${verbsThat(does("yearly")).join("|")})`,
);
/** What is new, and so a sum of years even where it is reached: **新增**就业达到60万人. */
export const NEWLY_MADE = /[新净]增/;
/**
 * What was done, however much it came to: **改造超过**60户, **培训船员超过**60人, **两年累计达**60家; not 泊位~~达到~~60个,
 * ~~改造后达到~~60个, 新增后~~总数达到~~60个.
 * Also 改造**突破**60户.
 */
export const DONE_TO = new RegExp(
  `(?:(?:${COUNTS_FROM_NOTHING})[^，；：\\d总后]{0,8}(?<![数量])|[\\d两二三四五六七八九十]{1,2}年累计)(?:达到?|超过?|突破)$`,
);
/** What is applied for, and not there for that, however many are reached: **申报**高新技术企业超60家. Also **推荐**. */
export const APPLIED_FOR = /^(?:申报|推荐)$/;
/** What is overcome, and never less than it was: 突破60项**关键核心技术**, 突破3项**难题**. Also **瓶颈**. */
export const OVERCOME = /(?:技术|难题|瓶颈)$/;
/** What there is, and no sum of what was done: 泊位**达到**60个, **拥有**60个, **共有**60个. */
export const REACHED = /(?:达到?|至|突破|超过|为|拥有|[共现已]有)$/;

const EACH = "各(?![类种级项界式])";
/** Says what a number is for each of: **每**县, **每**个乡镇, **各**校; not ~~每~~年, ~~各~~类, ~~各~~级. */
export const FOR_EACH = new RegExp(`每(?!年)|${EACH}`);

/** The same with the first character of what it is for: **每县**, **每个镇**, **各校**, 船员和渔民**各**500人; not ~~每年~~, ~~各类~~. */
export const FOR_EACH_OF = new RegExp(`(?:每(?!年)个?|${EACH})[〇一-鿿]?`, "gu");
/** Deals a number out to several: **分别**新增2家, **各**新增2家; not ~~各类~~. */
export const DEALS_OUT = new RegExp(`分别|${EACH}`);
/** Says between them that it is not the same every year: 5000万元，2026年**起增加到**6000万元. Also **起提高到**, **起每年**, **逐年递增**, **逐年增加**, **以后每年**, **此后每年**, **其后每年**; not 2026年~~起~~实施. */
export const CHANGES_IN_BETWEEN =
  /起(?:，?每年)?(?:增加|提高)到|起，?每年|逐年(?:递增|增加|提高)|[以此其]后每年/;
/** Says that somebody else gives as well, between what one gives every year and what it comes to: 县级按1∶1**配套**, 企业**自筹**. Also **跟投**. */
export const OTHERS_GIVE_TOO = /配套(?!设施|工程|项目)|自筹|跟投/;
/** From what each year brings to the sum, behind which stands what was done: 6000人**，五年实现**3万名贫困人口脱贫. Also **，五年共实现约**, **、五年完成**, **，五年间共有**, **、实现约**. */
export const ACHIEVED =
  /^[，、](?:[\d两二三四五六七八九十]{1,2}年(?:内|间|期间)?)?(?:累计|共)?(?:实现|完成|共?有)(?:约|近|超过?)?$/;

/** From what each year brings to what is done by the end, in words that say a deed: 20座**左右，到2028年新建渔港**100座. Also **、到2028年底前完成新建渔港**; not ~~，到2028年达到~~. */
export const DONE_UNTIL =
  /^(?:左右|以上)?[^，。；：、（）\d]{0,8}[，、；](?:力争|确保|争取)?[到至]20\d\d年[底末]?前?，?(?:累计|共)?(?:完成)?(?<done>(?!达|增|总|突破|超|拥有|实现)[〇一-鿿]{3,14}?)(?:约|近|超过?)?$/u;
/** From what each year brings to the sum of a deed in two characters: 人才50名**，五年引才**300名. Also **，五年累计引才**. */
export const CUT_SHORT =
  /^[^，。；：、（）\d]{0,8}[，、][\d两二三四五六七八九十]{1,2}年(?:内|间|期间)?(?:累计|共)?(?<deed>[〇一-鿿]{2})$/u;

/** 三年 at the front of a clause, with what is done in them: 三年**下派**900名, **用三年时间建成**60个; not what there is at their end, 三年~~床位达到~~900张. */
export const OPENING_YEARS =
  /^(?:力争|确保|争取)?用?(?<years>[\d二三四五六七八九十]{1,2})年(?:内|间)?(?!\d|来|级|行动|计划|规划|期)[〇一-鿿“”]{2,16}(?<!达|达到|增至|增加到|突破|拥有|总数|总量)$/u;
/** All that stands before a number, where that is what so many years come to: **五年**15万株, **前两年共**6万株. Also **三年累计**, **今后五年**; not ~~每年~~3万株, ~~五年来每年~~3万株. */
export const BARE_YEARS =
  /^(?:今后|未来|前|后)?[一二两三四五六七八九十\d]{1,2}年(?:内|间)?(?:共|累计|合计|总计)?(?:达到?)?$/;
/** The same with nothing else: 每年20个、**三年**60个. Also **三年内**; not ~~三年累计~~. */
export const YEARS_ALONE = /^[\d二三四五六七八九十]{1,2}年内?$/;
/** The same with the years themselves: “十五五”期间**安排**2500亿元, 2026—2030年**培训**5000人; not “十五五”期间~~总数达到~~60家. */
export const OPENING_PERIOD =
  /^(?:“?十[一二三四五六七八九]五”?(?:期间|时期)|20\d\d[—-]20\d\d年(?:期间)?)，?[〇一-鿿“”]{2,16}(?<!达|达到|增至|增加到|突破|拥有|总数|总量)$/u;
/**
 * Lengths in words that are no time of their own: 连续投入**5**年; ，**三**年下派.
 * Also **三年内**, **三年有效期内**, 2025年和2026年**两年**每年; how long all of it takes: **建设期三年**，, **补助期限为3年**，, **分三年实施**; not ~~第三年实施~~.
 */
export const YEARS_IN_WORDS =
  /连续[^，。；\d]{0,4}?[\d两二三四五六七八九十]{1,2}年|(?<=^|[，；])[\d两二三四五六七八九十]{1,2}年(?=[〇一-鿿]{2})|(?<![\d第两二三四五六七八九十])[\d两二三四五六七八九十]{1,2}年(?:(?:有效|规划|实施|行动)期)?(?:之?内|间|时间|(?=每年))|(?:规划|计划|建设|实施|补助|执行|行动|试点)(?:期限?|周期)(?:为|共|是)?[\d两二三四五六七八九十]{1,2}年(?=[，；（])|分[\d两二三四五六七八九十]{1,2}年(?:实施|推进|完成|建设)/gu;

/** Up to what each year brings, with nothing but what is done between: **每年创建**30个, **每年新推出**2—3项. Also **年均培训约**, **平均每年新建**; not 每年~~培育龙头企业~~. */
export const DONE_EACH_YEAR = /(?:每年|年均)新?(?<deed>[〇一-鿿]{2})约?$/u;
/**
 * From it to the sum of the same, whose noun may stand behind the first number: 30个**左右，到2025年创建**500个, 3项**、累计推出**100项, 5个**、共建立**100个,
 * 30个**示范区，到2025年累计创建**500个; not 30个~~，创建~~500个, 30个~~，到2025年达到~~500个, 30个~~，到2025年建成~~500个.
 */
export const ANNOUNCED_SUM =
  /^(?:左右|以上|上下)?(?<noun>[^，。；：、（）\d]{0,12})[，、](?=到|累计|共|合计)(?:到20\d{2}年底?前?，?)?(?<summed>累计|共计|共|合计)?(?!达到|总数|建成)(?<deed>[〇一-鿿]{2})约?$/u;
/** From a sum to what each year brings of it: 500件**（年均**50件, 360万亩**、年均减少**36万亩. Also **，平均每年**, **左右，每年减少约**. */
export const AVERAGE_BEHIND = /^(?:左右|以上)?[，、（](?:平均每年|每年|年均)(?<deed>(?:[〇一-鿿]{2})?)约?$/u;
/** How many years a sum is of, right before what is done: 荒漠化土地**五年减少**, **三年累计新增**. Also **3年共培训**; not 20~~21年减少~~. */
export const YEARS_DONE =
  /(?<![\d第每近])(?<years>[2-9两二三四五六七八九十])年(?:内|来|间)?(?:累计|共计|共|合计)?(?:[〇一-鿿]{2})约?$/u;
/** What is made alike, and not said to be all there is: **建设**, **建立**, **创建**, **打造**; not ~~建成~~. */
export const MAKING_ANEW = /^(?:建设|建立|创建|打造)$/;
/** Says of a number that it holds what there was before, is some of another, or one for each: **达到**, **总数**, **其中**, **分别**. Also **总量**, **累计达**, **保有**, **现有**. */
export const OF_ALL_THERE_IS = /达到|总[数量]|累计达|保有|现有|其中|分别/;
/** What was made, in a sum of all so far: 累计**建成**充电桩. Also **开通**, **投用**, **布设**, **建立**, **设立**, **创建**, **培育**. */
export const MADE_SO_FAR = /^(?:建成|开通|投用|布设|建立|设立|创建|培育)$/;
/** Opens a clause on what a year brings: **全年**开复工项目达到200个, **年内**, **今年**; not ~~年内累计~~开通基站达到320座. */
export const BROUGHT_IN_YEAR = /^(?:全年|年内|今年)(?!.{0,6}累计)/;
/** Says of a sum over which stretch it was made: **年内**累计建成, **三年内**累计建成, **“十四五”期间**累计建成. Also 五**年来**. */
export const OF_A_STRETCH = /年内|期间|年来/;

/** What a name says of its thing that is done to it, or how much of it there is: **完成**老旧小区更新改造, 保障性安居工程**建设**, 公园**总数**. Also **累计**, **新增**, **建成**, **实现**, **总量**, **全部**, **开展**, **实施**. */
export const DEED_IN_NAME = /完成|累计|建设|新增|建成|总[数量]|全部|实现|开展|实施/g;
