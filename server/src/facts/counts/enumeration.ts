import type { Span } from "../../text/span.ts";
import type { Announcement } from "./announcements.ts";

/** An announced number and the things listed for it. Spans count in the reading text. */
export interface Enumeration {
  readonly announcement: Announcement;
  /** From the first thing listed to the last. */
  readonly list: Span;
  /** How many are listed: the fewest and the most that the list can be read as; `Infinity` where it is left open (等). */
  readonly fewest: number;
  readonly most: number;
}

/** How far a list may reach, in characters: further away nobody counts by eye, and the search stays linear. */
export const REACH = 300;

/** Whether a list says that there is more than it names: 进村、进船等. */
export function isOpen(listed: string): boolean {
  return /等[^、，；]{0,4}$/.test(listed);
}
