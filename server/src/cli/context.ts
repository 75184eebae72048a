import type { Readable, Writable } from "node:stream";
import type { Rule } from "../lint/rule.ts";
import type { Host } from "../service/host.ts";

/** What one run of the command line has around it. */
export interface Context {
  /** Arguments after the program's name. */
  readonly argv: readonly string[];
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly host: Host;
  readonly rules: readonly Rule[];
  readonly version: string;
}
