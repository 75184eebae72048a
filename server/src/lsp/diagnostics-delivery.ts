import type { AskedSettings } from "./asked-settings.ts";
import type { Client } from "./client.ts";
import { Debouncer } from "./debouncer.ts";
import { listDiagnostics } from "./features/diagnostics.ts";
import type { CheckedDocument } from "./open-document.ts";

/** How the findings of open documents get to a client. */
export interface Delivery {
  /** A document has been opened or changed. */
  change(uri: string): void;
  close(uri: string): void;
  /** What is found in documents may be something else though their text is the same. */
  checkAgain(uris: readonly string[]): void;
}

/** To a client that asks: nothing is sent, it is only made to ask again. */
export function deliverOnRequest(client: Client): Delivery {
  return { change: () => {}, close: () => {}, checkAgain: () => client.refreshDiagnostics() };
}

/** To a client that waits: as soon as a document is open, then whenever it has come to rest. */
export class DeliveryByPush implements Delivery {
  readonly #client: Client;
  readonly #settings: AskedSettings;
  readonly #debouncer: Debouncer;
  readonly #published = new Set<string>();

  constructor(
    client: Client,
    settings: AskedSettings,
    check: (uri: string) => Promise<CheckedDocument | null>,
  ) {
    this.#client = client;
    this.#settings = settings;
    this.#debouncer = new Debouncer((uri) =>
      client.run(async () => {
        const checked = await check(uri);
        if (checked === null) return;
        this.#published.add(uri);
        client.publish(uri, listDiagnostics(checked, client.style), checked.version);
      }),
    );
  }

  change(uri: string): void {
    this.#client.run(async () => {
      const { delay } = await this.#settings.of(uri);
      this.#debouncer.schedule(uri, this.#published.has(uri) ? delay : 0);
    });
  }

  close(uri: string): void {
    this.#debouncer.cancel(uri);
    if (this.#published.delete(uri)) this.#client.publish(uri, []);
  }

  checkAgain(uris: readonly string[]): void {
    for (const uri of uris) this.#debouncer.schedule(uri, 0);
  }
}
