import { SHORTEST_RUN } from "../../facts/comparable-clauses.ts";
import { namesOrganisations } from "../../facts/names-organisations.ts";
import { memoise } from "../../text/memoise.ts";
import type { Span } from "../../text/span.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import { type Listed, listFirst } from "../list-first.ts";
import { type Echo, echoOf } from "./repeat-echo.ts";
import { BARRIER, findRepeatedRuns, type RepeatedRun } from "./repeated-runs.ts";
import { partsOf, type RunPart } from "./run-part.ts";
import { holdsSentence } from "./run-sentences.ts";
import { countClauses, type PlacedClause, returningClauses } from "./telling-clauses.ts";

/** A run of clauses that stood before in the document. */
export interface Repeat extends Listed {
  /** The largest whole thing in the later copy. */
  readonly extent: "paragraph" | "sentence" | "clause";
  readonly copy: readonly RunPart[];
  /** Where the same clauses stand for the first time. */
  readonly original: readonly RunPart[];
  readonly clauses: number;
  /** Why it is as likely repeated on purpose as left over; null where nothing says so. */
  readonly echo: Echo | null;
  /** On the last copy that is listed where further ones are not: how often the run stands in all. */
  readonly copies: number | null;
}

/**
 * A sentence of two clauses or more that is no shorter is a hint where it returns: it says what happens and when (…结束后，…可随时…),
 * as a single clause of this length seldom does. In Han, letters and digits.
 */
const SHORTEST_SENTENCE = 16;

/** What stands twice in a document, in the order of the later copies. */
export const findRepeats = memoise((draft: Draft): readonly Repeat[] => searchRepeats(draft));

function searchRepeats(draft: Draft): Repeat[] {
  const clauses = returningClauses(draft);
  const symbols = symbolsOf(clauses);
  const weights = clauses.map((placed) => placed?.weight ?? 0);
  const runFrom = (start: number, length: number): PlacedClause[] =>
    clauses.slice(start, start + length) as PlacedClause[];
  const saysMore = ({ start, length }: RepeatedRun): boolean =>
    runFrom(start, length).some(
      (placed) => placed.weight > 0 && !isOfNames(placed) && !(length === 1 && isOfThoseBidden(placed)),
    );
  const weigh = ({ start, length }: RepeatedRun): number =>
    weights.slice(start, start + length).reduce((sum, weight) => sum + weight, 0);
  const areSentence = (start: number, length: number): boolean => isOneSentence(runFrom(start, length));
  // Whole sentences alone: single clauses of this length are phrases.
  const short = findRepeatedRuns(symbols, weights, SHORTEST_SENTENCE).filter(
    (run) =>
      run.length < SHORTEST_RUN &&
      weigh(run) < SHORTEST_RUN &&
      areSentence(run.start, run.length) &&
      areSentence(run.first, run.length),
  );
  const runs = [...findRepeatedRuns(symbols, weights, SHORTEST_RUN), ...short].sort(
    (a, b) => a.start - b.start,
  );
  return listFirst(runs.filter(saysMore)).map(({ start, length, first, copies, more }) => {
    const run = runFrom(start, length);
    const kept = withoutDutyAtEnds(run);
    const later = run.slice(kept.start, kept.end);
    const earlier = runFrom(first + kept.start, later.length);
    const copy = partsOf(later);
    const original = partsOf(earlier);
    const echo = echoOf(draft, { later, earlier, copy, original });
    return { extent: extentOf(later, copy), copy, original, clauses: later.length, echo, copies, more };
  });
}

/** It says no more than names of organisations, which return with each matter they see to. */
function isOfNames({ placed, clause: { span, length, weight } }: PlacedClause): boolean {
  return weight === length && namesOrganisations(placed.passage.reading.text.slice(span.start, span.end));
}

/** It names those who are told what to do: 沿海乡镇、海岛乡镇及渔业园区，要…. */
function isOfThoseBidden({ placed: { passage }, clause: { span } }: PlacedClause): boolean {
  const { text } = passage.reading;
  return (
    text.slice(span.start, span.end).includes("、") &&
    /^(?:要|应当?)/.test(text.slice(span.end, span.end + 2))
  );
}

/** A number for each clause, equal where they say the same. */
function symbolsOf(clauses: readonly (PlacedClause | null)[]): number[] {
  const symbolOfKey = new Map<string, number>();
  return clauses.map((placed) => {
    if (placed === null) return BARRIER;
    const { key } = placed.clause;
    const symbol = symbolOfKey.get(key) ?? symbolOfKey.size;
    symbolOfKey.set(key, symbol);
    return symbol;
  });
}

/**
 * The part of a run that counts. Who is in charge of an item belongs to that item: at the ends of a run it goes with the
 * words repeated only if all of its paragraph does.
 */
function withoutDutyAtEnds(run: readonly PlacedClause[]): Span {
  const lengths = new Map<PlacedPassage, number>();
  for (const { placed } of run) lengths.set(placed, (lengths.get(placed) ?? 0) + 1);
  const isLoose = (at: number): boolean => {
    const { placed, clause } = run[at] as PlacedClause;
    return clause.weight === 0 && lengths.get(placed) !== countClauses(placed.passage);
  };
  let start = 0;
  let end = run.length;
  while (start < end - 1 && isLoose(start)) start += 1;
  while (end > start + 1 && isLoose(end - 1)) end -= 1;
  return { start, end };
}

function isOneSentence(run: readonly PlacedClause[]): boolean {
  return (
    run.length > 1 &&
    run.every(
      ({ placed, clause }, at) =>
        placed === run[0]?.placed &&
        clause.opensSentence === (at === 0) &&
        clause.closesSentence === (at === run.length - 1),
    )
  );
}

function extentOf(run: readonly PlacedClause[], copy: readonly RunPart[]): Repeat["extent"] {
  if (copy.some(({ isWhole, weight }) => isWhole && weight > 0)) return "paragraph";
  return holdsSentence(run) ? "sentence" : "clause";
}
