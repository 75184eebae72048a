import { applySettings, type ResolvedSettings } from "../config/resolve-settings.ts";
import type { DraftOptions } from "../draft/build-draft.ts";
import type { Rule } from "../lint/rule.ts";
import { Configurations, type Governance, settingsOf } from "../service/configurations.ts";
import type { Settings } from "../service/document.ts";
import type { Standing } from "../service/neighbours.ts";
import type { AskedSettings } from "./asked-settings.ts";
import type { Client } from "./client.ts";
import { ConfigurationReports } from "./configuration-reports.ts";
import { pathOf } from "./paths.ts";
import type { Services } from "./services.ts";
import type { EditorSettings } from "./settings.ts";

/** Why a document is not checked: the editor says so, or its configuration does, or that makes no sense. */
export type Unchecked = "off" | "ignored" | "broken";

/** What an open document is read and checked under. */
export interface DocumentSettings extends Settings {
  /** Null where it is. */
  readonly unchecked: Unchecked | null;
  /** Whether it is compared with the files of the workspace: the editor says so, and a rule would make use of it. */
  readonly isCompared: boolean;
  /** Whether its numbers are compared with those of other files in its sets. */
  readonly isInSet: boolean;
  /** Path of the configuration file that governs it; null for none. */
  readonly configuration: string | null;
  readonly draftOptions: DraftOptions;
}

/** The settings last found for a document, with what they were made of. */
interface Known {
  readonly editor: EditorSettings;
  readonly governance: Governance;
  readonly settings: DocumentSettings;
}

/** Settings of open documents: those of the file that governs one, or else the editor's. */
export class SettingsOfDocuments {
  readonly #services: Services;
  readonly #editor: AskedSettings;
  readonly #configurations: Configurations | null;
  readonly #reports: ConfigurationReports;
  readonly #known = new Map<string, Known>();

  constructor(services: Services, client: Client, editor: AskedSettings) {
    this.#services = services;
    this.#editor = editor;
    this.#configurations = services.host ? new Configurations(services.host, services.rules) : null;
    this.#reports = new ConfigurationReports(client);
  }

  /** The settings for a document as the files are now; the same object while nothing has changed. */
  async of(uri: string): Promise<DocumentSettings> {
    const editor = await this.#editor.of(uri);
    const governance = editor.enable ? await this.#governing(uri) : null;
    const before = this.#known.get(uri);
    if (before?.editor === editor && before.governance === governance) return before.settings;
    const settings = this.#settingsOf(uri, editor, governance);
    this.#known.set(uri, { editor, governance, settings });
    this.#reports.update(uri, governance?.kind === "broken" ? governance.broken : null);
    return settings;
  }

  forget(uri: string): void {
    this.#known.delete(uri);
    this.#reports.update(uri, null);
    this.#editor.forget(uri);
  }

  /** A look at how files of the workspace stand; null for those that their configuration ignores. */
  standings(): (path: string) => Promise<Standing | null> {
    const { rules } = this.#services;
    const governing = this.#configurations?.look();
    return async (path) => {
      const governance = await governing?.(path);
      if (governance?.kind !== "configured") return { draftOptions: {}, sets: [] };
      const resolved = settingsOf(rules, governance.configuration, path, {});
      return resolved.ignored.value ? null : applySettings(rules, resolved);
    };
  }

  async #governing(uri: string): Promise<Governance> {
    const path = pathOf(uri);
    if (path === null || this.#configurations === null) return null;
    // A look at the directories above costs less than knowing whether one can be spared.
    return this.#configurations.look()(path);
  }

  #settingsOf(uri: string, editor: EditorSettings, governance: Governance): DocumentSettings {
    const { rules } = this.#services;
    const configuration = governance?.kind === "configured" ? governance.configuration : null;
    const given = governance === null ? editor : {};
    const resolved = settingsOf(rules, configuration, pathOf(uri) ?? uri, given);
    const applied = applySettings(rules, resolved);
    const unchecked = uncheckedBy(editor, governance, resolved);
    return {
      ...applied,
      unchecked,
      isCompared: unchecked === null && editor.across && hasRuleFor("workspace", applied),
      isInSet: unchecked === null && applied.sets.length > 0 && hasRuleFor("set", applied),
      configuration: configuration?.path ?? (governance?.kind === "broken" ? governance.broken.path : null),
    };
  }
}

/** Whether one that is not off looks at other files in this scope. */
function hasRuleFor(scope: Rule["scope"], { rules, severities }: Settings): boolean {
  return rules.some((rule) => rule.scope === scope && severities.get(rule.id) !== "off");
}

function uncheckedBy(
  { enable }: EditorSettings,
  governance: Governance,
  { ignored }: ResolvedSettings,
): Unchecked | null {
  if (!enable) return "off";
  if (governance?.kind === "broken") return "broken";
  return ignored.value ? "ignored" : null;
}
