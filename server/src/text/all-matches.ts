import { forEachMatch } from "./for-each-match.ts";

/** The matches of a global expression: `matchAll` without a copy of the expression for each text, which costs more than the search. */
export function allMatches(text: string, global: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  forEachMatch(text, global, (match) => matches.push(match));
  return matches;
}
