import type { Block, MarkdownDocument, Prose } from "../../server/src/markdown/block.ts";
import { shiftSpan } from "../../server/src/text/span.ts";

/** Blocks in a line each, for tables of cases: `# 标题`, `- 列表段落`, `> 引文`, `表头 | 表头 / 格 | 格`. */
export function describeBlocks({ chunks }: MarkdownDocument): string[] {
  return chunks.flatMap(({ content }) => content.blocks.map(describeBlock));
}

function describeBlock(block: Block): string {
  if (block.type === "table")
    return block.rows.map((row) => row.map(({ text }) => text).join(" | ")).join(" / ");
  if (block.type === "heading") return `${"#".repeat(block.depth)} ${block.prose.text}`;
  return `${block.quoted ? "> " : ""}${"- ".repeat(block.listDepth)}${block.prose.text}`;
}

/** A block with its offsets moved by `by`. */
export function shiftBlock(block: Block, by: number): Block {
  const prose = (read: Prose): Prose => ({
    ...read,
    runs: read.runs.map((run) => ({ ...run, source: run.source + by })),
    protectedSpans: read.protectedSpans.map((span) => shiftSpan(span, by)),
    emphasis: read.emphasis.map(({ open, close }) => ({
      open: shiftSpan(open, by),
      close: shiftSpan(close, by),
    })),
  });
  const span = shiftSpan(block.span, by);
  if (block.type === "table") return { ...block, span, rows: block.rows.map((row) => row.map(prose)) };
  if (block.type === "heading") return { ...block, span, prose: prose(block.prose) };
  return { ...block, span, prose: prose(block.prose), item: block.item && shiftSpan(block.item, by) };
}

/** Every prose of a document, with the offset its spans count from. */
export function* prosesOf({
  chunks,
}: MarkdownDocument): Generator<{ prose: Prose; block: Block; offset: number }> {
  for (const { content, offset } of chunks) {
    for (const block of content.blocks) {
      const proses = block.type === "table" ? block.rows.flat() : [block.prose];
      for (const prose of proses) yield { prose, block, offset };
    }
  }
}
