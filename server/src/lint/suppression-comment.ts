import type { Draft } from "../draft/draft.ts";
import { linesOf } from "../draft/draft-lines.ts";
import type { Block } from "../markdown/block.ts";
import type { Span } from "../text/span.ts";
import type { Finding } from "./finding.ts";

/** A comment to insert that keeps a finding back; the reason goes between its two halves. */
export interface NewSuppression {
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/**
 * Writes the comment that keeps one finding back: a line above the block it stands in, or, where such a line would
 * tear a list, quotation or paragraph apart, at the end of its own line. Null where a comment would not be read, or
 * would be the fault itself.
 */
export function writeSuppression(draft: Draft, { ruleId, span }: Finding): NewSuppression | null {
  const chunk = draft.markdown.chunks.findLast(({ offset }) => offset <= span.start);
  if (chunk === undefined || ruleId === "unused-suppression") return null;
  const { offset, content } = chunk;
  const index = content.blocks.findLastIndex((block) => offset + block.span.start <= span.start);
  const block = content.blocks[index];
  // A comment inside a chunk that was not parsed is text; the one before it reaches its first block.
  if (block === undefined || (content.plain && index > 0)) return null;
  const lines = linesOf(draft);
  const line = lines.lineAt(offset + block.span.start);
  const { start } = lines.lineSpan(line);
  const prefix = draft.text.slice(start, offset + block.span.start);
  const before = content.blocks[index - 1];
  const continues =
    before?.type === "paragraph" &&
    block.type === "paragraph" &&
    lines.lineAt(offset + before.span.end) >= line - 1;
  if (continues || !/^[\s>]*$/.test(prefix) || isLazy(block, prefix)) {
    const at = endOfWords(draft.text, lines.textSpan(lines.lineAt(span.start)));
    if (block.type !== "paragraph" || isInside(block.prose.protectedSpans, at - offset)) return null;
    return { at, before: `<!-- hegao-disable-line ${ruleId} -- `, after: " -->" };
  }
  const indent = /^[ \t>]*/.exec(prefix)?.[0] ?? "";
  const end = lineEndNear(draft, line);
  return {
    at: start,
    before: `${indent}<!-- hegao-disable-next-line ${ruleId} -- `,
    after: ` -->${end}${content.plain ? end : ""}`,
  };
}

/** Whether a paragraph belongs to a list or quotation although its line does not show it. */
function isLazy(block: Block, prefix: string): boolean {
  if (block.type !== "paragraph") return false;
  return (block.quoted && !prefix.includes(">")) || (block.listDepth > 0 && !/[ \t]/.test(prefix));
}

/** Where the words of a line end: before the spaces or the `\` that break it. */
function endOfWords(text: string, { start, end }: Span): number {
  const words = text.slice(start, end).trimEnd();
  const breaks = /(?:^|[^\\])(?:\\\\)*\\$/.test(words);
  return start + words.length - (breaks ? 1 : 0);
}

function isInside(spans: readonly Span[], at: number): boolean {
  return spans.some(({ start, end }) => start < at && at < end);
}

/** How a line ends; the last one as the one before. */
function lineEndNear(draft: Draft, line: number): string {
  const lines = linesOf(draft);
  const endOf = (each: number): string =>
    draft.text.slice(lines.textSpan(each).end, lines.lineSpan(each).end);
  return endOf(line) || (line > 0 && endOf(line - 1)) || "\n";
}
