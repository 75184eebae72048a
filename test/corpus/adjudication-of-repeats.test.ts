import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { rules } from "../../server/src/rules/index.ts";

const linesOf = (name: string): string[] =>
  readFileSync(new URL(name, import.meta.url), "utf8")
    .trimEnd()
    .split("\n");

const isRepeat = new Set<string>(rules.flatMap(({ id, category }) => (category === "duplicate" ? [id] : [])));

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
});
