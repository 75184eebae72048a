import type { ChunkContent } from "./block.ts";

/** Content of a chunk and the identifiers of the link definitions in it. */
export interface ReadChunk {
  readonly content: ChunkContent;
  readonly definitions: readonly string[];
}

/**
 * What readings of one document leave for the next. A chunk is kept for as long as it is in use: what one reading did
 * not ask for is forgotten at the end of the next.
 */
export class ChunkMemo {
  /** By preamble, which is empty for almost all, and then by text. */
  #before = new Map<string, Map<string, ReadChunk>>();
  #now = new Map<string, Map<string, ReadChunk>>();

  /** Begins a reading of the whole document. */
  begin(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  /** What `read` makes of a chunk behind a preamble; it must depend on nothing else. */
  get(text: string, preamble: string, read: () => ReadChunk): ReadChunk {
    let chunks = this.#now.get(preamble);
    if (chunks === undefined) {
      chunks = new Map();
      this.#now.set(preamble, chunks);
    }
    const known = chunks.get(text);
    if (known !== undefined) return known;
    const chunk = this.#before.get(preamble)?.get(text) ?? read();
    chunks.set(text, chunk);
    return chunk;
  }
}
