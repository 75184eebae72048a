import {
  DURATIONS,
  EDGES_OF_PLAN,
  type FirstYear,
  FROM_BEGUN_TO_DONE,
  FROM_DAY_TO_DAY,
  FROM_IN_FORCE_TO_END,
  FROM_LENGTH_TO_LENGTH,
  FROM_PLANNED_TO_DONE,
  FROM_YEAR_TO_MONTH,
  FROM_YEAR_TO_YEAR,
  LENGTHS_OF_PLAN,
  YEARS_OF_PLAN,
  YEARS_WITH_LENGTH,
} from "../../language/period-words.ts";
import { RUNS, SO_FAR } from "../../language/run-words.ts";
import { BEFORE_TERM } from "../../language/stretch-words.ts";
import { forEachMatch } from "../../text/for-each-match.ts";
import type { Span } from "../../text/span.ts";
import { findBoundedLengths } from "./bounded-lengths.ts";
import { type DurationClaim, readDuration } from "./durations.ts";
import { formOf, NamedGroups } from "./named-groups.ts";
import { type WrittenLength, type WrittenNumber, type WrittenYears, withUnit } from "./written-years.ts";

/** Something said of a stretch of years that arithmetic can hold against what else is said of it. */
export type PeriodClaim =
  | {
      /** 三年行动计划（2024—2026年）. */
      readonly kind: "length";
      readonly length: WrittenLength;
      readonly years: WrittenYears;
      /** Numbers of years that are fair for `years`; the first is the usual one. */
      readonly counts: readonly number[];
    }
  | DurationClaim
  | {
      /** “十四五”时期（2021—2025年）, with what the plan's number makes of it. */
      readonly kind: "five-year-plan";
      readonly name: Span;
      readonly years: WrittenYears;
      readonly from: number;
      readonly to: number;
    }
  | {
      /** “十三五”是极不平凡的五年, 第十三个五年规划, with the years that the plan's number makes of it. */
      readonly kind: "plan-length";
      /** “十三五”, however the text names it. */
      readonly plan: string;
      readonly name: Span;
      readonly length: WrittenNumber;
      readonly from: number;
      readonly to: number;
    }
  | {
      /** “十四五”末（2025年）, 2021年是“十四五”开局之年, with the year that the plan's number makes of it. */
      readonly kind: "plan-year";
      readonly name: Span;
      /** The year as written, with its 年. */
      readonly at: Span;
      /** Null for 今年, the year of the document. */
      readonly year: WrittenNumber | null;
      readonly expected: number;
      /** The year is said to be one of another plan too: which of them it fits, nobody can tell. */
      readonly isOfAnother: boolean;
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
      /** 用10—5年时间: the most stands before the least. */
      readonly kind: "reversed-length";
      readonly span: Span;
      readonly first: WrittenNumber;
      readonly last: WrittenNumber;
    }
  | {
      /** 2018年创立，至今连续六届; 自2004年起已连续20年. */
      readonly kind: "run";
      readonly since: WrittenNumber;
      readonly count: WrittenNumber;
      readonly unit: "年" | "届";
      /** The run is said to begin in that very year, so that too small a number is wrong as well. */
      readonly fromStart: boolean;
      /** 从2024年起连续三年保持增长 may be what is meant to be. */
      readonly mayBeAhead: boolean;
      /** As many may have been left out: of yearly editions some, of years in a row none. */
      readonly leftOut: number;
    };

/** What a reading text claims of stretches of years, in order of the text. */
export function findPeriodClaims(text: string): PeriodClaim[] {
  if (!/(?:19|20)\d\d|\d月\d|\d年?[—～~-]\d{1,2}年|十[一二三四五六七八九]?五|第十.个/.test(text)) return [];
  const claims: { readonly at: number; readonly claim: PeriodClaim }[] = [];
  for (const [sign, forms] of FORMS)
    for (const { pattern, read } of sign.test(text) ? forms : [])
      forEachMatch(text, pattern, (match) => {
        const claim = read(new NamedGroups(match));
        if (claim !== null) claims.push({ at: match.index, claim });
      });
  for (const claim of findBoundedLengths(text)) claims.push({ at: claim.length.span.start, claim });
  const sorted = claims.sort((a, b) => a.at - b.at).map(({ claim }) => asTerm(claim, text));
  // 自2004年起连续20年 has two of the forms; one number is claimed once, by the first.
  const byAnchor = new Map<string, PeriodClaim>();
  for (const claim of sorted) {
    const anchor = anchorOf(claim);
    if (!byAnchor.has(anchor)) byAnchor.set(anchor, claim);
  }
  return [...byAnchor.values()];
}

/** A term runs from one year into another, 保修期三年（2024—2027年）, so that its first year need not count. */
function asTerm(claim: PeriodClaim, text: string): PeriodClaim {
  if (claim.kind !== "length") return claim;
  const { start } = claim.length.span;
  if (!BEFORE_TERM.test(text.slice(Math.max(0, start - 8), start))) return claim;
  return { ...claim, counts: [...claim.counts, claim.years.to.value - claim.years.from.value] };
}

/** What tells a claim from others of its kind. */
function anchorOf(claim: PeriodClaim): string {
  switch (claim.kind) {
    case "run":
      return `run ${claim.count.span.start}`;
    case "length":
      return `length ${claim.length.span.start}`;
    case "duration":
      return `length ${claim.length.start}`;
    case "five-year-plan":
      return `five-year-plan ${claim.name.start}`;
    case "plan-length":
      return `plan-length ${claim.length.span.start}`;
    case "plan-year":
      return `plan-year ${claim.at.start} ${claim.name.start}`;
    case "reversed":
    case "reversed-length":
      return `reversed ${claim.span.start}`;
  }
}

interface Form {
  readonly pattern: RegExp;
  read(groups: NamedGroups): PeriodClaim | null;
}

/** A number of years as `YEAR_COUNT` ends, and what counts it. */
const countOf = (unit: string): RegExp =>
  new RegExp(`(?:(?<!\\d{3})\\d|[一二三四五六七八九十两半几干])个?${unit}`);

/** Each group of forms with a sign that any of them has, which is sought sooner than they are; few passages have one. */
const FORMS: readonly (readonly [sign: RegExp, forms: readonly Form[]])[] = [
  [
    countOf("年"),
    YEARS_WITH_LENGTH.map(({ words, first }) => readBy(words, (groups) => readLength(groups, first))),
  ],
  [/\d年(?:\d|[初底末])/, DURATIONS.map((words) => readBy(words, readDuration))],
  [
    /[十一二三四五六七八九]五|第[十六七八九].?个/,
    [
      readBy(YEARS_OF_PLAN, readFiveYearPlan),
      ...LENGTHS_OF_PLAN.map((words) => readBy(words, readPlanLength)),
      ...EDGES_OF_PLAN.map(({ words, place }) => readBy(words, (groups) => readPlanYear(groups, place))),
    ],
  ],
  [
    /[—~至到-](?:19|20)\d/,
    [readBy(FROM_YEAR_TO_YEAR, readReversed), readBy(FROM_IN_FORCE_TO_END, readReversed)],
  ],
  [
    /开工|动工|启动|开建|完成|开展/,
    [readBy(FROM_BEGUN_TO_DONE, readReversed), readBy(FROM_PLANNED_TO_DONE, readReversed)],
  ],
  [
    /[—~至到-]\d{1,2}月/,
    [readBy(FROM_YEAR_TO_MONTH, readReversedMonths), readBy(FROM_DAY_TO_DAY, readReversedDays)],
  ],
  [/[—～~-][1-9]\d?年/, [readBy(FROM_LENGTH_TO_LENGTH, readReversedLength)]],
  [
    countOf("[年届连]"),
    RUNS.map(({ words, fromStart }) => readBy(words, (groups) => readRun(groups, fromStart))),
  ],
];

function readBy(words: string, read: Form["read"]): Form {
  return { pattern: formOf(words), read };
}

function readLength(groups: NamedGroups, first: FirstYear): PeriodClaim | null {
  const length = groups.length();
  const years = groups.years();
  const steps = years.to.value - years.from.value;
  if (length === null || steps < 0 || groups.text("earlier") !== undefined) return null;
  const months = groups.months();
  // With its months, a stretch leaves nothing open.
  const counts =
    months === null
      ? [steps + 1, ...(mayStart(groups, first) ? [steps] : [])]
      : [Math.round(months / 12), Math.floor(months / 12), Math.ceil(months / 12), steps + 1];
  // 2018年至2023年连续六年: so many years at most, since a shorter run may lie anywhere within.
  const most = Math.max(...counts);
  return {
    kind: "length",
    length,
    years,
    counts: first === "within" ? Array.from({ length: most }, (_, index) => most - index) : counts,
  };
}

/** Whether the first year may be a starting point, and no year of its own. */
function mayStart(groups: NamedGroups, first: FirstYear): boolean {
  if (first === "counts-without-since") return groups.text("since") !== undefined;
  if (first === "counts-without-to") return /[至到]/.test(groups.text("years") ?? "");
  return first !== "counts";
}

function readFiveYearPlan(groups: NamedGroups): PeriodClaim | null {
  const plan = groups.plan();
  const years = groups.years();
  if (plan === null || years.from.value > years.to.value) return null;
  return { kind: "five-year-plan", name: groups.span("name"), years, from: plan.from, to: plan.to };
}

function readPlanLength(groups: NamedGroups): PeriodClaim | null {
  const plan = groups.plan();
  const length = groups.number("length");
  if (plan === null || length === null || length.value < 2) return null;
  const { name, from, to } = plan;
  return { kind: "plan-length", plan: name, name: groups.span("name"), length, from, to };
}

function readPlanYear(groups: NamedGroups, place: number): PeriodClaim | null {
  const plan = groups.plan();
  if (plan === null) return null;
  const isThisYear = groups.text("thisYear") !== undefined;
  const year = isThisYear ? null : groups.year("since");
  return {
    kind: "plan-year",
    name: groups.span("name"),
    at: year === null ? groups.span("thisYear") : withUnit(year),
    year,
    expected: plan.from + place,
    isOfAnother: (groups.matched().match(/五”/g)?.length ?? 0) > 1,
  };
}

function readReversed(groups: NamedGroups): PeriodClaim | null {
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

function readReversedMonths(groups: NamedGroups): PeriodClaim | null {
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

function readReversedDays(groups: NamedGroups): PeriodClaim | null {
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

/** In years: nothing that a plan sets takes longer. */
const LONGEST_RANGE = 30;

function readReversedLength(groups: NamedGroups): PeriodClaim | null {
  const [first, last] = [groups.number("first"), groups.number("last")];
  if (first === null || last === null) return null;
  // 98—2年 are the years of two centuries.
  if (first.value <= last.value || first.value > LONGEST_RANGE) return null;
  return { kind: "reversed-length", span: { start: first.span.start, end: last.span.end }, first, last };
}

/** 从2023年起连续三年，实施新一轮改造 may be under way, and tells nothing of years gone by; no programme is longer. */
const LONGEST_PROGRAMME = 10;

/** Editions of what is held every year that a bad time may leave out. */
const LEFT_OUT = 3;

function readRun(groups: NamedGroups, adjoining: boolean): PeriodClaim | null {
  const count = groups.number("count") ?? groups.number("age");
  if (count === null) return null;
  const since = groups.year(groups.text("since") === undefined ? "founded" : "since");
  const unit = groups.text("unit") === "届" ? "届" : "年";
  const isSoFar = SO_FAR.test(groups.matched()) || groups.text("age") !== undefined;
  const isWon = groups.text("told") !== undefined;
  const mayBeAhead = unit === "年" && count.value <= LONGEST_PROGRAMME && !isSoFar && !isWon;
  if (mayBeAhead && groups.text("came") === undefined) return null;
  const isYearly = groups.text("yearly") !== undefined;
  // 从2015年起连续三年获评先进 may be over.
  const fromStart = isYearly || (adjoining && unit === "年" && (isSoFar || (!isWon && !mayBeAhead)));
  return { kind: "run", since, count, unit, fromStart, mayBeAhead, leftOut: isYearly ? LEFT_OUT : 0 };
}
