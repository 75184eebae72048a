import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import { wordMessage } from "../messages/messages.ts";
import type { BrokenConfiguration } from "../service/configurations.ts";
import type { Problem } from "../service/problem.ts";
import type { Client } from "./client.ts";
import { placeRange } from "./convert.ts";
import { SOURCE } from "./features/diagnostics.ts";
import { uriOf } from "./paths.ts";

/** Shows what is wrong with the configurations of open documents: in those files, and once in a message. */
export class ConfigurationReports {
  readonly #client: Client;
  /** By the document they govern. */
  readonly #broken = new Map<string, BrokenConfiguration>();
  /** By path. */
  #shown = new Map<string, BrokenConfiguration>();

  constructor(client: Client) {
    this.#client = client;
  }

  /** Takes note of what governs a document, if it is broken. */
  update(uri: string, broken: BrokenConfiguration | null): void {
    this.#broken.delete(uri);
    if (broken !== null) {
      // What was known of the file for other documents is out of date.
      for (const [other, { path }] of this.#broken) if (path === broken.path) this.#broken.set(other, broken);
      this.#broken.set(uri, broken);
    }
    this.#show(new Map([...this.#broken.values()].map((each) => [each.path, each])));
  }

  #show(current: ReadonlyMap<string, BrokenConfiguration>): void {
    const before = this.#shown;
    this.#shown = new Map(current);
    for (const path of before.keys()) if (!current.has(path)) this.#client.publish(uriOf(path), []);
    for (const [path, broken] of current) {
      if (before.get(path) === broken) continue;
      this.#client.publish(
        uriOf(path),
        broken.problems.map((problem) => this.#diagnosticOf(problem)),
      );
      if (!before.has(path)) this.#client.show(this.#messageOf(broken));
    }
  }

  #messageOf({ path, problems }: BrokenConfiguration): string {
    const { messages } = this.#client.texts;
    const [first] = problems;
    return messages["config-broken"]({
      path,
      line: first?.place?.line ?? null,
      fault: first === undefined ? "" : wordMessage(messages, first.message),
      more: problems.length - 1,
    });
  }

  #diagnosticOf({ message, place }: Problem): Diagnostic {
    return {
      range: placeRange(place ?? { line: 1, column: 1, endLine: 1, endColumn: 1 }),
      severity: DiagnosticSeverity.Error,
      source: SOURCE,
      message: wordMessage(this.#client.texts.messages, message),
    };
  }
}
