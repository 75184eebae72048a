import type { Rule } from "../lint/rule.ts";

/** What a language server is built on. */
export interface Services {
  readonly rules: readonly Rule[];
  /** Of the program, for the client's log. */
  readonly version?: string;
}
