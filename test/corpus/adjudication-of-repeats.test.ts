import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { buildDraft } from "../../server/src/draft/build-draft.ts";
import { lintDraft } from "../../server/src/lint/run.ts";
import { rules } from "../../server/src/rules/index.ts";
import { LineIndex } from "../../server/src/text/line-index.ts";
import { readCorpus } from "./documents.ts";

const linesOf = (name: string): string[] =>
  readFileSync(new URL(name, import.meta.url), "utf8")
    .trimEnd()
    .split("\n");

const duplicateRules = rules.filter(({ category }) => category === "duplicate");
const isRepeat = new Set<string>(duplicateRules.map(({ id }) => id));

describe("repeats found in real documents", () => {
  const rows = linesOf("adjudication.tsv")
    .slice(1)
    .map((line) => line.split("\t"))
    .filter(([, , rule = ""]) => isRepeat.has(rule));

  it("have each been read and judged, with a reason", () => {
    const judged = rows.map(([file, line, rule, verdict = "", reason = ""]) => {
      assert.match(verdict, /^(?:right|wrong)$/);
      assert.notEqual(reason, "");
      return `${file}:${line} ${rule}`;
    });
    const found = linesOf("findings.txt").map((line) => line.replace(/:\d+ /, " "));
    assert.deepEqual(
      [...new Set(found.filter((line) => isRepeat.has(line.slice(line.lastIndexOf(" ") + 1))))].sort(),
      judged.sort(),
    );
  });

  it("are right four times in five, document by document", () => {
    const files = new Map<string, boolean>();
    for (const [file = "", , , verdict] of rows)
      files.set(file, (files.get(file) ?? true) && verdict === "right");
    // One document with a mishap of its own says no more than another.
    const right = [...files.values()].filter(Boolean).length;
    assert.ok(right * 5 >= files.size * 4, `${right} of ${files.size}`);
  });

  const corpus = readCorpus();
  if (corpus !== null) {
    it("are hints where so many have been read and judged, with a reason", function () {
      this.timeout(60_000);
      const judged = linesOf("adjudication-of-hints.tsv")
        .slice(1)
        .map((line) => line.split("\t"));
      for (const [, , , verdict = "", reason = ""] of judged) {
        assert.match(verdict, /^(?:right|wrong)$/);
        assert.notEqual(reason, "");
      }
      const files = new Set(judged.map(([file]) => file));
      const hints = corpus
        .filter(({ name }) => files.has(name))
        .flatMap(({ name, text }) => {
          const lines = new LineIndex(text);
          return lintDraft(buildDraft(text), duplicateRules, new Map())
            .filter(({ severity }) => severity === "info")
            .map(({ ruleId, span }) => `${name}:${lines.position(span.start).line + 1} ${ruleId}`);
        });
      const gone = judged
        .map(([file, line, rule]) => `${file}:${line} ${rule}`)
        .filter((row) => !hints.includes(row));
      assert.deepEqual(gone, []);
    });
  }
});
