import { type Announcement, toAnnouncement } from "../../facts/counts/announcements.ts";
import { isOfOthers } from "../../facts/words-of-others.ts";
import { NUMBERED_WORK, POINTS_DOWN, SETS_OUT_ITSELF } from "../../language/list-words.ts";
import type { NumberingStyle } from "../../language/numbering.ts";
import { allMatches } from "../../text/all-matches.ts";
import { wordsSince } from "../../text/words-since.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import { isWithinSection } from "../outline.ts";
import { type AnnouncedList, openingOf } from "./announced-lists.ts";

/** In characters. */
const LONGEST_SENTENCE = 80;
/** In passages: how far above the first item the number may stand. */
const LEAD_IN = 2;
/** Fewer items than these are the parts of any document, counted or not. */
const FEWEST_ITEMS = 5;
/** As a share of the items: the furthest that a document that was added to is from its old number. */
const FURTHEST_OFF = 1 / 4;

/**
 * What a preamble says it will set out, against the only numbering that runs through the document from one to the end:
 * 提出以下22条意见 above （一） to （十九）, in however many parts. Where one of the numberings bears the
 * number out, it is meant; none where no number is announced or which numbering is meant is open.
 */
export function announcedThroughout(draft: Draft): AnnouncedList[] {
  return [...announcedByPreamble(draft), ...announcedBySections(draft), ...announcedOfItself(draft)];
}

/** What a document says anywhere that it sets out itself: 本方案安排14项任务, where 1 to 17 run through it. */
function announcedOfItself({ passages }: Draft): AnnouncedList[] {
  return passages.flatMap((placed): AnnouncedList[] => {
    const { passage } = placed;
    const { text } = passage.reading;
    if (passage.kind === "cell" || !text.includes("本")) return [];
    return allMatches(text, NUMBERED_WORK).flatMap(({ index, 0: whole, groups }): AnnouncedList[] => {
      const said = wordsSince("。；！？", text, index, LONGEST_SENTENCE);
      if (!SETS_OUT_ITSELF.test(said) || isOfOthers(passage, { start: index, end: index + whole.length }))
        return [];
      const announcement = toAnnouncement(index, groups?.numeral ?? "", groups?.measure ?? "");
      const list = listOf(placed, announcement, passages);
      return list === null ? [] : [list];
    });
  });
}

function announcedByPreamble({ passages, profile }: Draft): AnnouncedList[] {
  const first = passages.findIndex(({ section, passage }) => {
    return section.opening?.passage === passage && passage.numbering?.value === 1;
  });
  for (const placed of passages.slice(Math.max(0, first - LEAD_IN), Math.max(0, first)).reverse()) {
    const announcement = lastAnnouncement(placed);
    if (announcement === null) continue;
    const list = isOfOtherTitle(placed, announcement, profile.title)
      ? null
      : listOf(placed, announcement, passages.slice(first));
    return list === null ? [] : [list];
  }
  return [];
}

/** 印发《青樟市渔港管理办法》共九条措施: what another document has, whose title stands right before the number. */
function isOfOtherTitle({ passage }: PlacedPassage, { span }: Announcement, title: string): boolean {
  const { text } = passage.reading;
  const [, named] =
    BEHIND_TITLE.exec(text.slice(Math.max(0, span.start - LONGEST_SENTENCE), span.start)) ?? [];
  return named !== undefined && !title.includes(named);
}

const BEHIND_TITLE = /《([^《》]+)》[^，。；：、]{0,6}$/;

/** The same of one chapter, above its first part: 重点落实以下20项任务。 above （一） with 1 to 4, （二） with 5 to 9. */
function announcedBySections({ passages }: Draft): AnnouncedList[] {
  return passages.flatMap((placed, index): AnnouncedList[] => {
    const next = passages[index + 1];
    if (next === undefined) return [];
    const { parent } = next.section;
    if (next.section.opening !== next || next.passage.numbering?.value !== 1 || !parent?.opening) return [];
    const announcement = placed.section === parent ? lastAnnouncement(placed) : null;
    if (announcement === null) return [];
    let end = index + 1;
    while (end < passages.length && isWithinSection((passages[end] as PlacedPassage).section, parent))
      end += 1;
    const list = listOf(placed, announcement, passages.slice(index + 1, end));
    return list === null ? [] : [list];
  });
}

/** The numbering that bears the number out, or the only one that is near it. */
function listOf(
  placed: PlacedPassage,
  announcement: Announcement,
  passages: readonly PlacedPassage[],
): AnnouncedList | null {
  const { value } = announcement;
  const runs = numberedThroughout(passages);
  const near = runs.filter(({ length }) => {
    return length >= FEWEST_ITEMS && Math.abs(length - value) <= length * FURTHEST_OFF;
  });
  const items = runs.find(({ length }) => length === value) ?? (near.length === 1 ? near[0] : undefined);
  return items === undefined ? null : { placed, announcement, items: items.map(openingOf) };
}

/** The last number of work of a passage whose last sentence holds it or points down. */
function lastAnnouncement({ passage }: PlacedPassage): Announcement | null {
  const { text } = passage.reading;
  if (passage.kind !== "paragraph") return null;
  const own = allMatches(text, NUMBERED_WORK).findLast(({ index, 0: { length } }) => {
    return !isOfOthers(passage, { start: index, end: index + length });
  });
  if (own === undefined) return null;
  const { numeral = "", measure = "" } = own.groups ?? {};
  const lastSentence = wordsSince("。；！？", text, text.length - 1, text.length);
  const isLast = own.index >= text.length - 1 - lastSentence.length;
  return isLast || POINTS_DOWN.test(lastSentence) ? toAnnouncement(own.index, numeral, measure) : null;
}

/** For each style of numbers that goes from one to its last through all passages, what they open. */
function numberedThroughout(passages: readonly PlacedPassage[]): PlacedPassage[][] {
  const runs = new Map<NumberingStyle, PlacedPassage[] | null>();
  for (const placed of passages) {
    const { section, passage } = placed;
    if (section.opening !== placed || passage.numbering === null) continue;
    const { style, value } = passage.numbering;
    const run = runs.has(style) ? runs.get(style) : [];
    if (!run) continue;
    runs.set(style, value === run.push(placed) ? run : null);
  }
  return [...runs.values()].filter((run) => run !== null);
}
