/**
 * The alternatives of an expression that are more than plain words (`争取(?!到)`, `每[人户]补`), each as an expression of its
 * own: those of the whole, or of its first group with more than one, with what stands around it.
 */
export function alternativesOf({ source, flags }: RegExp): RegExp[] {
  const whole = split(source);
  if (whole.length > 1) return whole.filter(isConditional).map((part) => new RegExp(part, flags));
  for (const { start, end } of groupsOf(source)) {
    const parts = split(source.slice(start + GROUP.length, end));
    if (parts.length === 1) continue;
    const around = (part: string): string => `${source.slice(0, start)}(?:${part})${source.slice(end + 1)}`;
    return parts.filter(isConditional).map((part) => new RegExp(around(part), flags));
  }
  return [];
}

const GROUP = "(?:";

/** Nothing but letters, digits and marks that mean nothing to an expression. */
function isConditional(part: string): boolean {
  return !/^[\p{Script=Han}A-Za-z0-9&%“”，、：。；—]+$/u.test(part);
}

/** The parts between bars that stand in no bracket. */
function split(source: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const { char, at, depth } of charsOf(source)) {
    if (char !== "|" || depth > 0) continue;
    parts.push(source.slice(start, at));
    start = at + 1;
  }
  return [...parts, source.slice(start)];
}

/** The outermost groups that only group. */
function groupsOf(source: string): { readonly start: number; readonly end: number }[] {
  const groups: { start: number; end: number }[] = [];
  let start = -1;
  for (const { char, at, depth } of charsOf(source)) {
    if (char === "(" && depth === 1) start = at;
    if (char === ")" && depth === 0 && source.startsWith(GROUP, start)) groups.push({ start, end: at });
  }
  return groups;
}

/** The characters of an expression that are neither escaped nor in a class, each with the depth of groups behind it. */
function* charsOf(
  source: string,
): Generator<{ readonly char: string; readonly at: number; readonly depth: number }> {
  let depth = 0;
  for (const { 0: token, index: at } of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[^\\[]/gsu)) {
    if (token.length > 1) continue;
    if (token === "(") depth += 1;
    if (token === ")") depth -= 1;
    yield { char: token, at, depth };
  }
}
