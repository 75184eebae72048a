import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type SnippetTextEdit,
  StringValue,
} from "vscode-languageserver";
import type { Draft } from "../../draft/draft.ts";
import type { Finding } from "../../lint/finding.ts";
import type { Repair } from "../../lint/rule.ts";
import { type NewSuppression, writeSuppression } from "../../lint/suppression-comment.ts";
import { type SuppressionReach, wordMessage } from "../../messages/messages.ts";
import type { TextEdit as Edit } from "../../text/edit.ts";
import { groupBy } from "../../text/group-by.ts";
import type { Span } from "../../text/span.ts";
import { toRange, toTextEdit, toWorkspaceEdit } from "../convert.ts";
import type { CheckedDocument } from "../open-document.ts";
import { escapeSnippet, writeBlank, writeChoice } from "../snippet.ts";
import { type DiagnosticStyle, toDiagnostic } from "./diagnostics.ts";

/**
 * What can be done about the findings that a selection touches: their repairs, then keeping them back. Read from the
 * text as it is now, never from what the client has shown so far, so that the first question after a change is
 * answered like the last.
 */
export function listQuickFixes(
  checked: CheckedDocument,
  selection: Span,
  style: DiagnosticStyle,
): CodeAction[] {
  const touched = checked.findings.filter(
    ({ span }) => span.start <= selection.end && selection.start <= span.end,
  );
  const repairs = touched.flatMap((finding) => repairActions(finding, checked, style));
  const suppressions = touched.flatMap((finding) => suppressActions(finding, checked, style));
  return [...withoutTwins(repairs), ...withoutTwins(suppressions)];
}

function repairActions(finding: Finding, checked: CheckedDocument, style: DiagnosticStyle): CodeAction[] {
  const { features, messages } = style;
  const diagnostics = [toDiagnostic(finding, checked, style)];
  const groups = groupAlternatives(finding.repairs);
  const preferred = features.preferredActions && groups.length === 1 ? finding.repairs[0] : undefined;
  const choices = features.snippetEdits ? groups : finding.repairs.map((repair): Alternatives => [repair]);
  const complete = choices.map((group) => {
    const [first, ...others] = group;
    const title = wordMessage(messages, first.title);
    return {
      title: others.length === 0 ? title : messages["with-choices"]({ title, more: others.length }),
      kind: CodeActionKind.QuickFix,
      diagnostics,
      ...(first === preferred ? { isPreferred: true } : {}),
      edit: toWorkspaceEdit(
        checked,
        features,
        others.length === 0
          ? first.edits.map((edit) => toTextEdit(edit, checked.coordinates))
          : [choiceEdit(group, checked)],
      ),
    };
  });
  const open = features.snippetEdits ? finding.openRepairs : [];
  return [
    ...complete,
    ...open.map(({ title, edits, blank }) => ({
      title: wordMessage(messages, title),
      kind: CodeActionKind.QuickFix,
      diagnostics,
      edit: toWorkspaceEdit(
        checked,
        features,
        edits.map(({ span, text }) => ({
          range: toRange(span, checked.coordinates),
          snippet: StringValue.createSnippet(writeBlank(text, blank)),
        })),
      ),
    })),
  ];
}

type Alternatives = readonly [Repair, ...Repair[]];

/** Repairs that put different texts in the same one place are alternatives of each other. */
function groupAlternatives(repairs: readonly Repair[]): Alternatives[] {
  const groups = groupBy(repairs, (repair) => {
    const [edit, ...more] = repair.edits;
    return edit === undefined || more.length > 0 ? repair : `${edit.span.start}-${edit.span.end}`;
  });
  return [...groups.values()];
}

function choiceEdit(group: Alternatives, { coordinates }: CheckedDocument): SnippetTextEdit {
  const edits = group.flatMap((repair) => repair.edits);
  return {
    range: toRange((edits[0] as Edit).span, coordinates),
    snippet: StringValue.createSnippet(writeChoice(edits.map(({ text }) => text))),
  };
}

function suppressActions(finding: Finding, checked: CheckedDocument, style: DiagnosticStyle): CodeAction[] {
  const { features, messages } = style;
  const draft = checked.document?.draft;
  const comment = draft === undefined ? null : writeSuppression(draft, finding);
  if (draft === undefined || comment === null) return [];
  const reason = messages["suppress-reason"]({});
  const range = toRange({ start: comment.at, end: comment.at }, checked.coordinates);
  const edit = features.snippetEdits
    ? {
        range,
        snippet: StringValue.createSnippet(
          `${escapeSnippet(comment.before)}\${1:${escapeSnippet(reason)}}${escapeSnippet(comment.after)}`,
        ),
      }
    : { range, newText: comment.before + reason + comment.after };
  return [
    {
      title: messages["suppress-here"]({ rule: finding.ruleId, reach: reachOf(draft, finding, comment) }),
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(finding, checked, style)],
      edit: toWorkspaceEdit(checked, features, [edit]),
    },
  ];
}

/** How much a comment keeps back beside the finding: above a block all of it, behind the finding its line. */
function reachOf(draft: Draft, { span }: Finding, { at }: NewSuppression): SuppressionReach {
  if (at > span.start) return "line";
  const chunk = draft.markdown.chunks.findLast(({ offset }) => offset <= span.start);
  const blocks = chunk?.content.blocks ?? [];
  const block = blocks.findLast((each) => (chunk?.offset ?? 0) + each.span.start <= span.start);
  return block?.type ?? "paragraph";
}

/** Actions that read and do the same are one: a year put before a sentence dates all its targets. */
function withoutTwins(actions: readonly CodeAction[]): CodeAction[] {
  const kept = new Map<string, CodeAction>();
  for (const action of actions) {
    const key = JSON.stringify([action.title, action.edit]);
    const twin = kept.get(key);
    if (twin === undefined) kept.set(key, action);
    else kept.set(key, { ...twin, diagnostics: [...diagnosticsOf(twin), ...diagnosticsOf(action)] });
  }
  return [...kept.values()];
}

function diagnosticsOf({ diagnostics }: CodeAction): Diagnostic[] {
  return diagnostics ?? [];
}
