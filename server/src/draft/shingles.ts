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
  const lowest: number[] = [];
  const codes: number[] = [];
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at);
    if (code === NUMBER && codes.at(-1) === NUMBER) continue;
    codes.push(code);
    hash = (Math.imul(hash, BASE) + code) | 0;
    if (codes.length < WIDTH) continue;
    if (codes.length > WIDTH)
      hash = (hash - Math.imul(codes[codes.length - 1 - WIDTH] as number, LEAVING)) | 0;
    keepLowest(lowest, scramble(hash));
  }
  return lowest;
}

const NUMBER = 0x30;

function codeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 0x3a ? NUMBER : code;
}

/** Keeps a sorted list of the lowest numbers, each once. */
function keepLowest(lowest: number[], value: number): void {
  if (lowest.length === MARKS && value >= (lowest[MARKS - 1] as number)) return;
  let at = lowest.length;
  while (at > 0 && (lowest[at - 1] as number) > value) at -= 1;
  if (lowest[at - 1] === value) return;
  lowest.splice(at, 0, value);
  if (lowest.length > MARKS) lowest.pop();
}

/** The last steps of MurmurHash3, so that low hashes are spread over all texts. */
function scramble(value: number): number {
  const half = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return Math.imul(half ^ (half >>> 13), 0xc2b2ae35) >>> 0;
}

function power(base: number, exponent: number): number {
  let product = 1;
  for (let step = 0; step < exponent; step++) product = Math.imul(product, base);
  return product;
}
