import {
  FIVE_YEAR_PLAN,
  MOMENT,
  OCCASIONS,
  PLAN_NAME_AFTER,
  RANGE_DASH,
  WESTERN_YEAR,
  YEAR,
  YEAR_END,
  YEARS_IN_A_ROW,
} from "../../language/calendar-words.ts";
import { readSmallNumber } from "../../language/small-number.ts";
import { KIND_OF_VALUE } from "../../language/table-words.ts";
import {
  AS_OF,
  BEFORE,
  END_OF,
  EVER_SINCE,
  FROM_ON,
  START_OF,
  UNTIL,
  WITHIN,
  YEAR_COUNT,
  YEARS_ALIKE,
} from "../../language/time-words.ts";
import { countYears } from "./length-forms.ts";
import { readMoment, yearSpan, yearsOfPlan } from "./moment.ts";
import { dayAfter, dayBefore, lastDayOf } from "./resolve-day.ts";
import type { DayReference } from "./time.ts";
import type { TimeForm } from "./time-form.ts";

/** 2027年底前, 2024年1月—6月, 截至2025年底, 自2026年起. */
export const CALENDAR: TimeForm = {
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
export const BRACKETED_YEARS: readonly TimeForm[] = [
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
export const LISTED_YEARS: TimeForm = {
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
export const EQUAL_YEARS: TimeForm = {
  pattern: new RegExp(YEARS_ALIKE, "g"),
  read({ first, more = "" }) {
    const from = Number(first);
    const to = Number(more.slice(-4));
    return to - from === more.match(/\d{4}/g)?.length ? { kind: "period", ...yearSpan(from, to) } : null;
  },
};

/** 今明两年. */
export const NEXT_YEARS: readonly TimeForm[] = YEARS_IN_A_ROW.map(({ word, from, to }) => ({
  pattern: new RegExp(`${word}[两三23]?年(?:之?内|里|间)?`, "g"),
  read: () => ({
    kind: "period",
    from: { year: from, relative: true, month: 1, day: 1 },
    to: { year: to, relative: true, month: 12, day: 31 },
  }),
}));

/** 春节前, 2025年汛期前: the day before; of the document's year where none is named, 元旦前 in its last days. */
export const BEFORE_OCCASIONS: readonly TimeForm[] = OCCASIONS.map(({ words, month, day, lunar, about }) => ({
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

/** What `findHeaderTimes` reads besides. */
export const HEADER_YEAR: TimeForm = {
  pattern: new RegExp(
    `(?<=^(?:${KIND_OF_VALUE}（)?)(?<year>${WESTERN_YEAR})(?=[（）]|(?:${KIND_OF_VALUE})?$)`,
    "g",
  ),
  read: ({ year }) => ({ kind: "period", ...yearSpan(Number(year), Number(year)) }),
};

/** 年底前, 到年底, 年内: of the document's year. */
export const END_OF_YEAR: TimeForm = {
  pattern: new RegExp(`(?:(?<asOf>${AS_OF})|(?<until>${UNTIL}))?${YEAR_END}`, "g"),
  read({ asOf, until, named, before }) {
    const to: DayReference = { year: 0, relative: true, month: 12, day: 31 };
    if (asOf !== undefined) return { kind: "point", from: to, to, past: true };
    // 年末 alone is a word of statistics: 年末常住人口.
    return named === "末" && until === undefined && before === undefined ? null : { kind: "deadline", to };
  },
};

/** “十四五”期间, 到“十五五”末, 第十四个五年规划. */
export const OF_FIVE_YEARS: TimeForm = {
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

export const CENTURY: TimeForm = {
  pattern: /[到至]?本世纪中叶/g,
  read: () => ({ kind: "deadline", to: { year: 2050, relative: false, month: 12, day: 31 } }),
};
