import { POINTS_DOWN } from "../../language/list-words.ts";
import type { Span } from "../../text/span.ts";
import type { Announcement } from "./announcements.ts";
import { areNames } from "./are-names.ts";
import { countNames } from "./count-names.ts";
import { countsVeryNames } from "./counted-noun.ts";
import type { Enumeration } from "./enumeration.ts";
import { readRow } from "./row-of-names.ts";
import { provesWrong } from "./whole-row.ts";

/** The names before a number that counts them: A、B、C三大板块; A、B等8个平台. Empty where it counts something else. */
export function namedBefore(
  text: string,
  numbering: number,
  announcement: Announcement,
  previous: Announcement | undefined,
): Enumeration[] {
  const { value, span } = announcement;
  // 风险和短板表现在以下三个方面：: what it counts stands below.
  if (POINTS_DOWN.test(text.slice(Math.max(0, span.start - 2), span.start))) return [];
  const isSure = countsVeryNames(text, announcement);
  const row = readRow(text, numbering, announcement, previous, isSure);
  if (!areNames(row.words)) return [];
  const counts = countNames(row, announcement);
  const holds = counts.fewest <= value && value <= counts.most;
  if (!holds && !provesWrong(text, announcement, row, isSure, counts)) return [];
  return [{ announcement, list: { start: (row.spans[0] as Span).start, end: row.end }, ...counts }];
}
