import { lastUpTo } from "../text/sorted-items.ts";
import { spanOf } from "../text/span.ts";
import type { Passage, Sentence } from "./passage.ts";

/** The sentence that holds an offset of the reading text; undefined where the passage has none. */
export function sentenceAt({ sentences }: Passage, offset: number): Sentence | undefined {
  return lastUpTo(sentences, offset, spanOf);
}
