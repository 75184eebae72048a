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

/** Divides as the engine does, and counts how often it is asked. */
class Counting extends Intl.Segmenter {
  static asked = 0;

  override segment(text: string): Intl.Segments {
    Counting.asked += 1;
    return super.segment(text);
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

  it("is asked of a long row of copies no more often than of a short one, and says the same of it", async () => {
    const { areWords, isWord } = await loadWith("counting", Counting);
    for (const [copy, lead, tail] of [
      ["切实", "各镇", "推进工作"],
      ["推进", "持续", "到位"],
      ["工作", "", ""],
      ["作工", "", ""],
    ] as const) {
      const asked = [1, 2, 5, 30, 1000].map((copies) => {
        const row = lead + copy.repeat(copies) + tail;
        const places = Array.from({ length: copies }, (_, at) => lead.length + 2 * at);
        const each = places.every((start) => isWord(row, { start, end: start + 2 }));
        Counting.asked = 0;
        assert.equal(areWords(row, { start: lead.length, end: lead.length + 2 }, copies), each, row);
        return Counting.asked;
      });
      assert.equal(asked.at(-1), asked.at(-2));
    }
  });
});
