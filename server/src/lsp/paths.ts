import { URI } from "vscode-uri";

/** The path of a file as a host knows it (`/srv/a.md`, `C:/a.md`, `//server/share/a.md`); null for what is no file. */
export function pathOf(uri: string): string | null {
  if (!uri.startsWith("file:")) return null;
  try {
    const { authority, path } = URI.parse(uri);
    return authority === "" ? path.replace(/^\/(?=[A-Za-z]:)/, "") : `//${authority}${path}`;
  } catch {
    return null;
  }
}

export function uriOf(path: string): string {
  return URI.file(path).toString();
}
