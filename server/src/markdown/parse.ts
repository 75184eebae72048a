import type { Root } from "mdast";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkParse from "remark-parse";
import { unified } from "unified";

/**
 * Markdown as drafters write it: with tables, but not the rest of GFM, whose strikethrough eats the `~` of `1~3个…5~8个`
 * and whose autolinks swallow Chinese text after an address; and without code by indentation, which is how they
 * indent paragraphs.
 */
const processor = unified()
  .use(remarkParse)
  .data("micromarkExtensions", [gfmTable(), { disable: { null: ["codeIndented"] } }])
  .data("fromMarkdownExtensions", [gfmTableFromMarkdown()])
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
