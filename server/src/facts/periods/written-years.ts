import type { Span } from "../../text/span.ts";

/** A number as a text writes it. */
export interface WrittenNumber {
  readonly span: Span;
  readonly value: number;
}

/** How many years; of 3—5年 the first number. */
export interface WrittenLength extends WrittenNumber {
  /** The least and the most that may be meant: of 3—5年 three and five, of 十年左右 nine and eleven. */
  readonly least: number;
  readonly most: number;
}

/** First and last year, both meant: 2024—2026年. */
export interface WrittenYears {
  readonly span: Span;
  readonly from: WrittenNumber;
  readonly to: WrittenNumber;
}

/** Day of a calendar; null where only the month is known. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
}

/** A number with the 年 or 届 behind it. */
export function withUnit({ span }: WrittenNumber): Span {
  return { start: span.start, end: span.end + 1 };
}
