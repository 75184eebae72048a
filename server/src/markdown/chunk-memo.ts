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
  #before = new Map<string, Map<string, ReadChunk>>();
  #now = new Map<string, Map<string, ReadChunk>>();

  /** Begins a reading of the whole document. */
  begin(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  /** What `read` makes of a chunk with a preamble; it must depend on nothing else. */
  get(text: string, preamble: string, read: () => ReadChunk): ReadChunk {
    let made = this.#now.get(text);
    const known = made?.get(preamble);
    if (known !== undefined) return known;
    const chunk = this.#before.get(text)?.get(preamble) ?? read();
    if (made === undefined) {
      made = new Map();
      this.#now.set(text, made);
    }
    made.set(preamble, chunk);
    return chunk;
  }
}
