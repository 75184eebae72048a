import { comparable } from "../../facts/comparable-clauses.ts";
import type { Passage } from "../../facts/passage.ts";
import { BASIS, FORMALITY } from "../../language/common-ground.ts";
import { SET_PHRASE } from "../../language/set-phrases.ts";
import { memoise } from "../../text/memoise.ts";
import { firstFrom } from "../../text/sorted-items.ts";
import type { Span } from "../../text/span.ts";
import type { Draft } from "../draft.ts";
import { glossaryStart } from "../glossary.ts";
import { partsOf, type RunPart } from "../repeats/run-part.ts";
import { clauseAt, type ShareableClause, type ShareableText, shareableText } from "./shareable-text.ts";
import type { SharedPassage } from "./shared-runs.ts";

/** What two documents may say alike: where it stands in what they share, it counts for nothing. */
export interface Allowances {
  readonly ignoreQuotations: boolean;
  readonly ignoreTitles: boolean;
  readonly ignoreBases: boolean;
  readonly ignoreFormalities: boolean;
  readonly ignoreSetPhrases: boolean;
  /** Words of one's own; a clause that holds one counts for nothing. */
  readonly ignoreWords: readonly string[];
}

/** A shared passage as far as it counts. */
export interface WeighedRun {
  readonly copy: readonly RunPart[];
  readonly original: readonly RunPart[];
  /** Han, letters and digits that count. */
  readonly weight: number;
}

/**
 * The part of a shared passage that a reader would call the same, null where less than `minimum` counts. It begins and
 * ends with a clause, else at a mark, else beside a number and not inside, each as far as enough is left without the rest.
 */
export function weighSharedRun(
  draft: Draft,
  { at, first, length, other }: SharedPassage,
  minimum: number,
  allowances: Allowances,
): WeighedRun | null {
  const text = shareableText(draft);
  const weigh = weigherOf(draft, text, allowances);
  const isEnough = (start: number, end: number): boolean => weigh(start, end) >= minimum;
  const end = at + length;
  if (!isEnough(at, end)) return null;
  const cutAtStart = Math.max(numberFrom(text, at), numberFrom(other, first));
  const start = opensAt(text, at, cutAtStart).find((from) => isEnough(from, end)) ?? at;
  const cutAtEnd = Math.max(numberUpTo(text, end), numberUpTo(other, first + length));
  const stop = closesAt(text, end, cutAtEnd).find((to) => isEnough(start, to)) ?? end;
  return {
    copy: partsWithin(text, start, stop),
    original: partsWithin(other, first + start - at, first + stop - at),
    weight: weigh(start, stop),
  };
}

/** Where a run had better begin than at an offset that lies so far before the end of a number; the best first. */
function opensAt(text: ShareableText, offset: number, rest: number): number[] {
  const at = clauseAt(text, offset);
  const clause = text.clauses[at] as ShareableClause;
  if (clause.at === offset && rest === 0) return [offset];
  const next = text.clauses[at + 1]?.at ?? text.text.length;
  const place = placeIn(clause, offset);
  const words = wordsOf(clause).slice(place - clause.clause.span.start);
  const mark = words.search(MARK);
  return [next, ...(mark === -1 ? [] : [offsetOf(clause, place + mark)]), offset + rest];
}

/** Where a run had better end than at an offset that lies so far behind the start of a number; the best first. */
function closesAt(text: ShareableText, offset: number, rest: number): number[] {
  const clause = text.clauses[clauseAt(text, offset - 1)] as ShareableClause;
  if (clause.at + clause.clause.key.length === offset && rest === 0) return [offset];
  let mark = placeIn(clause, offset) - clause.clause.span.start;
  while (mark > 0 && !MARK.test(wordsOf(clause)[mark - 1] as string)) mark -= 1;
  const atMark = mark === 0 ? [] : [offsetOf(clause, clause.clause.span.start + mark)];
  return [clause.at, ...atMark, offset - rest];
}

const MARK = /[、：（）()“”‘’《》〈〉·—\s]/;

const wordsOf = ({ placed, clause }: ShareableClause): string =>
  placed.passage.reading.text.slice(clause.span.start, clause.span.end);

/** How much of a number or time is left behind an offset that cuts it, 0 where none is cut. */
function numberFrom(text: ShareableText, offset: number): number {
  const clause = text.clauses[clauseAt(text, offset)] as ShareableClause;
  const cut = numberAround(clause, placeIn(clause, offset));
  return cut === null ? 0 : offsetOf(clause, cut.end) - offset;
}

/** How much of a number or time stands before an offset that cuts it, 0 where none is cut. */
function numberUpTo(text: ShareableText, offset: number): number {
  const clause = text.clauses[clauseAt(text, offset - 1)] as ShareableClause;
  const cut = numberAround(clause, placeIn(clause, offset));
  return cut === null ? 0 : offset - offsetOf(clause, cut.start);
}

function numberAround({ placed: { passage } }: ShareableClause, place: number): Span | null {
  for (const found of [passage.quantities, passage.times]) {
    const before: { readonly span: Span } | undefined =
      found[firstFrom<{ readonly span: Span }>(found, place, ({ span }) => span) - 1];
    if (before !== undefined && place < before.span.end) return before.span;
  }
  return null;
}

/** Where so much of a clause's key ends in the reading text; at its end, with the mark that ends it. */
function placeIn({ placed, clause: { key, span }, at }: ShareableClause, offset: number): number {
  if (offset - at >= key.length) return span.end;
  const { text } = placed.passage.reading;
  let low = span.start;
  let high = span.end;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (comparable(text.slice(span.start, middle)).key.length <= offset - at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The way back from a place in the reading text. */
function offsetOf({ placed, clause: { span }, at }: ShareableClause, place: number): number {
  return at + comparable(placed.passage.reading.text.slice(span.start, place)).key.length;
}

type Weigh = (start: number, end: number) => number;

/** Weighs stretches of a shareable text. */
function weigherOf(draft: Draft, text: ShareableText, allowances: Allowances): Weigh {
  const allowed = allowances.ignoreWords.map((words) => comparable(words).key).filter((key) => key !== "");
  const isAllowed = ({ placed, clause }: ShareableClause, words: string): boolean =>
    placed.index > glossaryStart(draft.passages) ||
    (allowances.ignoreQuotations && placed.passage.quoted) ||
    (allowances.ignoreBases && BASIS.test(words)) ||
    (allowances.ignoreFormalities && FORMALITY.test(words)) ||
    (allowances.ignoreSetPhrases && SET_PHRASE.test(words)) ||
    allowed.some((key) => clause.key.includes(key));
  /** Of one clause, between two offsets. */
  const weighPart = (part: ShareableClause, start: number, end: number): number => {
    const { placed, clause } = part;
    if (isAllowed(part, wordsOf(part))) return 0;
    // Who is in charge counts for nothing, and so does a line that is a title.
    const isTitle = part.weight !== clause.weight;
    const most = allowances.ignoreTitles ? part.weight : isTitle ? 0 : clause.length;
    if (most === 0) return 0;
    const span = { start: placeIn(part, start), end: placeIn(part, end) };
    return Math.min(most, lengthOutside(placed.passage, span, hiddenIn(placed.passage, allowances)));
  };
  return (start, end) => {
    let weight = 0;
    for (let index = clauseAt(text, start); index < text.clauses.length; index++) {
      const part = text.clauses[index] as ShareableClause;
      if (part.at >= end) break;
      weight += weighPart(part, Math.max(start, part.at), Math.min(end, part.at + part.clause.key.length));
    }
    return weight;
  };
}

/** The stretches of a passage that are words of others, sorted and apart from each other. */
function hiddenIn(passage: Passage, { ignoreTitles, ignoreQuotations }: Allowances): readonly Span[] {
  if (ignoreTitles) return ignoreQuotations ? titlesAndQuotations(passage) : passage.citations;
  return ignoreQuotations ? longQuotations(passage) : [];
}

/** Shorter ones, such as “三链协同”, are no words of others. */
const SHORTEST_QUOTATION = 20;

const longQuotations = memoise(({ quotations }: Passage): readonly Span[] =>
  quotations.filter(({ start, end }) => end - start >= SHORTEST_QUOTATION),
);

const titlesAndQuotations = memoise((passage: Passage): readonly Span[] => {
  const apart: Span[] = [];
  const both = [...longQuotations(passage), ...passage.citations].sort((a, b) => a.start - b.start);
  for (const { start, end } of both) {
    const from = Math.max(start, apart.at(-1)?.end ?? 0);
    if (from < end) apart.push({ start: from, end });
  }
  return apart;
});

/** How many Han, letters and digits of a stretch stand outside others. */
function lengthOutside(
  { reading: { text } }: Passage,
  { start, end }: Span,
  others: readonly Span[],
): number {
  let length = 0;
  let from = start;
  for (let at = Math.max(0, firstFrom(others, start, (span) => span) - 1); at < others.length; at++) {
    const other = others[at] as Span;
    if (other.start >= end) break;
    length += comparable(text.slice(from, Math.max(from, other.start))).length;
    from = Math.max(from, other.end);
  }
  return length + comparable(text.slice(from, Math.max(from, end))).length;
}

function partsWithin(text: ShareableText, start: number, end: number): RunPart[] {
  const run = text.clauses.slice(clauseAt(text, start), clauseAt(text, end - 1) + 1);
  const parts = partsOf(run);
  const opens = placeIn(run[0] as ShareableClause, start);
  const closes = placeIn(run.at(-1) as ShareableClause, end);
  return parts.map((part, index) => {
    const span: Span = {
      start: index === 0 ? opens : part.span.start,
      end: index === parts.length - 1 ? closes : part.span.end,
    };
    const isCut = span.start !== part.span.start || span.end !== part.span.end;
    return { ...part, span, isWhole: part.isWhole && !isCut };
  });
}
