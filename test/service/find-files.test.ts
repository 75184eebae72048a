import assert from "node:assert/strict";
import { findFiles } from "../../server/src/service/find-files.ts";
import { memoryHost } from "../../server/src/service/memory-host.ts";

/** Names of the files of a host, with a text each. */
function files(...paths: string[]): Record<string, string> {
  return Object.fromEntries(paths.map((path) => [path, "正文。"]));
}

/** What is found from /plans, as paths below it, and the problems as `path: message`. */
async function find(
  tree: Readonly<Record<string, string>>,
  requests: readonly string[],
  { from = "/plans", denied = [] }: { from?: string; denied?: readonly string[] } = {},
): Promise<{ files: readonly string[]; problems: readonly string[] }> {
  const found = await findFiles(memoryHost(tree, denied), from, requests);
  return {
    files: found.files,
    problems: found.problems.map(({ path, message }) => `${path}: ${message.id}`),
  };
}

describe("finding files", () => {
  it("searches directories for Markdown, however deep, and nothing in .git and node_modules", async () => {
    const tree = files(
      "/plans/b.md",
      "/plans/a.markdown",
      "/plans/C.MD",
      "/plans/notes.txt",
      "/plans/.hidden/h.md",
      "/plans/2024/年/深.md",
      "/plans/.git/x.md",
      "/plans/sub/node_modules/x.md",
    );
    assert.deepEqual(await find(tree, ["."]), {
      files: [
        "/plans/.hidden/h.md",
        "/plans/2024/年/深.md",
        "/plans/C.MD",
        "/plans/a.markdown",
        "/plans/b.md",
      ],
      problems: [],
    });
  });

  it("takes a named file whatever its extension, even if ignored, and each file once", async () => {
    const tree = { ...files("/plans/a.md", "/plans/b.txt"), "/plans/.gitignore": "a.md\n" };
    const requests = ["b.txt", "./a.md", "a.md", "/plans/sub/../a.md", "."];
    assert.deepEqual(await find(tree, requests), {
      files: ["/plans/a.md", "/plans/b.txt"],
      problems: ["/plans: no-file-matched"],
    });
  });

  it("leaves out what .gitignore names, the innermost one deciding", async () => {
    const tree = {
      ...files(
        "/plans/a.md",
        "/plans/草稿/b.md",
        "/plans/草稿/keep.md",
        "/plans/out/c.md",
        "/plans/x/out/d.md",
      ),
      "/plans/.gitignore": "# 草稿\nb.md\nkeep.md\n/out/\n",
      "/plans/草稿/.gitignore": "!keep.md\n",
    };
    assert.deepEqual((await find(tree, ["."])).files, [
      "/plans/a.md",
      "/plans/x/out/d.md",
      "/plans/草稿/keep.md",
    ]);
  });

  it("honours the .gitignore files above, up to the root of the repository and no further", async () => {
    const outside = {
      ...files("/repo/plans/a.md", "/repo/plans/b.md"),
      "/.gitignore": "a.md\n",
      "/repo/.gitignore": "b.md\n",
    };
    const inside = { ...outside, ...files("/repo/.git/HEAD") };
    assert.deepEqual((await find(inside, ["."], { from: "/repo/plans" })).files, ["/repo/plans/a.md"]);
    assert.deepEqual((await find(inside, ["plans"], { from: "/repo" })).files, ["/repo/plans/a.md"]);
    assert.deepEqual((await find(outside, ["plans"], { from: "/repo" })).files, [
      "/repo/plans/a.md",
      "/repo/plans/b.md",
    ]);
  });

  it("searches an ignored directory that is named", async () => {
    const tree = { ...files("/repo/.git/HEAD", "/repo/out/a.md"), "/repo/.gitignore": "out/\n" };
    assert.deepEqual((await find(tree, ["out"], { from: "/repo" })).files, ["/repo/out/a.md"]);
    assert.deepEqual((await find(tree, ["."], { from: "/repo" })).files, []);
  });

  it("reads globs, relative and absolute, without what is ignored", async () => {
    const tree = {
      ...files(
        "/plans/.git/HEAD",
        "/plans/a.md",
        "/plans/b.txt",
        "/plans/2024/c.md",
        "/plans/2025/d.md",
        "/plans/2025/x/e.md",
      ),
      "/plans/.gitignore": "d.md\n",
    };
    assert.deepEqual((await find(tree, ["*.md"])).files, ["/plans/a.md"]);
    assert.deepEqual((await find(tree, ["*.{md,txt}"])).files, ["/plans/a.md", "/plans/b.txt"]);
    assert.deepEqual((await find(tree, ["202?/*.md"])).files, ["/plans/2024/c.md"]);
    assert.deepEqual((await find(tree, ["**/[c-e].md"])).files, ["/plans/2024/c.md", "/plans/2025/x/e.md"]);
    assert.deepEqual((await find(tree, ["../plans/2025/**"], { from: "/other" })).files, [
      "/plans/2025/x/e.md",
    ]);
  });

  it("takes a path that exists as it is, and a directory's name never as a pattern", async () => {
    const tree = files("/方案(2024)/方案[1].md", "/方案(2024)/a.md", "/方案2024/b.md");
    assert.deepEqual((await find(tree, ["方案[1].md"], { from: "/方案(2024)" })).files, [
      "/方案(2024)/方案[1].md",
    ]);
    assert.deepEqual((await find(tree, ["?.md"], { from: "/方案(2024)" })).files, ["/方案(2024)/a.md"]);
  });

  it("says of each argument that names nothing, and finds the others", async () => {
    const tree = files("/plans/a.md", "/plans/empty/b.txt");
    assert.deepEqual(await find(tree, ["no.md", "*.markdown", "no/*.md", "empty", "a.md"]), {
      files: ["/plans/a.md"],
      problems: [
        "/plans/no.md: file-missing",
        "/plans/*.markdown: no-file-matched",
        "/plans/no/*.md: no-file-matched",
        "/plans/empty: no-file-matched",
      ],
    });
  });

  it("says once of a directory that cannot be read, and searches the others", async () => {
    const tree = files("/plans/a/1.md", "/plans/b/2.md", "/plans/c/3.md");
    const denied = ["/plans/b"];
    assert.deepEqual(await find(tree, ["."], { denied }), {
      files: ["/plans/a/1.md", "/plans/c/3.md"],
      problems: ["/plans/b: access-denied"],
    });
    assert.deepEqual((await find(tree, ["b"], { denied })).problems, ["/plans/b: access-denied"]);
  });

  it("reads paths of Windows", async () => {
    const tree = files("C:/plans/a.md", "C:/plans/x/b.md");
    assert.deepEqual((await find(tree, ["."], { from: "C:/plans" })).files, [
      "C:/plans/a.md",
      "C:/plans/x/b.md",
    ]);
    assert.deepEqual((await find(tree, ["C:/plans/*/*.md"], { from: "D:/" })).files, ["C:/plans/x/b.md"]);
  });
});
