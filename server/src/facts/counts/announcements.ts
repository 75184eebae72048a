import { ANNOUNCING_MEASURE, GOES_ON_BEFORE_NUMERAL, KNOWN_SET } from "../../language/list-words.ts";
import { matchAt } from "../../language/match-at.ts";
import { readSmallNumber } from "../../language/small-number.ts";
import { readMatches } from "../../text/for-each-match.ts";
import { memoise } from "../../text/memoise.ts";
import type { Span } from "../../text/span.ts";
import type { Passage } from "../passage.ts";

/** A number of things that a text says it will list, or has listed: 三大(板块), 8个(方面). Spans count in the reading text. */
export interface Announcement {
  /** Numeral and measure word: 三大, 8个, 四方面. */
  readonly span: Span;
  readonly numeral: Span;
  readonly value: number;
  /** What stands behind the numeral: 大, 个, 项, 方面. */
  readonly measure: string;
  /** Opens a quotation, as a name does: “十大工程”. */
  readonly quoted: boolean;
  /** 三, not 3. */
  readonly inWords: boolean;
}

/** Twenty-nine at most: longer lists stand in annexes and are not announced in words. */
const NUMERAL =
  "二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[二两三四五六七八九]|(?<!\\.)(?:[12]\\d|[2-9])";

/** A numeral with a word that counts things of one kind. The first look, for a numeral, spares most of a text all others. */
const ANNOUNCEMENT = new RegExp(
  `(?=[\\d二两三四五六七八九十])(?<!${GOES_ON_BEFORE_NUMERAL})(?<numeral>${NUMERAL})(?<measure>${ANNOUNCING_MEASURE})`,
  "g",
);

export function findAnnouncements(text: string): Announcement[] {
  return readMatches(text, ANNOUNCEMENT, (match) => {
    const { numeral = "", measure = "" } = match.groups ?? {};
    const start = match.index;
    if (matchAt(KNOWN_SET, text, start) !== "") return null;
    return toAnnouncement(start, numeral, measure, text[start - 1] === "“");
  });
}

/** A numeral at an offset and what it counts by, right behind it. */
export function toAnnouncement(
  start: number,
  numeral: string,
  measure: string,
  quoted = false,
): Announcement {
  const end = start + numeral.length;
  return {
    span: { start, end: end + measure.length },
    numeral: { start, end },
    value: readSmallNumber(numeral) ?? 0,
    measure,
    quoted,
    inWords: !/\d/.test(numeral),
  };
}

/** The announced numbers of a passage, read once for all who ask. */
export const announcementsOf = memoise((passage: Passage) => findAnnouncements(passage.reading.text));
