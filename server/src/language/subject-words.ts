import { does, verbsThat } from "./verbs.ts";

/** Words by which a number that names only how something is measured (产值, 面积) or for whom it is (每个县) finds what it is of. */

/**
 * Names that say how something is measured, and not what: **产值**, **产业规模**, **出栏**; not ~~渔业~~产值.
 * Also **经营收入**, **面积**, **总产**, **规模产值**, **总资产**, **利润总额**, **主营业务收入**, **存栏**, **总量**, **装机规模**, **总装机**, **累计并网容量**, **年发电量**, **年产值**, **综合产值**, **种植面积**.
 */
export const MEASURE_ALONE =
  /^(?:年|全年)?(?:(?:综合|总)?产值|营业?总?收入|总?营收|总?产量|总产|销售?量|销售(?:额|收入)|总?收入|主营业务收入|经营收入|利润(?:总额)?|税收|总?规模|产[值业]规模|规模产值|(?:种植|栽培|养殖)?面积|[存出]栏量?|(?:总|累计)?装机(?:规模|容量)?|(?:累计)?并网(?:装机)?(?:规模|容量)|发电量|总资产|资产总额|总量)$/;

/**
 * What two measures of one thing end with, the second of which is told without the thing: 粮食**种植面积**12万亩，**总产**5万吨; 生猪**存栏**6万头、**出栏**9万头;
 * 国企**资产总额**增长8%、**营业收入**增长9%; 海岛游**接待人数**60万人次，**总收入**3亿元.
 * Also 粮食**播面**, 茶叶**面积**, 国企**总资产**, 船企**营收**, 船企**利润总额**, 船企**产值**, 海带**产量**, 渔船**销量**, 海岛**游客**, **产量**, **总产**, **产值**, **出栏**, **总资产**, **资产总额**, **营业收入**, **营收**, **利润**, **税收**, **销量**, **总收入**.
 */
export const PAIRED_MEASURES: readonly { readonly first: RegExp; readonly next: RegExp }[] = [
  { first: /(?:(?:播种|种植|栽培|养殖|复种)?面积|播面)$/, next: /^(?:总?产量|总产|总?产值)$/ },
  { first: /[存出]栏量?$/, next: /^[存出]栏量?$/ },
  {
    first:
      /(?:资产(?:总额|规模)|总资产|(?:主营业务|营业|经营(?:（销售）)?|销售|总)?收入|营收|利润(?:总额)?|总?产值|总?产量|销量)$/,
    next: /^(?:总资产|资产总额|(?:主营业务|营业)收入|营收|利润(?:总额)?|税收|总?产值|销量)$/,
  },
  { first: /(?:接待)?总?(?:人[数次]|游客)$/, next: /^(?:总|经营|综合)?收入$/ },
];

/** What may be said of things that were counted just before: 基金8支，**总规模**20亿元; 渔业主体增长9%、**总量**突破6万户. */
export const MEASURE_OF_THINGS = /^(?:总规模|总量)$/;

/** The same, where the number stands in one list with the things: 入园企业60家、**营收**30亿元. Also **营业收入**, **产值**, **利润**, **税收**. */
export const MEASURE_BESIDE_THINGS = /^(?:营业收入|营收|总?产值|利润|税收)$/;

/**
 * The field that a clause says to be worked at, for a bare measure behind it: **打造水产加工产业集群，**产业规模突破60亿元; **壮大海带、紫菜产业规模，**面积达到6万亩;
 * **发展现代渔业，**; not ~~打造渔港，~~.
 * Also **打造渔业服务业集聚区，**, **做大滨海旅游业，**, **做强渔具产业链，**, **培育海洋经济，**, **提升水产制造业，**, **扩大海带生产，**, **稳定海带种植，**.
 */
export const FIELD_WORKED_AT =
  /(?:打造|(?:做[大强优]){1,3}|壮大|发展|培育|建强|提升|扩大|稳定)(?:[^，。；：的\d（）]{1,24}的)?([^，。；：的\d（）]{2,40}?(?:产业(?:集群|链|带)?|集群|经济|[制造服务旅游畜牧种渔林茶药酒筑]{1,3}业)(?=(?:规模|高质量发展|发展|提质增效|集聚区)?，$)|[^，。；：的\d（）]{2,10}(?=(?:生产|种植|养殖)，$))/;

/** How long ways are, and not which: **通车总里程**, **运营里程**, **营业里程**; not ~~公路~~里程. */
export const LENGTH_ALONE = /^(?:通车|运营|营业)总?里程$/;

/** The ways that an earlier clause is about: 建成云东**高速公路**等项目，. Also **高铁**, **地铁**, **铁路**, **轨道交通**, **绿道**. */
export const WAYS = /高速公路|高铁|地铁|铁路|轨道交通|绿道/g;

/** The industry that the sentence before opens with: **渔具产业，提速建设两个园区。**产值增长9%. Also **。渔具产业，开工两个园区；**. Tried on the text up to a sentence. */
export const TOPIC_BEFORE = /(?:^|[。；])([〇一-鿿]{2,8}产业)，[^。；]{1,180}[。；]$/u;

/** What a paragraph says in its first words to be furthered: **加快渔具产业集群发展。**今年产值突破60亿元. Also **做大做强水产加工业。**, **推动海洋药物产业高质量发展。**, **壮大渔具产业链。**; not ~~加快东港建设。~~. Tried on the text of a paragraph. */
export const FURTHERED_FIRST =
  /^(?:加快|推进|推动|促进|做大做强|做优做强|做强|壮大|培育|发展|打造)([〇一-鿿]{2,12}?(?:产业集群|产业链|产业|集群|加工业|制造业|服务业|旅游业))(?:高质量|集聚|提质|创新|转型|加快)?(?:发展|升级|增效)?。/u;

/** Behind the number of such a measure; where a noun follows, it tells of what kind that is: 产值60亿元**，**力争, 产值60亿元**新台阶**; not 产值10亿元~~企业~~. Also **。**, **、**, **；**, **）**, **左右**, **大关**, **关口**, **目标**, **的基础上**, **恢复到**. */
export const ENDS_MEASURED = /^(?:[，。；、：）]|左右|[新大]?台阶|大关|关口|的?目标|的?基础上|恢复[到至])/;

/** Of what there are so many beside what they take or yield: 60**家**. Also 60**户**, 60**个**. Tried on the unit. */
export const THING_UNITS: ReadonlySet<string> = new Set(["家", "户", "个"]);

const PLACE =
  "设区市|市州|州市|地市|县（市、区）|区（市）|县[市区]{0,2}|区县?|市辖区|旗县区?|乡镇(?:街道)?|[镇街]{1,2}|街道|(?:城市)?社区|(?:行政|自然|建制)?村|旗|园区|开发区|板块";

/** Source of the words that say for each of which places so many are made: **每个县**建成1所, **各区**至少培育1家, **每个乡镇**都有1座; not ~~各区~~渔船检验率. */
export const EACH_PLACE = `(?:每个?|各)(?:${PLACE})(?=(?:至少|至多|要|都|均|分别|重点|集中|加快|力争|再){0,2}(?:有|${verbsThat(does("makes")).join("|")}|建成|建设|建好|建有|建立|打造|培育|创建|落地|新落地|发展|认定|形成|组建|设立))`;

/** The same: **每个县**建成1所, **各区**至少培育1家, **每个乡镇**都有1座; not ~~各区~~渔船检验率, ~~各县~~渔港. */
export const EACH_OF = new RegExp(EACH_PLACE);

/**
 * What some money, an action or a list of works brought, in the clause before a number or at the head of what it is told in: **争取上级资金2亿元，**新建36公里, 开展专项**行动，**清理1500吨,
 * 政企**合作，**新建36公里, 十大民生**实事全部完成，**; not ~~实施项目36个，~~新建12座. Also **投入专项债券2亿元，**, **整合资金，**, **利用国债，**, **统筹资金，**, **安排投资，**, **筹集资金，**, **筹措资金，**, 文化**活动，**,
 * **试点，**, **工程，**, **项目，**, 人居环境**整治，**, **举办渔家夜校，**.
 */
export const BY_ONE_EFFORT =
  /实事[^。；]{0,80}$|(?:争取|利用|整合|投入|统筹|安排|筹[集措])[^，；：]{0,16}(?:资金|投资|债券|国债)[^，；：]{0,10}[，：]$|(?:行动|活动|试点|工程|项目|整治|合作)[^，；：\d]{0,8}[，：]$|举办[^，；：\d]{2,16}[，：]$/;

/** What one task is about, in the clause before a number: **围绕海工装备产业链，**签约项目38个. Also **聚焦深海养殖，**, **依托渔业园，**. */
export const FOR_ONE_THING = /(?:围绕|聚焦|依托)[^，；：]{2,20}，$/;

/** Money that is given for something, of which each thing has its own: 县镇两级财政**投入**, 项目**投资**, 帮扶**资金**; not 固定资产投资~~额~~. Also 民生**支出**. */
export const GIVEN_FOR = /(?:投入|投资|支出|资金)$/;
