import type { Span } from "../text/span.ts";

/**
 * Front matter at the very start: a line `---`, YAML that opens with a key, a line `---`; line end included. Without
 * the closing line, or around anything but keys, the dashes are rules and what follows is the document.
 */
export function findFrontMatter(text: string): Span | null {
  const opening = /^---[ \t]*(?:\r\n?|\n)(?:#[^\r\n]*(?:\r\n?|\n))*(?=[^\s:#-][^\r\n:]*:(?:[ \t\r\n]))/.exec(
    text,
  );
  if (opening === null) return null;
  const closing = /(?:\r\n?|\n)---[ \t]*(?:\r\n?|\n|$)/g;
  closing.lastIndex = opening[0].length;
  const match = closing.exec(text);
  return match === null ? null : { start: 0, end: match.index + match[0].length };
}
