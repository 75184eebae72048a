import { type Diagnostic, languages, type Uri } from "vscode";

/** What Hegao found in a document. */
export function findingsIn(uri: Uri): Diagnostic[] {
  return languages.getDiagnostics(uri).filter(isFinding);
}

/** What Hegao found in all documents it was shown. */
export function allFindings(): [Uri, Diagnostic[]][] {
  return languages.getDiagnostics().map(([uri, diagnostics]) => [uri, diagnostics.filter(isFinding)]);
}

/** The id of the rule that a finding is of. */
export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

function isFinding({ source }: Diagnostic): boolean {
  return source === "hegao";
}
