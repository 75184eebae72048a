import type { Nodes, Root } from "mdast";

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
  readonly #byKey = new Map<string, Set<string>>();

  constructor(identifiers: Iterable<string>) {
    for (const identifier of identifiers) {
      const key = looseKey(identifier);
      this.#byKey.set(key, (this.#byKey.get(key) ?? new Set()).add(identifier));
    }
  }

  /** Markdown to be put before `text` so that the references in it are found; empty if there are none. */
  preambleFor(text: string): string {
    if (this.#byKey.size === 0 || !text.includes("[")) return "";
    const used = new Set<string>();
    for (const label of labelsIn(text)) {
      for (const identifier of this.#byKey.get(looseKey(label)) ?? []) used.add(identifier);
    }
    return used.size === 0 ? "" : `${[...used].map((identifier) => `[${identifier}]: #`).join("\n")}\n\n`;
  }
}

/** Everything between `[` and the next `]`; more than the parser would take for a label, never less. */
function* labelsIn(text: string): Generator<string> {
  let open = -1;
  for (const { index, 0: token } of text.matchAll(/\\[\\[\]]|[[\]]/g)) {
    if (token === "[") open = index + 1;
    else if (token === "]") {
      if (open >= 0) yield text.slice(open, index);
      open = -1;
    }
  }
}

/** Equal for all labels that the parser takes for equal, also across the marks of a quote. */
function looseKey(label: string): string {
  return label
    .replace(/[\s>]+/g, " ")
    .trim()
    .toLowerCase()
    .toUpperCase();
}
