import type { RunPart } from "./run-part.ts";

// ── Where a part of a run stands in its passage ──

export function textOf({ placed, span }: Pick<RunPart, "placed" | "span">): string {
  return placed.passage.reading.text.slice(span.start, span.end);
}

/** The words before it in its passage, as far back as so many characters. */
export function textBefore({ placed, span }: RunPart, most: number): string {
  return placed.passage.reading.text.slice(Math.max(0, span.start - most), span.start);
}

/** Nothing is said before it in its passage: ——**这五年是**…. */
export function opensPassage({ placed: { passage }, span }: RunPart): boolean {
  return !/\p{L}/u.test(passage.reading.text.slice(passage.numbering?.length ?? 0, span.start));
}

/** It is the last that its passage says; who is in charge may follow it. */
export function closesPassage({ placed, span }: RunPart): boolean {
  return /^(?:（[^（）]*）。?)?$/.test(placed.passage.reading.text.slice(span.end));
}

/** It is the first that a numbered item says. */
export function opensItem({ placed, span }: RunPart): boolean {
  const { numbering } = placed.passage;
  return numbering !== null && span.start <= numbering.length;
}

/** It is the whole of a numbered item, and not only its terms. */
export function holdsItem({ placed, isWhole }: RunPart): boolean {
  return isWhole && placed.section.opening === placed;
}
