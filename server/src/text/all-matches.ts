/** The matches of a global expression: `matchAll` without a copy of the expression for each text, which costs more than the search. */
export function allMatches(text: string, global: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  global.lastIndex = 0;
  for (let match = global.exec(text); match !== null; match = global.exec(text)) {
    matches.push(match);
    if (match[0] === "") global.lastIndex += 1;
  }
  return matches;
}
