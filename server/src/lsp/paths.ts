import { URI } from "vscode-uri";
import { resolve } from "../service/path.ts";

/**
 * The path of a file as a host knows it (`/srv/a.md`, `C:/a.md`, `//server/share/a.md`), without `.`, `..` and empty
 * parts; null for what is no file.
 */
export function pathOf(uri: string): string | null {
  if (!uri.startsWith("file:")) return null;
  try {
    const { authority, path } = URI.parse(uri);
    if (authority !== "") return resolve("/", `//${authority}${path}`);
    const [, drive] = /^\/+([A-Za-z]:.*)$/s.exec(path) ?? [];
    return resolve("/", drive ?? path.replace(/^\/+/, "/"));
  } catch {
    return null;
  }
}

export function uriOf(path: string): string {
  return URI.file(path).toString();
}
