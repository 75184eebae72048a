import { CONFIG_FILE } from "../config/config-schema.ts";
import type { ConfigFault, Configuration } from "../config/configuration.ts";
import { readConfiguration } from "../config/read-configuration.ts";
import { type Given, ignores, type ResolvedSettings, resolveSettings } from "../config/resolve-settings.ts";
import type { Rule } from "../lint/rule.ts";
import { LineIndex } from "../text/line-index.ts";
import { decode } from "./decode.ts";
import type { Host } from "./host.ts";
import { below, join, parentOf } from "./path.ts";
import { placeOf } from "./place.ts";
import { type Problem, problemOf } from "./problem.ts";

/** A configuration file that makes no sense. It governs all the same: its documents are not checked. */
export interface BrokenConfiguration {
  readonly path: string;
  /** At least one. */
  readonly problems: readonly Problem[];
}

/** What governs a document: a configuration, a broken one, or none. The same object while the file stays the same. */
export type Governance =
  | { readonly kind: "configured"; readonly configuration: Configuration }
  | { readonly kind: "broken"; readonly broken: BrokenConfiguration }
  | null;

/** Finds and reads configuration files: of all above a document, the nearest governs it alone. */
export class Configurations {
  readonly #host: Host;
  readonly #rules: readonly Rule[];
  /** By the path of the file. */
  readonly #read = new Map<string, { readonly content: string; readonly governance: Governance }>();

  constructor(host: Host, rules: readonly Rule[]) {
    this.#host = host;
    this.#rules = rules;
  }

  /**
   * A look at the files as they are: gives what governs the document at an absolute path. It does not look at a directory
   * twice, so it is for one question, or for many at one time.
   */
  look(): (path: string) => Promise<Governance> {
    const found = new Map<string, Promise<Governance>>();
    const governingIn = (directory: string | null): Promise<Governance> => {
      if (directory === null) return Promise.resolve(null);
      const governance = found.get(directory) ?? find(directory);
      found.set(directory, governance);
      return governance;
    };
    const find = async (directory: string): Promise<Governance> => {
      const path = join(directory, CONFIG_FILE);
      // Where one may not even look, there is none.
      const kind = await this.#host.stat(path).catch(() => null);
      return kind === "file" ? this.#readFile(path) : governingIn(parentOf(directory));
    };
    return (path) => governingIn(parentOf(path));
  }

  async #readFile(path: string): Promise<Governance> {
    const read = await this.#host
      .readFile(path)
      .then(decode, (error: unknown) => ({ ok: false, message: problemOf(path, error).message }) as const);
    const content = read.ok ? read.text : JSON.stringify(read.message);
    const before = this.#read.get(path);
    if (before?.content === content) return before.governance;
    const governance = read.ok
      ? this.#parse(path, read.text)
      : broken(path, [{ path, message: read.message }]);
    this.#read.set(path, { content, governance });
    return governance;
  }

  #parse(path: string, text: string): Governance {
    const reading = readConfiguration(path, text, this.#rules);
    if (reading.ok) return { kind: "configured", configuration: reading.configuration };
    return broken(path, problemsOf(path, text, reading.faults));
  }
}

/** What holds for the document at an absolute path, under what governs it. */
export function settingsOf(
  rules: readonly Rule[],
  configuration: Configuration | null,
  path: string,
  given: Given,
): ResolvedSettings {
  const named = configuration === null ? path : belowConfiguration(configuration, path);
  return resolveSettings(rules, configuration, named, given);
}

/** Whether the configuration of a document says not to check it. */
export function isIgnored(configuration: Configuration, path: string): boolean {
  return ignores(configuration, belowConfiguration(configuration, path));
}

function belowConfiguration(configuration: Configuration, path: string): string {
  return below(parentOf(configuration.path) ?? "", path);
}

function broken(path: string, problems: readonly Problem[]): Governance {
  return { kind: "broken", broken: { path, problems } };
}

function problemsOf(path: string, text: string, faults: readonly ConfigFault[]): Problem[] {
  const lines = new LineIndex(text);
  return faults.map(({ span, message }) => ({ path, message, place: placeOf(lines, span) }));
}
