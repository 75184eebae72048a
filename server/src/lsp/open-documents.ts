import { TextDocument, type TextDocumentContentChangeEvent } from "vscode-languageserver-textdocument";
import { OpenDocument } from "./open-document.ts";

/** The documents that the editor has open, by their addresses. */
export class OpenDocuments {
  readonly #open = new Map<string, OpenDocument>();
  /** How many were opened so far. */
  #count = 0;

  open(uri: string, languageId: string, version: number, text: string): void {
    this.#count += 1;
    const source = TextDocument.create(uri, languageId, version, text);
    this.#open.set(uri, new OpenDocument(source, `${this.#count}`));
  }

  change(uri: string, changes: TextDocumentContentChangeEvent[], version: number): void {
    this.#open.get(uri)?.change(changes, version);
  }

  close(uri: string): void {
    this.#open.delete(uri);
  }

  get(uri: string): OpenDocument | undefined {
    return this.#open.get(uri);
  }

  get uris(): readonly string[] {
    return [...this.#open.keys()];
  }
}
