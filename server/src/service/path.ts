/** Paths of a host: absolute, with `/` on every system (`/srv/plans/a.md`, `C:/plans/a.md`). */

export function join(directory: string, name: string): string {
  return directory.endsWith("/") ? directory + name : `${directory}/${name}`;
}

/** Null above the root. */
export function parentOf(path: string): string | null {
  const slash = path.lastIndexOf("/");
  if (slash < 0 || slash === path.length - 1) return null;
  const parent = path.slice(0, slash);
  return parent === "" || parent.endsWith(":") ? `${parent}/` : parent;
}

/** `path` below `directory`, as written after it. */
export function below(directory: string, path: string): string {
  return path.slice(directory.endsWith("/") ? directory.length : directory.length + 1);
}

/** An absolute path without `.`, `..` and empty parts. */
export function resolve(directory: string, path: string): string {
  const absolute = /^(?:\/|[A-Za-z]:\/)/.test(path) ? path : `${directory}/${path}`;
  const [root = ""] = /^(?:\/\/|\/|[A-Za-z]:\/)/.exec(absolute) ?? [];
  const parts: string[] = [];
  for (const part of absolute.slice(root.length).split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return root + parts.join("/");
}
