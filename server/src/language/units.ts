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
 * The one place for units and measure words, a line each. Behind a unit may stand the one whose things it counts as well
 * (`家 =个`), and words in which its characters mean something else (`户 !户籍 !户均`). Of two that fit the longer one
 * wins, so 个百分点 is never 个.
 *
 * Left out because a number before them is a name or a date: 号 版 级 型 代 强 大 月 日 时 点.
 */
const UNITS: Readonly<Record<UnitKind, string>> = {
  count: `
    个 !个体工商 !个体户
    家 =个 !家庭
    户 !户籍 !户均
    人 !人才 !人民 !人工 !人均 !人大代表
    名 =人 !名录
    位 =人 !位数 !位于 !位列 !位居 !位置 !位移
    员 !员工
    口 !口岸 !口径
    对 !对1 !对接 !对口 !对外 !对于 !对照 !对标
    人次
    人年
    人月
    人天
    人份
    户次
    家次
    场次 =场
    车次
    架次
    艘次
    班次
    批次
    列次
    台次
    件次
    例次
    项次
    剂次
    只次
    头次
    台班
    项 =个 !项目
    件 =个 !件套
    条 !条例
    款 =个 !款项
    种 =个 !种植 !种子 !种业 !种粮 !种养 !种苗
    类 !类似 !类别
    篇 !篇章
    例 !例如 !例外
    门 !门类 !门户 !门槛 !门诊
    宗 !宗旨 !宗教
    起 !起步 !起草 !起点 !起降点 !起降场 !起降架 !起航 !起止 !起始 !起付 !起施行 !起实施 !起执行
    所 =个 !所有 !所在 !所需 !所列 !所示， !所示。 !所示； !所示） !所示： !所示的 !所述 !所附
    座 =个 !座谈
    处 =个 !处理 !处置 !处于 !处在 !处罚
    场 !场所 !场景 !场馆 !场地 !场均
    间 !间接 !间隔
    栋
    幢
    层 !层次 !层级 !层面
    床 !床位
    张 !张家口 !张家界 !张家港 !张掖
    席 !席位
    桌
    盏
    杆
    孔
    口井
    眼
    根 !根据 !根本 !根治
    枚
    块
    片 !片区
    路 !路口 !路段 !路径 !路线 !路网 !路灯 !路面 !路况 !路基 !路桥 !路由 !路演 !路南 !路北 !路东 !路西 !路中
    发 !发展 !发射 !发放 !发布 !发挥 !发动 !发生 !发现 !发明 !发证 !发票 !发行 !发起 !发电 !发改 !发文 !发达 !发酵 !发育 !发力 !发掘 !发送
    段 !段落
    标段
    面 !面积 !面向 !面临 !面对
    道 !道路
    条次 !条次干 !条次要
    台 !台湾 !台风 !台账 !台河 !台阶
    套 !套餐 !套用 !套取
    台套 =台
    头只
    辆
    艘
    架 !架构 !架设 !架桥
    列 !列为 !列入 !列车 !列出 !列居 !列席 !列全
    趟
    班 !班子 !班级 !班组
    部 !部门 !部署 !部分 !部委 !部队 !部长 !部级 !部件 !部省 !部落 !部属 !部位
    份 !份额
    册
    卷
    本 !本科 !本市 !本省 !本区 !本县 !本年 !本级 !本地 !本届 !本报 !本次 !本轮 !本土 !本金 !本领
    幅 !幅度
    首 !首都 !首府 !首批 !首家 !首次 !首个 !首台 !首套 !首创 !首发 !首位
    集 !集中 !集团 !集体 !集群 !集聚 !集成 !集镇 !集散 !集约 !集采 !集装
    页
    帧
    次 !次要 !次级 !次生 !次年 !次产业 !次高 !次序
    期 !期间 !期望 !期末 !期内 !期中
    批 !批准 !批复 !批发
    轮 !轮换 !轮训 !轮作 !轮流
    届 !届全国 !届人大 !届省 !届市 !届县 !届区 !届一中 !届二中 !届三中 !届四中 !届五中 !届六中 !届七中 !届历次 !届中
    遍
    回 !回收 !回升 !回落 !回归 !回应
    节 !节能 !节水 !节约 !节气 !节点 !节日 !节假 !节庆 !节会 !节目
    堂
    课时
    学时
    学分
    讲 !讲解 !讲话 !讲述 !讲好 !讲师
    站 !站点
    笔 !笔记 !笔试
    单 !单位 !单元 !单项 !单一 !单独
    票 !票据
    股 !股权 !股东 !股份
    双 !双创 !双碳 !双拥 !双向 !双减 !双随机 !双高 !双优 !双链 !双招 !双控 !双千兆 !双一流 !双认定 !双促 !双联 !双循环 !双报 !双培 !双城 !双增 !双百 !双万 !双提 !双核 !双重
    支 !支持 !支撑 !支付 !支出 !支部 !支线 !支援 !支行
    队 !队伍
    组 !组织 !组建 !组成 !组合 !组团
    头 !头部 !头雁 !头等
    只 !只需 !只要 !只有 !只能 !只是 !只增 !只减 !只争
    匹
    羽
    羊单位
    尾 !尾矿 !尾气 !尾水
    株 !株洲
    棵
    颗
    粒
    盆 !盆地 !盆景
    袋
    瓶 !瓶颈
    箱 !箱体
    桶
    盒
    包 !包括 !包含 !包容 !包装
    剂
    针 !针对 !针灸
    副
    泊位
    床位
    车位
    席位
    学位
    班列
    标箱
    标准箱 =标箱
    标准机架 =机架
    机架
    像素
    分 !分别 !分类 !分之 !分公司 !分批 !分步 !分布 !分级 !分层 !分区 !分局 !分院 !分行
  `,
  money: `
    元 !元宇宙 !元旦
    美元
    欧元
    日元
    英镑
    港元
    港币
    人民币
    澳元
    新元
    卢布
    韩元
    台币
    新台币
    卢比
    泰铢
    兰特
    奈拉
  `,
  percent: `
    %
    ‰
  `,
  "percentage-point": `
    个百分点
    百分点 =个百分点
    个千分点
  `,
  multiple: `
    倍 !倍增 !倍数 !倍率 !倍子
  `,
  fraction: `
    成 !成立 !成为 !成果 !成员 !成本 !成功 !成都 !成效 !成长 !成品 !成熟 !成分 !成绩 !成就 !成交 !成套 !成型 !成因
    折 !折叠 !折算 !折旧 !折扣率 !折线 !折射 !折合 !折返 !折腾 !折损 !折子 !折中 !折页 !折股 !折现
  `,
  duration: `
    年 !年底 !年末 !年度 !年代 !年初 !年级 !年报 !年审 !年检 !年均
    周年
    个月
    个季度
    个学期
    周 !周年 !周岁 !周边 !周期 !周末 !周围 !周转 !周密 !周一 !周二 !周三 !周四 !周五 !周六 !周日
    天 !天然 !天津 !天台 !天空 !天河 !天水 !天府
    个工作日
    工作日 =个工作日
    个自然日
    自然日 =个自然日
    个日历天
    日历天 =个日历天
    个交易日
    个小时
    小时
    分钟
    秒 !秒杀
    秒钟 =秒
  `,
  measure: `
    公里
    千米 =公里
    米
    厘米
    毫米
    微米
    纳米
    海里
    英寸
    平方公里
    平方千米 =平方公里
    平方米
    平方厘米
    亩 !亩均 !亩产
    公顷
    立方米
    立方
    空方
    马力
    方 !方面 !方式 !方案 !方向 !方位 !方针 !方法 !方便
    立方公里
    蒸吨
    升 !升级 !升至 !升到 !升高 !升格 !升规 !升温
    毫升
    吨
    公斤 =千克
    千克
    两 !两会 !两岸 !两地 !两山 !两个 !两家 !两项 !两类 !两种 !两大 !两江 !两化 !两手 !两级 !两国 !两省 !两市 !两县 !两区 !两新 !两业 !两步 !两年 !两不 !两高 !两优 !两轮 !两端 !两侧 !两用 !两学 !两案 !两翼 !两线 !两型 !两制 !两院 !两园
    克 !克服 !克拉 !克难 !克隆 !克州
    毫克
    微克
    斤
    吨标准煤
    吨标煤 =吨标准煤
    吨公里
    人公里
    千瓦
    千瓦时
    千瓦小时 =千瓦时
    兆瓦
    兆瓦时
    吉瓦
    吉瓦时
    瓦
    度 !度假 !度过
    度电 =千瓦时
    伏
    千伏
    千伏安
    兆
    比特
    兆比特
    兆比特每秒
    吉比特每秒
    赫兹
    兆赫
    千赫
    兆帕
    千卡
    摄氏度
    ℃
    分贝
    岁
    周岁
  `,
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
  /** The unit whose things it counts as well; itself where there is none. */
  readonly like: string;
}

/** By first character, longest first. */
export const UNIT_ENTRIES: ReadonlyMap<string, readonly UnitEntry[]> = indexUnits();

function indexUnits(): ReadonlyMap<string, readonly UnitEntry[]> {
  const entries = (Object.entries(UNITS) as [UnitKind, string][]).flatMap(([kind, list]) =>
    list
      .trim()
      .split("\n")
      .map((line): UnitEntry => {
        const [text = "", ...rest] = line.trim().split(" ");
        const words = (sign: string): string[] =>
          rest.flatMap((word) => (word.startsWith(sign) ? [word.slice(1)] : []));
        const notBefore = words("!").map((word) => word.slice(text.length));
        return { text, kind, notBefore, like: words("=")[0] ?? text };
      }),
  );
  entries.sort((a, b) => b.text.length - a.text.length);
  return groupBy(entries, ({ text }) => text.charAt(0));
}

/** Signs whose numbers compare with those of a Chinese unit. */
const LATIN_LIKE: Readonly<Record<string, string>> = {
  kW: "千瓦",
  MW: "兆瓦",
  GW: "吉瓦",
  kWh: "千瓦时",
  MWh: "兆瓦时",
  GWh: "吉瓦时",
  kV: "千伏",
  KV: "千伏",
  kVA: "千伏安",
  km: "公里",
  m: "米",
  cm: "厘米",
  mm: "毫米",
  kg: "千克",
  mg: "毫克",
  t: "吨",
  TEU: "标箱",
  dB: "分贝",
};

const LIKE: ReadonlyMap<string, string> = new Map([
  ...[...UNIT_ENTRIES.values()].flat().map(({ text, like }) => [text, like] as const),
  ...Object.entries(LATIN_LIKE),
]);

/** The unit in which numbers of this one compare, without any change of their value: 个 for 家, 千瓦 for kW. */
export function comparedUnit(unit: string): string {
  return LIKE.get(unit) ?? unit;
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
