import type { OtherFiles } from "../draft/other-files.ts";
import type { Document } from "../service/document.ts";
import { MOST_FILES, type Neighbours } from "../service/neighbours.ts";
import { Debouncer } from "./debouncer.ts";
import type { CheckedDocument } from "./open-document.ts";
import type { Run } from "./run-logging.ts";

/** What the comparing needs of the server. */
export interface ComparedDocuments {
  /** The open documents. */
  keys(): readonly string[];
  /** A document as it is now; null if it is open no more. */
  check(uri: string): Promise<CheckedDocument | null>;
  /** Told that there is more or less to tell of other files than a document was last checked with. */
  onChange(uri: string): void;
  /** Told that the folders hold more than is compared with. */
  onTooMany(most: number): void;
}

/**
 * What open documents share with the files of the folders, and which of them are in one set with it. It is looked for while a document rests; until then a check
 * goes by what was found last, as far as the same words still stand in the document.
 */
export class Comparisons {
  readonly #neighbours: Neighbours | null;
  readonly #documents: ComparedDocuments;
  readonly #found = new Map<string, OtherFiles>();
  readonly #debouncer: Debouncer;

  /** Without neighbours nothing is ever compared. */
  constructor(neighbours: Neighbours | null, documents: ComparedDocuments, run: Run) {
    this.#neighbours = neighbours;
    this.#documents = documents;
    this.#debouncer = new Debouncer((uri) => run(() => this.#compare(uri)));
  }

  /** What was found last for a document; null where nobody has looked yet. */
  of(uri: string): OtherFiles | null {
    return this.#found.get(uri) ?? null;
  }

  /** One of the documents has changed, and each may have other things in common with it now. */
  schedule(delay: number): void {
    if (this.#neighbours === null) return;
    for (const uri of this.#documents.keys()) this.#debouncer.schedule(uri, delay);
  }

  /** Files of the folders have come, gone or changed; those that have changed are named. */
  refresh(changed: readonly string[]): void {
    this.#neighbours?.refresh(changed);
    this.schedule(0);
  }

  forget(uri: string): void {
    this.#debouncer.cancel(uri);
    this.#found.delete(uri);
  }

  async #compare(uri: string): Promise<void> {
    const checked = await this.#documents.check(uri);
    if (this.#neighbours === null || checked === null || checked.document === null) return;
    const { isCompared, isInSet, sets } = checked.settings;
    if (!isCompared && !isInSet) {
      if (this.#found.delete(uri)) this.#documents.onChange(uri);
      return;
    }
    const unsaved = new Map<string, Document>();
    for (const other of this.#documents.keys()) {
      const document = (await this.#documents.check(other))?.document;
      if (document) unsaved.set(document.path, document);
    }
    const { document } = checked;
    const found: OtherFiles = {
      shared: isCompared ? await this.#neighbours.sharedWith(document, unsaved) : null,
      set: isInSet ? await this.#neighbours.membersBefore(document, sets, unsaved) : null,
    };
    if (await this.#neighbours.areTooMany()) this.#documents.onTooMany(MOST_FILES);
    // Another version is compared by itself, when it has come to rest.
    const current = await this.#documents.check(uri);
    if (current?.document !== checked.document) return;
    if (!areSame(this.of(uri), found)) this.#found.set(uri, found);
    if (!areSame(current.others, found)) this.#documents.onChange(uri);
  }
}

function areSame(before: OtherFiles | null, now: OtherFiles): boolean {
  return (
    before !== null &&
    areAlike(before.shared, now.shared, (a, b) => {
      return a.at === b.at && a.length === b.length && a.first === b.first && a.other === b.other;
    }) &&
    areAlike(before.set, now.set, (a, b) => a.file.path === b.file.path && a.draft.text === b.draft.text)
  );
}

function areAlike<Item>(
  before: readonly Item[] | null,
  now: readonly Item[] | null,
  isSame: (a: Item, b: Item) => boolean,
): boolean {
  if (before === null || now === null) return before === now;
  return before.length === now.length && now.every((item, index) => isSame(before[index] as Item, item));
}
