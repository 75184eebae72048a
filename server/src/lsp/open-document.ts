import type { TextDocumentContentChangeEvent } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { DraftMemo } from "../draft/build-draft.ts";
import { shareableText } from "../draft/shareable-text.ts";
import { findAgain, type SharedPassage } from "../draft/shared-runs.ts";
import type { Finding } from "../lint/finding.ts";
import { checkDocument, type Document, openText } from "../service/document.ts";
import type { Problem } from "../service/problem.ts";
import type { Coordinates } from "./convert.ts";
import type { DocumentSettings } from "./document-settings.ts";
import { pathOf } from "./paths.ts";

/** One version of an open document, read and checked under given settings. */
export interface CheckedDocument {
  readonly uri: string;
  readonly version: number;
  readonly settings: DocumentSettings;
  /** Null if it could not be read; `problems` says why. */
  readonly document: Document | null;
  readonly coordinates: Coordinates;
  /** In the order of the text; none where the settings say not to check. */
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  /** What it shares with other files, as far as is known; null where nobody has looked. */
  readonly shared: readonly SharedPassage[] | null;
  /** Differs whenever the findings may. */
  readonly resultId: string;
}

const MARK = "\ufeff";

let results = 0;

/** A document as the editor has it, and what was read of it last. */
export class OpenDocument {
  readonly #memo = new DraftMemo();
  #source: TextDocument;
  #checked: CheckedDocument | undefined;
  /** What the last check was told of other files. */
  #compared: readonly SharedPassage[] | null = null;

  constructor(source: TextDocument) {
    this.#source = source;
  }

  get uri(): string {
    return this.#source.uri;
  }

  get version(): number {
    return this.#source.version;
  }

  change(changes: TextDocumentContentChangeEvent[], version: number): this {
    // Whatever goes wrong with the changes, nothing of the text before may be taken for current.
    this.#checked = undefined;
    this.#source = TextDocument.update(this.#source, changes, version);
    return this;
  }

  /**
   * Checks the text as it is now, with what it or an earlier version shares with other files; asked the same again, it
   * answers as before.
   */
  check(settings: DocumentSettings, shared: readonly SharedPassage[] | null = null): CheckedDocument {
    if (this.#checked?.settings !== settings || this.#compared !== shared) {
      this.#checked = this.#check(settings, shared);
      this.#compared = shared;
    }
    return this.#checked;
  }

  #check(settings: DocumentSettings, before: readonly SharedPassage[] | null): CheckedDocument {
    const { uri, version } = this.#source;
    const source = this.#source.getText();
    const hasMark = source.startsWith(MARK);
    const text = hasMark ? source.slice(MARK.length) : source;
    const opened = openText(pathOf(uri) ?? uri, text, settings.draftOptions, this.#memo);
    results += 1;
    const result = { uri, version, settings, resultId: String(results) };
    if (!opened.ok) {
      const { document } = openText(uri, "") as { document: Document };
      const coordinates = { lines: document.lines, hasMark };
      const problems = [opened.problem];
      return { ...result, document: null, coordinates, findings: [], problems, shared: null };
    }
    const { document } = opened;
    const coordinates = { lines: document.lines, hasMark };
    const shared =
      settings.isCompared && before !== null ? findAgain(shareableText(document.draft), before) : null;
    const checked = settings.isChecked
      ? checkDocument(document, settings, shared)
      : { findings: [], problems: [] };
    return { ...result, document, coordinates, shared, ...checked };
  }
}
