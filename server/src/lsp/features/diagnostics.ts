import {
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type TextEdit,
} from "vscode-languageserver";
import type { Finding } from "../../lint/finding.ts";
import type { Severity } from "../../lint/rule.ts";
import { type Messages, wordMessage } from "../../messages/messages.ts";
import type { ClientFeatures } from "../client-features.ts";
import { toRange, toTextEdit } from "../convert.ts";
import type { CheckedDocument } from "../open-document.ts";
import { uriOf } from "../paths.ts";

/** How diagnostics are put for one client. */
export interface DiagnosticStyle {
  readonly features: ClientFeatures;
  readonly messages: Messages;
  /** Link to the page of a rule, with `{rule}` where its id goes; null for none. */
  readonly rulePage: string | null;
}

/** What a diagnostic carries for clients that want to mend without asking: good for this version of the document only. */
export interface DiagnosticData {
  readonly version: number;
  readonly repairs: readonly { readonly title: string; readonly safe: boolean; readonly edits: TextEdit[] }[];
}

export const SOURCE = "hegao";

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Hint,
};

export function listDiagnostics(checked: CheckedDocument, style: DiagnosticStyle): Diagnostic[] {
  return checked.findings.map((finding) => toDiagnostic(finding, checked, style));
}

/** The answer to a client that may have these diagnostics already; a document that is not open has none. */
export function reportDiagnostics(
  checked: CheckedDocument | null,
  style: DiagnosticStyle,
  previousResultId: string | null,
): DocumentDiagnosticReport {
  if (checked === null) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
  const { resultId } = checked;
  return resultId === previousResultId
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    : { kind: DocumentDiagnosticReportKind.Full, resultId, items: listDiagnostics(checked, style) };
}

export function toDiagnostic(
  { ruleId, severity, span, message, related, repairs }: Finding,
  { uri, version, coordinates }: CheckedDocument,
  { features, messages, rulePage }: DiagnosticStyle,
): Diagnostic {
  const data: DiagnosticData = {
    version,
    repairs: repairs.map(({ title, safe, edits }) => ({
      title: wordMessage(messages, title),
      safe,
      edits: edits.map((edit) => toTextEdit(edit, coordinates)),
    })),
  };
  const diagnostic: Diagnostic = {
    range: toRange(span, coordinates),
    severity: SEVERITIES[severity],
    code: ruleId,
    source: SOURCE,
    message: wordMessage(messages, message),
    data,
  };
  if (features.codeDescription && rulePage !== null) {
    diagnostic.codeDescription = { href: rulePage.replaceAll("{rule}", ruleId) };
  }
  if (features.relatedInformation && related.length > 0) {
    diagnostic.relatedInformation = related.map((place) => ({
      location:
        place.file === undefined
          ? { uri, range: toRange(place.span, coordinates) }
          : {
              uri: uriOf(place.file.path),
              range: toRange(place.span, { lines: place.file.lines, hasMark: false }),
            },
      message: wordMessage(messages, place.message),
    }));
  }
  return diagnostic;
}
