import { RollingHash } from "../../text/rolling-hash.ts";

/** In characters: so many in a row make a shingle. */
const WIDTH = 5;

/** How many stand for a sentence. */
const MARKS = 8;

/**
 * The lowest hashes of all rows of five characters in a text, any number counting as one character: texts that share most
 * of their characters share most of these (Broder 1997). Fewer for the shortest texts.
 */
export function lowestShingles(text: string): number[] {
  const unnumbered = text.replace(NUMBER, "0");
  const lowest: number[] = [];
  const rolling = new RollingHash(WIDTH);
  for (let at = 0; at < unnumbered.length; at++) {
    rolling.take(unnumbered, at);
    if (at >= WIDTH - 1) keepLowest(lowest, rolling.tiny);
  }
  return lowest;
}

/** Digits, and the marks inside numbers. */
const NUMBER = /[!-9]+/g;

/** Keeps a sorted list of the lowest numbers, each once. */
function keepLowest(lowest: number[], value: number): void {
  if (lowest.length === MARKS && value >= (lowest[MARKS - 1] as number)) return;
  let at = lowest.length;
  while (at > 0 && (lowest[at - 1] as number) > value) at -= 1;
  if (lowest[at - 1] === value) return;
  // Moved by hand, for `splice` makes a list of nothing each time.
  for (let to = Math.min(lowest.length, MARKS - 1); to > at; to--) lowest[to] = lowest[to - 1] as number;
  lowest[at] = value;
}
