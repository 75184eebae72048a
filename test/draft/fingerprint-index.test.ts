import assert from "node:assert/strict";
import { FingerprintIndex } from "../../server/src/draft/across/fingerprint-index.ts";

describe("an index of fingerprints", () => {
  const index = new FingerprintIndex();
  const highest = 2 ** 36 - 1;
  for (const hashes of [[7], [5, highest, 5], [6], [8, 5], [highest, 5]]) index.add(hashes);

  it("tells for each document which came first with a fingerprint of it", () =>
    assert.deepEqual(
      [...index.findSharing()].map(([document, firsts]) => [document, [...firsts]]),
      [
        [3, [1]],
        [4, [1]],
      ],
    ));

  it("tells which fingerprints several documents have, and which documents those are", () => {
    const { hashes, documents } = index.findShared();
    assert.deepEqual([...hashes], [5, highest]);
    assert.deepEqual([...documents].sort(), [1, 3, 4]);
  });
});
