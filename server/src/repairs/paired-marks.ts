import { type Draft, type PlacedPassage, wordsInSource } from "../draft/draft.ts";
import { linesOf } from "../draft/draft-lines.ts";
import { allMatches } from "../text/all-matches.ts";
import { memoise } from "../text/memoise.ts";
import { firstFrom, overlapping, overlapsOneOf } from "../text/sorted-items.ts";
import { type Span, shiftSpan, spanContains } from "../text/span.ts";

/** A mark in the source that works by its partner: `**`, `~~`, `<u>`. */
export interface Mark {
  readonly span: Span;
  /** Where the other of the two stands, null where there is none. */
  readonly partner: Span | null;
  /** Markdown takes it for a mark, so that what stands beside it decides whether it stays one. */
  readonly isParsed: boolean;
}

/** The marks on the lines of a passage, in order. */
export const marksOf = memoise((draft: Draft) =>
  memoise((placed: PlacedPassage) => readMarks(draft, placed)),
);

/** `span` with the marks that would be left around nothing, null where it would take one of two that belong together. */
export function withMarks(marks: readonly Mark[], span: Span): Span | null {
  let { start, end } = span;
  for (;;) {
    const from = firstFrom(marks, start, (mark) => mark.span);
    const to = firstFrom(marks, end, (mark) => mark.span);
    const [before, after] = [marks[from - 1], marks[to]];
    if ((before?.span.end ?? 0) > start || (marks[to - 1]?.span.end ?? 0) > end) return null;
    const grown = { start, end };
    for (const { partner } of marks.slice(from, to)) {
      if (partner === null) return null;
      if (spanContains({ start, end }, partner)) continue;
      if (partner.end === start) grown.start = partner.start;
      else if (partner.start === end) grown.end = partner.end;
      else return null;
    }
    const isHollow =
      before?.span.end === start && after?.span.start === end && before.partner?.start === after.span.start;
    if (isHollow) {
      grown.start = before.span.start;
      grown.end = after.span.end;
    }
    if (grown.start === start && grown.end === end) return grown;
    ({ start, end } = grown);
  }
}

/**
 * Whether the marks that a cut touches stay what they are. Markdown tells an opening from a closing mark by the kinds of
 * characters on both sides (CommonMark 0.31, 6.2); beside a letter only `_` may fail.
 */
export function marksStay(marks: readonly Mark[], text: string, { start, end }: Span): boolean {
  const after = marks[firstFrom(marks, end, (mark) => mark.span)];
  const before = marks[firstFrom(marks, start, (mark) => mark.span) - 1];
  const isBefore = before?.span.end === start;
  const isAfter = after?.span.start === end;
  if (isBefore && isAfter) return false;
  const stays = (mark: Mark, was: string | undefined, becomes: string | undefined): boolean =>
    (!mark.isParsed && mark.partner !== null) ||
    kindOf(was) === kindOf(becomes) ||
    (kindOf(becomes) === "letter" && text[mark.span.start] !== "_");
  if (isBefore) return stays(before, text[start], text[end]);
  return !isAfter || stays(after, text[end - 1], text[start - 1]);
}

function kindOf(char: string | undefined): "space" | "sign" | "letter" {
  if (char === undefined || /\s/.test(char)) return "space";
  return /[\p{P}\p{S}]/u.test(char) ? "sign" : "letter";
}

const MARK = /(?<!\\)\*{2,}|~{2,}|<(\/?)([A-Za-z][A-Za-z0-9]{0,15})(?:\s[^<>]{0,200})?>/g;

function readMarks(draft: Draft, placed: PlacedPassage): Mark[] {
  const { passage, offset } = placed;
  const marks: Mark[] = [];
  for (const { open, close } of passage.emphasis) {
    const [opens, closes] = [shiftSpan(open, offset), shiftSpan(close, offset)];
    marks.push({ span: opens, partner: closes, isParsed: true });
    marks.push({ span: closes, partner: opens, isParsed: true });
  }
  marks.sort((a, b) => a.span.start - b.span.start);
  const parsed = marks.map(({ span }) => span);
  const lines = linesOf(draft);
  const { start, end } = wordsInSource(placed);
  const from = lines.lineSpan(lines.lineAt(start)).start;
  const source = draft.text.slice(from, lines.lineSpan(lines.lineAt(end)).end);
  const open = new Map<string, number>();
  for (const { 0: found, 1: slash, 2: tag, index } of allMatches(source, MARK)) {
    const isTag = tag !== undefined;
    const inChunk = { start: from + index - offset, end: from + index + found.length - offset };
    if (isTag !== overlapsOneOf(passage.protectedSpans, inChunk)) continue;
    for (const span of uncovered(parsed, shiftSpan(inChunk, offset))) {
      const name = tag ?? draft.text.slice(span.start, span.end);
      const at = open.get(name);
      const opener = at === undefined ? undefined : marks[at];
      if (at !== undefined && opener !== undefined && slash !== "") {
        open.delete(name);
        marks[at] = { ...opener, partner: span };
        marks.push({ span, partner: opener.span, isParsed: false });
      } else if (!isTag || (slash === "" && !VOID.has(name.toLowerCase()))) {
        open.set(name, marks.length);
        marks.push({ span, partner: null, isParsed: false });
      }
    }
  }
  return marks.sort((a, b) => a.span.start - b.span.start);
}

/** Tags that enclose nothing. */
const VOID: ReadonlySet<string> = new Set(["br", "hr", "img", "input", "wbr"]);

/** What is left of a run of signs when those that Markdown took for marks are taken out. */
function uncovered(parsed: readonly Span[], { start, end }: Span): Span[] {
  const rest: Span[] = [];
  let from = start;
  for (const taken of overlapping(parsed, { start, end })) {
    if (taken.start > from) rest.push({ start: from, end: taken.start });
    from = taken.end;
  }
  if (from < end) rest.push({ start: from, end });
  return rest;
}
