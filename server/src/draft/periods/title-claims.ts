import type { PeriodClaim } from "../../facts/periods/period-claims.ts";
import type { WrittenNumber, WrittenYears } from "../../facts/periods/written-years.ts";
import type { Time } from "../../facts/times/time.ts";
import { findTimes } from "../../facts/times/times.ts";
import { readWholeYears } from "../../facts/times/whole-years.ts";
import { readSmallNumber } from "../../language/small-number.ts";
import type { Span } from "../../text/span.ts";
import type { Draft, PlacedPassage } from "../draft.ts";

/** A length that a plan's own title states, with the years that the title states elsewhere, or a bracketed line below it. */
export interface TitleClaim {
  readonly claim: Extract<PeriodClaim, { kind: "length" }>;
  /** Where the length stands. */
  readonly placed: PlacedPassage;
  /** Where the years stand. */
  readonly yearsIn: PlacedPassage;
}

/** A longer one, in characters, is a text that was taken for a title. */
const LONGEST_TITLE = 100;

/** What each place that holds the title says: 2023—2026年科技创新三年行动计划; 三年行动计划 over （2023—2026年）. */
export function findTitleClaims({ passages, profile: { title } }: Draft): TitleClaim[] {
  if (title.length > LONGEST_TITLE) return [];
  const times = findTimes(title);
  const inTitle = times.find((time) => isYears(time, title));
  const lengths = times.filter(
    (time) => isLength(time) && (inTitle === undefined || isOfOnePlan(title, time.span, inTitle.span)),
  );
  if (lengths.length === 0) return [];
  return passages.flatMap((placed) => {
    const { text } = placed.passage.reading;
    const at = text.indexOf(title);
    const yearsIn = inTitle === undefined ? passages[placed.index + 1] : placed;
    if (at < 0 || yearsIn === undefined) return [];
    const years = inTitle === undefined ? readYearsAlone(yearsIn) : writtenYears(inTitle, at);
    return lengths.flatMap((time) => {
      const length = writtenLength(time, at);
      if (length === null || years === null) return [];
      const counts = [years.to.value - years.from.value + 1];
      const { value } = length;
      const exactly = { least: value, most: value, ...length };
      return [{ claim: { kind: "length", length: exactly, years, counts } as const, placed, yearsIn }];
    });
  });
}

function isLength(time: Time): boolean {
  return time.kind === "duration" && readWholeYears(time)?.about === false;
}

/** 2024—2026年, and no “十四五”, no 2024—2025年度. */
function isYears(time: Time, text: string): boolean {
  const years = time.kind === "period" ? readWholeYears(time) : null;
  const isSchoolYear = /[度学]/.test(text.charAt(time.span.end));
  return years !== null && years.count > 1 && /^\d{4}\D+\d{4}年?$/.test(time.text) && !isSchoolYear;
}

const PLAN_NAME = /规划|计划|纲要|方案/;

/** 2021—2025年规划三年行动计划: the years are those of another plan than the length. */
function isOfOnePlan(title: string, length: Span, years: Span): boolean {
  const [first, second] = length.start < years.start ? [length, years] : [years, length];
  const isTwo =
    PLAN_NAME.test(title.slice(first.end, second.start)) && PLAN_NAME.test(title.slice(second.end));
  return !isTwo;
}

/** A line of years in brackets and nothing else. */
function readYearsAlone({ passage: { reading, times } }: PlacedPassage): WrittenYears | null {
  const [time] = times;
  const isAlone = time !== undefined && /^（.{4,16}）$/.test(reading.text) && isYears(time, reading.text);
  return isAlone && time.text.length === reading.text.length - 2 ? writtenYears(time, 0) : null;
}

/** 三 of 三年. */
function writtenLength({ span, text }: Time, at: number): WrittenNumber | null {
  const number = /[\d一二三四五六七八九十两]{1,4}(?=年)/.exec(text);
  const value = readSmallNumber(number?.[0] ?? "");
  return number === null || value === null ? null : written(at + span.start + number.index, number[0], value);
}

function writtenYears({ span, text }: Time, at: number): WrittenYears {
  const start = at + span.start;
  const last = text.replace(/年$/, "").length - 4;
  const [from, to] = [text.slice(0, 4), text.slice(last, last + 4)];
  return {
    span: { start, end: start + text.length },
    from: written(start, from, Number(from)),
    to: written(start + last, to, Number(to)),
  };
}

function written(start: number, text: string, value: number): WrittenNumber {
  return { span: { start, end: start + text.length }, value };
}
