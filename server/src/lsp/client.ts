import {
  ConfigurationRequest,
  type Connection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  MessageType,
  NotificationType,
  ShowMessageNotification,
  type ShowMessageParams,
} from "vscode-languageserver";
import { CONFIG_FILE } from "../config/config-schema.ts";
import { type Language, type Texts, texts } from "../messages/texts.ts";
import { type ClientFeatures, readClientFeatures } from "./client-features.ts";
import type { DraftState } from "./draft-state.ts";
import type { DiagnosticStyle } from "./features/diagnostics.ts";
import { pathOf } from "./paths.ts";
import type { Initialize } from "./protocol-guard.ts";
import type { Run } from "./run-logging.ts";
import { asRecord, SECTION } from "./settings.ts";

const LANGUAGES = Object.keys(texts) as Language[];

/** As many lines are kept in mind as are not to be said twice. */
const MOST_TOLD = 1000;

const STATE = new NotificationType<DraftState>("hegao/state");

/** The other end of a connection: what it can do, which language it speaks, and what it is told unasked. */
export class Client {
  readonly features: ClientFeatures;
  readonly texts: Texts;
  readonly style: DiagnosticStyle;
  /** Absolute paths of the folders of the workspace. */
  readonly folders: readonly string[];
  readonly run: Run;
  readonly #connection: Connection;
  readonly #told = new Set<string>();

  constructor(connection: Connection, run: Run, params: Initialize) {
    const { capabilities, initializationOptions, locale } = params;
    const { rulePage, language, states } = asRecord(initializationOptions);
    this.#connection = connection;
    this.run = run;
    this.features = readClientFeatures(capabilities, states === true);
    this.folders = foldersOf(params);
    this.texts = texts[languageOf(language) ?? languageOf(locale) ?? "zh"];
    this.style = {
      features: this.features,
      messages: this.texts.messages,
      rulePage: typeof rulePage === "string" ? rulePage : null,
    };
  }

  /** Asks to be told when settings, configuration files or drafts change, where that has to be asked for. */
  watch(): void {
    const { client } = this.#connection;
    if (this.features.configuration && this.features.configurationRegistration)
      this.run(() => client.register(DidChangeConfigurationNotification.type, { section: SECTION }));
    if (this.features.fileWatchRegistration)
      this.run(() =>
        client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [CONFIG_FILE, "*.md", "*.markdown"].map((name) => ({ globPattern: `**/${name}` })),
        }),
      );
  }

  /** The section of its settings that holds for a document. */
  async askSettings(uri: string): Promise<unknown> {
    const items = [{ scopeUri: uri, section: SECTION }];
    const [section] = await this.#connection.sendRequest(ConfigurationRequest.type, { items });
    return section;
  }

  /** Writes a line to the client's log; the same line once only, however often a document is checked. */
  tell(line: string): void {
    if (this.#told.has(line)) return;
    if (this.#told.size === MOST_TOLD) this.#told.clear();
    this.#told.add(line);
    this.#connection.console.warn(line);
  }

  /** Shows a message to the person. */
  show(message: string): void {
    const params: ShowMessageParams = { type: MessageType.Error, message };
    this.run(() => this.#connection.sendNotification(ShowMessageNotification.type, params));
  }

  /** Sends diagnostics that the client does not ask for. */
  publish(uri: string, diagnostics: Diagnostic[], version?: number): void {
    const known = version !== undefined && this.features.versionedDiagnostics ? { version } : {};
    this.run(() => this.#connection.sendDiagnostics({ uri, ...known, diagnostics }));
  }

  /** Makes the client ask for all diagnostics again. */
  refreshDiagnostics(): void {
    if (this.features.refreshesDiagnostics) this.run(() => this.#connection.languages.diagnostics.refresh());
  }

  tellState(state: DraftState): void {
    if (this.features.states) this.run(() => this.#connection.sendNotification(STATE, state));
  }
}

/** The language of the messages that a tag such as `zh-cn` or `en_US` asks for. */
function languageOf(tag: unknown): Language | undefined {
  if (typeof tag !== "string") return undefined;
  return LANGUAGES.find((language) => tag.toLowerCase().startsWith(language));
}

function foldersOf({ workspaceFolders, rootUri }: Initialize): string[] {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  return uris.flatMap((uri) => pathOf(uri) ?? []);
}
