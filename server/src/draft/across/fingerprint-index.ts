/** Of a number that holds a hash and a document, the bits for the document. Hashes have 36, a double 53. */
const DOCUMENT_BITS = 17;
const MOST_DOCUMENTS = 2 ** DOCUMENT_BITS;

/** Which documents of many share a fingerprint. It keeps eight bytes for each fingerprint, and no text. */
export class FingerprintIndex {
  #entries = new Float64Array(1024);
  #length = 0;
  #documents = 0;

  /** Takes in the hashes of the next document; the first has the number 0. Of more than 131,072 the rest are left out. */
  add(hashes: Iterable<number>): void {
    const document = this.#documents++;
    if (document >= MOST_DOCUMENTS) return;
    for (const hash of new Set(hashes)) {
      if (this.#length === this.#entries.length) {
        const grown = new Float64Array(this.#length * 2);
        grown.set(this.#entries);
        this.#entries = grown;
      }
      this.#entries[this.#length++] = hash * MOST_DOCUMENTS + document;
    }
  }

  /** For each document that shares a fingerprint with earlier ones, the first document of each such fingerprint. */
  findSharing(): ReadonlyMap<number, ReadonlySet<number>> {
    const sharing = new Map<number, Set<number>>();
    this.#visitShared((_, first, document) => {
      const known = sharing.get(document);
      if (known === undefined) sharing.set(document, new Set([first]));
      else known.add(first);
    });
    return new Map([...sharing].sort(([a], [b]) => a - b));
  }

  /** The hashes that several documents have, from low to high, and those documents. */
  findShared(): { readonly hashes: Float64Array; readonly documents: ReadonlySet<number> } {
    const documents = new Set<number>();
    let length = 0;
    let last = -1;
    this.#visitShared((hash, first, document) => {
      if (hash !== last) length += 1;
      last = hash;
      documents.add(first).add(document);
    });
    const hashes = new Float64Array(length);
    let at = 0;
    this.#visitShared((hash) => {
      if (hash !== hashes[at - 1]) hashes[at++] = hash;
    });
    return { hashes, documents };
  }

  /** Every entry of a hash but its first, from low to high. */
  #visitShared(visit: (hash: number, first: number, document: number) => void): void {
    let hash = -1;
    let first = 0;
    for (const entry of this.#entries.subarray(0, this.#length).sort()) {
      const document = entry % MOST_DOCUMENTS;
      const own = (entry - document) / MOST_DOCUMENTS;
      if (own !== hash) {
        hash = own;
        first = document;
      } else visit(hash, first, document);
    }
  }
}
