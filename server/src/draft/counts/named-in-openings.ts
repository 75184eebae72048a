import type { Announcement } from "../../facts/counts/announcements.ts";
import type { Passage } from "../../facts/passage.ts";
import { CLOSES_LIST, CONJUNCTION, NAMED_WITH, OPENS_ITEM, OWN_COUNT } from "../../language/list-words.ts";
import { firstFrom } from "../../text/sorted-items.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import { type AnnouncedList, type ItemOpening, openingOf, ownAnnouncementsOf } from "./announced-lists.ts";

/**
 * What is counted and then taken up item by item, each of which opens with its name: 打好三大攻坚战。 above 打好渔区治理攻坚战，…,
 * 打好港区治理攻坚战，…; 做到“三个更加突出”。更加突出质量，…。更加突出安全，…。
 */
export function findNamedInOpenings(draft: Draft): AnnouncedList[] {
  return draft.passages.flatMap((placed) =>
    ownAnnouncementsOf(placed.passage).flatMap((announcement): AnnouncedList[] => {
      const noun = nounOf(placed.passage.reading.text, announcement);
      if (noun.length < SHORTEST_WORD) return [];
      const items =
        namesakes(sentencesBehind(placed, announcement), noun, announcement) ??
        namesakes(deedsBehind(draft, placed, announcement, noun), noun, announcement) ??
        namesakes(openingsBelow(draft, placed, announcement), noun, announcement);
      return items === null ? [] : [{ placed, announcement, items }];
    }),
  );
}

/** What is counted: the quotation from the number on, or the words up to the next mark. */
function nounOf(text: string, { span, quoted }: Announcement): string {
  const rest = text.slice(span.end, span.end + LONGEST_NOUN);
  const noun = (quoted ? /^[^“”，。]{2,10}(?=”(?!的))/ : /^(?:(?!的)[〇一-鿿]){2,12}/u).exec(rest)?.[0] ?? "";
  return noun.replace(NAMED_WITH, "");
}

/** What an item opens with, and the words by which it is of a list: its number, its dash, or its first two characters. */
interface Opening {
  readonly item: ItemOpening;
  readonly words: string;
  readonly mark: string;
}

function toOpening(item: ItemOpening): Opening {
  const { placed, span } = item;
  const text = placed.passage.reading.text.slice(span.start, span.start + LONGEST_OPENING);
  const mark = OPENS_ITEM.exec(text)?.[0] ?? "";
  const [words = ""] = /^[^，。；：！？]*/.exec(text.slice(mark.length)) ?? [];
  return { item, mark, words: words.replace(NAMED_WITH, "") };
}

/** The sentences behind the one that counts, in the same passage; the first may stand in that one: 四个坚持，即坚持甲，…. */
function sentencesBehind(placed: PlacedPassage, { span }: Announcement): ItemOpening[] {
  const { sentences, reading } = placed.passage;
  const own = firstFrom(sentences, span.start + 1, (sentence) => sentence.span) - 1;
  const rest = sentences
    .slice(own + 1, own + 1 + MOST_ITEMS)
    .map((sentence) => ({ placed, span: sentence.span }));
  const [lead = ""] = LEAD_TO_FIRST.exec(reading.text.slice(span.end, span.end + LONGEST_NOUN)) ?? [];
  const first = { start: span.end + lead.length, end: sentences[own]?.span.end ?? 0 };
  return [...(lead === "" ? [] : [{ placed, span: first }]), ...rest];
}

/** Between the number and the first item in its sentence: 做到“四个坚持”**，即：**坚持…, 搭建五个平台**，**一是…. */
const LEAD_TO_FIRST = /^[^，。；：！？]{0,16}(?:：|，?(?:即|就是)：?|，(?=一[是要]))/;

/**
 * The short sentences behind the one that counts, each of which opens what is told of one: 发展三大主导产业。做强海参产业。…。做大海带产业。…。 None for a name in quotation marks (推进“十大工程”), of
 * which some may be told elsewhere, nor where they begin otherwise, or another sentence behind the first or of the next passage is of the same make but for what it goes on to say.
 */
function deedsBehind(
  { passages }: Draft,
  placed: PlacedPassage,
  announcement: Announcement,
  noun: string,
): ItemOpening[] {
  const ending = noun.slice(-SHORTEST_WORD);
  const [first, ...others] = sentencesBehind(placed, announcement);
  const next = passages[placed.index + 1];
  if (first === undefined || announcement.quoted || !isDeed(first, ending)) return [];
  const deed = textOf(first).charAt(0);
  const deeds = others.filter((item) => isDeed(item, ending) && textOf(item).startsWith(deed));
  const rest = others.filter((item) => !deeds.includes(item));
  const isAmbiguous = [...rest, ...(next === undefined ? [] : [openingOf(next)])].some((item) => {
    const { words } = toOpening(item);
    return words.endsWith(ending) || isDeed(item, ending);
  });
  return isAmbiguous ? [] : [first, ...deeds];
}

/** 做强海参产业。: nothing but what is done and the name that ends in what is counted. */
function isDeed(item: ItemOpening, ending: string): boolean {
  const words = textOf(item);
  return words.length <= LONGEST_DEED && /^[〇一-鿿]+。$/u.test(words) && words.endsWith(`${ending}。`);
}

/** The numbered lines right below, or else the paragraphs, where the passage is a heading or ends with the sentence that counts. */
function openingsBelow({ passages }: Draft, placed: PlacedPassage, { span }: Announcement): ItemOpening[] {
  const { section, passage, index } = placed;
  const behind = firstFrom(passage.sentences, span.start + 1, (sentence) => sentence.span);
  const isLast = passage.sentences.length - behind <= MOST_BETWEEN;
  const next = passages[index + 1];
  if (next === undefined || (section.opening !== placed && !isLast)) return [];
  const isSection = next.section.opening === next;
  const numbering = isSection ? next.passage.numbering : null;
  // - 打好渔区治理攻坚战, ### 渔区治理攻坚战: without a number each is a section too; what stands beside the passage itself is not below it.
  if (isSection && numbering === null)
    return next.section.parent === section
      ? sectionsFrom(passages, next, ({ passage: each }) => isLike(each, next.passage))
      : [];
  if (numbering === null) {
    const below = passages.slice(next.index, next.index + MOST_ITEMS);
    const end = below.findIndex((each) => each.passage.kind === "cell" || each.section !== next.section);
    return below.slice(0, end < 0 ? MOST_ITEMS : end).map(openingOf);
  }
  if (next.section.parent !== section && numbering.value !== 1) return [];
  return sectionsFrom(passages, next, ({ passage }) => passage.numbering?.style === numbering.style);
}

/** What opens the section of a passage and those beside it behind it, where it is of the list. */
function sectionsFrom(
  passages: readonly PlacedPassage[],
  { section, index }: PlacedPassage,
  isOfList: (opening: PlacedPassage) => boolean,
): ItemOpening[] {
  const items: ItemOpening[] = [];
  const end = Math.min(passages.length, index + FURTHEST_BELOW);
  for (let at = index; at < end && items.length < MOST_ITEMS; at += 1) {
    const here = passages[at] as PlacedPassage;
    if (here.section.opening === here && here.section.parent === section.parent && isOfList(here))
      items.push(openingOf(here));
  }
  return items;
}

function isLike(one: Passage, other: Passage): boolean {
  return one.numbering === null && one.kind === other.kind && one.headingDepth === other.headingDepth;
}

/**
 * As many of the first items as share the counted word at the end or at the beginning of what they open with; null where they
 * are few, or may be more or less than they seem.
 */
function namesakes(
  below: readonly ItemOpening[],
  noun: string,
  { value }: Announcement,
): ItemOpening[] | null {
  // 打好“三大攻坚战”，事关全局: the first may speak of all of them.
  const start = below[0] !== undefined && OWN_COUNT.test(toOpening(below[0]).words) ? 1 : 0;
  const [first, second] = below.slice(start, start + 2).map(toOpening);
  if (first === undefined || second === undefined || LATER_ITEM.test(first.mark)) return null;
  const ending = sharedEnding(first.words, second.words, noun);
  const at = first.words.indexOf(noun);
  const mayLead = at >= 0 && at <= (noun.length > SHORTEST_WORD ? LONGEST_LEAD : 0);
  if (ending === "" && !mayLead) return null;
  const openings = below.slice(start).map(toOpening);
  const isNamesake = ({ words }: Opening): boolean =>
    !OWN_COUNT.test(words) &&
    !CLOSES_LIST.test(words) &&
    !words.includes("等") &&
    (ending === "" ? words.indexOf(noun) === at : words.endsWith(ending)) &&
    words.length > (ending || noun).length;
  const end = openings.findIndex((each) => !isNamesake(each));
  const items = openings.slice(0, end < 0 ? openings.length : end);
  const next = nextOf(items, openings);
  if (items.length < FEWEST || items.length === MOST_ITEMS || Math.abs(items.length - value) > FURTHEST_OFF)
    return null;
  if (items.length === value) return items.map(({ item }) => item);
  const word = ending || noun;
  if (next !== undefined && !OWN_COUNT.test(next.words) && next.words.includes(word)) return null;
  const mayBeOther =
    items.length < value
      ? mayGoOn(items, openings, word)
      : !items.slice(value).every((each) => goesOn(items.slice(0, value), each));
  return mayBeOther ? null : items.map(({ item }) => item);
}

/** Whether more may be named than open items: 推进甲工程、乙工程, a list that goes on in other words, or one further on or amid an item. */
function mayGoOn(items: readonly Opening[], openings: readonly Opening[], word: string): boolean {
  const next = nextOf(items, openings);
  const around = openings.slice(0, items.length + LOOK_AHEAD);
  const ends = around.map((each) =>
    CLOSES_LIST.test(each.words)
      ? 0
      : wordsOf(each)
          .split(CLAUSE_MARK)
          .filter((clause) => clause.includes(word)).length,
  );
  return (
    items.some(({ words }) => words.endsWith(word) && (/、/.test(words) || CONJUNCTION.test(words))) ||
    (next !== undefined && goesOn(items, next)) ||
    ends.some((count, index) => count > (index < items.length ? 1 : 0))
  );
}

/** What opens behind the items, unless it closes them: 坚持上述导向，…. */
function nextOf(items: readonly Opening[], openings: readonly Opening[]): Opening | undefined {
  const next = openings[items.length];
  return next !== undefined && CLOSES_LIST.test(next.words) ? undefined : next;
}

/** 二是…: the first stands elsewhere. */
const LATER_ITEM = /^[二三四五六七八九十]+[是要]/;
const CLAUSE_MARK = /[，。；：！？]/;
/** In items. */
const LOOK_AHEAD = 6;

function wordsOf({ item }: Opening): string {
  return textOf(item);
}

function textOf({ placed, span }: ItemOpening): string {
  return placed.passage.reading.text.slice(span.start, span.end);
}

/** Whether an item is marked or begins as all before it do. */
function goesOn(items: readonly Opening[], next: Opening): boolean {
  const [first] = items;
  if (first === undefined) return false;
  const [kind, other] = [first.mark, next.mark].map((mark) => mark.replace(/[一二三四五六七八九十\d]+/, ""));
  if (kind !== other) return false;
  if (kind !== "") return true;
  const beginnings = new Set(items.map(({ words }) => words.slice(0, 2)));
  return beginnings.size > 1 || beginnings.has(next.words.slice(0, 2));
}

/** The longest word in which both end and which the noun holds; empty where there is none. */
function sharedEnding(first: string, second: string, noun: string): string {
  let length = 0;
  while (
    length < Math.min(first.length, second.length) - 1 &&
    first.at(-1 - length) === second.at(-1 - length)
  )
    length += 1;
  while (length >= SHORTEST_WORD && !names(noun, first.slice(first.length - length))) length -= 1;
  return length < SHORTEST_WORD ? "" : first.slice(first.length - length);
}

/** Whether a noun ends with a word, or begins with one long enough to be all that is counted: 三大**攻坚战**取得胜利. */
function names(noun: string, word: string): boolean {
  return noun.endsWith(word) || (word.length > SHORTEST_WORD && noun.startsWith(word));
}

/** In characters, as are the next three. */
const SHORTEST_WORD = 2;
const LONGEST_LEAD = 2;
const LONGEST_DEED = 18;
const LONGEST_NOUN = 40;
const LONGEST_OPENING = 60;
const FEWEST = 3;
/** In sentences, between the one that counts and the paragraphs below. */
const MOST_BETWEEN = 3;
const MOST_ITEMS = 24;
/** In passages: nobody keeps count of what is further below, and work stays linear. */
const FURTHEST_BELOW = 240;
/** The furthest that a slip of the pen puts a number and its items apart. */
const FURTHEST_OFF = 2;
