import ignore from "ignore";
import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from "jsonc-parser";
import * as z from "zod/mini";
import type { Rule } from "../lint/rule.ts";
import type { SeverityOrOff } from "../lint/severities.ts";
import type { RuleId } from "../messages/rule-texts.ts";
import { LineIndex } from "../text/line-index.ts";
import { type ConfigFile, configSchema } from "./config-schema.ts";
import type { ConfigFault, Configuration, RuleEntry, Written } from "./configuration.ts";
import { faultsOfIssues } from "./faults-of-issues.ts";
import { depthFault, findRepeatedKeys, syntaxFault } from "./json-faults.ts";

export type ConfigReading =
  | { readonly ok: true; readonly configuration: Configuration }
  /** At least one, in the order of the text. */
  | { readonly ok: false; readonly faults: readonly ConfigFault[] };

/** Reads the text of a configuration file: JSON that may have comments and trailing commas. */
export function readConfiguration(path: string, text: string, rules: readonly Rule[]): ConfigReading {
  const tooDeep = depthFault(text);
  if (tooDeep !== null) return { ok: false, faults: [tooDeep] };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  // After the first, most of what a parser says is nonsense.
  if (error !== undefined || root === undefined) return { ok: false, faults: [syntaxFault(text, error)] };
  const schema = configSchema(rules);
  const parsed = z.safeParse(schema, getNodeValue(root));
  const faults = [...findRepeatedKeys(root), ...faultsOfIssues(parsed.error?.issues ?? [], schema, root)];
  if (faults.length > 0 || !parsed.success) {
    return { ok: false, faults: faults.sort((a, b) => a.span.start - b.span.start) };
  }
  return { ok: true, configuration: configurationOf(path, parsed.data, root, new LineIndex(text)) };
}

function configurationOf(path: string, file: ConfigFile, root: Node, lines: LineIndex): Configuration {
  const lineOf = (...at: (string | number)[]): number =>
    lines.position(findNodeAtLocation(root, at)?.offset ?? 0).line + 1;
  const written = <Value>(value: Value | undefined, key: string): Written<Value> | null =>
    value === undefined ? null : { value, line: lineOf(key) };
  const entries = (section: ConfigFile["rules"] = {}, ...at: (string | number)[]): RuleEntry[] =>
    Object.entries(section).map(([name, entry]) => {
      const [severity, options] = (typeof entry === "string" ? [entry] : entry) as [SeverityOrOff, unknown];
      return { ruleId: name as RuleId, severity, options, line: lineOf(...at, "rules", name) };
    });
  const matcher = (patterns: readonly string[]) => ignore().add(patterns);
  return {
    path,
    preset: written(file.extends, "extends"),
    rules: entries(file.rules),
    overrides: (file.overrides ?? []).map((each, index) => ({
      files: matcher(each.files),
      rules: entries(each.rules, "overrides", index),
    })),
    ignore: written(file.ignore && matcher(file.ignore), "ignore"),
    sets: Object.entries(file.sets ?? {}).map(([name, patterns]) => ({
      name,
      files: matcher(patterns),
      line: lineOf("sets", name),
    })),
    documentYear: written(file.documentYear, "documentYear"),
  };
}
