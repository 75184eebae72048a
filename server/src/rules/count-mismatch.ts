import { continuesSentence } from "../draft/continues-sentence.ts";
import { type AnnouncedList, findAnnouncedLists, type ItemOpening } from "../draft/counts/announced-lists.ts";
import { announcedThroughout } from "../draft/counts/announced-throughout.ts";
import { findCountedElsewhere } from "../draft/counts/counted-elsewhere.ts";
import { findListsUnderTitles } from "../draft/counts/lists-under-titles.ts";
import { findNamedInOpenings } from "../draft/counts/named-in-openings.ts";
import { type Draft, type PlacedPassage, spanInSource } from "../draft/draft.ts";
import type { Announcement } from "../facts/counts/announcements.ts";
import { announcementsOf } from "../facts/counts/announcements.ts";
import { type DealtOut, dealtOut } from "../facts/counts/dealt-out.ts";
import { findEnumerations } from "../facts/counts/enumerations.ts";
import type { Passage } from "../facts/passage.ts";
import { writeBeforeMeasure } from "../language/write-small-number.ts";
import { defineRule, type Explanation } from "../lint/rule.ts";
import { suggestReplacement } from "../repairs/replacement.ts";
import { groupBy } from "../text/group-by.ts";
import { memoise } from "../text/memoise.ts";
import { isWithinOneOf } from "../text/sorted-items.ts";

interface Count {
  readonly kind: "count";
  readonly placed: PlacedPassage;
  readonly announcement: Announcement;
  /** How many things are listed: the fewest and the most that the list can be read as. */
  readonly fewest: number;
  readonly most: number;
  /** The list as a whole, or each item of it. */
  readonly listed: readonly ItemOpening[];
}

/** 海带、紫菜、贝类产量分别达到8万吨、5万吨: as many numbers as names. */
interface Deal {
  readonly kind: "deal";
  readonly placed: PlacedPassage;
  readonly dealt: DealtOut;
}

/** Whether a list may begin in the passage before, where a converted document breaks it: …新能源、⏎石化、食品、建材五大产业. */
function isTorn({ passages }: Draft, placed: PlacedPassage, start: number): boolean {
  // （下转第三版） stands between the two parts of a sentence.
  const before = passages.slice(0, placed.index).findLast(({ passage }) => !NOTE.test(passage.reading.text));
  return start === 0 && before !== undefined && continuesSentence(placed, before);
}

/** A line of notes in brackets alone. */
const NOTE = /^(?:（[^（）]{1,20}） ?)+$/;

/** The enumerations of a passage, but for those in the words of others (《…》, whole quotations), which no drafter changes. */
const enumerationsOf = memoise((passage: Passage) =>
  findEnumerations(passage.reading.text, passage.numbering?.length ?? 0, announcementsOf(passage)).filter(
    ({ announcement: { span }, list }) =>
      !isWithinOneOf(passage.citations, span) &&
      !isWithinOneOf(passage.quotations, {
        start: Math.min(span.start, list.start),
        end: Math.max(span.end, list.end),
      }),
  ),
);

export default defineRule<Count | Deal>({
  id: "count-mismatch",
  category: "number",
  scope: "document",
  severity: "error",
  basis: "概括的项数应与列举的项数一致（核稿通行要求）",

  *detect(draft) {
    const lists = [
      ...findAnnouncedLists(draft),
      ...announcedThroughout(draft),
      ...findCountedElsewhere(draft),
      ...findNamedInOpenings(draft),
      ...findListsUnderTitles(draft),
    ];
    const below = groupBy(lists.map(countItems), ({ placed }) => placed);
    for (const placed of draft.passages) {
      const inside = enumerationsOf(placed.passage)
        .filter(({ list }) => !isTorn(draft, placed, list.start))
        .map(
          ({ list, ...count }): Count => ({
            kind: "count",
            placed,
            listed: [{ placed, span: list }],
            ...count,
          }),
        );
      const counts = [...(below.get(placed) ?? []), ...inside];
      // One number, one finding, however often its list is read.
      const judged = new Set(counts.filter(holds).map(startOf));
      for (const count of counts) {
        if (judged.has(startOf(count))) continue;
        judged.add(startOf(count));
        yield count;
      }
      for (const dealt of dealtOut(placed.passage))
        if (dealt.dealt < dealt.fewest || dealt.dealt > dealt.most) yield { kind: "deal", placed, dealt };
    }
  },

  explain(state) {
    if (state.kind === "deal") return explainDeal(state);
    const count = state;
    const { placed, announcement } = count;
    const { span } = announcement;
    const announced = placed.passage.reading.text.slice(span.start, span.end);
    const listed = listedIn(count);
    return {
      span: spanInSource(placed, span),
      message: { id: "count-mismatch", args: { announced, listed, open: count.most > listed } },
      related: count.listed.map((item) => ({
        span: spanInSource(item.placed, item.span),
        message: { id: "count-mismatch/listed", args: {} } as const,
      })),
    };
  },

  repair(state, draft) {
    if (state.kind === "deal") return [];
    const { placed, announcement, fewest, most } = state;
    const { numeral, span } = announcement;
    const like = placed.passage.reading.text.slice(numeral.start, numeral.end);
    return fewest === most
      ? suggestReplacement(draft, placed, span, [[numeral, writeBeforeMeasure(fewest, like)]])
      : [];
  },
});

function explainDeal({ placed, dealt: { names, values, fewest, dealt } }: Deal): Explanation {
  return {
    span: spanInSource(placed, values),
    severity: "warning",
    message: { id: "count-mismatch/dealt", args: { names: fewest, values: dealt } },
    related: [{ span: spanInSource(placed, names), message: { id: "count-mismatch/listed", args: {} } }],
  };
}

function countItems({ placed, announcement, items }: AnnouncedList): Count {
  return { kind: "count", placed, announcement, fewest: items.length, most: items.length, listed: items };
}

function startOf({ announcement }: Count): number {
  return announcement.span.start;
}

function holds({ announcement: { value }, fewest, most }: Count): boolean {
  return fewest <= value && value <= most;
}

/** The reading of the list that comes nearest to what was announced. */
function listedIn({ announcement: { value }, fewest, most }: Count): number {
  return value < fewest ? fewest : most;
}
