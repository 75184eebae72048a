/** What stands at a path. Whatever is no directory can be tried as a file. */
export type EntryKind = "file" | "directory";

export interface DirectoryEntry {
  readonly name: string;
  /** `other` is never entered or read: a link to a directory, a broken link, a socket. */
  readonly kind: EntryKind | "other";
}

/**
 * The outside world as the service sees it. Paths are absolute and use `/`, on Windows too (`C:/plans/a.md`).
 * Everything but a missing entry in `stat` is answered with a `HostError`.
 */
export interface Host {
  readFile(path: string): Promise<Uint8Array>;
  /** Null where nothing is. */
  stat(path: string): Promise<EntryKind | null>;
  /** Writes a file, over one that is there. `missing` says that its folder is. */
  writeFile(path: string, content: Uint8Array): Promise<void>;
  readDirectory(path: string): Promise<readonly DirectoryEntry[]>;
  /** Writes a new file; fails with `exists` where anything stands already. */
  createFile(path: string, text: string): Promise<void>;
}

export type HostErrorReason = "missing" | "denied" | "exists" | "failed";

export class HostError extends Error {
  override readonly name = "HostError";
  readonly reason: HostErrorReason;

  constructor(reason: HostErrorReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
