import type { DraftOptions } from "../draft/build-draft.ts";
import type { Rule } from "../lint/rule.ts";
import { defaultOptions, withOptions } from "../lint/rule-options.ts";
import type { Severities, SeverityOrOff } from "../lint/severities.ts";
import type { RuleId } from "../messages/rule-texts.ts";
import type { Configuration, RuleEntry } from "./configuration.ts";

/** Where a value came from. `given` is what a person asked for besides the file: on the command line, or in the editor. */
export type Origin =
  | { readonly kind: "default" | "given" }
  | {
      readonly kind: "file";
      readonly path: string;
      readonly line: number;
      /** Which of the overrides, counted from 1; null where it stands outside them. */
      readonly override: number | null;
    };

export interface Sourced<Value> {
  readonly value: Value;
  readonly origin: Origin;
}

export interface RuleSetting {
  readonly severity: Sourced<SeverityOrOff>;
  /** Null for a rule that has none. */
  readonly options: Sourced<unknown> | null;
}

/** Everything that is set for one document, each value with where it came from. */
export interface ResolvedSettings {
  /** Of every rule, in the order of the rules. */
  readonly ruleSettings: ReadonlyMap<RuleId, RuleSetting>;
  readonly documentYear: Sourced<number | null>;
  readonly ignored: Sourced<boolean>;
  /** Names of the sets it belongs to, in the order of the file. */
  readonly sets: readonly Sourced<string>[];
}

/** What is asked for besides the file. */
export interface Given {
  /** These rules and no others, even such as the file turns off. */
  readonly only?: readonly RuleId[];
  readonly severities?: Severities;
  readonly documentYear?: number;
}

/** What holds for a document, named by its path below the directory of the configuration: later layers win. */
export function resolveSettings(
  rules: readonly Rule[],
  configuration: Configuration | null,
  path: string,
  given: Given = {},
): ResolvedSettings {
  const settings = new Map(rules.map((rule) => [rule.id, ownSetting(rule, configuration)]));
  const set = (id: RuleId, setting: Partial<RuleSetting>): void => {
    const before = settings.get(id);
    if (before !== undefined) settings.set(id, { ...before, ...setting });
  };
  const setAll = (entries: readonly RuleEntry[], override: number | null): void => {
    for (const { ruleId, severity, options, line } of entries) {
      const origin = fileOrigin(configuration, line, override);
      set(ruleId, {
        severity: { value: severity, origin },
        ...(options === undefined ? {} : { options: { value: options, origin } }),
      });
    }
  };
  if (configuration !== null) {
    setAll(configuration.rules, null);
    for (const [index, { files, rules: entries }] of configuration.overrides.entries())
      if (files.ignores(path)) setAll(entries, index + 1);
  }
  const ask = (id: RuleId, value: SeverityOrOff): void =>
    set(id, { severity: { value, origin: { kind: "given" } } });
  for (const { id, severity } of rules) {
    const level = given.severities?.get(id);
    if (given.only?.includes(id) === false) ask(id, "off");
    else if (level !== undefined) ask(id, level);
    else if (given.only !== undefined && settings.get(id)?.severity.value === "off") ask(id, severity);
  }

  const { documentYear = null, ignore = null, sets = [] } = configuration ?? {};
  return {
    ruleSettings: settings,
    documentYear:
      given.documentYear !== undefined
        ? { value: given.documentYear, origin: { kind: "given" } }
        : { value: documentYear?.value ?? null, origin: fileOrigin(configuration, documentYear?.line) },
    ignored: {
      value: configuration !== null && ignores(configuration, path),
      origin: fileOrigin(configuration, ignore?.line),
    },
    sets: sets.flatMap(({ name, files, line }) =>
      files.ignores(path) ? [{ value: name, origin: fileOrigin(configuration, line) }] : [],
    ),
  };
}

/** Whether a configuration says not to check the document at a path below its directory. */
export function ignores({ ignore }: Configuration, path: string): boolean {
  return ignore?.value.ignores(path) ?? false;
}

/** What the settings come to for those who read and check a document. */
export function applySettings(
  rules: readonly Rule[],
  { ruleSettings, documentYear, sets }: ResolvedSettings,
): {
  readonly rules: readonly Rule[];
  readonly severities: Severities;
  readonly draftOptions: DraftOptions;
  readonly sets: readonly string[];
} {
  const isSet = ({ origin }: Sourced<unknown>): boolean => origin.kind !== "default";
  return {
    rules: rules.map((rule) => {
      const options = ruleSettings.get(rule.id)?.options;
      return options && isSet(options) ? withOptions(rule, options.value) : rule;
    }),
    severities: new Map(
      [...ruleSettings].flatMap(([id, { severity }]) => (isSet(severity) ? [[id, severity.value]] : [])),
    ),
    draftOptions: documentYear.value === null ? {} : { documentYear: documentYear.value },
    // Sets of two configurations are two, whatever they are called.
    sets: sets.map(({ value, origin }) => (origin.kind === "file" ? `${origin.path} ${value}` : value)),
  };
}

function ownSetting(rule: Rule, configuration: Configuration | null): RuleSetting {
  const options = defaultOptions(rule);
  const preset = configuration?.preset;
  return {
    severity:
      preset?.value === "none"
        ? { value: "off", origin: fileOrigin(configuration, preset.line) }
        : { value: rule.severity, origin: { kind: "default" } },
    options: options === undefined ? null : { value: options, origin: { kind: "default" } },
  };
}

function fileOrigin(
  configuration: Configuration | null,
  line: number | undefined,
  override: number | null = null,
): Origin {
  return configuration === null || line === undefined
    ? { kind: "default" }
    : { kind: "file", path: configuration.path, line, override };
}
