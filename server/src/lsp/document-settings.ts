import { applySettings } from "../config/resolve-settings.ts";
import type { DraftOptions } from "../draft/build-draft.ts";
import { Configurations, type Governance, isIgnored, settingsOf } from "../service/configurations.ts";
import type { Settings } from "../service/document.ts";
import type { Client } from "./client.ts";
import { ConfigurationReports } from "./configuration-reports.ts";
import { pathOf } from "./paths.ts";
import type { Services } from "./services.ts";
import type { EditorSettings } from "./settings.ts";

/** What an open document is read and checked under. */
export interface DocumentSettings extends Settings {
  /** False where the editor switches checking off, or the configuration ignores the document or makes no sense. */
  readonly isChecked: boolean;
  /** Whether it is compared with the files of the workspace: the editor says so, and a rule would make use of it. */
  readonly isCompared: boolean;
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
  readonly #client: Client;
  readonly #configurations: Configurations | null;
  readonly #reports: ConfigurationReports;
  readonly #known = new Map<string, Known>();

  constructor(services: Services, client: Client) {
    this.#services = services;
    this.#client = client;
    this.#configurations = services.host ? new Configurations(services.host, services.rules) : null;
    this.#reports = new ConfigurationReports(client);
  }

  /** The settings for a document as the files are now; the same object while nothing has changed. */
  async of(uri: string): Promise<DocumentSettings> {
    const editor = await this.#client.settingsOf(uri);
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
    this.#client.forget(uri);
  }

  async #governing(uri: string): Promise<Governance> {
    const path = pathOf(uri);
    if (path === null || this.#configurations === null) return null;
    // A look at the directories above costs less than knowing whether one can be spared.
    this.#configurations.refresh();
    return this.#configurations.governing(path);
  }

  #settingsOf(uri: string, editor: EditorSettings, governance: Governance): DocumentSettings {
    const { rules } = this.#services;
    const path = pathOf(uri) ?? uri;
    const configuration = governance?.kind === "configured" ? governance.configuration : null;
    const applied = applySettings(
      rules,
      settingsOf(rules, configuration, path, governance === null ? editor : {}),
    );
    const isChecked =
      editor.enable &&
      governance?.kind !== "broken" &&
      (configuration === null || !isIgnored(configuration, path));
    const isCompared =
      isChecked &&
      editor.across &&
      applied.rules.some(({ id, scope }) => scope === "workspace" && applied.severities.get(id) !== "off");
    return { ...applied, isChecked, isCompared };
  }

  /** Whether a file of the workspace is compared with: not where its configuration ignores it. */
  async isWanted(path: string): Promise<boolean> {
    const governance = await this.#configurations?.governing(path);
    return governance?.kind !== "configured" || !isIgnored(governance.configuration, path);
  }
}
