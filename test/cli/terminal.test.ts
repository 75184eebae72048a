import assert from "node:assert/strict";
import stringWidth from "string-width";
import { findsWord } from "../lint/finds-word.ts";
import { UNDATED } from "./drafts.ts";
import { runInMemory } from "./run-cli.ts";

const ESCAPE = "\u001b";

describe("output on a terminal", () => {
  const run = { argv: ["check"], files: { "a.md": UNDATED } };

  it("is coloured there, and nowhere else", async () => {
    assert.ok((await runInMemory(run, { isTTY: true })).out.includes(ESCAPE));
    assert.ok(!(await runInMemory(run, { isTTY: false })).out.includes(ESCAPE));
  });

  it("is not coloured where NO_COLOR is set or the terminal is dumb", async () => {
    for (const env of [{ NO_COLOR: "1" }, { TERM: "dumb" }]) {
      assert.ok(!(await runInMemory({ ...run, env }, { isTTY: true })).out.includes(ESCAPE));
    }
  });

  it("lines up its columns, Han being two cells wide", async () => {
    const texts = ["短", "这一条说得长一些"];
    const rule = findsWord("undated-target", "错", (at) => ({
      severity: at === 0 ? "error" : "info",
      message: { id: "undated-target/repair", args: { year: at === 0 ? "1" : "2026" } },
      related: [{ span: { start: 0, end: 1 }, message: { id: "duplicate-first", args: {} } }],
    }));
    const { out } = await runInMemory(
      { argv: ["check", "--level", "info"], files: { "a.md": `错${texts.join("\n")}${"\n".repeat(9)}错` } },
      { rules: [rule] },
    );
    const [name, first = "", related, second = "", ...rest] = out.split("\n");
    assert.equal(name, "a.md");
    assert.match(first, /^ {3}1:1 {2}错误 {2}\S/);
    assert.match(second, /^ {2}11:1 {2}提示 {2}\S/);
    assert.equal(related, "        相关 1:1 第一次出现在这里");
    assert.deepEqual(rest.slice(0, 2), [related, ""]);
    const column = (line: string): number => stringWidth(line.slice(0, line.indexOf("undated-target")));
    assert.equal(column(first), column(second));
  });

  it("keeps what steers a terminal out of messages", async () => {
    const target = `甲${ESCAPE}[2J\n乙`;
    const rule = findsWord("undated-target", "错", () => ({
      message: { id: "undated-target", args: { target, others: 0 } },
    }));
    const { out } = await runInMemory({ argv: ["check"], files: { "a.md": "错" } }, { rules: [rule] });
    assert.match(out, /“甲 \[2J 乙”/);
  });
});
