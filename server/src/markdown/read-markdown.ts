import type { MarkdownDocument } from "./block.ts";
import { readBlocks, readPlainBlocks, readPlainHeading, readPlainTable } from "./blocks.ts";
import { ChunkMemo, type ReadChunk } from "./chunk-memo.ts";
import { cutChunks } from "./chunks.ts";
import { Definitions, findDefinitions } from "./definitions.ts";
import { findFrontMatter } from "./front-matter.ts";
import { parseMarkdown } from "./parse.ts";
import { isTooCostly } from "./parse-cost.ts";
import { plainTableCells } from "./plain-table.ts";
import { headingMarks, isPlainText } from "./plain-text.ts";

/** Reads a text without its byte order mark. Chunks known to `memo` keep the identity of their content. */
export function readMarkdown(text: string, memo = new ChunkMemo()): MarkdownDocument {
  memo.begin();
  const frontMatter = findFrontMatter(text);
  const pieces = cutChunks(text, frontMatter?.end ?? 0).map((span) => ({
    offset: span.start,
    text: text.slice(span.start, span.end),
  }));
  const read = (text: string, preamble: string): ReadChunk =>
    memo.get(text, preamble, () => readChunk(detach(text), preamble));
  const definedIn = pieces.map(({ text }) => (text.includes("]:") ? read(text, "").definitions : []));
  const definitions = new Definitions(definedIn.flat());
  const chunks = pieces.map((piece, index) => {
    const preamble = definitions.preambleFor(piece.text, definedIn[index] as readonly string[]);
    return { offset: piece.offset, text: piece.text, content: read(piece.text, preamble).content };
  });
  return { frontMatter, chunks };
}

/** Reads a chunk behind a preamble of definitions that stand elsewhere. */
function readChunk(text: string, preamble: string): ReadChunk {
  const marks = headingMarks(text);
  if (marks !== "" && isPlainText(text.slice(marks.length))) {
    return { content: { plain: false, ...readPlainHeading(text, marks.length) }, definitions: [] };
  }
  const cells = plainTableCells(text);
  if (cells !== null) return { content: { plain: false, ...readPlainTable(text, cells) }, definitions: [] };
  const needsNoParser = isPlainText(text);
  if (needsNoParser || isTooCostly(text)) {
    return { content: { plain: !needsNoParser, ...readPlainBlocks(text) }, definitions: [] };
  }
  const tree = parseMarkdown(preamble + text);
  return {
    content: { plain: false, ...readBlocks(tree, text, preamble.length) },
    definitions: findDefinitions(tree),
  };
}

/** A copy. Engines keep the whole of a string for any slice of it, and what is read here outlives many a draft. */
function detach(text: string): string {
  return ` ${text}`.slice(1);
}
