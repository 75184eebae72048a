import {
  CodeActionKind,
  CodeActionRequest,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  ErrorCodes,
  HoverRequest,
  InitializedNotification,
  type InitializeResult,
  PositionEncodingKind,
  RequestType,
  ResponseError,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { formatRulePage } from "../report/rule-page.ts";
import type { ClientFeatures } from "./client-features.ts";
import { toOffset, toSpan } from "./convert.ts";
import { listQuickFixes } from "./features/code-actions.ts";
import { reportDiagnostics, SOURCE } from "./features/diagnostics.ts";
import { listSymbols } from "./features/document-symbols.ts";
import { FIX_ALL, listFixAll } from "./features/fix-all.ts";
import { describeNumber } from "./features/hover.ts";
import {
  anyParams,
  changeParams,
  codeActionParams,
  configurationParams,
  diagnosticParams,
  documentParams,
  openParams,
  positionParams,
  ruleParams,
  watchedFilesParams,
} from "./param-schemas.ts";
import { ProtocolGuard } from "./protocol-guard.ts";
import { runLogging } from "./run-logging.ts";
import type { Services } from "./services.ts";
import { Session } from "./session.ts";

const RuleTextRequest = new RequestType<{ rule: string }, { text: string }, void>("hegao/ruleText");

/** Puts a language server behind a connection, which is still to be listened to. */
export function createServer(connection: Connection, services: Services): void {
  const run = runLogging(connection);
  const guard = new ProtocolGuard(connection, run, (params) => {
    const session = new Session(connection, run, services, params);
    return [session, initializeResult(session.client.features, services.version)];
  });

  guard.onNotification(InitializedNotification.type, anyParams, ({ client }) => client.watch());
  guard.onNotification(DidOpenTextDocumentNotification.type, openParams, (session, { textDocument }) => {
    const { uri, languageId, version, text } = textDocument;
    session.documents.open(uri, languageId, version, text);
    session.change(uri);
  });
  guard.onNotification(DidChangeTextDocumentNotification.type, changeParams, (session, params) => {
    const { uri, version } = params.textDocument;
    session.documents.change(uri, params.contentChanges, version);
    session.change(uri);
  });
  guard.onNotification(DidCloseTextDocumentNotification.type, documentParams, (session, { textDocument }) =>
    session.close(textDocument.uri),
  );
  guard.onNotification(DidChangeConfigurationNotification.type, configurationParams, (session, params) =>
    session.changeSettings(params?.settings),
  );
  guard.onNotification(DidChangeWatchedFilesNotification.type, watchedFilesParams, (session, { changes }) =>
    session.changeFiles(changes.map(({ uri }) => uri)),
  );

  guard.onRequest(DocumentDiagnosticRequest.type, diagnosticParams, async (session, params, token) => {
    const checked = await session.check(params.textDocument.uri, token);
    return reportDiagnostics(checked, session.client.style, params.previousResultId ?? null);
  });
  guard.onRequest(CodeActionRequest.type, codeActionParams, async (session, params, token) => {
    const checked = await session.check(params.textDocument.uri, token);
    if (checked === null) return [];
    const { style } = session.client;
    const only = params.context?.only ?? null;
    const asksFor = (kind: string): boolean =>
      only?.some((each) => each === kind || each === "" || kind.startsWith(`${each}.`)) ?? false;
    return [
      ...(only === null || asksFor(CodeActionKind.QuickFix)
        ? listQuickFixes(checked, toSpan(params.range, checked.coordinates), style)
        : []),
      ...(asksFor(FIX_ALL) ? listFixAll(checked, style) : []),
    ];
  });
  guard.onRequest(DocumentSymbolRequest.type, documentParams, async (session, params, token) => {
    const checked = await session.check(params.textDocument.uri, token);
    return checked === null ? [] : listSymbols(checked, session.client.features);
  });
  guard.onRequest(HoverRequest.type, positionParams, async (session, params, token) => {
    const checked = await session.check(params.textDocument.uri, token);
    if (checked === null) return null;
    const { texts, features } = session.client;
    const offset = toOffset(params.position, checked.coordinates);
    return describeNumber(checked, offset, texts.interface, features);
  });
  guard.onRequest(RuleTextRequest, ruleParams, ({ client }, params) => {
    const rule = services.rules.find(({ id }) => id === params.rule);
    if (rule === undefined) throw new ResponseError(ErrorCodes.InvalidParams, "no such rule");
    return { text: formatRulePage(rule, client.texts) };
  });
}

function initializeResult(features: ClientFeatures, version: string | undefined): InitializeResult {
  return {
    serverInfo: { name: "hegao", ...(version === undefined ? {} : { version }) },
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      hoverProvider: true,
      documentSymbolProvider: { label: "Hegao 核稿" },
      ...(features.pullsDiagnostics
        ? {
            diagnosticProvider: {
              identifier: SOURCE,
              interFileDependencies: false,
              workspaceDiagnostics: false,
            },
          }
        : {}),
      ...(features.codeActions
        ? { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] } }
        : {}),
    },
  };
}
