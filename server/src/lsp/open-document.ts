import { TextDocument, type TextDocumentContentChangeEvent } from "vscode-languageserver-textdocument";
import { shareableText } from "../draft/across/shareable-text.ts";
import { findAgain } from "../draft/across/shared-runs.ts";
import { DraftMemo } from "../draft/build-draft.ts";
import type { OtherFiles } from "../draft/other-files.ts";
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
  /** What is known of other files. */
  readonly others: OtherFiles;
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
  #compared: OtherFiles | null = null;
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
   * Checks the text as it is now, with what was found in other files for it or an earlier version, null where nobody has
   * looked; asked the same again, it answers as before.
   */
  check(settings: DocumentSettings, compared: OtherFiles | null = null): CheckedDocument {
    if (this.#checked?.settings !== settings || this.#compared !== compared) {
      this.#checked = this.#check(settings, compared);
      this.#compared = compared;
    }
    return this.#checked;
  }

  #check(settings: DocumentSettings, compared: OtherFiles | null): CheckedDocument {
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
      return {
        ...result,
        document: null,
        coordinates,
        findings: [],
        problems,
        others: unseen(settings.sets),
      };
    }
    const { document } = opened;
    const coordinates = { lines: document.lines, hasMark };
    const others = this.#known(document, settings, compared);
    const checked =
      settings.unchecked === null
        ? checkDocument(document, settings, others)
        : { findings: [], problems: [] };
    return { ...result, document, coordinates, others, ...checked };
  }

  /** Of what was found, what still holds: words must still stand in the text. */
  #known(document: Document, settings: DocumentSettings, compared: OtherFiles | null): OtherFiles {
    const unknown = unseen(settings.sets);
    if (compared === null) return unknown;
    const { shared, set } = compared;
    return {
      shared:
        settings.isCompared && shared !== null ? findAgain(shareableText(document.draft), shared) : null,
      set: settings.isInSet ? set : unknown.set,
    };
  }
}
