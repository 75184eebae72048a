import { readSmallNumber } from "../language/small-number.ts";
import {
  AS_OF,
  BEFORE,
  END_OF,
  EVER_SINCE,
  FROM_ON,
  FUTURE_LENGTHS,
  NAMED_LENGTH,
  PAST_LENGTHS,
  PLAN_NAME_AFTER,
  PLAN_NUMBER,
  PURPOSE_AFTER,
  PURPOSE_BEFORE,
  RANGE_DASH,
  RECURRING,
  START_OF,
  SUMMED_LENGTH,
  UNTIL,
  USED_UP,
  WESTERN_YEAR,
  WITHIN,
  YEAR_COUNT,
} from "../language/time-words.ts";
import { allMatches } from "../text/all-matches.ts";
import type { Span } from "../text/span.ts";
import { describesNoun } from "./describes-noun.ts";
import { MOMENT, readMoment, yearSpan } from "./moment.ts";
import { lastDayOf } from "./resolve-day.ts";
import type { DayReference, Time, TimeKind } from "./time.ts";

/** All time expressions of a reading text, sorted and not overlapping: of two that overlap the earlier, then the longer. */
export function findTimes(text: string): Time[] {
  if (!/[年月季纪五]|\d{4}/.test(text)) return [];
  const forms = LENGTH.test(text) ? FORMS : FORMS_WITHOUT_LENGTH;
  const found = forms.flatMap((form) => [...readAll(form, text)]);
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const times: Time[] = [];
  for (const time of found) {
    const previous = times.at(-1);
    if (time.span.start >= (previous?.span.end ?? 0)) times.push(sharingDeadline(text, time, previous));
  }
  return times;
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

/** 年底前, 到年底, 年内: of the document's year. */
const YEAR_END: Form = {
  pattern: new RegExp(
    `(?:(?<asOf>${AS_OF})|(?<until>${UNTIL}))?` +
      `(?<![\\d一二三四五六七八九十百千两几半多近数今明本当全去上前每往同学财该整常])` +
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
      `(?<tail>(?:时期|规划)?(?:期?末[期年]?(?![端梢]))|期间|时期|规划期[间内末]?|(?<since>以来)|(?<name>(?=${PLAN_NAME_AFTER}))|)`,
    "g",
  ),
  read({ asOf, until, quoted, plain, full, tail, since, name }) {
    const number = readSmallNumber(quoted ?? plain ?? full ?? "") ?? 0;
    const { from, to } = yearSpan(1951 + 5 * number, 1955 + 5 * number);
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
  lengthForm(SUMMED_LENGTH, false, true),
  { pattern: new RegExp(RECURRING.join("|"), "g"), read: () => ({ kind: "recurring" }) },
  {
    pattern: /[到至]?本世纪中叶/g,
    read: () => ({ kind: "deadline", to: { year: 2050, relative: false, month: 12, day: 31 } }),
  },
];

/** What `YEAR_COUNT` ends with, and its 年: few passages have that, and half of all forms need it. */
const LENGTH = /(?:(?<!\d{3})\d|[一二三四五六七八九十两半几干])个?年/;
const FORMS_WITHOUT_LENGTH = FORMS.filter(({ pattern }) => !pattern.source.includes(YEAR_COUNT));

/** 到2026年、2030年: a bare year joined to a deadline is a deadline as well. */
function sharingDeadline(text: string, time: Time, previous: Time | undefined): Time {
  if (previous?.kind !== "deadline" || time.kind !== "period" || !/(?:年|\d{4})$/.test(time.text))
    return time;
  return /^[、和及]$/.test(text.slice(previous.span.end, time.span.start))
    ? { ...time, kind: "deadline", from: null }
    : time;
}
