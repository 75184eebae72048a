import type { ClientCapabilities } from "vscode-languageserver";

/** What the client said it can do, as far as answers differ by it. */
export interface ClientFeatures {
  /** It asks for diagnostics; they are never sent unasked then. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly versionedDiagnostics: boolean;
  /** It can be asked for its settings, and tell when they change. */
  readonly configuration: boolean;
  readonly configurationRegistration: boolean;
  /** It can be asked to tell when files change. */
  readonly fileWatchRegistration: boolean;
  readonly codeActions: boolean;
  readonly preferredActions: boolean;
  readonly documentChanges: boolean;
  readonly snippetEdits: boolean;
  readonly nestedSymbols: boolean;
  readonly markdownHover: boolean;
  /** It wants to know whether an open draft is checked, and why not: no part of the protocol. */
  readonly states: boolean;
}

export function readClientFeatures(
  { textDocument, workspace }: ClientCapabilities,
  states: boolean,
): ClientFeatures {
  const { diagnostic, publishDiagnostics, codeAction, documentSymbol, hover } = textDocument ?? {};
  const { workspaceEdit } = workspace ?? {};
  const documentChanges = workspaceEdit?.documentChanges === true;
  return {
    pullsDiagnostics: isGiven(diagnostic),
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: (diagnostic?.relatedInformation ?? publishDiagnostics?.relatedInformation) === true,
    codeDescription:
      (diagnostic?.codeDescriptionSupport ?? publishDiagnostics?.codeDescriptionSupport) === true,
    versionedDiagnostics: publishDiagnostics?.versionSupport === true,
    configuration: workspace?.configuration === true,
    configurationRegistration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    fileWatchRegistration: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    codeActions: isGiven(codeAction?.codeActionLiteralSupport),
    preferredActions: codeAction?.isPreferredSupport === true,
    documentChanges,
    snippetEdits: documentChanges && workspaceEdit?.snippetEditSupport === true,
    markdownHover: Array.isArray(hover?.contentFormat) && hover.contentFormat.includes("markdown"),
    nestedSymbols: documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    states,
  };
}

/** Some clients write null for what they do not have. */
function isGiven(ability: object | null | undefined): boolean {
  return ability !== undefined && ability !== null;
}
