import type { DayReference, Time } from "../facts/times/time.ts";
import { findTimes } from "../facts/times/times.ts";
import { type DocumentKind, kindOfTitle } from "../language/document-kinds.ts";
import { PLAN_HEADING } from "../language/heading-words.ts";
import {
  ADDRESS_OF_REPORT,
  BRACKETED_DATE,
  DATE,
  DATE_KEY,
  DATE_OF_PAGE,
  DOCUMENT_NUMBER,
  GIVEN_TO_CONGRESS,
  HALF_OF_YEAR,
  ISSUES_TITLE,
  LOOKS_BACK_ON_YEAR,
  NUMBER_WITH_ADDRESS,
  SIGNATURE_DATE,
  TITLE_KEY,
} from "../language/issue-words.ts";
import { yearOfDigits } from "../language/year-digits.ts";
import { identity } from "../text/mapped-text.ts";
import { toReadingText } from "../text/reading-text.ts";
import type { UnsectionedPassage } from "./outline.ts";

/** The years a plan covers, both included. */
export interface PlanPeriod {
  readonly from: number;
  readonly to: number;
}

/** What a document says of itself: its title, kind, year and the period it plans for. Never taken from the clock. */
export interface Profile {
  readonly title: string;
  readonly kind: DocumentKind;
  /** Year it was written or issued in, null when nothing tells. */
  readonly year: number | null;
  /** The first year it can have been written in: that of its date, where a report is named by the year after. */
  readonly earliestYear: number | null;
  /**
   * The last year it can have been written in: that of its date, where a report is named by the year before; the next, where
   * the year is only that of its latest results, or the first of those it plans for.
   */
  readonly latestYear: number | null;
  /** The day under its signature, an ISO date; null where none stands by itself. */
  readonly day: string | null;
  readonly period: PlanPeriod | null;
}

/** How far from the top a title, a document number or a date of issue may stand, in passages. */
const HEAD = 40;
/** How far from the end the date under a signature may stand. */
const TAIL = 6;

export function readProfile(
  passages: readonly UnsectionedPassage[],
  frontMatter: string,
  documentYear: number | undefined,
): Profile {
  const head = passages.slice(0, HEAD);
  const address = head.findIndex(isAddressOfReport);
  const title = findTitle(address < 0 ? head : head.slice(0, address), titleInFrontMatter(frontMatter));
  const titleTimes = findTimes(title);
  const issued = yearOfIssue(head, passages.slice(-TAIL));
  const planned = address < 0 ? null : yearOfHalves(passages, issued);
  const isGiven = address >= 0 || head.some(saysWhereGiven);
  const kind = kindOfTitle(title) ?? (isGiven ? "report" : passages.some(isPlanHeading) ? "plan" : "other");
  const stated = periodOf(titleTimes) ?? periodBelow(head, title);
  const dated =
    documentYear ??
    yearInFrontMatter(frontMatter) ??
    yearInNumber(head) ??
    // A report of 2024 may be given in the last days of 2023; one on a plan of five years is given in the first.
    (kind === "report" && stated?.from === stated?.to ? stated?.to : undefined) ??
    planned ??
    issued;
  const said = dated ?? stated?.from ?? null;
  const ofResults = said === null ? latestPastYear(passages) : null;
  const year = said ?? ofResults;
  const words = titleTimes.find((time) => time.kind === "duration")?.years;
  const period =
    stated ??
    (year !== null && kind === "report" ? { from: year, to: year } : null) ??
    (year !== null && words !== undefined ? { from: year, to: year + words - 1 } : null);
  const day = dayOfSignature([...head, ...passages.slice(HEAD).slice(-TAIL)]);
  return {
    title,
    kind,
    year,
    earliestYear: kind === "report" && issued !== null && issued + 1 === said ? issued : year,
    latestYear:
      kind === "report" && said !== null
        ? Math.max(said, issued ?? said)
        : // A plan of several years may be adopted in the second of them.
          (dated ?? latestOf(stated) ?? (ofResults && ofResults + 1)),
    day: day !== null && Number(day.slice(0, 4)) === year ? day : null,
    period,
  };
}

/** 现在，我代表县人民政府向大会报告工作。 */
function isAddressOfReport({ passage }: UnsectionedPassage): boolean {
  return passage.kind === "paragraph" && ADDRESS_OF_REPORT.test(passage.reading.text);
}

/** ——2024年1月9日在云屏县第十七届人民代表大会第三次会议上: a line below the title, and the title may be lost. */
function saysWhereGiven({ passage }: UnsectionedPassage): boolean {
  return passage.kind !== "cell" && GIVEN_TO_CONGRESS.test(passage.reading.text);
}

/**
 * The year whose work a report plans: 2025 under 2024年工作回顾, 2025年重点工作. It is given in that year, or in the last days of
 * the one before.
 */
function yearOfHalves(passages: readonly UnsectionedPassage[], issued: number | null): number | null {
  let latest: number | null = null;
  for (const { passage } of passages) {
    const line = passage.reading.text.slice(passage.numbering?.length ?? 0).trimStart();
    const { first, next } = HALF_OF_YEAR.exec(line)?.groups ?? {};
    const year = toYear(next ?? first);
    const isGoneBy = next === undefined && LOOKS_BACK_ON_YEAR.test(line);
    if (year !== null) latest = Math.max(latest ?? 0, isGoneBy ? year + 1 : year);
  }
  return latest === null || issued === null || latest === issued || latest === issued + 1 ? latest : null;
}

function latestOf(stated: PlanPeriod | null): number | null {
  return stated && Math.min(stated.from + 1, stated.to);
}

/**
 * The title: that of the front matter, the first `#` heading that names a kind of document, else the last short line that does before the
 * first long paragraph (a notice repeats the title of what it issues), else the first heading or short line.
 */
function findTitle(head: readonly UnsectionedPassage[], stated: string | null): string {
  const lines: string[] = [];
  const headings: string[] = [];
  for (const { passage } of head) {
    if (passage.kind === "cell") continue;
    if (passage.kind === "paragraph" && passage.numbering !== null) break;
    const { text } = passage.reading;
    if (passage.kind === "heading" && passage.numbering === null) headings.push(text);
    if (passage.kind === "paragraph" && text.length <= 70 && !/[。；：，]/.test(text)) lines.push(text);
  }
  const names = (line: string): boolean => kindOfTitle(inner(line)) !== null;
  if (stated !== null && (names(stated) || !headings.some(names))) return inner(stated);
  const found =
    headings.find(names) ??
    lines.filter(names).at(-1) ??
    [...headings, ...lines].find((line) => /[\u3400-\u9fff]{4}/.test(line) && !isHeadingOfHalf(line)) ??
    "";
  return inner(found);
}

/** 主要目标; 2025年工作回顾, over the first half of a report of 2026 whose title was left out. */
function isHeadingOfHalf(line: string): boolean {
  return PLAN_HEADING.test(line) || /^20\d\d年.{0,8}回顾$/.test(line);
}

/** 关于印发《X》的通知 is about X. */
function inner(title: string): string {
  return ISSUES_TITLE.exec(title)?.[1] ?? title;
}

/** The stretch of years a title names, be it spelt out or as a five-year plan. */
function periodOf(times: readonly Time[]): PlanPeriod | null {
  const periods = times.flatMap((time) => {
    const to = absoluteYear(time.to);
    return time.kind === "period" && to !== null ? [{ from: absoluteYear(time.from) ?? to, to }] : [];
  });
  // 2024年工作总结和2025年工作计划 plans 2025; 第十四个五年规划和2035年远景目标 plans five years.
  return periods.find(({ from, to }) => from < to) ?? periods.at(-1) ?? null;
}

/** A line of brackets below the title belongs to it: （2024—2026年）. */
function periodBelow(head: readonly UnsectionedPassage[], title: string): PlanPeriod | null {
  const at = title === "" ? -1 : head.findIndex(({ passage }) => passage.reading.text.includes(title));
  const below = head[at + 1]?.passage;
  return at >= 0 && below !== undefined && /^（[^（）]{4,24}）$/.test(below.reading.text)
    ? periodOf(below.times)
    : null;
}

function absoluteYear(day: DayReference | null): number | null {
  return day === null || day.relative ? null : day.year;
}

function titleInFrontMatter(frontMatter: string): string | null {
  const written = TITLE_KEY.exec(frontMatter)?.[1] ?? "";
  const title = written.trim().replace(/^["']|["']$/g, "");
  return title === "" ? null : toReadingText(identity(title)).text;
}

/** A heading that only plans have, for chapters and drafts without a title. */
function isPlanHeading({ passage: { kind, numbering, reading, sentences } }: UnsectionedPassage): boolean {
  const isLine = kind === "heading" || (kind === "paragraph" && numbering !== null && sentences.length === 1);
  return isLine && PLAN_HEADING.test(reading.text.slice(numbering?.length ?? 0));
}

function yearInFrontMatter(frontMatter: string): number | null {
  return toYear(DATE_KEY.exec(frontMatter)?.[1]);
}

/** 文发〔2024〕6号. */
function yearInNumber(head: readonly UnsectionedPassage[]): number | null {
  for (const { passage } of head) {
    const { text } = passage.reading;
    // 云政发〔2024〕6号各镇人民政府：…: a line break lost behind the number.
    const opening = NUMBER_WITH_ADDRESS.exec(text.slice(0, FAR));
    if (opening) return toYear(opening[1]);
    // 为落实《…》（青政发〔2021〕3号），…。 cites another document.
    if (text.length > 60 || /。|》（/.test(text)) continue;
    const found = DOCUMENT_NUMBER.exec(text);
    if (found) return toYear(found[1]);
  }
  return null;
}

/** A line that is a date and nothing else: under a signature, or in brackets under the title. A site dates its page in more words. */
function dayOfSignature(passages: readonly UnsectionedPassage[]): string | null {
  for (const { passage } of passages) {
    const [, year, month = "", day = ""] = SIGNATURE_DATE.exec(passage.reading.text) ?? [];
    if (year !== undefined) return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  }
  return null;
}

/** A line that is little more than a date: under the title, in a header, under the signature; or a date in brackets at the head. */
function yearOfIssue(
  head: readonly UnsectionedPassage[],
  tail: readonly UnsectionedPassage[],
): number | null {
  return (
    yearOfDateLine(head) ??
    yearIn(
      head.slice(0, DATED_HEAD).map(({ passage }) => passage.reading.text.slice(0, FAR)),
      BRACKETED_DATE,
    ) ??
    yearOfDateLine(tail)
  );
}

/** How far down, in passages, and how far into each, in characters, a date in brackets is that of issue. */
const DATED_HEAD = 4;
const FAR = 300;
const LONGEST_DATE_LINE = 60;

function yearOfDateLine(passages: readonly UnsectionedPassage[]): number | null {
  const lines = passages.map(({ passage }) => passage.reading.text);
  return yearIn(
    lines.filter((text) => text.length <= LONGEST_DATE_LINE && !DATE_OF_PAGE.test(text)),
    DATE,
  );
}

function yearIn(texts: readonly string[], date: RegExp): number | null {
  for (const text of texts) {
    const found = date.exec(text);
    if (found) return toYear(found[1]);
  }
  return null;
}

/** Whoever writes 截至2023年底 writes in 2023 or soon after. */
function latestPastYear(passages: readonly UnsectionedPassage[]): number | null {
  let latest: number | null = null;
  for (const { passage } of passages) {
    for (const time of passage.times) {
      const year = time.past ? absoluteYear(time.to) : null;
      if (year !== null && (latest === null || year > latest)) latest = year;
    }
  }
  return latest;
}

function toYear(digits: string | undefined): number | null {
  return digits === undefined ? null : yearOfDigits(digits);
}
