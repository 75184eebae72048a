import picomatch from "picomatch/posix.js";
import { type Host, HostError } from "./host.ts";
import { type IgnoreScope, ignores, readScope, scopesAbove } from "./ignore-files.ts";
import { below, join, resolve } from "./path.ts";
import { type Problem, problemOf } from "./problem.ts";

/** The files that were asked for as absolute paths, sorted, each once, and what stood in the way. */
export interface Selection {
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

const MARKDOWN = /\.(?:md|markdown)$/i;
const NEVER_ENTERED: ReadonlySet<string> = new Set([".git", "node_modules"]);

/**
 * Finds what files, directories and globs stand for, written with `/` and read from `directory`. A file that is named
 * is taken whatever its extension, and even if ignored; a directory is searched for Markdown and a glob for what it
 * matches, both without what .gitignore names and `isWanted` does not want. A path that exists is never read as a glob:
 * 方案[1].md is a file.
 */
export async function findFiles(
  host: Host,
  directory: string,
  requests: readonly string[],
  isWanted: (path: string) => Promise<boolean> = async () => true,
): Promise<Selection> {
  const files = new Set<string>();
  const problems: Problem[] = [];
  for (const request of requests) {
    const path = resolve(directory, request);
    try {
      const before = problems.length;
      const found = await findRequested({ host, problems, isWanted }, directory, request);
      for (const file of found) files.add(file);
      if (found.length === 0 && problems.length === before) {
        problems.push({ path, message: { id: "no-file-matched", args: {} } });
      }
    } catch (error) {
      problems.push(problemOf(path, error));
    }
  }
  return { files: [...files].sort(), problems };
}

async function findRequested(search: Search, directory: string, request: string): Promise<readonly string[]> {
  const { host } = search;
  const path = resolve(directory, request);
  const kind = await host.stat(path);
  if (kind === "file") return [path];
  if (kind === "directory") {
    return walk(path, search, (file) => MARKDOWN.test(file), Number.POSITIVE_INFINITY);
  }
  const { isGlob, base, glob } = picomatch.scan(request);
  if (!isGlob) throw new HostError("missing", path);
  const root = resolve(directory, base);
  if ((await host.stat(root)) !== "directory") return [];
  const matches = picomatch(glob, { dot: true });
  const depth = glob.includes("**") ? Number.POSITIVE_INFINITY : glob.split("/").length;
  return walk(root, search, (file) => matches(below(root, file)), depth);
}

interface Search {
  readonly host: Host;
  readonly isWanted: (path: string) => Promise<boolean>;
  /** Takes what could not be read. */
  readonly problems: Problem[];
}

/** The files below a directory that match and are wanted; `depth` levels of directories may be entered. */
async function walk(
  root: string,
  { host, isWanted, problems }: Search,
  matches: (path: string) => boolean,
  depth: number,
): Promise<readonly string[]> {
  const found: string[] = [];
  const enter = async (directory: string, outer: readonly IgnoreScope[], level: number): Promise<void> => {
    const entries = await host.readDirectory(directory).catch((error: unknown) => {
      problems.push(problemOf(directory, error));
      return [];
    });
    const own = await readScope(host, directory);
    const scopes = own === null ? outer : [...outer, own];
    for (const { name, kind } of entries) {
      const path = join(directory, name);
      if (kind === "file" && matches(path) && !ignores(scopes, path) && (await isWanted(path)))
        found.push(path);
      if (kind === "directory" && level < depth && !NEVER_ENTERED.has(name) && !ignores(scopes, `${path}/`)) {
        await enter(path, scopes, level + 1);
      }
    }
  };
  const above = await scopesAbove(host, root);
  // Naming an ignored directory is asking for it.
  await enter(root, ignores(above, `${root}/`) ? [] : above, 1);
  return found;
}
