import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readCorpus } from "./documents.ts";

const linesOf = (name: string): string[] =>
  readFileSync(new URL(name, import.meta.url), "utf8")
    .trimEnd()
    .split("\n");

/** One for each warning, as `file:line`. */
const warnings = linesOf("findings.txt")
  .filter((line) => line.endsWith(" undated-target"))
  .map((line) => line.replace(/:\d+ undated-target$/, ""));

describe("targets without a year in real documents", () => {
  const verdicts = new Map(
    linesOf("adjudication.tsv")
      .map((line) => line.split("\t"))
      .filter(([, , rule]) => rule === "undated-target")
      .map(([file, line, , verdict = "", reason = ""]) => [`${file}:${line}`, { verdict, reason }]),
  );

  it("have each been read and judged, with a reason", () => {
    for (const { verdict, reason } of verdicts.values()) {
      assert.match(verdict, /^(?:right|wrong)$/);
      assert.notEqual(reason, "");
    }
    assert.deepEqual([...new Set(warnings)].sort(), [...verdicts.keys()].sort());
  });

  it("are warned of rightly four times in five", () => {
    const published = warnings.filter((place) => place.startsWith("published/"));
    const right = published.filter((place) => verdicts.get(place)?.verdict === "right").length;
    assert.ok(right * 5 >= published.length * 4, `${right} of ${published.length}`);
  });

  const documents = readCorpus()?.filter(({ name }) => name.startsWith("published/"));
  if (documents !== undefined) {
    it("are warned of once in 15,000 characters at most", () => {
      const length = documents.reduce((sum, { text }) => sum + text.length, 0);
      const published = warnings.filter((place) => place.startsWith("published/")).length;
      assert.ok(published * 15_000 <= length, `${published} in ${length}`);
    });
  }
});
