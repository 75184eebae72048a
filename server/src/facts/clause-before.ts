import { wordsSince } from "../text/words-since.ts";

/** No clause says more before a number, in characters. */
const LONGEST = 60;

/** What the clause that goes on at `at` has said so far. */
export function clauseBefore(text: string, at: number): string {
  return wordsSince("，；：。！？", text, at, LONGEST);
}
