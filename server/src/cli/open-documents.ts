import { normalize, resolve as resolveNative, sep } from "node:path";
import { applySettings, type Given } from "../config/resolve-settings.ts";
import type { DraftOptions } from "../draft/build-draft.ts";
import {
  type BrokenConfiguration,
  Configurations,
  isIgnored,
  settingsOf,
} from "../service/configurations.ts";
import { type Document, type Opened, openBytes, openFile, type Settings } from "../service/document.ts";
import { findFiles } from "../service/find-files.ts";
import { resolve } from "../service/path.ts";
import type { Session } from "./session.ts";
import { UsageError } from "./usage-error.ts";

export const STDIN = "-";
const UNNAMED = "<stdin>";

/** A document, with what its configuration and the command line set for it. */
export interface ConfiguredDocument {
  readonly document: Document;
  readonly settings: Settings;
  /** What it was read with. */
  readonly draftOptions: DraftOptions;
}

/**
 * Opens what the arguments name, one at a time: standard input first, then the files in order. What cannot be opened is
 * told, and so is a named file that its configuration ignores; the others follow.
 */
export async function* openDocuments(
  session: Session,
  paths: readonly string[],
  stdinFilename: string | undefined,
  given: Given = {},
): AsyncGenerator<ConfiguredDocument> {
  const { context, texts } = session;
  const { host, rules } = context;
  const directory = withSlashes(context.cwd);
  const governing = new Configurations(host, rules).look();
  const told = new Set<BrokenConfiguration>();

  async function* open(
    name: string,
    read: (options: DraftOptions) => Promise<Opened> | Opened,
  ): AsyncGenerator<ConfiguredDocument> {
    // A text without a name is governed as if it lay in the current directory.
    const path = resolve(directory, name);
    const governance = await governing(path);
    if (governance?.kind === "broken") {
      if (!told.has(governance.broken)) await session.warnOfConfiguration(governance.broken);
      told.add(governance.broken);
      return;
    }
    const resolved = settingsOf(rules, governance?.configuration ?? null, path, given);
    const { value, origin } = resolved.ignored;
    if (value && origin.kind === "file") {
      const args = { path: session.nameOf(normalize(origin.path)), line: origin.line };
      await session.tellOf({ path: name, message: { id: "config-ignored", args } });
      return;
    }
    const settings = applySettings(rules, resolved);
    const { draftOptions } = settings;
    const opened = await read(draftOptions);
    if (opened.ok) yield { document: opened.document, settings, draftOptions };
    else await session.warnOf(opened.problem);
  }

  // An empty variable of a script is no wish to check everything.
  if (paths.includes("")) throw new UsageError(texts.interface.usage.emptyPath);
  if (paths.includes(STDIN)) {
    const name =
      stdinFilename === undefined ? UNNAMED : withSlashes(resolveNative(context.cwd, stdinFilename));
    const bytes = await readAll(context.stdin);
    yield* open(name, (options) => openBytes(name, bytes, options));
  } else if (stdinFilename !== undefined) {
    throw new UsageError(texts.interface.usage.stdinFilenameAlone);
  }
  const requests = paths.length === 0 ? ["."] : paths.filter((path) => path !== STDIN).map(withSlashes);
  const { files, problems } = await findFiles(host, directory, requests, async (path) => {
    const governance = await governing(path);
    return governance?.kind !== "configured" || !isIgnored(governance.configuration, path);
  });
  for (const problem of problems) await session.warnOf(problem);
  for (const file of files) yield* open(file, (options) => openFile(host, file, options));
}

/** On Windows both separators are written; elsewhere a backslash is part of a name or escapes a glob's sign. */
export function withSlashes(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}

async function readAll(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream)
    pieces.push(typeof piece === "string" ? new TextEncoder().encode(piece) : piece);
  return Buffer.concat(pieces);
}
