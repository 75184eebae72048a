import { type Draft, spanInSource } from "../draft/draft.ts";
import type { RunPart } from "../draft/repeats.ts";
import { findUnpaired } from "../text/brackets.ts";
import type { TextEdit } from "../text/edit.ts";
import { firstFrom } from "../text/sorted-items.ts";
import { type Span, shiftSpan, spansOverlap } from "../text/span.ts";
import { renumberAfter } from "./renumber.ts";

/**
 * The edits that delete a run and leave correct punctuation, numbers and blank lines behind, or null where the cut would go
 * through brackets, quotation marks, Markdown marks or something that must stay as it is.
 */
export function deleteRun(draft: Draft, run: readonly RunPart[]): TextEdit[] | null {
  const { text } = draft;
  if (run.some((part) => !part.isWhole && isNumberedItem(part))) return null;
  const cuts: Span[] = [];
  for (const stretch of joinWholeParts(run, text)) {
    const cut = isWhole(stretch) ? wholeLines(text, spanOf(stretch)) : clauseCut(stretch[0] as RunPart, text);
    if (cut === null || hasHalfMarks(text.slice(cut.start, cut.end))) return null;
    if (stretch.some((part) => touchesProtected(part, cut))) return null;
    cuts.push(cut);
  }
  const edits = [...cuts.map((span) => ({ span, text: "" })), ...renumberAfter(draft, run)];
  return edits.sort((a, b) => a.span.start - b.span.start);
}

/** 三是…, （2）… within a line: the number would stay behind. */
function isNumberedItem({ placed: { passage }, span }: RunPart): boolean {
  const { sentences, reading, numbering } = passage;
  const clauses =
    sentences[firstFrom(sentences, span.start + 1, (sentence) => sentence.span) - 1]?.clauses ?? [];
  const clause = clauses[firstFrom(clauses, span.start + 1, (item) => item) - 1];
  const start = Math.max(clause?.start ?? 0, numbering?.length ?? 0);
  return reading.text.slice(start, span.start).trim() !== "";
}

const isWhole = (stretch: readonly RunPart[]): boolean => (stretch[0] as RunPart).isWhole;

/** Whole passages with nothing but blank lines between them go together; every other part goes by itself. */
function joinWholeParts(run: readonly RunPart[], text: string): RunPart[][] {
  const stretches: RunPart[][] = [];
  for (const part of run) {
    const before = stretches.at(-1);
    const follows =
      before &&
      part.isWhole &&
      isWhole(before) &&
      isBlank(text.slice(spanOf(before).end, spanOf([part]).start));
    if (follows) before.push(part);
    else stretches.push([part]);
  }
  return stretches;
}

/** From the start of the first passage to the end of the last, in the source. */
function spanOf(stretch: readonly RunPart[]): Span {
  const first = (stretch[0] as RunPart).placed;
  const last = (stretch.at(-1) as RunPart).placed;
  const { length } = last.passage.reading.text;
  return {
    start: spanInSource(first, { start: 0, end: 1 }).start,
    end: spanInSource(last, { start: length - 1, end: length }).end,
  };
}

/** The lines of a span, list markers included, with one of the blank lines around them. */
function wholeLines(text: string, span: Span): Span {
  const start = lineStart(text, span.start);
  const end = nextLine(text, span.end);
  const above = start === 0 ? null : lineStart(text, start - 1);
  const isOpenAbove = above === null || isBlank(text.slice(above, start));
  if (end < text.length) {
    const isOpenBelow = isBlank(text.slice(end, nextLine(text, end)));
    return { start, end: isOpenAbove && isOpenBelow ? nextLine(text, end) : end };
  }
  const from = above !== null && isOpenAbove ? above : start;
  const lineEnd = text.endsWith("\n")
    ? ""
    : (/\r?\n$/.exec(text.slice(Math.max(0, from - 2), from))?.[0] ?? "");
  return { start: from - lineEnd.length, end };
}

/** Clauses with the mark before or after them, so that the stronger of the two stays. */
function clauseCut({ placed, span }: RunPart, text: string): Span | null {
  const reading = placed.passage.reading.text;
  const before =
    /[，；：。！？…][”’）」』》]*$/.exec(reading.slice(Math.max(0, span.start - 8), span.start))?.[0] ?? "";
  const after = /[，；：。！？…][”’）」』》]*$/.exec(reading.slice(span.start, span.end))?.[0] ?? "";
  const isLast = span.end === reading.length;
  const yields = before.length === 1 && (strength(before) < strength(after) || (isLast && after === ""));
  const cut =
    yields && strength(before) < strength("。")
      ? { start: span.start - 1, end: span.end - after.length }
      : span;
  if (findUnpaired(reading.slice(cut.start, cut.end)).length > 0) return null;
  const source = spanInSource(placed, cut);
  const start = startOfBlank(text, source.start);
  const end = endOfBlank(text, source.end);
  return isLineStart(text, start) && isLineEnd(text, end) ? { start, end: nextLine(text, end) } : source;
}

function strength(marks: string): number {
  return "，；：。".indexOf(marks.replace(/[！？…].*$/, "。").charAt(0));
}

function touchesProtected({ placed: { passage, offset } }: RunPart, cut: Span): boolean {
  return passage.protectedSpans.some((span) => spansOverlap(shiftSpan(span, offset), cut));
}

/** Emphasis that opens in the text and does not close there, or the other way round. */
function hasHalfMarks(text: string): boolean {
  const open: string[] = [];
  for (const [marks] of text.matchAll(/\*+|_+|`+/g)) {
    if (open.at(-1) === marks) open.pop();
    else open.push(marks);
  }
  return open.length > 0;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

function nextLine(text: string, at: number): number {
  return text.indexOf("\n", at) + 1 || text.length;
}

/** Where the spaces and quote marks before an offset begin, on its line. */
function startOfBlank(text: string, at: number): number {
  let start = at;
  while (start > 0 && /[^\S\n]|>/.test(text[start - 1] as string)) start -= 1;
  return start;
}

function endOfBlank(text: string, at: number): number {
  let end = at;
  while (end < text.length && /[^\S\n]/.test(text[end] as string)) end += 1;
  return end;
}

const isLineStart = (text: string, at: number): boolean => at === 0 || text[at - 1] === "\n";
const isLineEnd = (text: string, at: number): boolean => at === text.length || text[at] === "\n";
const isBlank = (text: string): boolean => /^[\s>]*$/.test(text);
