import type { Draft } from "../draft/draft.ts";
import type { Block } from "../markdown/block.ts";
import type { Finding } from "./finding.ts";

/** A comment to insert that keeps a finding back; the reason goes between its two halves. */
export interface NewSuppression {
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/**
 * Writes the comment that keeps one finding back: a line above the block it stands in, or, where such a line would
 * tear a list or quotation apart, at the end of its own line. Null where a comment would not be read, or would be the
 * fault itself.
 */
export function writeSuppression(draft: Draft, { ruleId, span }: Finding): NewSuppression | null {
  const chunk = draft.markdown.chunks.findLast(({ offset }) => offset <= span.start);
  if (chunk === undefined || ruleId === "unused-suppression") return null;
  const { offset, content } = chunk;
  const index = content.blocks.findLastIndex((block) => offset + block.span.start <= span.start);
  const block = content.blocks[index];
  // A comment inside a chunk that was not parsed is text; the one before it reaches its first block.
  if (block === undefined || (content.plain && index > 0)) return null;
  const { text } = draft;
  const start = lineStart(text, offset + block.span.start);
  const indent = /^[ \t>]*/.exec(text.slice(start, offset + block.span.start))?.[0] ?? "";
  if (isLazy(block, indent)) {
    return { at: lineEnd(text, span.start), before: `<!-- hegao-disable-line ${ruleId} -- `, after: " -->" };
  }
  const end = text.startsWith("\r\n", lineEnd(text, span.start)) ? "\r\n" : "\n";
  return {
    at: start,
    before: `${indent}<!-- hegao-disable-next-line ${ruleId} -- `,
    after: ` -->${end}${content.plain ? end : ""}`,
  };
}

/** Whether a paragraph belongs to a list or quotation although its line does not show it. */
function isLazy(block: Block, indent: string): boolean {
  if (block.type !== "paragraph") return false;
  const { listDepth, marker, quoted } = block;
  return (quoted && !indent.includes(">")) || (listDepth > 0 && marker === null && !/[ \t]/.test(indent));
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1)) + 1;
}

function lineEnd(text: string, at: number): number {
  const length = text.slice(at).search(/[\r\n]/);
  return length < 0 ? text.length : at + length;
}
