import type { Passage } from "../../facts/passage.ts";
import { BRACKETED_YEARS, ISSUED_UNDER_TITLE, NAMES_TERMED_DOCUMENT } from "../../language/title-words.ts";
import { allMatches } from "../../text/all-matches.ts";
import { memoiseWhere } from "../../text/memoise.ts";
import { isWithinOneOf } from "../../text/sorted-items.ts";
import type { Span } from "../../text/span.ts";
import type { Draft, PlacedPassage } from "../draft.ts";

/** A document named with its years: 《云屏县文旅行动计划（2024—2026年）》, or the same as a heading. */
export interface TitleWithYears extends WrittenTitle {
  readonly placed: PlacedPassage;
}

/** The same wherever its passage stands. */
interface WrittenTitle {
  /** Of the years. */
  readonly span: Span;
  readonly from: number;
  readonly to: number;
  /** Up to the bracket. */
  readonly name: string;
  /** It stands in 《》. */
  readonly isCited: boolean;
}

/**
 * One document with two terms that begin or end alike, 2024—2026年 here and 2024—2028年 there: editions follow each other and
 * share neither the first nor the last.
 */
export interface TitlesAtOdds {
  readonly first: TitleWithYears;
  readonly second: TitleWithYears;
}

export function findTitlesAtOdds({ passages }: Draft): TitlesAtOdds[] {
  const titles = passages.flatMap((placed) =>
    titlesIn(placed.passage).map((title): TitleWithYears => ({ placed, ...title })),
  );
  return titles.flatMap((second, at) => {
    const earlier = titles
      .slice(Math.max(0, at - MOST_TITLES), at)
      .filter((first) => nameOneDocument(first, second));
    const [first] = earlier;
    if (first === undefined || earlier.some((other) => other.from === second.from && other.to === second.to))
      return [];
    return (first.from === second.from) !== (first.to === second.to) ? [{ first, second }] : [];
  });
}

/** How many titles back one is looked for: work stays linear. */
const MOST_TITLES = 60;

/** In characters; shorter names may be of anything. */
const SHORTEST_NAME = 6;

/** A longer passage is no title. */
const LONGEST_TITLE = 100;

const titlesIn = memoiseWhere(
  ({ reading }) => reading.text.includes("（"),
  ({ reading: { text }, citations, quotations }: Passage) =>
    allMatches(text, BRACKETED_YEARS).flatMap(({ index, groups }): WrittenTitle[] => {
      const span = { start: index + 1, end: index + 1 + (groups?.years ?? "").length };
      const cited = citations.find(({ start, end }) => start <= index && index < end);
      if (isWithinOneOf(quotations, span) || (cited === undefined && text.length > LONGEST_TITLE)) return [];
      const from = cited === undefined ? 0 : cited.start + 1;
      const name = text.slice(Math.max(from, index - LONGEST_TITLE), index);
      if (name.length < SHORTEST_NAME || !NAMES_TERMED_DOCUMENT.test(name)) return [];
      return [
        { span, from: Number(groups?.from), to: Number(groups?.to), name, isCited: cited !== undefined },
      ];
    }),
);

/** 《云屏县文旅行动计划》 and 关于印发云屏县文旅行动计划; of two issuers each has a plan of its own. */
function nameOneDocument({ name: a }: TitleWithYears, { name: b }: TitleWithYears): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.endsWith(short) && (long === short || ISSUED_UNDER_TITLE.test(long.slice(0, -short.length)));
}
