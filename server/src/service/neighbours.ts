import { fingerprintsOf, shareableText } from "../draft/shareable-text.ts";
import { type SharedPassage, sharedPassages } from "../draft/shared-runs.ts";
import { type Document, openFile } from "./document.ts";
import { toCompare } from "./earlier-files.ts";
import { findFiles } from "./find-files.ts";
import type { Host } from "./host.ts";

/** More files than this are not compared with. */
export const MOST_FILES = 1_000;

/** Files opened last, kept because the same ones are compared with after every change. */
const MOST_OPEN = 16;

/**
 * The Markdown files in the folders around a document. Of each only fingerprints are kept; they are read when first asked
 * for, one file after the other, and again when told that a file is another now.
 */
export class Neighbours {
  readonly #host: Host;
  readonly #folders: readonly string[];
  readonly #wanted: () => (path: string) => Promise<boolean>;
  #listed: Promise<readonly string[]> | null = null;
  readonly #hashes = new Map<string, Promise<Float64Array>>();
  readonly #open = new Map<string, Document>();

  /**
   * Folders are absolute paths; `wanted` looks which files are, anew whenever they are listed. The others are left out, and
   * so are those that .gitignore names.
   */
  constructor(host: Host, folders: readonly string[], wanted: () => (path: string) => Promise<boolean>) {
    this.#host = host;
    this.#folders = folders;
    this.#wanted = wanted;
  }

  /** Files may have come, gone or changed: those named are read again. */
  refresh(changed: readonly string[]): void {
    this.#listed = null;
    for (const path of changed) {
      this.#hashes.delete(path);
      this.#open.delete(path);
    }
  }

  /** Whether there are more files than are compared with. */
  async areTooMany(): Promise<boolean> {
    return (await this.#list()).length > MOST_FILES;
  }

  /**
   * What a document shares with the files, of each fingerprint the first that has it. `unsaved` are documents that stand
   * for the files at their paths, since an editor has changed them.
   */
  async sharedWith(
    document: Document,
    unsaved: ReadonlyMap<string, Document>,
  ): Promise<readonly SharedPassage[]> {
    const wanted = new Set(hashesOf(document));
    const others = [];
    for (const path of (await this.#list()).slice(0, MOST_FILES)) {
      if (path === document.path) continue;
      const open = unsaved.get(path);
      const hashes = open === undefined ? await this.#hashesAt(path) : hashesOf(open);
      const shared = hashes.filter((hash) => wanted.has(hash));
      if (shared.length === 0) continue;
      const other = open ?? (await this.#read(path));
      if (other === null) continue;
      for (const hash of shared) wanted.delete(hash);
      others.push(toCompare(other));
    }
    return sharedPassages(shareableText(document.draft), others);
  }

  #list(): Promise<readonly string[]> {
    this.#listed ??= findFiles(this.#host, "/", this.#folders, this.#wanted()).then(({ files }) => files);
    return this.#listed;
  }

  #hashesAt(path: string): Promise<Float64Array> {
    let hashes = this.#hashes.get(path);
    if (hashes === undefined) {
      hashes = this.#read(path).then((document) =>
        document === null ? new Float64Array() : hashesOf(document),
      );
      this.#hashes.set(path, hashes);
    }
    return hashes;
  }

  /** Null where it cannot be read: then there is nothing to compare with. */
  async #read(path: string): Promise<Document | null> {
    const known = this.#open.get(path);
    this.#open.delete(path);
    const opened = known === undefined ? await openFile(this.#host, path) : null;
    const document = known ?? (opened?.ok ? opened.document : null);
    if (document === null) return null;
    this.#open.set(path, document);
    if (this.#open.size > MOST_OPEN) this.#open.delete(this.#open.keys().next().value as string);
    return document;
  }
}

function hashesOf({ draft }: Document): Float64Array {
  return Float64Array.from(fingerprintsOf(shareableText(draft)), ({ hash }) => hash);
}
