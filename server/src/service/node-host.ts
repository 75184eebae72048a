import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { type DirectoryEntry, type EntryKind, type Host, HostError, type HostErrorReason } from "./host.ts";

/** The file system of this machine. Links to files are followed, links to directories are not, so no walk runs in circles. */
export const nodeHost: Host = {
  readFile: (path) => readFile(path).catch(fail),
  writeFile: (path, content) => writeFile(path, content).catch(fail),
  stat: (path) =>
    kindOf(path).catch((error: unknown) => (reasonOf(error) === "missing" ? null : fail(error))),
  async readDirectory(path) {
    const entries = await readdir(path, { withFileTypes: true }).catch(fail);
    return Promise.all(
      entries.map(async (entry): Promise<DirectoryEntry> => {
        if (entry.isDirectory()) return { name: entry.name, kind: "directory" };
        if (entry.isFile()) return { name: entry.name, kind: "file" };
        const target = entry.isSymbolicLink()
          ? await kindOf(`${path}/${entry.name}`).catch(() => null)
          : null;
        return { name: entry.name, kind: target === "file" ? "file" : "other" };
      }),
    );
  },
  createFile: (path, text) => writeFile(path, text, { flag: "wx" }).catch(fail),
};

async function kindOf(path: string): Promise<EntryKind> {
  return (await stat(path)).isDirectory() ? "directory" : "file";
}

const REASONS: Readonly<Record<string, HostErrorReason>> = {
  ENOENT: "missing",
  ENOTDIR: "missing",
  EACCES: "denied",
  EPERM: "denied",
  EROFS: "denied",
  // Open in another program, on Windows.
  EBUSY: "denied",
  EEXIST: "exists",
};

function reasonOf(error: unknown): HostErrorReason {
  return REASONS[(error as NodeJS.ErrnoException).code ?? ""] ?? "failed";
}

function fail(error: unknown): never {
  const message = error instanceof Error ? error.message : String(error);
  throw new HostError(reasonOf(error), message, { cause: error });
}
