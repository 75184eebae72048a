import { memoise } from "../../text/memoise.ts";
import { SuffixAutomaton } from "./suffix-automaton.ts";

/** A run of symbols that stood before. */
export interface RepeatedRun {
  /** Index of its first symbol. */
  readonly start: number;
  /** In symbols. */
  readonly length: number;
  /** Index where the same symbols stand for the first time; that copy ends before this one starts. */
  readonly first: number;
  /** On the last copy that is listed where further ones are not: in how many places the same stands in all. */
  readonly copies: number | null;
}

/** The copy from which on the same is no longer listed one by one. */
export const LAST_LISTED_COPY = 20;

/** Stands between runs: none passes it. */
export const BARRIER = -1;

/**
 * Every stretch of a sequence of symbols that stood before, as its longest extent: no other stretch that stood before
 * holds it. A stretch that overlaps its own first copy, as in a row of equal sentences, is cut into its periods, so
 * that each copy is listed by itself. What is made of symbols alone that have all been listed to their twentieth copy is
 * counted and not listed, so that a text of few sentences in many orders gives few runs. Linear in the sequence but for
 * the final sort.
 *
 * `weights` gives each symbol's length in characters; lighter runs than `minimum` are left out.
 */
export function findRepeatedRuns(
  symbols: readonly number[],
  weights: readonly number[],
  minimum: number,
): RepeatedRun[] {
  const ends = new Float64Array(weights.length + 1);
  for (let at = 0; at < weights.length; at++) ends[at + 1] = (ends[at] as number) + (weights[at] as number);
  const isHeavy = ({ start, length }: Stretch): boolean =>
    (ends[start + length] as number) - (ends[start] as number) >= minimum;

  const { automaton, stretches } = searchStretches(symbols);
  const pieces = stretches
    .filter(isHeavy)
    .flatMap((stretch) => (overlapsFirst(stretch) ? cutIntoPeriods(stretch, automaton, isHeavy) : [stretch]));
  return listFirstCopies(withoutContained(pieces), symbols);
}

interface Stretch {
  readonly start: number;
  readonly length: number;
  readonly first: number;
}

/** The longest stretches that stood before, however light, and what found them. */
const searchStretches = memoise((symbols: readonly number[]) => {
  const automaton = new SuffixAutomaton();
  return { automaton, stretches: longestStretches(symbols, automaton) };
});

function longestStretches(symbols: readonly number[], automaton: SuffixAutomaton): Stretch[] {
  const counts = new Map<number, number>();
  for (const symbol of symbols) if (symbol !== BARRIER) counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  const stretches: Stretch[] = [];
  let open: Stretch | null = null;
  symbols.forEach((symbol, at) => {
    let grown: Stretch | null = null;
    // A symbol that stands once parts runs as a barrier does, and most clauses of a document stand once.
    if (symbol === BARRIER || counts.get(symbol) === 1) automaton.restart();
    else {
      const { length, firstEnd } = automaton.extend(symbol, at);
      if (length > 0) grown = { start: at + 1 - length, length, first: firstEnd + 1 - length };
    }
    if (open && grown?.start !== open.start) stretches.push(open);
    open = grown;
  });
  if (open) stretches.push(open);
  return stretches;
}

function overlapsFirst({ start, length, first }: Stretch): boolean {
  return first + length > start;
}

/** The copies in a stretch that goes on as it began, each of as many periods as make it heavy. */
function cutIntoPeriods(
  { start, length, first }: Stretch,
  automaton: SuffixAutomaton,
  isHeavy: (stretch: Stretch) => boolean,
): Stretch[] {
  const end = start + length;
  let step = start - first;
  while (first + step < end && !isHeavy({ start: first, length: step, first })) step += start - first;
  const copies: Stretch[] = [];
  const whole = automaton.firstStart(first, step);
  let at = first + step;
  for (; at + step <= end; at += step) copies.push({ start: at, length: step, first: whole });
  const rest = { start: at, length: end - at, first };
  if (isHeavy(rest)) copies.push({ ...rest, first: automaton.firstStart(first, rest.length) });
  return copies;
}

function withoutContained(runs: readonly Stretch[]): Stretch[] {
  const sorted = [...runs].sort((a, b) => a.start - b.start || b.length - a.length);
  let covered = 0;
  return sorted.filter(({ start, length }) => {
    const isContained = start + length <= covered;
    covered = Math.max(covered, start + length);
    return !isContained;
  });
}

function listFirstCopies(runs: readonly Stretch[], symbols: readonly number[]): RepeatedRun[] {
  const listed: { readonly run: Stretch; copies: number | null }[] = [];
  const known = new Map<number, { readonly copies: number; readonly last: number }>();
  const copiesOf = (symbol: number): number => known.get(symbol)?.copies ?? 1;
  for (const run of runs) {
    const own = symbols.slice(run.start, run.start + run.length);
    const worn = own.every((symbol) => copiesOf(symbol) >= LAST_LISTED_COPY)
      ? known.get(own[0] as number)
      : null;
    if (worn) {
      const last = listed[worn.last] as { copies: number | null };
      last.copies = (last.copies ?? worn.copies) + 1;
      continue;
    }
    for (const symbol of new Set(own)) {
      known.set(symbol, { copies: copiesOf(symbol) + 1, last: listed.length });
    }
    listed.push({ run, copies: null });
  }
  return listed.map(({ run, copies }) => ({ copies, ...run }));
}
