import { forEachMatch } from "../text/for-each-match.ts";
import type { Span } from "../text/span.ts";
import type { Sentence } from "./passage.ts";

/** The marks that end a sentence are the first group. */
const CLAUSE_ENDS = /([。！？]|…+)[”’）」』》]*|[，；：]/g;

/**
 * Cuts a reading text into sentences and clauses. A sentence ends at 。！？ or ……, a clause also at ，；：; closing
 * quotes and brackets stay with the mark before them. 、（）《》 end nothing.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let clauses: Span[] = [];
  let start = 0;
  const closeClause = (end: number): void => {
    if (text.slice(start, end).trim() !== "") clauses.push({ start, end });
    start = end;
  };
  const closeSentence = (): void => {
    const first = clauses[0];
    const last = clauses.at(-1);
    if (first && last) sentences.push({ span: { start: first.start, end: last.end }, clauses });
    clauses = [];
  };
  forEachMatch(text, CLAUSE_ENDS, (match) => {
    closeClause(match.index + match[0].length);
    if (match[1] !== undefined) closeSentence();
  });
  closeClause(text.length);
  closeSentence();
  return sentences;
}
