import { createConnection } from "vscode-languageserver/node";
import { createServer } from "../lsp/server.ts";
import type { Context } from "./context.ts";

/** Speaks the Language Server Protocol on standard input and output. As it demands, the server itself ends the process. */
export function serve(context: Context): void {
  const connection = createConnection(context.stdin, context.stdout);
  createServer(connection, context);
  connection.listen();
}
