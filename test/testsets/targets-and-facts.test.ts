import assert from "node:assert/strict";
import { buildDraft } from "../../server/src/draft/build-draft.ts";
import { resolveTime } from "../../server/src/draft/resolve-time.ts";
import { readTestset } from "./testset.ts";

interface LabelledSentence {
  readonly text: string;
  /** Whatever else stands here may be read as it likes. */
  readonly label: "target" | "fact" | "none" | string;
  readonly slots: {
    readonly v?: number;
    readonly unit?: string;
    /** A year, a day, or `doc year`. */
    readonly by?: number | string;
    readonly pairs?: readonly (readonly [year: number, value: number])[];
  };
  readonly docYear: number;
}

const sentences = readTestset<LabelledSentence>("target-vs-fact.jsonl");

if (sentences !== null) {
  describe("sentences in a plan for 2024—2026", () => {
    for (const { text, label, slots, docYear } of sentences) {
      const draft = buildDraft(
        `# 云屏县科技创新行动计划（2024—2026年）\n\n云科发〔${docYear}〕3号\n\n## 一、总体要求\n\n${text}`,
      );
      const numbers = draft.targets.filter(({ placed }) => placed.passage.reading.text === text);
      const aims = numbers.filter(({ status }) => status === "target");
      const statuses = new Set(numbers.map(({ status }) => status));
      const due = slots.by === "doc year" ? `${docYear}-12-31` : String(slots.by ?? "");

      if (label === "target" && numbers.length === 0) {
        it(`a deadline: ${text}`, () => {
          const times = draft.passages.flatMap(({ passage }) => passage.times);
          const deadlines = times.filter(({ kind }) => kind === "deadline");
          assert.deepEqual(
            deadlines.map((time) => resolveTime(time, draft.profile)?.to),
            [due],
          );
        });
      } else if (label === "target") {
        it(`a target: ${text}`, () => {
          assert.deepEqual([...statuses], ["target"]);
          const [aim] = aims;
          if (slots.v !== undefined) assert.equal(aim?.measurement.quantity.value, slots.v);
          if (slots.unit !== undefined) assert.equal(aim?.measurement.quantity.unit, slots.unit);
          if (due !== "") assert.equal(aim?.deadline?.to.slice(0, due.length), due);
          for (const [index, [year, value]] of (slots.pairs ?? []).entries()) {
            const pair = aims[index];
            assert.equal(pair?.deadline?.to.slice(0, 4), String(year));
            assert.ok([value, value * 1e8].includes(pair?.measurement.quantity.value ?? 0));
          }
        });
      } else if (label === "fact") {
        it(`a fact: ${text}`, () => assert.deepEqual([...statuses], ["reported"]));
      } else if (label === "none") {
        it(`neither: ${text}`, () => {
          assert.ok(!statuses.has("target") && !statuses.has("reported"));
        });
      }
    }
  });
}
