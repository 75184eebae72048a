import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import {
  createConnection,
  StreamMessageReader as ServerReader,
  StreamMessageWriter as ServerWriter,
} from "vscode-languageserver/node";
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FileChangeType,
  type Hover,
  HoverRequest,
  InitializedNotification,
  type InitializeParams,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  RegistrationRequest,
  ShowMessageNotification,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver-protocol/node";
import { createServer } from "../../server/src/lsp/server.ts";
import type { Services } from "../../server/src/lsp/services.ts";
import { rules } from "../../server/src/rules/index.ts";
import { BIN } from "../cli/run-cli.ts";

/** Like Neovim of some years ago: diagnostics are sent to it, edits are plain. */
export const PUSH: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix", "source.fixAll"] } },
      isPreferredSupport: true,
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

/** Like VS Code: it asks for diagnostics and settings, and takes snippets as edits. */
export const PULL: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
  },
  textDocument: {
    ...PUSH.textDocument,
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true },
  },
};

/** As the server is built: the command, and the file that the extension starts. */
export const COMMANDS = {
  "hegao lsp --stdio": [BIN, "lsp", "--stdio"],
  "node-server.js --stdio": [join(BIN, "../node-server.js"), "--stdio"],
} as const;

export function startProcess(
  command: readonly string[] = COMMANDS["hegao lsp --stdio"],
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [...command]);
}

/** A client of a real client library, with everything that the server sends it kept. */
export class TestClient {
  readonly connection: ProtocolConnection;
  readonly published: PublishDiagnosticsParams[] = [];
  readonly logged: string[] = [];
  readonly shown: string[] = [];
  readonly registered: string[] = [];
  /** What it was told of open drafts, as `address state configuration`. */
  readonly states: string[] = [];
  refreshes = 0;
  /** The section `hegao` that it answers with when asked. */
  settings: object | null | Promise<object> = {};
  readonly #news = new Set<() => void>();

  constructor(connection: ProtocolConnection) {
    this.connection = connection;
    const keep =
      <Item>(list: Item[]) =>
      (item: Item): void => {
        list.push(item);
        this.#tell();
      };
    connection.onNotification(PublishDiagnosticsNotification.type, keep(this.published));
    connection.onNotification(LogMessageNotification.type, ({ message }) => keep(this.logged)(message));
    connection.onNotification(ShowMessageNotification.type, ({ message }) => keep(this.shown)(message));
    connection.onNotification("hegao/state", ({ uri, state, configuration }) =>
      keep(this.states)(`${uri} ${state} ${configuration}`),
    );
    connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      Promise.all(items.map(() => this.settings)),
    );
    connection.onRequest(DiagnosticRefreshRequest.type, () => {
      this.refreshes += 1;
      this.#tell();
    });
    connection.onRequest(RegistrationRequest.type, ({ registrations }) =>
      registrations.forEach(({ method }) => {
        keep(this.registered)(method);
      }),
    );
    connection.listen();
  }

  /** A server in this process, built on whatever services. */
  static inProcess(services: Services = { rules }): TestClient {
    const [up, down] = [new PassThrough(), new PassThrough()];
    const connection = createConnection(new ServerReader(up), new ServerWriter(down));
    createServer(connection, services);
    connection.listen();
    return new TestClient(
      createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up)),
    );
  }

  static of({ stdout, stdin }: ChildProcessWithoutNullStreams): TestClient {
    return new TestClient(
      createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin)),
    );
  }

  async initialize(
    capabilities: ClientCapabilities,
    more: Partial<InitializeParams> = {},
  ): Promise<InitializeResult> {
    const params = { processId: null, rootUri: null, capabilities, ...more };
    const result = await this.connection.sendRequest(InitializeRequest.type, params);
    await this.connection.sendNotification(InitializedNotification.type, {});
    return result;
  }

  open(uri: string, text: string, version = 1): Promise<void> {
    const textDocument = { uri, languageId: "markdown", version, text };
    return this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  change(uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    return this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  configure(settings: object | null): Promise<void> {
    return this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
  }

  /** Tells that a file was changed, created or deleted. */
  changeFile(uri: string): Promise<void> {
    return this.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri, type: FileChangeType.Changed }],
    });
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  }

  async pullItems(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    return report.kind === "full" ? report.items : [];
  }

  async actions(
    uri: string,
    range: Range,
    only?: string[],
    diagnostics: Diagnostic[] = [],
  ): Promise<CodeAction[]> {
    const answer = await this.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range,
      context: { diagnostics, ...(only === undefined ? {} : { only }) },
    });
    return (answer ?? []) as CodeAction[];
  }

  async symbols(uri: string): Promise<DocumentSymbol[]> {
    const answer = await this.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
    return (answer ?? []) as DocumentSymbol[];
  }

  hover(uri: string, position: Position): Promise<Hover | null> {
    return this.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
  }

  /** Waits until something the server sends makes `look` find what it looks for. */
  async until<Found>(look: () => Found | undefined | false): Promise<Found> {
    for (;;) {
      const found = look();
      if (found !== undefined && found !== false) return found;
      await new Promise<void>((resolve) => {
        this.#news.add(resolve);
      });
    }
  }

  #tell(): void {
    for (const resolve of this.#news) resolve();
    this.#news.clear();
  }
}
