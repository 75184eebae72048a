import assert from "node:assert/strict";
import { readBlocks } from "../../server/src/markdown/blocks.ts";
import { parseMarkdown } from "../../server/src/markdown/parse.ts";
import { readMarkdown } from "../../server/src/markdown/read-markdown.ts";
import { readCorpus } from "../corpus/documents.ts";
import { shiftBlock } from "./describe-blocks.ts";

const corpus = readCorpus();

if (corpus !== null) {
  describe("reading real documents", () => {
    it("reads no chunk as plain lines, and all as one parse reads them", () => {
      for (const { name, text } of corpus) {
        const { frontMatter, chunks } = readMarkdown(text);
        const from = frontMatter?.end ?? 0;
        const body = text.slice(from);
        const whole = readBlocks(parseMarkdown(body), body).blocks;
        assert.ok(
          chunks.every(({ content }) => !content.plain),
          name,
        );
        assert.deepEqual(
          chunks.flatMap(({ offset, content }) => content.blocks.map((block) => shiftBlock(block, offset))),
          whole.map((block) => shiftBlock(block, from)),
          name,
        );
      }
    });
  });
}
