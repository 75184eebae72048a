import type { Rule } from "../lint/rule.ts";
import type { Client } from "./client.ts";
import { asRecord, type EditorSettings, readSettings, SECTION } from "./settings.ts";

/** Milliseconds for which a draft waits for its settings; then those that are known hold. */
const PATIENCE = 3000;

/** The editor's settings for each document, asked for once until they change. */
export class AskedSettings {
  readonly #client: Client;
  readonly #rules: readonly Rule[];
  readonly #onLate: () => void;
  readonly #settings = new Map<string, Promise<EditorSettings>>();
  /** Settings that were sent unasked. */
  #sent: unknown;

  /** `onLate` is called when an answer has come after a draft was checked without it. */
  constructor(client: Client, rules: readonly Rule[], sent: unknown, onLate: () => void) {
    this.#client = client;
    this.#rules = rules;
    this.#sent = sent;
    this.#onLate = onLate;
  }

  of(uri: string): Promise<EditorSettings> {
    let settings = this.#settings.get(uri);
    if (settings === undefined) {
      settings = this.#client.features.configuration ? this.#ask(uri) : Promise.resolve(this.#read(null));
      this.#settings.set(uri, settings);
    }
    return settings;
  }

  forget(uri: string): void {
    this.#settings.delete(uri);
  }

  /** All settings may be others now; clients that cannot be asked send them along. */
  change(sent: unknown): void {
    const section = asRecord(sent)[SECTION];
    if (section !== undefined) this.#sent = section;
    this.#settings.clear();
  }

  /** What the client answers, if it does so in time. */
  #ask(uri: string): Promise<EditorSettings> {
    const answer = this.#answer(uri);
    const settings = new Promise<EditorSettings>((resolve) => {
      const timer = setTimeout(() => {
        const { messages } = this.#client.texts;
        this.#client.tell(messages["settings-late"]({}));
        resolve(this.#read(null));
        this.#client.run(async () => this.#takeLate(uri, settings, await answer));
      }, PATIENCE);
      this.#client.run(async () => {
        resolve(await answer);
        clearTimeout(timer);
      });
    });
    return settings;
  }

  #takeLate(uri: string, before: Promise<EditorSettings>, settings: EditorSettings): void {
    if (this.#settings.get(uri) !== before) return;
    this.#settings.set(uri, Promise.resolve(settings));
    this.#onLate();
  }

  async #answer(uri: string): Promise<EditorSettings> {
    try {
      return this.#read(await this.#client.askSettings(uri));
    } catch (error) {
      this.#client.tell(String(error));
      return this.#read(null);
    }
  }

  #read(answered: unknown): EditorSettings {
    return readSettings(answered ?? this.#sent, this.#rules, (setting) =>
      this.#client.tell(this.#client.texts.messages["setting-ignored"]({ setting: `${SECTION}.${setting}` })),
    );
  }
}
