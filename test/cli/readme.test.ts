import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { runInMemory } from "./run-cli.ts";

const EXAMPLE = "examples/云屏县水产科技三年行动方案.md";

describe("README", () => {
  it("shows what its first command prints", async () => {
    const shown = (await readFile("README.md", "utf8")).match(/```text\n(examples\/[^`]*)```/)?.[1];
    const { out } = await runInMemory({
      argv: ["check", EXAMPLE],
      files: { [EXAMPLE]: await readFile(EXAMPLE, "utf8") },
    });
    assert.equal(out.trim(), shown?.trim());
  });
});
