import type { Root } from "mdast";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import remarkParse from "remark-parse";
import { unified } from "unified";

/**
 * Markdown as drafters write it: with tables and task boxes, but not the rest of GFM, whose strikethrough eats the `~` of `1~3个…5~8个`
 * and whose autolinks swallow Chinese text after an address; and without code by indentation, which is how they
 * indent paragraphs.
 */
const processor = unified()
  .use(remarkParse)
  .data("micromarkExtensions", [gfmTable(), gfmTaskListItem(), { disable: { null: ["codeIndented"] } }])
  .data("fromMarkdownExtensions", [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()])
  .freeze();

/** One parse of a text, which keeps its offsets. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text.replace(UNCOUNTED, (char) => (char === "\0" ? "\ufffd" : "\u3000")));
}

/**
 * Characters with which the parser miscounts: it would drop a byte order mark and count from behind it, and loses
 * marks next to NUL. Inside a text they are but a wide space and a replacement character.
 */
const UNCOUNTED = /^\ufeff|\0/g;
