import {
  ConfigurationRequest,
  type Connection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  MessageType,
  ShowMessageNotification,
} from "vscode-languageserver";
import { CONFIG_FILE } from "../config/config-schema.ts";
import type { Rule } from "../lint/rule.ts";
import { type Language, type Texts, texts } from "../messages/texts.ts";
import { type ClientFeatures, readClientFeatures } from "./client-features.ts";
import type { DiagnosticStyle } from "./features/diagnostics.ts";
import { pathOf } from "./paths.ts";
import { asRecord, type EditorSettings, readSettings } from "./settings.ts";

const SECTION = "hegao";
const LANGUAGES = Object.keys(texts) as Language[];

/** The other end of a connection: what it can do, which language it speaks and what it is set to. */
export class Client {
  readonly features: ClientFeatures;
  readonly texts: Texts;
  readonly style: DiagnosticStyle;
  /** Absolute paths of the folders of the workspace. */
  readonly folders: readonly string[];
  readonly #connection: Connection;
  readonly #rules: readonly Rule[];
  /** Settings that were sent unasked. */
  #sent: unknown;
  readonly #settings = new Map<string, Promise<EditorSettings>>();
  readonly #told = new Set<string>();

  constructor(connection: Connection, rules: readonly Rule[], params: InitializeParams) {
    const { rulePage, settings, language } = asRecord(params.initializationOptions);
    this.#connection = connection;
    this.#rules = rules;
    this.#sent = settings;
    this.features = readClientFeatures(params.capabilities);
    this.folders = foldersOf(params);
    this.texts = texts[languageOf(language) ?? languageOf(params.locale) ?? "zh"];
    this.style = {
      features: this.features,
      messages: this.texts.messages,
      rulePage: typeof rulePage === "string" ? rulePage : null,
    };
  }

  /** Asks to be told when settings, configuration files or drafts change, where that has to be asked for. */
  async watchSettings(): Promise<void> {
    const { client } = this.#connection;
    if (this.features.configuration && this.features.configurationRegistration)
      await client.register(DidChangeConfigurationNotification.type, { section: SECTION });
    if (this.features.fileWatchRegistration)
      await client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [CONFIG_FILE, "*.md", "*.markdown"].map((name) => ({ globPattern: `**/${name}` })),
      });
  }

  /** The settings for a document, asked for once until they change. */
  settingsOf(uri: string): Promise<EditorSettings> {
    let settings = this.#settings.get(uri);
    if (settings === undefined) {
      settings = this.#readSettings(uri);
      this.#settings.set(uri, settings);
    }
    return settings;
  }

  forget(uri: string): void {
    this.#settings.delete(uri);
  }

  /** All settings may be others now; clients that cannot be asked send them along. */
  changeSettings(sent: unknown): void {
    const section = asRecord(sent)[SECTION];
    if (section !== undefined) this.#sent = section;
    this.#settings.clear();
  }

  /** Writes a line to the client's log; the same line once only, however often a document is checked. */
  tell(line: string): void {
    if (this.#told.has(line)) return;
    this.#told.add(line);
    this.#connection.console.warn(line);
  }

  /** Shows a message to the person. */
  show(message: string): void {
    void this.#connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Error,
      message,
    });
  }

  /** Sends the diagnostics of a file that the client never asks about. */
  publish(uri: string, diagnostics: Diagnostic[]): void {
    void this.#connection.sendDiagnostics({ uri, diagnostics });
  }

  async #readSettings(uri: string): Promise<EditorSettings> {
    const asked = this.features.configuration ? await this.#askSettings(uri) : null;
    return readSettings(asked ?? this.#sent, this.#rules, (setting) =>
      this.tell(this.texts.messages["setting-ignored"]({ setting: `${SECTION}.${setting}` })),
    );
  }

  /** Null where the client has none, or does not answer. */
  async #askSettings(uri: string): Promise<unknown> {
    const items = [{ scopeUri: uri, section: SECTION }];
    try {
      const [section] = await this.#connection.sendRequest(ConfigurationRequest.type, { items });
      return section;
    } catch (error) {
      this.tell(String(error));
      return null;
    }
  }
}

/** The language of the messages that a tag such as `zh-cn` or `en_US` asks for. */
function languageOf(tag: unknown): Language | undefined {
  if (typeof tag !== "string") return undefined;
  return LANGUAGES.find((language) => tag.toLowerCase().startsWith(language));
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  return uris.flatMap((uri) => pathOf(uri) ?? []);
}
