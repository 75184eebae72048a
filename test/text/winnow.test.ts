import assert from "node:assert/strict";
import fc from "fast-check";
import { SURELY_SHARED, winnow } from "../../server/src/text/winnow.ts";

describe("winnowing", () => {
  const text = (minLength: number, maxLength: number) =>
    fc
      .array(fc.integer({ min: 0x4e00, max: 0x4e00 + 60 }), { minLength, maxLength, size: "max" })
      .map((codes) => String.fromCharCode(...codes));

  it("gives two texts a fingerprint in common wherever they share forty characters", () => {
    assert.equal(SURELY_SHARED, 40);
    const shared = fc.record({
      run: text(SURELY_SHARED, SURELY_SHARED + 5),
      around: fc.tuple(text(0, 90), text(0, 90), text(0, 90), text(0, 90)),
    });
    fc.assert(
      fc.property(shared, ({ run, around: [a, b, c, d] }) => {
        const offsets = new Map(Array.from(winnow(a + run + b), ({ hash, at }) => [hash, at - a.length]));
        const inRun = [...winnow(c + run + d)].filter(({ hash, at }) => offsets.get(hash) === at - c.length);
        assert.ok(inRun.length > 0);
      }),
      { numRuns: 500 },
    );
  });

  it("keeps about one fingerprint for eleven characters", () => {
    const long = Array.from({ length: 22_000 }, (_, at) =>
      String.fromCharCode(0x4e00 + ((at * at * 7919) % 20_011)),
    );
    const count = [...winnow(long.join(""))].length;
    assert.ok(count > 1500 && count < 2500, `${count}`);
  });

  it("passes over what is too short to be surely shared", () =>
    assert.deepEqual([...winnow("海".repeat(39))], []));
});
