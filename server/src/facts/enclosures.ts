import { forEachMatch } from "../text/for-each-match.ts";
import type { Span } from "../text/span.ts";

const QUOTATION = /“[^“”]*”|「[^「」]*」|『[^『』]*』/g;

/** Document titles 《…》, marks included, with titles nested in them. One that never closes runs to the end. */
export function findCitations(text: string): Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let start = 0;
  for (let at = text.indexOf("《"); at >= 0 && at < text.length; at += 1) {
    if (text[at] === "《") {
      if (depth === 0) start = at;
      depth += 1;
    } else if (text[at] === "》" && depth > 0) {
      depth -= 1;
      if (depth === 0) spans.push({ start, end: at + 1 });
    }
  }
  if (depth > 0) spans.push({ start, end: text.length });
  return spans;
}

/** Quotations “…”, 「…」 and 『…』, marks included. */
export function findQuotations(text: string): Span[] {
  const spans: Span[] = [];
  forEachMatch(text, QUOTATION, ({ 0: quotation, index }) => {
    spans.push({ start: index, end: index + quotation.length });
  });
  return spans;
}
