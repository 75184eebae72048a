import { readSmallNumber } from "../language/small-number.ts";
import { PLAN_NUMBER, RANGE_DASH, YEAR_COUNT } from "../language/time-words.ts";
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
  /** 2026—2024年. */
  | { readonly kind: "reversed"; readonly years: WrittenYears }
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
  if (!/(?:19|20)\d\d/.test(text)) return [];
  const claims = FORMS.flatMap(({ pattern, read }) =>
    allMatches(text, pattern).map((match) => ({ at: match.index, claim: read(new Groups(match)) })),
  );
  return claims.sort((a, b) => a.at - b.at).flatMap(({ claim }) => (claim === null ? [] : [claim]));
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

  /** Months from the first to the last, where both are written. */
  months(): number | null {
    const [first, last] = [this.text("firstMonth"), this.text("lastMonth")];
    if (first === undefined || last === undefined) return null;
    return (this.year("to").value - this.year("from").value) * 12 + Number(last) - Number(first) + 1;
  }
}

const year = (name: string): string => String.raw`(?<![\d.])(?<${name}>(?:19|20)\d{2})(?!\d)`;
const YEARS = `(?<years>${year("from")}年?(?:(?<firstMonth>\\d{1,2})月)?${RANGE_DASH}${year("to")}年?(?:(?<lastMonth>\\d{1,2})月)?底?)`;
const COUNT = `(?<!每)(?<length>${YEAR_COUNT})年`;
/** What may stand between the length and its years: 三年行动计划（…）, 三年时间（…）, 三年（…）. */
const COUNTED_NAME =
  "(?:左右|时间|期间|间|内|来|[^，。；：！？（）《》“”年\\d]{0,24}(?:行动|计划|规划|方案|攻坚|工程|纲要|意见|措施|目标|任务))?";

const FORMS: readonly Form[] = [
  {
    pattern: new RegExp(`${COUNT}${COUNTED_NAME}[”》]?（${YEARS}）`, "dg"),
    read: (groups) => readLength(groups, false),
  },
  {
    pattern: new RegExp(`${YEARS}）?(?:的|这)?${COUNT}(?=行动|计划|规划|攻坚|提升|滚动)`, "dg"),
    read: (groups) => readLength(groups, false),
  },
  {
    // 从2016年至2020年，用五年时间: whether the first year counts is left open.
    pattern: new RegExp(`${YEARS}）?，?(?:力争)?(?:再?用|利用|通过|经过|为期)${COUNT}`, "dg"),
    read: (groups) => readLength(groups, true),
  },
  {
    pattern: new RegExp(
      `(?<name>“(?<quoted>${PLAN_NUMBER})五”|(?<!第)(?<plain>十[一二三四五六七八九])五|第(?<full>${PLAN_NUMBER})个五年)` +
        `(?:期间|时期|规划期|规划|计划)?（${YEARS}）`,
      "dg",
    ),
    read: readFiveYearPlan,
  },
  {
    pattern: new RegExp(`${YEARS}(?:(?<=[年月底])|(?=）))`, "dg"),
    read: (groups) => {
      const years = groups.years();
      return years.from.value > years.to.value ? { kind: "reversed", years } : null;
    },
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
      `(?:(?:创立|创办|创建|创设|始办|始创|设立|首办)于${year("since")}年|${year("founded")}年(?:创立|创办|创建|创设|始办|始创|首次举办|首届)(?:以来)?)` +
        `[^。；！？\\d]{0,24}(?:至今|今年|目前|现已|已)[^。；！？，\\d]{0,6}(?<count>${YEAR_COUNT})(?<unit>届)`,
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
  const counts = [
    steps + 1,
    ...(endsOnly ? [steps] : []),
    ...(months === null ? [] : [Math.floor(months / 12), Math.round(months / 12), Math.ceil(months / 12)]),
  ];
  return { kind: "length", length, years, counts };
}

function readFiveYearPlan(groups: Groups): PeriodClaim | null {
  const number = readSmallNumber(groups.text("quoted") ?? groups.text("plain") ?? groups.text("full") ?? "");
  const years = groups.years();
  if (number === null || years.from.value > years.to.value) return null;
  return {
    kind: "five-year-plan",
    name: groups.span("name"),
    years,
    from: 1951 + 5 * number,
    to: 1955 + 5 * number,
  };
}

function readRun(groups: Groups, adjoining: boolean): PeriodClaim | null {
  const count = groups.number("count");
  if (count === null) return null;
  const since = groups.year(groups.text("since") === undefined ? "founded" : "since");
  const unit = groups.text("unit") === "届" ? "届" : "年";
  return { kind: "run", since, count, unit, fromStart: adjoining && unit === "年" };
}
