/** Visits the matches of a global expression one by one, and keeps none: a hostile text has as many as it has characters, and a match with its indices weighs a kilobyte. */
export function forEachMatch(text: string, global: RegExp, visit: (match: RegExpExecArray) => void): void {
  global.lastIndex = 0;
  for (let match = global.exec(text); match !== null; match = global.exec(text)) {
    // A search by the same expression on the way starts and ends elsewhere.
    const next = match[0] === "" ? global.lastIndex + 1 : global.lastIndex;
    visit(match);
    global.lastIndex = next;
  }
}

/** What is read in the matches of a global expression, in order and without what is null; no match is kept. */
export function readMatches<Read>(
  text: string,
  global: RegExp,
  read: (match: RegExpExecArray) => Read | null,
): Read[] {
  const found: Read[] = [];
  forEachMatch(text, global, (match) => {
    const one = read(match);
    if (one !== null) found.push(one);
  });
  return found;
}
