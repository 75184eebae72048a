/** In characters: so many in a row make a shingle. */
const WIDTH = 5;

/** How many stand for a sentence. */
const MARKS = 8;

const BASE = 0x01000193;
const LEAVING = power(BASE, WIDTH);

/**
 * The lowest hashes of all rows of five characters in a text, any number counting as one character: texts that share most
 * of their characters share most of these (Broder 1997). Fewer for the shortest texts.
 */
export function lowestShingles(text: string): number[] {
  const unnumbered = text.replace(NUMBER, "0");
  const lowest: number[] = [];
  let hash = 0;
  for (let at = 0; at < unnumbered.length; at++) {
    hash = (Math.imul(hash, BASE) + unnumbered.charCodeAt(at)) | 0;
    if (at >= WIDTH) hash = (hash - Math.imul(unnumbered.charCodeAt(at - WIDTH), LEAVING)) | 0;
    if (at >= WIDTH - 1) keepLowest(lowest, scramble(hash));
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

/** The last steps of MurmurHash3, so that low hashes are spread over all texts. */
function scramble(value: number): number {
  const half = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return Math.imul(half ^ (half >>> 13), 0xc2b2ae35) | 0;
}

function power(base: number, exponent: number): number {
  let product = 1;
  for (let step = 0; step < exponent; step++) product = Math.imul(product, base);
  return product;
}
