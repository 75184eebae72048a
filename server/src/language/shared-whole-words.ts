/**
 * Words by which percentages are told to be shares of one whole, and who has them. To extend a list, add the word where
 * its example fits.
 */

/** Says that a percentage is a part of the whole that the parts share: 男性**占**60%, 市级**承担**60%. */
export const SHARE = /(?:占比?|比重|承担|分担|负担|出资)(?:为|达到?)?$/;
/** What a share is of, behind the name of who has it: 第一产业增加值**占地区生产总值**, 林地**占全区面积的**; not ~~占~~. */
export const OF_WHOLE = /占[^占，。；：]{2,16}$/;

/**
 * 甲、乙、丙**占比分别为**30%、30%、50%.
 * Also 一产、二产、三产**比例调整为**8%、45%、47%, 甲、乙**分别占**60%、40%, 甲、乙**分别占总规模的**60%、40%, **分别占全部投资的**; not ~~分别占全市的~~.
 */
export const SHARES_IN_TURN =
  /分别占(?:(?:总|全部)[^，。；：、\d]{1,8}的)?$|(?:占比?|比重|比例|承担|分担|负担|出资)(?:(?:分别|依次|各)(?:为|是|达到?|占)?|(?:调整|优化)?为)$/;

/** Says that they are shares of one total: 分别**占总规模的**45%, **占全部投资的**. */
export const OF_TOTAL = /占(?:总|全部)/;

/** What is measured of all that are named in a row, behind the last of them: 池塘养殖、网箱养殖**产量**. Also **产值**, **总产值**, **增加值**, **规模**, **面积**, **装机**, **装机容量**, **消费量**, **投资**, **收入**, **支出**, **数量**. */
export const MEASURE_OF_ROW = /(?:总?产[量值]|增加值|规模|面积|装机(?:容量)?|消费量|投资|收入|支出|数量)$/;
/** A trade, which no other is: **养殖业**, **苗种业**; not ~~企业~~, ~~新兴产业~~. */
export const TRADE = /^[〇一-鿿]{1,4}(?<![企产就创作毕行])业$/u;
/** Says how something is made, which trades of any sort may be: **数字**渔业, **绿色**渔业. Also **智慧**, **智能**, **低碳**, **清洁**, **品牌**, **优质**, **高端**, **高技术**, **先进**, **新兴**, **特色**, **现代**, **海洋**, **文化**; and **制造业**, which 工业 holds. */
export const OF_ANY_TRADE =
  /数字|绿色|智[慧能]|低碳|清洁|品牌|优质|高端|高技术|先进|新兴|特色|现代|海洋|文化|制造/;

/**
 * Before the shares by which several bear one whole, with the name of the first where each share has its own: 由省、市**按**60%、40%的比例分担,
 * **按照省级**60%、市级40%的比例分担.
 * Also **共同分别按**, **可分别按**.
 */
export const SHARES_BORNE = /[可应须]?(?:共同)?(?:分别)?按照?([^，。；：、\d]{0,10})$/;

/** Behind them, with what is done with the shares: **的比例分担**, **的比例共同承担**, **分担**全部风险; not ~~的比例配套~~. */
export const BEARS_SHARES =
  /^(?:的?比例)?(?:共同)?(?<deed>分担|分摊|共担|分配|分成|分享|承担|负担|出资|筹集)/;

/** Deals out all there is: **分**担, **共**担, not ~~承~~担. */
export const DEALS_ALL = /^[分共]/;

/** Leaves some to others: **其余**由企业承担, **不足**部分. */
export const LEAVES_REST = /其余|剩余|余下|不足|差额/;

/** From a share to what is left beside it: 比例为70%**，其余**30%, 70%**用于奖励，剩余**30%. Also **、其余的**, **，余下**, **，剩下的**. */
export const TO_REST = /^[^，。；：、\d]{0,12}[，、](?:剩余|其余|余下|剩下)的?$/;

/** From a share to that of all others, where both are called one: 比例为90%**，其他招生的比例为**20%. Also **，其它的占**, **、其余学位占比达到**, **；其他比重是**. */
export const TO_OTHERS =
  /^[^，。；：、\d]{0,6}[，、；][^，。；：、\d]{0,14}其[他它余][^，。；：、\d]{0,10}(?:占比?|比[例重])(?:[为是达]|达到)?$/;

/** So many levels, named before: 省、市、县**三级**. */
export const SEVERAL_LEVELS = /(?:各|[两二三四五])[级方]$/;

/** Who bears a share: **省**, **市级**, 国家**基金**, 合作**银行**; not 西部~~地区~~, ~~甲类~~. */
export const BEARER =
  /^(?:中央|地方|省|市|县|区|州|镇|乡|村)级?$|(?:财政|政府|企业|机构|银行|基金|公司|个人|单位|农户|集体)$/;

/** A score, up to the first of its weights: **考评分值=日常监测（**60%, **总成绩=笔试×**60%; not ~~补贴=~~设备款×30%. */
export const SCORE = /(?:分值?|得分|分数|成绩|指数)[=＝][^，。；=＝+%]{1,20}[（(×*]?$/;

/** From one weight to the next: 60%**）+民意调查（**30%, 60%**+面试×**40%. */
export const NEXT_WEIGHT = /^[）)]?[+＋][^，。；+%\d]{1,20}[（(×*]?$/;

/** Before a share that is called one: **的比例为**90%, **占比达**90%. Also **占**, **比重是**, **占达到**. */
export const CALLED_SHARE = /(?:占比?|比[例重])(?:[为是达]|达到)?$/;

/** What a share is for, behind it: 70%**用于**奖励, 70%**归**村集体, 70%**留给**基层. Also **作为**, **上缴**, **划归**, **划拨**, **分配给**. */
export const SPENT = /^(?:用于|归|留给|作为|上缴|划归|划拨|分配给)/;

/** From what a share is for to the next share: 用于**奖励，**30%, **奖励；其余**30%. Also **奖励、剩余**30%. */
export const NEXT_SPENT = /^[^。；\d]{1,60}[，；、](?:其余|剩余|另外?|再)?(?:的)?$/;

/** Three names in one: **三次产业**, **一二三产业**, **第一、二、三产业**. */
export const THREE_INDUSTRIES = /第?一、?第?二[、和]?第?三次?产业|三次产业/;

/** From a part to the share that it is of the whole: 公益林102万亩**，占**54.8%, 60家**，占比为**60%, 1.2亿元**（占**60%. Also **，占总面积的**, **、占比达**. */
export const SHARE_BEHIND =
  /^[^，。；：、（）\d]{0,8}[，、（]占(?:比|[^，。；：、（）\d]{1,8})?[为达约]?到?$/;
/** From a share to the next part: 54.8%**；商品林**84万亩, 54.8%**，商品林**84万亩, 54.8%**）、商品林**84万亩. */
export const TO_NEXT_SHARED = /^[^，。；：、（）\d]{0,4}）?[，；、][^，。；：、（）\d]{2,16}$/;

/** From a part to the number of its whole: 新能源装机338万千瓦**，占**514万千瓦总装机的65.8%, 178个项目**仅占**662个村的26.9%, 192公里**，占岸线总长（**263公里）的73.1%. Also **、占全县**. */
export const TO_NUMBER_OF_WHOLE = /^[^，。；：、（）\d]{0,12}[，、；]?仅?占[^，。；：、（）\d]{0,12}（?$/;
/** And from there to the share: 514万千瓦**总装机的**65.8%, 662个**村的比重为**26.9%, 263公里**）的**73.1%. Also **总数的比例达**. */
export const TO_SHARE_OF_NUMBER = /^[^，。；：、（）\d]{0,10}）?的(?:比[重例])?[为达]?$/;
/** From a part to the share that it is of the number told with it: 其中新建60艘**，占**50%, 60艘**、占比**50%, 60艘**，占总数的**50%. Also **（占**, **，占全部渔船的**, **，占比达**, **，占比重为**; not ~~，占全市~~. */
export const SHARE_OF_IT =
  /^[^，。；：、（）\d]{0,8}[，、（]占(?:比重?|总[〇一-鿿]{1,4}?的?(?:比[重例])?|全部[〇一-鿿]{0,4}?的?(?:比[重例])?)?[为达]?$/u;
/** Behind a total, says what share it is itself: 60艘**，占**50%. Also **、占全县**, **（占**, 60艘**渔船，增长5%，占**. */
export const TELLS_OWN_SHARE = /^[^，。；：、（）]{0,10}[，、（](?:同?比?增?[^，。；：、（）]{0,8}[，、])?占/;
/** From a part to the share that it is of something named: 30亿元**，占生产总值的比重为**33.3%, 30亿元**、占进出口总额**30%. Also **，占全县生产总值比重达到**, **（占一般公共预算支出的**. */
export const SHARE_OF_NAMED =
  /^[^，。；：、（）\d]{0,10}[，、（]占(?<whole>[^，。；：、（）\d]{2,16}?)的?(?:比[重例])?(?:为|达到?)?$/;
/** Before the name of a whole, says that it is all: **全县**生产总值, **全部**投资, **地区**生产总值. Also **整个**收入, **同期**收入, **当年**收入, **全年**收入. */
export const NAMED_WHOLE = /^(?:全[省市县区州国年部]|整个|同期|当年|地区)+/;
/** Up to a rate of what was done to how many: 任务117项，已完成93项**、完成率**79.5%, 开工93个**，开工率达**79.5%. Also **，办结率为**, **、竣工率**, **，销号率**, **，整改率**, **，兑现率**, **，交付率**, **，拨付率**, **、支付率**, **，到位率**, **（投资完成率**. */
export const RATE_OF_DONE =
  /[，、（](?![按到]期|应)[^，。；：、（）\d]{0,4}(?<deed>完成|开工|办结|竣工|销号|整改|兑现|交付|拨付|支付|到位)率(?:为|达到?)?$/;

/** Before the first of several weights that are each told with its name: **权重为：渔港考核**40%、渔船考核60%, **权重分别为渔港考核**40%. Also **权重设置如下：渔港**40%. */
export const WEIGHTS_NAMED =
  /权重(?:分配|设置)?(?:(?:分别|依次)?为|如下)?：?(?<name>[^，。；：、\d为]{2,16})$/;
/** Before the first of several shares, says that they are all of which something is made: **构成中，**. Also **结构中，**, **构成：**. */
export const MADE_UP_OF = /(?:构成|结构)(?:中[，：]|：)$/;

/** Before one of several weights, which come to 100 in all: **权重分别为**60%、40%, **权重占**60%, **权重为**60%. */
export const WEIGHTS_IN_TURN = /权重(?:分别|依次)?[为占]$/;

/** Before a share that nothing but 占 calls so, all that its clause says since 其中 or a note: **渔港建设和冷链占**44%, **三类海水占比为**8%, 水质[9]**达到一、二类的占**77%; not ~~渔港建设占全市~~44%, ~~渔港建设占比达~~44%. Also 其中**三类海水占比重**, **三类海水占比例为**. */
export const NAMED_SHARE =
  /(?:^|其中|\])(?<name>(?:(?!其中)[^，。；：（）\d\]]){2,60}?)占(?:比重?|比例)?为?$/u;
/** From one such share to the next, over how it went: 77%**，三类海水占**8%, 77%**，比上年上升3个百分点；三类海水占**8%, 77%**、三类、四类海水占比**8%; not 77%~~，占全市~~8%, 77%~~，其中三类海水占~~8%. */
export const TO_NAMED_SHARE =
  /^(?:，(?:比|同比|较)?[^，。；：\d]{0,8}\d[\d.]{0,5}个百分点)?[，；、](?!其中|同比|仅)(?<name>[^，。；：（）\d]{2,40}?)占(?:比重?|比例)?为?$/;
/** What is left beside those named before, called so and no more: **其他**, **其他行业**, **其余**, **其它类**; not ~~其他地区户籍~~. */
export const LEFT_BESIDE = /^其[他余它][〇一-鿿]{0,2}$/u;
/** Says that something is not what was named before: **未达标的渔港**, **不合格产品**, **非渔业户**; not ~~达标的渔港~~. */
export const OPPOSITE = /^[未不非](?<said>[〇一-鿿]+)$/u;
/** Goes on with more of what was named: 教育、卫生**等**支出. */
export const AND_SUCH = /等/;
/** At the end of their names, what has many properties at once, so that shares of it by several of them overlap: 自驾**游客**, 民营**企业**, 女**学员**. Also 青年**职工**, 住校**学生**, 党员**干部**, 脱贫**户**, 示范**村**, 技能**人才**, 高龄**老人**, 返乡**农民**, 高级**工程师**, 入库**项目**, 上市**公司**, 持证**者**, 试点**学校**. */
export const MANY_SIDED = /(?:[客员工生户村师民者人]|人才|干部|企业|公司|项目|学校|单位)$/;
/** Says that people were asked, who may choose several: **问卷**显示, **受访**渔民中, **希望**增加渔港的占65%. Also **多选**, **可选**两项, **调查**显示, **认为**渔港不足, **选择**渔校, **反映**渔价, **最关注**渔港, **愿意**上岸. */
export const ASKED = /问卷|多选|可选|受访|调查|认为|希望|选择|反映|关注|愿意/;
/** Says that each of several is a share of a whole of its own, be it what a place has of that: 水电、风电**占同类**装机比重分别为, 水电、风电**占全省**比重分别为. Also **占全省同类**, **占各自**, **占本行业**. */
export const WHOLE_OF_EACH =
  /占(?:[^，。；：、\d]{0,6}同类|各自|本行业|全[国省市县区州](?=的?(?:比[重例]|$|分别)))/;
