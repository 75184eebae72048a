import { fingerprintsOf, shareableText } from "../draft/across/shareable-text.ts";
import {
  findSharedRuns,
  outermost,
  type SharedPassage,
  sharedPassages,
} from "../draft/across/shared-runs.ts";
import type { DraftOptions } from "../draft/build-draft.ts";
import { statedValues } from "../draft/indicators/stated-values.ts";
import type { SetMember } from "../draft/other-files.ts";
import { memoise } from "../text/memoise.ts";
import { hashText } from "../text/rolling-hash.ts";
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

/** What is kept of a file: its words as they are compared, and their fingerprints. */
interface Skimmed {
  readonly text: string;
  readonly hashes: Float64Array;
}

/**
 * The Markdown files in the folders around a document. Of each only the words are kept; they are read when first asked
 * for, one file after the other, and again when told that a file is another now.
 */
export class Neighbours {
  readonly #host: Host;
  readonly #folders: readonly string[];
  readonly #look: () => (path: string) => Promise<Standing | null>;
  #listed: Promise<readonly string[]> | null = null;
  readonly #standings = new Map<string, Standing>();
  readonly #texts = new Map<string, Promise<Skimmed | null>>();
  readonly #values = new Map<string, Promise<Float64Array | null>>();
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
   * What a document shares with the files, of runs at one place the longest. `unsaved` are documents that stand for the
   * files at their paths, since an editor has changed them.
   */
  async sharedWith(
    document: Document,
    unsaved: ReadonlyMap<string, Document>,
  ): Promise<readonly SharedPassage[]> {
    const text = shareableText(document.draft);
    const wanted = new Set(skim(document).hashes);
    const runs = [];
    for (const path of (await this.#list()).slice(0, MOST_FILES)) {
      if (path === document.path) continue;
      const open = unsaved.get(path);
      const skimmed = open === undefined ? await this.#kept(this.#texts, path, skim) : skim(open);
      if (skimmed === null || !skimmed.hashes.some((hash) => wanted.has(hash))) continue;
      for (const run of findSharedRuns(text, skimmed.text)) runs.push({ ...run, path });
    }
    const others = [];
    for (const path of new Set(outermost(runs).map((run) => run.path))) {
      const other = unsaved.get(path) ?? (await this.#read(path));
      if (other !== null) others.push(toCompare(other));
    }
    return sharedPassages(text, others);
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
      if (given === null) continue;
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

  /** Null where the file cannot be read. */
  #kept<Kept>(
    known: Map<string, Promise<Kept | null>>,
    path: string,
    keep: (document: Document) => Kept,
  ): Promise<Kept | null> {
    let kept = known.get(path);
    if (kept === undefined) {
      kept = this.#read(path).then((document) => (document === null ? null : keep(document)));
      known.set(path, kept);
    }
    return kept;
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

const skim = memoise(({ draft }: Document): Skimmed => {
  const { text } = shareableText(draft);
  return { text, hashes: Float64Array.from(fingerprintsOf({ text }), ({ hash }) => hash) };
});

/** Fingerprints of the indicators that it gives a number. */
const valuesOf = memoise(({ draft }: Document) =>
  Float64Array.from(statedValues(draft).keys(), (group) => hashText(group)),
);
