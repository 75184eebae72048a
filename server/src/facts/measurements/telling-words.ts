import { TELLS_NOT_WHAT } from "../../language/given-words.ts";

/** What of some words tells of a thing, in pairs of characters: the same for 接待游客 and 全年共接待游客. */
export function pairsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(
    words
      .flatMap(runsIn)
      .flatMap((run) => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))),
  );
}

/** How many characters of some words tell of a thing. */
export function tellingLength(words: readonly string[]): number {
  return words.flatMap(runsIn).join("").length;
}

/** Which part of some pairs is among others. */
export function shareOf(pairs: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return Array.from(pairs).filter((pair) => others.has(pair)).length / pairs.size;
}

/** Whether such a share of some pairs may be among those of words: a search for them, which costs less than to take the words apart. */
export function mayShare(pairs: ReadonlySet<string>, words: string, share: number): boolean {
  let found = pairs.size;
  for (const pair of pairs) {
    if (words.includes(pair)) continue;
    found -= 1;
    if (found / pairs.size < share) return false;
  }
  return true;
}

function runsIn(words: string): string[] {
  return (
    words
      .replace(TELLS_NOT_WHAT, "|")
      // 5G基站: the digit of such a name tells with it.
      .split(/[^〇一-鿿A-Za-z\d]|\d(?![A-Z])/u)
      .filter((run) => run.length > 1)
  );
}
