import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { buildDraft } from "../../server/src/draft/build-draft.ts";
import { lintDraft } from "../../server/src/lint/run.ts";
import { rules } from "../../server/src/rules/index.ts";
import { LineIndex } from "../../server/src/text/line-index.ts";
import { type CorpusDocument, readCorpus } from "./documents.ts";

/** Findings on real documents at warning or error level, a line each: `file:line:column rule`. No text of theirs. */
const SNAPSHOT = new URL("findings.txt", import.meta.url);
/** Set to take the findings of today as the snapshot. */
const UPDATE = process.env.HEGAO_UPDATE !== undefined;

const corpus = readCorpus();

if (corpus !== null) {
  describe("real documents", function () {
    this.timeout(120_000);

    it("are found at fault where the snapshot says, and nowhere else", () => {
      const found = `${corpus.flatMap(findingsOf).join("\n")}\n`;
      if (UPDATE) writeFileSync(SNAPSHOT, found);
      assert.equal(found, readFileSync(SNAPSHOT, "utf8"));
    });
  });
}

function findingsOf({ name, text }: CorpusDocument): string[] {
  const lines = new LineIndex(text);
  return lintDraft(buildDraft(text), rules, new Map())
    .filter(({ severity }) => severity !== "info")
    .map(({ ruleId, span }) => {
      const { line, column } = lines.position(span.start);
      return `${name}:${line + 1}:${column + 1} ${ruleId}`;
    });
}
