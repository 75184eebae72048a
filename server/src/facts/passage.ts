import type { Numbering } from "../language/numbering.ts";
import type { MarkPair } from "../markdown/block.ts";
import type { MappedText } from "../text/mapped-text.ts";
import type { Span } from "../text/span.ts";
import type { Measurement } from "./measurements/measurement.ts";
import type { Quantity } from "./quantities/quantity.ts";
import type { Time } from "./times/time.ts";

/** A sentence and the clauses in it; punctuation belongs to the clause it ends. */
export interface Sentence {
  readonly span: Span;
  readonly clauses: readonly Span[];
}

/**
 * What can be said of a heading, a logical paragraph or a table cell by itself, whatever stands around it. All spans
 * but `reading`'s own mapping count in the reading text; the mapping leads to offsets in the chunk.
 */
export interface Passage {
  readonly kind: "heading" | "paragraph" | "cell";
  /** Depth of a `#` heading, 0 otherwise. */
  readonly headingDepth: number;
  readonly listDepth: number;
  readonly quoted: boolean;
  /** Marker of the list item that this passage opens, null if it opens none. */
  readonly marker: string | null;
  /** All of that list item (offsets in the chunk), marker and further content included; null likewise. */
  readonly item: Span | null;
  /** Row and column of a table cell, null otherwise; `table` counts the tables of the chunk. */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
  readonly reading: MappedText;
  /** Source stretches (offsets in the chunk) that no fix may touch. */
  readonly protectedSpans: readonly Span[];
  /** Marks of emphasis (offsets in the chunk), by where they open; a pair may reach beyond the passage. */
  readonly emphasis: readonly MarkPair[];
  readonly numbering: Numbering | null;
  readonly sentences: readonly Sentence[];
  /** 《…》, marks included. */
  readonly citations: readonly Span[];
  /** “…” and 「…」, marks included. */
  readonly quotations: readonly Span[];
  /** Who does the item, and by when: （牵头单位：区科技局，6月底前完成）. */
  readonly notes: readonly Span[];
  /** Sorted; none inside citations. */
  readonly times: readonly Time[];
  /** Sorted; none inside citations or overlapping a time. */
  readonly quantities: readonly Quantity[];
  /** One for each quantity, in the same order. */
  readonly measurements: readonly Measurement[];
}
