import { COUNTS_NAMES, COUNTS_WORK, DEED_NOUN, KIND_NOUN } from "../../language/list-words.ts";
import type { Announcement } from "./announcements.ts";

/** Whether the words behind a number say that it counts the very names before it, and not something that they hold: 三大板块, 三个方面, 三项行动. */
export function countsVeryNames(text: string, { span, measure, inWords }: Announcement): boolean {
  const noun = text.slice(span.end, span.end + LONGEST_NOUN);
  return (
    COUNTS_NAMES.test(measure) ||
    KIND_NOUN.test(noun) ||
    (inWords && (COUNTS_WORK.test(measure) || DEED_NOUN.test(noun)))
  );
}

/** As many characters as a noun that says what is counted may have: 重点行动. */
const LONGEST_NOUN = 4;
