import type { Span } from "../../text/span.ts";

/** A calendar day; with `relative`, `year` counts from the document's own year (去年 is −1, 今年 0, 明年 1). */
export interface DayReference {
  readonly year: number;
  readonly relative: boolean;
  readonly month: number;
  readonly day: number;
  /** The day before this month and day of the lunar calendar: 春节前. */
  readonly lunarEve?: true;
}

/**
 * - `deadline`: to be reached by a day (到2026年底, 2026年6月底前, “十四五”末); `from` is null, and so is `to` where the text
 *   cannot tell the day (本届政府任期内).
 * - `period`: a stretch (2024—2026年, “十四五”期间, 2025年, 今年, 上半年); `to` is null if only its start is said (2021年以来,
 *   自2024年起).
 * - `point`: one day or month, or a state as of it (2024年4月28日, 截至2023年底).
 * - `recurring`: how often, not when (每年, 年均, 年度, 每季度); both ends are null.
 * - `duration`: a length still to be anchored at the plan's start (力争用3年时间, 三年内), or before the document's year where
 *   it is past (近三年, 五年来); both ends are null.
 */
export type TimeKind = "deadline" | "period" | "point" | "recurring" | "duration";

/** A time expression. Spans count in the reading text. */
export interface Time {
  readonly span: Span;
  readonly text: string;
  readonly kind: TimeKind;
  readonly from: DayReference | null;
  readonly to: DayReference | null;
  /** Length in years of a duration, of 3—5年 the longest; for 三年（2024—2026年） that of the words. */
  readonly years?: number;
  /** Of a duration the last year alone: 第三年. */
  readonly isLastOnly?: true;
  /** Of a deadline that the years of the document set: all of them (规划期内) or their end (规划期末). */
  readonly ofPlan?: "whole" | "end";
  /** The words themselves look back: 截至, 以来, 近三年, 去年, 过去五年. */
  readonly past: boolean;
  /** Describes a noun or is compared with, and dates nothing else: 去年建成的市场, 2023年度预算, 比2020年增长. */
  readonly attributive: boolean;
  /** Says what something is good for, and dates nothing outside its clause: 为2035年产值翻一番打下基础. */
  readonly ofPurpose: boolean;
  /** Two readings are fair (2026年前, 3—5年), or the day is one of several (汛期前). */
  readonly ambiguous: boolean;
}
