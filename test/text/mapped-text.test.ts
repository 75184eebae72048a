import assert from "node:assert/strict";
import {
  identity,
  MappedTextBuilder,
  sliceMapped,
  sourceSpan,
  withoutSpans,
} from "../../server/src/text/mapped-text.ts";

const source = "甲&amp;乙**丙**丁";

/** 甲&乙丙丁, with the entity as one piece and the marks left out. */
function mapped() {
  const builder = new MappedTextBuilder();
  builder.append("甲", 0);
  builder.append("&", 1, 5);
  builder.append("乙", 6);
  builder.append("丙", 9);
  builder.append("丁", 12);
  return builder.build();
}

function written(start: number, end: number): string {
  const span = sourceSpan(mapped(), { start, end });
  return source.slice(span.start, span.end);
}

describe("mapped text", () => {
  it("maps what is left to where it stood, marks in between included", () => {
    assert.equal(mapped().text, "甲&乙丙丁");
    assert.equal(written(0, 1), "甲");
    assert.equal(written(2, 4), "乙**丙");
    assert.equal(written(3, 5), "丙**丁");
  });

  it("maps a piece only as a whole", () => {
    assert.equal(written(1, 2), "&amp;");
    assert.equal(written(0, 2), "甲&amp;");
  });

  it("maps an empty span to the place before its right neighbour", () => {
    assert.deepEqual(sourceSpan(mapped(), { start: 3, end: 3 }), { start: 9, end: 9 });
    assert.deepEqual(sourceSpan(mapped(), { start: 5, end: 5 }), { start: 13, end: 13 });
  });

  it("leaves out and slices without losing the way", () => {
    const rest = withoutSpans(mapped(), [{ start: 1, end: 2 }]);
    assert.equal(rest.text, "甲乙丙丁");
    assert.deepEqual(sourceSpan(rest, { start: 1, end: 2 }), { start: 6, end: 7 });
    const part = sliceMapped(mapped(), { start: 1, end: 4 });
    assert.equal(part.text, "&乙丙");
    assert.deepEqual(sourceSpan(part, { start: 2, end: 3 }), { start: 9, end: 10 });
  });

  it("is itself where nothing was changed", () => {
    assert.deepEqual(sourceSpan(identity("青樟市"), { start: 1, end: 3 }), { start: 1, end: 3 });
  });
});
