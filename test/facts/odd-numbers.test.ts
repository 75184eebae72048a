import assert from "node:assert/strict";
import { findOddNumbers } from "../../server/src/facts/quantities/odd-numbers.ts";
import { identity } from "../../server/src/text/mapped-text.ts";
import { toReadingText } from "../../server/src/text/reading-text.ts";

/** A text as typed, and what in it no number can be written as. */
const cases: readonly (readonly [text: string, kind: string | null])[] = [
  ["总投资12亿万元", "scale"],
  ["总投资3万亿元", null],
  ["产量12.5.3万吨", "point"],
  ["有效发明专利3..5万件", "point"],
  ["见1.2.3条", null],
  ["常住人口1,00,000人", "comma"],
  ["户籍人口12,0000人", "comma"],
  ["城镇居民61,000人", null],
  ["常住人口1,061,000人", null],
  ["分别新建泊位10,20,30个", null],
  ["分别新建泊位1,0,3个", null],
];

describe("a number written as none can be", () => {
  for (const [text, kind] of cases) {
    it(`${kind ?? "nothing"}: ${text}`, () => {
      const found = findOddNumbers(toReadingText(identity(text)).text);
      assert.deepEqual(
        found.map((odd) => odd.kind),
        kind === null ? [] : [kind],
      );
    });
  }
});
