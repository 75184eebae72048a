import type { RunPart } from "./run-part.ts";

/** Characters before and behind a run that tell what is spoken of. */
const REACH = 300;

/** Fewer pairs of characters around a run tell nothing. */
const FEWEST_PAIRS = 80;

/** The share of pairs of characters that the surroundings of two copies have in common, where both speak of one subject. */
const SHARE_OF_ONE_SUBJECT = 1 / 8;

/**
 * Whether what stands around two copies of a run in their paragraphs may be about the same: most Chinese words have two
 * characters, and paragraphs about one subject share some. Where too little stands around one of them, they may.
 */
export function mayBeOfOneSubject(copy: readonly RunPart[], original: readonly RunPart[]): boolean {
  const [around, others] = [pairsAround(copy), pairsAround(original)];
  const fewer = Math.min(around.size, others.size);
  if (fewer < FEWEST_PAIRS) return true;
  let shared = 0;
  for (const pair of around) if (others.has(pair)) shared += 1;
  return shared >= fewer * SHARE_OF_ONE_SUBJECT;
}

function pairsAround(run: readonly RunPart[]): ReadonlySet<string> {
  const [first, last] = [run[0] as RunPart, run.at(-1) as RunPart];
  const before = first.placed.passage.reading.text.slice(0, first.span.start).slice(-REACH);
  const behind = last.placed.passage.reading.text.slice(last.span.end, last.span.end + REACH);
  const pairs = new Set<string>();
  for (const words of `${before}，${behind}`.match(/[一-鿿]+/g) ?? []) {
    for (let at = 0; at + 1 < words.length; at++) pairs.add(words.slice(at, at + 2));
  }
  return pairs;
}
