import type { Passage } from "../facts/passage.ts";
import type { Time } from "../facts/time.ts";
import { spanContains } from "../text/span.ts";

/** Words that may stand between the start of a clause and the time that opens it. */
const BEFORE_INITIAL = /^(?:力争|争取|确保|努力|计划|预计|并|其中|同时|—|[（）“”、\s])*$/;

/** Times that open a clause, and so hold for the text after them until another takes over: **到2026年，**…. */
export function initialTimes(passage: Passage): Time[] {
  return passage.times.filter((time) => {
    const clause = passage.sentences
      .find(({ span }) => spanContains(span, time.span))
      ?.clauses.find((span) => spanContains(span, time.span));
    if (clause === undefined) return false;
    const start = clause.start === 0 ? (passage.numbering?.length ?? 0) : clause.start;
    return BEFORE_INITIAL.test(passage.reading.text.slice(start, time.span.start));
  });
}
