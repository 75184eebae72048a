import { LINKING_WORD } from "../../language/indicator-words.ts";

/** The longest run of linking words before a number is shorter than this. */
export const LONGEST_LINK = 24;

/** Where the name ends before the words that link it to its number at `to`: **泊位**累计达到8个. */
export function skipLinking(text: string, from: number, to: number): number {
  let end = to;
  while (end > from) {
    const tail = text.slice(Math.max(from, end - LONGEST_LINK), end);
    const length = /[（，：、“]$/.test(tail) ? 1 : (LINKING_WORD.exec(tail)?.[0].length ?? 0);
    if (length === 0) break;
    end -= length;
  }
  return end;
}
