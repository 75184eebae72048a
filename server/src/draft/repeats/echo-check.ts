import type { Draft } from "../draft.ts";
import type { RunParts } from "./run-part.ts";
import type { PlacedClause } from "./telling-clauses.ts";

/** A run of clauses that stood before, in both its places. */
export interface RepeatedText {
  readonly later: readonly PlacedClause[];
  readonly earlier: readonly PlacedClause[];
  readonly copy: RunParts;
  readonly original: RunParts;
}

/**
 * What is asked of a run. In one paragraph (`beside`) it only repeats on purpose if it says of another what holds of it, too. Elsewhere a
 * run is a whole `sentence` in both its places, which seldom does, or it is of a `clause` or more; of these a `short-clause` returns most.
 */
export type RunKind = "beside" | "sentence" | "clause" | "short-clause";

/** What may return wherever it stands, however long it is. */
export const ANY_APART: readonly RunKind[] = ["sentence", "clause", "short-clause"];
/** What is a whole sentence in one of its places at most. */
export const CLAUSES: readonly RunKind[] = ["clause", "short-clause"];

/** A reason for which a run may repeat on purpose, with those runs that may have it. */
export interface EchoCheck<Echo extends string = string> {
  readonly echo: Echo;
  readonly of: readonly RunKind[];
  readonly holds: (repeated: RepeatedText, draft: Draft) => boolean;
}
