import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import manifest from "../../package.json" with { type: "json" };

const root = join(import.meta.dirname, "../..");

/** What VS Code shows of the extension; README is for those who have the repository. */
const PAGE = "client/README.md";

/** Bytes, compressed: VS Code reads the client whenever a Markdown file is first opened. */
const MOST_OF_CLIENT = 150 * 1024;

describe("the packaged extension", () => {
  it("holds bundled code, contributed files and papers, and nothing else", async () => {
    const vsce = join(root, "node_modules/@vscode/vsce/vsce");
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [vsce, "ls", "--no-dependencies", "--readme-path", PAGE],
      { cwd: root },
    );
    assert.deepEqual(stdout.trim().split("\n").sort(), [
      "CHANGELOG.md",
      "LICENSE",
      PAGE,
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

  it("has a page without pictures and links, which would lead nowhere in VS Code", async () => {
    assert.equal(manifest.scripts.package.includes(`--readme-path ${PAGE}`), true);
    assert.doesNotMatch(await readFile(join(root, PAGE), "utf8"), /\]\(|<img|<a /);
  });

  it("starts from a small client", async () => {
    const client = await readFile(join(root, manifest.main));
    assert.ok(gzipSync(client).length < MOST_OF_CLIENT);
  });
});
