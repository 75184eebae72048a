import type { Nodes, Root } from "mdast";
import { allMatches } from "../text/all-matches.ts";

/** Identifiers of the link definitions in a tree, as written but for case and spaces. */
export function findDefinitions(tree: Root): string[] {
  const found: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === "definition") found.push(node.identifier);
    else if (
      node.type === "blockquote" ||
      node.type === "list" ||
      node.type === "listItem" ||
      node.type === "root"
    )
      for (const child of node.children) visit(child);
  };
  visit(tree);
  return found;
}

/**
 * The definitions of a whole document, for parsing its parts: a reference is a link only where its definition is seen.
 */
export class Definitions {
  readonly #byLabel = new Map<string, string>();

  constructor(identifiers: Iterable<string>) {
    for (const identifier of identifiers) this.#byLabel.set(normalizeLabel(identifier), identifier);
  }

  /** Markdown to be put before `text`, which defines `own`, so that all references in it are found; may be empty. */
  preambleFor(text: string, own: readonly string[]): string {
    if (this.#byLabel.size === 0 || !text.includes("[")) return "";
    const used = new Set<string>();
    for (const label of labelsIn(text)) {
      const identifier = this.#byLabel.get(normalizeLabel(label));
      if (identifier !== undefined) used.add(identifier);
    }
    for (const identifier of own) used.delete(identifier);
    return used.size === 0 ? "" : `${[...used].map((identifier) => `[${identifier}]: #`).join("\n")}\n\n`;
  }
}

const SQUARE_BRACKET = /\\[\\[\]]|[[\]]/g;

/** Everything between `[` and the next `]`; more than the parser would take for a label, never less. */
function* labelsIn(text: string): Generator<string> {
  let open = -1;
  for (const { index, 0: token } of allMatches(text, SQUARE_BRACKET)) {
    if (token === "[") open = index + 1;
    else if (token === "]") {
      if (open >= 0) yield text.slice(open, index);
      open = -1;
    }
  }
}

/** Equal for labels that match (CommonMark 4.7). What stands before a line inside a quote or list is no part of it. */
function normalizeLabel(label: string): string {
  return label
    .replace(/[\r\n][ \t>]*/g, " ")
    .replace(/[ \t\r\n]+/g, " ")
    .replace(/^ | $/g, "")
    .toLowerCase()
    .toUpperCase();
}
