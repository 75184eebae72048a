import {
  FIVE_YEAR_PLAN,
  FOLLOWING_YEAR,
  MOMENT,
  OCCASIONS,
  PLAN_NAME_AFTER,
  RANGE_DASH,
  WESTERN_YEAR,
  YEAR,
  YEAR_END,
  YEARS_IN_A_ROW,
} from "../language/calendar-words.ts";
import { readSmallNumber } from "../language/small-number.ts";
import { KIND_OF_VALUE } from "../language/table-words.ts";
import {
  AS_OF,
  BEFORE,
  END_OF,
  EVER_SINCE,
  FROM_ON,
  FUTURE_LENGTHS,
  MONTHS_AHEAD,
  NAMED_LENGTH,
  PAST_LENGTHS,
  PLAN_TERM,
  PURPOSE_AFTER,
  PURPOSE_BEFORE,
  RECURRING,
  START_OF,
  SUMMED_LENGTH,
  TERM_OF_OFFICE,
  UNTIL,
  USED_UP,
  WITHIN,
  YEAR_COUNT,
  YEAR_OF_PLAN,
  YEARS_ALIKE,
} from "../language/time-words.ts";
import { allMatches } from "../text/all-matches.ts";
import type { Span } from "../text/span.ts";
import { describesNoun } from "./describes-noun.ts";
import { readMoment, yearSpan, yearsOfPlan } from "./moment.ts";
import { lastDayOf } from "./resolve-day.ts";
import type { DayReference, Time, TimeKind } from "./time.ts";

/** All time expressions of a reading text, sorted and not overlapping: of two that overlap the earlier, then the longer. */
export function findTimes(text: string): Time[] {
  if (!ANY_SIGN.test(text)) return [];
  const found = FORMS.flatMap(([sign, forms]) =>
    sign.test(text) ? forms.flatMap((form) => [...readAll(form, text)]) : [],
  );
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const times: Time[] = [];
  for (const time of found) {
    const previous = times.at(-1);
    if (time.span.start >= (previous?.span.end ?? 0)) times.push(besideEarlier(text, time, previous));
  }
  return times;
}

/** The year of a header that leaves out 年: **2026**, **2025**（预计）, 目标值（**2026**）; not ~~2000~~亩以上. */
export function findHeaderTimes(text: string): Time[] {
  const times = findTimes(text);
  return times.length > 0 ? times : [...readAll(HEADER_YEAR, text)];
}

/** What a form says of the time it reads; `skip` leaves out so many characters at the front of the match. */
interface Reading {
  readonly kind: TimeKind;
  readonly from?: DayReference | null;
  readonly to?: DayReference | null;
  readonly years?: number | undefined;
  readonly past?: boolean;
  readonly attributive?: boolean;
  readonly isLastOnly?: true;
  readonly ambiguous?: boolean;
  readonly ofPlan?: "whole" | "end";
  readonly skip?: number;
}

/** One way of writing times: a global pattern with named groups, and what they mean. */
interface Form {
  readonly pattern: RegExp;
  read(groups: Groups): Reading | null;
}

type Groups = Readonly<Record<string, string | undefined>>;

function* readAll(form: Form, text: string): Generator<Time> {
  for (const match of allMatches(text, form.pattern)) {
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
      ...(reading.isLastOnly ? { isLastOnly: true } : {}),
      ...(reading.ofPlan === undefined ? {} : { ofPlan: reading.ofPlan }),
      past: (reading.past ?? false) || text.endsWith("过去的", span.start),
      attributive:
        (reading.attributive ?? false) || (reading.kind !== "recurring" && describesNoun(text, span)),
      ofPurpose: saysPurpose(text, span),
      ambiguous: reading.ambiguous ?? false,
    };
  }
}

const PURPOSE_OPENS = new RegExp(`${PURPOSE_BEFORE}$`);
const PURPOSE_CLOSES = new RegExp(`^${PURPOSE_AFTER}`);
/** More than PURPOSE_BEFORE and PURPOSE_AFTER may take. */
const LONGEST_PURPOSE = { before: 5, after: 56 };

function saysPurpose(text: string, { start, end }: Span): boolean {
  return (
    PURPOSE_OPENS.test(text.slice(Math.max(0, start - LONGEST_PURPOSE.before), start)) &&
    PURPOSE_CLOSES.test(text.slice(end, end + LONGEST_PURPOSE.after))
  );
}

const CALENDAR: Form = {
  pattern: new RegExp(
    `(?:(?<asOf>${AS_OF})|(?<until>${UNTIL})|(?<since>自从?|从))?(?<first>${MOMENT})` +
      `(?:${RANGE_DASH}(?<second>${MOMENT}))?(?:(?<endOf>${END_OF})|(?<startOf>${START_OF}))?` +
      `(?:(?<before>${BEFORE})|(?<within>${WITHIN})|(?<everSince>${EVER_SINCE})|(?<fromOn>${FROM_ON}))?`,
    "g",
  ),
  read(groups) {
    const { asOf, until, since, endOf, startOf, before, within, everSince, fromOn } = groups;
    const first = readMoment(groups.first ?? "", null);
    const second = groups.second === undefined ? null : readMoment(groups.second, first.from);
    const { from, to } = { from: first.from, to: (second ?? first).to };
    const past = first.from.relative && first.from.year < 0;
    const skip = since !== undefined && second === null && !everSince && !fromOn ? since.length : 0;
    if (everSince !== undefined) return { kind: "period", from, past: true };
    // 2026年以后 begins when 2026 is over; 二季度以后 may begin with it.
    if (fromOn?.endsWith("后") && first.unit === "year") return { kind: "period", from: dayAfter(to), past };
    if (fromOn !== undefined) return { kind: "period", from, past };
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

/** 2024、2025、2026年分别达到, 到2025、2030年: each year but the last, which CALENDAR reads. */
const LISTED_YEARS: Form = {
  pattern: new RegExp(
    `(?<until>${UNTIL})?(?<year>${WESTERN_YEAR})(?=(?:[、及和与](?:19|20)\\d{2}){1,9}年)`,
    "g",
  ),
  read({ until, year }) {
    const { from, to } = yearSpan(Number(year), Number(year));
    return until === undefined ? { kind: "period", from, to } : { kind: "deadline", to };
  },
};

/** 2025年和2026年各新增4家: the years together, if none is left out between them. */
const EQUAL_YEARS: Form = {
  pattern: new RegExp(YEARS_ALIKE, "g"),
  read({ first, more = "" }) {
    const from = Number(first);
    const to = Number(more.slice(-4));
    return to - from === more.match(/\d{4}/g)?.length ? { kind: "period", ...yearSpan(from, to) } : null;
  },
};

/** 今明两年. */
const NEXT_YEARS: readonly Form[] = YEARS_IN_A_ROW.map(({ word, from, to }) => ({
  pattern: new RegExp(`${word}[两三23]?年(?:之?内|里|间)?`, "g"),
  read: () => ({
    kind: "period",
    from: { year: from, relative: true, month: 1, day: 1 },
    to: { year: to, relative: true, month: 12, day: 31 },
  }),
}));

/** 春节前, 2025年汛期前: the day before; of the document's year where none is named, 元旦前 in its last days. */
const BEFORE_OCCASIONS: readonly Form[] = OCCASIONS.map(({ words, month, day, lunar, about }) => ({
  pattern: new RegExp(`(?<year>${YEAR}度?)?(?:${words})(?:到来|来临)?${BEFORE}`, "g"),
  read({ year }) {
    const { from } = readMoment(year ?? "", null);
    const isNewYear = month === 1 && !lunar;
    const first = { ...from, year: from.year + (isNewYear && year === undefined ? 1 : 0), month, day };
    return {
      kind: "deadline",
      to: lunar ? { ...first, lunarEve: true } : dayBefore(first),
      past: from.relative && from.year < 0,
      ambiguous: about ?? false,
    };
  },
}));

function dayAfter(day: DayReference): DayReference {
  if (day.day < lastDayOf(day, day.month)) return { ...day, day: day.day + 1 };
  return day.month === 12
    ? { ...day, year: day.year + 1, month: 1, day: 1 }
    : { ...day, month: day.month + 1, day: 1 };
}

function dayBefore(day: DayReference): DayReference {
  if (day.day > 1) return { ...day, day: day.day - 1 };
  if (day.month === 1) return { ...day, year: day.year - 1, month: 12, day: 31 };
  return { ...day, month: day.month - 1, day: lastDayOf(day, day.month - 1) };
}

const HEADER_YEAR: Form = {
  pattern: new RegExp(
    `(?<=^(?:${KIND_OF_VALUE}（)?)(?<year>${WESTERN_YEAR})(?=[（）]|(?:${KIND_OF_VALUE})?$)`,
    "g",
  ),
  read: ({ year }) => ({ kind: "period", ...yearSpan(Number(year), Number(year)) }),
};

/** 年底前, 到年底, 年内: of the document's year. */
const END_OF_YEAR: Form = {
  pattern: new RegExp(`(?:(?<asOf>${AS_OF})|(?<until>${UNTIL}))?${YEAR_END}`, "g"),
  read({ asOf, until, named, before }) {
    const to: DayReference = { year: 0, relative: true, month: 12, day: 31 };
    if (asOf !== undefined) return { kind: "point", from: to, to, past: true };
    // 年末 alone is a word of statistics: 年末常住人口.
    return named === "末" && until === undefined && before === undefined ? null : { kind: "deadline", to };
  },
};

/** “十四五”期间, 到“十五五”末, 第十四个五年规划. */
const OF_FIVE_YEARS: Form = {
  pattern: new RegExp(
    `(?:(?<asOf>${AS_OF})|(?<until>${UNTIL}))?` +
      FIVE_YEAR_PLAN +
      `(?<tail>(?:时期|规划)?(?:期?末[期年]?(?![端梢]))|期间|时期|规划期[间内末]?|(?<since>以来)|(?<name>(?=${PLAN_NAME_AFTER}))|)`,
    "g",
  ),
  read({ asOf, until, quoted, plain, full, tail, since, name }) {
    const number = readSmallNumber(quoted ?? plain ?? full ?? "") ?? 0;
    const { from, to } = yearSpan(...yearsOfPlan(number));
    if (asOf !== undefined) return { kind: "point", from: to, to, past: true };
    if (since !== undefined) return { kind: "period", from, past: true };
    if (until !== undefined || tail?.includes("末")) return { kind: "deadline", to };
    return { kind: "period", from, to, attributive: name !== undefined || (full !== undefined && !tail) };
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
        ambiguous: words !== undefined && ROUGH_COUNT.test(words),
      };
    },
  };
}

/** 3—5, 三五, 几: more than one number of years. */
const ROUGH_COUNT = /[—~至到几干-]|^[一二三四五六七八九]{2}/;

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

/** 第三年: of the plan. */
const NTH_YEAR: Form = {
  pattern: new RegExp(YEAR_OF_PLAN, "g"),
  read: ({ nth }) => ({ kind: "duration", years: readSmallNumber(nth ?? "") ?? undefined, isLastOnly: true }),
};

/** 本届政府任期内: nobody but they can tell the day. */
const IN_OFFICE: Form = {
  pattern: new RegExp(TERM_OF_OFFICE, "g"),
  read: () => ({ kind: "deadline" }),
};

/** 规划期内: the document knows its years. */
const OF_PLAN: Form = {
  pattern: new RegExp(PLAN_TERM, "g"),
  read: ({ end, close }) => ({
    kind: "deadline",
    ofPlan: end === undefined && close === undefined ? "whole" : "end",
  }),
};

const RHYTHM: Form = {
  pattern: new RegExp(RECURRING.join("|"), "g"),
  read: () => ({ kind: "recurring" }),
};

const CENTURY: Form = {
  pattern: /[到至]?本世纪中叶/g,
  read: () => ({ kind: "deadline", to: { year: 2050, relative: false, month: 12, day: 31 } }),
};

/** 6个月内. */
const MONTHS: Form = {
  pattern: new RegExp(MONTHS_AHEAD, "g"),
  read: ({ months }) => ({ kind: "duration", years: (readSmallNumber(months ?? "") ?? 12) / 12 }),
};

const LENGTHS: readonly Form[] = [
  ...PAST_LENGTHS.map((source) => lengthForm(source, true)),
  lengthForm(USED_UP, true),
  ...FUTURE_LENGTHS.map((source) => lengthForm(source, false)),
  lengthForm(NAMED_LENGTH, false, true),
  lengthForm(SUMMED_LENGTH, false, true),
];

/** Each group of forms with a sign that any of them has, which is sought sooner than they are; few passages have one. */
const FORMS: readonly (readonly [sign: RegExp, forms: readonly Form[]])[] = [
  [/[\d〇○零O一二三四五六七八九今本全明次翌后去上前半]年|月|季度/, [CALENDAR]],
  [/（\d{4}/, BRACKETED_YEARS],
  [/[、及和与]\d{4}年/, [LISTED_YEARS, EQUAL_YEARS]],
  [/年(?:[底末]|之?内)/, [END_OF_YEAR]],
  [/[十一二三四五六七八九]五|个五年/, [OF_FIVE_YEARS]],
  [/世纪中叶/, [CENTURY]],
  [/每|年(?:[均度]|，?各|(?<=(?:^|[，。；：、争取保现逐按/半])年))|[逐按/][月季周]/, [RHYTHM]],
  [/第.年/, [NTH_YEAR]],
  [/今明|明后/, NEXT_YEARS],
  [
    new RegExp(`前(?<=(?:${OCCASIONS.map(({ words }) => words).join("|")}).{0,2}[之以]?前)`),
    BEFORE_OCCASIONS,
  ],
  [/任期/, [IN_OFFICE]],
  [/期[内末间满结]/, [OF_PLAN]],
  // What `YEAR_COUNT` ends with, and its 年.
  [/(?:(?<!\d{3})\d|[一二三四五六七八九十两半几干近些多])个?年/, LENGTHS],
  [/个月之?内/, [MONTHS]],
];

/** One of the characters of which every sign has one: by it most headings and cells are told to hold no time. */
const ANY_SIGN = /[年月季五每逐按明前期]|（\d|世纪|\/[月季周]/;

/** What a time is beside those before it. */
function besideEarlier(text: string, time: Time, previous: Time | undefined): Time {
  return FOLLOWING_YEAR.test(time.text) ? yearAfter(time, previous) : sharingDeadline(text, time, previous);
}

/** 2025年建成，次年投用: the year after the one just named; 每年…，次年3月底前… is a rhythm, and so is whatever follows no year. */
function yearAfter(time: Time, previous: Time | undefined): Time {
  const base = previous?.kind === "recurring" ? null : (previous?.to ?? null);
  if (base === null) return { ...time, kind: "recurring", from: null, to: null };
  const shift = (day: DayReference | null): DayReference | null =>
    day && { ...day, year: base.year + 1, relative: base.relative };
  return { ...time, from: shift(time.from), to: shift(time.to) };
}

/** 到2026年、2030年: a bare year joined to a deadline is a deadline as well. */
function sharingDeadline(text: string, time: Time, previous: Time | undefined): Time {
  if (previous?.kind !== "deadline" || time.kind !== "period" || !/(?:年|\d{4})$/.test(time.text))
    return time;
  return /^[、和及]$/.test(text.slice(previous.span.end, time.span.start))
    ? { ...time, kind: "deadline", from: null }
    : time;
}
