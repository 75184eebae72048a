import { readSmallNumber } from "../language/small-number.ts";
import {
  AS_OF,
  BEFORE,
  COMPARED_AFTER,
  COMPARED_BEFORE,
  END_OF,
  EVER_SINCE,
  FROM_ON,
  FUTURE_LENGTHS,
  HAN_YEAR,
  NAMED_LENGTH,
  PAST_LENGTHS,
  PLAN_NUMBER,
  RANGE_DASH,
  RECURRING,
  RELATIVE_YEARS,
  START_OF,
  THING_MAKING_VERBS,
  UNTIL,
  USED_UP,
  WESTERN_YEAR,
  WITHIN,
  YEAR_COUNT,
  YEAR_PARTS,
  YEAR_WORD,
} from "../language/time-words.ts";
import type { Span } from "../text/span.ts";
import { lastDayOf } from "./resolve-day.ts";
import type { DayReference, Time, TimeKind } from "./time.ts";

/** All time expressions of a reading text, sorted and not overlapping: of two that overlap the earlier, then the longer. */
export function findTimes(text: string): Time[] {
  if (!/[年月季纪五]|\d{4}/.test(text)) return [];
  const found = FORMS.flatMap((form) => [...readAll(form, text)]);
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const times: Time[] = [];
  for (const time of found) {
    if (time.span.start >= (times.at(-1)?.span.end ?? 0)) times.push(time);
  }
  return times.map((time, index) => sharingDeadline(text, time, times[index - 1]));
}

/** What a form says of the time it reads; `skip` leaves out so many characters at the front of the match. */
interface Reading {
  readonly kind: TimeKind;
  readonly from?: DayReference | null;
  readonly to?: DayReference | null;
  readonly years?: number | undefined;
  readonly past?: boolean;
  readonly attributive?: boolean;
  readonly ambiguous?: boolean;
  readonly skip?: number;
}

/** One way of writing times: a global pattern with named groups, and what they mean. */
interface Form {
  readonly pattern: RegExp;
  read(groups: Groups): Reading | null;
}

type Groups = Readonly<Record<string, string | undefined>>;

function* readAll(form: Form, text: string): Generator<Time> {
  for (const match of text.matchAll(form.pattern)) {
    const reading = form.read(match.groups ?? {});
    if (reading === null) continue;
    const span = { start: match.index + (reading.skip ?? 0), end: match.index + match[0].length };
    yield {
      span,
      text: text.slice(span.start, span.end),
      kind: reading.kind,
      from: reading.from ?? null,
      to: reading.to ?? null,
      ...(reading.years === undefined ? {} : { years: reading.years }),
      past: reading.past ?? false,
      attributive: (reading.attributive ?? false) || describesNoun(text, span),
      ambiguous: reading.ambiguous ?? false,
    };
  }
}

// A moment is a stretch of the calendar as far as it is written: a year, a half, a quarter, a month, a day.

const relativeYear = RELATIVE_YEARS.map(({ word, after }) =>
  after === "" ? word : `(?<![${after}])${word}`,
);
// 2024 of 2024—2026年 lacks its 年, and 2025 of 2021—2025年均增长 lends it to 年均.
const YEAR = `(?:${WESTERN_YEAR}(?:(?!年均)${YEAR_WORD}|(?=年均|${RANGE_DASH}(?:19|20)\\d{2}年))|${HAN_YEAR}年|${relativeYear.join("|")})`;
const MONTH_NUMBER = String.raw`(?:1[0-2]|0?[1-9](?!\d))`;
const DAY = String.raw`(?:3[01]|[12]\d|0?[1-9])[日号]`;
const MONTH_WORD = "月份?(?![龄租薪饼球票嫂亮])";
const MONTH = `${MONTH_NUMBER}${MONTH_WORD}(?:${DAY}|[上中下]旬)?`;
const MONTHS = `${MONTH_NUMBER}(?:月份?)?${RANGE_DASH}${MONTH_NUMBER}${MONTH_WORD}`;
const HAN_MONTH = `[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}[日号])?`;
const PART = `(?:${YEAR_PARTS.map(({ words }) => words).join("|")}|${MONTHS}|${MONTH})`;
const MOMENT = `(?:${YEAR}(?:度?(?:年?${PART}|${HAN_MONTH})|度(?!${PART}))?|(?<![\\d.第一二三四每按—~/-])${PART})`;

const CALENDAR: Form = {
  pattern: new RegExp(
    `(?:(?<asOf>${AS_OF})|(?<until>${UNTIL})|(?<since>自从?|从))?(?<first>${MOMENT})` +
      `(?:${RANGE_DASH}(?<second>${MOMENT}))?(?:(?<endOf>${END_OF})|(?<startOf>${START_OF}))?` +
      `(?:(?<before>${BEFORE})|(?<within>${WITHIN})|(?<everSince>${EVER_SINCE})|(?<fromOn>${FROM_ON})|(?<begins>开始))?`,
    "g",
  ),
  read(groups) {
    const { asOf, until, since, endOf, startOf, before, within, everSince, fromOn, begins } = groups;
    const first = readMoment(groups.first ?? "", null);
    const second = groups.second === undefined ? null : readMoment(groups.second, first.from);
    const { from, to } = { from: first.from, to: (second ?? first).to };
    const past = first.from.relative && first.from.year < 0;
    const skip =
      since !== undefined && second === null && !everSince && !fromOn && !begins ? since.length : 0;
    if (everSince !== undefined) return { kind: "period", from, past: true };
    if (fromOn !== undefined || (begins !== undefined && since !== undefined))
      return { kind: "period", from, past };
    if (asOf !== undefined) return { kind: "point", from: to, to, past: true };
    if (before !== undefined) {
      const ambiguous = endOf === undefined && (second ?? first).unit !== "day";
      return { kind: "deadline", to, past, ambiguous, skip };
    }
    if (endOf !== undefined && past && until === undefined)
      return { kind: "point", from: to, to, past, skip };
    if (until !== undefined || endOf !== undefined || within !== undefined) {
      return second !== null && endOf === undefined && within === undefined
        ? { kind: "period", from, to, past, skip: until?.length ?? 0 }
        : { kind: "deadline", to, past, skip };
    }
    if (startOf !== undefined) {
      return { kind: "point", from, to: { ...from, day: lastDayOf(from, from.month) }, past, skip };
    }
    const isPoint = second === null && (first.unit === "day" || first.unit === "month");
    return { kind: isPoint ? "point" : "period", from, to, past, skip };
  },
};

interface Moment {
  readonly from: DayReference;
  readonly to: DayReference;
  readonly unit: "year" | "part" | "month" | "day";
}

const MOMENT_PARTS = new RegExp(
  `^(?:(?<year>(?:19|20)\\d{2}(?!\\d)年?|${HAN_YEAR}年|${RELATIVE_YEARS.map(({ word }) => word).join("|")})度?年?)?` +
    `(?:${YEAR_PARTS.map(({ words }, index) => `(?<part${index}>${words})`).join("|")}` +
    `|(?<firstMonth>\\d{1,2})(?:月份?)?${RANGE_DASH}(?<lastMonth>\\d{1,2})月` +
    `|(?<month>\\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?:(?<day>\\d{1,2}|[一二三四五六七八九十]{1,3})[日号]|(?<third>[上中下])旬)?)?`,
);

/** Reads a moment; without a year of its own it is in that of `before`, else in the document's. */
function readMoment(text: string, before: DayReference | null): Moment {
  const groups: Groups = MOMENT_PARTS.exec(text)?.groups ?? {};
  const year = groups.year === undefined ? (before ?? { year: 0, relative: true }) : readYear(groups.year);
  const day = (month: number, number: number): DayReference => ({
    year: year.year,
    relative: year.relative,
    month,
    day: number,
  });
  const months = (first: number, last: number): Omit<Moment, "unit"> => ({
    from: day(first, 1),
    to: day(last, lastDayOf(year, last)),
  });
  const part = YEAR_PARTS.findIndex((_, index) => groups[`part${index}`] !== undefined);
  if (part >= 0) {
    const { from, to } = YEAR_PARTS[part] as (typeof YEAR_PARTS)[number];
    return { ...months(from, to), unit: "part" };
  }
  if (groups.firstMonth !== undefined) {
    return { ...months(Number(groups.firstMonth), Number(groups.lastMonth)), unit: "part" };
  }
  if (groups.month === undefined) return { ...months(1, 12), unit: "year" };
  const month = readSmallNumber(groups.month) ?? 1;
  if (groups.day !== undefined) {
    const only = day(month, readSmallNumber(groups.day) ?? 1);
    return { from: only, to: only, unit: "day" };
  }
  const third = "上中下".indexOf(groups.third ?? "无");
  if (third < 0) return { ...months(month, month), unit: "month" };
  const end = third === 2 ? lastDayOf(year, month) : third * 10 + 10;
  return { from: day(month, third * 10 + 1), to: day(month, end), unit: "month" };
}

function readYear(text: string): Pick<DayReference, "year" | "relative"> {
  const relative = RELATIVE_YEARS.find(({ word }) => word === text);
  if (relative !== undefined) return { year: relative.offset, relative: true };
  const digits = text
    .slice(0, 4)
    .replace(/[〇○零O]/g, "0")
    .replace(/[一二三四五六七八九]/g, (char) => String("一二三四五六七八九".indexOf(char) + 1));
  return { year: Number(digits), relative: false };
}

function yearSpan(from: number, to: number): { from: DayReference; to: DayReference } {
  return {
    from: { year: from, relative: false, month: 1, day: 1 },
    to: { year: to, relative: false, month: 12, day: 31 },
  };
}

/** （2024—2026）, and 三年（2024—2026年） as one time that says both. */
const BRACKETED_YEARS: readonly Form[] = [
  `(?<=（)(?<from>(?:19|20)\\d{2})${RANGE_DASH}(?<to>(?:19|20)\\d{2})(?=）)`,
  `(?<words>${YEAR_COUNT})年（(?<from>(?:19|20)\\d{2})年?${RANGE_DASH}(?<to>(?:19|20)\\d{2})年?）`,
].map((source) => ({
  pattern: new RegExp(source, "g"),
  read({ words, from, to }) {
    const years = words === undefined ? undefined : countYears(words);
    return { kind: "period", ...yearSpan(Number(from), Number(to)), years };
  },
}));

/** 2024、2025、2026年分别达到: each year but the last, which CALENDAR reads. */
const LISTED_YEARS: Form = {
  pattern: new RegExp(`(?<year>${WESTERN_YEAR})(?=(?:[、及和与](?:19|20)\\d{2}){1,9}年)`, "g"),
  read: ({ year }) => ({ kind: "period", ...yearSpan(Number(year), Number(year)) }),
};

/** 年底前, 到年底, 年内: of the document's year. */
const YEAR_END: Form = {
  pattern: new RegExp(
    "(?:(?<asOf>截[至止]到?)|(?<until>[到至]))?" +
      `(?<![\\d一二三四五六七八九十百千两几半多近数今明本当全去上前每])` +
      `(?:年(?<named>底|末)(?<before>[之以]?前)?|年(?:之)?内)`,
    "g",
  ),
  read({ asOf, until, named, before }) {
    const to: DayReference = { year: 0, relative: true, month: 12, day: 31 };
    if (asOf !== undefined) return { kind: "point", from: to, to, past: true };
    // 年末 alone is a word of statistics: 年末常住人口.
    return named === "末" && until === undefined && before === undefined ? null : { kind: "deadline", to };
  },
};

/** “十四五”期间, 到“十五五”末, 第十四个五年规划. */
const FIVE_YEAR_PLAN: Form = {
  pattern: new RegExp(
    `(?:(?<asOf>${AS_OF})|(?<until>${UNTIL}))?` +
      `(?:[“"「『‘](?<quoted>${PLAN_NUMBER})五[”"」』’](?!普法)` +
      "|(?<![一二三四五六七八九十百千万])(?<plain>十[一二三四五六七八九])五(?![个名项家人年多余亿万%])" +
      "|第(?<full>十[一二三四五六七八九]?|[六七八九])个五年(?:规划|计划))" +
      "(?<tail>(?:时期|规划)?(?:期?末(?![端梢])|末期|末年)|期间|时期|规划期[间内末]?|(?<since>以来))?",
    "g",
  ),
  read({ asOf, until, quoted, plain, full, tail, since }) {
    const number = readSmallNumber(quoted ?? plain ?? full ?? "") ?? 0;
    const { from, to } = yearSpan(1951 + 5 * number, 1955 + 5 * number);
    if (asOf !== undefined) return { kind: "point", from: to, to, past: true };
    if (since !== undefined) return { kind: "period", from, past: true };
    if (until !== undefined || tail?.includes("末")) return { kind: "deadline", to };
    return { kind: "period", from, to };
  },
};

function lengthForm(source: string, past: boolean, attributive = false): Form {
  return {
    pattern: new RegExp(source.replaceAll("COUNT", YEAR_COUNT), "g"),
    read(groups) {
      const words = Object.values(groups).find((value) => value !== undefined);
      return {
        kind: "duration",
        years: words === undefined ? undefined : countYears(words),
        past,
        attributive,
      };
    },
  };
}

/** The number of years meant; of a range its upper end, by which all is due. 三五 is three to five. */
function countYears(words: string): number | undefined {
  const last =
    words
      .replace(/个$/, "")
      .split(/[—~至到-]/)
      .at(-1) ?? "";
  if (last === "半") return 0.5;
  return readSmallNumber(last) ?? readSmallNumber(last.slice(-1)) ?? undefined;
}

const FORMS: readonly Form[] = [
  CALENDAR,
  ...BRACKETED_YEARS,
  LISTED_YEARS,
  YEAR_END,
  FIVE_YEAR_PLAN,
  ...PAST_LENGTHS.map((source) => lengthForm(source, true)),
  lengthForm(USED_UP, true),
  ...FUTURE_LENGTHS.map((source) => lengthForm(source, false)),
  lengthForm(NAMED_LENGTH, false, true),
  { pattern: new RegExp(RECURRING.join("|"), "g"), read: () => ({ kind: "recurring" }) },
  {
    pattern: /[到至]?本世纪中叶/g,
    read: () => ({ kind: "deadline", to: { year: 2050, relative: false, month: 12, day: 31 } }),
  },
];

const RELATIVE_CLAUSE = new RegExp(
  `^(?:(?!${THING_MAKING_VERBS})[^，。；：、！？（）\\d]){0,12}${THING_MAKING_VERBS}{1,3}的`,
);
const NAME_AFTER =
  /^(?:版|本(?=）)|远景目标|第[\d一二三四五六七八九十]{1,3}[号次期届批]|[^，。；：、！？（）\d年]{0,20}(?<=[^，。；：、！？（）]{2})(?:规划|纲要)(?![期实])|[^，。；：、！？（）\d]{0,6}之年)/;
const COMPARED_AFTER_PATTERN = new RegExp(`^${COMPARED_AFTER}`);
const COMPARED_BEFORE_PATTERN = new RegExp(`${COMPARED_BEFORE}$`);
const OF_THE_YEAR = /年度$/;
const NOUN_TO_STOP = /^[^，。；：、！？（）\d的]{1,15}(?=[，。；：、！？（）]|的|$)/;

/** Whether the time describes the noun after it, or is what something is compared with, and so dates nothing else. */
function describesNoun(text: string, span: Span): boolean {
  const after = text.slice(span.end, span.end + 24);
  return (
    COMPARED_BEFORE_PATTERN.test(text.slice(Math.max(0, span.start - 2), span.start)) ||
    COMPARED_AFTER_PATTERN.test(after) ||
    NAME_AFTER.test(after) ||
    RELATIVE_CLAUSE.test(after) ||
    (OF_THE_YEAR.test(text.slice(span.start, span.end)) && NOUN_TO_STOP.test(after))
  );
}

/** 到2026年、2030年: a bare year joined to a deadline is a deadline as well. */
function sharingDeadline(text: string, time: Time, previous: Time | undefined): Time {
  if (previous?.kind !== "deadline" || time.kind !== "period" || !/年$/.test(time.text)) return time;
  return /^[、和及]$/.test(text.slice(previous.span.end, time.span.start))
    ? { ...time, kind: "deadline", from: null }
    : time;
}
