import assert from "node:assert/strict";
import { checkSync } from "recheck";
import { collectExpressions, type WrittenExpression } from "./regular-expressions.ts";

/** The rooms that read text of any length. */
const ROOMS = ["text", "language", "markdown", "facts", "draft", "repairs", "rules"];

/** Expressions whose automaton the checker cannot build, by their beginning, and why each is linear all the same. */
const BEYOND_THE_CHECKER: readonly (readonly [beginning: string, reason: string])[] = [
  ["^(?:对|凡", "anchored, and tried on stretches of bounded length"],
  ["(?:\\d{1,3}(?:,", "sticky; on failure the whole run of digits is stepped over"],
  ["^([-*])", "anchored; each blank and each mark can be read in one way only"],
  ["^---", "anchored; each line can be read in one way only"],
  ["^[ \\t]*(?:>", "anchored; each blank and each mark can be read in one way only"],
  ["[（〔【", "never reads beyond the next bracket, and begins at brackets alone"],
  ["^(?:[（(]?(?:图片", "anchored, with one unbounded repeat on each branch"],
  ["[（〔【[]", "a bracket inside that closes would have been matched before"],
  ["^\\P{L}*", "tried on passages of 20 characters at most"],
  ["^[^，。；：、（）()\\d＿", "anchored, and tried on 40 characters at most"],
  ["^[\\s>]*<", "anchored; each blank and each mark can be read in one way only"],
  [
    "(?<!\\\\)\\*{2,}",
    "looks one character back; a run of marks is one match, and a tag is of bounded length",
  ],
  ["^(?:[一二", "anchored, and nothing follows the repeat that could fail"],
];

/** Answers by proof, not by trial: an automaton is built from the expression, so the answer is the same on every run. */
function verdictOn({ source, flags }: Pick<WrittenExpression, "source" | "flags">): string {
  // Indices of groups, which `d` asks for, and where a match may begin, which `y` says, do not matter here.
  const result = checkSync(source, flags.replace(/[dy]/g, ""), { checker: "automaton", timeout: 15_000 });
  if (result.status === "unknown") return `cannot tell: ${result.error.kind}`;
  return result.status === "safe" ? "linear" : `${result.complexity.summary}, as on ${result.attack.pattern}`;
}

describe("regular expressions", () => {
  it("take time in proportion to the text", async function () {
    this.timeout(120_000);
    const expressions = await collectExpressions(ROOMS);
    assert.ok(expressions.length > 300, `${expressions.length} found`);
    const excused = (expression: WrittenExpression): boolean =>
      BEYOND_THE_CHECKER.some(([beginning]) => expression.source.startsWith(beginning));
    const faults = expressions
      .filter((expression) => !excused(expression))
      .map((expression) => ({ ...expression, verdict: verdictOn(expression) }))
      .filter(({ verdict }) => verdict !== "linear")
      .map(({ file, source, verdict }) => `${file}: /${source}/: ${verdict}`);
    assert.deepEqual(faults, []);
  });

  it("have Han as a range, for its Unicode property makes ten times as much code", async () => {
    const expressions = await collectExpressions(ROOMS);
    const faults = expressions.filter(({ source }) => source.includes("Script=Han"));
    assert.deepEqual(
      faults.map(({ file, source }) => `${file}: /${source}/`),
      [],
    );
  });

  it("would be noticed", () => {
    assert.match(verdictOn({ source: "(?:甲+)+乙", flags: "" }), /exponential/);
    assert.match(verdictOn({ source: "[^，]*$", flags: "" }), /polynomial/);
    assert.equal(verdictOn({ source: "^[^，]*$", flags: "" }), "linear");
  });
});
