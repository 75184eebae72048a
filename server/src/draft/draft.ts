import type { Passage } from "../facts/passage.ts";
import type { MarkdownDocument } from "../markdown/block.ts";
import { sourceSpan } from "../text/mapped-text.ts";
import { type Span, shiftSpan } from "../text/span.ts";
import type { Section } from "./outline.ts";
import type { Profile } from "./profile.ts";
import type { Target } from "./target.ts";

/** A passage in its place: facts that hold anywhere, with where they stand. */
export interface PlacedPassage {
  readonly passage: Passage;
  /** Offset in the source of the chunk it was read in. */
  readonly offset: number;
  /** Index in `Draft.passages`. */
  readonly index: number;
  readonly section: Section;
}

/** One document as read: a pure function of its text and the options it was built with. */
export interface Draft {
  readonly text: string;
  readonly markdown: MarkdownDocument;
  readonly passages: readonly PlacedPassage[];
  /** Root of the outline. */
  readonly outline: Section;
  readonly profile: Profile;
  /** Every indicator with a number, in order: aims, results and what is neither. */
  readonly targets: readonly Target[];
}

/** Where a stretch of a passage's reading text stands in the source of the draft. */
export function spanInSource(placed: PlacedPassage, span: Span): Span {
  return shiftSpan(sourceSpan(placed.passage.reading, span), placed.offset);
}

/** Where all that is read of a passage stands in the source, from its first to its last character. */
export function wordsInSource(placed: PlacedPassage): Span {
  return spanInSource(placed, { start: 0, end: placed.passage.reading.text.length });
}
