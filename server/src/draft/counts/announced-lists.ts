import { type Announcement, announcementsOf, findAnnouncements } from "../../facts/counts/announcements.ts";
import { startsWithVerb } from "../../facts/counts/verb-in-name.ts";
import { type Ordinal, ordinalsOf } from "../../facts/ordinals.ts";
import type { Passage } from "../../facts/passage.ts";
import { CARRIED_OUT, POINTS_DOWN, TAKEN_UP, TAKES_UP, TO_BE_KEPT } from "../../language/list-words.ts";
import { INLINE_NUMBER } from "../../language/ordinal-words.ts";
import { readSmallNumber } from "../../language/small-number.ts";
import { CODE_COLUMN, SUM_ROW } from "../../language/table-words.ts";
import { allMatches } from "../../text/all-matches.ts";
import { memoise } from "../../text/memoise.ts";
import { isWithinOneOf } from "../../text/sorted-items.ts";
import type { Span } from "../../text/span.ts";
import { wordsSince } from "../../text/words-since.ts";
import { type Draft, type PlacedPassage, spanInSource } from "../draft.ts";
import type { Section } from "../outline.ts";
import { tableFrom, textOf } from "../table-grid.ts";

/** An announced number and the numbered or bulleted items that follow it, in the same passage or below. */
export interface AnnouncedList {
  readonly placed: PlacedPassage;
  readonly announcement: Announcement;
  /** Where each item opens; at least two. */
  readonly items: readonly ItemOpening[];
}

export interface ItemOpening {
  readonly placed: PlacedPassage;
  readonly span: Span;
}

/** 办好20件实事 above 一是 to 四是, 分三步 above eleven chapters, 四种类型 of which only two are numbered: nobody loses count by so many. */
function isFarOff(placed: PlacedPassage, announcement: Announcement, items: readonly ItemOpening[]): boolean {
  const { value } = announcement;
  const { length } = items;
  // 提供如下四项材料：（1）…。（2）…。: right behind what points to them no more can be meant.
  const isPlain =
    isPointedDown(placed.passage.reading.text, announcement) && items.every((item) => item.placed === placed);
  return (
    (value > LARGEST_SLIP && value > 2 * length) ||
    length > 2 * value + SLIP ||
    (length === 2 && value >= length + SLIP && !isPlain)
  );
}

const LARGEST_SLIP = 9;

/** The lists of a draft that a number announces right above them and whose items are certain. */
export function findAnnouncedLists(draft: Draft): AnnouncedList[] {
  return new ListReader(draft).read();
}

/** The announced numbers of a passage, but for those in the words of others. */
export const ownAnnouncementsOf = memoise((passage: Passage): readonly Announcement[] => {
  const { kind, citations, quotations } = passage;
  if (kind === "cell") return [];
  return announcementsOf(passage).filter(
    ({ span, quoted }) => !isWithinOneOf(citations, span) && (quoted || !isWithinOneOf(quotations, span)),
  );
});

/** Where the words between an announced number and its items end; null where it announces none. */
const leadInEnd = memoise((announcement: Announcement, text: string): number | null => {
  const { end } = announcement.span;
  const note = NOTED.exec(text.slice(end, end + LONGEST_LEAD_IN));
  if (note !== null && isPointedDown(text, announcement)) return end + note[0].length;
  const leadIn = (announcement.quoted ? QUOTED_LEAD_IN : LEAD_IN).exec(
    text.slice(end, end + LONGEST_LEAD_IN),
  );
  return leadIn !== null && announces(text, announcement, leadIn) ? end + leadIn[0].length : null;
});

/** What a lead-in says of its items in brackets: 提供如下四项材料**（原件和复印件）：**. */
const NOTED = /^[^，。；：！？、（）“”\n]{0,12}（[^（）\n]{1,12}）：/;

/** How many passages one list of 一是, 二是 may run through. */
const LONGEST_RUN = 60;
/** What stands on a line before the text of a list item. */
const ITEM_MARKER = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)+[*_]*$/;

/** One reading of a draft; keeps what would otherwise be searched for again and again. */
class ListReader {
  readonly #draft: Draft;
  /** Where a section stands among its siblings. */
  readonly #places = new Map<Section, number>();

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  read(): AnnouncedList[] {
    return this.#draft.passages.flatMap((placed) => {
      const announcements = ownAnnouncementsOf(placed.passage);
      return announcements.flatMap((announcement, index): AnnouncedList[] => {
        if (countsLowerLevel(placed.passage.reading.text, announcements[index - 1], announcement)) return [];
        const items =
          this.#itemsOf(placed, announcement) ??
          this.#partsOf(placed, announcement) ??
          this.#namesakesOf(placed, announcement) ??
          this.#partsOfNext(placed, announcement);
        if (items === null || items.length < 2 || isFarOff(placed, announcement, items)) return [];
        if (lacksNumber(announcement, items)) return [];
        if (isNamedAmong(placed, announcement, items) || this.#isOfKnownSet(placed, announcement)) return [];
        return mayMeanOther(placed.passage.reading.text, announcements, index, items.length)
          ? []
          : [{ placed, announcement, items }];
      });
    });
  }

  /** 三个融合中心服务申请材料如下, where 三个融合中心 are spoken of again and again: the items are materials. */
  #isOfKnownSet({ passage: { reading } }: PlacedPassage, { span }: Announcement): boolean {
    const noun = nounBehind(reading.text, span.end);
    if (noun.length < SHORTEST_NOUN * 2) return false;
    const name = reading.text.slice(span.start, span.end + SHORTEST_NOUN);
    return this.#draft.text.split(name, OFTEN + 1).length > OFTEN;
  }

  #itemsOf(placed: PlacedPassage, announcement: Announcement): ItemOpening[] | null {
    const { text } = placed.passage.reading;
    const at = leadInEnd(announcement, text);
    if (at === null) return null;
    const items =
      at === text.length || saysMore(text, announcement, at)
        ? this.#itemsBelow(placed, announcement)
        : this.#itemsFrom(placed, at);
    // 写好海湾保护“六篇文章”。一是…二是…三是…: a name that is known, and what is done about it now.
    const isName = announcement.quoted && text.charAt(at - 1) !== "：";
    if (isName && items !== null && Math.abs(items.length - announcement.value) > SLIP) return null;
    return items !== null && isOtherSlogan(text, announcement, items) ? null : items;
  }

  #itemsFrom(placed: PlacedPassage, at: number): ItemOpening[] | null {
    const ordinals = ordinalsOf(placed.passage);
    const first = ordinals.findIndex(({ span }) => span.start === at);
    return ordinals[first]?.value === 1 ? this.#follow(placed, first) : inlineItems(placed, at);
  }

  /** The subsections of a heading that ends with a number of them: 二、实施“三大工程”, 二、主要任务（四项）. */
  #partsOf(placed: PlacedPassage, { span, value }: Announcement): ItemOpening[] | null {
    const { section, passage } = placed;
    const first = section.children[0]?.opening;
    const isHeading = passage.numbering !== null || passage.headingDepth > 0;
    if (section.opening !== placed || !isHeading || !first) return null;
    const { text } = passage.reading;
    const isOfHeading =
      /（共?$/.test(text.slice(0, span.start)) && CARRIED_OUT.test(headingNoun(text, span.start));
    if (!isOfHeading && !CARRIED_OUT.test(text.slice(span.end))) return null;
    const items = first.passage.numbering?.value === 1 ? this.#sectionsFrom(first) : null;
    const isWhole = items?.length === section.children.length && Math.abs(items.length - value) <= SLIP;
    return isWhole ? items : null;
  }

  /** The sections right below a paragraph that ends with a number of them, if each is one by its name: 重点实施六大工程。 above （一）攻关工程. */
  #namesakesOf(placed: PlacedPassage, { span }: Announcement): ItemOpening[] | null {
    const next = this.#draft.passages[placed.index + 1];
    const rest = placed.passage.reading.text.slice(span.end);
    const kind = CARRIED_OUT.exec(rest.replace(/”?[。：]$/, ""))?.[0].slice(-2);
    if (kind === undefined || next === undefined) return null;
    if (next.section.opening !== next || next.passage.numbering?.value !== 1) return null;
    const items = this.#sectionsFrom(next);
    return items?.every((item) => headingOf(item).endsWith(kind)) ? items : null;
  }

  /** The subsections of the section right below a paragraph that ends with a number of what that section is called: 推进六个方面重点任务。 above 二、重点任务. */
  #partsOfNext(placed: PlacedPassage, { span }: Announcement): ItemOpening[] | null {
    const noun = /^(?:方面的?)?([〇一-鿿]{4,8})。$/u.exec(placed.passage.reading.text.slice(span.end))?.[1];
    const next = this.#draft.passages[placed.index + 1];
    const first = next?.section.children[0]?.opening;
    if (noun === undefined || !first || next?.section.opening !== next) return null;
    if (!next.passage.reading.text.endsWith(noun) || first.passage.numbering?.value !== 1) return null;
    const items = this.#sectionsFrom(first);
    return items?.length === next.section.children.length ? items : null;
  }

  /**
   * The items from an ordinal on: through its passage, then in every passage of the section that one of them opens.
   * Null where their numbers leave a doubt.
   */
  #follow(placed: PlacedPassage, first: number): ItemOpening[] | null {
    const items: ItemOpening[] = [];
    const style = ordinalsOf(placed.passage)[first]?.style;
    for (let index = placed.index; index < placed.index + LONGEST_RUN; index += 1) {
      const here = this.#draft.passages[index];
      if (here === undefined) break;
      if (here.section !== placed.section) {
        // （6）修路 on a line of its own goes on with the list, and opens a section.
        const next = here.section.opening === here ? ordinalsOf(here.passage)[0] : undefined;
        if (next?.span.start === 0 && next.style === style && next.value === items.length + 1) return null;
        break;
      }
      const ordinals = ordinalsOf(here.passage)
        .slice(here === placed ? first : 0)
        .filter((other) => other.style === style);
      const opening = ordinals[0];
      if (here !== placed) {
        if (ordinals.some(({ value }) => value === 1)) break;
        // Where a converted document breaks a paragraph, the next item may stand amid its rest.
        if (opening === undefined || (opening.span.start > 0 && opening.value !== items.length + 1)) continue;
        if (opening.value <= items.length) break;
      }
      for (const ordinal of ordinals) {
        if (ordinal.value === 1 && items.length > 0) {
          return opensOther(here, ordinal) ? items : null;
        }
        if (ordinal.value !== items.length + 1) return null;
        items.push({ placed: here, span: ordinal.span });
      }
    }
    return this.#changesStyle(items) ? null : items;
  }

  /** 一是…二是…三要…: whether the next number stands in other words behind the last item. */
  #changesStyle(items: readonly ItemOpening[]): boolean {
    const last = items.at(-1);
    if (last === undefined) return false;
    return ordinalsOf(last.placed.passage).some(
      ({ span, value }) => span.start > last.span.start && value === items.length + 1,
    );
  }

  #itemsBelow(placed: PlacedPassage, announcement: Announcement): ItemOpening[] | null {
    const { value } = announcement;
    const next = this.#draft.passages[placed.index + 1];
    if (next === undefined) return null;
    if (next.passage.kind === "cell") return this.#rowsFrom(next, wordsAround(placed, announcement));
    const { numbering, listDepth } = next.passage;
    if (numbering === null && listDepth > placed.passage.listDepth) return this.#listFrom(next, value);
    if (next.section.opening === next) return numbering?.value === 1 ? this.#sectionsFrom(next) : null;
    // ――预计跨过两个百亿台阶。 above another such line: it is one of the items itself.
    if (opensWithDash(next)) return opensWithDash(placed) ? null : this.#dashesFrom(next);
    const first = ordinalsOf(next.passage)[0];
    return first?.span.start === 0 && first.value === 1 ? this.#follow(next, 0) : this.#deedsFrom(next);
  }

  /** The section that `first` opens and those numbered on from it; null where a number is missing or stands twice. */
  #sectionsFrom({ section, passage }: PlacedPassage): ItemOpening[] | null {
    const siblings = section.parent?.children ?? [];
    if (!this.#places.has(section)) {
      for (const [place, sibling] of siblings.entries()) this.#places.set(sibling, place);
    }
    const items: ItemOpening[] = [];
    for (let place = this.#places.get(section) ?? 0; place < siblings.length; place += 1) {
      const opening = siblings[place]?.opening;
      const numbering = opening?.passage.numbering;
      // 第五，… and then 第六、…: in another style the list goes on.
      if (opening && numbering?.style !== passage.numbering?.style && numbering?.value === items.length + 1)
        return null;
      if (!opening || numbering?.style !== passage.numbering?.style) break;
      if (numbering?.value === 1 && items.length > 0) break;
      if (numbering?.value !== items.length + 1) return null;
      items.push(openingOf(opening));
    }
    return items;
  }

  /** The paragraphs from `first` on that open with a dash; null where another of its section does so further down. */
  #dashesFrom(first: PlacedPassage): ItemOpening[] | null {
    const run = this.#draft.passages
      .slice(first.index, first.index + LONGEST_RUN)
      .filter(({ section }) => section === first.section);
    const length = run.findIndex((placed) => !opensWithDash(placed));
    const items = length < 0 ? run : run.slice(0, length);
    return run.slice(items.length).some(opensWithDash) ? null : items.map(openingOf);
  }

  /** The paragraphs from `first` on if they and no others are left of its section, and each opens with a sentence of one deed: 坚持因地制宜。…, 坚持渔民自愿。…. */
  #deedsFrom(first: PlacedPassage): ItemOpening[] | null {
    const deed = deedOf(first);
    if (deed === "") return null;
    const { passages } = this.#draft;
    const items: ItemOpening[] = [];
    for (let index = first.index; index < first.index + LONGEST_RUN; index += 1) {
      const here = passages[index];
      if (here === undefined || here.section !== first.section) break;
      if (deedOf(here) !== deed) return null;
      items.push(openingOf(here));
    }
    return items.length >= FEWEST_INLINE ? items : null;
  }

  /** The items of the Markdown list that `first` opens; null where it is too short and goes on behind a paragraph. */
  #listFrom(first: PlacedPassage, value: number): ItemOpening[] | null {
    const { passages } = this.#draft;
    const depth = first.passage.listDepth;
    const items: ItemOpening[] = [];
    let index = first.index;
    for (; index < passages.length; index += 1) {
      const here = passages[index] as PlacedPassage;
      if (here.passage.listDepth < depth || here.passage.kind !== "paragraph") break;
      if (here.passage.listDepth === depth && this.#opensItem(here)) items.push(openingOf(here));
    }
    const behind = passages[index + 1];
    const goesOn = behind !== undefined && behind.passage.listDepth >= depth;
    return items.length < value && goesOn ? null : items;
  }

  /** The rows of the table that `first` opens, if they are numbered and `words` names what stands behind their numbers. */
  #rowsFrom(first: PlacedPassage, words: string): ItemOpening[] | null {
    const [[numbers, named] = [], ...rows] = tableFrom(this.#draft.passages, first.index);
    const thing = textOf(named).replace(/名称$/, "");
    if (!CODE_COLUMN.test(textOf(numbers)) || thing.length < 2 || !words.includes(thing)) return null;
    const listed = rows.filter((row) => !row.some((cell) => SUM_ROW.test(textOf(cell))));
    const names = new Set(listed.map(([, name]) => textOf(name)));
    const isCertain = listed.every(([number], index) => textOf(number) === String(index + 1));
    if (!isCertain || names.size < listed.length || names.has("")) return null;
    return listed.flatMap(([, name]) => (name === undefined ? [] : [openingOf(name)]));
  }

  #opensItem(placed: PlacedPassage): boolean {
    const { text } = this.#draft;
    const { start } = spanInSource(placed, { start: 0, end: 1 });
    return ITEM_MARKER.test(text.slice(text.lastIndexOf("\n", start - 1) + 1, start));
  }
}

/** Whether a 一是 after others opens a list of its own: with its passage, or with a number of its own before it. */
function opensOther(placed: PlacedPassage, { span }: Ordinal): boolean {
  if (span.start === 0) return true;
  const before = placed.passage.reading.text.slice(Math.max(0, span.start - LONGEST_LEAD_IN - 4), span.start);
  return findAnnouncements(before).some(({ span: { end } }) => {
    const leadIn = LEAD_IN.exec(before.slice(end));
    return leadIn !== null && end + leadIn[0].length === before.length;
  });
}

/** 做好“两篇文章”：一是扩港，…四是清污: a slogan of far fewer than are listed, none of which bears its word; not “两个突出”：一是突出扩港. */
function isOtherSlogan(text: string, announcement: Announcement, items: readonly ItemOpening[]): boolean {
  const { quoted, value, span } = announcement;
  if (!quoted || items.length < value + SLIP) return false;
  const word = text.slice(span.end, text.indexOf("”", span.end)).slice(-SHORTEST_WORD);
  return !items.some(({ placed, span: { end } }) =>
    placed.passage.reading.text.slice(end, end + LONGEST_LEAD_IN).includes(word),
  );
}

/** ①修路；②架桥；③通水；通电。 for four: where ； parts all items and stands in the last alone, one behind it has lost its number. */
function lacksNumber({ value }: Announcement, items: readonly ItemOpening[]): boolean {
  const [first] = items;
  if (first === undefined || value !== items.length + 1) return false;
  if (items.some(({ placed }) => placed !== first.placed)) return false;
  const { text } = first.placed.passage.reading;
  const marks = items.map(({ span }, at) => {
    const said = text.slice(span.end, items[at + 1]?.span.start ?? span.end + LONGEST_ITEM);
    return /^[^。]*/.exec(said)?.[0].replace(/；$/, "").includes("；");
  });
  return marks.indexOf(true) === items.length - 1;
}

/** In characters: one behind which no mark is looked for. */
const LONGEST_ITEM = 120;

/** 提出五项保障措施。 above （一）发展目标, （二）主要任务 and （三）保障措施: five are told within one of the items. */
function isNamedAmong(
  { passage: { reading } }: PlacedPassage,
  { span }: Announcement,
  items: readonly ItemOpening[],
): boolean {
  const noun = nounBehind(reading.text, span.end);
  return noun.length >= SHORTEST_NOUN && items.some((item) => headingOf(item).endsWith(noun));
}

/** 保障措施 of 五项保障措施。 */
function nounBehind(text: string, at: number): string {
  return /^[〇一-鿿]{0,20}/u.exec(text.slice(at, at + LONGEST_LEAD_IN))?.[0] ?? "";
}

/** In characters, as is the next. */
const SHORTEST_WORD = 2;
const SHORTEST_NOUN = 4;
/** A number and its noun that stand as often in a draft are what it calls a set that it knows. */
const OFTEN = 3;

/** 主要指标共6项，具体如下 around a number. */
function wordsAround({ passage: { reading } }: PlacedPassage, { span }: Announcement): string {
  return sentenceBefore(reading.text, span.start) + reading.text.slice(span.end, span.end + LONGEST_LEAD_IN);
}

/** 攻关工程 of （一）攻关工程。加快……. */
function headingOf({ placed, span }: ItemOpening): string {
  return placed.passage.reading.text.slice(span.start, span.end).replace(/[。：]$/, "");
}

/** In 六个方面十九条措施 the list right below is of the first number. */
function countsLowerLevel(text: string, before: Announcement | undefined, { span }: Announcement): boolean {
  return before !== undefined && /^[^，。；：、]{0,3}$/.test(text.slice(before.span.end, span.start));
}

/** ——修建渔港。 */
function opensWithDash({ passage: { reading } }: PlacedPassage): boolean {
  return reading.text.startsWith("——");
}

/** 坚持 of 坚持因地制宜。根据……: what a short sentence that opens a paragraph says is done. */
function deedOf({ passage: { kind, reading } }: PlacedPassage): string {
  const [, deed = ""] = (kind === "paragraph" && SHORT_DEED.exec(reading.text)) || [];
  return startsWithVerb(deed) ? deed : "";
}

const SHORT_DEED = /^([〇一-鿿]{2})[〇一-鿿、]{2,14}[。：]./u;

/** 主要任务 of 二、主要任务（四项）. */
function headingNoun(text: string, at: number): string {
  return text.slice(0, text.lastIndexOf("（", at)).slice(-2);
}

/** The first sentence of a passage. */
export function openingOf(placed: PlacedPassage): ItemOpening {
  const { reading, sentences } = placed.passage;
  return { placed, span: sentences[0]?.span ?? { start: 0, end: reading.text.length } };
}

// ── Whether a number announces what follows ──

/** The furthest that a slip of the pen puts a number and its items apart. */
const SLIP = 2;

const LONGEST_LEAD_IN = 24;
/** From the number to the items: 个方面**重点工作任务：**一是, 6项**，具体如下：**; in 12件实事按三类推进： the items are of the other number. */
const LEAD_IN =
  /^([^，。；：！？、（）“”\n\d二两三四五六七八九]{0,20})(，[^，。；：]{0,4}如下(?:表所示)?[：。]|[：。，]|$)/;
/** 围绕以下七类产品，**加大布局和扶持力度。**: what is said of all the items below, behind a number that points down to them. */
function saysMore(text: string, announcement: Announcement, at: number): boolean {
  return (
    isPointedDown(text, announcement) &&
    text.charAt(at - 1) === "，" &&
    /^[^。；：]{1,30}[。：]$/.test(text.slice(at, at + 32))
  );
}

/** 以下三项, 如下三类. */
function isPointedDown(text: string, { span }: Announcement): boolean {
  return POINTS_DOWN.test(text.slice(Math.max(0, span.start - 2), span.start));
}

/** The same where the number is quoted: “三个**一批”工作：**一是. */
const QUOTED_LEAD_IN = /^([^，。；：！？、（）“”\n]{0,8}”[^，。；：！？、（）“”等\n]{0,6})([：。，])/;
/** Without a colon, only a sentence that says what will be spoken of announces a list; 全面落实三项制度。 does not. */
function announces(text: string, { span, measure }: Announcement, leadIn: RegExpExecArray): boolean {
  const [, noun = "", mark = ""] = leadIn;
  const clause = sentenceBefore(text, span.start);
  // 完成向市民承诺的9件实事。: they are told elsewhere.
  const isRule = mark === "。" && noun === "原则" && TO_BE_KEPT.test(clause);
  if (clause.endsWith("的") && !mark.endsWith("：") && !isRule) return false;
  // 提出9个方面的任务和有关措施。一是任务有了清单，…, 9个方面的任务和3个方面的措施。一是…: what follows tells what both are like.
  if (mark === "。" && (/[和与及]/.test(noun) || /[和与及]$/.test(clause))) return false;
  if (isRule || mark.endsWith("：") || POINTS_DOWN.test(mark) || POINTS_DOWN.test(clause)) return true;
  return mark !== "" && measure !== "大" && TAKES_UP.test(clause) && TAKEN_UP.test(measure + noun);
}

/** 1.改造渔港；2.新建学校；…, 一、强产业；二、…: the numbers of a list that stands in one paragraph; null where one is missing or stands twice. */
function inlineItems(placed: PlacedPassage, at: number): ItemOpening[] | null {
  const { text } = placed.passage.reading;
  if (!FIRST_NUMBERS.includes(text.charAt(at))) return null;
  const items: ItemOpening[] = [];
  let markOfAll: string | undefined;
  // No further than up to the first that is out of its order: another list may follow, and one more behind it.
  for (const { index, 0: opening, groups } of text.slice(at).matchAll(INLINE_NUMBER)) {
    markOfAll ??= groups?.mark;
    if (isOfHigherLevel(groups, markOfAll, items.length)) break;
    if (readSmallNumber(groups?.number ?? "") !== items.length + 1 || groups?.mark !== markOfAll) return null;
    items.push({ placed, span: { start: at + index, end: at + index + opening.length } });
  }
  return items[0]?.span.start === at && items.length >= FEWEST_INLINE ? items : null;
}

/** Behind 1.…2.…3.… the 二、 of the next chapter, where a converted document runs on; not 四、, which goes on with the list in another style. */
function isOfHigherLevel(
  groups: Record<string, string> | undefined,
  markOfAll: string | undefined,
  listed: number,
): boolean {
  const { number = "", mark } = groups ?? {};
  const isOther = markOfAll === "." && mark === "、" && !/\d/.test(number);
  return isOther && listed > 0 && number !== "一" && readSmallNumber(number) !== listed + 1;
}

const FIRST_NUMBERS = "1一";
const FEWEST_INLINE = 3;

/** 围绕两个目标，抓好三项工作：… whichever of the two is right may be the one that is meant. */
function mayMeanOther(
  text: string,
  announcements: readonly Announcement[],
  index: number,
  count: number,
): boolean {
  const { span, value: announced } = announcements[index] as Announcement;
  const from = span.start - sentenceBefore(text, span.start).length;
  const said = text.slice(Math.max(from, span.start - NEARBY), span.start);
  // 把握好以下原则，做好八项工作：… of the principles; 打好一场硬仗，推进六项行动。: one list for both.
  if (POINTS_DOWN.test(said.slice(0, said.lastIndexOf("，") + 1))) return true;
  if (
    allMatches(said, COUNT).some(
      ({ 1: numeral = "" }) => (readSmallNumber(numeral) ?? 0) + announced === count,
    )
  )
    return true;
  for (let other = index - 1; other >= 0; other -= 1) {
    const { span: earlier, value } = announcements[other] as Announcement;
    if (earlier.start < from) return false;
    if (value === count) return true;
  }
  return false;
}

/** In characters, as far as two numbers of one list stand apart. */
const NEARBY = 24;
const COUNT = /([一二两三四五六七八九十]|\d{1,2})[个项大场类条]/g;

/** What the sentence that goes on at `at` has said so far, or the last of it. */
function sentenceBefore(text: string, at: number): string {
  return wordsSince("。；：！？", text, at, 80);
}
