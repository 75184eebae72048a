import type { Passage } from "../facts/passage.ts";
import type { MarkdownDocument } from "../markdown/block.ts";
import type { Section } from "./outline.ts";

/** A passage in its place: facts that hold anywhere, with where they stand. */
export interface PlacedPassage {
  readonly passage: Passage;
  /** Offset in the source of the chunk it was read in. */
  readonly offset: number;
  /** Index in `Draft.passages`. */
  readonly index: number;
  readonly section: Section;
}

/** One document as read: a pure function of its text. */
export interface Draft {
  readonly text: string;
  readonly markdown: MarkdownDocument;
  readonly passages: readonly PlacedPassage[];
  /** Root of the outline; its heading is null. */
  readonly outline: Section;
}
