import type { Ignore } from "ignore";
import type { SeverityOrOff } from "../lint/severities.ts";
import type { MessageReference } from "../messages/messages.ts";
import type { RuleId } from "../messages/rule-texts.ts";
import type { Span } from "../text/span.ts";

/** A value of a configuration file, with the line it stands on, counted from 1. */
export interface Written<Value> {
  readonly value: Value;
  readonly line: number;
}

/** What one line of a configuration file sets of a rule. */
export interface RuleEntry {
  readonly ruleId: RuleId;
  readonly severity: SeverityOrOff;
  /** As the rule's schema reads them; undefined where the entry says nothing of them. */
  readonly options?: unknown;
  readonly line: number;
}

/** A configuration file that has been read. Its patterns are those of .gitignore, from the directory of the file. */
export interface Configuration {
  /** Absolute, with `/`. */
  readonly path: string;
  /** Where the rules start from: each at its own level, or all of them off. */
  readonly preset: Written<"plan" | "none"> | null;
  readonly rules: readonly RuleEntry[];
  /** Later ones win. */
  readonly overrides: readonly { readonly files: Ignore; readonly rules: readonly RuleEntry[] }[];
  readonly ignore: Written<Ignore> | null;
  /** Documents that are one work, by its name: what they say of one indicator must agree. */
  readonly sets: readonly { readonly name: string; readonly files: Ignore; readonly line: number }[];
  readonly documentYear: Written<number> | null;
}

/** Something wrong with a configuration file, and where. Offsets count in the text without its byte order mark. */
export interface ConfigFault {
  readonly span: Span;
  readonly message: MessageReference;
}
