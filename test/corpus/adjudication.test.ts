import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { rules } from "../../server/src/rules/index.ts";

/** Rules whose findings on real documents are each judged by reading; the others are too many or too plain. */
const judged = new Set(
  rules
    .filter(({ id, category }) => category === "number" || /^(?:milestone|deadline)-/.test(id))
    .map(({ id }) => id as string),
);

function linesOf(name: string): string[] {
  return readFileSync(new URL(name, import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
}

const rows = linesOf("adjudication.tsv")
  .slice(1)
  .map((line) => line.split("\t"));

describe("the findings on real documents", () => {
  it("have a verdict each where numbers are at stake", () => {
    const verdicts = new Set(rows.map(([file, line, rule]) => `${file}:${line} ${rule}`));
    const found = linesOf("findings.txt").map((line) => /^(?<place>.*):\d+ (?<rule>[a-z-]+)$/.exec(line));
    const missing = found.flatMap((match) => {
      const { place, rule } = match?.groups ?? {};
      return rule !== undefined && judged.has(rule) && !verdicts.has(`${place} ${rule}`)
        ? [`${place} ${rule}`]
        : [];
    });
    assert.deepEqual(missing, []);
  });

  it("are right three times in four at least", () => {
    const numbers = rows.filter(([, , rule]) => judged.has(rule ?? ""));
    assert.ok(numbers.every(([, , , verdict, reason]) => /^(?:right|wrong)$/.test(verdict ?? "") && reason));
    const right = numbers.filter(([, , , verdict]) => verdict === "right").length;
    assert.ok(right >= 0.75 * numbers.length, `${right} of ${numbers.length}`);
  });
});
