import { findUnpaired } from "../../text/brackets.ts";
import type { Span } from "../../text/span.ts";
import { type Draft, type PlacedPassage, spanInSource } from "../draft.ts";
import type { RunPart } from "./run-part.ts";

/**
 * Where a run stands in the source: from its first word to its last, with the mark that ends its last sentence where
 * the other copy has the same one. Marks that join it to its surroundings are no part of it.
 */
export function runSpan(run: readonly RunPart[], other: readonly RunPart[]): Span {
  const first = run[0] as RunPart;
  const last = run.at(-1) as RunPart;
  const { end } = trimmed(last);
  const mark = closingMark(run);
  const kept = mark === closingMark(other) ? mark.length : 0;
  return {
    start: spanInSource(first.placed, trimmed(first)).start,
    end: spanInSource(last.placed, { start: end - 1, end: end + kept }).end,
  };
}

/** The words of a run, shortened in the middle. */
export function excerpt(draft: Draft, run: readonly RunPart[]): string {
  const words = run.map((part) => sourceWords(draft, part.placed, trimmed(part)));
  const whole = words.length === 1 ? (words[0] as string) : "";
  if (whole !== "" && whole.length <= 26) return whole;
  return `${firstWords(words[0] as string)}…${lastWords(words.at(-1) as string)}`;
}

/** A stretch of a reading text as the source has it, in its own script and letters, without line ends and the marks of Markdown. */
export function sourceWords({ text }: Draft, placed: PlacedPassage, span: Span): string {
  const { start, end } = spanInSource(placed, span);
  return text
    .slice(start, end)
    .replace(/\r?\n[\s>]*/g, "")
    .replace(/[*_`]/g, "");
}

const firstWords = (text: string): string => text.replace(/^(.{14}).*$/su, "$1");
const lastWords = (text: string): string => text.replace(/^.*(.{8})$/su, "$1");

/** The mark that ends the last sentence of a run, empty where it ends within one. */
function closingMark(run: readonly RunPart[]): string {
  const last = run.at(-1) as RunPart;
  return (
    /^(?:[。！？]|…+)/.exec(last.placed.passage.reading.text.slice(trimmed(last).end, last.span.end))?.[0] ??
    ""
  );
}

/** Without marks at its ends, but with brackets and quotation marks that pair up inside. */
function trimmed({ placed, span }: RunPart): Span {
  const { text } = placed.passage.reading;
  const unpaired = new Set(findUnpaired(text.slice(span.start, span.end)).map((at) => at + span.start));
  let { start, end } = span;
  const isOutside = (at: number): boolean =>
    unpaired.has(at) || /[\s，；：、。！？…—·]/.test(text[at] as string);
  while (start < end - 1 && isOutside(start)) start += 1;
  while (end > start + 1 && isOutside(end - 1)) end -= 1;
  return { start, end };
}
