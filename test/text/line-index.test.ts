import assert from "node:assert/strict";
import fc from "fast-check";
import { LineIndex } from "../../server/src/text/line-index.ts";

const text = fc
  .array(fc.constantFrom("甲", "𠮷", "a", "\n", "\r\n", "\r", ""))
  .map((parts) => parts.join(""));

describe("line index", () => {
  it("leads from every offset to a position and back, but for the middle of a line end", () => {
    fc.assert(
      fc.property(text, (source) => {
        const lines = new LineIndex(source);
        for (let offset = 0; offset <= source.length; offset += 1) {
          const isInside = source.slice(offset - 1, offset + 1) === "\r\n" && offset > 0;
          assert.equal(lines.offset(lines.position(offset)), isInside ? offset - 1 : offset);
        }
      }),
    );
  });

  it("takes the end of the line for columns behind it, and the end of the text for lines behind that", () => {
    const lines = new LineIndex("甲\r\n乙丙\n");
    const at = (line: number, column: number): number => lines.offset({ line, column });
    assert.deepEqual([at(0, 9), at(1, 9), at(2, 9), at(3, 0)], [1, 5, 6, 6]);
  });

  it("covers the text with its lines", () => {
    fc.assert(
      fc.property(text, (source) => {
        const lines = new LineIndex(source);
        const spans = Array.from({ length: lines.lineCount }, (_, line) => lines.lineSpan(line));
        assert.equal(spans.map(({ start, end }) => source.slice(start, end)).join(""), source);
      }),
    );
  });
});
