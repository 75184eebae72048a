import { FOLLOWING_YEAR, OCCASIONS } from "../../language/calendar-words.ts";
import { PURPOSE_AFTER, PURPOSE_BEFORE } from "../../language/time-words.ts";
import { allMatches } from "../../text/all-matches.ts";
import type { Span } from "../../text/span.ts";
import {
  BEFORE_OCCASIONS,
  BRACKETED_YEARS,
  CALENDAR,
  CENTURY,
  END_OF_YEAR,
  EQUAL_YEARS,
  HEADER_YEAR,
  LISTED_YEARS,
  NEXT_YEARS,
  OF_FIVE_YEARS,
} from "./calendar-forms.ts";
import { describesNoun } from "./describes-noun.ts";
import { IN_OFFICE, LENGTHS, MONTHS, NTH_YEAR, OF_PLAN, RHYTHM } from "./length-forms.ts";
import type { DayReference, Time } from "./time.ts";
import type { TimeForm } from "./time-form.ts";

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

function* readAll(form: TimeForm, text: string): Generator<Time> {
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
const LONGEST_PURPOSE = { before: 8, after: 56 };

function saysPurpose(text: string, { start, end }: Span): boolean {
  return (
    PURPOSE_OPENS.test(text.slice(Math.max(0, start - LONGEST_PURPOSE.before), start)) &&
    PURPOSE_CLOSES.test(text.slice(end, end + LONGEST_PURPOSE.after))
  );
}

/** Each group of forms with a sign that any of them has, which is sought sooner than they are; few passages have one. */
const FORMS: readonly (readonly [sign: RegExp, forms: readonly TimeForm[]])[] = [
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
