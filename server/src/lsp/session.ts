import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { CONFIG_FILE } from "../config/config-schema.ts";
import { wordMessage } from "../messages/messages.ts";
import { Neighbours } from "../service/neighbours.ts";
import { AskedSettings } from "./asked-settings.ts";
import { Client } from "./client.ts";
import { Comparisons } from "./comparisons.ts";
import { type Delivery, DeliveryByPush, deliverOnRequest } from "./diagnostics-delivery.ts";
import { SettingsOfDocuments } from "./document-settings.ts";
import { type DraftState, stateOf } from "./draft-state.ts";
import type { CheckedDocument } from "./open-document.ts";
import { OpenDocuments } from "./open-documents.ts";
import { pathOf } from "./paths.ts";
import type { Initialize } from "./protocol-guard.ts";
import type { Run } from "./run-logging.ts";
import type { Services } from "./services.ts";
import { asRecord } from "./settings.ts";

/** What a server keeps from `initialize` to `shutdown`. */
export class Session {
  readonly client: Client;
  readonly documents = new OpenDocuments();
  readonly #asked: AskedSettings;
  readonly #settings: SettingsOfDocuments;
  readonly #delivery: Delivery;
  readonly #comparisons: Comparisons;
  /** What the client was told last of each document. */
  readonly #states = new Map<string, DraftState>();

  constructor(connection: Connection, run: Run, services: Services, params: Initialize) {
    const { settings } = asRecord(params.initializationOptions);
    this.client = new Client(connection, run, params);
    this.#asked = new AskedSettings(this.client, services.rules, settings, () => this.checkAgain());
    this.#settings = new SettingsOfDocuments(services, this.client, this.#asked);
    this.#delivery = this.client.features.pullsDiagnostics
      ? deliverOnRequest(this.client)
      : new DeliveryByPush(this.client, this.#asked, (uri) => this.check(uri));
    this.#comparisons = new Comparisons(
      this.#neighboursIn(services),
      {
        keys: () => this.documents.uris,
        check: (uri) => this.check(uri),
        onChange: (uri) => this.#delivery.checkAgain([uri]),
        onTooMany: (most) => this.client.tell(this.client.texts.messages["too-many-files"]({ most })),
      },
      run,
    );
  }

  /** The document as it is when its settings are known; null if it is not open, or no more. */
  async check(uri: string, token?: CancellationToken): Promise<CheckedDocument | null> {
    if (this.documents.get(uri) === undefined) return null;
    const settings = await this.#settings.of(uri);
    if (token?.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled");
    const checked = this.documents.get(uri)?.check(settings, this.#comparisons.of(uri)) ?? null;
    if (checked === null) this.#settings.forget(uri);
    else this.#report(checked);
    return checked;
  }

  /** A document has been opened or changed. */
  change(uri: string): void {
    this.#delivery.change(uri);
    this.client.run(async () => {
      const { delay, across } = await this.#asked.of(uri);
      if (across || (await this.#isInSet(uri))) this.#comparisons.schedule(delay);
    });
  }

  async #isInSet(uri: string): Promise<boolean> {
    if (this.documents.get(uri) === undefined) return false;
    const { isInSet } = await this.#settings.of(uri);
    if (this.documents.get(uri) === undefined) this.#settings.forget(uri);
    return isInSet;
  }

  close(uri: string): void {
    this.documents.close(uri);
    this.#settings.forget(uri);
    this.#states.delete(uri);
    this.#comparisons.forget(uri);
    this.#comparisons.refresh([pathOf(uri) ?? uri]);
    this.#delivery.close(uri);
  }

  changeSettings(sent: unknown): void {
    this.#asked.change(sent);
    this.#comparisons.refresh([]);
    this.checkAgain();
  }

  /** Files outside the editor have come, gone or changed. */
  changeFiles(uris: readonly string[]): void {
    this.#comparisons.refresh(uris.flatMap((uri) => pathOf(uri) ?? []));
    if (uris.some((uri) => uri.endsWith(`/${CONFIG_FILE}`))) this.checkAgain();
  }

  checkAgain(): void {
    this.#delivery.checkAgain(this.documents.uris);
  }

  /** None where there are no files or no folders. */
  #neighboursIn({ host }: Services): Neighbours | null {
    const { folders } = this.client;
    if (host === undefined || folders.length === 0) return null;
    return new Neighbours(host, folders, () => this.#settings.standings());
  }

  #report(checked: CheckedDocument): void {
    const { messages, interface: words } = this.client.texts;
    for (const { path, message } of checked.problems)
      this.client.tell(words.problem(path, wordMessage(messages, message)));
    const before = this.#states.get(checked.uri);
    const state = stateOf(checked);
    if (before?.state === state.state && before.configuration === state.configuration) return;
    this.#states.set(checked.uri, state);
    this.client.tellState(state);
  }
}
