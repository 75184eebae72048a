import { createConnection } from "vscode-languageserver/node";
import { createServer } from "./lsp/server.ts";
import { rules } from "./rules/index.ts";
import { nodeHost } from "./service/node-host.ts";

// The transport is taken from the arguments: --stdio, --node-ipc, --pipe or --socket.
const connection = createConnection();
createServer(connection, { rules, host: nodeHost });
connection.listen();
