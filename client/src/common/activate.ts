import { type ExtensionContext, window } from "vscode";
import { registerCommands } from "./commands.ts";
import { rulesOf } from "./rule-list.ts";
import { registerRulePages, rulePageLink } from "./rule-pages.ts";
import { type CreateClient, Server } from "./server.ts";
import { showStatus } from "./status.ts";

/** Everything the extension does, given how its host makes a client. All of it ends with the context. */
export function activateWith(context: ExtensionContext, createClient: CreateClient): Server {
  const log = window.createOutputChannel("Hegao 核稿", { log: true });
  const server = new Server(createClient, log, rulePageLink(context.extension.id));
  const rules = rulesOf(context.extension.packageJSON);
  context.subscriptions.push(
    log,
    server,
    showStatus(server, rules),
    registerRulePages(server),
    registerCommands(server, log, rules),
  );
  server.start();
  return server;
}
