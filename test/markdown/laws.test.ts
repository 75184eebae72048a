import assert from "node:assert/strict";
import fc from "fast-check";
import { readBlocks } from "../../server/src/markdown/blocks.ts";
import { ChunkMemo } from "../../server/src/markdown/chunk-memo.ts";
import { parseMarkdown } from "../../server/src/markdown/parse.ts";
import { readMarkdown } from "../../server/src/markdown/read-markdown.ts";
import { shiftSpan } from "../../server/src/text/span.ts";
import { prosesOf, shiftBlock } from "./describe-blocks.ts";
import { line, skeleton, soup, tables } from "./soup.ts";

/** What one parse of the whole text gives, and what the chunks give. */
function wholeAndParts(text: string): [whole: unknown, parts: unknown] {
  const { frontMatter, chunks } = readMarkdown(text);
  const from = frontMatter?.end ?? 0;
  const body = text.slice(from);
  const whole = readBlocks(parseMarkdown(body), body);
  return [
    {
      blocks: whole.blocks.map((block) => shiftBlock(block, from)),
      html: whole.html.map((span) => shiftSpan(span, from)),
    },
    {
      blocks: chunks.flatMap(({ offset, content }) =>
        content.blocks.map((block) => shiftBlock(block, offset)),
      ),
      html: chunks.flatMap(({ offset, content }) => content.html.map((span) => shiftSpan(span, offset))),
    },
  ];
}

describe("laws of reading Markdown", () => {
  for (const [name, texts] of Object.entries({ soup, skeleton, tables })) {
    it(`the chunks hold what one parse of the whole text holds (${name})`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          const [whole, parts] = wholeAndParts(text);
          assert.deepEqual(parts, whole);
        }),
        { numRuns: 1500 },
      );
    });
  }

  it("reading again after edits is reading from scratch", () => {
    const edits = fc.array(
      fc.record({ at: fc.nat(), drop: fc.nat(8), put: fc.oneof(line, fc.constant("")) }),
      {
        minLength: 1,
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(soup, edits, (start, changes) => {
        const memo = new ChunkMemo();
        readMarkdown(start, memo);
        let text = start;
        for (const { at, drop, put } of changes) {
          const from = at % (text.length + 1);
          text = text.slice(0, from) + put + text.slice(from + drop);
          assert.deepEqual(readMarkdown(text, memo), readMarkdown(text));
        }
      }),
      { numRuns: 500 },
    );
  });

  it("runs cover the prose from left to right and stay inside the block", () => {
    fc.assert(
      fc.property(soup, (text) => {
        for (const { prose, block } of prosesOf(readMarkdown(text))) {
          let at = 0;
          let source = block.span.start;
          for (const run of prose.runs) {
            assert.equal(run.at, at);
            assert.ok(run.length > 0 && run.source >= source);
            at += run.length;
            source = run.source + run.sourceLength;
          }
          assert.equal(at, prose.text.length);
          assert.ok(source <= block.span.end);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("a run of equal length repeats its source", () => {
    fc.assert(
      fc.property(soup, (text) => {
        for (const { prose, offset } of prosesOf(readMarkdown(text))) {
          for (const run of prose.runs.filter(
            ({ length, sourceLength }) => length === sourceLength && length > 1,
          )) {
            const source = text.slice(offset + run.source, offset + run.source + run.length);
            assert.equal(prose.text.slice(run.at, run.at + run.length), source.replaceAll("\r", "\n"));
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it("no prose or block begins or ends with space, and no paragraph or heading is empty", () => {
    fc.assert(
      fc.property(soup, (text) => {
        for (const { prose, block, offset } of prosesOf(readMarkdown(text))) {
          const source = text.slice(offset + block.span.start, offset + block.span.end);
          assert.equal(source, source.trim());
          assert.equal(prose.text, prose.text.trim());
          assert.ok(block.type === "table" || prose.text !== "");
        }
      }),
      { numRuns: 500 },
    );
  });

  it("a chunk that did not change keeps the identity of its content", () => {
    const memo = new ChunkMemo();
    const before = readMarkdown("到2026年建成5个。\n\n**其中**：3个。\n\n[甲]", memo).chunks;
    const after = readMarkdown("到2027年建成5个。\n\n**其中**：3个。\n\n[甲]", memo).chunks;
    assert.notEqual(after[0]?.content, before[0]?.content);
    assert.equal(after[1]?.content, before[1]?.content);
    assert.equal(after[2]?.content, before[2]?.content);
  });
});
