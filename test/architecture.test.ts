import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

/** The rooms of the server in the order in which they may be imported: each knows only what stands before it. */
const ROOMS = [
  "messages",
  "text",
  "language",
  "markdown",
  "facts",
  "draft",
  "lint/rule.ts", // what a rule is; known to the rules, and to the room that runs them
  "repairs",
  "rules",
  "lint",
  "config",
  "service",
  "report",
  "lsp",
  "cli",
  "entries",
] as const;
type Room = (typeof ROOMS)[number];

/** The only files that may know which machine they run on. */
const IMPURE = /^(?:service\/node-host\.ts|cli\/.*|[^/]+)$/;

const MACHINE =
  /from "node:|\/node"|\bprocess\s*\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\./;

/** The language server runs in a browser too, but it speaks a protocol and waits for people to stop typing. */
const PROTOCOL = /from "vscode|\bsetTimeout\b/;

interface Source {
  /** From server/src, with `/`. */
  readonly path: string;
  readonly code: string;
}

const root = join(import.meta.dirname, "../server/src");
const sources: readonly Source[] = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => ({ path: path.replaceAll("\\", "/"), code: readFileSync(join(root, path), "utf8") }));

function roomOf(path: string): Room | undefined {
  const room = path.includes("/") ? dirname(path).split("/")[0] : "entries";
  return ROOMS.find((each) => each === path) ?? ROOMS.find((each) => each === room);
}

function importsOf({ path, code }: Source): string[] {
  return [...code.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map(([, to = ""]) =>
    posix.join(dirname(path), to),
  );
}

function importsAgainstOrder(files: readonly Source[]): string[] {
  return files.flatMap((source) => {
    const from = ROOMS.indexOf(roomOf(source.path) as Room);
    return importsOf(source)
      .filter((to) => ROOMS.indexOf(roomOf(to) as Room) > from)
      .map((to) => `${source.path} → ${to}`);
  });
}

/** The part of a room in which a file stands, `facts/times`; the files of the room itself put the parts together. */
function partOf(path: string): string | null {
  return path.split("/").length > 2 ? dirname(path) : null;
}

/** Parts of a room that come back to themselves by what they import, `draft/a → draft/b`. */
function partsInCircles(files: readonly Source[]): string[] {
  const known = new Map<string, Set<string>>();
  for (const source of files) {
    const from = partOf(source.path);
    for (const to of importsOf(source).map(partOf)) {
      if (from === null || to === null || from === to) continue;
      known.set(from, (known.get(from) ?? new Set()).add(to));
    }
  }
  const reach = (from: string, met: Set<string>): Set<string> => {
    for (const to of known.get(from) ?? []) if (!met.has(to)) reach(to, met.add(to));
    return met;
  };
  return [...known.keys()].filter((part) => reach(part, new Set()).has(part));
}

function tiedToMachine(files: readonly Source[]): string[] {
  const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
  return files
    .filter(({ path }) => !IMPURE.test(path))
    .filter(({ path, code }) => {
      const plain = withoutComments(code);
      return MACHINE.test(plain) || (!path.startsWith("lsp/") && PROTOCOL.test(plain));
    })
    .map(({ path }) => path);
}

describe("architecture", () => {
  it("has only rooms that have their place in the order", () => {
    assert.deepEqual(
      sources.map(({ path }) => path).filter((path) => roomOf(path) === undefined),
      [],
    );
  });

  it("imports one way", () => {
    assert.ok(sources.flatMap(importsOf).length > sources.length);
    assert.deepEqual(importsAgainstOrder(sources), []);
  });

  it("imports one way among the parts of a room too", () => {
    assert.ok(sources.some(({ path }) => partOf(path) !== null));
    assert.deepEqual(partsInCircles(sources), []);
  });

  it("keeps machine, clock and editor out of everything but the node host, the command line and the entries", () => {
    assert.deepEqual(tiedToMachine(sources), []);
  });

  it("keeps the entries short", () => {
    const long = sources.filter(
      ({ path, code }) => roomOf(path) === "entries" && code.split("\n").length > 31,
    );
    assert.deepEqual(long, []);
  });

  it("would notice", () => {
    const wrong = [
      { path: "facts/times.ts", code: 'import type { Draft } from "../draft/draft.ts";' },
      { path: "messages/en.ts", code: 'export { join } from "../text/join.ts";' },
      { path: "rules/a.ts", code: 'import { lintDraft } from "../lint/run.ts";' },
      { path: "draft/late.ts", code: 'const late = await import("../service/host.ts");' },
    ];
    assert.equal(importsAgainstOrder(wrong).length, wrong.length);
    const right = [{ path: "rules/a.ts", code: 'import { defineRule } from "../lint/rule.ts";' }];
    assert.deepEqual(importsAgainstOrder(right), []);
    const circle = [
      { path: "facts/a/one.ts", code: 'import { two } from "../b/two.ts";' },
      { path: "facts/b/three.ts", code: 'import { four } from "../c/four.ts";' },
      { path: "facts/c/four.ts", code: 'import type { One } from "../a/one.ts";' },
    ];
    assert.deepEqual(partsInCircles(circle), ["facts/a", "facts/b", "facts/c"]);
    assert.deepEqual(partsInCircles(circle.slice(0, 2)), []);
    const impure = ['import "x"; import a from "node:fs";', "process.env.HOME", "Date.now()", "new Date()"];
    assert.equal(tiedToMachine(impure.map((code) => ({ path: "lint/run.ts", code }))).length, impure.length);
    const server = 'import { createConnection } from "vscode-languageserver";';
    assert.equal(tiedToMachine([{ path: "lint/run.ts", code: server }]).length, 1);
    assert.equal(
      tiedToMachine([{ path: "lsp/server.ts", code: server.replace('er"', 'er/node"') }]).length,
      1,
    );
    assert.deepEqual(tiedToMachine([{ path: "lsp/server.ts", code: server }]), []);
    assert.deepEqual(tiedToMachine([{ path: "lint/run.ts", code: "// Date.now() is forbidden here" }]), []);
  });
});
