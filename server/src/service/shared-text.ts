import { FingerprintIndex } from "../draft/fingerprint-index.ts";
import { fingerprintsOf, shareableText } from "../draft/shareable-text.ts";
import { findSharedRuns, type SharedPassage } from "../draft/shared-runs.ts";
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
      const shared: SharedPassage[] = [];
      for (const other of earlier) {
        const original = await reopen(other);
        if (original === null) continue;
        const { path, lines, draft } = original;
        const runs = findSharedRuns(shareableText(document.draft), shareableText(draft));
        shared.push(...runs.map((run) => ({ ...run, file: { path, lines } })));
      }
      if (shared.length > 0) yield { number, document, shared: withoutContained(shared) };
    }
  }
}

/** Of runs at one place the longest, shared with whichever document; in the order of the text. */
function withoutContained(passages: readonly SharedPassage[]): SharedPassage[] {
  const startOf = ({ copy: [first] }: SharedPassage): readonly [number, number] =>
    first === undefined ? [0, 0] : [first.placed.index, first.span.start];
  const endOf = ({ copy }: SharedPassage): readonly [number, number] => {
    const last = copy.at(-1);
    return last === undefined ? [0, 0] : [last.placed.index, last.span.end];
  };
  const compare = (a: readonly [number, number], b: readonly [number, number]): number =>
    a[0] - b[0] || a[1] - b[1];
  const sorted = [...passages].sort((a, b) => compare(startOf(a), startOf(b)) || compare(endOf(b), endOf(a)));
  let covered: readonly [number, number] = [-1, 0];
  return sorted.filter((passage) => {
    if (compare(endOf(passage), covered) <= 0) return false;
    covered = endOf(passage);
    return true;
  });
}
