import assert from "node:assert/strict";
import { applyEdits } from "../../server/src/text/edit.ts";
import { LineIndex } from "../../server/src/text/line-index.ts";

describe("positions", () => {
  it("count lines by LF, CRLF and CR, and columns in UTF-16 units", () => {
    const text = "甲\n𠮷乙\r\n丙\r丁";
    const lines = new LineIndex(text);
    assert.equal(lines.lineCount, 4);
    const at = (mark: string) => lines.position(text.indexOf(mark));
    assert.deepEqual(at("乙"), { line: 1, column: 2 });
    assert.deepEqual(at("丙"), { line: 2, column: 0 });
    assert.deepEqual(at("丁"), { line: 3, column: 0 });
  });

  it("stay within the text", () => {
    const lines = new LineIndex("甲\n乙");
    assert.deepEqual(lines.position(99), { line: 1, column: 1 });
    assert.deepEqual(lines.position(-1), { line: 0, column: 0 });
  });
});

describe("edits", () => {
  it("apply in any order, each to the text as it was", () => {
    const edits = [
      { span: { start: 3, end: 4 }, text: "戊" },
      { span: { start: 0, end: 0 }, text: "到2026年，" },
    ];
    assert.equal(applyEdits("甲乙丙丁", edits), "到2026年，甲乙丙戊");
  });

  it("that overlap are refused", () => {
    const edits = [
      { span: { start: 0, end: 2 }, text: "" },
      { span: { start: 1, end: 3 }, text: "" },
    ];
    assert.throws(() => applyEdits("甲乙丙丁", edits), RangeError);
  });
});
