import { textOf } from "./run-place.ts";
import type { PlacedClause } from "./telling-clauses.ts";

/** Whether a whole sentence stands in a run of clauses. */
export function holdsSentence(run: readonly PlacedClause[]): boolean {
  let opened = false;
  return run.some(({ clause }) => {
    opened ||= clause.opensSentence;
    return opened && clause.closesSentence;
  });
}

/** The words of a run, parted where a sentence ends. */
export function sentencesOf(run: readonly PlacedClause[]): string[] {
  const sentences: string[] = [];
  let sentence = "";
  for (const { placed, clause } of run) {
    sentence += textOf({ placed, span: clause.span });
    if (clause.closesSentence) {
      sentences.push(sentence);
      sentence = "";
    }
  }
  return sentence === "" ? sentences : [...sentences, sentence];
}
