import type { Rule } from "../lint/rule.ts";
import type { Host } from "../service/host.ts";

/** What a language server is built on. */
export interface Services {
  readonly rules: readonly Rule[];
  /** Where configuration files are read; none in surroundings that have no files. */
  readonly host?: Host;
  /** Of the program, for the client's log. */
  readonly version?: string;
}
