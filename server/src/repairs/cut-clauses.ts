import { type Draft, type PlacedPassage, spanInSource, wordsInSource } from "../draft/draft.ts";
import { linesOf, textOfLine } from "../draft/draft-lines.ts";
import type { RunPart } from "../draft/repeats/run-part.ts";
import { readNumbering } from "../language/read-numbering.ts";
import { endsParagraph } from "../markdown/logical-paragraphs.ts";
import { findUnpaired } from "../text/brackets.ts";
import type { TextEdit } from "../text/edit.ts";
import { derivedOffset } from "../text/mapped-text.ts";
import { overlapping, overlapsOneOf } from "../text/sorted-items.ts";
import { type Span, shiftSpan, spanContains, spansOverlap } from "../text/span.ts";
import { isBlankLine, type LineRange } from "./delete-lines.ts";
import { withFootnotes } from "./footnotes.ts";
import { opensBlock } from "./opens-block.ts";
import { marksOf, marksStay, withMarks } from "./paired-marks.ts";

/** What goes: stretches of the source, in order, or whole lines of it. */
export type Cut = readonly TextEdit[] | LineRange;

/**
 * The cut that takes clauses out of a passage of which something stays, with the mark before or after them, so that the
 * stronger of the two stays. Null where it would leave something that does not read: half of a pair, an empty
 * bracket, a lead-in without what it leads to, a number out of order.
 */
export function cutClauses(draft: Draft, part: RunPart): Cut | null {
  for (const cut of withOneMark(part)) {
    const fitted = fit(draft, part, cut);
    if (fitted !== null) return fitted;
  }
  return null;
}

function fit(draft: Draft, { placed, span: run }: RunPart, cut: Span): Cut | null {
  const { passage, offset } = placed;
  if (!leavesSense(placed, cut, run)) return null;
  const marks = marksOf(draft)(placed);
  const noted = withFootnotes(draft.text, spanInSource(placed, run));
  const isNoted = noted.end > spanInSource(placed, run).end;
  // Behind a mark that stays, a note is as likely one on what stays.
  if (isNoted && cut.end < run.end) return null;
  const source = withMarks(marks, isNoted ? noted : spanInSource(placed, cut));
  if (source === null || !marksStay(marks, draft.text, source)) return null;
  const isFootnote = ({ start, end }: Span): boolean => {
    const span = shiftSpan({ start, end }, offset);
    return (
      spanContains(source, span) &&
      withFootnotes(draft.text, { start: span.start, end: span.start }).end >= span.end
    );
  };
  const inChunk = shiftSpan(source, -offset);
  if (!overlapping(passage.protectedSpans, inChunk).every(isFootnote)) return null;
  return inLines(draft, placed, cut, source);
}

/** In the reading text: the clauses with the weaker of the marks before and behind them; with either if they are alike. */
function withOneMark({ placed, span }: RunPart): Span[] {
  const reading = placed.passage.reading.text;
  const before =
    /[，；：。！？…][”’）」』》]*$/.exec(reading.slice(Math.max(0, span.start - 8), span.start))?.[0] ?? "";
  const after = /[，；：。！？…][”’）」』》]*$/.exec(reading.slice(span.start, span.end))?.[0] ?? "";
  const isLast = span.end === reading.length;
  // …：, which leads to what follows.
  if (isLast && after.startsWith("：")) return [];
  const [weight, other] = [strength(before), strength(isLast && after === "" ? "。" : after)];
  if (before.length !== 1 || weight > other) return [span];
  const withBefore = { start: span.start - 1, end: span.end - after.length };
  // 要求：…。, of which only 要求 would be left.
  if (weight < other) return before === "：" ? [] : [withBefore];
  return before === after ? [span, withBefore] : [span];
}

function strength(marks: string): number {
  return "，；：。".indexOf(marks.charAt(0).replace(/[！？…]/, "。"));
}

/** Whether what stays of a passage reads on: no bracket is opened, emptied or entered, and no number inside the run is missing. */
function leavesSense({ passage }: PlacedPassage, cut: Span, run: Span): boolean {
  const { text } = passage.reading;
  if (findUnpaired(text.slice(cut.start, cut.end)).length > 0) return false;
  if (
    /[（《“‘「『【〔[]$/.test(text.slice(0, cut.start).slice(-1)) &&
    /^[）》”’」』】〕\]]/.test(text.slice(cut.end, cut.end + 1))
  )
    return false;
  const enters = (spans: readonly Span[]): boolean =>
    overlapsOneOf(spans, { start: cut.start, end: cut.start + 1 }) &&
    overlapsOneOf(spans, { start: cut.start - 1, end: cut.start });
  if (enters(passage.quotations) || enters(passage.citations)) return false;
  return !passage.sentences.some(
    ({ span, clauses }) =>
      spansOverlap(span, cut) &&
      clauses.some(
        ({ start, end }) =>
          start > run.start &&
          start < run.end &&
          start > (passage.numbering?.length ?? 0) &&
          readNumbering(text.slice(start, Math.min(end, start + 12))) !== null,
      ),
  );
}

/** Characters of the text behind a cut that tell what it would open if it came to begin a line. */
const LINE_OPENING = 16;

/**
 * Fits a cut to the lines it stands on: leaves no empty line, no space at the end of one, and nothing that opens a block;
 * joins what is left of a line to the next where it would be read as a paragraph of its own.
 */
function inLines(draft: Draft, placed: PlacedPassage, cut: Span, source: Span): Cut | null {
  const { text } = draft;
  const lines = linesOf(draft);
  const { reading, numbering } = placed.passage;
  const [first, last] = [lines.lineAt(source.start), lines.lineAt(source.end)];
  const lead = text.slice(lines.lineSpan(first).start, source.start);
  const tail = text.slice(source.end, lines.textSpan(last).end);
  const opensPassage = cut.start <= (numbering?.length ?? 0);
  const opensLine = opensPassage || /^[\s>]*$/.test(lead);
  const closesLine = tail.trim() === "";
  if (opensLine && closesLine && !opensPassage) return { first, last };
  const spare = lead.length - lead.trimEnd().length;
  const start = source.start - (!opensLine && (closesLine || /^\s/.test(tail)) ? spare : 0);
  const end = source.end + (opensLine && !closesLine ? tail.length - tail.trimStart().length : 0);
  const lineAt = (at: number): number => derivedOffset(reading, at - placed.offset);
  const kept =
    reading.text.slice(lineAt(lines.lineSpan(first).start), lineAt(source.start)) +
    reading.text.slice(lineAt(source.end), lineAt(lines.textSpan(last).end));
  const isLastLine = lines.lineAt(wordsInSource(placed).end) === last;
  if (isLastLine && last + 1 < lines.lineCount && !isBlankLine(draft, last + 1)) {
    // The line below went on to be a paragraph of its own, or no table, because of what goes.
    if (!endsParagraph(kept) || /^[\s>|:-]+$/.test(textOfLine(draft, last + 1))) return null;
  }
  const join = isLastLine || !endsParagraph(kept) ? [] : [joinNext(draft, last)];
  if (join.length > 0) {
    const { start: from, end: to } = lines.textSpan(last + 1);
    const below = reading.text.slice(lineAt(from), lineAt(to));
    // A short line that ended the paragraph may not when it is longer.
    if (/```/.test(lead + tail) || (endsParagraph(below) && !endsParagraph(kept + below))) return null;
  }
  const next = join[0] !== undefined && closesLine ? join[0].span.end : end;
  const isRead =
    !opensLine ||
    (!opensBlock(text.slice(next, Math.min(next + LINE_OPENING, lines.textSpan(lines.lineAt(next)).end))) &&
      readNumbering(reading.text.slice(cut.end, cut.end + LINE_OPENING)) === null);
  return isRead ? [{ span: { start, end }, text: "" }, ...join] : null;
}

/** Takes out the end of a line, with the indentation and quote marks of the next. */
function joinNext(draft: Draft, line: number): TextEdit {
  const { text } = draft;
  const startOf = (at: number): number => linesOf(draft).lineSpan(at).start;
  const span = {
    start: startOf(line) + textOfLine(draft, line).trimEnd().length,
    end: startOf(line + 1) + (/^[\s>]*/.exec(textOfLine(draft, line + 1))?.[0].length ?? 0),
  };
  const parts = /[0-9A-Za-z]/.test(text.charAt(span.start - 1)) && /[0-9A-Za-z]/.test(text.charAt(span.end));
  return { span, text: parts ? " " : "" };
}
