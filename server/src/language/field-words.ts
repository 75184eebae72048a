/**
 * Words for industries, by which a number is told to be of one of several: an industry that a sentence names is whose numbers
 * it gives. To extend a list, add the word where its example fits.
 */

/**
 * An industry by the last two characters of its name: **煤炭产业**, 精品**钢铁行业**, 大**数据产业**, 乡村**旅游业**, **装备制造业**; not ~~企业~~, ~~就业~~, ~~事业~~,
 * ~~产业园~~, ~~农业产业化~~, ~~旅游业态~~, 物流业~~企业~~.
 */
export const INDUSTRY =
  /(?<name>[〇一-鿿]{2})(?:[产行]业|(?<![企就创作毕事专商失物农工行产林渔职授结])业)(?!园|基地|化|结构|体系|工人|大军|政策|用地|态|务|主|绩|余|界|者|企|[员类]|领域|大省|大市|强[国省市县])/gu;

/**
 * What such words say of any industry, and is the name of none: **特色**产业, **主导**产业, 三**大**产业, 主**攻**产业; not ~~光电~~产业.
 * Also **制造**业, **服务**业, **优势**, **支柱**, **新兴**, **传统**, **重点**, **未来**, **现代**, **基础**, **富民**, **扶贫**, **帮扶**, **关联**, **配套**, **相关**, **有关**, **先进**, **龙头**, **链主**, **骨干**, **上下**游,
 * **中游**, **下游**, **发展**产业, **拓展**产业, **推动**产业, **推进**产业, **做强**产业, **壮大**产业, **培育**产业, **培植**产业, **聚集**产业, **集聚**产业, **加快**产业, **促进**产业, **带动**产业, **支撑**产业,
 * **优化**产业, **调整**产业, **构建**产业, **打造**产业, **转型**, **提升**产业, **改造**产业, **围绕**产业.
 */
export const ANY_INDUSTRY =
  /特色|制造|服务|主导|优势|支柱|新兴|传统|重点|未来|现代|基础|富民|扶贫|帮扶|关联|配套|相关|有关|先进|龙头|链主|骨干|上下|中游|下游|[大个条类项全各本我该等的和与及、抓攻促引招兴扩稳]|[发拓]展|推[动进]|做[强大优]|壮大|培[育植]|聚集|集聚|加快|带动|支撑|优化|调整|构建|打造|转型|提升|改造|围绕/;

/** A paragraph that is told of one industry from its first words on: **渔具产业。**到2030年，, **做强海工装备产业，**; not ~~推动东港区渔具产业发展~~. Also **（一）船舶制造业：**. */
export const OPENS_WITH_INDUSTRY =
  /^(?:（?[\d一二三四五六七八九十]{1,3}[）、.])?(?:做[大强优]|发展|培育|壮大)?[〇一-鿿]{2,8}(?:[产行]业|(?<![企就创作毕事专商失])业)[。，：]/u;

/**
 * In the name of what any industry has, so that two numbers may be of two: 新增规上**企业**, 先进**产能**, 创新**平台**, **营业收入**, 实施重点**项目**; not ~~城镇化率~~, ~~高标准农田~~,
 * ~~接待游客~~.
 * Also **产值**, **产量**, **营收**, **利润**, **税收**, **增加值**, **出口**额, **品牌**, **产品**, **基地**, **园区**, **车间**, **工厂**, **集群**, **人才**, **专利**, 产业**规模**, 经营**主体**, **产线**, **数控化率**, **技改**.
 */
export const OF_ANY_INDUSTRY =
  /企业|平台|项目|品牌|产[品能值量线]|收入|营收|利润|税收|增加值|出口|基地|园区|车间|工厂|集群|人才|专利|规模(?!以上)|主体|数控化率|技改/;

/** So many for each head of an area, be it of what an industry has too: **每万**人口发明专利拥有量, **每千**老人床位. */
export const FOR_EACH_HEAD = /^每[十百千万]/;

/** A name that says of which industry it is, in words enough to tell it from any other: **海洋药物产业**产值; not ~~渔业产业~~产值. */
export const OF_ONE_INDUSTRY = /[〇一-鿿]{3}产业/u;
