import { groupBy } from "../text/group-by.ts";
import { matchAt } from "./match-at.ts";

/** What a number measures, by its unit. */
export type UnitKind =
  | "count"
  | "money"
  | "percent"
  | "percentage-point"
  | "multiple"
  | "fraction"
  | "duration"
  | "measure";

export interface Unit {
  readonly end: number;
  /** As written, without brackets: 台（套） is 台套; of ㎡ and m² the Chinese name. */
  readonly text: string;
  readonly kind: UnitKind;
}

/**
 * The one place for units and measure words. A unit stands alone (`平方米`) or with what must not follow it because it
 * makes another word of it: `元(宇宙)`, `户(籍|均)`. Of two that fit the longer one wins, so 个百分点 is never 个.
 *
 * Left out because a number before them is a name or a date: 号 版 级 型 代 强 大 月 日 时 点.
 */
const UNITS: Readonly<Record<UnitKind, string>> = {
  count: `
    个(体工商|体户) 家(庭) 户(籍|均) 人(才|民|工|均|大代表) 名(录) 位(数|于|列|居|置|移) 员(工) 口(岸|径) 对(1|接|口|外|于|照|标)
    人次 人年 人月 人天 人份 户次 家次 场次 车次 架次 艘次 班次 批次 列次 台次 件次 例次 项次 剂次 只次 头次 台班
    项(目) 件(套) 条(例) 款(项) 种(植|子|业|粮|养|苗) 类(似|别) 篇(章) 例(如|外) 门(类|户|槛|诊) 宗(旨|教) 起(步|草|点|降|航|止|始|付|施行|实施|执行)
    所(有|在|需|列|示，|示。|示；|示）|示：|示的|述|附) 座(谈) 处(理|置|于|在|罚) 场(所|景|馆|地|均) 间(接|隔) 栋 幢 层(次|级|面) 床(位) 张(家口|家界|家港|掖) 席(位) 桌 盏 杆 孔 口井 眼 根(据|本|治) 枚 块 片(区) 路(口|段|径|线|网|灯|面|况|基|桥|由|演|南|北|东|西|中) 发(展|射|放|布|挥|动|生|现|明|证|票|行|起|电|改|文|达|酵|育|力|掘|送) 段(落) 标段 面(积|向|临|对) 道(路) 条次
    台(湾|风|账|河|阶) 套(餐|用|取) 台套 头只 辆 艘 架(构|设|桥) 列(为|入|车|出|居|席|全) 趟 班(子|级|组) 部(门|署|分|委|队|长|级|件|省|落|属|位) 份(额) 册 卷 本(科|市|省|区|县|年|级|地|届|报|次|轮|土|金|领) 幅(度) 首(都|府|批|家|次|个|台|套|创|发|位) 集(中|团|体|群|聚|成|镇|散|约|采|装) 页 帧
    次(要|级|生|年|产业|高|序) 期(间|望|末|内|中) 批(准|复|发) 轮(换|训|作|流) 届(全国|人大|省|市|县|区|一中|二中|三中|四中|五中|六中|七中|历次|中) 遍 回(收|升|落|归|应) 节(能|水|约|气|点|日|假|庆|会|目) 堂 课时 学时 学分 讲(解|话|述|好|师) 站(点) 笔(记|试) 单(位|元|项|一|独) 票(据) 股(权|东|份)
    双(创|碳|拥|向|减|随机|高|优|链|招|控|千兆|一流|认定|促|联|循环|报|培|城|增|百|万|提|核|重) 支(持|撑|付|出|部|线|援|行) 队(伍) 组(织|建|成|合|团) 头(部|雁|等) 只(需|要|有|能|是|增|减|争) 匹 羽 尾(矿|气|水) 株(洲) 棵 颗 粒 盆(地|景) 袋 瓶(颈) 箱(体) 桶 盒 包(括|含|容|装) 剂 针(对|灸) 副
    泊位 床位 车位 席位 学位 班列 标箱 标准箱 标准机架 机架 像素 分(别|类|之|公司|批|步|布|级|层|区|局|院|行)`,
  money:
    "元(宇宙|旦) 美元 欧元 日元 英镑 港元 港币 人民币 澳元 新元 卢布 韩元 台币 新台币 卢比 泰铢 兰特 奈拉",
  percent: "% ‰",
  "percentage-point": "个百分点 百分点 个千分点",
  multiple: "倍(增|数|率|子)",
  fraction:
    "成(立|为|果|员|本|功|都|效|长|品|熟|分|绩|就|交|套|型|因) 折(叠|算|旧|扣率|线|射|合|返|腾|损|子|中|页|股|现)",
  duration: `
    年(底|末|度|代|初|级|报|审|检|均) 周年 个月 个季度 个学期 周(年|岁|边|期|末|围|转|密|一|二|三|四|五|六|日) 天(然|津|台|空|河|水|府)
    个工作日 工作日 个自然日 自然日 个日历天 日历天 个交易日 个小时 小时 分钟 秒(杀) 秒钟`,
  measure: `
    公里 千米 米 厘米 毫米 微米 纳米 海里 英寸 平方公里 平方千米 平方米 平方厘米 亩(均|产) 公顷
    立方米 立方 空方 马力 方(面|式|案|向|位|针|法|便) 立方公里 蒸吨 升(级|至|到|高|格|规|温) 毫升 吨 公斤 千克 两(会|岸|地|山|个|家|项|类|种|大|江|化|手|级|国|省|市|县|区|新|业|步|年|不|高|优|轮|端|侧|用|学|案|翼|线|型|制|院|园) 克(服|拉|难|隆|州) 毫克 微克 斤 吨标准煤 吨标煤 吨公里 人公里
    千瓦 千瓦时 千瓦小时 兆瓦 兆瓦时 吉瓦 吉瓦时 瓦 度(假|过) 度电 伏 千伏 千伏安 兆 比特 兆比特 赫兹 兆赫 千赫 兆帕 千卡 摄氏度 ℃ 分贝 岁 周岁`,
};

/**
 * Units in Latin letters and in the squared signs of typesetting (㎡); nothing Latin may follow, so that 3D, 5G and 4K
 * are no numbers with a unit.
 */
export const LATIN_UNIT =
  / ?((?:[kKMGT]?(?:Wh?|Hz|VA|V|bps)|[KMGTPEZ]B|[GTPEZ]?(?:FLOPS|Flops)|[ckmn]?m[²³23]?|kg|mg|t|P|E|TEU|dB)|[㎡㎥㎢㎞㎝㎜㎏㎎])(?![A-Za-z0-9])/y;

/** Signs that are one unit with its Chinese name, so that 3000㎡ and 3000平方米 compare. */
const LATIN_NAMES: Readonly<Record<string, string>> = {
  "m²": "平方米",
  m2: "平方米",
  "㎡": "平方米",
  "m³": "立方米",
  m3: "立方米",
  "㎥": "立方米",
  "km²": "平方公里",
  km2: "平方公里",
  "㎢": "平方公里",
  "㎞": "km",
  "㎝": "cm",
  "㎜": "mm",
  "㎏": "kg",
  "㎎": "mg",
};

/** A way of writing a unit, and the words that make another word of it when they follow. */
export interface UnitEntry {
  readonly text: string;
  readonly kind: UnitKind;
  readonly notBefore: readonly string[];
}

/** By first character, longest first. */
export const UNIT_ENTRIES: ReadonlyMap<string, readonly UnitEntry[]> = indexUnits();

function indexUnits(): ReadonlyMap<string, readonly UnitEntry[]> {
  const entries = (Object.entries(UNITS) as [UnitKind, string][]).flatMap(([kind, list]) =>
    Array.from(
      list.matchAll(/([^\s()]+)(?:\(([^)]+)\))?/g),
      ([, text = "", notBefore]): UnitEntry => ({ text, kind, notBefore: notBefore?.split("|") ?? [] }),
    ),
  );
  entries.sort((a, b) => b.text.length - a.text.length);
  return groupBy(entries, ({ text }) => text.charAt(0));
}

/** 22/10万: a rate whose numerator has no unit. */
const RATE = /\/10{0,3}[百千万](?:人口?)?/y;
const DENOMINATOR_SCALE = /10{0,3}[百千万]|[百千万]/y;
/** 300万元/年 and 2场/周 are a number with how often; what something takes or yields is measured so: 吨/天, 立方米/日. */
const CALENDAR_UNIT = /\/(?:[年月周天日]|[dha](?![A-Za-z]))/y;
const LATIN_CALENDAR: Readonly<Record<string, string>> = { "/d": "/日", "/h": "/小时", "/a": "/年" };

/** Reads the unit that starts at `at`: 家, 台（套）, 元/人, 件/万人, MW. */
export function readUnit(text: string, at: number): Unit | null {
  const rate = text[at] === "/" ? matchAt(RATE, text, at) : "";
  if (rate !== "") return { end: at + rate.length, text: rate, kind: "measure" };
  const first = readSimpleUnit(text, at);
  return first === null ? null : withDenominator(text, withBracket(text, first));
}

function readSimpleUnit(text: string, at: number): Unit | null {
  const entry = UNIT_ENTRIES.get(text.charAt(at))?.find(
    (candidate) =>
      text.startsWith(candidate.text, at) &&
      !candidate.notBefore.some((word) => text.startsWith(word, at + candidate.text.length)),
  );
  if (entry !== undefined) return { end: at + entry.text.length, text: entry.text, kind: entry.kind };
  if (!/[ A-Za-z㎎-㎥]/.test(text.charAt(at))) return null;
  LATIN_UNIT.lastIndex = at;
  const latin = LATIN_UNIT.exec(text)?.[1];
  return latin === undefined
    ? null
    : { end: LATIN_UNIT.lastIndex, text: LATIN_NAMES[latin] ?? latin, kind: "measure" };
}

/** 台（套）, 场（次）, 家（个）. */
function withBracket(text: string, unit: Unit): Unit {
  if (text[unit.end] !== "（") return unit;
  const inner = readSimpleUnit(text, unit.end + 1);
  if (inner === null || text[inner.end] !== "）") return unit;
  return { end: inner.end + 1, text: unit.text + inner.text, kind: unit.kind };
}

/** 元/人, 微克/立方米, 件/万人. */
function withDenominator(text: string, unit: Unit): Unit {
  if (text[unit.end] !== "/") return unit;
  const often = matchAt(CALENDAR_UNIT, text, unit.end);
  if (often !== "")
    return unit.kind === "measure"
      ? { ...unit, end: unit.end + often.length, text: unit.text + (LATIN_CALENDAR[often] ?? often) }
      : unit;
  const scale = matchAt(DENOMINATOR_SCALE, text, unit.end + 1);
  const below = readSimpleUnit(text, unit.end + 1 + scale.length);
  if (below === null) return unit;
  return {
    end: below.end,
    text: `${unit.text}/${scale}${below.text}`,
    kind: unit.kind === "money" ? "money" : "measure",
  };
}
