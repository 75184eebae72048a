import type { MarkdownDocument } from "./block.ts";
import { readBlocks, readPlainBlocks } from "./blocks.ts";
import { ChunkMemo, type ReadChunk } from "./chunk-memo.ts";
import { cutChunks } from "./chunks.ts";
import { Definitions, findDefinitions } from "./definitions.ts";
import { findFrontMatter } from "./front-matter.ts";
import { parseMarkdown } from "./parse.ts";
import { isPlainText } from "./plain-text.ts";

/** Reads a text without its byte order mark. Chunks known to `memo` keep the identity of their content. */
export function readMarkdown(text: string, memo = new ChunkMemo()): MarkdownDocument {
  memo.begin();
  const frontMatter = findFrontMatter(text);
  const pieces = cutChunks(text, frontMatter?.end ?? 0).map((span) => ({
    offset: span.start,
    text: text.slice(span.start, span.end),
  }));
  const read = (chunk: string, preamble: string): ReadChunk =>
    memo.get(chunk, preamble, () => readChunk(chunk, preamble));
  const definitions = new Definitions(
    pieces.flatMap((piece) => (piece.text.includes("]:") ? read(piece.text, "").definitions : [])),
  );
  const chunks = pieces.map((piece) => ({
    ...piece,
    content: read(piece.text, definitions.preambleFor(piece.text)).content,
  }));
  return { frontMatter, chunks };
}

function readChunk(text: string, preamble: string): ReadChunk {
  if (isPlainText(text)) return { content: { ...readPlainBlocks(text), plain: false }, definitions: [] };
  const tree = parseMarkdown(preamble + text);
  return {
    content: { ...readBlocks(tree, text, preamble.length), plain: false },
    definitions: findDefinitions(tree),
  };
}
