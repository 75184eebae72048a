import { type DirectoryEntry, type Host, HostError } from "./host.ts";

/** Files kept in memory, by absolute path; a path listed as denied, and all below it, cannot be read or written. */
export function memoryHost(files: Record<string, string | Uint8Array>, denied: readonly string[] = []): Host {
  const guard = (path: string): void => {
    if (denied.some((each) => path === each || path.startsWith(`${each}/`)))
      throw new HostError("denied", path);
  };
  const within = (path: string): string => (path.endsWith("/") ? path : `${path}/`);
  return {
    async readFile(path) {
      guard(path);
      const content = files[path];
      if (content === undefined) throw new HostError("missing", path);
      return typeof content === "string" ? new TextEncoder().encode(content) : content;
    },
    async writeFile(path, content) {
      guard(path);
      if ((await this.stat(path.slice(0, path.lastIndexOf("/")))) !== "directory")
        throw new HostError("missing", path);
      files[path] = content;
    },
    async stat(path) {
      if (files[path] !== undefined) return "file";
      return Object.keys(files).some((each) => each.startsWith(within(path))) ? "directory" : null;
    },
    async readDirectory(path) {
      guard(path);
      const entries = new Map<string, DirectoryEntry>();
      for (const each of Object.keys(files).filter((file) => file.startsWith(within(path)))) {
        const [name = "", ...rest] = each.slice(within(path).length).split("/");
        entries.set(name, { name, kind: rest.length === 0 ? "file" : "directory" });
      }
      return [...entries.values()];
    },
    async createFile(path, text) {
      guard(path);
      if (files[path] !== undefined) throw new HostError("exists", path);
      files[path] = text;
    },
  };
}
