import assert from "node:assert/strict";

type WordBreaks = typeof import("../../server/src/text/word-breaks.ts");

/** The module as it is loaded by an engine with another segmenter, or with none. */
async function loadWith(name: string, segmenter: object | undefined): Promise<WordBreaks> {
  const original = Intl.Segmenter;
  Object.defineProperty(Intl, "Segmenter", { value: segmenter, configurable: true, writable: true });
  try {
    return (await import(`../../server/src/text/word-breaks.ts?${name}`)) as WordBreaks;
  } finally {
    Object.defineProperty(Intl, "Segmenter", { value: original, configurable: true, writable: true });
  }
}

/** Divides like an engine that was built without a dictionary. */
class SingleCharacters {
  *segment(text: string): Iterable<{ readonly index: number; readonly segment: string }> {
    for (let index = 0; index < text.length; index++) yield { index, segment: text.charAt(index) };
  }
}

describe("where words end", () => {
  const text = "各镇切实加强园区建设";
  const places = ({ isWord, isWordBreak, wordsAround }: WordBreaks) => [
    isWord(text, { start: 4, end: 6 }),
    isWord(text, { start: 5, end: 7 }),
    isWordBreak(text, 6),
    isWordBreak(text, 5),
    wordsAround(text, { start: 5, end: 7 }).map(({ start, end }) => text.slice(start, end)),
  ];

  it("is asked of the engine's dictionary", async () =>
    assert.deepEqual(places(await loadWith("own", Intl.Segmenter)), [
      true,
      false,
      true,
      false,
      ["加强", "园区"],
    ]));

  for (const [name, segmenter] of [
    ["none", undefined],
    ["single", SingleCharacters],
  ] as const) {
    it(`is not known to an engine without a dictionary: ${name}`, async () =>
      assert.deepEqual(places(await loadWith(name, segmenter)), [false, false, false, false, []]));
  }
});
