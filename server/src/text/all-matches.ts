/** The matches of a global expression: `matchAll` without a copy of the expression for each text, which costs more than the search. */
export function allMatches(text: string, global: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  forEachMatch(text, global, (match) => matches.push(match));
  return matches;
}

/** The same one by one, where only what is read of them is kept: a match with its indices weighs a kilobyte. */
export function forEachMatch(text: string, global: RegExp, read: (match: RegExpExecArray) => void): void {
  global.lastIndex = 0;
  for (let match = global.exec(text); match !== null; match = global.exec(text)) {
    // Reading may use the expression too.
    const next = match[0] === "" ? global.lastIndex + 1 : global.lastIndex;
    read(match);
    global.lastIndex = next;
  }
}
