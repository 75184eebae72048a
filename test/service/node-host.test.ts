import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFiles } from "../../server/src/service/find-files.ts";
import { HostError } from "../../server/src/service/host.ts";
import { nodeHost } from "../../server/src/service/node-host.ts";

describe("the file system of this machine", () => {
  let folder = "";
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "hegao-host-"));
    await mkdir(join(folder, "plans"));
    await writeFile(join(folder, "plans/a.md"), "正文。");
    await symlink(join(folder, "plans/a.md"), join(folder, "plans/link.md"));
    await symlink(folder, join(folder, "plans/circle"));
    await symlink(join(folder, "gone.md"), join(folder, "plans/broken.md"));
  });
  after(() => rm(folder, { recursive: true }));

  it("says what stands at a path", async () => {
    const kinds = ["plans", "plans/a.md", "plans/link.md", "plans/broken.md", "plans/a.md/b", "none"].map(
      (path) => nodeHost.stat(join(folder, path)),
    );
    assert.deepEqual(await Promise.all(kinds), ["directory", "file", "file", null, null, null]);
  });

  it("follows links to files and never links to directories", async () => {
    assert.deepEqual(await findFiles(nodeHost, folder, ["."]), {
      files: ["plans/a.md", "plans/link.md"].map((path) => join(folder, path)),
      problems: [],
    });
  });

  it("creates a file, and never in place of another", async () => {
    const path = join(folder, "new.json");
    await nodeHost.createFile(path, "{}");
    const again = await nodeHost.createFile(path, "[]").catch((error: unknown) => error);
    assert.ok(again instanceof HostError && again.reason === "exists");
    assert.equal(Buffer.from(await nodeHost.readFile(path)).toString(), "{}");
    await rm(path);
  });

  it("says why a file cannot be read", async () => {
    const reasonFor = (path: string): Promise<unknown> =>
      nodeHost
        .readFile(join(folder, path))
        .catch((error: unknown) => error instanceof HostError && error.reason);
    assert.equal(await reasonFor("none.md"), "missing");
    assert.equal(await reasonFor("plans"), "failed");
    assert.equal(Buffer.from(await nodeHost.readFile(join(folder, "plans/a.md"))).toString(), "正文。");
  });
});
