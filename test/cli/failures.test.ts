import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { findsWord } from "../lint/finds-word.ts";
import { DATED, GB18030, UNDATED } from "./drafts.ts";
import { BIN, inFolder, runBuilt, runInMemory } from "./run-cli.ts";

describe("what cannot be checked", () => {
  it("costs nothing but itself: a folder and a file without permission", async () => {
    const files = { "a.md": UNDATED, "locked/b.md": DATED, "c.md": DATED, "d.md": DATED };
    const { code, out, err } = await runInMemory({ argv: ["check"], files }, { denied: ["locked", "c.md"] });
    assert.equal(code, 2);
    assert.match(out, /^a\.md\n.*检查了 2 个文件，共 1 个问题/s);
    assert.deepEqual(err.trimEnd().split("\n"), [
      "locked：没有读取权限，没有检查。请检查文件或目录的权限。",
      "c.md：没有读取权限，没有检查。请检查文件或目录的权限。",
    ]);
  });

  it("is named beside a rule that throws, whose file is checked by the others", async () => {
    const broken = findsWord("period-mismatch", "错", () => {
      throw new RangeError("out of bounds");
    });
    const rules = [broken, findsWord("undated-target", "对")];
    const files = { "a.md": "对错", "b.md": "对" };
    const { code, out, err } = await runInMemory({ argv: ["check", "--format", "json"], files }, { rules });
    assert.equal(code, 2);
    assert.deepEqual(
      JSON.parse(out).map((file: { warningCount: number }) => file.warningCount),
      [1, 1],
    );
    assert.match(err, /^a\.md：程序内部出错：规则 period-mismatch 没有查完（out of bounds）。[^\n]*\n$/);
  });

  it("outweighs findings in the exit code", async () => {
    const files = { "a.md": UNDATED, "b.md": GB18030 };
    const argv = ["check", "--severity", "undated-target=error"];
    assert.equal((await runInMemory({ argv, files })).code, 2);
  });
});

describe("pipes", () => {
  it("carry large output whole", async () => {
    const { out, code } = await runBuilt({
      argv: ["targets", "--format", "json"],
      files: { "a.md": `# 临澜区方案\n\n${"到2026年，培育企业20家。\n\n".repeat(2000)}` },
    });
    assert.equal(code, 0);
    assert.ok(out.length > 300_000);
    assert.equal(JSON.parse(out)[0].targets.length, 2000);
  });

  it("may be closed by the reader", async () => {
    const files = { "a.md": `# 临澜区方案\n\n${"到2026年，培育企业20家。\n\n".repeat(2000)}` };
    await inFolder(files, async (cwd) => {
      const child = spawn(process.execPath, [BIN, "targets", "--format", "json"], { cwd });
      child.stdout.destroy();
      let err = "";
      child.stderr.on("data", (data: Buffer) => {
        err += data.toString();
      });
      const [code] = await once(child, "close");
      assert.deepEqual([code, err], [0, ""]);
    });
  });
});
