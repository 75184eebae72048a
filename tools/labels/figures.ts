import { judge, type Question } from "./judgements.ts";
import type { LabelPlace } from "./label.ts";
import type { Pair } from "./pairs.ts";

/** So many right of so many; the more the better, for every figure. */
export interface Figure {
  readonly right: number;
  readonly of: number;
}

/** Sources by which a target is dated where it stands. */
const DATED_NEARBY: ReadonlySet<LabelPlace> = new Set(["clause", "sentence", "paragraph", "section"]);

/** What the reader is measured by, over the pairs of all documents. */
export function scorePairs(pairs: readonly Pair[]): Record<string, Figure> {
  const judged = pairs.map((pair) => ({ ...pair, judgements: judge(pair) }));
  const labelled = pairs.filter(({ label }) => label?.status === "target");
  const read = pairs.filter(({ reading }) => reading?.entry.status === "target");
  const both = labelled.filter(({ reading }) => reading?.entry.status === "target").length;
  const agreed = (question: Question): Figure => {
    const answers = judged.flatMap(({ judgements }) =>
      judgements.filter((each) => each.question === question),
    );
    return { right: answers.filter(({ agrees }) => agrees).length, of: answers.length };
  };
  const count = (of: readonly Pair[], holds: (pair: Pair) => boolean): Figure => ({
    right: of.filter(holds).length,
    of: of.length,
  });
  const undated = labelled.filter(({ label }) => label?.where === "none");
  const dated = labelled.filter(({ label }) => label !== null && DATED_NEARBY.has(label.where));
  return {
    "targets: precision": { right: both, of: read.length },
    "targets: recall": { right: both, of: labelled.length },
    "targets: F1": { right: 2 * both, of: read.length + labelled.length },
    "found targets: value": agreed("value"),
    "found targets: unit": agreed("unit"),
    "found targets: indicator": agreed("indicator"),
    "found targets: year": agreed("year"),
    "found targets: place of the year": agreed("place"),
    "undated-target speaks on undated": count(undated, ({ reading }) => reading?.undated != null),
    "undated-target warns of undated": count(undated, ({ reading }) => reading?.undated === "warning"),
    "undated-target leaves dated alone": count(dated, ({ reading }) => reading?.undated == null),
  };
}

export function shareOf({ right, of }: Figure): number {
  return of === 0 ? 1 : right / of;
}
