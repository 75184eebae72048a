import { type DocumentSymbol, type SymbolInformation, SymbolKind } from "vscode-languageserver";
import { wordsInSource } from "../../draft/draft.ts";
import type { Section } from "../../draft/outline.ts";
import type { Span } from "../../text/span.ts";
import type { ClientFeatures } from "../client-features.ts";
import { toRange } from "../convert.ts";
import type { CheckedDocument } from "../open-document.ts";

/** A section with a name, as far as it reaches with all that stands under it. */
interface Entry {
  readonly name: string;
  readonly heading: Span;
  readonly end: number;
  readonly children: readonly Entry[];
}

/** The outline of a draft: its headings, be they marked with `#` or numbered as Chinese plans are. */
export function listSymbols(
  { document, coordinates, uri }: CheckedDocument,
  { nestedSymbols }: ClientFeatures,
): DocumentSymbol[] | SymbolInformation[] {
  if (document === null) return [];
  const entries = childrenOf(document.draft.outline);
  const rangeOf = ({ heading, end }: Entry) => toRange({ start: heading.start, end }, coordinates);
  const nest = (entry: Entry): DocumentSymbol => ({
    name: entry.name,
    kind: SymbolKind.String,
    range: rangeOf(entry),
    selectionRange: toRange(entry.heading, coordinates),
    children: entry.children.map(nest),
  });
  const flatten = (entry: Entry, containerName?: string): SymbolInformation[] => [
    {
      name: entry.name,
      kind: SymbolKind.String,
      location: { uri, range: rangeOf(entry) },
      ...(containerName === undefined ? {} : { containerName }),
    },
    ...entry.children.flatMap((child) => flatten(child, entry.name)),
  ];
  return nestedSymbols ? entries.map(nest) : entries.flatMap((entry) => flatten(entry));
}

/** The entries below a section; a nameless one, numbered text or a list item, gives its own in its place. */
function childrenOf(section: Section): Entry[] {
  return section.children.flatMap((child) => {
    const children = childrenOf(child);
    const { opening, title } = child;
    if (opening === null || title === "") return children;
    const heading = wordsInSource(opening);
    const { marker } = opening.passage;
    // A number that is Markdown's own is no part of the title.
    const name = marker !== null && /\d/.test(marker) ? `${marker} ${title}` : title;
    return [{ name, heading, end: Math.max(heading.end, endOf(child)), children }];
  });
}

function endOf({ passages, children }: Section): number {
  const last = passages.at(-1);
  const own = last === undefined ? 0 : wordsInSource(last).end;
  const below = children.at(-1);
  return below === undefined ? own : Math.max(own, endOf(below));
}
