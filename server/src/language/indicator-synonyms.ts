/**
 * Wordings of one indicator, or of a part of its name: the one that stands for all, and what is written for it. In
 * brackets: what must not follow, because it makes another word of it. What only looks alike stays apart: 成交额 and 交易额
 * are different registers, 研发费用 is an item of a firm's accounts, 投入强度 is a share and no sum.
 */
export const SYNONYMS: Readonly<Record<string, string>> = {
  规模以上: "规上",
  限额以上: "限上",
  地区生产总值: "GDP 国内生产总值",
  研发经费:
    "研发投入 研发经费投入 研发经费支出 研发支出 R&D经费 R&D经费投入 R&D经费支出 R&D投入 研究与试验发展经费 研究与试验发展经费投入 研究与试验发展经费支出",
  全社会研发经费:
    "全社会研发投入 全社会研发经费投入 全社会研发经费支出 全社会R&D经费 全社会R&D经费投入 全社会R&D经费支出 社会研发投入 社会研发经费 社会研发经费投入",
  高新技术企业: "高企(业)",
  经营主体: "市场主体 市场经营主体 在册市场主体 在册经营主体 在册市场经营主体 实有市场主体 实有经营主体",
  固定资产投资: "固投",
  社会消费品零售总额: "社消零总额 社零总额 社会消费品零售额 社消零",
  一般公共预算收入: "公共财政预算收入",
  人均预期寿命: "平均预期寿命",
  实际使用外资: "实际利用外资",
  居民消费价格: "居民消费价格涨幅 居民消费价格总水平涨幅 居民消费价格指数 居民消费价格总水平 CPI",
  单位地区生产总值能耗: "单位GDP能耗 单位生产总值能耗 万元GDP能耗 万元地区生产总值能耗",
  "PM2.5": "细颗粒物",
  浓度: "平均浓度",
  存栏: "存栏量 存栏数",
  出栏: "出栏量 出栏数",
  每万人口: "每万人(口|次|天)",
  每万人口发明专利: "万人发明专利",
  单位地区生产总值: "单位生产总值",
  万元地区生产总值: "万元生产总值",
  人均地区生产总值: "人均生产总值",
  农村居民人均可支配收入: "农民人均可支配收入 农村常住居民人均可支配收入",
  城镇居民人均可支配收入: "城镇常住居民人均可支配收入",
  专精特新企业: "专精特新中小企业",
  老旧小区: "城镇老旧小区",
  公众安全感: "公众安全感满意度 群众安全感满意度 群众安全感",
  专利授权: "授予专利权",
  接待游客: "游客接待量 游客接待总量 游客接待人数 游客接待人次 接待游客人数 接待游客总量",
  旅游收入: "旅游总收入 旅游综合收入",
};

const STANDARD = new Map<string, string>();
const WORDINGS = Object.entries(SYNONYMS).flatMap(([standard, list]) =>
  // The standard wording as well, which may hold that of another: 全社会研发经费.
  Array.from(`${standard} ${list}`.matchAll(/([^\s()]+)(?:\(([^)]+)\))?/g), ([, wording = "", notBefore]) => {
    STANDARD.set(wording, standard);
    return notBefore === undefined ? wording : `${wording}(?!${notBefore})`;
  }),
);
const ANY_WORDING = new RegExp(WORDINGS.sort((a, b) => b.length - a.length).join("|"), "g");

/** Wordings of a name that are a part of others, with other meanings: 经济 (增长6%) is all that is produced, 海洋经济 is not. */
const WHOLE_NAMES: ReadonlyMap<string, string> = new Map([
  ["经济", "地区生产总值"],
  ["经济总量", "地区生产总值"],
  ["经济增长", "地区生产总值"],
  ["经济增速", "地区生产总值"],
  ["增长目标", "地区生产总值"],
  ["增长预期目标", "地区生产总值"],
  ["生产总值", "地区生产总值"],
  ["外贸进出口", "货物进出口总额"],
  ["外贸进出口总额", "货物进出口总额"],
  ["进出口总额", "货物进出口总额"],
  ["外贸进出口总值", "货物进出口总额"],
  ["进出口总值", "货物进出口总额"],
  ["货物进出口总值", "货物进出口总额"],
]);

/** A name with each wording in its standard form: 规上工业企业研发投入 is 规模以上工业企业研发经费. */
export function standardWording(name: string): string {
  return WHOLE_NAMES.get(name) ?? name.replace(ANY_WORDING, (wording) => STANDARD.get(wording) ?? wording);
}
