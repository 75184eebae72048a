import type { Measurement } from "../facts/measurement.ts";
import { OPENING_HAVING, OPENING_VERB } from "../language/deed-words.ts";
import { standardWording } from "../language/indicator-synonyms.ts";
import { LEADS_UP, RANK_OPENING } from "../language/indicator-words.ts";
import { comparedUnit } from "../language/units.ts";
import { memoise } from "../text/memoise.ts";

/** What a number counts, in a form in which the same indicator reads the same wherever it stands. */
export interface IndicatorKey {
  /** Without scope, level, brackets, 的 and words for number, in its standard wording: 创新平台. */
  readonly name: string;
  /** Of which rank: 国家级, 省级以上. Empty where none is said. */
  readonly level: string;
  /** The whole area that the words name: 区 for 全区 and 我区. Empty where they name none. */
  readonly area: string;
  /** The verb between the area and the name: 全县**打造**精品民宿集群, **现有**创新平台. Empty where there is none. */
  readonly verb: string;
  /** Units that count the same kind of thing share a class. */
  readonly unitClass: string;
}

export const readIndicatorKey = memoise(
  ({ indicator, subject, quantity }: Measurement): IndicatorKey => ({
    ...readName((LEADS_UP.exec(subject)?.[1] ?? "") + indicator),
    unitClass: comparedUnit(quantity.unit),
  }),
);

/** What a name says, however it is worded: the same for 高企, 全县高新技术企业数量 and 高新技术企业总数 but for the area. */
export function readName(words: string): Omit<IndicatorKey, "unitClass"> {
  const bare = words
    .replace(/（[^（）]*）?/g, "")
    .replace(/[“”‘’「」『』·\s]/g, "")
    .replace(OPENING_DATE, "");
  const [scope = "", area = ""] = WHOLE_AREA.exec(bare) ?? WHEREABOUTS.exec(bare) ?? [];
  const opening = scope === "" ? OPENING_HAVING : OPENING_VERB;
  const verb = opening.exec(bare.slice(scope.length))?.[0] ?? "";
  const unscoped = bare.slice(scope.length + verb.length).replace(ADDED_WITHIN, "");
  const level = RANK_OPENING.exec(unscoped)?.[0] ?? "";
  const name = standardWording(
    unscoped.slice(level.length).replace(FILLERS, "").replace(SHARE_WITHIN, "占$1比重"),
  );
  return {
    name,
    level: NATIONAL_TITLE.test(name) ? "" : level.replace(/及以上的?$/, "以上").replace(/的$/, ""),
    area,
    verb,
  };
}

/** 城镇**新增**就业 is what 新增城镇就业 is: the name says what is done, in its midst. */
export function saysAdded(indicator: string): boolean {
  return ADDED_WITHIN.test(indicator);
}

/** The same for every wording of an indicator, whatever area it is of: 省级以上创新平台 for 全区省级及以上各类创新平台数量. */
export function standardName({ level, name }: Pick<IndicatorKey, "level" | "name">): string {
  return level + name;
}

/** What all numbers of one indicator share, however and whenever they are measured. */
export const indicatorId = memoise(
  ({ name, level, unitClass }: IndicatorKey): string =>
    `${name.replace(IN_ALL, (words) => TOTALS[words] ?? words)}|${level}|${unitClass}`,
);

/** 粮食总产量, 粮食总产 and 粮食产量 are one, and so are 工业总产值 and 工业产值; what is held against GDP is spent by all. */
const TOTALS: Readonly<Record<string, string>> = { 总产量: "产量", 总产: "产量", 总产值: "产值", 全社会: "" };
const IN_ALL = /总产[量值]?$|^全社会(?=研发经费占地区生产总值)/;

const WHOLE_AREA = /^(?:全|我|本)(国|省|市|区|县|州|旗|盟|镇|乡|域|自治[区州县])(?:范围)?内?的?/;
/** Where things are, whatever is said of them: **园区内外**共集聚企业. */
const WHEREABOUTS = /^\p{Script=Han}{2,6}(?:内外|范围内|境内)(?=共|累计|已|将|集聚|聚集|汇聚|拥有)/u;
const ADDED_WITHIN = /(?<=^\p{Script=Han}{2,8})新增(?=\p{Script=Han}{2})/u;
/** 年末全县户籍人口 */
const OPENING_DATE = /^年[末底](?=.{2})/;
const FILLERS = /的|各类|各级|数量|总数|总量|个数|家数|[保拥]有量$|目标$|年(?=产[量值能])/g;
/** 水产品**在**农产品**中**的**占比** is 水产品**占**农产品的**比重**. */
const SHARE_WITHIN = /(?<=.)在(.{2,16})中(?:的?占比|所占比重|占比重)$/;
/** Titles that only the state gives: 国家高新技术企业 and 高新技术企业 are the same. */
const NATIONAL_TITLE = /^(?:高新技术企业|科技型中小企业)$/;
