import { basename, resolve as resolveNative } from "node:path";
import { HostError } from "../service/host.ts";
import { detailOf } from "../service/problem.ts";
import { withSlashes } from "./open-documents.ts";
import type { Session } from "./session.ts";
import { UsageError } from "./usage-error.ts";

/** Where a result goes: the file that `--output` names, or standard output. */
export class Output {
  readonly #session: Session;
  /** Absolute; null for standard output. */
  readonly #path: string | null;

  constructor(session: Session, file: string | undefined) {
    this.#session = session;
    if (file === "") throw new UsageError(session.texts.interface.usage.missingValue("--output"));
    this.#path = file === undefined ? null : withSlashes(resolveNative(session.context.cwd, file));
  }

  /** Objects, before any work is done, to a result that is no text where a person looks at it. */
  expectsBinary(): void {
    const { context, texts } = this.#session;
    if (this.#path === null && context.stdout.isTTY === true) {
      throw new UsageError(texts.interface.usage.binaryOnTerminal);
    }
  }

  /** Objects to writing over a document that is read, or was to be. */
  spares(path: string): void {
    if (withSlashes(resolveNative(this.#session.context.cwd, path)) === this.#path) {
      throw new UsageError(this.#session.texts.interface.usage.outputIsInput(basename(path)));
    }
  }

  async write(content: string | Uint8Array): Promise<void> {
    const { context, texts } = this.#session;
    if (this.#path === null) return this.#session.print(content);
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const name = this.#session.nameOf(this.#path);
    await context.host.writeFile(this.#path, bytes).catch((error: unknown) => {
      const reason = error instanceof HostError && error.reason !== "exists" ? error.reason : "failed";
      throw new UsageError(texts.interface.unwritten[reason](name, detailOf(error)));
    });
  }
}
