import assert from "node:assert/strict";
import {
  BOUNDS_AFTER,
  BOUNDS_BEFORE,
  readBoundAfter,
  readBoundBefore,
} from "../../server/src/language/bounds.ts";
import { comparedUnit, readUnit, UNIT_ENTRIES } from "../../server/src/language/units.ts";

describe("units", () => {
  const entries = [...UNIT_ENTRIES.values()].flat();

  it("stand once each", () => {
    const twice = entries.filter(({ text }, at) => entries.findIndex((other) => other.text === text) !== at);
    assert.deepEqual(
      twice.map(({ text }) => text),
      [],
    );
  });

  for (const { text, kind, notBefore } of entries) {
    it([text, ...notBefore.map((word) => `not ${text}${word}`)].join(", "), () => {
      assert.deepEqual(readUnit(text, 0), { end: text.length, text, kind });
      assert.equal(comparedUnit(comparedUnit(text)), comparedUnit(text));
      for (const word of notBefore) assert.notEqual(readUnit(text + word, 0)?.text, text, text + word);
    });
  }
});

describe("bounds", () => {
  for (const { word, bound, not } of [...BOUNDS_BEFORE.values()].flat()) {
    it([`${word}百家`, ...Array.from(not, (char) => `not ${char}${word}`)].join(", "), () => {
      assert.deepEqual(readBoundBefore(`${word}百家`, word.length, true), { at: 0, bound });
      for (const char of not) {
        const found = readBoundBefore(`${char}${word}百家`, word.length + 1, true);
        assert.notDeepEqual(found, { at: 1, bound }, char + word);
      }
    });
  }

  for (const { word, bound, not } of [...BOUNDS_AFTER.values()].flat()) {
    it([`3年${word}`, ...Array.from(not, (char) => `not ${word}${char}`)].join(", "), () => {
      assert.deepEqual(readBoundAfter(`3年${word}`, 2, false), { at: 2 + word.length, bound });
      for (const char of not) assert.equal(readBoundAfter(`3年${word}${char}`, 2, false), null, word + char);
    });
  }
});
