import type {
  CodeAction,
  SnippetTextEdit,
  TextDocumentEdit,
  TextEdit,
} from "vscode-languageserver-protocol/node";
import { applyEdits } from "../../server/src/text/edit.ts";
import { LineIndex } from "../../server/src/text/line-index.ts";

/** The text of one document after an action, snippets with their first choice or preset text. */
export function applyAction(text: string, uri: string, { edit }: CodeAction): string {
  const lines = new LineIndex(text);
  const changes = (edit?.documentChanges as TextDocumentEdit[] | undefined)?.filter(
    ({ textDocument }) => textDocument.uri === uri,
  );
  const edits: readonly (TextEdit | SnippetTextEdit)[] =
    changes?.flatMap((each): (TextEdit | SnippetTextEdit)[] => each.edits) ?? edit?.changes?.[uri] ?? [];
  return applyEdits(
    text,
    edits.map((each) => ({
      span: {
        start: lines.offset({ line: each.range.start.line, column: each.range.start.character }),
        end: lines.offset({ line: each.range.end.line, column: each.range.end.character }),
      },
      text: "newText" in each ? each.newText : expand(each.snippet.value),
    })),
  );
}

function expand(snippet: string): string {
  return snippet
    .replace(/\$\{1\|((?:[^,|\\]|\\.)*)(?:,(?:[^|\\]|\\.)*)?\|\}/, "$1")
    .replace(/\$\{1:((?:[^}\\]|\\.)*)\}/, "$1")
    .replace(/\\(.)/g, "$1");
}
