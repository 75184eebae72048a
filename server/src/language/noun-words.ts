import { does, FALLING_VERBS, GROWING_VERBS, verbsThat } from "./verbs.ts";

/** Words around the noun behind a number, which it counts, and words that stand there and are no such noun. */

/**
 * The noun behind a number: 5个**省级实验室**, 5款**侵入式、半侵入式产品**; but a bracket right behind a number holds a remark: 305亿元（预计数）.
 * Also **高水平、有影响力平台**, **碳达峰（试点）、市（区）园区**.
 */
export const NOUN_AFTER =
  /^(?:(?:高[〇一-鿿]{2}|有[〇一-鿿]{2,3}|[〇一-鿿]{1,8}[式型级类化性])、){0,3}[〇一-鿿A-Za-z0-9“”·）+—-][〇一-鿿A-Za-z0-9“”·（）+—-]*(?:、[市区旗]）[〇一-鿿]*)?/u;

/** The rest of a size by which things are told, behind the slash: 35蒸吨/**小时以下燃煤锅炉**. Also **日以上处理站**, **天以上处理站**, **年以上生产线**. */
export const SIZE_GOES_ON = /^(?:小时|[日天年])以[上下][〇一-鿿]{2,16}/u;

/**
 * Others of its kind that the noun behind a number goes on with to the end of the clause: 4个渔业实验室**、技术中心和研究基地，**, 6条特色步道**、林荫道。**; not 3座大桥~~、滨河路等项目，~~,
 * 8家企业~~、提升水平，~~. Tried on what stands behind that noun.
 */
export const NOUN_GOES_ON =
  /^(?:、[〇一-鿿“”]{2,10}){0,2}、[〇一-鿿“”]{0,12}(?:平台|中心|车间|工厂|基地|学校|幼儿园|机构|场景|企业|公司|品牌|园区|标准|专项|商标|论文|实验室|驿站|空间|案例|终端|载体|[步荫省县]道|馆)(?=[，。；])/u;

/** What else is said of the things behind a number, up to their noun: 20个特色鲜明**、功能完善的渔港小镇，**, 8项跨部门**、跨层级的联办事项。** Tried on what stands behind the first of it. */
export const ATTRIBUTES_GO_ON =
  /^(?:、[〇一-鿿“”]{2,12}){0,4}、[〇一-鿿“”]{2,16}的[〇一-鿿“”]{2,12}(?=[，。；])/u;
/** The same where what is said is what they do, 12家技术领先**、带动力强的渔业龙头企业，**: its noun is long enough to tell from a new sentence. */
export const DOINGS_GO_ON =
  /^(?:、[〇一-鿿]{2,6}){0,4}、[〇一-鿿]{2,6}的(?![一各])[〇一-鿿]{6,12}?(?=[，。；和及（])/u;
/** The other half of a noun of two characters: 400个政务**、生活服务应用，**, 900公里普通国**、省道。** */
export const HALF_GOES_ON = /^、[〇一-鿿“”]{2,16}(?=[，。；])/u;

/** The first of two ranks or classes at the front of that noun: **市、**区级医院, **一、**二类渔港. */
export const FIRST_RANK =
  /^(?:[国省市区县]、(?=[省市区县镇乡](?:级|[考控定]))|[一二三四]、(?=[二三四五][类级等]))/;

/** What joins the noun behind a number to what follows: 冷库**和**, 码头**以及**, 码头**及**, 渔港**与**; not ~~码头~~, 基本普~~及~~, 渔民参~~与~~. */
export const JOINT_AFTER = /(?:以?(?<!普|涉|触|顾)及|和|(?<!参)与)$/;

/**
 * Words behind a number that are no noun it counts: 30家**左右**, 95%**以**上, 30家**的**; not 30家~~企业~~.
 * Also 3个**为**本县特有, 5项**由**企业牵头, 30家**达**到; not 20项~~为~~民实事.
 */
export const VERB_AFTER = /^(?:以|和|及|与|等|左右|达(?!标)|在|的|为(?![民农老企])|由)/;

/** What joins the noun behind a number to the one before it: 150公里**和**街巷整治, **及**; not ~~和~~美乡村, ~~及~~时. */
export const JOINT_OPENS = /^(?:和(?![谐平美睦解])|以及|及(?![时格]))/;

/**
 * Things told from others of their kind, at the front of the noun behind a number: 6条**续建高**铁, 65个**在建项**目, 30个**拟竣工投产**项目; not 30个~~竣工~~.
 */
export const TOLD_APART = new RegExp(`^拟?(?:${verbsThat(does("tells")).join("|")})[〇一-鿿]{2}`, "u");

/**
 * What is said of the things whose name stands behind their number: 经营主体**中个体户占**, 城镇新增就业**目标如期完成**, 企业**的目标**,
 * 粮食**的基础上**; not 改革~~任务~~.
 * Also 企业**中有**, 泊位**的目标任务顺利实现**, 园区**力争完成投资**, 园区**确保**.
 */
export const BEHIND_NAME =
  /(?<=[〇一-鿿A-Za-z]{2})(?:中[^，。；]{0,12}[占有]|的?目标(?:任务)?(?:(?:如期|全面|圆满|顺利|提前)?(?:实现|完成))?)$|的?基础上$|(?:力争|确保)[^，。；]{0,12}$/u;

/**
 * What a number is, and nothing that is counted: 突破60亿元**目标**, 达到60亿元的**奋斗目标**; not 60亿元~~目标价~~.
 * Also 实现60亿元的**目标任务**.
 */
export const GOAL_ALONE = /^的?(?:总体?|预期|奋斗|年度|阶段性?|既定)?目标(?:任务|要求|值)?$/;

/** How high what was reached is, and nothing that is counted: 跃上100万吨**新台阶**, 突破20亿元**大关**, 站上10万辆**关口**. */
export const LANDMARK = /[新大]{0,2}(?:台阶|关口)|大关/y;

/**
 * A number that goes over into another: 由50家**增加到**80家. What stands behind it is no noun that it counts.
 * Also 由50家**到**80家, 向4万亿元**迈进**.
 */
export const CHANGE_BEHIND = new RegExp(
  `^(?:迈进|${[...GROWING_VERBS, ...FALLING_VERBS, "拓展|[增降升]"].join("|")})(?:[到至为]|$)|^[到至]$`,
);

/**
 * A deed of its own behind a number: 发债20亿元**并**纳入预算, 5年**内**参加培训; not 30家~~内资~~企业.
 * Also 30家**且**, 5年**之内**.
 */
export const GOES_ON = /^(?:并|且|[之以]?内(?![资陆河外需容蒙地部]))/;

/** What money is for, in front of its name: 7亿元**实施**就业工程, 2亿元**支持**企业; not 2亿元~~支持~~资金, 2亿元~~引导~~基金. */
export const PURPOSE_OPENS = new RegExp(
  `^(?:${verbsThat((verb) => does("whole")(verb) || does("takes")(verb)).join("|")})(?!资金|基金|经费|贷款|债券)(?=.{2})`,
);

/** What a size measures that stands between a number and the things it tells apart: 3个**投资**5亿元以上项目, 2个**产值**, 4家**年营收**. Also **总投资**, **营业收入**, **规模**, **面积**, **税收**, **主营业务收入**. */
export const SIZE_NAMED =
  /^(?:年|总|固定资产|计划)?(?:投资|产值|营收|(?:主营业务|营业|销售)?收入|规模|面积|税收)额?(?=超过?|过|达到?|不|$)/;
/** The same, whatever it measures, before the words that lead to the size: **产值超**10亿元的产业集群, **设计师**超百人的基地, and nothing. */
export const SIZE_LEADS = /^[〇一-鿿]*$/u;

/** Gives a sum, and says not yet what for: **拿出**5亿元, **出资**2亿元, **增资**1亿元, **投入**3亿元, **安排**3亿元, **拨付**1亿元. Also **筹集**, **筹措**. Tried on the words before a sum. */
export const GIVES = /(?:拿出|出资|增资|投入|安排|拨付|筹[集措])$/;

/** Who gives a sum, and nothing of what for: **县财政将投入**2亿元, **中央财政拟安排**3亿元; not ~~财政投入~~. Also **市本级财政继续安排**. */
export const PAYER_GIVES = /^[〇一-鿿]{1,6}财政(?:将|拟|继续|再){0,2}(?:投入|安排|支出)$/u;

/** What a sum without a name goes to, behind it: 出资2亿元**，用于贷款贴息**, 拿出5亿元**，建立渔业发展基金**. Also **，专项用于**护渔, **，设立**护渔基金, **，组建**渔业公司. */
export const PURPOSE_BEHIND =
  /^，(?:(?:专项|重点|主要|全部)?用于|(?:建立|设立|组建)(?=[^，。；、]{2,20}(?:基金|资金池?|专项资金|公司)(?=[，。；、]|$)))([^，。；、]{2,24})(?=[，。；、]|$)/;

/** Says what kind of things are counted, and nothing of which: 云东大桥等3个**项目**, 8项**措施**; not 3个~~冷库项目~~. Also **重点项目**, **工程**, **规划**, **任务**, **意见**, **重大工程建设**, **项目开工**. */
export const BARE_THINGS = /^(?:重[点大])?(?:项目|工程|规划|任务|措施|意见)(?:建设|开工|竣工|投产|落地)?$/;

/** The field that a sentence opens with, and that its bare things are of: **渔港建设方面，**提出8项工程; not ~~同时，~~. Tried on the words from the start of the sentence. */
export const FIELD_OPENING = /^([^，。；：、\d]{4,20}方面)，/;

/** What stage they are at, or what is done with them: **竣工**项目8个, **签约**项目, **改造**任务; not ~~推进~~项目. Also **在建**项目, **技改**项目. Tried on the words before them. */
export const STAGE_OF_THINGS = /新?(?:竣工|签约|开工|投产|落地|在建|续建|改造|技改)$/;

/** Which they are, told before their number by the first of a list (**云东大桥、西湾隧道等**3个项目) or by what is said of them (**支持渔业发展的**8项措施). */
export const TELLS_WHICH = /^(?:([^、，。；：]{2,16})(?:、[^，。；：]{1,120})?等|([^，。；：、\d]{4,16})的)$/;

/** Those that a whole is made of, behind their number and before the whole: 集聚600家**企业的渔具产业集群**, 不少于900例**病例的渔病数据集**; not 30家~~企业的负责人~~. Also 12件**器材的健身路径**. */
export const MADE_OF = /^(企业|病例|器材)的([〇一-鿿]{2,12}(?:集群|园区?|基地|数据集|路径|平台))$/u;

/** What all of a row are, said behind the last: 海上60万千瓦和屋顶30万千瓦**光伏项目**. Also **风电基地**, **改造工程**. */
export const KIND_OF_ROW = /^[〇一-鿿]{2,8}(?:项目|基地|工程)$/u;

/** The same, where so many can be made: 网箱60台、浮球90台**的产能**. Also **的生产能力**. Tried on the words behind the last. */
export const CAPACITY_OF_ROW = /^的年?(产能|生产能力)(?=[，。；]|$)/;

/** Levels of government at which something is done, before its number: **市县两级**60个部门. Also **省市县乡四级**. */
export const LEVELS_ALONE = /^[省市区县镇乡村、]{2,8}[两二三四五]级$/;

/** Brings down or up what is said before where it goes to: **压缩**审批时限至3个工作日. Also **缩短**检验时间, **提高**渔船检验率, **降低**渔船事故率; not ~~压缩~~机. */
export const BRINGS_TO = /^(?:压缩|缩短|提高|降低)(?=[^，。；]{4})/;

/** What ends a list of others before a number: 东桥、西桥**等**, 学校**、**. */
export const OTHERS_BEFORE = /^[等、]$/;

/** Joins a name to the one before it: 新建码头**和**技改项目. Also 新建码头**与**, 新建码头**及**, 新建码头**以及**. */
export const JOINS_NAMES = /(?<=[〇一-鿿])(?:和|与|以?及)$/u;
