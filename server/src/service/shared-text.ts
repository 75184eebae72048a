import { FingerprintIndex } from "../draft/fingerprint-index.ts";
import { fingerprintsOf, shareableText } from "../draft/shareable-text.ts";
import { type Comparable, type SharedPassage, sharedPassages } from "../draft/shared-runs.ts";
import type { Document, Opened } from "./document.ts";

/** Documents opened last, kept because the same ones are often compared with many. */
const MOST_OPEN = 16;

/**
 * What files say alike. Documents are taken in one after the other and only their fingerprints are kept; those that share
 * one with an earlier document are opened again and compared with it.
 */
export class SharedText {
  readonly #index = new FingerprintIndex();
  readonly #paths: string[] = [];

  take({ path, draft }: Document): void {
    this.#paths.push(path);
    this.#index.add(Array.from(fingerprintsOf(shareableText(draft)), ({ hash }) => hash));
  }

  /** Each document that shares text with earlier ones, by its number in the order of taking. What cannot be opened again is left out. */
  async *compare(open: (path: string, number: number) => Promise<Opened>): AsyncGenerator<{
    readonly number: number;
    readonly document: Document;
    readonly shared: readonly SharedPassage[];
  }> {
    const recent = new Map<number, Document>();
    const reopen = async (number: number): Promise<Document | null> => {
      let document = recent.get(number);
      if (document === undefined) {
        const opened = await open(this.#paths[number] as string, number);
        if (!opened.ok) return null;
        document = opened.document;
      }
      recent.delete(number);
      recent.set(number, document);
      if (recent.size > MOST_OPEN) recent.delete(recent.keys().next().value as number);
      return document;
    };
    for (const [number, earlier] of this.#index.findSharing()) {
      const document = await reopen(number);
      if (document === null) continue;
      const others: Comparable[] = [];
      for (const each of earlier) {
        const other = await reopen(each);
        if (other !== null) others.push(toCompare(other));
      }
      const shared = sharedPassages(shareableText(document.draft), others);
      if (shared.length > 0) yield { number, document, shared };
    }
  }
}

export function toCompare({ path, lines, draft }: Document): Comparable {
  return { other: shareableText(draft), file: { path, lines } };
}
