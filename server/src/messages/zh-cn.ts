import { meant } from "./meant-zh-cn.ts";

/** How often a text stands in all, and how many other finds there are, where further ones are not reported one by one. */
interface Unlisted {
  readonly copies: number | null;
  readonly more: number;
}

interface DuplicateText extends Unlisted {
  readonly text: string;
}

/** What can be wrong with a text that should be JSON. */
export type JsonFault =
  | "symbol"
  | "name"
  | "value"
  | "colon"
  | "comma"
  | "brace"
  | "bracket"
  | "end"
  | "comment"
  | "quote"
  | "deep"
  | "empty"
  | "other";

/** How far a comment that keeps findings back reaches. */
export type SuppressionReach = "line" | "paragraph" | "heading" | "table";

/** What a value of a configuration file may have to be. */
export type ValueKind = "object" | "array" | "string" | "integer" | "number" | "boolean";

/** What to do about a title that is quoted from elsewhere: nobody here can have it changed. */
const LOOK_UP_TITLE = "这是引用的文件名，请与原文件核对，看是否抄错。";

interface UnknownKey {
  readonly key: string;
  readonly known: readonly string[];
  readonly suggestion: string | null;
}

interface BrokenFile {
  readonly path: string;
  readonly line: number | null;
  /** The first fault, worded. */
  readonly fault: string;
  readonly more: number;
}

interface WrongChoice {
  /** Null for what is no text. */
  readonly given: string | null;
  readonly choices: readonly string[];
  readonly suggestion: string | null;
}

const REACHES: Readonly<Record<SuppressionReach, string>> = {
  line: "这一行",
  paragraph: "这一段",
  heading: "这个标题",
  table: "整张表",
};

const JSON_FAULTS: Readonly<Record<JsonFault, string>> = {
  symbol: "这里的文字没有加引号：名称和文字都要放在英文双引号里。",
  name: "这里要写一个带引号的名称。",
  value: "这里缺少一个值，或者值没有写完。",
  colon: "名称后面缺少冒号“:”。",
  comma: "这里缺少逗号“,”：前后两项之间要有一个。",
  brace: "缺少右花括号“}”，与前面的“{”配不上。",
  bracket: "缺少右方括号“]”，与前面的“[”配不上。",
  end: "内容到前面就该结束了，这里多出了文字。",
  comment: "注释没有结束，缺少“*/”。",
  quote: "引号没有配对。",
  deep: "括号套得太深，配置文件用不着这么多层。",
  empty: "文件是空的。至少要写一对花括号：{}。",
  other: "这里看不懂。配置文件要用 JSON 的写法，可以有注释。",
};

const VALUE_KINDS: Readonly<Record<ValueKind, string>> = {
  object: "一对花括号括起来的若干项：{ … }",
  array: "一对方括号括起来的若干项：[ … ]",
  string: "带引号的文字",
  integer: "整数，不带引号",
  number: "数字，不带引号",
  boolean: " true 或 false，不带引号",
};

/** What differs between two copies; an empty side has nothing there. `count` is how many differences there are in all. */
interface NearText extends Unlisted {
  readonly differences: readonly { readonly earlier: string; readonly later: string }[];
  readonly count: number;
  /** How many, null for a sentence. */
  readonly clauses: number | null;
}

const unlisted = ({ copies, more }: Unlisted): string =>
  (copies === null ? "" : `全文共${copies}处，后面的不再逐一列出。`) +
  (more === 0 ? "" : `后面还有${more}处重复，改过前面的再逐一列出。`);

/** What is done every year, over how many years, what that comes to and what the text says. */
interface YearlyProduct {
  readonly verb: string;
  readonly each: string;
  readonly years: number;
  readonly product: string;
  readonly total: string;
}

/** One indicator in one year, with what is said of it before and here. */
interface TwoValues {
  readonly indicator: string;
  readonly first: string;
  readonly second: string;
  readonly year: string;
  /** Of the same set, where the first stands in another one; null for the same document. */
  readonly file: string | null;
  /** In the same document the first stands behind the second. */
  readonly isLater: boolean;
}

function elsewhere({ file, isLater }: Pick<TwoValues, "file" | "isLater">): string {
  if (file !== null) return `在“${file}”里`;
  return isLater ? "后面" : "前面";
}

/** A target without a year, and how many more of its column or row in a table lack the same. */
interface Undated {
  readonly target: string;
  readonly others: number;
}

function whenOf({ year, month }: MilestoneTime): string {
  return month === null ? `${year}年` : `${year}年${month}月底`;
}

/** 2025年3月1日 of an ISO date. */
function dateOf(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
}

function nameUndated({ target, others }: Undated): string {
  return `目标“${target}”${others > 0 ? `等${others + 1}个` : ""}`;
}

/** A target that only the years of the whole plan date, and whether its title gives them or its preamble. */
interface DatedByWhole extends Undated {
  readonly from: number;
  readonly to: number;
  readonly inTitle: boolean;
}

/** A deadline with its year and those of the plan. */
interface Outlying {
  readonly time: string;
  readonly year: number;
  readonly from: number;
  readonly to: number;
}

/** The year, and its month where both milestones are of one year. */
interface MilestoneTime {
  readonly year: number;
  readonly month: number | null;
}

/** An aim for a later year below what was reached or aimed at before. */
interface Regression {
  readonly indicator: string;
  /** Null for what there is, as of no day that the text says. */
  readonly earlier: MilestoneTime | null;
  readonly before: string;
  readonly later: MilestoneTime;
  readonly after: string;
  readonly aimed: boolean;
}

/** A change stated, from what to what, and how it is reckoned (empty where the numbers are rough). */
interface Growth {
  readonly base: string;
  readonly result: string;
  readonly arithmetic: string;
  readonly stated: string;
}

/** From one number to another, said to be more or less. */
interface Move {
  readonly base: string;
  readonly result: string;
  readonly rises: boolean;
}

const behindComma = (words: string): string => (words === "" ? "" : `，${words}`);
const atOdds = (stated: string): string => `与文中的“${stated}”对不上。`;

/** Chinese texts: what is wrong, why it matters, what to do. */
export const zhCn = {
  "undated-target": (undated: Undated) =>
    `${nameUndated(undated)}没有写到哪一年完成，本段、本节和标题里也找不到年限，无法考核。请补上年限，如“到××××年，……”。`,
  "undated-target/title": ({ from, to, inTitle, ...undated }: DatedByWhole) =>
    `${nameUndated(undated)}只有${inTitle ? "标题" : "开头"}的${from}—${to}年可作年限。如果是到${to}年完成，写明更好。`,
  "undated-target/sibling": ({ from, to, inTitle, ...undated }: DatedByWhole) =>
    `${nameUndated(undated)}没有写年限，而同级各节都写了；只靠${inTitle ? "标题" : "开头"}的${from}—${to}年，说不清哪一年完成。请补上，如“到${to}年，……”。`,
  "undated-target/sibling-deadline": (_: object) => "同级的这一节写了年限",
  "undated-target/repair": ({ year }: { year: string }) => `在这一句的目标前加“到${year}年，”`,
  "undated-target/repair-header": ({ year, header }: { year: string; header: string }) =>
    `把表头“${header}”改为“${year}年${header}”`,

  replace: ({ from, to }: { from: string; to: string }) => `把“${from}”改为“${to}”`,

  "conflicting-values": ({ indicator, first, second, year, ...place }: TwoValues) =>
    `${year === "" ? "" : `${year}年`}“${indicator}”${elsewhere(place)}写的是${first}，这里写的是${second}。同一指标只能有一个数，请核对后统一。`,
  "conflicting-values/of-two": ({ indicator, first, second, year, ...place }: TwoValues) =>
    `${year === "" ? "" : `${year}年`}“${indicator}”${elsewhere(place)}写的是${first}，这里写的是${second}，两处还有别的数也不同。说的若是两件事，请在各处写明是谁的数；若是一件事，请核对后统一。`,
  "conflicting-values/wording": ({ indicator, first, second, year, ...place }: TwoValues) =>
    `${year}年“${indicator}”${elsewhere(place)}写的是“${first}”，这里写的是“${second}”，数相同而说法不同。考核时松紧不一，最好统一。`,
  "conflicting-values/first": (place: Pick<TwoValues, "file" | "isLater">) => `${elsewhere(place)}写的数`,

  "annual-total-mismatch": ({ verb, each, years, product, total }: YearlyProduct) =>
    `每年${verb}${each}×${years}年＝${product}，文中为${total}。请核对年度数、年数和总数。`,
  "annual-total-mismatch/far": ({ verb, each, years, product, total }: YearlyProduct) =>
    `每年${verb}${each}，最多算${years}年，约${product}，文中为${total}，相差太大。请核对年度数、年数和总数。`,
  "annual-total-mismatch/yearly": (_: object) => "每年的数写在这里",
  "annual-total-mismatch/rate": ({
    each,
    count,
    product,
    total,
  }: {
    each: string;
    count: number;
    product: string;
    total: string;
  }) => `${each}×${count}＝${product}，文中为${total}。请核对每次的数、次数和总数。`,
  "annual-total-mismatch/each": (_: object) => "每次的数写在这里",

  "growth-mismatch": ({ base, result, arithmetic, stated }: Growth) =>
    `从${base}到${result}${behindComma(arithmetic)}，${atOdds(stated)}请核对基数、结果和增减的幅度。`,
  "growth-mismatch/points": ({ base, result, arithmetic, stated }: Growth) =>
    `从${base}到${result}，${arithmetic === "" ? "百分数之差" : arithmetic}，文中写成“${stated}”。百分数之差要说“百分点”，说“%”是另一个意思。`,
  "growth-mismatch/share": ({ base, result, arithmetic, stated }: Growth) =>
    `${result}在${base}里的占比${arithmetic === "" ? "" : `是${arithmetic}`}，${atOdds(stated)}请核对这两个数和占比。`,
  "growth-mismatch/move": ({ base, result, rises }: Move) =>
    `从${base}到${result}，说的是${rises ? "增加" : "减少"}，数却${rises ? "小" : "大"}了。请核对这两个数，或者改动词。`,
  "growth-mismatch/rank": ({ base, result, rises }: Move) =>
    `从${base}到${result}，名次${rises ? "退后了，说的却是上升" : "上升了，说的却是退后"}。请核对这两个名次，或者改动词。`,
  "growth-mismatch/loss": ({ stated, multiple }: { stated: string; multiple: boolean }) =>
    `减少不能用“${stated}”：${multiple ? "减少一倍就到了零" : "减少100%就到了零"}。请改用不超过100%的百分数或者几分之几。`,
  "growth-mismatch/base": (_: object) => "基数",
  "growth-mismatch/result": (_: object) => "结果",

  "parts-total-mismatch": ({
    sum,
    total,
    more,
    isLikely,
  }: {
    sum: string;
    total: string;
    more: boolean;
    isLikely: boolean;
  }) =>
    `分项与总数对不上：${sum}，${more ? "多" : "少"}于总数${total}。请核对总数和各个分项${isLikely ? "；各项若有交叉，请写明" : ""}。`,
  "parts-total-mismatch/part": ({ part, total }: { part: string; total: string }) =>
    `分项${part}多于总数${total}。部分不会大于整体，请核对这两个数。`,
  "parts-total-mismatch/column": ({ sum, total, more }: { sum: string; total: string; more: boolean }) =>
    `表中各行与合计对不上：${sum}，${more ? "多" : "少"}于合计${total}。请核对合计和各行的数。`,
  "parts-total-mismatch/row": ({ sum, total, more }: { sum: string; total: string; more: boolean }) =>
    `表中这一行各列与合计对不上：${sum}，${more ? "多" : "少"}于合计${total}。请核对合计和各列的数。`,
  "parts-total-mismatch/below": ({ sum, total, more }: { sum: string; total: string; more: boolean }) =>
    `下面各部分与总数对不上：${sum}，${more ? "多" : "少"}于总数${total}。请核对总数和各部分的数。`,
  "parts-total-mismatch/share": ({
    part,
    total,
    share,
    actual,
  }: {
    part: string;
    total: string;
    share: string;
    actual: string;
  }) => `占比对不上：${part}占${total}的${actual}，写的是${share}。请核对这三个数。`,
  "parts-total-mismatch/total": (_: object) => "总数",
  "parts-total-mismatch/part-here": (_: object) => "分项",

  "count-mismatch": ({ announced, listed, open }: { announced: string; listed: number; open: boolean }) =>
    `说的是“${announced}”，列出的${open ? "已有" : "是"}${listed}项。请数一数，改正数字，或者补上漏掉的、删去多余的。`,
  "count-mismatch/dealt": ({ names, values }: { names: number; values: number }) =>
    `“分别”前面列的是${names}项，后面写的是${values}个数，对不上。请逐一核对，补上漏掉的，或者删去多余的。`,
  "count-mismatch/listed": (_: object) => "列在这里",

  "period-mismatch": ({
    length,
    years,
    counted,
    isQuotedTitle,
  }: {
    length: string;
    years: string;
    counted: number;
    isQuotedTitle: boolean;
  }) =>
    `“${length}”与“${years}”对不上：首尾都算，${years}是${counted}年。${
      isQuotedTitle ? LOOK_UP_TITLE : "请核对年数和起止年份。"
    }`,
  "period-mismatch/duration": ({
    length,
    dates,
    counted,
  }: {
    length: string;
    dates: string;
    counted: string;
  }) => `“${length}”与“${dates}”对不上：这段时间是${counted}。请核对时长和起止日期。`,
  "period-mismatch/plan": ({
    plan,
    years,
    from,
    to,
  }: {
    plan: string;
    years: string;
    from: number;
    to: number;
  }) => `${plan}是${from}—${to}年，文中为${years}。请核对起止年份。`,
  "period-mismatch/plan-length": ({
    plan,
    length,
    from,
    to,
  }: {
    plan: string;
    length: string;
    from: number;
    to: number;
  }) => `${plan}是${from}—${to}年，一共${to - from + 1}年，文中为“${length}”。请核对年数。`,
  "period-mismatch/plan-year": ({ plan, year, expected }: { plan: string; year: number; expected: number }) =>
    `照${plan}的起止年份，这里应为${expected}年，文中为${year}年。请核对年份。`,
  "period-mismatch/reversed": ({
    from,
    to,
    isQuotedTitle,
  }: {
    from: string;
    to: string;
    isQuotedTitle: boolean;
  }) => `起止时间颠倒：“${from}”在“${to}”之后。${isQuotedTitle ? LOOK_UP_TITLE : "请核对时间。"}`,
  "period-mismatch/reversed-length": ({ from, to }: { from: number; to: number }) =>
    `年数的范围写反了：${from}年在前，${to}年在后。请由小写到大，或者核对这两个数。`,
  "period-mismatch/reversed-months": ({ from, to }: { from: string; to: string }) =>
    `起止时间颠倒：照写法，“${to}”与“${from}”在同一年，却早于它。跨年的，请写明“次年”。`,
  "period-mismatch/run": ({
    since,
    until,
    least,
    most,
    count,
    unit,
  }: {
    since: number;
    until: number;
    least: number;
    most: number;
    count: number;
    unit: string;
  }) =>
    count > most
      ? `从${since}年算起，到${until}年最多是${most}${unit}，文中为${count}${unit}。请核对年份和次数。`
      : `从${since}年算起，到${until}年至少是${least}${unit}，文中为${count}${unit}。请核对年份和次数。`,
  "period-mismatch/date": ({ month, days }: { month: number; days: number }) =>
    days === 0 ? `一年没有${month}月。请核对日期。` : `${month}月最多到${days}日，没有这一天。请核对日期。`,
  "period-mismatch/part-of-year": ({
    part,
    months,
    first,
    last,
  }: {
    part: string;
    months: string;
    first: number;
    last: number;
  }) => `“${part}”是${first}—${last}月，括号里写的是“${months}”。请核对月份。`,
  "period-mismatch/own-edge": ({ year, expected }: { year: number; expected: number }) =>
    `照标题的期限，这里应为${expected}年，文中为${year}年。请核对年份。`,
  "period-mismatch/stages": ({ before, after, shared }: { before: string; after: string; shared: number }) =>
    shared > 0
      ? `上一阶段是${before}，这一阶段是${after}，有${shared}个月重叠。请核对起止时间；确实同时进行的，请写明。`
      : `上一阶段是${before}，这一阶段是${after}，中间空了${-shared}个月。请核对起止时间。`,
  "period-mismatch/steps": ({ before, after }: { before: string; after: string }) =>
    `前面的步骤是“${before}”，这一步是“${after}”，反而更早。请核对时间。`,
  "period-mismatch/anniversary": ({
    since,
    year,
    expected,
    count,
  }: {
    since: number;
    year: number;
    expected: number;
    count: number;
  }) => `${since}年到${year}年是${expected}周年，文中写的是${count}周年。请核对年份和周年数。`,
  "period-mismatch/horizon": ({
    years,
    from,
    to,
    planned,
  }: {
    years: number;
    from: number;
    to: number;
    planned: number;
  }) => `这里说用${years}年时间，而标题的${from}—${to}年是${planned}年。请统一。`,
  "period-mismatch/own-period": ({ years, from, to }: { years: string; from: number; to: number }) =>
    `这里说期限是${years}，而标题的期限是${from}—${to}年。请统一。`,
  "period-mismatch/stage": ({
    years,
    until,
    since,
    from,
    to,
  }: {
    years: number;
    until: number;
    since: number;
    from: number;
    to: number;
  }) =>
    `到${until}年的${years}年要从${since}年算起，而标题的期限是${from}—${to}年，到${until}年没有${years}年。请核对年数和年份。`,
  "period-mismatch/stage-after": ({
    years,
    after,
    until,
    counted,
  }: {
    years: number;
    after: number;
    until: number;
    counted: number;
  }) =>
    `前面说到${after}年，这里再用${years}年到${until}年：${after}年到${until}年是${counted}年。请核对年数和年份。`,
  "period-mismatch/built-on": ({
    base,
    years,
    until,
    counted,
  }: {
    base: number;
    years: number;
    until: number;
    counted: number;
  }) =>
    `这里接着到${base}年的规划往后算：${base}年到${until}年是${counted}年，文中为${years}年。请核对年数和年份。`,
  "period-mismatch/due": ({
    years,
    until,
    since,
    year,
  }: {
    years: number;
    until: number;
    since: number;
    year: number;
  }) => `这里说用${years}年时间到${until}年，照此从${since}年算起，而本文是${year}年的。请核对年数和年份。`,
  "period-mismatch/half": ({ year, expected }: { year: number; expected: number }) =>
    `照报告的另一半，这里应为${expected}年，标题写的是${year}年。请核对年份。`,
  "period-mismatch/early": ({
    plan,
    to,
    years,
    finished,
  }: {
    plan: string;
    to: number;
    years: number;
    finished: number;
  }) =>
    `${plan}到${to}年为止，提前${years}年完成，就是${finished}年已经完成，而这里讲的是之后的事。请核对提前的年数。`,
  "period-mismatch/months": ({
    since,
    first,
    until,
    most,
    count,
    unit,
  }: {
    since: number;
    first: number;
    until: number;
    most: number;
    count: number;
    unit: string;
  }) =>
    `从${since}年${unit === "月" ? `${first}月` : `第${first}季度`}算起，到${until}年底最多是${most}个${unit}，文中为${count}个${unit}。请核对起点和个数。`,
  "period-mismatch/parts": ({
    first,
    last,
    sum,
    planned,
  }: {
    first: number;
    last: number;
    sum: number;
    planned: number;
  }) => `前${first}年与后${last}年合起来是${sum}年，而规划期是${planned}年。请核对年数。`,
  "period-mismatch/editions": ({ held, toCome }: { held: number; toCome: number }) =>
    toCome > held
      ? `这里要办的是第${toCome}届，而文中说办过的是第${held}届，中间少了${toCome - held - 1}届。请核对届数。`
      : `这里要办的是第${toCome}届，而文中说第${held}届已经办过。请核对届数。`,
  "period-mismatch/look-back": ({ years, usual }: { years: number; usual: number }) =>
    `文中多处说${usual}年来，只有这里说${years}年来。请核对年数；如果说的是另一件事，请写明从哪一年起。`,
  "period-mismatch/session": ({ count, own, unit }: { count: number; own: number; unit: "届" | "次" }) =>
    unit === "次"
      ? `本报告是在第${own}次会议上作的，而这里说任务是第${count}次会议确定的。请核对会议次数。`
      : `本报告是在第${own}届人民代表大会上作的，而这里说任务是第${count}届确定的，只能是本届或上一届。请核对届数。`,
  "period-mismatch/lengths": ({ years, other }: { years: number; other: number }) =>
    `这里的名称写的是${years}年，另一处同一名称写的是${other}年。请统一。`,
  "period-mismatch/titles": ({ years, other }: { years: string; other: string }) =>
    `同一份文件，前面写的是${other}，这里写的是${years}。请查对原文，统一起止年份。`,
  "period-mismatch/other": (_: object) => "与这里对不上",
  "period-mismatch/title": (_: object) => "标题写的期限",

  "scale-jump": ({
    indicator,
    value,
    other,
    times,
  }: {
    indicator: string;
    value: string;
    other: string;
    times: number;
  }) =>
    `“${indicator}”这里写的是${value}，另一处写的是${other}，相差${times}倍。多半是万和亿写混了，请核对数量级。`,
  "scale-jump/other": (_: object) => "另一处写的数",
  "scale-jump/odd": ({ number, kind }: { number: string; kind: "scale" | "point" | "comma" }) =>
    ({
      scale: `“${number}”里万、亿叠用，看不出是多少。请核对数量级。`,
      point: `“${number}”有两个小数点，看不出是多少。请核对。`,
      comma: `“${number}”里的逗号不是三位一分，看不出是多少。请核对位数。`,
    })[kind],

  "impossible-share": ({ indicator, share }: { indicator: string; share: string }) =>
    `“${indicator}”是${share}，超过了100%。部分不会大于整体，请核对数字；如果说的是增长或者完成进度，请写明。`,

  "milestone-regression": ({ indicator, earlier, before, later, after, aimed }: Regression) =>
    `“${indicator}”${earlier === null ? "现状" : whenOf(earlier) + (aimed ? "的目标" : "")}是${before}，${whenOf(later)}的目标却是${after}，不升反降。请核对两处的数和年份；确实要减少的，写明“下降到”。`,
  "milestone-regression/earlier": (_: object) => "较早的数",

  "deadline-outside-period": ({ time, year, from, to }: Outlying) =>
    `“${time}”在计划期${from}—${to}年之后${year - to}年。请核对年份；说的是更长远的目标，请写明“展望”，或者写明出自哪个规划。`,
  "deadline-outside-period/before": ({ time, from, to }: Outlying) =>
    `“${time}”在计划期${from}—${to}年之前，不能作这份计划的目标时限。请核对年份；说的是以前的目标，请写明。`,
  "deadline-outside-period/past": ({ time, written }: { time: string; written: number }) =>
    `“${time}”早于本文的年份${written}年，已经过去，不能再作完成的时限。请核对年份；说的是以前的要求，请写明。`,
  "deadline-outside-period/past-day": ({ time, day }: { time: string; day: string }) =>
    `“${time}”早于成文日期${dateOf(day)}，已经过去，不能再作完成的时限。请核对日期；说的是以前的要求，请写明。`,
  "deadline-outside-period/title": (_: object) => "标题写的期限",

  "duplicate-paragraph": ({ text, ...counts }: DuplicateText) =>
    `整段与前文重复：“${text}”。${unlisted(counts)}请保留一处；日后修改时，两处容易改得不一样。`,
  "duplicate-sentence": ({ text, ...counts }: DuplicateText) =>
    `这句话与前文重复：“${text}”。${unlisted(counts)}请保留一处，或者换个说法。`,
  "duplicate-clause": ({ text, clauses, ...counts }: DuplicateText & { clauses: number }) =>
    `这${clauses === 1 ? "个" : "几个"}分句与前文重复：“${text}”。${unlisted(counts)}如不是有意重申，请保留一处。`,
  "duplicate-set-phrase": ({ text, more }: { text: string; more: number }) =>
    `这一提法前文写过：“${text}”。${unlisted({ copies: null, more })}通行的提法不必改；如是粘贴时多出来的，请删去。`,
  "near-duplicate": ({ differences, count, clauses, ...counts }: NearText) => {
    const shown = differences.map(({ earlier, later }) => {
      if (earlier === "") return `此处多了“${later}”`;
      if (later === "") return `此处少了“${earlier}”`;
      return `第一处“${earlier}”，此处“${later}”`;
    });
    const rest = count > differences.length ? `等${count}处` : "";
    return `这${clauses === null ? "句话" : clauses === 1 ? "个分句" : "几个分句"}与前文几乎相同：${shown.join("；")}${rest}。${unlisted(counts)}请核对；如是同一件事，只留一处。`;
  },
  "repeated-words": ({ words, more }: { words: string; more: number }) =>
    `“${words}”连着写了两遍，多半是修改或粘贴时留下的。${unlisted({ copies: null, more })}请删去一个。`,
  "repeated-words/delete": (_: object) => "删去重复的一个",
  "duplicate-heading": ({ title }: { title: string }) =>
    `同一级里已经有标题“${title}”，读者分不清两处的分工。请把内容并到一处，或者改一个标题。`,
  "duplicate-across-files": ({ text, length, file }: { text: string; length: number; file: string }) =>
    `“${text}”（${length}字）与“${file}”里的文字相同。引用的，请加引号并写明出处；照搬的，请按本地实际改写。`,
  "duplicate-across-files/other": (_: object) => "另一份文件里的文字",
  "duplicate-first": (_: object) => "第一次出现在这里",
  "duplicate-delete": (_: object) => "删去这一处重复的文字",

  "unknown-suppression": ({ rule }: { rule: string }) =>
    `没有“${rule}”这条规则，这条注释对它不起作用。规则名见 hegao rules。`,
  "unknown-suppression/command": ({ word }: { word: string }) =>
    `看不懂“${word}”，这条注释不起作用。可以写 hegao-disable-next-line、hegao-disable-line、hegao-disable、hegao-enable、hegao-disable-file。`,
  "unused-suppression": ({ rule }: { rule: string | null }) =>
    `这条注释没有略过任何${rule === null ? "" : `“${rule}”的`}问题。问题已经改好的，请删去注释，免得略过以后的问题。`,
  "unused-suppression/enable": (_: object) =>
    "前面没有与这条 hegao-enable 对应的 hegao-disable，它不起作用。请删去，或者核对规则名。",
  "suppression/delete": (_: object) => "删去这条注释",
  "suppression/delete-rule": ({ rule }: { rule: string }) => `从注释中删去“${rule}”`,
  "unparsed-markdown": (_: object) =>
    "从这里到下一个空行，标记太多或嵌套太深，没有按 Markdown 解析，只当普通文字逐行检查。请检查是否有没配对的 * _ [ 或多余的 >。",

  // What the editor offers beside repairs
  "suppress-here": ({ rule, reach }: { rule: string; reach: SuppressionReach }) =>
    `略过${REACHES[reach]}的“${rule}”（加一条注释，写明理由）`,
  "suppress-reason": (_: object) => "请写明理由",
  "fix-all": (_: object) => "改正全部可以放心自动改正的问题",
  "with-choices": ({ title, more }: { title: string; more: number }) => `${title}（另有${more}种可选）`,
  "settings-late": (_: object) => "编辑器没有及时给出设置，先按已知的设置检查。",
  "setting-ignored": ({ setting }: { setting: string }) => `设置不对，没有采用：${setting}`,
  "too-many-files": ({ most }: { most: number }) =>
    `工作区里的 Markdown 文件超过 ${most} 个，只与前 ${most} 个比较。全部比较请用 hegao check --across。`,

  // Files that could not be checked
  "file-missing": (_: object) => "没有这个文件或目录。请核对路径。",
  "access-denied": (_: object) => "没有读取权限，没有检查。请检查文件或目录的权限。",
  "read-failed": ({ detail }: { detail: string }) => `读取失败，没有检查（${detail}）。`,
  "no-file-matched": (_: object) =>
    "没有找到要检查的文件（目录中只找 .md 和 .markdown，跳过 .gitignore 和配置文件略过的）。",
  "not-utf8": ({ encoding }: { encoding: string | null }) =>
    `不是 UTF-8 编码（${encoding === null ? "编码认不出，常见的是 GB18030" : `看来是 ${encoding}`}），没有检查。请在编辑器中另存为 UTF-8 编码。`,
  "not-text": (_: object) => "不是文本文件，没有检查。",
  "rule-failed": ({ ruleId, detail }: { ruleId: string; detail: string }) =>
    `程序内部出错：规则 ${ruleId} 没有查完（${detail}）。其他规则的结果不受影响，请把这一行报告给开发者。`,
  "reading-failed": ({ detail }: { detail: string }) =>
    `程序内部出错，没有检查（${detail}）。请把这一行报告给开发者。`,

  // Configuration files
  "config-syntax": ({ fault }: { fault: JsonFault }) => JSON_FAULTS[fault],
  "config-full-width": ({ sign }: { sign: string }) =>
    `这里用了中文的「${sign}」。配置文件里的逗号、冒号、引号和括号都要用英文（半角）的。`,
  "config-repeated-key": ({ key }: { key: string }) => `“${key}”写了两次，说不清以哪一个为准。请删去一个。`,
  "config-unknown-key": ({ key, known, suggestion }: UnknownKey) =>
    `没有“${key}”这一项。${meant(suggestion) || `这里可以写的有：${known.join("、")}。`}`,
  "config-unknown-rule": ({ rule, suggestion }: { rule: string; suggestion: string | null }) =>
    `没有“${rule}”这条规则。${meant(suggestion)}规则名见 hegao rules。`,
  "config-missing-key": ({ key }: { key: string }) => `这里缺少“${key}”，它不能省略。`,
  "config-kind": ({ kind }: { kind: ValueKind }) => `这里要写${VALUE_KINDS[kind]}。`,
  "config-choice": ({ given, choices, suggestion }: WrongChoice) =>
    `${given === null ? "这里" : `不能是“${given}”，`}要写${choices.map((each) => `"${each}"`).join("、")}之一。${meant(suggestion)}`,
  "config-least": ({ kind, least }: { kind: ValueKind; least: number }) =>
    kind === "array" ? `这里至少要有 ${least} 项。` : `这里不能小于 ${least}。`,
  "config-most": ({ kind, most }: { kind: ValueKind; most: number }) =>
    kind === "array" ? `这里最多 ${most} 项。` : `这里不能大于 ${most}。`,
  "config-value": (_: object) => "这里的写法不对。",
  "config-governs": (_: object) => "配置文件有错，它管的稿子没有检查。请改正上面指出的地方。",
  "config-broken": ({ path, line, fault, more }: BrokenFile) =>
    `配置文件 ${path} 有错，它管的稿子暂时没有检查。${line === null ? "" : `第 ${line} 行：`}${fault}${more === 0 ? "" : `另外还有 ${more} 处。`}`,
  "config-ignored": ({ path, line }: { path: string; line: number }) =>
    `没有检查：${path} 第 ${line} 行的 ignore 略过了它。`,
};
