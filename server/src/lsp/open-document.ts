import { TextDocument, type TextDocumentContentChangeEvent } from "vscode-languageserver-textdocument";
import { DraftMemo } from "../draft/build-draft.ts";
import { shareableText } from "../draft/shareable-text.ts";
import { findAgain, type SharedPassage } from "../draft/shared-runs.ts";
import type { Finding } from "../lint/finding.ts";
import { checkDocument, type Document, openText, unseen } from "../service/document.ts";
import type { Problem } from "../service/problem.ts";
import { LineIndex } from "../text/line-index.ts";
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

/** A document as the editor has it, and what was read of it last. */
export class OpenDocument {
  readonly #memo = new DraftMemo();
  readonly #id: string;
  #source: TextDocument;
  #checked: CheckedDocument | undefined;
  /** What the last check was told of other files. */
  #compared: readonly SharedPassage[] | null = null;
  #checks = 0;

  /** `id` is no other document's, also if the same one was open before. */
  constructor(source: TextDocument, id: string) {
    this.#source = source;
    this.#id = id;
  }

  change(changes: TextDocumentContentChangeEvent[], version: number): void {
    this.#checked = undefined;
    this.#source = TextDocument.update(this.#source, changes, version);
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
    this.#checks += 1;
    const result = { uri, version, settings, resultId: `${this.#id}.${this.#checks}` };
    if (!opened.ok) {
      const coordinates = { lines: new LineIndex(text), hasMark };
      const problems = [opened.problem];
      return { ...result, document: null, coordinates, findings: [], problems, shared: null };
    }
    const { document } = opened;
    const coordinates = { lines: document.lines, hasMark };
    const shared =
      settings.isCompared && before !== null ? findAgain(shareableText(document.draft), before) : null;
    const checked =
      settings.unchecked === null
        ? checkDocument(document, settings, { ...unseen(settings.sets), shared })
        : { findings: [], problems: [] };
    return { ...result, document, coordinates, shared, ...checked };
  }
}
