import type { Span } from "../../text/span.ts";
import type { PlacedPassage } from "../draft.ts";
import { countClauses, type PlacedClause } from "./telling-clauses.ts";

/** The clauses of a run that stand in one passage. */
export interface RunPart {
  readonly placed: PlacedPassage;
  /** In the reading text, from the first clause to the punctuation of the last. */
  readonly span: Span;
  /** It is all that the passage says. */
  readonly isWhole: boolean;
  /** Han, letters and digits whose repetition counts. */
  readonly weight: number;
}

/** Of a run: one of its own for each passage that it passes. */
export type RunParts = readonly [RunPart, ...RunPart[]];

export function partsOf(run: readonly PlacedClause[]): RunParts {
  const parts: RunPart[] = [];
  let from = 0;
  let weight = 0;
  run.forEach(({ placed, clause }, at) => {
    weight += clause.weight;
    if (run[at + 1]?.placed === placed) return;
    const start = (run[from] as PlacedClause).clause.span.start;
    const isWhole = at + 1 - from === countClauses(placed.passage);
    parts.push({ placed, span: { start, end: clause.span.end }, isWhole, weight });
    from = at + 1;
    weight = 0;
  });
  // Every run has a clause.
  return parts as [RunPart, ...RunPart[]];
}
