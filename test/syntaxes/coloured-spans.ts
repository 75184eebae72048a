import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { IGrammar } from "vscode-textmate";
import type { Span } from "../../server/src/text/span.ts";

/** A stretch of a line that our injection colours. */
export interface ColouredSpan {
  /** Offsets in the whole text; both ends on one line. */
  readonly span: Span;
  /** Our scope without its ending `.hegao`. */
  readonly scope: string;
}

const INJECTION = "hegao.markdown-injection";
export const GRAMMAR_FILE = fileURLToPath(
  new URL("../../syntaxes/hegao.markdown-injection.tmLanguage.json", import.meta.url),
);
const require = createRequire(import.meta.url);
const oniguruma: typeof import("vscode-oniguruma") = require("vscode-oniguruma");
const textmate: typeof import("vscode-textmate") = require("vscode-textmate");

/** The grammars that are there to be loaded by their scope; a fence in another language stays without one. */
const FILES: Readonly<Record<string, string>> = {
  [INJECTION]: GRAMMAR_FILE,
  "text.html.markdown": require.resolve("tm-grammars/grammars/markdown.json"),
  "text.html.derivative": require.resolve("tm-grammars/grammars/html-derivative.json"),
  "text.html.basic": require.resolve("tm-grammars/grammars/html.json"),
  "source.yaml": require.resolve("tm-grammars/grammars/yaml.json"),
};

/** VS Code's own Markdown grammar with ours injected, as the editor loads them. */
export async function loadMarkdownGrammar(): Promise<IGrammar> {
  const wasm = readFileSync(require.resolve("vscode-oniguruma/release/onig.wasm"));
  await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scope) => {
      const file = FILES[scope];
      return file === undefined ? null : JSON.parse(readFileSync(file, "utf8"));
    },
    getInjections: (scope) => (scope === "text.html.markdown" ? [INJECTION] : undefined),
  });
  const grammar = await registry.loadGrammar("text.html.markdown");
  if (grammar === null) throw new Error("no Markdown grammar");
  return grammar;
}

/** What our injection colours in a text, in order. */
export function findColouredSpans(grammar: IGrammar, text: string): ColouredSpan[] {
  const found: ColouredSpan[] = [];
  let stack = textmate.INITIAL;
  let offset = 0;
  for (const line of text.split("\n")) {
    const result = grammar.tokenizeLine(line, stack);
    stack = result.ruleStack;
    for (const { startIndex, endIndex, scopes } of result.tokens) {
      const scope = scopes.find((name) => name.endsWith(".hegao"));
      if (scope === undefined) continue;
      found.push({
        span: { start: offset + startIndex, end: offset + endIndex },
        scope: scope.slice(0, -".hegao".length),
      });
    }
    offset += line.length + 1;
  }
  return found;
}
