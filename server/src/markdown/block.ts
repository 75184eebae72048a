import type { MappedText } from "../text/mapped-text.ts";
import type { Span } from "../text/span.ts";

/**
 * Running text cut out of Markdown: marks, link targets and HTML are gone, each inline code is one U+FFFC, line ends
 * inside are `\n`. A mark removed from between two digits stays as one `*`, so that digits never glue.
 */
export interface Prose extends MappedText {
  /** Stretches of the source that no fix may touch: code, links, images, references and HTML, marks included. */
  readonly protectedSpans: readonly Span[];
  /** Marks of emphasis, by where they open. A pair may open or close outside of this prose. */
  readonly emphasis: readonly MarkPair[];
}

/** Two marks that belong together, and nothing of what they enclose. */
export interface MarkPair {
  readonly open: Span;
  readonly close: Span;
}

/** A heading written with `#` or underlined. */
export interface HeadingBlock {
  readonly type: "heading";
  readonly depth: number;
  readonly span: Span;
  readonly prose: Prose;
}

/** One logical paragraph: lines of a Markdown paragraph that read as one. */
export interface ParagraphBlock {
  readonly type: "paragraph";
  readonly span: Span;
  readonly prose: Prose;
  /** How many list items enclose it: 0 outside lists. */
  readonly listDepth: number;
  readonly quoted: boolean;
  /** Marker of the list item that this paragraph opens (`1.`, `-`), null if it opens none. */
  readonly marker: string | null;
  /** All of that list item, marker and further content included; null if it opens none. */
  readonly item: Span | null;
}

/** A table; the first row is its header. Rows may differ in length. */
export interface TableBlock {
  readonly type: "table";
  readonly span: Span;
  readonly rows: readonly (readonly Prose[])[];
}

export type Block = HeadingBlock | ParagraphBlock | TableBlock;

/** What one chunk of Markdown holds. Offsets count from the start of the chunk. */
export interface ChunkContent {
  readonly blocks: readonly Block[];
  /** HTML blocks and inline HTML, comments among them. */
  readonly html: readonly Span[];
  /** True when the chunk was too costly for the parser and was read line by line as plain text. */
  readonly plain: boolean;
}

/** A stretch of the source that parses alone as it parses in context. */
export interface Chunk {
  /** Offset of the chunk in the source. */
  readonly offset: number;
  readonly text: string;
  readonly content: ChunkContent;
}

export interface MarkdownDocument {
  /** Front matter with its fences, `null` without. Its text is in no chunk. */
  readonly frontMatter: Span | null;
  readonly chunks: readonly Chunk[];
}
