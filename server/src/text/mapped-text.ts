import type { Span } from "./span.ts";

/**
 * A stretch of a derived text and the source it came from. With equal lengths each unit stands for its
 * counterpart; otherwise the run is one piece (an entity, an escape) and maps only as a whole.
 */
export interface Run {
  /** Offset in the derived text. */
  readonly at: number;
  readonly length: number;
  /** Offset in the source. */
  readonly source: number;
  readonly sourceLength: number;
}

/** A text derived from a source by leaving out and replacing, with the way back. Runs are sorted and cover the text. */
export interface MappedText {
  readonly text: string;
  readonly runs: readonly Run[];
}

/** A text that is its own source. */
export function identity(text: string): MappedText {
  return { text, runs: [{ at: 0, length: text.length, source: 0, sourceLength: text.length }] };
}

/** Where a span of the derived text stands in the source. An empty span maps to an empty one before its right neighbour. */
export function sourceSpan(mapped: MappedText, span: Span): Span {
  const first = runAt(mapped.runs, span.start);
  if (first === undefined) return { start: 0, end: 0 };
  const start = sourceStart(first, span.start);
  if (span.end <= span.start) return { start, end: start };
  const last = runAt(mapped.runs, span.end - 1) as Run;
  return { start, end: sourceEnd(last, span.end) };
}

/** Offset in the derived text of what stands at `source` or is the first to stand behind it. */
export function derivedOffset({ text, runs }: MappedText, source: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle] as Run;
    if (run.source + run.sourceLength <= source) low = middle + 1;
    else high = middle;
  }
  const run = runs[low];
  if (run === undefined) return text.length;
  return run.at + (run.length === run.sourceLength ? Math.max(0, source - run.source) : 0);
}

/** The same mapping with another text of equal length (width folded, characters simplified). */
export function withText(mapped: MappedText, text: string): MappedText {
  if (text.length !== mapped.text.length) throw new RangeError("a replaced text keeps its length");
  return text === mapped.text ? mapped : { text, runs: mapped.runs };
}

/** The part of a mapped text inside `span`. Pieces cut in two are kept whole on the source's side. */
export function sliceMapped(mapped: MappedText, span: Span): MappedText {
  return withoutSpans(mapped, [
    { start: 0, end: span.start },
    { start: span.end, end: mapped.text.length },
  ]);
}

/** Leaves out `spans`, which are sorted and do not overlap. */
export function withoutSpans(mapped: MappedText, spans: readonly Span[]): MappedText {
  if (spans.every((span) => span.start >= span.end)) return mapped;
  const builder = new MappedTextBuilder();
  let from = 0;
  let run = 0;
  const keep = (to: number): void => {
    while (from < to) {
      while ((mapped.runs[run] as Run).at + (mapped.runs[run] as Run).length <= from) run += 1;
      const current = mapped.runs[run] as Run;
      const end = Math.min(to, current.at + current.length);
      const source = sourceStart(current, from);
      builder.append(mapped.text.slice(from, end), source, sourceEnd(current, end) - source);
      from = end;
    }
  };
  for (const span of spans) {
    keep(span.start);
    from = Math.max(from, span.end);
  }
  keep(mapped.text.length);
  return builder.build();
}

/** Collects a mapped text from left to right, joining neighbours that continue each other. */
export class MappedTextBuilder {
  #text = "";
  readonly #runs: Run[] = [];

  get length(): number {
    return this.#text.length;
  }

  append(text: string, source: number, sourceLength: number = text.length): void {
    if (text.length === 0) return;
    const last = this.#runs.at(-1);
    const continues =
      last !== undefined &&
      last.length === last.sourceLength &&
      text.length === sourceLength &&
      last.source + last.sourceLength === source;
    if (continues) {
      const length = last.length + text.length;
      this.#runs[this.#runs.length - 1] = { ...last, length, sourceLength: length };
    } else {
      this.#runs.push({ at: this.#text.length, length: text.length, source, sourceLength });
    }
    this.#text += text;
  }

  build(): MappedText {
    return { text: this.#text, runs: this.#runs };
  }
}

/**
 * What a span of the derived text is in the source: its own characters, widths and spaces, without what was left out as marks or line
 * breaks. The offsets of `mapped` count from `offset` in the source.
 */
export function wordsInSource(
  source: string,
  offset: number,
  mapped: MappedText,
  { start, end }: Span,
): string {
  let words = "";
  let behind: number | null = null;
  for (let at = start; at < end; ) {
    const run = runAt(mapped.runs, at) as Run;
    const to = Math.min(end, run.at + run.length);
    const from = offset + sourceStart(run, at);
    const between = behind === null ? "" : source.slice(behind, from);
    if (/^[^\S\r\n]+$/.test(between)) words += between;
    behind = offset + sourceEnd(run, to);
    // An entity stands for its character.
    words += run.length === run.sourceLength ? source.slice(from, behind) : mapped.text.slice(at, to);
    at = to;
  }
  return words;
}

function runAt(runs: readonly Run[], offset: number): Run | undefined {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle] as Run).at <= offset) low = middle;
    else high = middle - 1;
  }
  return runs[low];
}

function sourceStart(run: Run, offset: number): number {
  if (run.length === run.sourceLength) return run.source + offset - run.at;
  return offset >= run.at + run.length ? run.source + run.sourceLength : run.source;
}

function sourceEnd(run: Run, end: number): number {
  return run.length === run.sourceLength ? run.source + end - run.at : run.source + run.sourceLength;
}
