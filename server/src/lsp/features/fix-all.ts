import type { CodeAction } from "vscode-languageserver";
import { fixText } from "../../lint/fix.ts";
import { checkDocument, openText } from "../../service/document.ts";
import type { TextEdit } from "../../text/edit.ts";
import { toTextEdit, toWorkspaceEdit } from "../convert.ts";
import type { CheckedDocument } from "../open-document.ts";
import type { DiagnosticStyle } from "./diagnostics.ts";

export const FIX_ALL = "source.fixAll.hegao";

/** Everything that can be mended without a question, as one edit; nothing where there is nothing to mend. */
export function listFixAll(checked: CheckedDocument, { features, messages }: DiagnosticStyle): CodeAction[] {
  const { document, settings, uri, findings } = checked;
  if (document === null || !findings.some(({ repairs }) => repairs.some(({ safe }) => safe))) return [];
  const { text } = document.draft;
  const fixed = fixText(text, (current) => {
    if (current === text) return findings;
    const opened = openText(uri, current, settings.draftOptions);
    return opened.ok ? checkDocument(opened.document, settings).findings : [];
  });
  const edit = toTextEdit(differenceOf(text, fixed), checked.coordinates);
  return [
    {
      title: messages["fix-all"]({}),
      kind: FIX_ALL,
      edit: toWorkspaceEdit(checked, features, [edit]),
    },
  ];
}

/** The one edit that makes a text of another, without what they begin and end with alike. */
function differenceOf(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { span: { start, end: before.length - same }, text: after.slice(start, after.length - same) };
}
