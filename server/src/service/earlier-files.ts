import { FingerprintIndex } from "../draft/across/fingerprint-index.ts";
import { FirstHolders } from "../draft/across/first-holders.ts";
import { fingerprintsOf, shareableText } from "../draft/across/shareable-text.ts";
import { type Comparable, sharedPassages } from "../draft/across/shared-runs.ts";
import { statedValues } from "../draft/indicators/stated-values.ts";
import type { OtherFiles, SetMember } from "../draft/other-files.ts";
import { hashText } from "../text/rolling-hash.ts";
import type { Document, Opened } from "./document.ts";

/** Documents opened last, kept because the same ones are often compared with many. */
const MOST_OPEN = 16;

/**
 * What files say of the same things as files before them. Documents are taken in one after the other and only fingerprints
 * of what they say are kept; those that share one with an earlier document are opened again and compared with it.
 */
export class EarlierFiles {
  readonly #isTextCompared: boolean;
  readonly #texts = new FingerprintIndex();
  readonly #values = new FingerprintIndex();
  readonly #paths: string[] = [];

  /** Text is compared between all files if that is asked for; values within sets, always. */
  constructor(isTextCompared: boolean) {
    this.#isTextCompared = isTextCompared;
  }

  /** Takes in the next document, with the sets that it is in. */
  take({ path, draft }: Document, sets: readonly string[]): void {
    this.#paths.push(path);
    const clauses = this.#isTextCompared ? fingerprintsOf(shareableText(draft)) : [];
    this.#texts.add(Array.from(clauses, ({ hash }) => hash));
    this.#values.add(
      sets.flatMap((set) => Array.from(statedValues(draft).keys(), (group) => hashText(`${set}|${group}`))),
    );
  }

  /** Each document that has something in common with earlier ones, by its number in the order of taking. What cannot be opened again is left out. */
  async *compare(open: (path: string, number: number) => Promise<Opened>): AsyncGenerator<{
    readonly number: number;
    readonly document: Document;
    readonly others: OtherFiles;
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
    const { hashes, documents } = this.#texts.findShared();
    const holders = new FirstHolders(hashes);
    const sharingValues = this.#values.findSharing();
    const numbers = new Set([...documents, ...sharingValues.keys()]);
    for (const number of [...numbers].sort((a, b) => a - b)) {
      const document = await reopen(number);
      if (document === null) continue;
      const text = shareableText(document.draft);
      const alike: Comparable[] = [];
      for (const earlier of documents.has(number) ? holders.take(text, number) : []) {
        const other = await reopen(earlier);
        if (other !== null) alike.push(toCompare(other));
      }
      const shared = sharedPassages(text, alike);
      const set: SetMember[] = [];
      for (const earlier of sharingValues.get(number) ?? []) {
        const member = await reopen(earlier);
        if (member !== null) set.push({ draft: member.draft, file: member });
      }
      if (shared.length === 0 && set.length === 0) continue;
      yield { number, document, others: { shared: this.#isTextCompared ? shared : null, set } };
    }
  }
}

export function toCompare({ path, lines, draft }: Document): Comparable {
  return { other: shareableText(draft), file: { path, lines } };
}
