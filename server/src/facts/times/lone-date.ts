import type { Time } from "./time.ts";
import { findTimes } from "./times.ts";

/** 2026, 2025.6, 2025/6/30, and two of them with a dash between. */
const DAY = String.raw`((?:19|20)\d{2})年?(?:[./-](\d{1,2})(?!\d)(?:[./-](\d{1,2}))?)?`;
const LONE_DATE = new RegExp(`^${DAY}(?:(?:[—~-]{1,2}|[至到])${DAY})?$`);

/** The time that a text is and nothing else, in digits without 年: a cell 2024—2026 or 2025.6 under a header 建设年限. */
export function readLoneDate(text: string): Time | null {
  const [, ...parts] = LONE_DATE.exec(text) ?? [];
  const ends = [parts.slice(0, 3), parts.slice(3)]
    .filter(([year]) => year !== undefined)
    .map(([year, month, day]) => `${year}年${month ? `${month}月` : ""}${day ? `${day}日` : ""}`);
  const [time] = findTimes(ends.join("—"));
  return time === undefined ? null : { ...time, span: { start: 0, end: text.length }, text };
}
