import { BARRIER, type RepeatedRun } from "../../server/src/draft/repeats/repeated-runs.ts";

type Place = Omit<RepeatedRun, "copies">;

/**
 * The definition taken at its word: all pairs of equal runs, each extended as far as it goes; what is made of symbols
 * alone that stand in nineteen listed copies is only counted.
 */
export function repeatsOfAllPairs(
  symbols: readonly number[],
  weights: readonly number[],
  minimum: number,
): RepeatedRun[] {
  const same = (a: number, b: number): boolean => symbols[a] === symbols[b] && symbols[a] !== BARRIER;
  const weigh = (start: number, length: number): number =>
    weights.slice(start, start + length).reduce((sum, weight) => sum + weight, 0);
  const firstOf = (start: number, length: number): number => {
    for (let at = 0; ; at++) {
      let equal = 0;
      while (equal < length && same(at + equal, start + equal)) equal += 1;
      if (equal === length) return at;
    }
  };
  const pairs: Place[] = [];
  for (let start = 1; start < symbols.length; start++) {
    for (let first = 0; first < start; first++) {
      if (first > 0 && same(first - 1, start - 1)) continue;
      let length = 0;
      while (start + length < symbols.length && same(first + length, start + length)) length += 1;
      if (length > 0) pairs.push({ start, length, first: firstOf(start, length) });
    }
  }
  const longest = withoutContained(pairs).filter(({ start, length }) => weigh(start, length) >= minimum);
  const copies = longest.flatMap((pair) => {
    const { start, length, first } = pair;
    if (first + length <= start) return [pair];
    let step = start - first;
    while (weigh(first, step) < minimum) step += start - first;
    const cut: Place[] = [];
    for (let at = first + step; at < start + length; at += step) {
      const part = Math.min(step, start + length - at);
      if (weigh(at, part) >= minimum) cut.push({ start: at, length: part, first: firstOf(at, part) });
    }
    return cut;
  });
  const listed: (Place & { copies: number | null })[] = [];
  for (const run of withoutContained(copies)) {
    const holding = symbols
      .slice(run.start, run.start + run.length)
      .map((symbol) =>
        listed.filter(({ start, length }) => symbols.slice(start, start + length).includes(symbol)),
      );
    const [ofFirst] = holding;
    const last = ofFirst?.at(-1);
    if (!last || holding.some(({ length }) => length < 19)) listed.push({ ...run, copies: null });
    else last.copies = (last.copies ?? 1 + (ofFirst?.length ?? 0)) + 1;
  }
  return listed;
}

function withoutContained(places: readonly Place[]): Place[] {
  const unique = places.filter(
    (place, at) =>
      places.findIndex((other) => other.start === place.start && other.length === place.length) === at,
  );
  return unique
    .filter(
      (place) =>
        !unique.some(
          (other) =>
            other !== place &&
            other.start <= place.start &&
            other.start + other.length >= place.start + place.length,
        ),
    )
    .sort((a, b) => a.start - b.start);
}
