import { ErrorCodes, ResponseError } from "vscode-languageserver";

/** Where in its life a server is, and what it may be asked there. */
export class Lifecycle {
  #state: "new" | "running" | "shut down" = "new";

  get isRunning(): boolean {
    return this.#state === "running";
  }

  begin(): void {
    if (this.#state !== "new") throw new ResponseError(ErrorCodes.InvalidRequest, "initialized already");
    this.#state = "running";
  }

  end(): void {
    this.#state = "shut down";
  }

  /** The same handler, which throws what answers a request before `initialize` or after `shutdown`. */
  guard<Params, Result>(handle: (params: Params) => Result): (params: Params) => Result {
    return (params) => {
      if (this.#state === "new") throw new ResponseError(ErrorCodes.ServerNotInitialized, "not initialized");
      if (this.#state !== "running") throw new ResponseError(ErrorCodes.InvalidRequest, "shut down");
      return handle(params);
    };
  }
}

/** The document a request is about; throws what answers a request that names none. */
export function documentOf(params: unknown): string {
  const uri = (params as { textDocument?: { uri?: unknown } } | null)?.textDocument?.uri;
  if (typeof uri !== "string")
    throw new ResponseError(ErrorCodes.InvalidParams, "textDocument.uri is missing");
  return uri;
}
