import { Disposable, EventEmitter, type LogOutputChannel, l10n, type Uri, window, workspace } from "vscode";
import {
  type BaseLanguageClient,
  CloseAction,
  DocumentDiagnosticRequest,
  ErrorAction,
  type ErrorHandler,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
} from "vscode-languageclient";
import type { DraftState, ServerState } from "./draft-status.ts";
import { draftSelector } from "./drafts.ts";
import { answerInvokedFirst } from "./invoked-first.ts";
import { restBeforeAsking } from "./rest-before-asking.ts";

/** They are read when the server starts. */
const SETTINGS_OF_START = ["hegao.enable", "hegao.language"];

export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** What the server is told once, when it starts. */
interface ServerOptions {
  /** Link to the page of a rule, with `{rule}` where its id goes. */
  readonly rulePage: string;
  /** Of what it says: `zh` or `en`. */
  readonly language: string;
  /** Whether it shall tell what becomes of each draft. */
  readonly states: true;
}

/** The language server's life: it runs while `hegao.enable` says so, and comes back when it ends by itself. */
export class Server implements Disposable {
  readonly #createClient: CreateClient;
  readonly #log: LogOutputChannel;
  readonly #rulePage: string;
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: Disposable;
  #client: BaseLanguageClient | undefined;
  /** By address: what the running server told of open drafts. */
  readonly #drafts = new Map<string, DraftState>();

  /** The state of the server or of a draft may be another. */
  readonly onDidChange = this.#changed.event;

  constructor(createClient: CreateClient, log: LogOutputChannel, rulePage: string) {
    this.#createClient = createClient;
    this.#log = log;
    this.#rulePage = rulePage;
    this.#subscriptions = Disposable.from(
      workspace.onDidChangeConfiguration((event) => {
        if (SETTINGS_OF_START.some((setting) => event.affectsConfiguration(setting))) void this.restart();
      }),
      workspace.onDidCloseTextDocument(({ uri }) => this.#drafts.delete(uri.toString())),
    );
  }

  get state(): ServerState {
    if (this.#client === undefined) return "off";
    if (this.#client.state === State.Running) return "running";
    return this.#client.state === State.Starting ? "starting" : "stopped";
  }

  /** What the server told of a draft; undefined until it has looked at it. */
  draftState(uri: Uri): DraftState | undefined {
    return this.#drafts.get(uri.toString());
  }

  start(): void {
    if (this.#client !== undefined || !workspace.getConfiguration("hegao").get("enable", true)) return;
    const client = this.#createClient(this.#clientOptions(() => client));
    this.#client = client;
    client.onNotification("hegao/state", (state: DraftState) => {
      this.#drafts.set(state.uri, state);
      this.#changed.fire();
    });
    client.onDidChangeState(() => {
      // One that starts knows of no draft yet.
      if (client.state !== State.Running) this.#drafts.clear();
      this.#changed.fire();
    });
    // Why it failed stands in the log already, and the error handler decides what follows.
    client.start().catch(() => this.#changed.fire());
  }

  async stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    this.#changed.fire();
    // A server that does not answer is ended all the same.
    await client?.dispose().catch(() => {});
  }

  async restart(): Promise<void> {
    await this.stop();
    this.start();
  }

  /** Asks for the findings of the open drafts again. */
  checkAgain(): void {
    this.#client?.getFeature(DocumentDiagnosticRequest.method).refresh();
  }

  async request<Answer>(method: string, params: object): Promise<Answer> {
    if (this.#client === undefined) throw new Error(l10n.t("Hegao is switched off."));
    return this.#client.sendRequest<Answer>(method, params);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#changed.dispose();
  }

  #clientOptions(client: () => BaseLanguageClient): LanguageClientOptions {
    const language = workspace.getConfiguration("hegao").get("language", "zh");
    const initializationOptions: ServerOptions = { rulePage: this.#rulePage, language, states: true };
    return {
      documentSelector: draftSelector,
      diagnosticCollectionName: "hegao",
      outputChannel: this.#log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationOptions,
      middleware: { ...restBeforeAsking(), ...answerInvokedFirst() },
      errorHandler: this.#errorHandler(client),
    };
  }

  /** The client's own handler, which restarts a few times, with the end told in the reader's language. */
  #errorHandler(client: () => BaseLanguageClient): ErrorHandler {
    let standard: ErrorHandler | undefined;
    return {
      // A message that a dying server does not take any more is no reason to stop: its end follows, and decides.
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: async () => {
        if (this.#client !== client()) return { action: CloseAction.DoNotRestart, handled: true };
        standard ??= client().createDefaultErrorHandler();
        const { action } = await standard.closed();
        if (action === CloseAction.DoNotRestart) this.#tellEnd();
        return { action, handled: true };
      },
    };
  }

  async #tellEnd(): Promise<void> {
    const again = l10n.t("Start Again");
    const log = l10n.t("Show Log");
    const choice = await window.showErrorMessage(
      l10n.t("Hegao has ended several times and stays off for now: drafts are not being checked."),
      again,
      log,
    );
    if (choice === again) await this.restart();
    if (choice === log) this.#log.show();
  }
}
