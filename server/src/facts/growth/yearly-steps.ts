import { readSmallNumber } from "../../language/small-number.ts";
import { firstFrom, itemsWithin } from "../../text/sorted-items.ts";
import { spanOf } from "../../text/span.ts";
import { LENGTH_OF_PLAN } from "../times/moment.ts";
import type { DayReference, Time } from "../times/time.ts";
import type { ChangePlace } from "./change-place.ts";

/**
 * The numbers of yearly steps from base to result that are fair: between the years said for each, in a length in words
 * (五年间), or within one stretch or length of time that the sentence says, or else the last one before it. None where the
 * text does not say.
 */
export function countYearlySteps(place: ChangePlace): readonly number[] {
  const { text, times, start, base, result, change } = place;
  const nearest = Math.max(start, base.span.start - LONGEST_LEAD);
  const end = Math.max(change.span.start, result.span.start);
  const near = itemsWithin(times, { start: nearest, end }, spanOf).filter(isOnce);
  const between =
    base.span === result.span
      ? (stepsCompared(near) ?? stepsSummed(near, text))
      : stepsBetweenYears(near, place);
  if (between !== null) return between;
  const length = readLength(text.slice(Math.max(start, base.span.start - REACH), end));
  if (length !== null && length > 1) return [length];
  const said = itemsWithin(times, { start: Math.max(start, base.span.start - SENTENCE), end }, spanOf).filter(
    isOnce,
  );
  const isOwn = said.some(({ span }) => span.start >= base.span.start);
  const told = (isOwn ? null : stepsOfMove(said, text)) ?? stepsWithin(near.length > 0 ? near : said);
  if (near.length > 0 || told.length > 0) return told;
  return stepsBefore(place) ?? stepsWithin(timeBefore(place));
}

/** What a text says of the years where it does not say how many. */
export interface OpenSteps {
  /** The year of the base; null where no year is said at all. */
  readonly since: number | null;
}

/** 从2019年的50万吨增加到80万吨，年均增长10%, or no year at all; null where the text says other times, which nobody can count with. */
export function readOpenSteps(place: ChangePlace): OpenSteps | null {
  const { text, times, start, base, result, change } = place;
  const end = Math.max(change.span.start, result.span.start);
  const near = itemsWithin(times, { start: Math.max(start, base.span.start - SENTENCE), end }, spanOf).filter(
    isOnce,
  );
  const [first] = near;
  // 今年可达520亿元，比2016年增加170亿元，人均由…: what the sentence compares with is the base of all it tells.
  const compared = near.filter((time) => isComparedWith(time, text));
  const [since] = compared;
  if (since !== undefined && compared.length === 1 && since.span.end < base.span.start && isYear(since)) {
    const areNow = near.every((time) => time === since || time.to?.relative === true);
    if (areNow && since.to?.relative === false) return { since: since.to.year };
  }
  if (first === undefined)
    return timeBefore(place).length > 0 || beginsBefore(place) ? null : { since: null };
  const last = near.at(-1) as Time;
  const isOfBase = /^[末底]?的?$/.test(text.slice(last.span.end, base.span.start));
  // 产量从2019年的50万吨增加到80万吨，产值从2019年的…: all of the same year.
  const isAlone = near.every(
    (time) => isYear(time) && time.to?.relative === false && time.to.year === last.to?.year,
  );
  return isAlone && isOfBase ? { since: last.to?.year ?? null } : null;
}

/** 比2020年, 与“十三五”末相比. */
function isComparedWith({ span }: Time, text: string): boolean {
  const before = text.charAt(span.start - 1);
  return (
    /[比较]/.test(before) ||
    (/[与同和]/.test(before) && /^[末底]?相比/.test(text.slice(span.end, span.end + 3)))
  );
}

/** How far before a statement its years may stand, in characters. */
const LONGEST_LEAD = 120;
/** How far before it the years of a statement of the same sentence may stand, or the time that opens it. */
const SENTENCE = 300;
/** How far before it a length in words, in characters. */
const REACH = 40;
/** How far before its sentence an earlier one may say the time of both, in characters. */
const PARAGRAPH = 300;

/** Once, and over years that may be those of a change: 连续八年保持增长 is over others. */
function isOnce({ kind, text }: Time): boolean {
  return kind !== "recurring" && !text.startsWith("连续");
}

/** Null where base and result have no years of their own. */
function stepsBetweenYears(
  near: readonly Time[],
  { text, base, result }: ChangePlace,
): readonly number[] | null {
  const dated = near.flatMap(({ span, to, attributive }) => (to === null ? [] : [{ span, to, attributive }]));
  const first = dated.findLast(({ span }) => span.end <= base.span.start);
  if (first === undefined) return null;
  const last = dated.find(({ span }) => base.span.end <= span.start && span.end <= result.span.start);
  if (last !== undefined) return last.to.relative === first.to.relative ? stepsFrom(first.to, last.to) : null;
  // 到2026年，由2023年的50家增加到80家: the year of the result is said first.
  // 从2019年的20万亩增加到30万亩；从2012年的…: what is another base is no goal.
  const goal = dated.findLast(({ span, attributive }) => span.end <= first.span.start && !attributive);
  const isOfBase = /^[末底]?的?$/.test(text.slice(first.span.end, base.span.start));
  if (goal === undefined || !isOfBase || goal.to.relative !== first.to.relative) return null;
  const steps = stepsFrom(first.to, goal.to);
  return steps.length === 0 ? null : steps;
}

/** 2025年比2020年增长60%，年均增长10%: between two years that are compared, each perhaps more than once. */
function stepsCompared(near: readonly Time[]): readonly number[] | null {
  const days = near.flatMap((time) => (isYear(time) && !time.to?.relative ? [time.to as DayReference] : []));
  if (days.length < near.length || new Set(days.map(({ year }) => year)).size !== 2) return null;
  const [first, ...others] = days.toSorted((one, other) => one.year - other.year) as [DayReference];
  return stepsFrom(first, others.at(-1) ?? first);
}

/** 五年累计增长40%: of so many years, with a year more where they may be counted from the base. */
function stepsSummed(near: readonly Time[], text: string): readonly number[] | null {
  const summed = near.filter(
    ({ kind, years, span }) =>
      kind === "duration" && Number.isInteger(years) && IN_SUM.test(text.slice(span.end, span.end + 4)),
  );
  const [{ years = 0 } = {}, another] = summed;
  return another === undefined && years > 1 ? [years] : null;
}

const IN_SUM = /^[间来]?(?:累计|总体|共|合计)/;

function stepsFrom(from: DayReference, to: DayReference): readonly number[] {
  return to.year > from.year ? [to.year - from.year] : [];
}

/** 五年间, 三年里: where the words are no time of their own. */
function readLength(text: string): number | null {
  const [, count = ""] = /([\d二三四五六七八九十]{1,3})年(?:间|来|里|时间)/.exec(text) ?? [];
  return readSmallNumber(count);
}

/** 五年来, 2021—2025年, “十四五”期间: the year before them may be the base, or the first of them. */
function stepsWithin(times: readonly Time[]): readonly number[] {
  const lengths = new Set(times.map(lengthOf));
  const [length] = lengths;
  if (lengths.size !== 1 || length == null || length < 2) return [];
  // 2015年到2020年，由100家增加到150家: the first of them is that of the base, but that of 2016年到2020年 is the first of a plan.
  const isFromBase = length !== LENGTH_OF_PLAN && times.some(({ text }) => FROM_YEAR.test(text));
  return isFromBase ? [length - 1, length] : [length, length - 1];
}

const FROM_YEAR = /^\d{4}年[到至]/;

/** In whole years; null where a time gives none. */
function lengthOf({ kind, past, years, from, to, text }: Time): number | null {
  // 用三年时间，由100家增加到150家: as fair as 三年来.
  const isWhole = years !== undefined && Number.isInteger(years) && (past || IS_USED.test(text));
  if (kind === "duration") return isWhole ? years : null;
  return from !== null && to !== null && to.year > from.year ? to.year - from.year + 1 : null;
}

const IS_USED = /^(?:利用|用|经过|通过)/;

/** 产量由2019年的50万吨增加到2024年的80万吨。产值由…: the years of the statement right before, where its sentence says no others. */
function stepsBefore({ text, times, start }: ChangePlace): readonly number[] | null {
  const end = firstFrom(times, start, spanOf);
  const [first, last] = times
    .slice(Math.max(0, end - 4), end)
    .filter(isOnce)
    .slice(-2);
  if (first === undefined || last === undefined || first.span.start < start - REACH * 2) return null;
  // Nothing else is told between the two but what went the same way.
  const [, ...between] = text.slice(last.span.end, start).split(/[。；！？]/);
  if (!between.every((told) => told === "" || MOVES.test(told))) return null;
  return stepsOfMove([first, last], text);
}

/** 由2019年的50万吨增加到2024年的80万吨: between the years of the last two times, if they are told so. */
function stepsOfMove(said: readonly Time[], text: string): readonly number[] | null {
  const [first, last] = said.slice(-2);
  if (first === undefined || last === undefined || !isYear(first) || !isYear(last)) return null;
  const isMove =
    /[由从]/.test(text.charAt(first.span.start - 1)) &&
    MOVE_BETWEEN.test(text.slice(first.span.end, last.span.start));
  return isMove && first.to?.relative === last.to?.relative && first.to && last.to
    ? stepsFrom(first.to, last.to)
    : null;
}

/** 社会消费品零售总额由206亿元增加到342亿元, without years of its own. */
const MOVES = /^[^\d＿]{0,40}[由从]\d[^＿]*[到至为]\d/;
/** 的50万吨增加到. */
const MOVE_BETWEEN = /^年?[末底]?的?[^，。；]{1,16}[到至为]$/;

function isYear({ from, to }: Time): boolean {
  return to !== null && (from === null || from.year === to.year);
}

/** 五年来，…。企业由50家增加到80家: the last time that opens a clause of an earlier sentence of the paragraph; not 工资近两年来共涨12%. */
function timeBefore({ text, times, start }: ChangePlace): readonly Time[] {
  const end = firstFrom(times, start, spanOf);
  const last = times
    .slice(Math.max(0, end - 4), end)
    .findLast(
      (time) =>
        isOnce(time) &&
        !IS_USED.test(time.text) &&
        OPENS_CLAUSE.test(text.slice(0, time.span.start).slice(-LONGEST_OPENING)),
    );
  return last !== undefined && last.span.end > start - PARAGRAPH ? [last] : [];
}

/** 渔船由2012年的411艘增加到1040艘。渔港由…: what is told right before has a base of its own, and so may this. */
function beginsBefore({ text, times, start }: ChangePlace): boolean {
  const end = firstFrom(times, start, spanOf);
  const last = times.slice(Math.max(0, end - 4), end).findLast(isOnce);
  return (
    last !== undefined && last.span.end > start - PARAGRAPH && /[由从]/.test(text.charAt(last.span.start - 1))
  );
}

const LONGEST_OPENING = 3;
/** Before a time that opens a clause: **。**五年来, **——在**“十四五”期间; nothing at all at the top. */
const OPENS_CLAUSE = /(?:^|[，。；：！？—）])[在“]{0,2}$/;
