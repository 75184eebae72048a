import assert from "node:assert/strict";
import fc from "fast-check";
import { BARRIER, findRepeatedRuns } from "../../server/src/draft/repeats/repeated-runs.ts";
import { repeatsOfAllPairs } from "./repeats-of-all-pairs.ts";

/** Reads letters as symbols of equal weight and `|` as a barrier. */
function runsOf(letters: string, minimum = 1): string[] {
  const symbols = [...letters].map((letter) => (letter === "|" ? BARRIER : letter.charCodeAt(0)));
  const runs = findRepeatedRuns(
    symbols,
    symbols.map(() => 1),
    minimum,
  );
  return runs.map(
    ({ start, length, first, copies }) =>
      `${letters.slice(start, start + length)} ${start}<${first}${copies === null ? "" : ` of ${copies}`}`,
  );
}

describe("repeated runs", () => {
  const cases: readonly [name: string, letters: string, expected: readonly string[]][] = [
    ["nothing stands twice", "abcdef", []],
    ["one run in its longest extent", "xabcyabcz", ["abc 5<1"]],
    ["each copy points to the first", "abxabyab", ["ab 3<0", "ab 6<0"]],
    ["a run inside a longer one of another place is not listed again", "bxabcyabc", ["b 3<0", "abc 6<2"]],
    ["two runs that overlap are two", "abcxbcdyabcd", ["bc 4<1", "abc 8<0", "bcd 9<4"]],
    ["a barrier parts runs", "abcxab|c", ["ab 4<0", "c 7<2"]],
    ["a row of equal symbols, copy by copy", "aaaa", ["a 1<0", "a 2<0", "a 3<0"]],
    ["a row of pairs, and half a pair", "ababa", ["ab 2<0", "a 4<0"]],
    ["a row after an earlier copy points to that", "axaaa", ["a 2<0", "a 3<0", "a 4<0"]],
  ];
  for (const [name, letters, expected] of cases) {
    it(name, () => assert.deepEqual(runsOf(letters), expected));
  }

  it("leaves out what is too light", () => assert.deepEqual(runsOf("abcxabcyab", 3), ["abc 4<0"]));

  it("takes as many periods as make a copy heavy enough", () =>
    assert.deepEqual(runsOf("aaaaaaa", 3), ["aaa 3<0"]));

  it("counts from the twentieth copy on", () => {
    const runs = runsOf("ab".repeat(500));
    assert.equal(runs.length, 19);
    assert.deepEqual([runs[0], runs.at(-2), runs.at(-1)], ["ab 2<0", "ab 36<0", "ab 38<0 of 500"]);
  });

  it("lists few runs of few symbols in many orders, and counts the others", () => {
    const letters = Array.from({ length: 20_000 }, (_, at) => (Math.sin(at * at) > 0 ? "a" : "b")).join("");
    const runs = runsOf(letters);
    assert.ok(runs.length < 60, `${runs.length} runs`);
    assert.match(runs.at(-1) ?? "", / of \d{3,}$/);
  });

  const symbol = (kinds: number) => fc.integer({ min: BARRIER, max: kinds });
  const planted = (kinds: number) =>
    fc
      .tuple(
        fc.array(symbol(kinds), { maxLength: 60, size: "max" }),
        fc.array(fc.array(symbol(kinds), { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 3 }),
      )
      .chain(([text, runs]) =>
        fc
          .array(fc.tuple(fc.nat(text.length), fc.constantFrom(...runs)), { maxLength: 8, size: "max" })
          .map((places) =>
            places.reduce(
              (grown, [place, run]) => [...grown.slice(0, place), ...run, ...grown.slice(place)],
              text,
            ),
          ),
      );
  const long = fc.array(symbol(2), { minLength: 100, maxLength: 250, size: "max" });
  const texts: readonly [name: string, text: fc.Arbitrary<number[]>, runs: number][] = [
    ["few symbols, so that everything repeats", planted(3), 600],
    ["many symbols, so that only what is planted repeats", planted(60), 1000],
    ["so many copies that some are only counted", long, 60],
  ];
  for (const [name, text, numRuns] of texts) {
    it(`finds what a search of all pairs finds: ${name}`, () =>
      fc.assert(
        fc.property(text, fc.integer({ min: 1, max: 6 }), (symbols, minimum) => {
          const weights = symbols.map((value) => (value === BARRIER ? 0 : (value * 7 + 3) % 4));
          assert.deepEqual(
            findRepeatedRuns(symbols, weights, minimum),
            repeatsOfAllPairs(symbols, weights, minimum),
          );
        }),
        { numRuns },
      ));
  }
});
