import { spawn } from "node:child_process";
import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { Readable, Writable } from "node:stream";
import { main } from "../../server/src/cli/main.ts";
import type { Rule } from "../../server/src/lint/rule.ts";
import { rules } from "../../server/src/rules/index.ts";
import { memoryHost } from "../../server/src/service/memory-host.ts";

export interface Run {
  readonly argv: readonly string[];
  /** By path below the current directory. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** What a run said and how it ended; the current directory reads `$`. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** What can be staged in process alone. */
export interface Stage {
  readonly denied?: readonly string[];
  readonly rules?: readonly Rule[];
  readonly isTTY?: boolean;
  /** Where it prints, for those who look on. */
  readonly stdout?: Collector;
}

const MEMORY = "/in-memory";

/** How a run ended in memory, with the files that are there afterwards, by path below the current directory. */
export interface EndedInMemory extends Ended {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
}

/** Runs the command line in this process, on files in memory. */
export async function runInMemory(run: Run, stage: Stage = {}): Promise<EndedInMemory> {
  const files = Object.fromEntries(
    Object.entries(run.files ?? {}).map(([path, content]) => [join(MEMORY, path), content]),
  );
  const stdout = Object.assign(stage.stdout ?? new Collector(), { isTTY: stage.isTTY ?? false });
  const stderr = new Collector();
  const code = await main({
    argv: run.argv,
    stdin: Readable.from(run.stdin === undefined ? [] : [run.stdin]),
    stdout,
    stderr,
    cwd: MEMORY,
    env: run.env ?? {},
    host: memoryHost(
      files,
      (stage.denied ?? []).map((path) => join(MEMORY, path)),
    ),
    rules: stage.rules ?? rules,
    version: "0.0.0-test",
  });
  return {
    code,
    out: stdout.text.replaceAll(MEMORY, "$"),
    err: stderr.text.replaceAll(MEMORY, "$"),
    files: Object.fromEntries(
      Object.entries(files).map(([path, content]) => [relative(MEMORY, path), content]),
    ),
  };
}

/** The command as it is installed; `npm run build` makes it. */
export const BIN = join(import.meta.dirname, "../../server/dist/bin.js");

/** Runs the built command as a process of its own, on files of its own. */
export async function runBuilt(run: Run): Promise<Ended> {
  return inFolder(run.files ?? {}, async (folder) => {
    const child = spawn(process.execPath, [BIN, ...run.argv], {
      cwd: folder,
      env: { ...process.env, ...run.env },
      timeout: 15_000,
    });
    child.stdin.end(run.stdin ?? "");
    const [out, err, code] = await Promise.all([
      readAll(child.stdout),
      readAll(child.stderr),
      new Promise<number | null>((resolve) => child.once("close", resolve)),
    ]);
    return { code, out: out.replaceAll(folder, "$"), err: err.replaceAll(folder, "$") };
  });
}

/** Lays files out in a folder that is gone afterwards. */
export async function inFolder<Result>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "hegao-test-")));
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

export class Collector extends Writable {
  text = "";

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

async function readAll(stream: AsyncIterable<Buffer>): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}
