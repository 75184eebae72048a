import { POINTS_DOWN } from "../../language/list-words.ts";
import type { Span } from "../../text/span.ts";
import type { Announcement } from "./announcements.ts";
import { areNames } from "./are-names.ts";
import { countNames, furthestSlip } from "./count-names.ts";
import { readCounted } from "./counted-noun.ts";
import { countsOtherwise } from "./counts-otherwise.ts";
import { countsTheseNames } from "./counts-these-names.ts";
import type { Enumeration } from "./enumeration.ts";
import { mayBeMore } from "./may-be-more.ts";
import { readRow } from "./row-of-names.ts";

/** The names before a number that counts them: A、B、C三大板块; A、B等8个平台. Empty where it counts something else. */
export function namedBefore(
  text: string,
  numbering: number,
  announcement: Announcement,
  previous: Announcement | undefined,
): Enumeration[] {
  const { start } = announcement.span;
  // 风险和短板表现在以下三个方面：: what it counts stands below.
  if (POINTS_DOWN.test(text.slice(Math.max(0, start - 2), start))) return [];
  const counted = readCounted(text, announcement);
  const row = readRow(text, numbering, announcement, previous, counted.names);
  if (!areNames(row.words)) return [];
  if (countsOtherwise(text, announcement, row, counted)) return [];
  const counts = countNames(row, counted, announcement);
  const { value } = announcement;
  const named = Math.max(row.words.length, counts.fewest);
  const slip = row.isMade ? furthestSlip(named) : Math.min(furthestSlip(named), named - 1);
  // 等 counts at least what is named, however many that are.
  if (value > counts.most + slip || (!row.isOpen && value < counts.fewest - furthestSlip(counts.fewest)))
    return [];
  if (value > counts.most && mayBeMore(text, row, counted, announcement)) return [];
  if (!countsTheseNames(text, announcement, row, counted, counts)) return [];
  return [{ announcement, list: { start: (row.spans[0] as Span).start, end: row.end }, ...counts }];
}
