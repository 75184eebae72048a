import assert from "node:assert/strict";
import { nextPlace, type Place } from "../../client/src/common/related-places.ts";

/** A place of ten characters on a line of a document. */
const place = (line: number, uri = "a"): Place => ({
  uri,
  start: { line, character: 4 },
  end: { line, character: 14 },
});
const lineAfter = (findings: Place[][], line: number, character = 6): number | undefined =>
  nextPlace(findings, "a", { line, character })?.start.line;

describe("the other place of a finding", () => {
  const conflict = [place(9), place(3)];

  it("is the related one from the finding, and the finding from the related one", () => {
    assert.equal(lineAfter([conflict], 9), 3);
    assert.equal(lineAfter([conflict], 3), 9);
  });

  it("counts both ends of a place as on it", () => {
    assert.equal(lineAfter([conflict], 9, 4), 3);
    assert.equal(lineAfter([conflict], 9, 14), 3);
  });

  it("is nothing where the cursor is on no finding, or the finding stands alone", () => {
    assert.equal(lineAfter([conflict], 9, 3), undefined);
    assert.equal(lineAfter([conflict], 5), undefined);
    assert.equal(lineAfter([[place(5)]], 5), undefined);
    assert.equal(nextPlace([conflict], "b", { line: 9, character: 6 }), undefined);
  });

  it("goes round all copies, though each names only the first", () => {
    const copies = [20, 30, 40].map((line) => [place(line), place(10)]);
    assert.deepEqual(
      [10, 20, 30, 40].map((line) => lineAfter(copies, line)),
      [20, 30, 40, 10],
    );
  });

  it("keeps to the finding at hand", () => {
    assert.equal(lineAfter([conflict, [place(7), place(5)]], 9), 3);
    assert.equal(lineAfter([conflict, [place(7), place(5)]], 5), 7);
  });

  it("of places within each other takes the inner one as where the cursor is", () => {
    const wide: Place = { uri: "a", start: { line: 9, character: 0 }, end: { line: 9, character: 40 } };
    assert.equal(nextPlace([[wide, place(9)]], "a", { line: 9, character: 6 }), wide);
  });

  it("leads into other documents and back", () => {
    const across = [[place(2), place(8, "b")]];
    assert.deepEqual(nextPlace(across, "a", { line: 2, character: 6 }), place(8, "b"));
    assert.deepEqual(nextPlace(across, "b", { line: 8, character: 6 }), place(2));
  });
});
