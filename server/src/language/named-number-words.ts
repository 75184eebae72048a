/** Words around numbers that stand in the name of a thing, and so are the same wherever it is named: 云屏化工**30万吨**乙烯项目. */

/**
 * How much a thing can make or carry, with what it is: 云屏化工**30万吨乙烯**项目, **2×60万千瓦调峰煤**电, ±**800千伏特高压**; not ~~30万吨级码头~~, ~~30万吨以上~~,
 * of which there are several in one place, nor ~~30万吨标准煤~~, ~~110千伏变电站~~, ~~110千伏输变电工程~~, ~~110千伏线路~~.
 */
export const SIZE_IN_NAME =
  /(?<![\d.])(?<times>\d×)?(?<number>\d{1,5}(?:\.\d{1,3})?)(?<scale>万?)(?<unit>千瓦|兆瓦|千伏|吨)(?=(?!级|[增减]|标准?煤|以[上下]|左右|[输变配]|线路|电[网力]|[时的和及与])[〇一-鿿]{3})/gu;

/** Ends of the words before such a number that name no thing: what is done, **新建**30万吨, **年产**30万吨, or of which there are several, **一期**30万吨; not ~~云屏化工~~30万吨. Also 云屏**公司**, **集团**, **企业**, **项目**, **规模**, **产能**, **能力**, **装机**, **推动**, **投产**, **实施**, **总投资**, **达到**, **万元**, **日处理**, 2024年底**的**. */
export const NAMES_NO_THING =
  /(?:[新扩改续在]建|年产|[期批座个条家台]|公司|集团|企业|项目|规模|产能|能力|装机|推[动进]|日?处理|投[产资运]|实施|达到?|[万亿]元|的)$/;

/** A thing that is named by what it makes, behind its size: 30万吨**碳纤维全产业链项目**, 30万吨**乙烯转型升级工程**; not 30万吨~~再生铝项目~~, of which there may be two. */
export const MADE_BY_LONG_NAME = /^[〇一-鿿]{6,12}?(?:项目|工程|基地|生产线)/u;

/** Names of measures that stand in quotation marks with how many they are: 经贸规则总体方案**“80条**”, **“人才强市10条**”; not ~~10条~~. */
export const QUOTED_MEASURES = /“(?<name>[〇一-鿿]{0,12})(?<number>\d{1,3})条(?=”)/gu;

/** Says that measures are there already, before how many they are: **落实**53条措施, **抓好**, **抓细抓实**, **用好**, **执行**, **兑现**; not ~~出台~~53条措施. */
export const TAKES_UP_MEASURES = /落[实地]|抓[好实]|用[好足]|执行|兑现/;

/** Says that they are a new edition, and others than before: **迭代**“25条”, 第**3版**32条. Also **升级**, **新一轮**, **修订**. */
export const NEW_EDITION = /迭代|升级|新一轮|修订|\d版/;

/** Whose measures they are, before how many: **国务院**33条, **国家**33条, **全省**33条. Also **中央**, **省委**, **市政府**, **我县**, **自治区**, 落**实省**支持, **县里**, **邻市**, **市级**. */
export const WHOSE_MEASURES =
  /国务院|国家|中央|[全我邻][省市区县]|[省市县区](?:委|政府|里|级)|[好实](?:省|市|县|区)|自治区/g;

/** How many measures there are, with what they are: 23条**支持措施**, 53条**措施**, 12条**惠企政策**, 195项**任务清单**; not 12条~~道路~~. */
export const MEASURES_COUNTED = /^[〇一-鿿]{0,4}?(?:措施|举措|政策|任务清单)/u;

/** How many an action takes on by its name, in round words alone: 实施**千项**技改, **百家**渔企上云, **万人**培训; not ~~百亿元~~产值, ~~近百家~~. Tried on a number with its bound and unit. */
export const ROUND_IN_NAME = /^[百千万](?![百千万亿]|元)/;

/** What is named by a formula of numbers, with what kind of thing it is: **“3+8+N”海产商圈**体系, **“443”工程**, **“1+7”开放平台**; not ~~“2030”议程~~, ~~“5G+”工厂~~. */
export const NAMED_FORMULA =
  /“(?<formula>(?!19|20)[1-9]\d{2,4}|\d{1,3}(?:\+(?:\d{1,3}|[NnXx])){1,5})”(?<noun>[〇一-鿿]{2,8})/gu;

/** Opens the kind of what each field has its own of: 渔业“1+3”**政策**体系, 旅游“1+4”**规划**方案. Also **工作**部署, **主导**产业, **产业**体系. */
export const GENERAL_FORMULA = /^(?:政策|规划|工作|主导|产业)/;

/** How many there are of a set of that name, with it: **八大县属渔业集**团, **10大海产交易中**心; not 第~~四大~~, nor a congress, 党的~~十八大~~以来, 党的~~十九大~~报告, nor what is
 * no name because words that relate stand in it: 九大~~以来渔业从~~. */
export const NAMED_SET =
  /(?<![第\d两三四五六七八九十]|党的)(?<number>\d{1,2}|[两三四五六七八九十]{1,3})大(?!精神|报告|会议|召开|代表|部署)(?<noun>(?![〇一-鿿]{0,3}[的从以在了为是将把对])[〇一-鿿]{5})/gu;

/** Lists the things themselves, before how many they are: **渔业、旅游**两大海洋产业集群. Also 青樟**、**临澜**和**云屏建设三大. */
export const LIST_BEFORE_SET = /、[^，。；：]{0,14}$/;

/** Ends of the words before such a number that tell nothing of whose they are: **推动**八大, **以**八大, **的**八大. Also **把**, **将**, **和**, **对**, **从**, **为**, **与**, **及**, **好**, **成**, **了**. */
export const LEADS_TO_SET = /(?:推[动进]|[以的把将和对从为与及好成了])$/;
