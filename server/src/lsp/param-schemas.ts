import type { ClientCapabilities } from "vscode-languageserver";
import * as z from "zod/mini";

const count = z.int().check(z.gte(0));
const position = z.object({ line: count, character: count });
const range = z.object({ start: position, end: position });
const textDocument = z.object({ uri: z.string() });
/** Clients send null where they mean that there is nothing. */
const nothing = z.nullish(z.null());

/** What the server reads of the parameters it is sent; whatever else they hold is left out. */
export const initializeParams = z.object({
  capabilities: z.custom<ClientCapabilities>((value) => typeof value === "object" && value !== null),
  initializationOptions: z.optional(z.unknown()),
  locale: z.nullish(z.string()),
  workspaceFolders: z.nullish(z.array(z.object({ uri: z.string() }))),
  rootUri: z.nullish(z.string()),
});

export const openParams = z.object({
  textDocument: z.object({ uri: z.string(), languageId: z.string(), version: z.int(), text: z.string() }),
});

export const changeParams = z.object({
  textDocument: z.object({ uri: z.string(), version: z.int() }),
  contentChanges: z.array(
    z.union([z.object({ range, text: z.string() }), z.object({ range: nothing, text: z.string() })]),
  ),
});

export const documentParams = z.object({ textDocument });

export const diagnosticParams = z.object({ textDocument, previousResultId: z.nullish(z.string()) });

export const codeActionParams = z.object({
  textDocument,
  range,
  context: z.nullish(z.object({ only: z.nullish(z.array(z.string())) })),
});

export const positionParams = z.object({ textDocument, position });

export const ruleParams = z.object({ rule: z.string() });

export const configurationParams = z.nullish(z.object({ settings: z.optional(z.unknown()) }));

export const watchedFilesParams = z.object({ changes: z.array(z.object({ uri: z.string() })) });

export const anyParams = z.unknown();
