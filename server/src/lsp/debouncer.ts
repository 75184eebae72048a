/** Does something for a document when its changes have come to rest; each later request for it puts an earlier one off. */
export class Debouncer {
  readonly #act: (uri: string) => void;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(act: (uri: string) => void) {
    this.#act = act;
  }

  schedule(uri: string, delay: number): void {
    this.cancel(uri);
    this.#timers.set(
      uri,
      setTimeout(() => {
        this.#timers.delete(uri);
        this.#act(uri);
      }, delay),
    );
  }

  cancel(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
  }
}
