import { PLAN_NUMBER, RANGE_DASH } from "../language/calendar-words.ts";
import { readSmallNumber } from "../language/small-number.ts";
import { YEAR_COUNT } from "../language/time-words.ts";
import { allMatches } from "../text/all-matches.ts";
import type { Span } from "../text/span.ts";

/** A number as a text writes it. */
export interface WrittenNumber {
  readonly span: Span;
  readonly value: number;
}

/** First and last year, both meant: 2024—2026年. */
export interface WrittenYears {
  readonly span: Span;
  readonly from: WrittenNumber;
  readonly to: WrittenNumber;
}

/** Something said of a stretch of years that arithmetic can hold against what else is said of it. */
export type PeriodClaim =
  | {
      /** 三年行动计划（2024—2026年）. */
      readonly kind: "length";
      readonly length: WrittenNumber;
      readonly years: WrittenYears;
      /** Numbers of years that are fair for `years`; the first is the usual one. */
      readonly counts: readonly number[];
    }
  | {
      /** “十四五”时期（2021—2025年）, with what the plan's number makes of it. */
      readonly kind: "five-year-plan";
      readonly name: Span;
      readonly years: WrittenYears;
      readonly from: number;
      readonly to: number;
    }
  | {
      /** “十四五”末（2025年）, 2021年是“十四五”开局之年, with the year that the plan's number makes of it. */
      readonly kind: "plan-year";
      readonly name: Span;
      readonly year: WrittenNumber;
      readonly expected: number;
    }
  | {
      /** 2026—2024年, 2024年10月至2024年3月: the first moment lies behind the last. */
      readonly kind: "reversed";
      readonly span: Span;
      readonly first: Span;
      readonly last: Span;
      /** 2024年10月至3月: the last has no year of its own, and may be meant to be of the next. */
      readonly mayBeNextYear: boolean;
    }
  | {
      /** 2018年创立，至今连续六届; 自2004年起连续20年. */
      readonly kind: "run";
      readonly since: WrittenNumber;
      readonly count: WrittenNumber;
      readonly unit: "年" | "届";
      /** The run is said to begin in that very year, so that too small a number is wrong as well. */
      readonly fromStart: boolean;
    };

/** What a reading text claims of stretches of years, in order of the text. */
export function findPeriodClaims(text: string): PeriodClaim[] {
  if (!/(?:19|20)\d\d|\d月\d/.test(text)) return [];
  const claims = FORMS.flatMap(({ pattern, read }) =>
    allMatches(text, pattern).map((match) => ({ at: match.index, claim: read(new Groups(match)) })),
  );
  const sorted = claims.sort((a, b) => a.at - b.at).flatMap(({ claim }) => (claim === null ? [] : [claim]));
  // 自2004年起连续20年 has two of the forms; one number is claimed once, by the first.
  const byAnchor = new Map<string, PeriodClaim>();
  for (const claim of sorted) if (!byAnchor.has(anchorOf(claim))) byAnchor.set(anchorOf(claim), claim);
  return [...byAnchor.values()];
}

/** What tells a claim from others of its kind. */
function anchorOf(claim: PeriodClaim): string {
  switch (claim.kind) {
    case "run":
      return `run ${claim.count.span.start}`;
    case "length":
      return `length ${claim.length.span.start}`;
    case "five-year-plan":
      return `five-year-plan ${claim.name.start}`;
    case "plan-year":
      return `plan-year ${claim.year.span.start}`;
    case "reversed":
      return `reversed ${claim.span.start}`;
  }
}

interface Form {
  /** Global, with indices. */
  readonly pattern: RegExp;
  read(groups: Groups): PeriodClaim | null;
}

/** Named groups of a match with their places. */
class Groups {
  readonly #match: RegExpExecArray;

  constructor(match: RegExpExecArray) {
    this.#match = match;
  }

  text(name: string): string | undefined {
    return this.#match.groups?.[name];
  }

  span(name: string): Span {
    const [start, end] = this.#match.indices?.groups?.[name] ?? [0, 0];
    return { start, end };
  }

  number(name: string): WrittenNumber | null {
    const value = readSmallNumber(this.text(name) ?? "");
    return value === null ? null : { span: this.span(name), value };
  }

  years(): WrittenYears {
    return { span: this.span("years"), from: this.year("from"), to: this.year("to") };
  }

  year(name: string): WrittenNumber {
    return { span: this.span(name), value: Number(this.text(name)) };
  }

  /** Year, month and day; what is not written of both is the same. */
  moment(name: string): readonly [number, number, number] {
    const part = (suffix: string): number => Number(this.text(name + suffix) ?? Number.NaN);
    return [part("Year"), part("Month"), part("Day")];
  }

  /** Months from the first to the last, where both are written. */
  months(): number | null {
    const [first, last] = [this.text("firstMonth"), this.text("lastMonth")];
    if (first === undefined || last === undefined) return null;
    return (this.year("to").value - this.year("from").value) * 12 + Number(last) - Number(first) + 1;
  }
}

const year = (name: string): string => String.raw`(?<![\d.])(?<${name}>(?:19|20)\d{2})(?!\d)`;
/** 2024年6月**开始**至, 自2024年1月1日**起**至, 自2024年**起**、至. */
const STARTING = "(?:起|开始)?";
const YEARS = `(?<years>${year("from")}年?(?:(?<firstMonth>\\d{1,2})月(?:\\d{1,2}日)?)?${STARTING}、?${RANGE_DASH}${year("to")}年?(?:(?<lastMonth>\\d{1,2})月(?:\\d{1,2}日)?)?底?)`;
const COUNT = `(?<!每)(?<length>${YEAR_COUNT})年`;
/** What lasts so many years: 三年行动计划（…）, “三年提升”行动（…）. */
const LASTING =
  "[^，。；：！？（）《》“”年\\d]{0,24}”?(?:行动|计划|规划|方案|攻坚|工程|纲要|意见|措施|目标|任务|(?<=”)项目)";
/** What may stand between the length and its years: 三年行动计划（…）, 三年时间（…）, 三年（…）, 三年过渡期（…）. */
const COUNTED_NAME = `(?:左右|时间|期间|间|内|来|${LASTING}|[^，。；：！？（）《》“”年\\d]{0,6}期)?`;
/** The name of a five-year plan: “十四五”, 十四五, 第十四个五年. */
const FIVE_YEAR_PLAN = `(?<name>“(?<quoted>${PLAN_NUMBER})五”|(?<!第)(?<plain>十[一二三四五六七八九])五|第(?<full>${PLAN_NUMBER})个五年)(?:规划|计划)?`;

/** A year, a month or a day; a month or day of its own has its year. */
const moment = (name: string): string =>
  `(?<${name}>${year(`${name}Year`)}(?:年(?:(?<${name}Month>\\d{1,2})月(?:(?<${name}Day>\\d{1,2})日)?)?)?)`;
/** Who was there from the first year on can have been there so often: 创办, 举办. */
const FOUNDED = "(?:创立|创办|创建|创设|创始|始办|始创|设立|首办|首次举办|首届|举办|开办|启动)";
const BY_NOW = "(?:至今|今年|本届|本次|目前|现已|迄今|已)";
/** A name between years and their length (2022—2024年**绿色转型**四年行动) that is of no other plan. */
const NAMED = "(?:(?!规划|计划|纲要|方案|行动)[^，。；：！？（）《》“”年\\d]){0,14}";

/** Another stretch of years in the same sentence. */
const EARLIER = `(?<earlier>(?:19|20)\\d{2}年?${RANGE_DASH}(?:19|20)\\d{2}年[，、；][^，。；！？共\\d]{0,8})?`;

const FORMS: readonly Form[] = [
  {
    // 自2024年1月1日起施行，有效期3年，至2026年12月31日.
    pattern: new RegExp(
      `(?<years>${year("from")}年(?:(?<firstMonth>\\d{1,2})月\\d{1,2}日)?起(?:正式)?(?:施行|实施|执行|生效|试行)[，。；]?(?:本[^，。；]{1,8})?` +
        `(?:有效|试行|执行|实施)期限?为?${COUNT}[，（]?(?:有效期)?[至到]${year("to")}年(?:(?<lastMonth>\\d{1,2})月\\d{1,2}日)?)`,
      "dg",
    ),
    read: (groups) => readLength(groups, true),
  },
  {
    // 自2024年1月1日起施行，至2026年12月31日止，有效期3年.
    pattern: new RegExp(
      `(?<years>${year("from")}年(?:(?<firstMonth>\\d{1,2})月\\d{1,2}日)?起(?:正式)?(?:施行|实施|执行|生效|试行)?[，；]?(?:有效期)?[至到]${year("to")}年(?:(?<lastMonth>\\d{1,2})月\\d{1,2}日)?)` +
        `(?:止|为止|失效|废止)?[，。；（](?:本[^，。；]{1,8})?有效期限?为?${COUNT}`,
      "dg",
    ),
    read: (groups) => readLength(groups, true),
  },
  {
    // 五年，即2021—2025年.
    pattern: new RegExp(`${COUNT}(?:的?时间|间)?(?:，|（)?即${YEARS}`, "dg"),
    read: (groups) => readLength(groups, /[至到]/.test(groups.text("years") ?? "")),
  },
  {
    // 执行期三年，自2024年1月1日起至2026年12月31日; 规划期为五年，即2021—2025年. Terms of office run from one year into another.
    pattern: new RegExp(
      `(?:规划|计划|实施|执行|建设|行动|整治|有效)期限?为?${COUNT}(?:，|，?即)[自从]?${YEARS}`,
      "dg",
    ),
    read: (groups) => readLength(groups, /[至到]/.test(groups.text("years") ?? "")),
  },
  {
    // （自2024年起至2026年止）: with 自 the first year may be a starting point.
    pattern: new RegExp(`${COUNT}${COUNTED_NAME}[”》]?（(?<since>[自从])?${YEARS}止?）`, "dg"),
    read: (groups) => readLength(groups, groups.text("since") !== undefined),
  },
  {
    // 三年行动：2024—2026年.
    pattern: new RegExp(`${COUNT}${LASTING}：(?<since>[自从])?${YEARS}`, "dg"),
    read: (groups) => readLength(groups, groups.text("since") !== undefined),
  },
  {
    pattern: new RegExp(`为期${COUNT}的[^，。；：！？（）《》“”年\\d]{0,14}（${YEARS}）`, "dg"),
    read: (groups) => readLength(groups, false),
  },
  {
    pattern: new RegExp(`${YEARS}）?(?:的|这)?(?!度)${NAMED}${COUNT}(?=行动|计划|规划|攻坚|提升|滚动)`, "dg"),
    read: (groups) => readLength(groups, false),
  },
  {
    // 规划期为2024—2026年，共三年; behind 至 the first year may be a starting point.
    // 近期2021—2025年，远期2026—2035年，共15年 counts both.
    pattern: new RegExp(
      `${EARLIER}${YEARS}，?(?:共计?|为期|合计|前后|(?:规划|实施|执行|建设|行动)期限?为?)(?:约)?${COUNT}(?!级|生)`,
      "dg",
    ),
    read: (groups) =>
      groups.text("earlier") === undefined
        ? readLength(groups, /[至到]/.test(groups.text("years") ?? ""))
        : null,
  },
  {
    pattern: new RegExp(`${YEARS}，?(?:这|的)?${COUNT}(?=间|来|时间|期间|里)`, "dg"),
    read: (groups) => readLength(groups, true),
  },
  {
    // 2024年1月1日至2026年12月31日三年内; behind a comma the length may be that of something else.
    pattern: new RegExp(`${YEARS}(?:这|的)?${COUNT}(?=内)`, "dg"),
    read: (groups) => readLength(groups, true),
  },
  {
    pattern: new RegExp(`${YEARS}(?:已|均|都|实现)?连续${COUNT}(?!以上)`, "dg"),
    read: readUnbroken,
  },
  {
    // 从2016年至2020年，用五年时间: whether the first year counts is left open.
    pattern: new RegExp(`${YEARS}）?，?(?:力争)?(?:再?用|利用|通过|经过|为期)${COUNT}`, "dg"),
    read: (groups) => readLength(groups, true),
  },
  {
    pattern: new RegExp(
      `${FIVE_YEAR_PLAN}(?:期间|时期|期)?(?:（(?:即|指)?|，?(?:即|也就是|指的?是))${YEARS}(?=[）年，。]|(?<=年))`,
      "dg",
    ),
    read: readFiveYearPlan,
  },
  {
    // “十四五”末（2025年）, 到“十四五”末，即2025年.
    pattern: new RegExp(
      `${FIVE_YEAR_PLAN}(?:时期|期)?(?:期?末|末期)(?:（(?:即|指)?|，?(?:即|也就是))到?${year("since")}年(?![—~至到-])`,
      "dg",
    ),
    read: (groups) => readPlanYear(groups, "last"),
  },
  {
    // 2021年是“十四五”规划开局之年.
    pattern: new RegExp(
      `${year("since")}年，?[^，。；：！？“”\\d]{0,12}是[^，。；：！？“”\\d]{0,12}${FIVE_YEAR_PLAN}(?:时期)?(?:实施)?的?(?:开局|起步|首年|第一年)`,
      "dg",
    ),
    read: (groups) => readPlanYear(groups, "first"),
  },
  {
    pattern: new RegExp(
      `${year("since")}年，?[^，。；：！？“”\\d]{0,12}是[^，。；：！？“”\\d]{0,12}${FIVE_YEAR_PLAN}(?:时期)?(?:实施)?的?(?:收官|收尾|最后一年)`,
      "dg",
    ),
    read: (groups) => readPlanYear(groups, "last"),
  },
  {
    pattern: new RegExp(
      `${moment("first")}[底末初]?${STARTING}${RANGE_DASH}${moment("last")}(?:(?<=[年月日])|(?=[年）]))`,
      "dg",
    ),
    read: readReversed,
  },
  {
    pattern: new RegExp(
      `(?<first>${year("firstYear")}年(?<firstDate>(?<firstMonth>\\d{1,2})月(?:(?<firstDay>\\d{1,2})日)?))[底末初]?${STARTING}${RANGE_DASH}(?<last>(?<lastMonth>\\d{1,2})月(?:(?<lastDay>\\d{1,2})日)?)`,
      "dg",
    ),
    read: readReversedMonths,
  },
  {
    // 5月22日至5月19日; in two months the year may have changed.
    pattern: new RegExp(
      `(?<![\\d年]|每年的)(?<first>(?<firstMonth>\\d{1,2})月(?<firstDay>\\d{1,2})日)${STARTING}${RANGE_DASH}(?<last>\\k<firstMonth>月(?<lastDay>\\d{1,2})日)`,
      "dg",
    ),
    read: readReversedDays,
  },
  {
    pattern: new RegExp(
      `(?:自从?|从)${year("since")}年(?:[^，。；：！？\\d]{0,20}(?:起|开始|以来))，?(?:已|已经|至今|现已|先后)?连续(?<count>${YEAR_COUNT})(?<unit>年|届)`,
      "dg",
    ),
    read: (groups) => readRun(groups, true),
  },
  {
    pattern: new RegExp(
      `(?:${FOUNDED}于${year("since")}年|${year("founded")}年${FOUNDED}(?:以来)?)` +
        `[^。；！？\\d]{0,24}${BY_NOW}[^。；！？，\\d]{0,6}第?(?<count>${YEAR_COUNT.replace("第", "")})(?<unit>届)`,
      "dg",
    ),
    read: (groups) => readRun(groups, false),
  },
  {
    // 创办于2018年、一年一届的第六届: nothing else stands between that could be what was founded.
    pattern: new RegExp(
      `(?:${FOUNDED}|始)于${year("founded")}年[，、]?(?:(?:每|一)年(?:举办)?一[届次])?的?第(?<count>${YEAR_COUNT.replace("第", "")})(?<unit>届)`,
      "dg",
    ),
    read: (groups) => readRun(groups, false),
  },
  {
    // 2018年举办首届, 自2018年以来…连续: without a word of founding only where a run is said.
    pattern: new RegExp(
      `自?${year("since")}年(?:以来|至今|起)[^。；！？\\d]{0,16}连续[^。；！？，\\d]{0,6}(?<count>${YEAR_COUNT})(?<unit>年|届)`,
      "dg",
    ),
    read: (groups) => readRun(groups, false),
  },
];

function readLength(groups: Groups, endsOnly: boolean): PeriodClaim | null {
  const length = groups.number("length");
  const years = groups.years();
  const steps = years.to.value - years.from.value;
  if (length === null || steps < 0) return null;
  const months = groups.months();
  // With its months, a stretch leaves nothing open.
  const counts =
    months === null
      ? [steps + 1, ...(endsOnly ? [steps] : [])]
      : [Math.round(months / 12), Math.floor(months / 12), Math.ceil(months / 12), steps + 1];
  return { kind: "length", length, years, counts };
}

/** 2018年至2023年连续六年: so many years at most, since a shorter run may lie anywhere within. */
function readUnbroken(groups: Groups): PeriodClaim | null {
  const claim = readLength(groups, true);
  if (claim?.kind !== "length") return claim;
  const most = Math.max(...claim.counts);
  return { ...claim, counts: Array.from({ length: most }, (_, index) => most - index) };
}

function readFiveYearPlan(groups: Groups): PeriodClaim | null {
  const planned = yearsOfPlan(groups);
  const years = groups.years();
  if (planned === null || years.from.value > years.to.value) return null;
  return { kind: "five-year-plan", name: groups.span("name"), years, from: planned.first, to: planned.last };
}

function readPlanYear(groups: Groups, edge: "first" | "last"): PeriodClaim | null {
  const planned = yearsOfPlan(groups);
  if (planned === null) return null;
  return {
    kind: "plan-year",
    name: groups.span("name"),
    year: groups.year("since"),
    expected: planned[edge],
  };
}

/** The first plan ran from 1953 to 1957; those since the seventh in five years each. */
function yearsOfPlan(groups: Groups): { readonly first: number; readonly last: number } | null {
  const number = readSmallNumber(groups.text("quoted") ?? groups.text("plain") ?? groups.text("full") ?? "");
  return number === null ? null : { first: 1951 + 5 * number, last: 1955 + 5 * number };
}

function readReversed(groups: Groups): PeriodClaim | null {
  const [first, last] = [groups.moment("first"), groups.moment("last")];
  const order = first.map((part, index) => part - (last[index] as number)).find((apart) => apart !== 0) ?? 0;
  if (!(order > 0)) return null;
  // Years alone change places without their 年, which may stand behind one of them only.
  const isOfYears = groups.text("firstMonth") === undefined || groups.text("lastMonth") === undefined;
  const [start, end] = ["first", "last"].map((name) => groups.span(isOfYears ? `${name}Year` : name)) as [
    Span,
    Span,
  ];
  const span = { start: start.start, end: groups.span("last").end };
  return { kind: "reversed", span, first: start, last: end, mayBeNextYear: false };
}

function readReversedMonths(groups: Groups): PeriodClaim | null {
  const [first, date, last] = [groups.span("first"), groups.span("firstDate"), groups.span("last")];
  const span = { start: first.start, end: last.end };
  const months = Number(groups.text("firstMonth")) - Number(groups.text("lastMonth"));
  if (months > 0) return { kind: "reversed", span, first, last, mayBeNextYear: true };
  const days = Number(groups.text("firstDay")) - Number(groups.text("lastDay"));
  // Dates change places without their year.
  return months === 0 && days > 0
    ? { kind: "reversed", span, first: date, last, mayBeNextYear: false }
    : null;
}

function readReversedDays(groups: Groups): PeriodClaim | null {
  const [first, last] = [groups.span("first"), groups.span("last")];
  if (Number(groups.text("firstDay")) <= Number(groups.text("lastDay"))) return null;
  return {
    kind: "reversed",
    span: { start: first.start, end: last.end },
    first,
    last,
    mayBeNextYear: false,
  };
}

function readRun(groups: Groups, adjoining: boolean): PeriodClaim | null {
  const count = groups.number("count");
  if (count === null) return null;
  const since = groups.year(groups.text("since") === undefined ? "founded" : "since");
  const unit = groups.text("unit") === "届" ? "届" : "年";
  return { kind: "run", since, count, unit, fromStart: adjoining && unit === "年" };
}
