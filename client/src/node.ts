import type { ExtensionContext } from "vscode";
import { LanguageClient, type NodeModule, TransportKind } from "vscode-languageclient/node";
import { activateWith } from "./common/activate.ts";
import type { Server } from "./common/server.ts";

let server: Server | undefined;

/** Starts the extension where Node runs it, with the language server as a process of its own. */
export function activate(context: ExtensionContext): void {
  const module: NodeModule = {
    module: context.asAbsolutePath("server/dist/node-server.js"),
    transport: TransportKind.stdio,
  };
  server = activateWith(
    context,
    (options) => new LanguageClient("hegao", "Hegao 核稿", { run: module, debug: module }, options),
  );
}

export function deactivate(): Promise<void> | undefined {
  return server?.stop();
}
