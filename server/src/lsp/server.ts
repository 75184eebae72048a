import {
  CodeActionKind,
  type CodeActionParams,
  type Connection,
  type DocumentDiagnosticParams,
  DocumentDiagnosticReportKind,
  type DocumentSymbolParams,
  ErrorCodes,
  type HoverParams,
  type InitializeParams,
  type InitializeResult,
  Position,
  PositionEncodingKind,
  Range,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { CONFIG_FILE } from "../config/config-schema.ts";
import { wordMessage } from "../messages/messages.ts";
import { formatRulePage } from "../report/rule-page.ts";
import { Neighbours } from "../service/neighbours.ts";
import { Client } from "./client.ts";
import type { ClientFeatures } from "./client-features.ts";
import { Comparisons } from "./comparisons.ts";
import { toOffset, toSpan } from "./convert.ts";
import { Debouncer } from "./debouncer.ts";
import { SettingsOfDocuments } from "./document-settings.ts";
import { listQuickFixes } from "./features/code-actions.ts";
import { listDiagnostics, reportDiagnostics, SOURCE } from "./features/diagnostics.ts";
import { listSymbols } from "./features/document-symbols.ts";
import { FIX_ALL, listFixAll } from "./features/fix-all.ts";
import { describeNumber } from "./features/hover.ts";
import { documentOf, Lifecycle } from "./lifecycle.ts";
import { type CheckedDocument, OpenDocument } from "./open-document.ts";
import { pathOf } from "./paths.ts";
import type { Services } from "./services.ts";

/** Puts a language server behind a connection, which is still to be listened to. */
export function createServer(connection: Connection, services: Services): void {
  const { rules, version } = services;
  const lifecycle = new Lifecycle();
  const documents = new TextDocuments<OpenDocument>({
    create: (...source) => new OpenDocument(TextDocument.create(...source)),
    update: (document, changes, to) => document.change(changes, to),
  });
  let client: Client;
  let settings: SettingsOfDocuments;
  let comparisons: Comparisons;

  /** The document as it is when its settings are known; null if it is not open, or no more. */
  const check = async (uri: string): Promise<CheckedDocument | null> => {
    if (documents.get(uri) === undefined) return null;
    const current = await settings.of(uri);
    const checked = documents.get(uri)?.check(current, comparisons.of(uri)) ?? null;
    if (checked === null) settings.forget(uri);
    for (const { path, message } of checked?.problems ?? []) {
      client.tell(client.texts.interface.problem(path, wordMessage(client.texts.messages, message)));
    }
    return checked;
  };

  const published = new Set<string>();
  const publisher = new Debouncer(async (uri) => {
    const checked = await check(uri);
    if (checked === null) return;
    published.add(uri);
    await connection.sendDiagnostics({
      uri,
      ...(client.features.versionedDiagnostics ? { version: checked.version } : {}),
      diagnostics: listDiagnostics(checked, client.style),
    });
  });

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    lifecycle.begin();
    client = new Client(connection, rules, params);
    settings = new SettingsOfDocuments(services, client);
    comparisons = new Comparisons(neighboursOf(services, client, settings), {
      keys: () => documents.keys(),
      check,
      onChange: (uri) => void checkAgain([uri]),
      onTooMany: (most) => client.tell(client.texts.messages["too-many-files"]({ most })),
    });
    return {
      serverInfo: { name: "hegao", ...(version === undefined ? {} : { version }) },
      capabilities: {
        positionEncoding: PositionEncodingKind.UTF16,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        documentSymbolProvider: { label: "Hegao 核稿" },
        ...optionalCapabilities(client.features),
      },
    };
  });
  connection.onInitialized(() => client.watchSettings());
  connection.onShutdown(() => lifecycle.end());

  documents.onDidChangeContent(async ({ document: { uri } }) => {
    if (!lifecycle.isRunning) return;
    const { delay, across } = await client.settingsOf(uri);
    if (across) comparisons.schedule(delay);
    if (!client.features.pullsDiagnostics) publisher.schedule(uri, published.has(uri) ? delay : 0);
  });
  documents.onDidClose(({ document: { uri } }) => {
    if (!lifecycle.isRunning) return;
    settings.forget(uri);
    comparisons.forget(uri);
    comparisons.refresh([pathOf(uri) ?? uri]);
    publisher.cancel(uri);
    if (published.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  documents.listen(connection);

  /** Has the findings of documents looked at again. */
  const checkAgain = async (uris: readonly string[] = documents.keys()): Promise<void> => {
    if (!client.features.pullsDiagnostics) for (const uri of uris) publisher.schedule(uri, 0);
    else if (client.features.refreshesDiagnostics) await connection.languages.diagnostics.refresh();
  };
  connection.onDidChangeConfiguration(async (params) => {
    if (!lifecycle.isRunning) return;
    client.changeSettings(params.settings);
    comparisons.refresh([]);
    await checkAgain();
  });
  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    if (!lifecycle.isRunning) return;
    comparisons.refresh(changes.flatMap(({ uri }) => pathOf(uri) ?? []));
    if (changes.some(({ uri }) => uri.endsWith(`/${CONFIG_FILE}`))) await checkAgain();
  });

  connection.languages.diagnostics.on(
    lifecycle.guard(async (params: DocumentDiagnosticParams) => {
      const checked = await check(documentOf(params));
      return checked === null
        ? { kind: DocumentDiagnosticReportKind.Full, items: [] }
        : reportDiagnostics(checked, client.style, params.previousResultId);
    }),
  );
  connection.onCodeAction(
    lifecycle.guard(async (params: CodeActionParams) => {
      const uri = documentOf(params);
      if (!Range.is(params.range)) throw new ResponseError(ErrorCodes.InvalidParams, "range is missing");
      const checked = await check(uri);
      if (checked === null) return [];
      const only = params.context?.only;
      const asksFor = (kind: string): boolean =>
        only?.some((each) => each === kind || each === "" || kind.startsWith(`${each}.`)) ?? false;
      return [
        ...(only === undefined || asksFor(CodeActionKind.QuickFix)
          ? listQuickFixes(checked, toSpan(params.range, checked.coordinates), client.style)
          : []),
        ...(asksFor(FIX_ALL) ? listFixAll(checked, client.style) : []),
      ];
    }),
  );
  connection.onDocumentSymbol(
    lifecycle.guard(async (params: DocumentSymbolParams) => {
      const checked = await check(documentOf(params));
      return checked === null ? [] : listSymbols(checked, client.features);
    }),
  );
  connection.onHover(
    lifecycle.guard(async (params: HoverParams) => {
      const uri = documentOf(params);
      if (!Position.is(params.position))
        throw new ResponseError(ErrorCodes.InvalidParams, "position is missing");
      const checked = await check(uri);
      if (checked === null) return null;
      const offset = toOffset(params.position, checked.coordinates);
      return describeNumber(checked, offset, client.texts.interface, client.features);
    }),
  );
  connection.onRequest(
    "hegao/ruleText",
    lifecycle.guard((params: { readonly rule?: unknown } | null) => {
      const rule = rules.find(({ id }) => id === params?.rule);
      if (rule === undefined) throw new ResponseError(ErrorCodes.InvalidParams, "no such rule");
      return { text: formatRulePage(rule, client.texts) };
    }),
  );
}

/** None where there are no files or no folders. */
function neighboursOf(
  { host }: Services,
  { folders }: Client,
  settings: SettingsOfDocuments,
): Neighbours | null {
  if (host === undefined || folders.length === 0) return null;
  return new Neighbours(host, folders, (path) => settings.isWanted(path));
}

function optionalCapabilities(features: ClientFeatures): InitializeResult["capabilities"] {
  return {
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
  };
}
