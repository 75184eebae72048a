import {
  BEGUN,
  HAS_ANNIVERSARY,
  KEPT,
  KEPT_BEHIND,
  KEPT_ONCE,
  KNOWN_EVENTS,
  LIVED,
  LOOKS_BACK,
  THIS_YEAR_HAS,
  THIS_YEAR_HAS_BEGUN,
  WRITTEN_FOR,
  YEARS_BEHIND,
  YEARS_SINCE,
} from "../../language/anniversary-words.ts";
import { readSmallNumber } from "../../language/small-number.ts";
import { allMatches } from "../../text/all-matches.ts";
import type { Span } from "../../text/span.ts";
import { wordsSince } from "../../text/words-since.ts";
import type { WrittenNumber } from "./written-years.ts";

/** How long ago a text says that something happened: 2024年是新中国成立75周年, 云屏1985年建县，今年是建县40周年. */
export interface Anniversary {
  /** The year in which it happened. */
  readonly since: number;
  /** 75 with its 周年. */
  readonly span: Span;
  readonly count: WrittenNumber;
  /** The year that has the anniversary, where the text says so; else it is about the document's. */
  readonly year: number | null;
  /** By how many years it may come before or after the document's own. */
  readonly about: { readonly before: number; readonly after: number };
}

/** This year alone. */
const NOW = { before: 0, after: 0 };

/** Years that a report looks back on, or ahead to. */
const REVIEW = { before: 5, after: 5 };

const COUNT = /(?<![\d第])(\d{1,3}|[一二三四五六七八九十百]{1,4})周年/g;
const KNOWN = KNOWN_EVENTS.map(({ words, year }) => ({ pattern: new RegExp(`(?:${words})$`), year }));

/** No event has a longer name. */
const LONGEST_EVENT = 20;
/** In characters: 、other events with their anniversaries 等系列庆祝活动. */
const LONGEST_KEEPING = 60;
/** As far as a sentence is looked back on for its years. */
const REACH = 120;
const YEAR = /(?:19|20)\d\d年/g;
/** 1985年建县 */
const ENDS_BEGUN = new RegExp(`${BEGUN.source}$`);
const BEGUN_IN = new RegExp(`^\\d{4}年[^，。；！？是\\d]{0,12}${BEGUN.source}`);

/**
 * The anniversaries of a text that can be reckoned: of an event that everybody knows in a year that is said, and of one
 * whose year alone stands before it in the sentence; and how many years such an event is said to be past.
 */
export function findAnniversaries(text: string): Anniversary[] {
  return [...findKept(text), ...findYearsSince(text)];
}

const SINCE_KNOWN = KNOWN_EVENTS.map(({ words, year }) => ({
  pattern: new RegExp(`(?:${words})${YEARS_SINCE}`, "g"),
  year,
}));

/** 改革开放45年来, 新中国成立70多年来: a text may look back from years before its own, and round. */
function findYearsSince(text: string): Anniversary[] {
  if (!/年[来间的，]/.test(text)) return [];
  return SINCE_KNOWN.flatMap(({ pattern, year: since }) =>
    allMatches(text, pattern).flatMap(({ index, 0: found, groups }): Anniversary[] => {
      const { count: written = "", about } = groups ?? {};
      const value = readSmallNumber(written);
      if (value === null || value < SHORTEST_AGE) return [];
      const end = index + found.length;
      const start = end - 1 - (about ?? "").length - written.length;
      const count = { span: { start, end: start + written.length }, value };
      const round = about === undefined ? YEARS_BACK : LEFT_OFF;
      return [{ since, span: { start, end }, count, year: null, about: { before: round, after: 1 } }];
    }),
  );
}

/** In years: less are those of something else that began with the event. */
const SHORTEST_AGE = 20;
/** Published texts are up to three years off, and 多 leaves less than ten off, from the year before their own. */
const YEARS_BACK = 3;
const LEFT_OFF = 10;

function findKept(text: string): Anniversary[] {
  if (!text.includes("周年")) return [];
  return allMatches(text, COUNT).flatMap(({ index, 0: found, 1: written = "" }): Anniversary[] => {
    const value = readSmallNumber(written);
    const before = wordsSince("。；！？", text, index, REACH);
    const years = allMatches(before, YEAR).map((match) => before.slice(match.index));
    const last = years.at(-1);
    const year = last !== undefined && HAS_ANNIVERSARY.test(last) ? yearOf(last) : null;
    const others = year === null ? years : years.slice(0, -1);
    const event = KNOWN.find(({ pattern }) => pattern.test(before.slice(-LONGEST_EVENT)));
    const begun = others.length === 1 ? others.find((words) => isBegun(words, before)) : undefined;
    const span = { start: index, end: index + found.length };
    const isNow = THIS_YEAR_HAS_BEGUN.test(before);
    const about = event === undefined ? (isNow ? NOW : REVIEW) : aboutWhen(text, before, span.end);
    const begunIn = livedIn(before) ?? (begun && yearOf(begun));
    const behind = yearsBehind(text.slice(span.end, span.end + LONGEST_EVENT));
    const since = event === undefined ? (behind?.since ?? begunIn) : (year ?? about) && event.year;
    if (value === null || !since) return [];
    const count = { span: { start: index, end: index + written.length }, value };
    return [{ since, span, count, year: behind?.kept ?? year, about: about ?? REVIEW }];
  });
}

/** When it was begun, and when the anniversary is kept, where a bracket behind it says so. */
function yearsBehind(words: string): { readonly since: number; readonly kept: number | null } | null {
  const { since, kept } = YEARS_BEHIND.exec(words)?.groups ?? {};
  return since === undefined
    ? null
    : { since: Number(since), kept: kept === undefined ? null : Number(kept) };
}

/** 1985年建县，今年是建县40周年; not 1985年建县，今年举办渔博会创办20周年活动. */
function isBegun(words: string, before: string): boolean {
  const [begun = ""] = BEGUN_IN.exec(words) ?? [];
  const [kept = begun] = ENDS_BEGUN.exec(before) ?? [];
  return begun !== "" && begun.at(-1) === kept.at(-1);
}

/** 1904 of （1904—1961）诞辰, 1961 of （1904—1961）逝世. */
function livedIn(before: string): number | undefined {
  const { born, died, birth } = LIVED.exec(before.slice(-LONGEST_EVENT))?.groups ?? {};
  const year = birth === undefined ? died : born;
  return year === undefined ? undefined : Number(year);
}

/** When a known event has the anniversary that ends at `end`, of which `before` is said; null where it may be one of any year. */
function aboutWhen(text: string, before: string, end: number): Anniversary["about"] | null {
  const [event = ""] = KNOWN.flatMap(({ pattern }) => pattern.exec(before.slice(-LONGEST_EVENT))?.[0] ?? []);
  const leading = before.slice(0, before.length - event.length);
  const year = leading.slice(Math.max(0, leading.lastIndexOf("今年")));
  if (THIS_YEAR_HAS.test(year) && !/\d年|去年|明年/.test(year)) return { before: 0, after: 0 };
  const [, greeting] = WRITTEN_FOR.exec(leading) ?? [];
  if (greeting !== undefined)
    return { before: LOOKS_BACK.test(leading) ? 1 : 0, after: AHEAD_OF[greeting] ?? 1 };
  // 到2030年建党110周年之际: about another year than the document's.
  if (TO_ANOTHER_YEAR.test(wordsSince("，；", leading, leading.length, REACH))) return null;
  const behind = text.slice(end, end + LONGEST_KEEPING);
  const isKept = KEPT.test(leading) ? !KEPT_ONCE.test(behind) : KEPT_BEHIND.test(behind);
  return isKept ? REVIEW : null;
}

/** 迎接 is said years before, 庆祝 in the year itself or the one before. */
const AHEAD_OF: Readonly<Record<string, number>> = { 迎接: 3, 喜迎: 3 };
const TO_ANOTHER_YEAR = /到\d{4}年/;

function yearOf(words: string): number {
  return Number(words.slice(0, 4));
}

/** Whether a year cannot have the anniversary. Where none is said it may be one of those about the document's. */
export function isMiscounted({ since, count, year: said, about }: Anniversary, year: number): boolean {
  const apart = since + count.value - year;
  if (said !== null) return apart !== 0;
  return Math.abs(apart) <= FURTHEST_SLIP && (apart > about.after || -apart > about.before);
}

const FURTHEST_SLIP = 20;
