import type { DraftOptions } from "../draft/build-draft.ts";
import type { SetMember } from "../draft/other-files.ts";
import { fingerprintsOf, shareableText } from "../draft/shareable-text.ts";
import { type SharedPassage, sharedPassages } from "../draft/shared-runs.ts";
import { statedValues } from "../draft/stated-values.ts";
import { memoise } from "../text/memoise.ts";
import { hashText } from "../text/winnow.ts";
import { type Document, openFile } from "./document.ts";
import { toCompare } from "./earlier-files.ts";
import { findFiles } from "./find-files.ts";
import type { Host } from "./host.ts";

/** More files than this are not compared with. */
export const MOST_FILES = 1_000;

/** Files opened last, kept because the same ones are compared with after every change. */
const MOST_OPEN = 16;

/** How a file is read under what governs it, and the sets it is in. */
export interface Standing {
  readonly draftOptions: DraftOptions;
  readonly sets: readonly string[];
}

/**
 * The Markdown files in the folders around a document. Of each only fingerprints are kept; they are read when first asked
 * for, one file after the other, and again when told that a file is another now.
 */
export class Neighbours {
  readonly #host: Host;
  readonly #folders: readonly string[];
  readonly #look: () => (path: string) => Promise<Standing | null>;
  #listed: Promise<readonly string[]> | null = null;
  readonly #standings = new Map<string, Standing>();
  readonly #texts = new Map<string, Promise<Float64Array>>();
  readonly #values = new Map<string, Promise<Float64Array>>();
  readonly #open = new Map<string, Document>();

  /**
   * Folders are absolute paths; `look` tells how files stand, anew whenever they are listed. Those of which it gives null
   * are left out, and so are those that .gitignore names.
   */
  constructor(
    host: Host,
    folders: readonly string[],
    look: () => (path: string) => Promise<Standing | null>,
  ) {
    this.#host = host;
    this.#folders = folders;
    this.#look = look;
  }

  /** Files may have come, gone or changed: those named are read again. */
  refresh(changed: readonly string[]): void {
    this.#listed = null;
    for (const path of changed) {
      this.#drop(path);
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
    const wanted = new Set(textsOf(document));
    const others = [];
    for (const path of (await this.#list()).slice(0, MOST_FILES)) {
      if (path === document.path) continue;
      const open = unsaved.get(path);
      const hashes = open === undefined ? await this.#kept(this.#texts, path, textsOf) : textsOf(open);
      const shared = hashes.filter((hash) => wanted.has(hash));
      if (shared.length === 0) continue;
      const other = open ?? (await this.#read(path));
      if (other === null) continue;
      for (const hash of shared) wanted.delete(hash);
      others.push(toCompare(other));
    }
    return sharedPassages(shareableText(document.draft), others);
  }

  /**
   * The files before a document that are in a set with it, of each indicator that it gives a number the first that gives it
   * one too: as a check of the folders has them.
   */
  async membersBefore(
    document: Document,
    sets: readonly string[],
    unsaved: ReadonlyMap<string, Document>,
  ): Promise<readonly SetMember[]> {
    const wanted = new Map(sets.map((set) => [set, new Set(valuesOf(document))]));
    const members: SetMember[] = [];
    for (const path of (await this.#list()).slice(0, MOST_FILES)) {
      if (path >= document.path) break;
      const common = (this.#standings.get(path)?.sets ?? []).filter((set) => wanted.has(set));
      if (common.length === 0) continue;
      const open = unsaved.get(path);
      const given = open === undefined ? await this.#kept(this.#values, path, valuesOf) : valuesOf(open);
      // Each is deleted, also if an earlier one of them was found.
      const isShared = common.map((set) => given.filter((hash) => wanted.get(set)?.delete(hash)).length > 0);
      if (!isShared.includes(true)) continue;
      const member = open ?? (await this.#read(path));
      if (member !== null) members.push({ draft: member.draft, file: member });
    }
    return members;
  }

  #list(): Promise<readonly string[]> {
    this.#listed ??= this.#find();
    return this.#listed;
  }

  async #find(): Promise<readonly string[]> {
    const look = this.#look();
    const standings = new Map<string, Standing>();
    const { files } = await findFiles(this.#host, "/", this.#folders, async (path) => {
      const standing = await look(path);
      if (standing !== null) standings.set(path, standing);
      return standing !== null;
    });
    for (const path of files) this.#place(path, standings.get(path) ?? NO_STANDING);
    return files;
  }

  /** A file that is read otherwise than before is another one. */
  #place(path: string, standing: Standing): void {
    if (this.#standings.get(path)?.draftOptions.documentYear !== standing.draftOptions.documentYear) {
      this.#drop(path);
    }
    this.#standings.set(path, standing);
  }

  #drop(path: string): void {
    this.#texts.delete(path);
    this.#values.delete(path);
    this.#open.delete(path);
  }

  #kept(
    known: Map<string, Promise<Float64Array>>,
    path: string,
    hashesOf: (document: Document) => Float64Array,
  ): Promise<Float64Array> {
    let hashes = known.get(path);
    if (hashes === undefined) {
      hashes = this.#read(path).then((document) =>
        document === null ? new Float64Array() : hashesOf(document),
      );
      known.set(path, hashes);
    }
    return hashes;
  }

  /** Null where it cannot be read: then there is nothing to compare with. */
  async #read(path: string): Promise<Document | null> {
    const known = this.#open.get(path);
    this.#open.delete(path);
    const opened =
      known === undefined ? await openFile(this.#host, path, this.#standings.get(path)?.draftOptions) : null;
    const document = known ?? (opened?.ok ? opened.document : null);
    if (document === null) return null;
    this.#open.set(path, document);
    if (this.#open.size > MOST_OPEN) this.#open.delete(this.#open.keys().next().value as string);
    return document;
  }
}

const NO_STANDING: Standing = { draftOptions: {}, sets: [] };

/** Fingerprints of the clauses of a document. */
const textsOf = memoise(({ draft }: Document) =>
  Float64Array.from(fingerprintsOf(shareableText(draft)), ({ hash }) => hash),
);

/** Fingerprints of the indicators that it gives a number. */
const valuesOf = memoise(({ draft }: Document) =>
  Float64Array.from(statedValues(draft).keys(), (group) => hashText(group)),
);
