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

/** Of copies that are found, so many in a hundred are warned of at least; the others are hints. No fall goes unseen. */
const WARNED: Readonly<Record<CopyKind, number>> = {
  clause: 70,
  sentence: 97,
  paragraph: 98,
  "changed number": 70,
  "added word": 62,
};

type Told = "warning" | "info" | "missed";

if (corpus !== null) {
  describe("copies put into real documents", function () {
    this.timeout(300_000);
    const random = seededRandom(20);
    const places = new Map<CopyKind, Record<Told, string[]>>();

    before(() => {
      for (const { name, text } of corpus) {
        const memo = new DraftMemo();
        for (const kind of [...EXACT_COPIES, ...NEAR_COPIES]) {
          const copy = plantCopy(text, kind, random);
          if (copy === null) continue;
          const told = places.get(kind) ?? { warning: [], info: [], missed: [] };
          told[howTold(copy, memo)].push(`${name}:${copy.line + 1}`);
          places.set(kind, told);
        }
      }
    });

    for (const kind of EXACT_COPIES) {
      it(`are found in every case: ${kind}`, () => assert.deepEqual(places.get(kind)?.missed ?? [], []));
    }
    for (const kind of NEAR_COPIES) {
      it(`are found nineteen times in twenty: ${kind}`, () => {
        const { warning = [], info = [], missed = [] } = places.get(kind) ?? {};
        assert.ok(missed.length * 20 <= warning.length + info.length + missed.length, missed.join("\n"));
      });
    }
    for (const kind of [...EXACT_COPIES, ...NEAR_COPIES]) {
      it(`are warned of ${WARNED[kind]} times in a hundred at least: ${kind}`, () => {
        const { warning = [], info = [] } = places.get(kind) ?? {};
        assert.ok(
          warning.length * 100 >= (warning.length + info.length) * WARNED[kind],
          `${warning.length} warnings, hints only:\n${info.join("\n")}`,
        );
      });
    }
  });
}

function howTold({ text, line }: PlantedCopy, memo: DraftMemo): Told {
  const lines = new LineIndex(text);
  const found = lintDraft(buildDraft(text, {}, memo), duplicateRules, new Map()).filter(({ span }) => {
    const [first, last] = [lines.position(span.start).line, lines.position(span.end).line];
    return first <= line && line <= last;
  });
  if (found.length === 0) return "missed";
  return found.some(({ severity }) => severity !== "info") ? "warning" : "info";
}
