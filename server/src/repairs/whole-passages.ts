import { type Draft, type PlacedPassage, wordsInSource } from "../draft/draft.ts";
import { linesOf, textOfLine } from "../draft/draft-lines.ts";
import type { Section } from "../draft/outline.ts";
import { findSuppressionComments } from "../draft/suppression-comments.ts";
import { memoise } from "../text/memoise.ts";
import { firstFrom } from "../text/sorted-items.ts";
import { type Span, shiftSpan, spanContains } from "../text/span.ts";
import { isBlankLine, type LineRange } from "./delete-lines.ts";
import { withFootnotes, withoutFootnotes } from "./footnotes.ts";
import { opensBlock } from "./opens-block.ts";
import { marksOf } from "./paired-marks.ts";

/** Whole passages that follow each other. */
export type Stretch = readonly [PlacedPassage, ...PlacedPassage[]];

/**
 * The lines that hold a stretch and nothing else, with the comments that speak to Hegao of it alone. Null where
 * something that stays would lose what it belongs to, or be read otherwise: what stands below an item or under a
 * numbered heading, what a line with a colon leads in, one of two marks, lists or quotations that would become one.
 */
export function linesOfPassages(draft: Draft, stretch: Stretch): LineRange | null {
  const lines = linesOf(draft);
  const [first] = stretch;
  const last = stretch.at(-1) as PlacedPassage;
  const before = draft.passages[first.index - 1];
  const after = draft.passages[last.index + 1];
  const start = itemOf(first)?.start ?? wordsInSource(first).start;
  const { end } = withFootnotes(draft.text, wordsInSource(last));
  const own = { first: lines.lineAt(start), last: lines.lineAt(end) };
  const range = withComments(draft, own, before, after);
  if (range === null || plainChunks(draft).has(first.offset) || plainChunks(draft).has(last.offset))
    return null;
  const whole = { start: lines.lineSpan(range.first).start, end: lines.textSpan(range.last).end };
  const isApart =
    (before === undefined || wordsInSource(before).end <= whole.start) &&
    (after === undefined || wordsInSource(after).start >= whole.end);
  const isFree =
    isApart &&
    holdsNothingElse(draft, stretch, whole) &&
    keepsMarks(draft, stretch, whole) &&
    stretch.every((placed) => holdsOnly(placed, last, end)) &&
    keepsLeadIns(stretch, before, after) &&
    keepsApart(draft, range, stretch, before, after);
  return isFree ? range : null;
}

function itemOf({ passage: { item }, offset }: PlacedPassage): Span | null {
  return item && shiftSpan(item, offset);
}

const plainChunks = memoise(
  ({ markdown }: Draft) =>
    new Set(markdown.chunks.flatMap(({ offset, content }) => (content.plain ? [offset] : []))),
);

/** The lines with those of comments above that reach what is deleted and nothing else; null where one must be left over. */
function withComments(
  draft: Draft,
  { first, last }: LineRange,
  before: PlacedPassage | undefined,
  after: PlacedPassage | undefined,
): LineRange | null {
  const lines = linesOf(draft);
  const comments = findSuppressionComments(draft);
  const start = lines.lineSpan(first).start;
  const from = firstFrom(comments, before === undefined ? 0 : wordsInSource(before).end, ({ span }) => span);
  const to = firstFrom(comments, start, ({ span }) => span);
  const above = comments.slice(from, to);
  const below = comments[firstFrom(comments, lines.textSpan(last).end, ({ span }) => span)];
  const encloses =
    above.at(-1)?.kind === "disable" &&
    below?.kind === "enable" &&
    (after === undefined || below.span.start < wordsInSource(after).start);
  if (encloses) return null;
  const topmost = above.find(({ kind }) => kind === "disable-next-line");
  if (topmost === undefined) return { first, last };
  const top = lines.lineAt(topmost.span.start);
  const between = { start: lines.lineSpan(top).start, end: start };
  return isBlank(without(draft.text, between, spansWithin(above, between))) ? { first: top, last } : null;
}

/** Whether these lines say nothing but the stretch: markers of its items, marks, notes and comments about it aside. */
function holdsNothingElse(draft: Draft, stretch: Stretch, whole: Span): boolean {
  const comments = findSuppressionComments(draft).slice(
    firstFrom(findSuppressionComments(draft), whole.start, ({ span }) => span),
  );
  // A comment about the next block that stands behind the last words is about what stays.
  const { start: words } = wordsInSource(stretch.at(-1) as PlacedPassage);
  const own = comments.filter(
    ({ kind, span }, at) =>
      at < MOST_COMMENTS &&
      spanContains(whole, span) &&
      (kind === "disable-line" || (kind === "disable-next-line" && span.end <= words)),
  );
  const known = [...stretch.flatMap((placed) => [...partsOf(draft, placed)]), ...own.map(({ span }) => span)];
  const isKnown = ({ start, end }: Span): boolean =>
    own.some(({ span }) => span.start === start && span.end === end) ||
    withoutFootnotes(draft.text.slice(start, end)) === "";
  return (
    stretch.every(({ passage, offset }) =>
      passage.protectedSpans.every((span) => isKnown(shiftSpan(span, offset))),
    ) && isBlank(withoutFootnotes(without(draft.text, whole, known)))
  );
}

/** Comments that are looked at for one deletion. */
const MOST_COMMENTS = 20;

const TASK_BOX = /^ {1,4}\[[ xX]\] /;

/** Its words, the marker and the task box of its item, and the marks on its lines. */
function* partsOf(draft: Draft, placed: PlacedPassage): Generator<Span> {
  yield wordsInSource(placed);
  const item = itemOf(placed);
  if (item !== null) {
    const end = item.start + (placed.passage.marker?.length ?? 0);
    const box = TASK_BOX.exec(draft.text.slice(end, wordsInSource(placed).start))?.[0] ?? "";
    yield { start: item.start, end: end + box.length };
  }
  for (const { span } of marksOf(draft)(placed)) yield span;
}

function keepsMarks(draft: Draft, stretch: Stretch, whole: Span): boolean {
  return stretch.every((placed) =>
    marksOf(draft)(placed).every(
      ({ span, partner }) => !spanContains(whole, span) || (partner !== null && spanContains(whole, partner)),
    ),
  );
}

/** Whether nothing of an item or section would be left without its head. */
function holdsOnly(placed: PlacedPassage, last: PlacedPassage, end: number): boolean {
  const { section, passage } = placed;
  const item = itemOf(placed);
  if (item !== null && item.end > end) return false;
  const isNumbered = passage.numbering !== null || /\d/.test(passage.marker ?? "");
  return !isNumbered || section.opening !== placed || lastIndexOf(section) <= last.index;
}

/** Index of the last passage of a section, those of its children included. */
function lastIndexOf(section: Section): number {
  let last = section;
  for (let child = last.children.at(-1); child !== undefined; child = last.children.at(-1)) last = child;
  return Math.max(...[section, last].map(({ passages }) => passages.at(-1)?.index ?? 0));
}

/** Whether every line that ends with a colon still leads to what it led to, and 一是 to 二是. */
function keepsLeadIns(
  stretch: Stretch,
  before: PlacedPassage | undefined,
  after: PlacedPassage | undefined,
): boolean {
  const [first] = stretch;
  const last = stretch.at(-1) as PlacedPassage;
  if (after !== undefined && leadsIn(last)) return false;
  if (before !== undefined && leadsIn(before) && !isSibling(first, after)) return false;
  return !(isOrdinal(first) && after !== undefined && isOrdinal(after)) && !isPart(last, after);
}

const leadsIn = ({ passage }: PlacedPassage): boolean => /：[”’）」』]?$/.test(passage.reading.text);
const isOrdinal = ({ passage }: PlacedPassage): boolean => passage.numbering?.style === "ordinal-word";

/** 1.1 below 1., which the outline takes for the higher of the two. */
function isPart(placed: PlacedPassage, after: PlacedPassage | undefined): boolean {
  const [upper, lower] = [placed.passage.numbering?.style, after?.passage.numbering?.style];
  return upper !== undefined && upper !== lower && (lower === "decimal" || lower === "subdecimal");
}

/** Whether a passage is an item of the same list as another, or numbered in the same way. */
export function isSibling({ passage }: PlacedPassage, other: PlacedPassage | undefined): boolean {
  if (other === undefined) return false;
  const { marker, listDepth, numbering } = other.passage;
  if (passage.numbering !== null) return passage.numbering.style === numbering?.style;
  if (passage.marker === null || marker === null) return false;
  return passage.listDepth === listDepth && /\d/.test(passage.marker) === /\d/.test(marker);
}

/** Whether what stands above and below is read as it was when it meets. */
function keepsApart(
  draft: Draft,
  { first, last }: LineRange,
  stretch: Stretch,
  before: PlacedPassage | undefined,
  after: PlacedPassage | undefined,
): boolean {
  const lines = linesOf(draft);
  const [{ passage }] = stretch;
  if (first > 0 && /(?:\\|<br[ \t]*\/?>)[ \t]*$/i.test(textOfLine(draft, first - 1).slice(-20))) return false;
  const wouldJoin = (isInside: (other: PlacedPassage["passage"]) => boolean): boolean =>
    !isInside(passage) &&
    before !== undefined &&
    after !== undefined &&
    isInside(before.passage) &&
    isInside(after.passage);
  if (wouldJoin(({ listDepth }) => listDepth > 0) || wouldJoin(({ quoted }) => quoted)) return false;
  // Indented text would go on with the item of a list that what goes has ended.
  const endsList = before && stretch.some((each) => each.passage.listDepth < before.passage.listDepth);
  const next = after && lines.lineAt(itemOf(after)?.start ?? wordsInSource(after).start);
  const isIndented = (line: number): boolean =>
    /^[ \t>]*(?: {2}|\t)/.test(textOfLine(draft, line).slice(0, 80));
  if (endsList && [last + 1, last + 2, next ?? last + 1].some(isIndented)) return false;
  if (last + 1 >= lines.lineCount || isBlankLine(draft, last + 1)) return true;
  const below = textOfLine(draft, last + 1).slice(0, 80);
  const isText = after?.passage.kind === "paragraph" && after.passage.marker === null;
  // A tag that the paragraph before it took in would begin a block of HTML.
  if (/^[\s>]*<(?!!--)/.test(below)) return false;
  if (!isText || wordsInSource(after).start > lines.lineSpan(last + 1).end) return true;
  // What goes may be why the next line is text, or why a quotation or list takes it along without a sign.
  const isLazy =
    (after.passage.quoted && !/^[\s>]*>/.test(below)) ||
    (after.passage.listDepth > 0 && /^[^ \t>]/.test(below));
  return !isLazy && !opensBlock(below.replace(/^[\s>]*/, ""));
}

function spansWithin(items: readonly { readonly span: Span }[], whole: Span): Span[] {
  return items.flatMap(({ span }) => (spanContains(whole, span) ? [span] : []));
}

/** A stretch of text without some of its parts, in any order. */
function without(text: string, { start, end }: Span, parts: readonly Span[]): string {
  let rest = "";
  let from = start;
  for (const part of [...parts].sort((a, b) => a.start - b.start)) {
    rest += text.slice(from, Math.min(Math.max(from, part.start), end));
    from = Math.max(from, part.end);
  }
  return rest + text.slice(from, end);
}

const isBlank = (text: string): boolean => /^[\s>]*$/.test(text);
