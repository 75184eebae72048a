import type { Passage } from "../facts/passage.ts";
import { ANNEX_TITLE } from "../language/formal-lines.ts";
import {
  AIM_HEADING,
  DEEDS_HEADING,
  OPENS_AIMS,
  REVIEW_HEADING,
  WORK_OF_YEAR,
} from "../language/heading-words.ts";
import type { NumberingStyle } from "../language/numbering.ts";
import { derivedOffset } from "../text/mapped-text.ts";
import { memoise } from "../text/memoise.ts";
import type { PlacedPassage } from "./draft.ts";
import type { Profile } from "./profile.ts";

/** A heading and what stands under it, to the next heading of its level or a higher one. */
export interface Section {
  /** The passage that opens the section, null for the whole document. */
  readonly opening: PlacedPassage | null;
  /** Words of the heading, its number included; for a run-in heading its first sentence. Empty where a line is numbered text and no heading. */
  readonly title: string;
  readonly parent: Section | null;
  readonly children: readonly Section[];
  /** Its own passages, the opening first, without those of its children. */
  readonly passages: readonly PlacedPassage[];
}

interface GrowingSection extends Section {
  readonly children: GrowingSection[];
  readonly passages: PlacedPassage[];
  readonly parent: GrowingSection | null;
}

/** A passage in its place, before its section is known. */
export type UnsectionedPassage = Omit<PlacedPassage, "section">;

/**
 * Reads the outline of a document from its `#` headings and its Chinese numbering, through lists and quotations.
 * Every numbered line and list item opens a section, so that what is said in one item governs no other. A heading that is the
 * document's own title opens none and ends all. The halves of a report may stand under plain lines, and so may an annex, which holds all up to the next.
 */
export function buildOutline(
  unsectioned: readonly UnsectionedPassage[],
  { title, kind }: Pick<Profile, "title" | "kind">,
): {
  readonly root: Section;
  readonly passages: PlacedPassage[];
} {
  const root: GrowingSection = { opening: null, title: "", parent: null, children: [], passages: [] };
  let current = root;
  const passages = unsectioned.map(({ passage, offset, index }): PlacedPassage => {
    const signs = signsOf(passage);
    const titles = isTitle(passage, title);
    const isReport = kind === "report" && passage.reading.text !== title;
    const halves = isReport && (signs.isHalf || (signs.opensAims && looksBackOnly(current)));
    // What a notice issues stands under 附件 too, and is the document itself.
    const annexes = root.children.length > 0 && signs.isAnnex;
    if (titles || halves || annexes) current = root;
    if (endsList(passage, index, unsectioned))
      while (isItemAround(current, passage)) current = current.parent as GrowingSection;
    if (titles || !(halves || annexes || signs.opens)) {
      const placed = { passage, offset, index, section: current };
      current.passages.push(placed);
      return placed;
    }
    while (current.opening !== null && !isAbove(current.opening.passage, passage)) {
      current = current.parent as GrowingSection;
    }
    const parent: GrowingSection = current;
    const section: GrowingSection & { opening: PlacedPassage | null } = {
      opening: null,
      title: signs.title,
      parent,
      children: [],
      passages: [],
    };
    const placed = { passage, offset, index, section };
    section.opening = placed;
    section.passages.push(placed);
    parent.children.push(section);
    current = section;
    return placed;
  });
  return { root, passages };
}

/** What a passage is to the outline, wherever it stands. */
interface Signs {
  readonly isAnnex: boolean;
  readonly isHalf: boolean;
  /** It says what is aimed at. */
  readonly opensAims: boolean;
  readonly opens: boolean;
  /** Of the section that it would open. */
  readonly title: string;
}

const signsOf = memoise(
  (passage: Passage): Signs => ({
    isAnnex: isAnnexHeading(passage),
    isHalf: isHalfHeading(passage),
    opensAims:
      passage.kind === "paragraph" && passage.marker === null && OPENS_AIMS.test(passage.reading.text),
    opens: opensSection(passage),
    title: headingTitle(passage),
  }),
);

/** Whether a section is another or stands under it. */
export function isWithinSection(section: Section, ancestor: Section): boolean {
  for (let at: Section | null = section; at !== null; at = at.parent) if (at === ancestor) return true;
  return false;
}

/** Whether sections stand in two branches of one chapter: under （一） and （二） of 二、重点任务. */
export function areOfOneChapter(a: Section, b: Section): boolean {
  if (isWithinSection(a, b) || isWithinSection(b, a)) return false;
  let common: Section = a;
  while (common.parent !== null && !isWithinSection(b, common)) common = common.parent;
  return common.opening !== null;
}

/** Outermost first, as GB/T 9704-2012 (7.3.3) and the drafting of long plans order them. */
const RANKS: Readonly<Record<NumberingStyle, number>> = {
  part: 1,
  chapter: 2,
  section: 3,
  article: 4,
  comma: 5,
  decimal: 6,
  subdecimal: 7,
  bracket: 8,
  digit: 9,
  "digit-bracket": 10,
  circle: 11,
  "ordinal-word": 12,
};

/** List items without numbers are below every number. */
const BULLET_RANK = 13;

function opensSection(passage: Passage): boolean {
  return passage.kind === "heading" || (passage.kind === "paragraph" && rankOf(passage) !== null);
}

/** Whether text stands below bullets that follow each other. Below a bullet that is followed by text of its own, it is that. */
function endsList({ kind, marker }: Passage, index: number, all: readonly UnsectionedPassage[]): boolean {
  if (kind !== "paragraph" || marker !== null || index < 2) return false;
  return all.slice(index - 2, index).every((each) => isBullet(each.passage));
}

/** Whether a section is an item of a list of bullets that ends before a passage no deeper than the list. */
function isItemAround({ opening }: Section, { listDepth }: Passage): boolean {
  return opening !== null && isBullet(opening.passage) && listDepth < opening.passage.listDepth;
}

const isBullet = (passage: Passage): boolean => passage.marker !== null && rankOf(passage) === BULLET_RANK;

function isTitle(passage: Passage, title: string): boolean {
  const { kind, numbering, reading } = passage;
  return title !== "" && kind === "heading" && numbering === null && reading.text.includes(title);
}

/** Longest line that is taken for the plain heading of one half of a report. */
const LONGEST_HALF = 24;

/** 过去一年工作回顾, 2025年工作安排, “十五五”时期主要目标: a line without number or mark that names years and which way it looks. */
function isHalfHeading(passage: Passage): boolean {
  const { kind, marker, listDepth, numbering, reading, times } = passage;
  if (kind !== "paragraph" || marker !== null || listDepth > 0 || numbering !== null) return false;
  const { text } = reading;
  return (
    text.length <= LONGEST_HALF &&
    (/年[^，。：；、]{0,24}$/.test(text) || (times.length > 0 && !/[，。：；、]/.test(text))) &&
    [REVIEW_HEADING, AIM_HEADING, DEEDS_HEADING, WORK_OF_YEAR].some((heading) => heading.test(text))
  );
}

/** Whether a section is of a half that looks back: aims stated there begin the other, whose heading is left out. */
function looksBackOnly(section: Section): boolean {
  let half = section;
  while (half.parent !== null && half.parent.opening !== null) half = half.parent;
  return REVIEW_HEADING.test(half.title) && !AIM_HEADING.test(half.title);
}

/** Longest line, in characters, that is taken for the heading of an annex. */
const LONGEST_ANNEX = 50;

/** 附件, 附件2, 附件1：任务分解表: the line over an annex. 附件：1.任务分解表 lists annexes, and 附件1为… speaks of one. */
function isAnnexHeading({ kind, marker, reading: { text } }: Passage): boolean {
  return kind !== "cell" && marker === null && text.length <= LONGEST_ANNEX && ANNEX_TITLE.test(text);
}

/** The rank of a numbered line or list item, null for any other. 一是 …二是 are parts of a paragraph even where they open a line. */
function rankOf({ numbering, marker }: Passage): number | null {
  if (numbering !== null && numbering.style !== "ordinal-word") return RANKS[numbering.style];
  if (marker === null) return null;
  return /\d/.test(marker) ? RANKS.digit : BULLET_RANK;
}

/** Numbers decide where both have one, else the depth of `#`; a `#` heading is above any plain line. */
function isAbove(upper: Passage, lower: Passage): boolean {
  // Only the half of a report and an annex open without a sign: they hold all that follows.
  const { isAnnex, opens } = signsOf(upper);
  if (isAnnex || !opens) return true;
  const [upperRank, lowerRank] = [rankOf(upper), rankOf(lower)];
  if (upper.marker !== null && lower.marker !== null && upper.listDepth !== lower.listDepth) {
    return upper.listDepth < lower.listDepth;
  }
  if (upperRank !== null && lowerRank !== null) return upperRank < lowerRank;
  if (upper.headingDepth > 0 && lower.headingDepth > 0) return upper.headingDepth < lower.headingDepth;
  return upper.headingDepth > 0;
}

/** Longest line or first sentence, in characters, that is taken for a heading. */
const LONGEST_HEADING = 50;

function headingTitle(passage: Passage): string {
  const { text } = passage.reading;
  if (passage.kind === "heading") return text;
  const aims = OPENS_AIMS.exec(text)?.[0];
  if (aims !== undefined && passage.numbering === null) return aims;
  const bold = boldOpening(passage);
  if (bold !== "") return bold;
  const first = passage.sentences[0];
  if (first === undefined || first.span.end > LONGEST_HEADING) return "";
  const sentence = text.slice(first.span.start, first.span.end);
  return isNumberedText(passage, sentence) ? "" : sentence.replace(/[。：]$/, "");
}

/** **二、今后五年的目标任务** 今后五年，…: what stands bold behind the number of a line is its heading, though no mark ends it. */
function boldOpening({ numbering, emphasis: [first], reading }: Passage): string {
  if (numbering === null || first === undefined || derivedOffset(reading, first.open.end) > 0) return "";
  const end = derivedOffset(reading, first.close.start);
  const words = reading.text.slice(0, end).replace(/[。：]$/, "");
  const isHeading =
    RANKS[numbering.style] <= RANKS.bracket && end > numbering.length && end <= LONGEST_HEADING;
  return isHeading && end < reading.text.length && !/[；。]/.test(words) ? words : "";
}

/** Whether the first sentence of a line is what its number or bullet lists, and heads nothing. */
function isNumberedText(passage: Passage, sentence: string): boolean {
  const standsAlone = passage.sentences.length === 1;
  const hasClauses = /[，；]/.test(sentence);
  if (standsAlone && (sentence.endsWith("；") || (hasClauses && sentence.endsWith("。")))) return true;
  const end = passage.sentences[0]?.span.end ?? 0;
  const measures = passage.quantities.some(({ unit, span }) => unit !== "" && span.end <= end);
  // （二）建设两个基地 may be a heading, and so may 1.引进企业20家。 with text of its own; 1.引进企业20家 is an item of a list.
  return measures && (hasClauses || (standsAlone && (rankOf(passage) ?? 0) >= RANKS.digit));
}

/** Whether the passage is a heading and nothing else: no sentence of text follows on its line. */
export function isHeadingLine(placed: PlacedPassage): boolean {
  const { passage, section } = placed;
  return section.opening === placed && section.title !== "" && passage.sentences.length === 1;
}
