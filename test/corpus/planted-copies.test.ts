import assert from "node:assert/strict";
import { buildDraft, DraftMemo } from "../../server/src/draft/build-draft.ts";
import { lintDraft } from "../../server/src/lint/run.ts";
import { rules } from "../../server/src/rules/index.ts";
import { LineIndex } from "../../server/src/text/line-index.ts";
import { readCorpus } from "./documents.ts";
import { type CopyKind, EXACT_COPIES, NEAR_COPIES, type PlantedCopy, plantCopy } from "./plant-copies.ts";
import { seededRandom } from "./seeded-random.ts";

const corpus = readCorpus();
const duplicateRules = rules.filter(({ category }) => category === "duplicate");

if (corpus !== null) {
  describe("copies put into real documents", function () {
    this.timeout(300_000);
    const random = seededRandom(20);
    const missed = new Map<CopyKind, string[]>();
    const planted = new Map<CopyKind, number>();

    before(() => {
      for (const { name, text } of corpus) {
        const memo = new DraftMemo();
        for (const kind of [...EXACT_COPIES, ...NEAR_COPIES]) {
          const copy = plantCopy(text, kind, random);
          if (copy === null) continue;
          planted.set(kind, (planted.get(kind) ?? 0) + 1);
          if (!isFound(copy, memo))
            missed.set(kind, [...(missed.get(kind) ?? []), `${name}:${copy.line + 1}`]);
        }
      }
    });

    for (const kind of EXACT_COPIES) {
      it(`are found in every case: ${kind}`, () => assert.deepEqual(missed.get(kind) ?? [], []));
    }
    for (const kind of NEAR_COPIES) {
      it(`are found nineteen times in twenty: ${kind}`, () => {
        const misses = missed.get(kind) ?? [];
        assert.ok(misses.length * 20 <= (planted.get(kind) ?? 0), misses.join("\n"));
      });
    }
  });
}

function isFound({ text, line }: PlantedCopy, memo: DraftMemo): boolean {
  const lines = new LineIndex(text);
  return lintDraft(buildDraft(text, {}, memo), duplicateRules, new Map()).some(({ span }) => {
    const [first, last] = [lines.position(span.start).line, lines.position(span.end).line];
    return first <= line && line <= last;
  });
}
