import { defineRule } from "../lint/rule.ts";
import type { Chunk } from "../markdown/block.ts";

/** Says where marks were too many or too deep to be understood, so that nobody wonders why they count as text there. */
export default defineRule<Chunk>({
  id: "unparsed-markdown",
  category: "structure",
  scope: "chunk",
  severity: "info",
  basis: "读取的工作量有上限，超出的部分按普通文字逐行检查",

  *detect(draft) {
    for (const chunk of draft.markdown.chunks) if (chunk.content.plain) yield chunk;
  },

  explain({ offset, text }) {
    const start = offset + text.length - text.trimStart().length;
    const line = /^.{0,40}/u.exec(text.trimStart())?.[0] ?? "";
    return { span: { start, end: start + line.length }, message: { id: "unparsed-markdown", args: {} } };
  },
});
