import type { CodeAction, TextDocumentEdit, TextEdit } from "vscode-languageserver-protocol/node";
import { TextDocument } from "vscode-languageserver-textdocument";

/** The text of one document after an action, snippets with their first choice or preset text. As a client has it: no code of the server's is used. */
export function applyAction(text: string, uri: string, { edit }: CodeAction): string {
  const changes = (edit?.documentChanges as TextDocumentEdit[] | undefined)?.filter(
    ({ textDocument }) => textDocument.uri === uri,
  );
  const edits = changes?.flatMap((change) => change.edits) ?? edit?.changes?.[uri] ?? [];
  const document = TextDocument.create(uri, "markdown", 0, text);
  return TextDocument.applyEdits(
    document,
    edits.map(
      (each): TextEdit => ({
        range: each.range,
        newText: "newText" in each ? each.newText : expand(each.snippet.value),
      }),
    ),
  );
}

function expand(snippet: string): string {
  return snippet
    .replace(/\$\{1\|((?:[^,|\\]|\\.)*)(?:,(?:[^|\\]|\\.)*)?\|\}/, "$1")
    .replace(/\$\{1:((?:[^}\\]|\\.)*)\}/, "$1")
    .replace(/\\(.)/g, "$1");
}
