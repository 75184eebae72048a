import assert from "node:assert/strict";
import { buildDraft, DraftMemo } from "../../server/src/draft/build-draft.ts";
import { lintDraft } from "../../server/src/lint/run.ts";
import { rules } from "../../server/src/rules/index.ts";
import { LineIndex } from "../../server/src/text/line-index.ts";
import { readCorpus } from "./documents.ts";
import { type CopyKind, type PlantedCopy, plantCopy } from "./plant-copies.ts";
import { seededRandom } from "./seeded-random.ts";

const corpus = readCorpus();
const duplicateRules = rules.filter(({ category }) => category === "duplicate");

interface Expected extends CopyKind {
  readonly found: number;
  readonly warned: number;
}

/**
 * Of a hundred copies of a kind so many are found at least, and so many warned of; the others that are found are hints. No
 * fall goes unseen. A set phrase with another word is meant.
 */
const EXPECTED: readonly Expected[] = [
  { unit: "clause", change: null, found: 100, warned: 66 },
  { unit: "sentence", change: null, found: 100, warned: 96 },
  { unit: "paragraph", change: null, found: 100, warned: 98 },
  { unit: "clause", change: "changed number", found: 94, warned: 45 },
  { unit: "clause", change: "added word", found: 80, warned: 0 },
  { unit: "sentence", change: "changed number", found: 100, warned: 70 },
  { unit: "sentence", change: "added word", found: 100, warned: 74 },
  { unit: "paragraph", change: "changed number", found: 100, warned: 96 },
  { unit: "paragraph", change: "added word", found: 100, warned: 91 },
];

type Told = "warning" | "info" | "missed";

if (corpus !== null) {
  describe("copies put into real documents", function () {
    this.timeout(300_000);
    const places = new Map<Expected, Record<Told, string[]>>();

    before(() => {
      const randoms = new Map(EXPECTED.map((kind, at) => [kind, seededRandom(20 + at)]));
      for (const kind of EXPECTED) places.set(kind, { warning: [], info: [], missed: [] });
      for (const { name, text } of corpus) {
        const memo = new DraftMemo();
        for (const [kind, told] of places) {
          const copy = plantCopy(text, kind, randoms.get(kind) as () => number);
          if (copy !== null) told[howTold(copy, memo)].push(`${name}:${copy.line + 1}`);
        }
      }
    });

    for (const kind of EXPECTED) {
      const { unit, change, found, warned } = kind;
      const what = change === null ? unit : `${unit}, ${change}`;
      it(`are found ${found} times in a hundred and warned of ${warned} times: ${what}`, () => {
        const { warning, info, missed } = places.get(kind) as Record<Told, string[]>;
        const planted = warning.length + info.length + missed.length;
        const told = planted - missed.length;
        assert.ok(told * 100 >= planted * found, `missed of ${planted}:\n${missed.join("\n")}`);
        assert.ok(warning.length * 100 >= planted * warned, `hints only of ${planted}:\n${info.join("\n")}`);
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
