import { type Announcement, announcementsOf, toAnnouncement } from "../../facts/counts/announcements.ts";
import type { Passage } from "../../facts/passage.ts";
import {
  DONE_ALREADY,
  GOOD_DEEDS,
  LIST_TITLE,
  LISTS_SOME,
  REFERS_TO_ANNEX,
  TO_BE_DONE,
} from "../../language/list-title-words.ts";
import { allMatches } from "../../text/all-matches.ts";
import { firstFrom } from "../../text/sorted-items.ts";
import { wordsSince } from "../../text/words-since.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import type { Profile } from "../profile.ts";
import { type AnnouncedList, type ItemOpening, openingOf } from "./announced-lists.ts";

/**
 * What a title says it lists, against the numbered items below it: 专栏2 渔港安全九大重点, 2026年十件民生实事. What the text says of such deeds is held
 * against an annex of them too, however far below: 办好12件民生实事 and 附件：2026年民生实事 with 1 to 10.
 */
export function findListsUnderTitles({ passages, profile }: Draft): AnnouncedList[] {
  const titled = passages.flatMap((placed): Titled[] => {
    if (!isTitle(placed)) return [];
    const items = itemsUnder(placed, passages);
    return items.length < FEWEST ? [] : [{ placed, items }];
  });
  const annexes = titled.filter(({ placed: { passage } }) => {
    const { text } = passage.reading;
    return GOOD_DEEDS.test(text) && !DONE_ALREADY.test(text);
  });
  return [
    ...titled.flatMap((one) => countedByTitle(one)),
    ...(annexes.length === 0 ? [] : passages.flatMap((placed) => countedInText(placed, annexes, profile))),
  ];
}

interface Titled {
  readonly placed: PlacedPassage;
  readonly items: readonly ItemOpening[];
}

function isTitle({ passage }: PlacedPassage): boolean {
  const { text } = passage.reading;
  return passage.kind !== "cell" && text.length <= LONGEST_TITLE && LIST_TITLE.test(text);
}

/** The numbered lines right below a title, from one on without a gap; none where the numbers leave a doubt. */
function itemsUnder({ index }: PlacedPassage, passages: readonly PlacedPassage[]): ItemOpening[] {
  const first = passages
    .slice(index + 1, index + 1 + LEAD_IN)
    .find(({ section, passage }) => section.opening?.passage === passage && numberOf(passage) !== null);
  const numbered = first && numberOf(first.passage);
  if (!first || numbered?.value !== 1) return [];
  const { style } = numbered;
  const siblings = first.section.parent?.children ?? [];
  const items: ItemOpening[] = [];
  for (const { opening } of siblings.slice(siblings.indexOf(first.section))) {
    const numbering = opening && numberOf(opening.passage);
    if (!opening || numbering?.style !== style || (numbering.value === 1) !== (items.length === 0)) break;
    if (numbering.value !== items.length + 1) return [];
    items.push(openingOf(opening));
  }
  return items;
}

/** The number of a line: its own, or that of the Markdown list item that it opens. */
function numberOf({ numbering, marker }: Passage): { readonly style: string; readonly value: number } | null {
  if (numbering !== null) return numbering;
  const value = Number.parseInt(marker ?? "", 10);
  return Number.isNaN(value) ? null : { style: "marker", value };
}

function countedByTitle({ placed, items }: Titled): AnnouncedList[] {
  const { text } = placed.passage.reading;
  const [own, another] = [...announcementsOf(placed.passage), ...deedsIn(text)].filter(
    ({ span }, index, all) => all.findIndex((other) => other.span.start === span.start) === index,
  );
  // 十项29件实事: which of the two is listed is open.
  if (own === undefined || another !== undefined || !isNear(own, items)) return [];
  return LISTED_NOUN.test(text.slice(own.span.end)) ? [{ placed, announcement: own, items }] : [];
}

function countedInText(placed: PlacedPassage, annexes: readonly Titled[], profile: Profile): AnnouncedList[] {
  const { text } = placed.passage.reading;
  if (placed.passage.kind === "cell" || isTitle(placed)) return [];
  const counts = deedsIn(text);
  return counts.flatMap((announcement): AnnouncedList[] => {
    const { span, value } = announcement;
    const said = wordsSince("，。；：！？", text, span.start, LONGEST_CLAUSE);
    const rest = /^[^，。；！？]*/.exec(text.slice(span.end, span.end + LONGEST_CLAUSE))?.[0] ?? "";
    const isMeant = REFERS_TO_ANNEX.test(said + rest) || TO_BE_DONE.test(said);
    if (!isMeant || DONE_ALREADY.test(said + rest) || SEVERAL_COUNTS.test(said)) return [];
    const year = yearCounted(placed, announcement, profile);
    const ofYear = annexes.filter((annex) => mayBeOf(annex, year));
    const found =
      ofYear.find(({ items }) => items.length === value) ??
      ofYear.find(({ items }) => isNear(announcement, items));
    if (found === undefined || found.items.some((item) => item.placed === placed)) return [];
    if (found.items.length !== value && listsSome(placed, announcement)) return [];
    return [{ placed, announcement, items: found.items }];
  });
}

/** The year whose deeds are counted: the last that its sentence names before the number, or else the document's. */
function yearCounted({ passage }: PlacedPassage, { span }: Announcement, profile: Profile): number | null {
  const { text } = passage.reading;
  const said = wordsSince("。！？", text, span.start, LONGEST_SENTENCE);
  const last = allMatches(said, YEAR).at(-1);
  return last === undefined ? profile.year : Number(last[0]);
}

/** Whether an annex lists the deeds of a year, as far as its title tells. */
function mayBeOf({ placed }: Titled, year: number | null): boolean {
  const years = allMatches(placed.passage.reading.text, YEAR).map(([digits]) => Number(digits));
  return year === null || years.length === 0 || years.includes(year);
}

const YEAR = /20\d\d(?=年)/g;

/** Whether the sentence that counts or the next tells that the annex lists some: 其中县级8件见附件，另2件由市里实施. */
function listsSome({ passage }: PlacedPassage, { span }: Announcement): boolean {
  const { sentences, reading } = passage;
  const next = sentences[firstFrom(sentences, span.end, (sentence) => sentence.span)];
  const end = Math.min(next?.span.end ?? reading.text.length, span.end + 2 * LONGEST_SENTENCE);
  return LISTS_SOME.test(reading.text.slice(span.end, end));
}

/** 十件民生实事, 12项惠民实事. */
function deedsIn(text: string): Announcement[] {
  return allMatches(text, DEEDS_COUNTED).map(({ index, groups }) =>
    toAnnouncement(index, groups?.numeral ?? "", groups?.measure ?? ""),
  );
}

const DEEDS_COUNTED =
  /(?<![第\d.一二三四五六七八九十百])(?<numeral>\d{1,2}|[一二三四五六七八九十]{1,3})(?<measure>[件项大])(?=[^，。；：、（）“”]{0,6}[实好]事)/g;
/** 十个方面30件: the items may be what is counted first. */
const SEVERAL_COUNTS = /[一二三四五六七八九十\d](?:个?方面|[大类项件])[^，。；：]{0,4}$/;
/** Behind the number of a title, to its end. */
const LISTED_NOUN =
  /^[〇一-鿿]{0,10}(?:[实大好]事|工程|项目|行动|任务|举措|措施|重点|政策|计划)(?:项目|清单|内容|安排)?(?:（[^（）]*）)?$/u;

function isNear({ value }: Announcement, { length }: readonly ItemOpening[]): boolean {
  return Math.abs(length - value) <= Math.max(FURTHEST_OFF, length * FURTHEST_SHARE);
}

/** In passages, between a title and its first item. */
const LEAD_IN = 2;
const FEWEST = 3;
/** The furthest that a slip puts a number off, in items, and of many as a share of them. */
const FURTHEST_OFF = 2;
const FURTHEST_SHARE = 1 / 5;
/** In characters, as are the next two. */
const LONGEST_TITLE = 45;
const LONGEST_CLAUSE = 40;
const LONGEST_SENTENCE = 80;
