import { allMatches } from "../text/all-matches.ts";
import type { Span } from "../text/span.ts";

const CITATION_MARKS = /[《》]/g;
const QUOTATION = /“[^“”]*”|「[^「」]*」|『[^『』]*』/g;

/** Document titles 《…》, marks included, with titles nested in them. One that never closes runs to the end. */
export function findCitations(text: string): Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let start = 0;
  for (const match of allMatches(text, CITATION_MARKS)) {
    if (match[0] === "《") {
      if (depth === 0) start = match.index;
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth === 0) spans.push({ start, end: match.index + 1 });
    }
  }
  if (depth > 0) spans.push({ start, end: text.length });
  return spans;
}

/** Quotations “…”, 「…」 and 『…』, marks included. */
export function findQuotations(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of allMatches(text, QUOTATION)) {
    spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}
