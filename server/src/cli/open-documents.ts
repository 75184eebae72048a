import { resolve as resolveNative, sep } from "node:path";
import { type Opened, openBytes, openFile } from "../service/document.ts";
import { findFiles } from "../service/find-files.ts";
import type { Session } from "./session.ts";
import { UsageError } from "./usage-error.ts";

const STDIN = "-";
const UNNAMED = "<stdin>";

/** Opens what the arguments name, one at a time: standard input first, then the files in order. */
export async function* openDocuments(
  { context, texts }: Session,
  paths: readonly string[],
  stdinFilename: string | undefined,
): AsyncGenerator<Opened> {
  const { host, cwd, stdin } = context;
  // An empty variable of a script is no wish to check everything.
  if (paths.includes("")) throw new UsageError(texts.interface.usage.emptyPath);
  if (paths.includes(STDIN)) {
    const name = stdinFilename === undefined ? UNNAMED : withSlashes(resolveNative(cwd, stdinFilename));
    yield openBytes(name, await readAll(stdin));
  } else if (stdinFilename !== undefined) {
    throw new UsageError(texts.interface.usage.stdinFilenameAlone);
  }
  const requests = paths.length === 0 ? ["."] : paths.filter((path) => path !== STDIN).map(withSlashes);
  const { files, problems } = await findFiles(host, withSlashes(cwd), requests);
  for (const problem of problems) yield { ok: false, problem };
  for (const file of files) yield openFile(host, file);
}

/** On Windows both separators are written; elsewhere a backslash is part of a name or escapes a glob's sign. */
function withSlashes(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}

async function readAll(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream)
    pieces.push(typeof piece === "string" ? new TextEncoder().encode(piece) : piece);
  return Buffer.concat(pieces);
}
