import assert from "node:assert/strict";
import fc from "fast-check";
import { shareableText } from "../../server/src/draft/across/shareable-text.ts";
import { sharedPassages } from "../../server/src/draft/across/shared-runs.ts";
import { weighSharedRun } from "../../server/src/draft/across/weigh-shared-run.ts";
import { buildDraft } from "../../server/src/draft/build-draft.ts";
import { runSpan } from "../../server/src/draft/repeats/run-span.ts";
import { LineIndex } from "../../server/src/text/line-index.ts";

const NOTHING_ALLOWED = {
  ignoreQuotations: false,
  ignoreTitles: false,
  ignoreBases: false,
  ignoreFormalities: false,
  ignoreSetPhrases: false,
  ignoreWords: [],
};

const textOf = (source: string) => shareableText(buildDraft(source));

/** The stretches of a document that stand in another one too. */
function sharedWith(later: string, earlier: string): string[] {
  const draft = buildDraft(later);
  const file = { path: "/另一份.md", lines: new LineIndex(earlier) };
  return sharedPassages(shareableText(draft), [{ other: textOf(earlier), file }]).flatMap((passage) => {
    const run = weighSharedRun(draft, passage, 40, NOTHING_ALLOWED);
    if (run === null) return [];
    const { start, end } = runSpan(run.copy, run.original);
    return [later.slice(start, end)];
  });
}

describe("what two documents share", () => {
  const word = fc.constantFrom(
    ...("渔港码头冷库网箱企业平台检测培育开放共享仪器设备联合攻关海洋牧场岸线航道种苗饲料".match(/../g) ??
      []),
  );
  const words = (minLength: number, maxLength: number) =>
    fc.array(word, { minLength, maxLength, size: "max" }).map((parts) => parts.join(""));

  it("is found from forty characters on, wherever it stands and whatever stands around", () => {
    const pair = fc.record({
      run: words(20, 40),
      around: fc.array(words(3, 40), { minLength: 4, maxLength: 4 }),
    });
    fc.assert(
      fc.property(pair, ({ run, around: [a, b, c, d] }) => {
        const found = sharedWith(`${c}甲${run}乙${d}。`, `${a}丙${run}丁${b}。`);
        assert.ok(
          found.some((stretch) => stretch.includes(run)),
          `${found}`,
        );
      }),
      { numRuns: 300 },
    );
  });
});
