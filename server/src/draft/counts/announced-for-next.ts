import type { Announcement } from "../../facts/counts/announcements.ts";
import { SCHEDULE_HEADING } from "../../language/heading-words.ts";
import {
  CARRIED_OUT,
  HEADS_WORK,
  NAMES_WORK,
  POINTS_DOWN,
  SUPPORTS_WORK,
  TOWARDS_AIM,
  WORK_TO_DO,
} from "../../language/list-words.ts";
import { groupBy } from "../../text/group-by.ts";
import { firstFrom } from "../../text/sorted-items.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import type { Section } from "../outline.ts";
import { type AnnouncedList, openingOf, ownAnnouncementsOf } from "./announced-lists.ts";
import { numberOf } from "./number-of-line.ts";

/**
 * What the end of a chapter says that the next sets out: 一、主要目标 with 围绕上述目标，推进以下六个方面工作。 at its end, above 二、重点任务 with
 * （一） to （七）, or above 二、渔港 to 六、渔村 where each chapter is one; 实施六大工程。 anywhere before the only chapter each part of which is a 工程.
 */
export function announcedForNext({ passages }: Draft): AnnouncedList[] {
  const chapters = chaptersByKind(passages.filter(opensChapter));
  return passages.flatMap((placed): AnnouncedList[] =>
    ownAnnouncementsOf(placed.passage).flatMap((announcement): AnnouncedList[] => {
      const items =
        itemsOfNext(placed, announcement, passages[placed.index + 1]) ??
        namesakesAhead(placed, announcement, chapters);
      return items === null ? [] : [{ placed, announcement, items: items.map(openingOf) }];
    }),
  );
}

/** The parts of the next chapter, or that chapter and those behind it; null where neither is near the number, or one bears it out. */
function itemsOfNext(
  placed: PlacedPassage,
  announcement: Announcement,
  next: PlacedPassage | undefined,
): readonly PlacedPassage[] | null {
  if (next === undefined || !opensChapter(next) || next.section.parent === placed.section) return null;
  if (!announcesWork(placed, announcement)) return null;
  const parts = numberedFrom(next.section.children, 0);
  const siblings = next.section.parent?.children ?? [];
  const rest = numberedFrom(siblings, siblings.indexOf(next.section));
  const chapters = rest.filter(
    ({ section: { title } }) => !SUPPORTS_WORK.test(title) && !SCHEDULE_HEADING.test(title),
  );
  const entries = chapters.flatMap(({ section }) => section.children.flatMap(openingsOf));
  const { value } = announcement;
  const areNumberedOn = entries.every(({ passage }, index) => numberOf(passage)?.value === index + 1);
  const readings = [
    ...(parts[0] && numberOf(parts[0].passage)?.value === 1 ? [parts] : []),
    // 二、重点任务 is no task itself.
    ...(HEADS_WORK.test(next.section.title) ? [] : [chapters]),
    ...(areNumberedOn ? [entries] : []),
  ];
  if ([...readings, rest].some(({ length }) => length === value)) return null;
  const near = readings.filter(
    ({ length }) => length >= FEWEST && Math.abs(length - value) <= furthestOff(length),
  );
  const [items] = near;
  return items !== undefined && near.every(({ length }) => length === items.length) ? items : null;
}

/** 围绕上述目标，重点推进以下九方面任务。 at the end of a passage: work that is still to be told. */
function announcesWork({ passage }: PlacedPassage, { span }: Announcement): boolean {
  const { sentences, reading } = passage;
  const at = sentences[firstFrom(sentences, span.start + 1, (sentence) => sentence.span) - 1]?.span;
  if (at === undefined || at.end < reading.text.length || passage.kind !== "paragraph") return false;
  const said = reading.text.slice(at.start, span.start);
  const isSaid = POINTS_DOWN.test(said.slice(-2)) || (TOWARDS_AIM.test(said) && WORK_TO_DO.test(said));
  return isSaid && NAMES_WORK.test(reading.text.slice(span.end));
}

/** The parts of a chapter by what each of them is by its heading: 工程 of （一）攻关工程, （二）应用工程. Chapters of one kind stand together. */
function chaptersByKind(chapters: readonly PlacedPassage[]): ReadonlyMap<string, PlacedPassage[][]> {
  const parts = chapters.flatMap(({ section: { children } }) => {
    const items = numberedFrom(children, 0);
    const kinds = new Set(items.map(({ section: { title } }) => title.replace(/[。：]$/, "").slice(-2)));
    return items.length >= FEWEST && items.length === children.length && kinds.size === 1 ? [items] : [];
  });
  return groupBy(parts, ([first]) => (first as PlacedPassage).section.title.replace(/[。：]$/, "").slice(-2));
}

/** The parts of the only chapter behind a number each of which is by its heading what the number counts. */
function namesakesAhead(
  { passage, section, index }: PlacedPassage,
  { span, value }: Announcement,
  chapters: ReadonlyMap<string, PlacedPassage[][]>,
): readonly PlacedPassage[] | null {
  const { text } = passage.reading;
  const rest = /^[^，。；：！？]*/.exec(text.slice(span.end, span.end + LONGEST_NOUN))?.[0] ?? "";
  const kind = CARRIED_OUT.exec(rest)?.[0].replace("”", "").slice(-2) ?? "";
  const [items, another] = kind === "" ? [] : (chapters.get(kind) ?? []);
  const first = items?.[0];
  if (items === undefined || first === undefined || another !== undefined) return null;
  const isAhead = first.index > index && section !== first.section.parent;
  const isSaid = WORK_TO_DO.test(text.slice(Math.max(0, span.start - LONGEST_NOUN), span.start));
  return isAhead && isSaid && items.length !== value && Math.abs(items.length - value) <= FURTHEST_OFF
    ? items
    : null;
}

function opensChapter({ section, passage, index }: PlacedPassage): boolean {
  return section.opening?.index === index && (passage.headingDepth > 0 || section.title !== "");
}

/** The openings of sections from one on, as long as they are numbered one behind the other in one style. */
function numberedFrom(sections: readonly Section[], from: number): PlacedPassage[] {
  const items: PlacedPassage[] = [];
  for (const { opening } of sections.slice(from, from + MOST_ITEMS)) {
    const before = items.at(-1);
    const numbering = opening && numberOf(opening.passage);
    if (!opening || !numbering) break;
    const last = before && numberOf(before.passage);
    if (last && (numbering.style !== last.style || numbering.value !== last.value + 1)) break;
    items.push(opening);
  }
  return items;
}

function openingsOf({ opening }: Section): PlacedPassage[] {
  return opening && numberOf(opening.passage) !== null ? [opening] : [];
}

/** The furthest that a slip puts a number and so many items apart. */
function furthestOff(length: number): number {
  return Math.max(FURTHEST_OFF, length * FURTHEST_SHARE);
}

const FURTHEST_OFF = 2;
const FURTHEST_SHARE = 1 / 5;
const FEWEST = 3;
/** As many as are counted, and so work stays linear. */
const MOST_ITEMS = 40;
/** In characters. */
const LONGEST_NOUN = 16;
