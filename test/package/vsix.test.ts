import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const root = join(import.meta.dirname, "../..");

describe("the packaged extension", () => {
  it("holds bundled code, contributed files and papers, and nothing else", async () => {
    const vsce = join(root, "node_modules/@vscode/vsce/vsce");
    const { stdout } = await promisify(execFile)(process.execPath, [vsce, "ls", "--no-dependencies"], {
      cwd: root,
    });
    assert.deepEqual(stdout.trim().split("\n").sort(), [
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "client/dist/node.cjs",
      "l10n/bundle.l10n.zh-cn.json",
      "package.json",
      "package.nls.json",
      "package.nls.zh-cn.json",
      "server/dist/node-server.js",
      "server/schema/hegao.config.schema.json",
      "snippets/markdown.json",
      "syntaxes/hegao.markdown-injection.tmLanguage.json",
    ]);
  });
});
