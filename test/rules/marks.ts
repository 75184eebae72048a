import type { Span } from "../../server/src/text/span.ts";

const OPEN = "⟦";
const CLOSE = "⟧";

/** Takes the marks out of a text: what stood between each `⟦` and its `⟧`, as spans of the text without them. */
export function unmark(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  let text = "";
  const open: number[] = [];
  const spans: Span[] = [];
  for (const char of marked) {
    if (char === OPEN) open.push(text.length);
    else if (char === CLOSE) {
      const start = open.pop();
      if (start === undefined) throw new Error(`a ${CLOSE} without ${OPEN}: ${marked}`);
      spans.push({ start, end: text.length });
    } else text += char;
  }
  if (open.length > 0) throw new Error(`a ${OPEN} without ${CLOSE}: ${marked}`);
  return { text, spans };
}

/** Puts marks around spans; the inverse of `unmark`. */
export function mark(text: string, spans: readonly Span[]): string {
  const signs = spans.flatMap(({ start, end }) => [
    { at: start, sign: OPEN },
    { at: end, sign: CLOSE },
  ]);
  // At one place the end of one mark comes before the start of the next.
  signs.sort((a, b) => a.at - b.at || (a.sign === b.sign ? 0 : a.sign === CLOSE ? -1 : 1));
  let marked = "";
  let from = 0;
  for (const { at, sign } of signs) {
    marked += text.slice(from, at) + sign;
    from = at;
  }
  return marked + text.slice(from);
}
